// Custom rules. Two are about messages, because `lit-localize` silently skips calls that it cannot read. Two are about names
// that a page can redefine: named elements shadow properties of `document`, old libraries replace built-ins.
const isMessage = ({ callee }) => (callee.property ?? callee).name === 'msg';
const isText = (node) =>
  node?.type === 'Literal'
    ? typeof node.value === 'string'
    : node?.type === 'TemplateLiteral' && !node.expressions.length;

const messageRule = (message, wrong) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      if (isMessage(node) && wrong(node, context)) context.report({ node, message });
    },
  }),
});

/** Reports reads of properties of a document, which named elements of the page can shadow. */
const namedAccess = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const isRead = (node) => {
      const { parent } = node;
      return (
        (parent.type === 'MemberExpression' && parent.object === node) ||
        (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'ObjectPattern')
      );
    };
    const check = (node) => {
      if (isRead(node))
        context.report({
          node,
          message:
            "An element of the page with this name shadows the property: read it with native(document, '…') of src/page/native.ts.",
        });
    };
    return {
      // Only the global `document` is checked: a local one is a widget's data.
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

/** Built-ins that old libraries or variables of pages replace, with the code to write instead. */
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
    'msg-in-function': messageRule(
      'Call msg within a function: elsewhere it runs once and keeps its first language.',
      (node, context) => context.sourceCode.getAncestors(node).every(({ type }) => !/Function/.test(type)),
    ),
    'msg-is-literal': messageRule(
      "Call msg with a literal text and a literal { id: '…' }: lit-localize extracts nothing else.",
      (node) => {
        const [words, options] = node.arguments;
        const id = options?.properties?.find(({ key }) => key?.name === 'id');
        return !isText(words) || !isText(id?.value);
      },
    ),
  },
};
