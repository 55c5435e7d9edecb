import type { BuiltRules } from '../src/detect/rules/build-rule-set.js';

export function renderRuleDocs(built: BuiltRules): Map<string, string>;
