import { sha256 } from '../adapters/sha256.js';
import { readSuiteFiles } from '../adapters/suites-folder.js';
import { CODE_SUITES } from '../domain.js';
import type { CodeSuiteName, NonEmpty, Suite, SuiteName } from '../domain.js';
import { parseSuite } from '../suites/parse-suite.js';

/** The bundled suites of these names. */
export async function loadSuites(names: NonEmpty<SuiteName>): Promise<NonEmpty<Suite>> {
  const [first, ...rest] = names;
  return [await loadSuite(first), ...(await Promise.all(rest.map(loadSuite)))];
}

async function loadSuite(name: SuiteName): Promise<Suite> {
  return parseSuite({ name: codeSuite(name), files: await readSuiteFiles(name), sha256 });
}

/** The policy's reader refuses the other suites with a sentence; here they would be a defect. */
function codeSuite(name: SuiteName): CodeSuiteName {
  const found = CODE_SUITES.find((suite) => suite === name);
  if (found === undefined) throw new Error(`the suite ${name} came past the policy's reader`);
  return found;
}
