/** The repository's rules, built as the build does, and a detector of them for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createGrammars } from '../../src/adapters/grammars.js';
import { createDetector } from '../../src/app/create-detector.js';
import { buildRuleSet } from '../../src/detect/rules/build-rule-set.js';
import type { BuiltRules, RuleSource } from '../../src/detect/rules/build-rule-set.js';
import type { Detector } from '../../src/ports.js';

const RULES = join(process.cwd(), 'rules');

export function ruleSources(): readonly RuleSource[] {
  const paths = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
  return paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(RULES, path), 'utf8') }));
}

export const builtRules: BuiltRules = buildRuleSet(ruleSources());

export const detector: Detector = createDetector({ grammars: createGrammars(), rules: { set: builtRules.set, fingerprint: 'test' } });
