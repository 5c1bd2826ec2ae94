// Rules of our own. Two for messages: `lit-localize` skips in silence what it cannot read. Two for what pages do to the
// names that the browser gives: named elements shadow them, libraries and variables replace them.
const isMessage = ({ callee }) => (callee.property ?? callee).name === 'msg';
const isText = (node) =>
  node?.type === 'Literal'
    ? typeof node.value === 'string'
    : node?.type === 'TemplateLiteral' && !node.expressions.length;

const rule = (message, wrong) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      if (isMessage(node) && wrong(node, context)) context.report({ node, message });
    },
  }),
});

/** Reads of `document` that the page's named elements can shadow, and of nodes that are taken for a document. */
const namedAccess = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const isRead = ({ parent }, node) =>
      (parent.type === 'MemberExpression' && parent.object === node) ||
      (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern');
    const check = (node) => {
      if (isRead(node, node))
        context.report({
          node,
          message:
            "An element that the page has named shadows this property: read it with native(document, '…') of src/page/native.ts.",
        });
    };
    return {
      // A widget's document is often called `document` as well: only the global counts.
      'Program:exit': (program) =>
        context.sourceCode
          .getScope(program)
          .through.concat(context.sourceCode.getScope(program).references)
          .filter(({ identifier, resolved }) => identifier.name === 'document' && !resolved?.defs.length)
          .forEach(({ identifier }) => check(identifier)),
      'MemberExpression[property.name="ownerDocument"]': check,
      'TSAsExpression[typeAnnotation.typeName.name="Document"]': check,
    };
  },
};

/** Built-ins that old libraries replace, or that pages have variables of, by what to write instead. */
const REPLACED = {
  'CallExpression[callee.object.name="Array"][callee.property.name="from"]':
    'Prototype and MooTools replace Array.from: spread, then map.',
  'CallExpression[callee.property.name="entries"][callee.object.type="ArrayExpression"]':
    'Prototype replaces entries of arrays: use forEach((each, index) => …).',
  'NewExpression[callee.name="Event"]': 'MooTools replaces Event: use CustomEvent.',
  'NewExpression[callee.name="URL"], MemberExpression[object.name="URL"]':
    'Many a page has a variable URL: use webkitURL, the standard alias.',
  'NewExpression[callee.name=/^(?:Text|Comment|Range|Document)$/]':
    "Pages have classes of that name: use native(document, 'create…') of src/page/native.ts.",
};
const replacedBuiltIn = {
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(
      Object.entries(REPLACED).map(([selector, message]) => [
        selector,
        (node) => context.report({ node, message }),
      ]),
    ),
};

export const ownRules = {
  rules: {
    'named-access': namedAccess,
    'replaced-built-in': replacedBuiltIn,
    'msg-in-function': rule(
      'A message outside of a function keeps its first language for ever.',
      (node, context) => context.sourceCode.getAncestors(node).every(({ type }) => !/Function/.test(type)),
    ),
    'msg-is-literal': rule(
      "A message is a literal text with { id: '…' }: nothing else is found for translation.",
      (node) => {
        const [words, options] = node.arguments;
        const id = options?.properties?.find(({ key }) => key?.name === 'id');
        return !isText(words) || !isText(id?.value);
      },
    ),
  },
};
