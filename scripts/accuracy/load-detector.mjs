/** The detector as the sources and rule files are now: lib/ by the compiler, rules/ read from the disk. */
import { join } from 'node:path';

import { readRules } from '../build-rules.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * @returns {Promise<{ detector: object, built: object, fingerprint: string }>} `fingerprint` is the one `scan` and runs name.
 * Loading fails as a whole when a rule file does: fewer rules would look like fewer mistakes.
 */
export async function loadDetector(rules = readRules(join(ROOT, 'rules'))) {
  const load = (path) =>
    import(join(ROOT, 'lib', path)).catch((error) => {
      throw new Error(`${error.message}\nThis runs on lib/: npm run build`);
    });
  const [{ buildRuleSet }, { createDetector }, { createGrammars }, { sha256 }] = await Promise.all(
    ['detect/rules/build-rule-set.js', 'app/create-detector.js', 'adapters/grammars.js', 'adapters/sha256.js'].map(load),
  );
  const built = buildRuleSet(rules);
  const fingerprint = sha256(`${JSON.stringify(built.set)}\n`);
  return { built, fingerprint, detector: createDetector({ grammars: createGrammars(), rules: { set: built.set, fingerprint } }) };
}
