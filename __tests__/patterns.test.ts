import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

import { buildRuleSet } from '../src/detect/rules/build-rule-set.js';
import { patternsOf } from '../src/detect/rules/patterns-of.js';
import { readModules, ROOT } from './read-modules.js';

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function patternsOfSources(): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const { path } of readModules()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ where: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(join(ROOT, 'src', path), 'utf8'), ts.ScriptTarget.ES2023, true));
  }
  return found;
}

function patternsOfRules(): readonly Pattern[] {
  const folder = join(ROOT, 'rules');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.yml'));
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const { set } = buildRuleSet(paths.map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') })));
  return Object.values(set.languages).flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      patternsOf(rule).map((source) => ({
        where: rule.id,
        source: source.replace(/^\(\?i\)/, ''),
        flags: source.startsWith('(?i)') ? 'i' : '',
      })),
    ),
  );
}

/** Only these can be worse than quadratic: a repeated group, or three repetitions without a bound. */
function isSuspect({ source }: Pattern): boolean {
  const unbounded =
    source
      .replace(/\\./g, '')
      .replace(/\[[^\]]*\]/g, 'x')
      .match(/[*+]|\{\d+,\}/g) ?? [];
  return /\)[*+{]/.test(source) || unbounded.length >= 3;
}

/** Texts are capped before they are matched, so a quadratic pattern costs milliseconds; a worse one is a way to hang the gate. */
function isTooSlow({ source, flags }: Pattern): boolean {
  const checked = checkSync(source, flags, { timeout: 2_000 });
  if (checked.status !== 'vulnerable') return false;
  const { complexity } = checked;
  return complexity.type === 'exponential' || complexity.degree > 2;
}

describe('no text, however hostile, hangs a pattern', () => {
  it.each([
    ['of the sources', patternsOfSources],
    ['of the rules', patternsOfRules],
  ])(
    '%s',
    (_of, patterns) => {
      expect(patterns().length).toBeGreaterThan(5);
      expect(patterns().filter(isSuspect).filter(isTooSlow)).toEqual([]);
    },
    600_000,
  );

  it.each(['^(a+)+$', '(x*)*y', '^\\s*a*\\s*\\s*$'])('would notice %s', (source) => {
    const pattern = { where: 'here', source, flags: '' };
    expect(isSuspect(pattern) && isTooSlow(pattern)).toBe(true);
  });
});
