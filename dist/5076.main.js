export const id = 5076;
export const ids = [5076];
export const modules = {
5076:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
addOwnRules: () => (  addOwnRules),
proveExamples: () => (  proveExamples)
});
var dist = __webpack_require__(8815);
var errors = __webpack_require__(7428);
var domain = __webpack_require__(9963);
;
const EFFECTS = [
'pass',
'receiver',
'gather',
'number',
'length',
'span',
'boolean',
'fresh',
'format',
'append',
'collect',
'text-of',
'join',
'store',
'pour',
'character',
'entry',
'each',
'then',
'replace',
'replace-all',
'map',
'replace-pattern',
'module',
'exits',
'page',
'header',
];
const NO_VOCABULARY = {
sources: [],
sanitizers: [],
guards: [],
refusals: [],
replaces: [],
matches: [],
types: {
returns: {},
extends: {},
members: {},
names: {},
wrappers: [],
chains: [],
aliases: {},
callbacks: {},
constants: {},
variables: [],
known: [],
},
models: {
effects: {},
copies: {},
allocates: {},
nullable: [],
requires: {},
'reads-text': {},
resizes: {},
unchecked: [],
moves: [],
borrows: [],
handles: [],
places: [],
invalidates: [],
removes: [],
keeps: [],
writesRange: {},
overwrites: {},
owning: [],
locks: {},
unlocks: {},
releases: {},
},
};
var schemas = __webpack_require__(7597);
var categories = __webpack_require__(2016);
;
const MEMORY_PROBLEMS = [
'unbounded-copy',
'too-long-copy',
'wrong-size',
'open-size',
'index',
'outside',
'open-counter',
'use-after-release',
'double-release',
'unchecked-allocation',
'size-product',
'size-sum',
'size-difference',
'unsized-copy',
'source-size',
'pointer-size',
'append-size',
'negative-size',
'negative-index',
'over-read',
'open-text',
'unchecked-lookup',
'invalid-release',
'lost-by-resize',
'null-use',
'dangling',
'use-after-move',
'invalidated',
'beyond-elements',
'returns-local',
'lock-kept',
'locked-twice',
'shallow-copy',
'self-assignment',
'base-destructor',
'raw-object',
'dereference',
];
var labels = __webpack_require__(1307);
;
const CLAUSE_HEADS = [
'call',
'set',
'read',
'literal',
'compare',
'returns',
'function',
'class',
'catches',
'asserts',
'memory',
];
;
const scalar = schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .zMY(), schemas .chJ()]);
const words = schemas .KCZ([
schemas .YjP()
.min(1)
.transform((word) => [word]),
schemas .YOg(schemas .YjP().min(1)).min(1),
])
.readonly();
const scalars = schemas .KCZ([scalar.transform((one) => [one]), schemas .YOg(scalar).min(1)]).readonly();
const flag = schemas .zMY();
const pattern = schemas .YjP()
.min(1)
.refine((source) => compiles(source), { error: 'not a valid regular expression' });
function compiles(source) {
try {
new RegExp(source.replace(/^\(\?i\)/, ''));
return true;
}
catch {
return false;
}
}
const GROUP_WORDS = Object.keys(labels .Wx);
const labelWord = schemas .k5n([...labels .kg, ...GROUP_WORDS]);
const labelWords = schemas .KCZ([labelWord.transform((word) => [word]), schemas .YOg(labelWord).min(1)]);
const at = schemas .KCZ([
schemas .KCZ([schemas .aig().int().min(0), schemas .YjP()]).transform((one) => [one]),
schemas .YOg(schemas .KCZ([schemas .aig().int().min(0), schemas .YjP()])).min(1),
])
.readonly();
const textTest = schemas .rej({ starts: pattern.optional(), has: pattern.optional(), before: pattern.optional(), after: pattern.optional() })
.readonly();
const valueTest = schemas .RZV(() => schemas .rej({
absent: flag.optional(),
constant: flag.optional(),
equals: scalars.optional(),
matches: pattern.optional(),
type: words.optional(),
'made-by': words.optional(),
carries: labelWords.optional(),
into: schemas .k5n(categories .ku).optional(),
text: textTest.optional(),
below: schemas .aig().optional(),
'at-least': schemas .aig().optional(),
'shorter-than': schemas .aig().int().positive().optional(),
secret: flag.optional(),
all: schemas .YOg(valueTest).min(1).optional(),
closed: flag.optional(),
reached: schemas .aig().int().positive().optional(),
global: flag.optional(),
fallback: pattern.optional(),
entry: schemas .rej({ key: schemas .YjP(), is: valueTest }).optional(),
item: valueTest.optional(),
unfilled: flag.optional(),
scalar: flag.optional(),
explodes: schemas .k5n(['polynomial', 'exponential']).optional(),
function: schemas .rej({
empty: flag.optional(),
returns: scalar.optional(),
throws: flag.optional(),
mentions: words.optional(),
lacks: words.optional(),
'calls-with': scalars.optional(),
})
.optional(),
})
.refine((test) => test.into === undefined || test.carries !== undefined, { error: '"into" needs "carries"' }));
const rule_schema_history = schemas .rej({
of: schemas .KCZ([schemas .k5n(['receiver', 'maker', 'value']), schemas .aig().int().min(0)]),
has: words.optional(),
lacks: words.optional(),
with: scalars.optional(),
});
const inside = schemas .rej({
function: pattern.optional(),
annotation: words.optional(),
modifier: words.optional(),
class: words.optional(),
field: words.optional(),
loop: flag.optional(),
recursive: flag.optional(),
called: words.optional(),
});
const body = schemas .rej({
empty: flag.optional(),
returns: scalar.optional(),
calls: words.optional(),
lacks: words.optional(),
throws: flag.optional(),
annotation: words.optional(),
});
const CONDITION_HEADS = [
'argument',
'interpolated',
'any-argument',
'arguments',
'receiver',
'key',
'value',
'left',
'right',
'side',
'target',
'history',
'inside',
'imports',
'anywhere',
'use',
'named',
'body',
'all',
'any',
'not',
];
const condition = schemas .RZV(() => schemas .rej({
argument: at.optional(),
is: valueTest.optional(),
interpolated: at.optional(),
'any-argument': valueTest.optional(),
arguments: schemas .rej({ min: schemas .aig().int().optional(), max: schemas .aig().int().optional() }).optional(),
receiver: valueTest.optional(),
key: valueTest.optional(),
value: valueTest.optional(),
left: valueTest.optional(),
right: valueTest.optional(),
side: valueTest.optional(),
target: valueTest.optional(),
history: rule_schema_history.optional(),
inside: inside.optional(),
imports: words.optional(),
anywhere: words.optional(),
use: schemas .k5n(['dropped', 'tested', 'kept']).optional(),
named: pattern.optional(),
body: body.optional(),
all: schemas .YOg(condition).min(1).optional(),
any: schemas .YOg(condition).min(1).optional(),
not: condition.optional(),
})
.refine((given) => CONDITION_HEADS.filter((head) => given[head] !== undefined).length === 1, {
error: `needs exactly one of ${CONDITION_HEADS.join(', ')}`,
})
.refine((given) => (given.argument === undefined) === (given.is === undefined), {
error: '"argument" and "is" go together',
}));
const clause = schemas .rej({
call: words.optional(),
set: words.optional(),
read: words.optional(),
literal: pattern.optional(),
compare: words.optional(),
returns: schemas .euz(true).optional(),
function: pattern.optional(),
class: pattern.optional(),
catches: words.optional(),
asserts: schemas .euz(true).optional(),
memory: schemas .KCZ([schemas .k5n(MEMORY_PROBLEMS).transform((one) => [one]), schemas .YOg(schemas .k5n(MEMORY_PROBLEMS)).min(1)]).optional(),
by: words.optional(),
where: condition.optional(),
tier: schemas .k5n(domain .iB).optional(),
severity: schemas .k5n(domain .oC).optional(),
})
.refine((given) => CLAUSE_HEADS.filter((head) => given[head] !== undefined).length === 1, {
error: `needs exactly one of ${CLAUSE_HEADS.join(', ')}`,
});
const sentence = schemas .YjP().trim().min(10).max(300);
const example = schemas .YjP().trim().min(1);
const ruleFile = schemas .rej({
severity: schemas .k5n(domain .oC),
tier: schemas .k5n(domain .iB),
also: schemas .YOg(schemas .Uy$(['CWE-', schemas .aig().int().positive()])).default([]),
message: sentence,
why: sentence,
fix: sentence,
references: schemas .YOg(schemas .OZ5()).default([]),
match: schemas .vkY((given) => (Array.isArray(given) ? given : [given]), schemas .YOg(clause).min(1)),
examples: schemas .rej({ vulnerable: schemas .YOg(example).min(2), safe: schemas .YOg(example).min(2) }),
});
;
const names = schemas .YOg(schemas .YjP().min(1)).default([]);
const toName = schemas .g1P(schemas .YjP(), schemas .YjP()).default({});
const given = schemas .rej({
argument: schemas .KCZ([
schemas .aig()
.int()
.min(0)
.transform((one) => [one]),
schemas .YOg(schemas .aig().int().min(0)).min(1),
]),
is: schemas .YOg(schemas .YjP()).min(1),
});
const place = schemas .KCZ([schemas .euz('receiver'), schemas .aig().int().min(0)]);
const patternWords = schemas .rej({
calls: schemas .YOg(schemas .YjP()).min(1),
pattern: place,
of: place,
by: schemas .aig().int().min(0).optional(),
as: schemas .k5n(['text', 'regex', 'delimited', 'whole']),
});
const cleans = schemas .KCZ([schemas .k5n(['all', 'text']), schemas .YOg(schemas .k5n(categories .ku)).min(1)]);
const sourcesFile = schemas .YOg(schemas .rej({
label: schemas .k5n(labels .kg),
reads: names,
except: names,
begins: toName,
calls: names,
annotations: names,
types: names,
handlers: names,
classes: names,
entries: names,
results: names,
handed: names,
services: names,
fills: schemas .g1P(schemas .YjP(), schemas .aig().int().min(0)).default({}),
}));
const sanitizersFile = schemas .rej({
sanitizers: schemas .YOg(schemas .rej({
calls: schemas .YOg(schemas .YjP()).min(1),
cleans: cleans.optional(),
keeps: schemas .YjP().optional(),
drops: schemas .YjP().optional(),
escapes: schemas .YjP().optional(),
within: schemas .YjP().optional(),
opens: schemas .euz(true).optional(),
given: given.optional(),
}))
.default([]),
replaces: schemas .YOg(patternWords).default([]),
matches: schemas .YOg(patternWords).default([]),
guards: schemas .YOg(schemas .rej({
calls: schemas .YOg(schemas .YjP()).min(1),
proves: cleans,
drops: schemas .YjP().optional(),
given: given.optional(),
about: schemas .KCZ([schemas .euz('receiver'), schemas .aig().int().min(0)]),
when: schemas .k5n(['true', 'false', 'absent', 'equals', 'returns']),
needs: schemas .k5n(categories .ku).optional(),
pattern: schemas .KCZ([schemas .euz('receiver'), schemas .aig().int().min(0)]).optional(),
whole: schemas .euz(true).optional(),
begins: schemas .euz(true).optional(),
with: schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .zMY(), schemas .chJ()]))
.min(1)
.optional(),
}))
.default([]),
refusals: schemas .YOg(schemas .rej({ values: schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig()])).min(1), proves: schemas .YOg(schemas .k5n(categories .ku)).min(1) }))
.default([]),
});
const typesFile = schemas .rej({
returns: toName,
extends: schemas .g1P(schemas .YjP(), schemas .KCZ([schemas .YjP().transform((one) => [one]), schemas .YOg(schemas .YjP()).min(1)])).default({}),
members: toName,
names: toName,
wrappers: names,
chains: names,
aliases: toName,
callbacks: schemas .g1P(schemas .YjP(), schemas .YOg(schemas .YjP())).default({}),
constants: schemas .g1P(schemas .YjP(), schemas .aig()).default({}),
variables: names,
known: names,
});
const modelsFile = schemas .rej({
effects: schemas .jgl(schemas .k5n(EFFECTS), schemas .YOg(schemas .YjP())).default({}),
copies: schemas .g1P(schemas .YjP(), schemas .rej({
to: schemas .aig().int(),
from: schemas .YOg(schemas .aig().int()),
size: schemas .aig().int().optional(),
appends: schemas .euz(true).optional(),
template: schemas .aig().int().optional(),
count: schemas .aig().int().optional(),
wide: schemas .euz(true).optional(),
ends: schemas .euz(true).optional(),
open: schemas .euz(true).optional(),
reads: schemas .euz(true).optional(),
counts: schemas .euz(true).optional(),
list: schemas .euz(true).optional(),
}))
.default({}),
allocates: schemas .g1P(schemas .YjP(), schemas .YOg(schemas .aig().int())).default({}),
nullable: names,
requires: schemas .g1P(schemas .YjP(), schemas .YOg(schemas .aig().int())).default({}),
'reads-text': schemas .g1P(schemas .YjP(), schemas .YOg(schemas .aig().int())).default({}),
resizes: schemas .g1P(schemas .YjP(), schemas .aig().int()).default({}),
unchecked: names,
moves: names,
borrows: names,
handles: names,
places: names,
invalidates: names,
removes: names,
keeps: names,
overwrites: schemas .g1P(schemas .YjP(), schemas .aig().int()).default({}),
owning: names,
writesRange: schemas .g1P(schemas .YjP(), schemas .aig().int()).default({}),
locks: schemas .g1P(schemas .YjP(), schemas .KCZ([schemas .euz('receiver'), schemas .aig().int()])).default({}),
unlocks: schemas .g1P(schemas .YjP(), schemas .KCZ([schemas .euz('receiver'), schemas .aig().int()])).default({}),
releases: schemas .g1P(schemas .YjP(), schemas .aig().int()).default({}),
});
;
const RULE_PATH = /^([a-z]+)\/CWE-(\d+)-([a-z0-9-]+)\.yml$/;
const VOCABULARY_PATH = /^([a-z]+)\/(sources|sanitizers|types|models)\.yml$/;
function buildRuleSet(files) {
const examples = new Map();
const rules = new Map(domain .Yj.map((language) => [language, []]));
const vocabularies = new Map(domain .Yj.map((language) => [language, NO_VOCABULARY]));
for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
const [language, read] = readerOf(file);
if (read === 'rule') {
const built = parseRule(file, language);
rules.get(language)?.push(built.rule);
examples.set(built.rule.id, built.examples);
}
else
vocabularies.set(language, addVocabulary(vocabularies.get(language) ?? NO_VOCABULARY, read, file));
}
const of = (language) => ({
rules: rules.get(language) ?? [],
vocabulary: vocabularies.get(language) ?? NO_VOCABULARY,
});
return {
set: {
version: 1,
languages: {
c: of('c'),
cpp: of('cpp'),
csharp: of('csharp'),
java: of('java'),
javascript: of('javascript'),
php: of('php'),
python: of('python'),
rust: of('rust'),
},
},
examples,
};
}
function readerOf({ path }) {
const vocabulary = VOCABULARY_PATH.exec(path);
const found = vocabulary ?? RULE_PATH.exec(path);
const language = domain .Yj.find((one) => one === found?.[1]);
if (found === null || language === undefined)
throw new Error(`rules/${path}: the path must be <language>/CWE-<n>-<name>.yml or <language>/{sources,sanitizers,types,models}.yml`);
const part = vocabulary?.[2];
return [language, part === 'sources' || part === 'sanitizers' || part === 'types' || part === 'models' ? part : 'rule'];
}
function parseRule(file, language) {
const { match, examples, also, ...words } = checked(ruleFile, file);
const [first, ...rest] = match;
if (first === undefined)
throw new Error(`rules/${file.path}: match is empty`);
const cwe = [`CWE-${Number(RULE_PATH.exec(file.path)?.[2])}`, ...also];
const rule = { id: ruleId(file.path.replace(/\.yml$/, '')), language, cwe, also, ...words, match: [first, ...rest] };
return { rule: JSON.parse(JSON.stringify(rule)), examples };
}
function ruleId(path) {
return path;
}
function addVocabulary(to, part, file) {
switch (part) {
case 'sources':
return { ...to, sources: checked(sourcesFile, file) };
case 'sanitizers': {
const words = JSON.parse(JSON.stringify(checked(sanitizersFile, file)));
return { ...to, ...words };
}
case 'types':
return { ...to, types: checked(typesFile, file) };
case 'models':
return { ...to, models: JSON.parse(JSON.stringify(checked(modelsFile, file))) };
}
}
function checked(schema, file) {
let data;
try {
data = (0,dist .qg)(file.text, { maxAliasCount: 10 });
}
catch (error) {
throw new Error(`rules/${file.path}: not valid YAML: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
const result = schema.safeParse(data);
if (result.success)
return result.data;
throw new Error(`rules/${file.path}:\n${errors .S1(result.error)}`);
}
var rule_set = __webpack_require__(9060);
;
function mergeRuleSets(base, added) {
const languages = Object.fromEntries(domain .Yj.map((language) => [language, merged(base.languages[language], added.languages[language])]));
return { version: 1, languages: languages };
}
function merged(base, added) {
return { rules: [...base.rules, ...added.rules], vocabulary: (0,rule_set .$9)(added.vocabulary, base.vocabulary) };
}
function commonIds(base, added) {
const known = new Set(domain .Yj.flatMap((language) => base.languages[language].rules.map(({ id }) => id)));
return domain .Yj.flatMap((language) => added.languages[language].rules.map(({ id }) => id)).filter((id) => known.has(id));
}
var rules_pattern = __webpack_require__(333);
;
const PATTERN_KEYS = new Set(['matches', 'starts', 'has', 'before', 'after', 'literal', 'named', 'function', 'class']);
function patternsOf({ match }) {
return visit(match);
}
function visit(value) {
if (typeof value !== 'object' || value === null)
return [];
return Object.entries(value).flatMap(([key, part]) => {
if (typeof part === 'string')
return PATTERN_KEYS.has(key) ? [part] : [];
if (key === 'set' && Array.isArray(part))
return part.filter(isNamePattern).map((name) => name.slice(1, -1));
return visit(part);
});
}
function isNamePattern(name) {
return typeof name === 'string' && name.startsWith('/');
}
var lib_errors = __webpack_require__(452);
;
async function addOwnRules(base, own) {
const built = build(own);
const [taken] = commonIds(base, built.set);
if (taken !== undefined)
throw (0,lib_errors .IF)('own-rule-invalid', `${own.folder}/${taken}.yml`, 'a built-in rule has this name. Choose another one');
await useLinearEngine(built.set, own.folder);
return { set: mergeRuleSets(base, built.set), built };
}
function build({ folder, sources }) {
try {
return buildRuleSet(sources);
}
catch (error) {
if (!(error instanceof Error))
throw error;
const [where = folder, ...detail] = error.message.replace(/^rules\//, `${folder}/`).split(/:\s/);
throw (0,lib_errors .IF)('own-rule-invalid', where, detail.join(': ').replace(/\s+/g, ' '));
}
}
async function useLinearEngine(set, folder) {
const { RE2JS } = await __webpack_require__.e(  2856).then(__webpack_require__.bind(__webpack_require__, 2856));
for (const rule of domain .Yj.flatMap((language) => set.languages[language].rules)) {
for (const pattern of patternsOf(rule)) {
const flags = pattern.startsWith('(?i)') ? RE2JS.CASE_INSENSITIVE : 0;
try {
const compiled = RE2JS.compile(pattern.replace(/^\(\?i\)/, ''), flags);
(0,rules_pattern .d)(pattern, { test: (text) => compiled.matcher(text).find() });
}
catch (error) {
const detail = error instanceof Error ? error.message : String(error);
throw (0,lib_errors .IF)('own-rule-invalid', `${folder}/${rule.id}.yml`, `the pattern ${pattern} cannot be matched in linear time (${detail})`);
}
}
}
}
async function proveExamples(detector, { examples }, folder) {
for (const [id, { vulnerable, safe }] of examples) {
const language = domain .Yj.find((one) => id.startsWith(`${one}/`));
if (language === undefined)
continue;
for (const code of vulnerable)
if (!(await reports(detector, { language, code }, id)))
throw unproven(`${folder}/${id}.yml`, 'missing', code);
for (const code of safe)
if (await reports(detector, { language, code }, id))
throw unproven(`${folder}/${id}.yml`, 'noisy', code);
}
}
async function reports(detector, source, id) {
const analysis = await detector.analyse(source);
return analysis.kind === 'analysed' && analysis.findings.some(({ rule }) => rule === id);
}
function unproven(file, kind, code) {
const words = kind === 'missing' ? 'a vulnerable example is not reported' : 'a safe example is reported';
return (0,lib_errors .IF)('own-rule-invalid', file, `${words}: ${code.trim().split('\n')[0]?.slice(0, 80) ?? ''}`);
}
})
};
