/** `npm run noise -- --language python FOLDER…`: findings on ordinary code, by rule and per 1,000 lines; `--rule ID` lists a rule's places. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { loadDetector } from './accuracy/load-detector.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    rule: { type: 'string' },
    tier: { type: 'string', default: 'core' },
    /** Every n-th file, for a quick look. */
    every: { type: 'string', default: '1' },
  },
});

const { languageOfPath } = await import(join(import.meta.dirname, '..', 'lib', 'app', 'scan', 'language-of-path.js'));
const LARGEST = 300_000;

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && statSync(path).size < LARGEST) yield path;
  }
}

const { detector } = await loadDetector();
const byRule = new Map();
let lines = 0;
let files = 0;
let unread = 0;
let seen = 0;
for (const path of positionals.flatMap((folder) => [...filesIn(folder)])) {
  const code = readFileSync(path, 'utf8');
  const source = languageOfPath(path, code);
  if (source === undefined || (options.language !== undefined && source.language !== options.language)) continue;
  seen += 1;
  if (seen % Number(options.every) !== 0) continue;
  files += 1;
  lines += code.split('\n').length;
  const analysis = await detector.analyse({ ...source, code });
  if (analysis.kind !== 'analysed') {
    unread += 1;
    console.log(`${path}: ${analysis.kind}`);
    continue;
  }
  for (const finding of analysis.findings) {
    if (finding.tier !== options.tier && options.tier !== 'both') continue;
    byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
    if (options.rule === finding.rule || options.rule === 'all')
      console.log(`${path}:${finding.line}: ${finding.rule}: ${finding.excerpt.slice(0, 140)}`);
  }
}
const total = [...byRule.values()].reduce((sum, count) => sum + count, 0);
for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) console.log(String(count).padStart(6), rule);
console.log(
  `${total} ${options.tier} findings in ${lines} lines of ${files} files: ${((1000 * total) / lines).toFixed(2)} per 1,000 lines; ${unread} files not analysed`,
);
