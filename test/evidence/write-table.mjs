// The evidence as files: a page to read and the same rows for a spreadsheet.

const what = [
  'This table is evidence for the clinical safety officer of whoever deploys this library (DCB0129, DCB0160). It is not a safety case, and it does not say that any use is safe.',
  'Each control was tested twice: as it is, where its tests hold, and deliberately broken in a test build, where at least one of them fails. So the tests are known to notice.',
  'Hazard, cause, effect, severity (1 minor to 5 catastrophic; initial, uncontrolled) and “controls asked for” come from an analysis that no clinical safety officer has reviewed. What is left to the deployer, and what is not built yet, is shown as such.',
];

const columns = [
  ...['hazard id', 'hazard', 'cause', 'effect', 'severity', 'controls asked for', 'control id', 'control'],
  ...['kept by', 'tests', 'result intact', 'how it was broken', 'result broken', 'also shown by'],
];

/**
 * @typedef {readonly import('./judge.mjs').Verdict[]} Verdicts
 * @typedef {readonly import('./break-source.mjs').Break[]} Breaks
 */

/**
 * One row for each control, the columns first. In a row, tests and their results stand in the same order.
 * @param {Verdicts} verdicts
 * @param {Breaks} breaks
 * @returns {string[][]}
 */
function rowsOf(verdicts, breaks) {
  const rows = verdicts.map(({ hazard, control, seen }) => [
    ...[hazard.id, hazard.hazard, hazard.cause, hazard.effect, hazard.severity, hazard.asked ?? ''],
    ...[control.id, control.words, keeperOf(control)],
    seen.map(({ file, name }) => `${file}: ${name}`).join('\n'),
    seen.map(({ intact }) => intact).join('\n'),
    breaks
      .filter((one) => one.control === control.id)
      .map(wayOf)
      .join('\n'),
    seen.map(({ broken }) => broken).join('\n'),
    [...Object.entries(control.also ?? {}), ...Object.entries(control.stories ?? {})]
      .flatMap(([file, names]) => names.map((name) => `${file}: ${name}`))
      .join('\n'),
  ]);
  return [columns, ...rows];
}

function wayOf({ file, find, replace }) {
  const [before, after] = [find, replace].map((code) => code.trim());
  return `${file}: ${before}\n${after ? `became: ${after}` : 'was taken out'}`;
}

function keeperOf({ by }) {
  if (by === 'deployer') return 'the deployer';
  return by === 'not yet' ? 'nobody yet: not built' : 'this library';
}

/**
 * Every field in quotation marks; one that a spreadsheet could take for a formula is made plain text.
 * @param {Verdicts} verdicts
 * @param {Breaks} breaks
 */
export function csvOf(verdicts, breaks) {
  const field = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rowsOf(verdicts, breaks)
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

/**
 * @param {Verdicts} verdicts
 * @param {Breaks} breaks
 * @param {{ version: string, commit: string | undefined, date: string }} stamp
 */
export function htmlOf(verdicts, breaks, { version, commit, date }) {
  const [head = [], ...rows] = rowsOf(verdicts, breaks);
  const cells = (row, tag) => row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
  const title = 'Hazards, their controls, and what shows them';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; color: #1b1b1b; background: #fff }
p { max-width: 70ch }
table { border-collapse: collapse }
th, td { border: 1px solid #767676; padding: .4rem .5rem; text-align: start; vertical-align: top; white-space: pre-line; min-width: 9ch }
th { background: #eee }
</style>
</head>
<body>
<h1>${title}</h1>
${what.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<p>care-preferences ${escaped(version)}${commit ? `, commit ${escaped(commit)}` : ''}. Run on ${escaped(date)}.</p>
<table>
<thead><tr>${cells(head, 'th')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
