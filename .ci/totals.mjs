/** The last lines of .ci/run: jest's totals. Fails when there are none, or when a test failed. */
import { existsSync, readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const totals = path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
if (totals === undefined) {
  console.log('no test ran');
  process.exitCode = 1;
} else {
  const { passed, failed, skipped, suites, brokenSuites } = totals;
  console.log(`Tests: ${failed} failed, ${skipped} skipped, ${passed} passed, ${passed + failed + skipped} total in ${suites} files`);
  console.log(`${passed} passed, ${failed + brokenSuites} failed`);
  process.exitCode = failed + brokenSuites === 0 ? 0 : 1;
}
