import type { RuleSource } from '../detect/rules/build-rule-set.js';
import { LANGUAGES } from '../domain.js';
import { userError } from '../errors.js';
import type { Tree } from '../ports.js';

/** A user's own rules as they lie in a folder: `<language>/CWE-n-name.yml`, and vocabularies beside them. */
export interface OwnRules {
  /** As the policy or the command line names it. */
  readonly folder: string;
  readonly sources: readonly RuleSource[];
}

/** Reads them all, or none: a rule that is left out would make the numbers better. */
export async function readOwnRules(tree: Tree, folder: string): Promise<OwnRules> {
  const lists = await Promise.all(
    LANGUAGES.map(async (language) => (await tree.list(`${folder}/${language}`)).map((name) => `${language}/${name}`)),
  );
  const paths = lists.flat().filter((path) => path.endsWith('.yml'));
  if (paths.length === 0) throw userError('own-rules-missing', folder, LANGUAGES);
  const sources = await Promise.all(
    paths.map(async (path) => {
      const file = await tree.read(`${folder}/${path}`);
      if (file.kind !== 'text') throw userError('file-unreadable', `${folder}/${path}`, file.kind);
      return { path, text: file.text };
    }),
  );
  return { folder, sources };
}
