/**
 * `npm run accuracy`: how right the detector is on labelled code of other authors (docs/accuracy.md). Exits 2 where that code is not there.
 *
 *   npm run accuracy -- [--corpora DIR] [--language L] [--part tuned|blind] [--misses] [--write]
 *
 * `--write` puts the tables into docs/accuracy.md, which a test holds to the rules. `--misses` lists the missed and the wrongly flagged items of the tuned part; those of the blind part are never listed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { asScored, findAll } from './accuracy/find-all.mjs';
import { loadDetector } from './accuracy/load-detector.mjs';
import { partOf, readCorpora, SEPARATE } from './accuracy/corpora.mjs';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'corpora') },
    language: { type: 'string' },
    part: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
const PARTS = ['tuned', 'blind'];

const percent = (share, of) => (share === null || share === undefined ? '–' : `${(100 * share).toFixed(1)} % (${of})`);
const said = [];
const say = (line = '') => {
  said.push(line);
  console.log(line);
};
const row = (...cells) => say(`| ${cells.join(' | ')} |`);

/** Recall and false-positive rate of a level, with the counts they stand on. */
function rates(scored, level, key = ['all', 'all']) {
  const counts = scored.modes.cwe?.[level]?.[key[0]]?.[key[1]];
  if (counts === undefined) return ['–', '–'];
  const { tp, fn, fp, tn, recall, fpr } = counts;
  return [percent(recall, `${tp}/${tp + fn}`), percent(fpr, `${fp}/${fp + tn}`)];
}

function pooledRow(name, { items, found, score }) {
  const scored = score(items, asScored(found, ['core']), { by: ['language'] });
  const pairs = scored.pairs.cwe?.all;
  row(
    name,
    ...rates(scored, 'item'),
    ...rates(scored, 'line'),
    percent(pairs?.rate, pairs === undefined ? '' : `${pairs.right}/${pairs.n}`),
  );
}

function flaggedShare(items, found, tiers) {
  const flagged = items.filter(({ id }) => found.get(id).findings.some(({ tier }) => tiers.includes(tier))).length;
  return percent(items.length === 0 ? undefined : flagged / items.length, `${flagged}/${items.length}`);
}

function listMisses({ items, found, matches }) {
  for (const item of items.filter((one) => partOf(one) === 'tuned')) {
    const { findings, status } = found.get(item.id);
    const core = findings.filter(({ tier }) => tier === 'core');
    const right = core.filter((finding) => matches(item, finding));
    const words = `${item.id} ${item.cwe.join(',')} ${item.lines?.join(',') ?? ''}${status === 'analysed' ? '' : ` (${status})`}`;
    const advice = findings.filter((finding) => finding.tier === 'advice' && matches(item, finding)).map(({ rule }) => rule);
    if (item.label === 'insecure' && right.length === 0)
      console.log(`missed  ${words}${advice.length > 0 ? ` advice: ${advice.join(' ')}` : ''}`);
    if (item.label === 'secure' && right.length > 0)
      console.log(`wrong   ${words}: ${right.map(({ rule, line }) => `${rule}:${line}`).join(' ')}`);
    const near = (line) => right.filter((finding) => finding.line >= line - 1 && finding.line <= line + 3);
    const positives = new Set(item.positives ?? []);
    for (const line of item.granularity === 'line' ? (item.negatives ?? []) : []) {
      const exact = near(line).filter((finding) => finding.line === line && !positives.has(finding.line));
      if (exact.length > 0) console.log(`line    ${item.id} line ${line}: ${[...new Set(exact.map(({ rule }) => rule))].join(' ')}`);
    }
  }
}

const BEGIN = '<!-- measured: npm run accuracy -- --write -->';
const END = '<!-- /measured -->';

/** Only a whole measurement may stand there. */
function writeInto(file) {
  if (options.language !== undefined || options.part !== undefined) throw new Error('--write needs all languages and parts');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file}: no place between ${BEGIN} and ${END}`);
  writeFileSync(file, `${before}${BEGIN}\n\n${said.join('\n')}\n\n${END}${after}`);
}

async function main() {
  const corpora = await readCorpora(options.corpora);
  if (corpora === undefined) {
    console.error(`${options.corpora}: no corpora here. They are not part of the project; name their folder with --corpora.`);
    process.exitCode = 2;
    return;
  }
  const { score, matches } = corpora;
  const all = corpora.items.filter(({ language }) => options.language === undefined || language === options.language);
  const { detector, fingerprint, built } = await loadDetector();
  const found = await findAll(detector, all);
  const labelled = all.filter(({ source }) => !SEPARATE.has(source));
  const parts = PARTS.filter((part) => options.part === undefined || part === options.part);
  const count = LANGUAGES.reduce((sum, language) => sum + built.set.languages[language].rules.length, 0);
  say(`Rule set ${fingerprint}, ${count} rules. Mode cwe, core findings only.\n`);

  row('corpora of other authors', 'item recall', 'item false positives', 'line recall', 'line false positives', 'pairs told apart');
  row('---', '--:', '--:', '--:', '--:', '--:');
  for (const language of options.language === undefined ? LANGUAGES : [])
    for (const part of parts)
      pooledRow(`${language}, ${part}`, {
        items: labelled.filter((one) => one.language === language && partOf(one) === part),
        found,
        score,
      });
  for (const part of parts) pooledRow(`**pooled, ${part}**`, { items: labelled.filter((one) => partOf(one) === part), found, score });
  if (options.part === undefined) pooledRow('**pooled**', { items: labelled, found, score });

  say();
  row('separate', 'flagged');
  row('---', '--:');
  const of = (source, label) => all.filter((one) => one.source === source && one.label === label);
  row('purplellama, any finding, core and advice', flaggedShare(of('purplellama', 'insecure'), found, ['core', 'advice']));
  row('icd-unit-tests, insecure, core and advice', flaggedShare(of('icd-unit-tests', 'insecure'), found, ['core', 'advice']));
  row('icd-unit-tests, secure, core', flaggedShare(of('icd-unit-tests', 'secure'), found, ['core']));
  const unread = all.filter(({ id }) => found.get(id).status !== 'analysed').length;
  say(`\n${all.length} items, ${unread} not analysed.`);
  if (options.write) writeInto(join(import.meta.dirname, '..', 'docs', 'accuracy.md'));
  if (options.misses) listMisses({ items: labelled, found, matches });
}

await main();
