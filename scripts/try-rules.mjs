/** `npm run try-rules -- [python[/CWE-89-sql]]`: every rule's own examples, in seconds. Prints what is missing and what is noisy. */
import { join } from 'node:path';

import { loadDetector } from './accuracy/load-detector.mjs';

const wanted = process.argv[2] ?? '';
const { built, detector } = await loadDetector();
let wrong = 0;
let count = 0;

for (const [id, { vulnerable, safe }] of built.examples) {
  if (!id.startsWith(wanted)) continue;
  count += 1;
  const language = id.slice(0, id.indexOf('/'));
  for (const [codes, expected] of [
    [vulnerable, true],
    [safe, false],
  ]) {
    for (const code of codes) {
      const analysis = await detector.analyse({ language, code });
      const found = analysis.kind === 'analysed' && analysis.findings.some(({ rule }) => rule === id);
      if (found === expected && analysis.kind === 'analysed') continue;
      wrong += 1;
      console.log(
        `${id}: ${analysis.kind === 'analysed' ? (expected ? 'missing' : 'noisy') : analysis.kind}\n${code.replace(/^/gm, '    ')}`,
      );
    }
  }
}
if (count === 0) console.error(`${join('rules', wanted)}: no such rule`);
console.log(`${count} rules, ${wrong} examples wrong`);
process.exitCode = count === 0 ? 2 : wrong > 0 ? 1 : 0;
