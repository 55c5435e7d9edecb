/** Tests run on the TypeScript sources; `npm run check` type-checks them. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: '__tests__/tsconfig.json', diagnostics: false }] },
  reporters: process.env.TEST_TOTALS ? ['default', '<rootDir>/.ci/totals-reporter.mjs'] : ['default'],
};
