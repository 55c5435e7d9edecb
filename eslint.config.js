/** The house rules that a machine can hold. Type-aware for TypeScript; scripts are checked without types. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
};

const syntax = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name that a reader can search for.' },
    {
      selector: 'MemberExpression[object.name=/^(it|describe|test)$/][property.name="only"]',
      message: 'Runs one test and hides the rest.',
    },
  ],
  'no-console': 'error',
  eqeqeq: 'error',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'lib/',
    '.dist-next/',
    'preview/',
    '.bench/',
    'coverage/',
    'ci/',
    '**/fixtures/',
    'bench/real-model/node_modules/',
  ]),
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      ...syntax,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Taking a field out of an object is how the rest is kept.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // `() => log.info(text)` reads better than a block around it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Ports are objects of plain functions: nothing here has a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A text is spread to get its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Ports are asynchronous, some of their implementations have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  // The one file of all nouns is to be read as one; sentences take as many words as they need.
  { files: ['src/domain.ts'], rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] } },
  { files: ['src/errors.ts'], rules: { 'max-params': 'off' } },
  // Every step of the evaluation speaks of an engine, an expression or value, and an environment; a fourth is the place.
  { files: ['src/detect/**'], rules: { 'max-params': ['error', 4] } },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.strict],
    rules: { ...sizes, ...syntax, 'no-console': 'off' },
  },
  { files: ['*.config.js', '.ci/totals-reporter.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
