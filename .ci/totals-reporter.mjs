/** A jest reporter that leaves the totals in the file named by TEST_TOTALS. */
import { writeFileSync } from 'node:fs';

export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests + results.numTodoTests,
      suites: results.numTotalTestSuites,
      // A file that could not be loaded holds no tests and would otherwise count for nothing.
      brokenSuites: results.numRuntimeErrorTestSuites,
    };
    if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  }
}
