/** `npm run new-rule python CWE-78-shell-command`: a rule's file, to be filled in. The catalogue test fails until it is. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const USAGE = 'npm run new-rule <language> <CWE-n-name>, for example: npm run new-rule python CWE-78-shell-command';

const TEMPLATE = `severity: medium # low | medium | high
tier: core # core: a reviewer would reject this; advice: hygiene
# also: [CWE-77]
message: TODO what is wrong, in one sentence.
why: TODO what an attacker gains by it, in one sentence.
fix: TODO what to write instead, in one sentence.
references:
  - https://cwe.mitre.org/data/definitions/NUMBER.html
match:
  - call: [todo.module.function]
    where: { argument: [0, name], is: { carries: any, into: shell } }
# The rule's own proof: at least two of each, one a fragment without its surroundings, and in safe the look-alikes.
examples:
  vulnerable:
    - |
      TODO
    - |
      TODO
  safe:
    - |
      TODO
    - |
      TODO
`;

const root = process.env.RULES_ROOT ?? join(import.meta.dirname, '..', 'rules');
const [language, name, ...rest] = process.argv.slice(2);
const languages = readdirSync(root).sort();
const number = /^CWE-([1-9]\d*)-[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(name ?? '')?.[1];
const path = join(root, language ?? '', `${name}.yml`);

if (rest.length > 0 || language === undefined || number === undefined) fail(`Usage: ${USAGE}`);
else if (!languages.includes(language)) fail(`${language}: no such language. There are: ${languages.join(', ')}.`);
else if (existsSync(path)) fail(`${path}: is there already. Choose another name, or edit it.`);
else {
  mkdirSync(join(root, language), { recursive: true });
  writeFileSync(path, TEMPLATE.replace('NUMBER', number));
  console.log(`${path}: fill it in, then run: npm test -- __tests__/detect/rules`);
}

function fail(text) {
  console.error(text);
  process.exitCode = 2;
}
