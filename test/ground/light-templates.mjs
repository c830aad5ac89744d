/** Takes comments and the room between words out of a style sheet; what stands in quotes is left as it is. */
const lightCss = (css) =>
  css
    .replace(/("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\//g, (whole, quoted) => (quoted ? whole : ''))
    .replace(/("[^"]*"|'[^']*')|\s+/g, (whole, quoted) => (quoted ? whole : ' '))
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*/g, (whole, quoted, mark) => (quoted ? whole : mark));

/** Takes indentation out of a template. A line break stays: it parts words as any other space does. */
const lightHtml = (html) => html.replace(/\n\s+/g, '\n');

const lighten = { css: lightCss, html: lightHtml, svg: lightHtml };

const templates = function* (node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && lighten[node.tag.name]) yield node;
  for (const part of Object.values(node))
    yield* Array.isArray(part) ? part.flatMap((each) => [...templates(each)]) : templates(part);
};

/** Rollup: lighter css`` and html`` templates in our own files, which a minifier of JavaScript leaves as they are. */
export const lightTemplates = () => ({
  name: 'light-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
    const quasis = [...templates(this.parse(code))].flatMap(({ tag, quasi }) =>
      quasi.quasis.map(({ start, end }) => ({ start, end, lighter: lighten[tag.name] })),
    );
    const light = quasis
      .sort((one, other) => other.start - one.start)
      .reduce(
        (text, { start, end, lighter }) =>
          text.slice(0, start) + lighter(text.slice(start, end)) + text.slice(end),
        code,
      );
    return { code: light, map: null };
  },
});
