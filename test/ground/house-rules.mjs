// The limits and bans of this house as ESLint rules. They need no types, so that a test can plant a fault and see it caught.
import { functionLines } from './function-lines.mjs';

const banned = (name, because) => ({
  selector: `Identifier[name='${name}']`,
  message: `${name}: ${because}`,
});

const words =
  'a strict Content-Security-Policy and Trusted Types hold from the first day; build with lit templates.';
const keeping = 'what people say rests only in storage/, encrypted.';
const network = 'only storage/rest talks to a network.';

/** Never in src, wherever it stands and however it is reached. */
const bannedSyntax = [
  banned('unsafeHTML', words),
  banned('unsafeSVG', words),
  banned('unsafeStatic', words),
  banned('innerHTML', words),
  banned('outerHTML', words),
  banned('insertAdjacentHTML', words),
  banned('createContextualFragment', words),
  banned('styleMap', 'inline styles break a strict Content-Security-Policy; use classes and parts.'),
  banned('cssText', 'inline styles break a strict Content-Security-Policy; use classes and parts.'),
  banned('localStorage', keeping),
  banned('sessionStorage', keeping),
  banned('XMLHttpRequest', network),
  banned('WebSocket', network),
  banned('EventSource', network),
  banned('sendBeacon', network),
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle\\s*=/]",
    message: 'An inline style attribute breaks a strict Content-Security-Policy; use classes and parts.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'An inline style attribute breaks a strict Content-Security-Policy; use classes and parts.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: `document.write: ${words}`,
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A thing has one name everywhere: export it by name.',
};

const jsExtension = {
  selector: 'ImportDeclaration[source.value=/^\\.(?!.*\\.js$)/]',
  message: 'Write .js in a relative import, so that it runs as built.',
};

const noUnfinishedTests = [
  ['describe', 'only'],
  ['describe', 'skip'],
  ['it', 'only'],
  ['it', 'skip'],
  ['test', 'only'],
  ['test', 'skip'],
].map(([object, property]) => ({ object, property, message: 'Every test runs, always.' }));

export const houseRules = [
  {
    name: 'house/every file',
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { house: { rules: { 'function-lines': functionLines } } },
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    name: 'house/source',
    files: ['src/**/*.ts'],
    rules: {
      'house/function-lines': ['error', { max: 30, render: 40 }],
      'no-restricted-syntax': ['error', noDefaultExport, jsExtension, ...bannedSyntax],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              message: "Write import * as z from 'zod/mini': whole zod weighs twenty times as much.",
            },
            { name: 'lit/directives/unsafe-html.js', message: words },
            { name: 'lit/directives/unsafe-svg.js', message: words },
            { name: 'lit/directives/style-map.js', message: words },
          ],
        },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: network }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { name: 'house/warnings', files: ['src/dev/**'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { name: 'house/network', files: ['src/storage/rest*'], rules: { 'no-restricted-globals': 'off' } },
  {
    name: 'house/words',
    files: ['src/content/{questions,words,law}/**', 'src/language/**', 'test/evidence/hazards/**'],
    rules: { 'max-lines': ['error', { max: 600 }] },
  },
  {
    name: 'house/tests',
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-properties': ['error', ...noUnfinishedTests],
    },
  },
];
