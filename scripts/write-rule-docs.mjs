/** `npm run docs`: docs/rules/, one page a language and one entry a rule, from the rule files; docs/schemas/rule.schema.json. A test keeps them fresh. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readRules } from './build-rules.mjs';

const root = join(import.meta.dirname, '..');
const TITLES = {
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  java: 'Java',
  javascript: 'JavaScript and TypeScript',
  php: 'PHP',
  python: 'Python',
  rust: 'Rust',
};
const FENCES = { csharp: 'csharp', javascript: 'js' };

/** @returns {Map<string, string>} file name below docs/rules → text */
export function renderRuleDocs({ set, examples }) {
  const pages = new Map();
  const languages = Object.keys(TITLES);
  for (const language of languages) pages.set(`${language}.md`, page(language, { rules: set.languages[language].rules, examples }));
  pages.set('README.md', index(languages.map((language) => [language, set.languages[language].rules])));
  return pages;
}

function index(languages) {
  const all = languages.flatMap(([, rules]) => rules);
  const cwes = new Set(all.flatMap(({ cwe }) => cwe));
  const rows = languages.map(([language, rules]) => {
    const core = rules.filter(({ tier }) => tier === 'core').length;
    return `| [${TITLES[language]}](${language}.md) | ${rules.length} | ${core} | ${new Set(rules.flatMap(({ cwe }) => cwe)).size} |`;
  });
  return `# The rules

${all.length} rules over ${cwes.size} CWEs. Each is one file below \`rules/\`, found by the path that is its name; its own examples are its test. C++ uses
C's rules besides its own. \`cyberseceval-gate scan --explain RULE\` prints one of them; [writing-rules.md](../writing-rules.md) says how to add one, and
[catalogue.md](../catalogue.md) which weaknesses they cover.

| language | rules | core | CWEs |
| --- | --: | --: | --: |
${rows.join('\n')}
`;
}

function page(language, { rules, examples }) {
  const entries = rules.map((rule) => entry(rule, { language, ...examples.get(rule.id) }));
  return `# Rules for ${TITLES[language]}

${rules.length} rules. _core_ findings count in the rate, _advice_ is reported only.

${rules.map(({ id, message }) => `- [${nameOf(id)}](#${nameOf(id).toLowerCase()}): ${inline(message)}`).join('\n')}

${entries.join('\n')}`;
}

const nameOf = (id) => id.slice(id.indexOf('/') + 1);
const inline = (text) =>
  text
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))
    .replace(/`[^`]*`/g, (code) => code.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

function entry({ id, cwe, severity, tier, message, why, fix, references }, { language, vulnerable, safe }) {
  return `## ${nameOf(id)}

${inline(message)} ${inline(why)}

**Instead:** ${inline(fix)}

_${severity}, ${tier}; ${cwe.map((one) => `[${one}](https://cwe.mitre.org/data/definitions/${one.slice(4)}.html)`).join(', ')}_${references.map((link) => `  \n<${link}>`).join('')}

Reported:

${fenced(vulnerable[0], language)}

Left alone:

${fenced(safe[0], language)}
`;
}

function fenced(code, language) {
  const fence = code.includes('```') ? '````' : '```';
  return `${fence}${FENCES[language] ?? language}\n${code.trimEnd()}\n${fence}`;
}

/** Writes all, and takes away what no rule is behind any more. */
async function main() {
  const load = (path) => import(pathToFileURL(join(root, 'lib', path)).href);
  const [{ buildRuleSet }, { renderRuleSchema }] = await Promise.all([
    load('detect/rules/build-rule-set.js'),
    load('detect/rules/rule-json-schema.js'),
  ]);
  const folder = join(root, 'docs', 'rules');
  mkdirSync(folder, { recursive: true });
  const pages = renderRuleDocs(buildRuleSet(readRules(join(root, 'rules'))));
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  writeFileSync(join(root, 'docs', 'schemas', 'rule.schema.json'), renderRuleSchema());
  console.log(`docs/rules: ${pages.size} pages`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
