/**
 * The detector against bare parsing of the same text in the same process: text by text, both in turn, the least time of each counts.
 * On snippets of real projects where they lie beside the project, else on the bundled suites' own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { median } from './measure.mjs';
import { references, ruleExamples, snippets } from './parts/texts.mjs';

const ROUNDS = 5;
const A_LANGUAGE = 120;
const LIMIT_RATIO = 3;
const LIMIT_MEDIAN_MS = 1;
const LIMIT_LOADING_MS = 60;

const dist = join(import.meta.dirname, '..', 'dist');
const load = (path) => import(pathToFileURL(join(import.meta.dirname, '..', 'lib', path)).href);

const WASM = {
  c: 'c',
  cpp: 'cpp',
  csharp: 'c_sharp',
  java: 'java',
  javascript: 'typescript',
  php: 'php_only',
  python: 'python',
  rust: 'rust',
};

async function bareParsers() {
  // A copy of its own: the detector's parser reads its own memory.
  const { Language, Parser } = await import(`${pathToFileURL(join(dist, 'wasm', 'web-tree-sitter.js')).href}?bare`);
  await Parser.init({ wasmBinary: readFileSync(join(dist, 'wasm', 'web-tree-sitter.wasm')) });
  const parsers = new Map();
  for (const [language, file] of Object.entries(WASM))
    parsers.set(language, new Parser().setLanguage(await Language.load(readFileSync(join(dist, 'wasm', `tree-sitter-${file}.wasm`)))));
  return parsers;
}

/** Reading the compiled rules and making all languages ready. */
async function loadingMs() {
  const { createAnalyse } = await load('detect/analyse.js');
  const { LOWERINGS } = await load('detect/languages.js');
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const set = JSON.parse(readFileSync(join(dist, 'rules.json'), 'utf8'));
    for (const [language, lowering] of Object.entries(LOWERINGS)) createAnalyse(set, language, lowering);
    times.push(performance.now() - started);
  }
  return times[0];
}

async function timeBoth(texts, detector, parsers) {
  const rows = texts.map(({ language }) => ({ language, parse: Infinity, whole: Infinity }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { language, code }] of texts.entries()) {
      const row = rows[index];
      let started = performance.now();
      parsers.get(language).parse(code).delete();
      row.parse = Math.min(row.parse, performance.now() - started);
      started = performance.now();
      await detector.analyse({ language, code });
      row.whole = Math.min(row.whole, performance.now() - started);
    }
  }
  return rows;
}

function report(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { ratio: sum('whole') / sum('parse'), median: median(rows.map((row) => row.whole)), parse: median(rows.map((row) => row.parse)) };
}

const loading = await loadingMs();
const { createBundledDetector } = await load('wiring/bundled-detector.js');
const detector = await createBundledDetector();
const parsers = await bareParsers();
const found = snippets();
const all = found ?? [...references(), ...(await ruleExamples())];
const texts = Object.keys(WASM).flatMap((language) => all.filter((one) => one.language === language).slice(0, A_LANGUAGE));
const rows = await timeBoth(texts, detector, parsers);

console.log(`${found === undefined ? 'own texts' : 'snippets of real projects'}, ${texts.length}, up to ${A_LANGUAGE} a language`);
for (const language of Object.keys(WASM)) {
  const { ratio, median: whole, parse } = report(rows.filter((row) => row.language === language));
  console.log(`${language.padEnd(11)} ${ratio.toFixed(2)} x bare parsing   median ${whole.toFixed(2)} ms, parsing ${parse.toFixed(2)} ms`);
}
const { ratio, median: whole } = report(rows);
console.log(`all         ${ratio.toFixed(2)} x bare parsing: ${(ratio / LIMIT_RATIO).toFixed(2)} of the ${LIMIT_RATIO} it may cost`);
console.log(`median      ${whole.toFixed(2)} ms: ${(whole / LIMIT_MEDIAN_MS).toFixed(2)} of the ${LIMIT_MEDIAN_MS} ms it may take`);
console.log(
  `loading all rules, first time: ${loading.toFixed(0)} ms, ${(loading / LIMIT_LOADING_MS).toFixed(2)} of the ${LIMIT_LOADING_MS} ms it may take`,
);
