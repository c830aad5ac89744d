// One set of rules for every file: what compilers and people both trip over, and the limits of this house.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { houseRules } from './test/ground/house-rules.mjs';

const elements = ['src/elements/**/*.ts', 'src/define/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', '.data/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Leaving a key out of an object: const { left, ...rest } = whole
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An element that createElement or querySelector gives is an instance of its class, whatever the types can tell.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A port may be asynchronous where one of its keepers is not.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
    },
  },
  { files: elements, extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']] },
  { files: elements, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: elements,
    rules: {
      // Lit binds a template's handlers to the element itself.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**', 'stories/**', '.storybook/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        Headers: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.browser.ts'],
    // @open-wc/testing types every assertion as a promise; only element.to.be.accessible() is one.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // The pages of the hosts: plain scripts, as an embedding developer writes them.
    files: ['stories/hosts/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { document: 'readonly', fetch: 'readonly', location: 'readonly', navigator: 'readonly' },
    },
  },
  ...houseRules,
  prettier,
);
