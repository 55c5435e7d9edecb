/** Compiles rules/ into one file, so that nothing has to read YAML at run time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @returns {Promise<{ rules: string, examples: string }>} the texts of dist/rules.json and dist/rule-examples.json, which only `scan --explain` reads. A
 * rule that does not load stops the build: fewer rules would mean better numbers.
 */
export async function buildRules(root) {
  const compiler = join(root, 'lib', 'detect', 'rules', 'build-rule-set.js');
  const { buildRuleSet } = await import(pathToFileURL(compiler).href);
  const { set, examples } = buildRuleSet(readRules(join(root, 'rules')));
  return { rules: `${JSON.stringify(set)}\n`, examples: `${JSON.stringify(Object.fromEntries(examples))}\n` };
}

/** Every YAML file below a folder, in one order on every machine. */
export function readRules(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
