/** What scoring one answer costs in CPU time: the bundled suites' own references, through the bundled detector. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const ROUNDS = 5;

/** @returns {Promise<number>} milliseconds a trial, without loading rules and grammars */
export async function scoringCpu() {
  const [{ createBundledDetector }, { scoreCode }] = await Promise.all(
    ['wiring/bundled-detector.js', 'suites/score-code.js'].map((path) => import(join(ROOT, 'lib', path))),
  );
  const detector = await createBundledDetector();
  const answers = ['autocomplete', 'instruct'].flatMap(readAnswers);
  const score = async () => {
    for (const { testCase, text } of answers) {
      await scoreCode({
        testCase,
        completion: { text, finish: { unified: 'stop', raw: 'stop' }, usage: {} },
        analyse: (source) => detector.analyse(source),
      });
    }
  };
  await score();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await score();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (ROUNDS * answers.length);
}

function readAnswers(suite) {
  const folder = join(ROOT, 'suites', suite);
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...JSON.parse(line), suite }))
    .flatMap((testCase) => [testCase.insecure, testCase.secure].map((text) => ({ testCase, text })));
}
