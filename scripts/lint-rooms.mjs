// Two rules of our own for messages: `lit-localize` skips in silence what it cannot read.
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

export const rooms = {
  rules: {
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
