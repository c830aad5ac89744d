const name = (node) => {
  const owner = node.parent;
  return owner.type === 'MethodDefinition' || owner.type === 'PropertyDefinition'
    ? owner.key.name
    : undefined;
};

/**
 * ESLint's max-lines-per-function, with room for an element's render(): a template reads well at a length where
 * logic does not. Options: { max, render }, both in lines, the first and last line of the function counted.
 */
export const functionLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'number' }, render: { type: 'number' } } }],
    messages: { long: 'This function has {{lines}} lines; at most {{max}} can be read in one glance.' },
  },
  create(context) {
    const { max, render } = context.options[0];
    const check = (node) => {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      const limit = name(node) === 'render' ? render : max;
      if (lines > limit) context.report({ node, messageId: 'long', data: { lines, max: limit } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};
