export const id = 3226;
export const ids = [3226];
export const modules = {
867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  assetPath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
function assetPath(...parts) {
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === 'adapters' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', '..', 'dist') : here;
return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dist, ...parts);
}
}),
7197:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createBundledDetector: () => (  createBundledDetector)
});
var promises_ = __webpack_require__(1455);
var external_node_perf_hooks_ = __webpack_require__(643);
var external_node_url_ = __webpack_require__(3136);
var assets = __webpack_require__(867);
;
const MAX_DEPTH = 800;
const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ';', ',', '.', ':']);
function syntaxFromCursor(cursor, language) {
const root = read(cursor, language);
const open = [root];
let parent = root;
let arriving = cursor.gotoFirstChild();
while (open.length > 0) {
if (!arriving) {
open.pop();
const above = open.at(-1);
if (above === undefined)
return root;
parent = above;
cursor.gotoParent();
arriving = cursor.gotoNextSibling();
continue;
}
const node = read(cursor, language);
if (node.named || !PUNCTUATION.has(node.kind))
parent.children.push(node);
if (cursor.gotoFirstChild()) {
if (open.length >= MAX_DEPTH)
return undefined;
open.push(node);
parent = node;
}
else {
arriving = cursor.gotoNextSibling();
}
}
return root;
}
function read(cursor, language) {
const id = cursor.nodeTypeId;
const kind = language.types[id];
const named = kind === undefined || language.nodeTypeIsNamed(id);
const start = cursor.startIndex;
const end = cursor.endIndex;
const invented = start === end && !named && cursor.nodeIsMissing;
return { kind: invented ? 'MISSING' : (kind ?? 'ERROR'), named, field: fieldOf(cursor, language), start, end, children: [] };
}
function fieldOf(cursor, language) {
const id = cursor.currentFieldId;
return id === 0 ? undefined : (language.fields[id] ?? undefined);
}
;
const WASM_OF = {
c: 'c',
cpp: 'cpp',
csharp: 'c_sharp',
java: 'java',
javascript: 'javascript',
jsx: 'javascript',
ts: 'typescript',
tsx: 'tsx',
php: 'php_only',
'php-html': 'php',
python: 'python',
rust: 'rust',
};
const TIME_LIMIT_MS = 2_000;
function createGrammars(options = {}) {
const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
const parsers = new Map();
let runtime;
const loadParser = async (file) => {
runtime ??= loadRuntime();
const treeSitter = await runtime;
const language = await treeSitter.Language.load(await (0,promises_.readFile)((0,assets .Q)('wasm', `tree-sitter-${file}.wasm`)));
return createParser(new treeSitter.Parser().setLanguage(language), language, timeLimitMs);
};
return {
load: (name) => {
const file = WASM_OF[name];
const parser = parsers.get(file) ?? loadParser(file);
parsers.set(file, parser);
return parser;
},
};
}
async function loadRuntime() {
const url = (0,external_node_url_.pathToFileURL)((0,assets .Q)('wasm', 'web-tree-sitter.js')).href;
const treeSitter = await import(  url);
await treeSitter.Parser.init({ wasmBinary: await (0,promises_.readFile)((0,assets .Q)('wasm', 'web-tree-sitter.wasm')) });
return treeSitter;
}
function createParser(parser, language, timeLimitMs) {
return {
parse: (text) => {
const deadline = external_node_perf_hooks_.performance.now() + timeLimitMs;
const tree = parser.parse(text, null, { progressCallback: () => external_node_perf_hooks_.performance.now() > deadline });
if (tree === null) {
parser.reset();
return undefined;
}
const cursor = tree.walk();
try {
return syntaxFromCursor(cursor, language);
}
finally {
cursor.delete();
tree.delete();
}
},
};
}
;
function readRulesFile() {
return (0,promises_.readFile)((0,assets .Q)('rules.json'), 'utf8');
}
var sha256 = __webpack_require__(4521);
;
const CATEGORIES = [
'shell',
'option',
'code',
'sql',
'nosql',
'ldap',
'xpath',
'xml',
'html',
'script',
'template',
'header',
'log',
'format',
'regex',
'path',
'url',
'redirect',
'deserialize',
'dispatch',
'size',
'index',
'secret',
'random',
'null',
'canonical',
];
const CATEGORY_NAMES = (  null && (CATEGORIES));
const BITS = new Map(CATEGORIES.map((name, i) => [name, 1 << i]));
function categoryBit(name) {
return BITS.get(name) ?? 0;
}
function bits(names) {
return names.reduce((mask, name) => mask | categoryBit(name), 0);
}
const TEXT_CATEGORIES = bits(CATEGORIES.filter((name) => !['size', 'index', 'secret', 'random', 'null', 'canonical'].includes(name)));
const ALL_CATEGORIES = bits(CATEGORIES.filter((name) => name !== 'canonical' && name !== 'secret' && name !== 'random'));
const RANGE_CATEGORIES = bits(['size', 'index']);
;
function createLibrary(vocabulary, mentioned) {
const { types, models } = vocabulary;
const effects = Object.entries(models.effects).flatMap(([effect, names]) => names.map((name) => [name, effect]));
const all = [...mentioned, ...effects.map(([name]) => name), ...namesOf(vocabulary)];
return {
reads: labelled(vocabulary.sources, 'reads'),
results: labelled(vocabulary.sources, 'calls'),
parameterAnnotations: labelled(vocabulary.sources, 'annotations'),
parameterTypes: labelled(vocabulary.sources, 'types'),
handlers: labelled(vocabulary.sources, 'handlers'),
classes: labelled(vocabulary.sources, 'classes'),
entries: labelled(vocabulary.sources, 'entries'),
fills: new Map(vocabulary.sources.flatMap(({ label, fills }) => Object.entries(fills).map(([name, argument]) => [name, { label, argument }]))),
cleans: new Map(vocabulary.sanitizers.flatMap(({ calls, cleans }) => calls.map((name) => [name, maskOf(cleans)]))),
guards: guardsOf(vocabulary.guards),
returns: new Map(Object.entries(types.returns)),
supertypes: new Map(Object.entries(types.extends)),
members: new Map(Object.entries(types.members)),
names: new Map(Object.entries(types.names)),
wrappers: new Set(types.wrappers),
aliases: new Map(Object.entries(types.aliases)),
callbacks: new Map(Object.entries(types.callbacks)),
effects: new Map(effects),
copies: new Map(Object.entries(models.copies)),
allocates: new Map(Object.entries(models.allocates)),
unchecked: new Set(models.unchecked),
moves: new Set(models.moves),
borrows: new Set(models.borrows),
releases: new Map(Object.entries(models.releases)),
simple: simpleNames(all),
all: new Set(all.flatMap(prefixes)),
roots: new Set(all.filter((name) => name.includes('.') && !/^[*?]/.test(name)).map((name) => name.slice(0, name.indexOf('.')))),
};
}
function labelled(sources, key) {
return new Map(sources.flatMap((source) => source[key].map((name) => [name, source.label])));
}
function maskOf(categories) {
if (categories === 'all')
return ALL_CATEGORIES;
if (categories === 'text')
return TEXT_CATEGORIES;
return categories.reduce((mask, name) => mask | categoryBit(name), 0);
}
function guardsOf(guards) {
const all = new Map();
for (const words of guards)
for (const name of words.calls)
all.set(name, [...(all.get(name) ?? []), guardOf(words)]);
return all;
}
function guardOf(words) {
return { ...words, mask: maskOf(words.proves), needed: words.needs === undefined ? 0 : categoryBit(words.needs) };
}
function namesOf({ sources, sanitizers, guards, types }) {
return [
...sources.flatMap((source) => [
...source.reads.map(ownerOf),
...source.calls,
...Object.keys(source.fills),
...source.types.map((type) => `${type}.*`),
]),
...sanitizers.flatMap(({ calls }) => calls),
...guards.flatMap(({ calls }) => calls),
...Object.keys(types.returns),
...Object.values(types.returns).map((type) => `${type}.*`),
...Object.values(types.names).map((type) => `${type}.*`),
...Object.entries(types.extends).flatMap(([type, supertypes]) => [type, ...supertypes].map((name) => `${name}.*`)),
...Object.keys(types.members).map(ownerOf),
...[...types.wrappers, ...types.known].map((type) => `${type}.*`),
];
}
function ownerOf(member) {
return `${member.slice(0, Math.max(member.lastIndexOf('.'), 0))}.*`;
}
function simpleNames(all) {
const simple = new Map();
for (const name of all) {
if (name.startsWith('*') || name.startsWith('?'))
continue;
const segments = name.split('.');
for (let length = 2; length <= segments.length; length += 1) {
const last = segments[length - 1] ?? '';
const isType = length < segments.length || /^[A-Z]/.test(last);
if (!isType || last === '*')
continue;
const found = simple.get(last) ?? new Set();
simple.set(last, found.add(segments.slice(0, length).join('.')));
}
}
return new Map([...simple].map(([last, names]) => [last, [...names]]));
}
function prefixes(name) {
if (/^[*?]/.test(name))
return [];
const segments = name.replace(/\.\*$/, '').split('.');
return segments.map((_, i) => segments.slice(0, i + 1).join('.'));
}
;
class OverBudget extends Error {
name = 'OverBudget';
}
function currentFrame(engine) {
const frame = engine.frames.at(-1);
if (frame === undefined)
throw new Error('no frame: the engine evaluates outside a unit');
return frame;
}
;
function clearedFor(env, source) {
return env.clearedFor(source.origin) | (source.within === undefined ? 0 : clearedFor(env, source.within));
}
function bake(value, env) {
if (value.taints.length === 0)
return value;
return { ...value, taints: value.taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | clearedFor(env, taint.source) })) };
}
;
const NO_TAINTS = [];
const MOST_TAINTS = 12;
const MOST_STEPS = 6;
const MOST_KNOWN = 8;
function constant(span, ...known) {
return { span, known, taints: NO_TAINTS };
}
function unknownValue(span, object) {
return object === undefined ? { span, taints: NO_TAINTS } : { span, object, taints: NO_TAINTS };
}
function sourced(span, source, rest = {}) {
return { span, ...rest, taints: [{ source, cleaned: 0, weak: false, steps: [] }] };
}
function knownNumber(value) {
const only = value?.known?.length === 1 ? value.known[0] : undefined;
return typeof only === 'number' ? only : undefined;
}
function unionOfKnown(a, b) {
if (a.known === undefined || b.known === undefined)
return undefined;
const all = [...new Set([...a.known, ...b.known])];
return all.length > MOST_KNOWN ? undefined : all;
}
function mergeTaints(...lists) {
const filled = lists.filter((list) => list.length > 0);
if (filled.length < 2)
return filled[0] ?? NO_TAINTS;
const merged = new Map();
for (const taint of filled.flat()) {
const key = `${taint.source.origin} ${taint.source.label} ${taint.cleaned} ${taint.weak ? 1 : 0}`;
if (!merged.has(key) && merged.size < MOST_TAINTS)
merged.set(key, taint);
}
return [...merged.values()];
}
function cleanTaints(taints, mask) {
if (mask === 0 || taints.length === 0)
return taints;
return taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | mask }));
}
function weakTaints(taints) {
return taints.map((taint) => (taint.weak ? taint : { ...taint, weak: true }));
}
function stepTaints(taints, at) {
return taints.map((taint) => taint.steps.length >= MOST_STEPS || taint.steps.at(-1)?.start === at.start ? taint : { ...taint, steps: [...taint.steps, at] });
}
;
function joinValues(a, b) {
if (a === b)
return a;
const known = unionOfKnown(a, b);
const name = a.name ?? b.name;
const object = a.object ?? b.object;
const parts = known === undefined ? (a.parts ?? b.parts ?? eitherText(a, b)) : undefined;
const closure = a.closure ?? b.closure;
const madeBy = a.madeBy ?? b.madeBy;
return {
span: a.span,
taints: mergeTaints(a.taints, b.taints),
...(known === undefined ? {} : { known }),
...(name === undefined ? {} : { name }),
...(object === undefined ? {} : { object }),
...(parts === undefined ? {} : { parts }),
...(closure === undefined ? {} : { closure }),
...(madeBy === undefined ? {} : { madeBy }),
...((a.scalar ?? false) && (b.scalar ?? false) ? { scalar: true } : {}),
};
}
function eitherText(a, b) {
if (a.known === undefined && b.known === undefined)
return undefined;
const open = a.known === undefined ? a : b;
return open.taints.length === 0 && open.scalar === undefined ? [open] : undefined;
}
function joinObjects(a, b) {
if (a === b)
return a;
const entries = new Map(a.entries);
for (const [key, value] of b.entries) {
const other = entries.get(key);
entries.set(key, other === undefined ? value : joinValues(other, value));
}
const storage = a.storage ?? b.storage;
return {
entries,
rest: mergeTaints(a.rest, b.rest),
closed: a.closed && b.closed,
history: joinHistories(a.history, b.history),
...(storage === undefined ? {} : { storage: { ...storage, checked: (a.storage?.checked ?? true) && (b.storage?.checked ?? true) } }),
...(a.moved === true && b.moved === true ? { moved: true } : {}),
...(a.released === undefined || b.released === undefined ? {} : { released: a.released }),
};
}
function joinHistories(a, b) {
if (a === b)
return a;
const same = (x, y) => x.name === y.name && x.span.start === y.span.start;
const onBoth = a.map((x) => (b.some((y) => same(x, y) && y.certain) ? x : { ...x, certain: false }));
return [...onBoth, ...b.filter((y) => !a.some((x) => same(x, y))).map((y) => ({ ...y, certain: false }))];
}
;
const FRESH = { entries: new Map(), rest: [], closed: false, history: [] };
class Environment {
parent;
dead = false;
variables = new Map();
objects = new Map();
cleared = new Map();
constructor(parent) {
this.parent = parent;
}
fork() {
return new Environment(this);
}
get(name) {
return this.variables.get(name) ?? this.parent?.get(name);
}
set(name, value) {
this.variables.set(name, value);
}
object(id) {
return this.objects.get(id) ?? this.parent?.object(id) ?? FRESH;
}
setObject(id, state) {
this.objects.set(id, state);
}
clearedFor(origin) {
return (this.cleared.get(origin) ?? 0) | (this.parent?.clearedFor(origin) ?? 0);
}
clear(proved) {
if (proved === undefined)
return;
for (const [origin, mask] of proved)
this.cleared.set(origin, (this.cleared.get(origin) ?? 0) | mask);
}
adopt(branch) {
for (const [name, value] of branch.variables)
this.variables.set(name, value);
for (const [id, state] of branch.objects)
this.objects.set(id, state);
this.clear(branch.cleared);
}
keepObjects(called) {
for (const [id, state] of called.objects)
this.objects.set(id, state);
}
join(branches) {
const [first, ...others] = branches.filter((branch) => !branch.dead);
if (first === undefined)
this.dead = true;
else if (others.length === 0)
this.adopt(first);
else
this.joinAll([first, ...others]);
}
joinAll(live) {
for (const name of new Set(live.flatMap((branch) => [...branch.variables.keys()]))) {
const values = live.map((branch) => branch.baked(name));
const defined = values.filter((value) => value !== undefined);
const joined = defined.reduce((a, b) => joinValues(a, b));
this.variables.set(name, joined);
}
for (const id of new Set(live.flatMap((branch) => [...branch.objects.keys()]))) {
this.objects.set(id, live.map((branch) => branch.object(id)).reduce(joinObjects));
}
const [first, ...others] = live;
for (const [origin, mask] of first?.cleared ?? []) {
const common = others.reduce((sum, branch) => sum & (branch.cleared.get(origin) ?? 0), mask);
if (common !== 0)
this.cleared.set(origin, (this.cleared.get(origin) ?? 0) | common);
}
}
baked(name) {
const value = this.get(name);
if (value === undefined || value.taints.length === 0 || this.cleared.size === 0)
return value;
return bake(value, this);
}
}
var errors = __webpack_require__(452);
;
function collection(engine, entries, at, env) {
const object = engine.identity();
const filled = new Map();
let rest = [];
let closed = true;
for (const entry of entries) {
const value = engine.evaluate(entry.value, env);
const key = entry.key === undefined ? String(filled.size) : keyOf(engine, entry.key, env);
if (entry.spread === true || key === undefined) {
closed = false;
rest = mergeTaints(rest, value.taints);
if (value.object !== undefined)
for (const [inherited, of] of env.object(value.object).entries)
filled.set(inherited, of);
continue;
}
filled.set(key, value);
if (entry.key !== undefined)
engine.emit({ kind: 'assign', span: entry.value, names: [key], plain: key, value, via: 'entry' }, env);
}
env.setObject(object, { entries: filled, rest, closed, history: [] });
return { span: at, object, taints: mergeTaints(rest, ...[...filled.values()].map((value) => value.taints)) };
}
function keyOf(engine, key, env) {
if (key.kind === 'literal')
return key.value === null ? 'null' : String(key.value);
if (key.kind === 'name' && engine.unit.language === 'javascript')
return key.name;
const value = engine.evaluate(key, env);
return value.known?.length === 1 ? String(value.known[0]) : undefined;
}
function setProperties(engine, object, properties, env) {
if (object.object === undefined)
return;
for (const property of properties) {
const value = engine.evaluate(property.value, env);
const state = env.object(object.object);
env.setObject(object.object, { ...state, entries: new Map(state.entries).set(property.name, value) });
const names = engine.names.candidates(`${object.name ?? '?'}.${property.name}`);
engine.emit({ kind: 'assign', span: property.value, names, plain: property.name, value, via: 'member' }, env);
}
}
;
function createNames(unit, library, supertypes) {
const wildcards = unit.imports.filter((found) => found.wildcard === true).map(moduleName);
const bound = new Map(unit.imports.filter((found) => found.wildcard !== true).map((found) => binding(found, unit.language)));
function inferred(name) {
if (supertypes.has(name))
return undefined;
const known = library.aliases.get(name) ?? broughtIn(name, wildcards, library);
if (known !== undefined)
return known;
const choices = library.simple.get(name);
if (choices !== undefined && (/^[A-Z]/.test(name) || unit.language === 'rust')) {
return choices.find((choice) => wildcards.includes(choice.slice(0, choice.lastIndexOf('.')))) ?? choices[0];
}
return library.roots.has(name) ? name : undefined;
}
function resolve(name) {
return bound.get(name) ?? inferred(name);
}
function type(written) {
const dot = written.indexOf('.');
const root = dot === -1 ? written : written.slice(0, dot);
const known = bound.get(root) ?? (library.roots.has(root) && dot !== -1 ? root : inferred(root));
if (known === undefined)
return written;
return dot === -1 ? known : known + written.slice(dot);
}
const cache = new Map();
function candidates(qualified) {
const cached = cache.get(qualified);
if (cached !== undefined)
return cached;
const made = lineage(qualified, (of) => supertypes.get(of) ?? library.supertypes.get(of) ?? []);
cache.set(qualified, made);
return made;
}
const modules = new Set(unit.imports.map(moduleName));
return {
resolve,
type,
candidates,
imports: (module) => modules.has(module) || [...modules].some((known) => known.startsWith(`${module}.`)),
};
}
function broughtIn(name, wildcards, library) {
const module = wildcards.find((one) => library.all.has(`${one}.${name}`));
return module === undefined ? undefined : `${module}.${name}`;
}
function moduleName(found) {
return found.module.replace(/^node:/, '').replaceAll('/', '.');
}
function binding(found, language) {
const module = moduleName(found);
if (found.name !== undefined)
return [found.alias ?? found.name, `${module}.${found.name}`];
if (found.alias !== undefined)
return [found.alias, module];
const first = module.split('.')[0] ?? module;
return language === 'python' ? [first, first] : [module.slice(module.lastIndexOf('.') + 1), module];
}
function lineage(qualified, supertypes) {
const dot = qualified.lastIndexOf('.');
if (dot === -1)
return [qualified];
const member = qualified.slice(dot + 1);
const types = new Set([qualified.slice(0, dot)]);
for (const type of types)
for (const above of supertypes(type))
types.add(above);
const names = [...types].map((type) => (type === '' ? member : `${type}.${member}`));
if (qualified.startsWith('?'))
names.push(`?.${member}`);
names.push(`*.${member}`);
return names;
}
function lookUp(table, candidates) {
if (table.size === 0)
return undefined;
for (const name of candidates) {
const found = table.get(name);
if (found !== undefined)
return found;
}
return undefined;
}
;
const MOST_PARTS = 64;
const LONGEST_CONSTANT = 20_000;
function partsOf(value) {
if (value.parts !== undefined)
return value.parts;
const only = value.known?.length === 1 ? value.known[0] : undefined;
return only === undefined ? [value] : [only === null ? '' : String(only)];
}
function concatenated(span, values) {
return textOf(span, values.flatMap(partsOf));
}
function textOf(span, pieces) {
const parts = [];
for (const piece of pieces.slice(0, MOST_PARTS)) {
const last = parts.at(-1);
if (typeof piece === 'string' && typeof last === 'string')
parts[parts.length - 1] = (last + piece).slice(0, LONGEST_CONSTANT);
else
parts.push(piece);
}
const holes = parts.filter((part) => typeof part !== 'string');
if (holes.length === 0)
return constant(span, parts.filter((part) => typeof part === 'string').join(''));
return { span, parts, taints: mergeTaints(...holes.map((hole) => hole.taints)) };
}
const CONVERSION = /%(?:\([^)]*\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlLqjzt]*[a-zA-Z%]|\{[^{}]{0,60}\}|%\d+\$s|\?\?/g;
function formatted(span, template, positional, keyed) {
const source = template.known?.length === 1 && typeof template.known[0] === 'string' ? template.known[0] : undefined;
if (source === undefined)
return concatenated(span, [template, ...positional, ...keyed.values()]);
const parts = [];
const rest = [...positional];
const unused = new Set(keyed.keys());
let end = 0;
for (const match of source.matchAll(CONVERSION)) {
const key = /^\{(\w+)|^%\((\w+)/.exec(match[0]);
const name = key?.[1] ?? key?.[2];
const index = name !== undefined && /^\d+$/.test(name) ? Number(name) : undefined;
const filled = index !== undefined
? positional[index]
: name !== undefined && keyed.has(name)
? keyed.get(name)
: match[0] === '%%'
? undefined
: rest.shift();
if (filled === undefined)
continue;
if (name !== undefined)
unused.delete(name);
parts.push(source.slice(end, match.index), ...partsOf(numericConversion(match[0]) ? { ...filled, scalar: true } : filled));
end = match.index + match[0].length;
}
parts.push(source.slice(end));
if (end === 0)
parts.push(...rest.flatMap(partsOf), ...[...unused].flatMap((name) => keyedParts(keyed, name)));
return textOf(span, parts);
}
function keyedParts(keyed, name) {
const value = keyed.get(name);
return value === undefined ? [] : partsOf(value);
}
function numericConversion(conversion) {
return /^%.*[diouxXeEfgG]$/.test(conversion);
}
function constantPrefix(value) {
const first = partsOf(value)[0];
return typeof first === 'string' ? first : '';
}
;
function hasStorage(engine) {
return engine.library.releases.size > 0;
}
function productOf(factors) {
if (factors.length === 0)
return undefined;
return factors.reduce((product, factor) => (product === undefined || factor === undefined ? undefined : product * factor), 1);
}
function newStorage(engine, type, at, env) {
const object = engine.identity();
const sizes = type.dimensions.map((dimension) => (dimension === undefined ? undefined : knownNumber(engine.evaluate(dimension, env))));
const capacity = productOf(sizes);
env.setObject(object, {
...env.object(object),
storage: { kind: 'array', checked: true, ...(capacity === undefined ? {} : { capacity }) },
});
return { span: at, object, taints: [] };
}
function report(engine, env, problem, event) {
engine.emit({ kind: 'memory', problem, ...event }, env);
}
function memoryEffects(engine, call, result, env) {
if (call.temporary === true && call.names.some((name) => engine.library.borrows.has(name)))
return { ...result, dangling: true };
if (!hasStorage(engine))
return result;
const own = moved(engine, call, env) ? { ...result, object: engine.identity() } : result;
for (const { value, expr } of call.args)
if (expr.kind !== 'operator' || expr.op !== '&')
checkRelease(engine, call, value, env);
const copy = lookUp(engine.library.copies, call.names);
if (copy !== undefined)
checkCopy(engine, call, copy, env);
const released = lookUp(engine.library.releases, call.names);
if (released !== undefined)
release(call, call.args[released]?.value, env);
const sizes = lookUp(engine.library.allocates, call.names);
return sizes === undefined ? own : allocated(engine, call, sizes, { result, env });
}
function moved(engine, call, env) {
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
const { receiver } = call;
if (receiver !== undefined && REFILLS.has(method))
settle(env, receiver);
for (const value of [receiver, ...call.args.map((argument) => argument.value)])
if (value !== undefined)
checkMoved(engine, value, call.at, env);
const moves = call.args.length === 1 && call.names.some((name) => engine.library.moves.has(name));
const taken = moves ? call.args[0]?.value : undefined;
if (taken?.object === undefined || taken.scalar === true)
return false;
env.setObject(taken.object, { ...env.object(taken.object), moved: true });
return true;
}
const REFILLS = new Set([
'clear',
'reset',
'assign',
'swap',
'resize',
'open',
'empty',
'insert',
'emplace',
'push_back',
'emplace_back',
'operator=',
]);
function settle(env, value) {
if (value.object === undefined || env.object(value.object).moved !== true)
return;
const { moved: _moved, ...state } = env.object(value.object);
env.setObject(value.object, state);
}
function checkMoved(engine, value, at, env) {
if (value.object === undefined || env.object(value.object).moved !== true)
return;
report(engine, env, 'use-after-move', { span: at, names: [], value });
settle(env, value);
}
function allocated(engine, call, sizes, { result, env }) {
const factors = sizes.flatMap((i) => call.args[i]?.value ?? []);
const capacity = productOf(factors.map(knownNumber));
const size = call.args[sizes[0] ?? 0];
if (sizes.length === 1 && size?.expr.kind === 'operator' && size.expr.op === '*')
report(engine, env, 'size-product', { span: call.at, names: call.names, value: size.value });
const object = engine.identity();
env.setObject(object, {
...env.object(object),
storage: { kind: 'heap', checked: false, ...(capacity === undefined ? {} : { capacity }) },
});
return { span: call.at, object, madeBy: result.madeBy ?? call.names[0] ?? '', taints: [] };
}
function release(call, value, env) {
if (value?.object !== undefined)
env.setObject(value.object, { ...env.object(value.object), released: call.at });
}
function checkRelease(engine, call, value, env) {
const state = value.object === undefined ? undefined : env.object(value.object);
if (state?.released === undefined)
return;
const again = lookUp(engine.library.releases, call.names) !== undefined;
report(engine, env, again ? 'double-release' : 'use-after-release', { span: call.at, names: call.names, value });
}
function checkKept(engine, { type, value, at }, env) {
if (value.dangling !== true)
return;
const keeps = type === undefined || type.name === '' || type.pointers > 0 || /(?:view|Latin1String|span)$/.test(type.name);
if (keeps)
report(engine, env, 'dangling', { span: at, names: [value.madeBy ?? ''], value });
}
function checkUse(engine, value, at, env) {
if (!hasStorage(engine) || value.object === undefined)
return;
const state = env.object(value.object);
checkMoved(engine, value, at, env);
if (state.released !== undefined)
report(engine, env, 'use-after-release', { span: at, names: [], value });
else if (state.storage?.kind === 'heap' && !state.storage.checked) {
report(engine, env, 'unchecked-allocation', { span: at, names: [value.madeBy ?? ''], value });
env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}
}
function checkIndex(engine, { object, index, at, env }) {
if (!hasStorage(engine))
return;
checkUse(engine, object, at, env);
const capacity = object.object === undefined ? undefined : env.object(object.object).storage?.capacity;
const constant = knownNumber(index);
if (index === undefined)
return;
if (capacity === undefined && engine.library.unchecked.has(object.name ?? '') && constant === undefined && isUnbounded(env, index))
report(engine, env, 'index', { span: at, names: [], value: index, target: object });
if (capacity === undefined)
return;
const outside = constant === undefined ? isUnbounded(env, index) : constant >= capacity || constant < 0;
if (outside)
report(engine, env, 'index', { span: at, names: [], value: index, target: object });
}
function checkStream(engine, { names, target, at }, env) {
const storage = target.object === undefined ? undefined : env.object(target.object).storage;
if (storage?.kind === 'array' && target.scalar === undefined)
report(engine, env, 'unbounded-copy', { span: at, names, value: target, target });
}
function markChecked(env, value) {
if (value.object === undefined)
return;
const state = env.object(value.object);
if (state.storage !== undefined && !state.storage.checked)
env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}
function checkCopy(engine, call, copy, env) {
const target = call.args[copy.to];
const sources = copy.from.flatMap((i) => call.args.slice(i, copy.template === undefined ? i + 1 : undefined));
if (target === undefined)
return;
const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
const capacity = storage?.capacity;
const size = copy.size === undefined ? undefined : call.args[copy.size]?.value;
const names = call.names;
if (size !== undefined) {
const bytes = knownNumber(size);
if (capacity !== undefined && bytes !== undefined && bytes > capacity)
report(engine, env, 'wrong-size', { span: call.at, names, value: size, target: target.value });
else if (bytes === undefined && (storage === undefined || capacity !== undefined) && isUnbounded(env, size))
report(engine, env, 'wrong-size', { span: call.at, names, value: size, target: target.value });
}
else
checkUnboundedCopy(engine, call, { copy, target, sources, capacity, env });
if (target.expr.kind === 'name' && sources.length > 0)
env.set(target.expr.name, copied(call, copy, target.value, sources));
}
function copied(call, copy, target, sources) {
const values = sources.map(({ value }) => value);
const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
const text = template === undefined
? concatenated(call.at, copy.appends === true ? [target, ...values] : values)
: formatted(call.at, template, values, new Map());
return target.object === undefined ? text : { ...text, object: target.object };
}
function checkUnboundedCopy(engine, call, { copy, target, sources, capacity, env }) {
const event = { span: call.at, names: call.names, target: target.value };
const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
if (template !== undefined && !writesText(template))
return;
const least = sources.reduce((sum, { value }) => sum + partsOf(value).reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0), 1);
const open = sources.filter(({ value }) => value.known === undefined && isUnbounded(env, value));
const [first] = open;
if (capacity !== undefined && template === undefined && least > capacity)
report(engine, env, 'too-long-copy', { ...event, value: sources[0]?.value ?? target.value });
else if (first !== undefined || sources.length === 0)
report(engine, env, 'unbounded-copy', { ...event, value: first?.value ?? target.value });
}
function writesText(template) {
const text = template.known?.length === 1 ? template.known[0] : undefined;
return typeof text !== 'string' || /%[-+ #0]*\d*(?:l?s|\[)/.test(text);
}
function isUnbounded(env, value) {
if (value.known !== undefined)
return false;
if (value.taints.length === 0)
return value.scalar === undefined && value.object !== undefined && env.object(value.object).storage === undefined;
return value.taints.some((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & RANGE_CATEGORIES) === 0);
}
;
const NOTHING = new Map();
function proves(whenTrue, whenFalse = NOTHING) {
return whenTrue.size === 0 && whenFalse.size === 0 ? undefined : { whenTrue, whenFalse };
}
function negated(proof) {
return proof === undefined ? undefined : { whenTrue: proof.whenFalse, whenFalse: proof.whenTrue };
}
function both(a, b) {
if (a.size === 0)
return b;
if (b.size === 0)
return a;
const all = new Map(a);
for (const [origin, mask] of b)
all.set(origin, (all.get(origin) ?? 0) | mask);
return all;
}
function either(a, b) {
const common = new Map();
for (const [origin, mask] of a) {
const shared = mask & (b.get(origin) ?? 0);
if (shared !== 0)
common.set(origin, shared);
}
return common;
}
function conjunction(a, b) {
if (a === undefined && b === undefined)
return undefined;
return proves(both(a?.whenTrue ?? NOTHING, b?.whenTrue ?? NOTHING), either(a?.whenFalse ?? NOTHING, b?.whenFalse ?? NOTHING));
}
function disjunction(a, b) {
return negated(conjunction(negated(a), negated(b)));
}
;
const SCALARS = new Set([
'int',
'long',
'short',
'float',
'double',
'bool',
'boolean',
'byte',
'char',
'Integer',
'Long',
'Short',
'Double',
'Float',
'Boolean',
'number',
'Number',
'bigint',
'decimal',
'uint',
'ulong',
'ushort',
'sbyte',
'Guid',
'UUID',
'DateTime',
'Int32',
'Int64',
'size_t',
'ssize_t',
'unsigned',
'signed',
'uint8_t',
'uint16_t',
'uint32_t',
'uint64_t',
'int8_t',
'int16_t',
'int32_t',
'int64_t',
'i8',
'i16',
'i32',
'i64',
'i128',
'isize',
'u8',
'u16',
'u32',
'u64',
'u128',
'usize',
'f32',
'f64',
'Decimal',
'BigDecimal',
'BigInteger',
]);
function declaredAs(engine, written, value) {
const type = unwrapped(engine, written);
const last = type.name
.slice(type.name.lastIndexOf('.') + 1)
.replace(/^unsigned |^signed /, '')
.split(' ')[0] ?? '';
if (SCALARS.has(last) && type.pointers === 0 && type.dimensions.length === 0 && type.args.length === 0) {
return { ...value, scalar: true, taints: cleanTaints(value.taints, TEXT_CATEGORIES) };
}
if (type.name === '' || (value.name !== undefined && !value.name.startsWith('?') && !value.name.endsWith('()')))
return value;
const name = engine.names.type(type.name);
return { ...value, name };
}
function unwrapped(engine, type) {
const [first] = type.args;
return first !== undefined && engine.library.wrappers.has(engine.names.type(type.name)) ? unwrapped(engine, first) : type;
}
function fieldType(engine, owner, member) {
const declaration = owner === undefined ? undefined : engine.classes.get(owner);
for (const one of declaration?.members ?? []) {
if (one.kind === 'declare' && one.target.kind === 'name' && one.target.name === member)
return one.type;
}
return undefined;
}
;
const SECRET = /passw|passwd|passphrase|pwd$|secret|credential|api_?key|access_?key|private_?key|(?:auth|access|session|reset|bearer|csrf)_?token/i;
const ABOUT = /hash|digest|field|label|name|id$|length|len$|count|policy|encoder|manager|service|file|path|url|form|error|message|salt/i;
const named = new Map();
function isSecretName(name) {
let is = named.get(name);
if (is === undefined) {
is = SECRET.test(name) && !ABOUT.test(name);
if (named.size < 10_000)
named.set(name, is);
}
return is;
}
function asNamed(name, value, at) {
if (value.known !== undefined || !isSecretName(name) || value.taints.some(({ source }) => source.label === 'secret'))
return value;
const source = { label: 'secret', origin: `secret:${name}`, start: at.start, end: at.end };
return { ...value, taints: mergeTaints(value.taints, [{ source, cleaned: 0, weak: false, steps: [] }]) };
}
;
function evaluateName(engine, expr, env) {
const bound = env.get(expr.name);
if (bound !== undefined)
return bound;
const declaration = engine.functions.get(expr.name);
if (declaration !== undefined)
return { span: expr, name: expr.name, closure: { declaration, scope: env }, taints: [] };
if (engine.classes.has(expr.name))
return { span: expr, name: expr.name, taints: [] };
const resolved = engine.names.resolve(expr.name);
const label = lookUp(engine.library.reads, [resolved ?? expr.name]);
if (label !== undefined)
return source(engine, expr, { label, name: resolved ?? expr.name }, env);
if (resolved !== undefined)
return { span: expr, name: resolved, taints: [] };
return undeclared(engine, expr, env);
}
function undeclared(engine, expr, env) {
const type = engine.library.names.get(expr.name);
const named = type === undefined ? {} : { name: type };
if (isConstantName(expr.name))
return { span: expr, name: expr.name, taints: [] };
const value = sourced(expr, { label: 'unresolved', origin: `name:${expr.name}`, start: expr.start, end: expr.end }, { object: engine.identity(), ...named });
const kept = asNamed(expr.name, value, expr);
env.set(expr.name, kept);
return kept;
}
function isConstantName(name) {
return name.length > 1 && /^[A-Z][A-Z0-9_]*$/.test(name);
}
function source(engine, at, { label, name }, env) {
const value = sourced(at, { label, origin: name, start: at.start, end: at.end }, { name, object: engine.identity() });
engine.emit({ kind: 'read', span: at, names: engine.names.candidates(name), value }, env);
return value;
}
function evaluateMember(engine, expr, env) {
const object = engine.evaluate(expr.object, env);
return memberOf(engine, object, expr.name, { at: expr, env });
}
const SPEAK_FOR_WHOLE = new Set([
'hostname',
'host',
'netloc',
'scheme',
'protocol',
'origin',
'Host',
'Scheme',
'length',
'size',
'Length',
'Count',
]);
function memberOf(engine, object, member, { at, env }) {
checkUse(engine, object, at, env);
const state = object.object === undefined ? undefined : env.object(object.object);
const stored = state?.entries.get(member);
if (stored !== undefined)
return stored;
const qualified = `${object.name ?? '?'}.${member}`;
const candidates = engine.names.candidates(qualified);
const label = lookUp(engine.library.reads, candidates);
if (label !== undefined)
return source(engine, at, { label, name: qualified }, env);
const type = lookUp(engine.library.members, candidates) ??
(qualified.startsWith('?') || engine.classes.has(object.name ?? '') ? engine.library.names.get(member) : undefined);
const taints = SPEAK_FOR_WHOLE.has(member) ? object.taints : partTaints(object.taints, `.${member}`);
const declared = fieldType(engine, object.name, member);
const made = { span: at, object: engine.identity(), taints };
const typed = type === undefined && declared !== undefined && declared.name !== ''
? declaredAs(engine, declared, made)
: { ...made, name: type ?? qualified };
const value = asNamed(member, typed, at);
if (state !== undefined && object.object !== undefined)
env.setObject(object.object, { ...state, entries: new Map(state.entries).set(member, value) });
engine.emit({ kind: 'read', span: at, names: candidates, value }, env);
return value;
}
function partTaints(taints, part) {
return taints.map((taint) => {
const { source: whole } = taint;
if (whole.origin.length > 120)
return taint;
const narrowed = { ...whole, origin: whole.origin + part, within: whole };
return { ...taint, source: narrowed };
});
}
function evaluateIndex(engine, expr, env) {
const object = engine.evaluate(expr.object, env);
const index = expr.index === undefined ? undefined : engine.evaluate(expr.index, env);
checkIndex(engine, { object, index, at: expr, env });
return chosenBy(index, entryOf(engine, object, index, { at: expr, env }));
}
function chosenBy(index, entry) {
const predictable = index?.taints.filter((taint) => taint.source.label === 'weak-random') ?? [];
return predictable.length === 0 ? entry : { ...entry, taints: mergeTaints(entry.taints, predictable) };
}
function entryOf(engine, object, index, { at, env }) {
const key = index?.known?.length === 1 ? String(index.known[0]) : undefined;
const state = object.object === undefined ? undefined : env.object(object.object);
const stored = key === undefined ? undefined : state?.entries.get(key);
if (stored !== undefined)
return stored;
const constants = state?.closed === true ? [...state.entries.values()].flatMap((value) => value.known ?? []) : [];
if (state?.closed === true && constants.length === state.entries.size && constants.length > 0)
return { span: at, known: constants.slice(0, 8), taints: [] };
const type = engine.library.members.get(`${object.name ?? '?'}[]`);
const name = type ?? (object.name === undefined ? undefined : `${object.name}[]`);
const taints = key === undefined ? object.taints : partTaints(object.taints, `[${key}]`);
return { span: at, object: engine.identity(), taints, ...(name === undefined ? {} : { name }) };
}
;
function resultOf(engine, call, env) {
const { library } = engine;
const plain = call.names[0] ?? '';
const declared = lookUp(library.returns, call.names);
const name = declared ?? (call.constructs ? plain : undefined);
const identity = {
object: engine.identity(),
madeBy: plain,
...(call.receiver?.object === undefined ? {} : { maker: call.receiver.object }),
};
const label = lookUp(library.results, call.names);
if (label !== undefined) {
const source = { label, origin: originOf(call), start: call.at.start, end: call.at.end };
return sourced(call.at, source, { name: name ?? `${plain}()`, ...identity });
}
const mask = lookUp(library.cleans, call.names);
if (mask !== undefined)
return { ...sanitized(call, mask), ...identity, ...(name === undefined ? {} : { name }) };
const effect = lookUp(library.effects, call.names);
if (effect !== undefined) {
const made = effectOf(engine, effect, call, env);
return declared === undefined ? { madeBy: plain, ...made } : { madeBy: plain, ...made, name: declared };
}
return name === undefined ? { ...unmodelled(call), ...identity } : { span: call.at, name, ...identity, taints: carriedBy(call) };
}
function sanitized(call, mask) {
const safe = { ...passed(call), taints: cleanTaints(everything(call), mask) };
return { ...safe, parts: [safe] };
}
function carriedBy(call) {
const given = mergeTaints(...values(call).map((value) => value.taints));
return mergeTaints(call.receiver?.taints ?? [], call.constructs ? given : weakTaints(given));
}
function unmodelled(call) {
const plain = call.names[0] ?? '';
const { start, end } = call.at;
const nobody = { source: { label: 'unresolved', origin: `call:${start}`, start, end }, cleaned: 0, weak: false, steps: [] };
const name = plain.includes('.') || plain.startsWith('?') ? `${plain}()` : `?${plain}()`;
return { span: call.at, name, taints: mergeTaints(carriedBy(call), [nobody]) };
}
function originOf(call) {
const keys = call.args.map(({ value }) => (value.known?.length === 1 ? String(value.known[0]) : undefined));
const receiver = call.receiver?.taints[0]?.source.origin ?? '';
return keys.length > 0 && keys.every((key) => key !== undefined)
? `${receiver}|${call.names[0] ?? ''}(${keys.join()})`
: `${receiver}|${call.names[0] ?? ''}@${call.at.start}`;
}
function values(call) {
return call.args.map(({ value }) => value);
}
function everything(call) {
return mergeTaints(call.receiver?.taints ?? [], ...values(call).map((value) => value.taints));
}
function passed(call) {
const { receiver } = call;
const first = call.args[0]?.value;
const isText = receiver !== undefined &&
(receiver.known !== undefined ||
receiver.parts !== undefined ||
receiver.taints.length > 0 ||
(receiver.madeBy !== undefined && first?.known !== undefined));
return (isText ? receiver : (first ?? receiver)) ?? { span: call.at, taints: [] };
}
function effectOf(engine, effect, call, env) {
const { at, receiver } = call;
const args = values(call);
switch (effect) {
case 'pass':
return passed(call);
case 'receiver':
return receiver ?? { span: at, taints: [] };
case 'gather':
return textOf(at, receiver === undefined ? args : [receiver, ...args]);
case 'number':
return { span: at, scalar: true, object: engine.identity(), taints: cleanTaints(everything(call), TEXT_CATEGORIES) };
case 'boolean':
return { span: at, scalar: true, object: engine.identity(), taints: [] };
case 'fresh':
return { span: at, object: engine.identity(), taints: [], name: `${call.names[0] ?? ''}()` };
case 'format':
return filled(call);
case 'append':
if (receiver !== undefined)
append(env, receiver, args);
return receiver ?? { span: at, taints: [] };
case 'collect':
return collected(engine, call, env);
case 'text-of':
return receiver === undefined ? { span: at, taints: [] } : contents(env, receiver, constant(at, ''), at);
case 'join':
return joined(call, env);
case 'entry':
return receiver === undefined ? { span: at, taints: [] } : withDefault(entryOf(engine, receiver, args[0], { at, env }), args[1]);
case 'each':
return { span: at, object: engine.identity(), taints: everything(call) };
case 'module':
return { span: at, name: models_moduleName(args[0]), taints: [] };
case 'exits':
env.dead = true;
return { span: at, taints: [] };
}
}
function withDefault(value, otherwise) {
return otherwise === undefined ? value : { ...value, taints: mergeTaints(value.taints, otherwise.taints) };
}
function models_moduleName(value) {
const written = value?.known?.[0];
return typeof written === 'string' ? written.replace(/^node:/, '').replaceAll('/', '.') : '?';
}
function filled(call) {
const keyed = new Map(call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])));
const positional = call.args.filter(({ name }) => name === undefined).map(({ value }) => value);
const template = call.receiver?.known !== undefined || call.receiver?.parts !== undefined ? call.receiver : positional.shift();
return formatted(call.at, template ?? { span: call.at, taints: [] }, positional, keyed);
}
function append(env, receiver, added) {
if (receiver.object === undefined)
return;
const state = env.object(receiver.object);
const entries = new Map(state.entries);
for (const value of added)
entries.set(String(entries.size), value);
env.setObject(receiver.object, { ...state, entries, rest: mergeTaints(state.rest, ...added.map((value) => value.taints)) });
}
function collected(engine, call, env) {
const items = values(call).filter((value) => !call.constructs || typeof value.known?.[0] !== 'number');
const [only, ...others] = items;
const copied = only?.object === undefined || others.length > 0 ? undefined : env.object(only.object);
const entries = copied !== undefined && copied.entries.size > 0 ? copied.entries : new Map(items.map((value, i) => [String(i), value]));
const object = engine.identity();
env.setObject(object, { entries, rest: copied?.rest ?? [], closed: copied === undefined || copied.closed, history: [] });
return { span: call.at, object, taints: mergeTaints(...items.map((value) => value.taints)) };
}
function contents(env, of, separator, at) {
if (of.object === undefined)
return of;
const entries = [...env.object(of.object).entries].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => value);
if (entries.length === 0)
return { ...of, span: at };
return concatenated(at, entries.flatMap((value, i) => (i === 0 ? [value] : [separator, value])));
}
function joined(call, env) {
const [first, second] = values(call);
const list = call.receiver?.object !== undefined && call.receiver.known === undefined && first?.object === undefined
? call.receiver
: first?.object === undefined
? second
: first;
const separator = list === call.receiver ? first : call.receiver?.known === undefined ? (list === first ? second : first) : call.receiver;
const text = list === undefined ? undefined : contents(env, list, separator ?? constant(call.at, ''), call.at);
return text ?? { span: call.at, taints: everything(call) };
}
;
function streamed(engine, expr, [left, right], env) {
checkMoved(engine, right, expr, env);
if (left.name === undefined)
return undefined;
const names = engine.names.candidates(`${left.name}.operator${expr.op}`);
const label = lookUp(engine.library.results, names);
const effect = lookUp(engine.library.effects, names);
if (label === undefined && effect === undefined)
return undefined;
const target = expr.operands[1];
engine.emit({ kind: 'call', span: expr, names, receiver: left, args: target === undefined ? [] : [{ value: right, expr: target }], use: 'dropped' }, env);
if (label !== undefined && target !== undefined) {
const origin = `${left.name}@${expr.end}`;
checkStream(engine, { names, target: right, at: expr }, env);
assignTo(engine, target, {
...sourced(expr, { label, origin, start: expr.start, end: expr.end }),
...(right.object === undefined ? {} : { object: right.object }),
...(right.scalar === undefined ? {} : { scalar: right.scalar }),
}, { at: expr, env });
}
if (effect === 'append')
append(env, left, [right]);
return left;
}
;
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', '<=>', 'in', 'not-in', 'instanceof', '=~']);
function evaluateOperator(engine, expr, env) {
if (expr.op === '&&' || expr.op === '||' || expr.op === '??')
return shortCircuit(engine, expr, env);
const operands = expr.operands.map((operand) => engine.evaluate(operand, env, 'tested'));
const [left, right] = operands;
if (left === undefined)
return { span: expr, taints: [] };
if (right === undefined)
return expr.op === '*' ? dereferenced(engine, expr, left, env) : unary(expr, left, env);
if (expr.op === '<<' || expr.op === '>>') {
const stream = streamed(engine, expr, [left, right], env);
if (stream !== undefined)
return stream;
}
if (expr.op === '*' && expr.operands[0]?.kind === 'collection')
return left;
if (!COMPARISONS.has(expr.op))
return combined(engine, expr.op, operands, expr);
engine.emit({ kind: 'operator', span: expr, op: expr.op, operands, words: expr.operands.map(plainName) }, env);
markChecked(env, left);
markChecked(env, right);
return truth(expr, comparisonProof(env, expr.op, left, right));
}
function plainName(expr) {
if (expr.kind === 'name' || expr.kind === 'member')
return expr.name;
if (expr.kind === 'call')
return plainName(expr.callee);
if (expr.kind === 'index')
return expr.index?.kind === 'literal' && typeof expr.index.value === 'string' ? expr.index.value : plainName(expr.object);
return '';
}
function truth(span, proof) {
return proof === undefined ? { span, scalar: true, taints: [] } : { span, scalar: true, taints: [], proof };
}
function shortCircuit(engine, expr, env) {
const [first, second] = expr.operands;
if (first === undefined || second === undefined)
return { span: expr, taints: [] };
const left = engine.evaluate(first, env, 'tested');
markChecked(env, left);
const branch = env.fork();
if (expr.op !== '??')
branch.clear(expr.op === '&&' ? left.proof?.whenTrue : left.proof?.whenFalse);
const right = bake(engine.evaluate(second, branch, 'tested'), branch);
env.join([branch, env.fork()]);
if (expr.op === '??')
return joinValues(left, right);
const proof = expr.op === '&&' ? conjunction(left.proof, right.proof) : disjunction(left.proof, right.proof);
const value = joinValues(left, right);
return proof === undefined ? value : { ...value, proof };
}
function unary(expr, operand, env) {
switch (expr.op) {
case '!': {
markChecked(env, operand);
return truth(expr, negated(operand.proof));
}
case '&':
return operand;
case '-': {
const only = operand.known?.length === 1 ? operand.known[0] : undefined;
return typeof only === 'number' ? { ...operand, known: [-only] } : numeric(expr, [operand]);
}
default:
return numeric(expr, [operand]);
}
}
function dereferenced(engine, at, operand, env) {
checkUse(engine, operand, at, env);
if (operand.object === undefined || !isCopied(engine))
return operand;
const { entries, rest, closed } = env.object(operand.object);
const object = engine.identity();
env.setObject(object, { entries, rest, closed, history: [] });
return { ...operand, object };
}
function isCopied(engine) {
return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}
function numeric(span, operands) {
return { span, scalar: true, taints: cleanTaints(mergeTaints(...operands.map((operand) => operand.taints)), TEXT_CATEGORIES) };
}
function combined(engine, op, operands, span) {
const [left, right] = operands;
if (left === undefined || right === undefined)
return numeric(span, operands);
const folded = fold(op, left, right);
if (folded !== undefined)
return { span, known: [folded], taints: [] };
if (op === '+' && !(left.scalar === true && right.scalar === true))
return sum(engine, left, right, span);
if (op === '%' && typeof partsOf(left)[0] === 'string' && left.scalar === undefined)
return formatted(span, left, [right], new Map());
if (op === '/' && left.name !== undefined)
return { ...concatenated(span, [left, { span, known: ['/'], taints: [] }, right]), name: left.name };
return op === '%' || (op === '&' && typeof right.known?.[0] === 'number') ? remainder(span, operands) : numeric(span, operands);
}
function remainder(span, operands) {
const made = numeric(span, operands);
return { ...made, taints: cleanTaints(made.taints, RANGE_CATEGORIES) };
}
function sum(engine, left, right, span) {
const bothLists = left.object !== undefined &&
right.object !== undefined &&
left.parts === undefined &&
right.parts === undefined &&
left.name === undefined;
const text = concatenated(span, [left, right]);
return bothLists ? { ...text, object: engine.identity() } : text;
}
function fold(op, left, right) {
const [a, b] = [left.known?.length === 1 ? left.known[0] : undefined, right.known?.length === 1 ? right.known[0] : undefined];
if (a === undefined || b === undefined)
return undefined;
if (op === '+' && (typeof a === 'string' || typeof b === 'string'))
return `${a ?? ''}${b ?? ''}`;
if (op === '*' && typeof a === 'string' && typeof b === 'number')
return a.repeat(Math.max(0, Math.min(b, 1000)));
if (typeof a !== 'number' || typeof b !== 'number')
return undefined;
return arithmetic(op, a, b);
}
function arithmetic(op, a, b) {
switch (op) {
case '+':
return a + b;
case '-':
return a - b;
case '*':
return a * b;
case '/':
return b === 0 ? undefined : a / b;
case '%':
return b === 0 ? undefined : a % b;
case '**':
return a ** b;
case '|':
return a | b;
case '&':
return a & b;
case '<<':
return b > 31 ? undefined : a << b;
case '>>':
return b > 31 ? undefined : a >> b;
default:
return undefined;
}
}
function comparisonProof(env, op, left, right) {
switch (op) {
case '==':
return proves(equality(left, right));
case '!=':
return proves(new Map(), equality(left, right));
case 'in':
return proves(isFixedSet(env, right) ? originsOf(left, ALL_CATEGORIES) : new Map());
case 'not-in':
return proves(new Map(), isFixedSet(env, right) ? originsOf(left, ALL_CATEGORIES) : new Map());
case '<':
case '<=':
return proves(originsOf(left, RANGE_CATEGORIES), originsOf(right, RANGE_CATEGORIES));
case '>':
case '>=':
return proves(originsOf(right, RANGE_CATEGORIES), originsOf(left, RANGE_CATEGORIES));
default:
return undefined;
}
}
function equality(left, right) {
if (isConstant(right))
return originsOf(left, ALL_CATEGORIES);
if (isConstant(left))
return originsOf(right, ALL_CATEGORIES);
return new Map();
}
function isConstant(value) {
return value.known !== undefined && value.known.every((known) => known !== null && known !== '');
}
function isFixedSet(env, value) {
if (value.object !== undefined) {
const state = env.object(value.object);
if (state.closed &&
state.entries.size > 0 &&
value.taints.length === 0 &&
state.rest.length === 0 &&
[...state.entries.values()].every((entry) => entry.taints.length === 0))
return true;
}
return value.taints.length === 0 && value.name !== undefined && /(^|\.)[A-Z][A-Z0-9_]+$/.test(value.name);
}
function originsOf(value, mask) {
return new Map(value.taints.map((taint) => [taint.source.origin, mask]));
}
;
function evaluateAssign(engine, expr, env) {
const given = engine.evaluate(expr.value, env);
const value = expr.op === '=' || given.closure !== undefined ? given : combined(engine, expr.op, [engine.evaluate(expr.target, env), given], expr);
assignTo(engine, expr.target, value, { at: expr, env });
return value;
}
function assignTo(engine, target, given, { at, env }) {
const value = given.taints.length === 0 ? given : { ...given, taints: stepTaints(given.taints, at) };
switch (target.kind) {
case 'name':
env.set(target.name, asNamed(target.name, typedByName(engine, target.name, value), at));
engine.emit({ kind: 'assign', span: at, names: [target.name], plain: target.name, value, via: 'variable' }, env);
return;
case 'member':
assignMember(engine, target, value, { at, env });
return;
case 'index':
assignIndex(engine, target, value, { at, env });
return;
case 'collection':
destructure(engine, target, value, { at, env });
return;
case 'operator': {
const [inner] = target.operands;
const held = inner === undefined ? undefined : engine.evaluate(inner, env);
if (held?.object !== undefined)
put(held, undefined, { value, env });
return;
}
default:
engine.evaluate(target, env);
}
}
function typedByName(engine, word, value) {
if (value.known !== undefined || value.parts !== undefined || (value.name !== undefined && !value.name.startsWith('?')))
return value;
const name = value.object === undefined ? undefined : engine.library.names.get(word);
return name === undefined ? value : { ...value, name };
}
function assignMember(engine, target, value, { at, env }) {
const object = engine.evaluate(target.object, env);
checkUse(engine, object, at, env);
put(object, target.name, { value, env });
engine.emit({
kind: 'assign',
span: at,
names: engine.names.candidates(`${object.name ?? '?'}.${target.name}`),
plain: target.name,
value,
via: 'member',
}, env);
}
function assignIndex(engine, target, value, { at, env }) {
const object = engine.evaluate(target.object, env);
checkIndex(engine, { object, index: target.index === undefined ? undefined : engine.evaluate(target.index, env), at, env });
const key = target.index === undefined ? undefined : keyOf(engine, target.index, env);
put(object, key, { value, env });
if (key === undefined) {
if (target.object.kind === 'name' && env.get(target.object.name) === object)
env.set(target.object.name, { ...object, taints: mergeTaints(object.taints, value.taints) });
return;
}
engine.emit({ kind: 'assign', span: at, names: engine.names.candidates(`${object.name ?? '?'}[${key}]`), plain: key, value, via: 'entry' }, env);
}
function put(object, key, { value, env }) {
if (object.object === undefined)
return;
const state = env.object(object.object);
if (key === undefined)
env.setObject(object.object, { ...state, closed: false, rest: mergeTaints(state.rest, value.taints) });
else
env.setObject(object.object, { ...state, entries: new Map(state.entries).set(key, bake(value, env)) });
}
function destructure(engine, target, value, place) {
target.entries.forEach((entry, i) => {
const key = entry.key === undefined ? String(i) : keyOf(engine, entry.key, place.env);
const part = entry.spread === true || key === undefined ? value : partOf(engine, value, key, { mapped: target.shape === 'map', ...place });
if (entry.value.kind === 'assign')
assignTo(engine, entry.value.target, part, place);
else
assignTo(engine, entry.value, part, place);
});
}
function partOf(engine, value, key, { mapped, at, env }) {
if (mapped)
return memberOf(engine, value, key, { at, env });
return entryOf(engine, value, { span: at, known: [Number(key)], taints: [] }, { at, env });
}
;
function calleeOf(engine, callee, env) {
if (callee.kind === 'name')
return namedCallee(engine, callee, env);
if (callee.kind !== 'member') {
const value = engine.evaluate(callee, env);
return { names: engine.names.candidates(value.name ?? '?'), ...(value.closure === undefined ? {} : { closure: value.closure }) };
}
const receiver = engine.evaluate(callee.object, env);
const own = ownMethod(engine, receiver, callee.name, env);
if (own !== undefined)
return { names: [callee.name], receiver, closure: own };
const stored = receiver.object === undefined ? undefined : env.object(receiver.object).entries.get(callee.name);
const closure = stored?.closure === undefined ? {} : { closure: stored.closure };
return { names: engine.names.candidates(`${receiver.name ?? '?'}.${callee.name}`), receiver, ...closure };
}
const METHODS_LOOK_LIKE_TYPES = new Set(['csharp']);
function namedCallee(engine, callee, env) {
const bound = engine.unit.language === 'php' ? undefined : env.get(callee.name);
if (bound?.closure !== undefined)
return { names: [callee.name], closure: bound.closure };
const declaration = engine.functions.get(callee.name);
if (declaration !== undefined)
return { names: [callee.name], closure: { declaration, scope: env } };
const self = env.get('this') ?? env.get('self');
const method = self === undefined ? undefined : ownMethod(engine, self, callee.name, env);
if (method !== undefined)
return { names: [callee.name], closure: method };
const applied = bound?.name === undefined ? undefined : engine.names.candidates(`${bound.name}.operator()`);
if (applied?.some((one) => engine.library.all.has(one)) === true)
return { names: applied };
const name = bound?.name ?? (METHODS_LOOK_LIKE_TYPES.has(engine.unit.language) ? undefined : engine.names.resolve(callee.name)) ?? callee.name;
return { names: engine.names.candidates(name) };
}
function ownMethod(engine, receiver, name, env) {
const owner = receiver.name === undefined ? undefined : engine.classes.get(receiver.name);
for (const member of owner?.members ?? []) {
if (member.kind === 'function' && member.fn.name === name && member.fn.body.length > 0)
return { declaration: member.fn, scope: env, self: receiver };
}
return undefined;
}
;
function proofOf(engine, call, env) {
const member = membership(call, env) ?? sameness(call);
if (member !== undefined)
return proves(member);
const proofs = (lookUp(engine.library.guards, call.names) ?? [])
.map((guard) => proofOfOne(guard, call, env))
.filter((proof) => proof !== undefined);
if (proofs.length < 2)
return proofs[0];
return proves(new Map(proofs.flatMap((proof) => [...proof.whenTrue])), new Map(proofs.flatMap((proof) => [...proof.whenFalse])));
}
function proofOfOne(guard, call, env) {
const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
if (about === undefined || !isReady(env, guard, about))
return undefined;
const cleared = originsOf(about, guard.mask);
if (guard.when === 'returns')
env.clear(cleared);
return guard.when === 'true' ? proves(cleared) : guard.when === 'false' ? proves(new Map(), cleared) : undefined;
}
function membership(call, env) {
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
const [first, second] = call.args.map(({ value }) => value);
if (MEMBERSHIP.has(method) && call.receiver !== undefined && first !== undefined && isFixedSet(env, call.receiver))
return originsOf(first, ALL_CATEGORIES);
if (method === 'in_array' && first !== undefined && second !== undefined && isFixedSet(env, second))
return originsOf(first, ALL_CATEGORIES);
return undefined;
}
function sameness(call) {
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
if (!SAMENESS.has(method))
return undefined;
const [first, second] = call.args.map(({ value }) => value);
const pairs = [
[call.receiver, first],
[first, second],
];
return new Map(pairs.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [...equality(a, b)])));
}
const SAMENESS = new Set(['equals', 'equalsIgnoreCase', 'contentEquals', 'Equals']);
const MEMBERSHIP = new Set([
'includes',
'has',
'contains',
'Contains',
'containsKey',
'ContainsKey',
'hasOwnProperty',
'contains_key',
'count',
'TryGetValue',
]);
function isReady(env, guard, about) {
return guard.needed === 0 || about.taints.every((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & guard.needed) !== 0);
}
;
function evaluateCall(engine, expr, env, use) {
const callee = calleeOf(engine, expr.callee, env);
const args = evaluateArguments(engine, expr.args, env);
const last = callee.names[0] ?? '';
currentFrame(engine).calls.add(last);
const at = callSpan(expr);
if (callee.closure !== undefined) {
const own = engine.invoke(callee.closure, args.map(({ value }) => value), env, expr);
return own;
}
const call = {
at,
names: callee.names,
args,
constructs: isType(engine, last),
...(callee.receiver === undefined ? {} : { receiver: callee.receiver }),
...(isTemporary(expr.callee, callee.receiver) ? { temporary: true } : {}),
};
const result = libraryCall(engine, call, env, use);
return appended(engine, expr, call, env) ?? result;
}
function appended(engine, { callee }, { receiver, names, args, at }, env) {
if (callee.kind !== 'member' || receiver === undefined || !isText(receiver) || lookUp(engine.library.effects, names) !== 'append')
return undefined;
const { name } = receiver;
const text = { ...concatenated(at, [receiver, ...args.map(({ value }) => value)]), ...(name === undefined ? {} : { name }) };
if (callee.object.kind === 'name' || callee.object.kind === 'member')
assignTo(engine, callee.object, text, { at, env });
return text;
}
function isText(value) {
return value.parts !== undefined || typeof value.known?.[0] === 'string';
}
function isTemporary(callee, receiver) {
if (callee.kind !== 'member' || receiver === undefined)
return false;
const { object } = callee;
if (object.kind === 'operator')
return object.op === '+';
const known = receiver.name !== undefined && !receiver.name.startsWith('?') && !receiver.name.endsWith('()');
return ((object.kind === 'call' || object.kind === 'new') && known && receiver.span.start >= object.start && receiver.span.end <= object.end);
}
function callSpan(expr) {
if (expr.callee.kind !== 'member')
return expr;
return { start: Math.max(expr.start, Math.min(expr.callee.end - expr.callee.name.length, expr.end)), end: expr.end };
}
function libraryCall(engine, call, env, use) {
const event = {
kind: 'call',
span: call.at,
names: call.names,
args: call.args,
use,
...(call.receiver === undefined ? {} : { receiver: call.receiver }),
};
engine.emit(event, env);
const proof = proofOf(engine, call, env);
fill(engine, call, env);
const result = resultOf(engine, call, env);
const stored = memoryEffects(engine, call, result, env);
remember(call, stored, env);
const answers = callBack(engine, call, env);
const answered = answers.length === 0 ? stored : { ...stored, taints: mergeTaints(stored.taints, ...answers.map((value) => value.taints)) };
return proof === undefined ? answered : { ...answered, proof };
}
function evaluateArguments(engine, args, env) {
return args.map((argument) => {
const value = engine.evaluate(argument.value, env);
if (argument.name !== undefined)
engine.emit({ kind: 'assign', span: argument.value, names: [argument.name], plain: argument.name, value, via: 'argument' }, env);
return {
value,
expr: argument.value,
...(argument.name === undefined ? {} : { name: argument.name }),
...(argument.spread === undefined ? {} : { spread: true }),
};
});
}
function isType(engine, name) {
const last = name.slice(name.lastIndexOf('.') + 1);
return (engine.classes.has(name) ||
(engine.unit.language === 'python' && (/^[A-Z][a-zA-Z0-9]*[a-z]/.test(last) || (name !== last && /^[A-Z]/.test(last)))));
}
function fill(engine, call, env) {
const filled = lookUp(engine.library.fills, call.names);
const argument = filled === undefined ? undefined : call.args[filled.argument];
if (filled === undefined || argument === undefined)
return;
const source = { label: filled.label, origin: `${call.names[0] ?? ''}@${call.at.start}`, start: call.at.start, end: call.at.end };
pollute(engine, argument, sourced(call.at, source), env);
}
function pollute(engine, argument, by, env) {
const target = argument.expr.kind === 'operator' ? argument.expr.operands[0] : argument.expr;
const held = {
...argument.value,
taints: mergeTaints(argument.value.taints.filter((taint) => taint.source.label !== 'unresolved'), by.taints),
};
const { known: _known, parts: _parts, ...open } = held;
if (open.object !== undefined) {
const { moved: _moved, ...state } = env.object(open.object);
env.setObject(open.object, { ...state, entries: new Map(), closed: false });
}
if (target?.kind === 'name')
env.set(target.name, open);
if (target?.kind === 'member') {
const object = engine.evaluate(target.object, env);
if (object.object !== undefined)
env.setObject(object.object, {
...env.object(object.object),
entries: new Map(env.object(object.object).entries).set(target.name, open),
});
}
}
function remember(call, result, env) {
const qualified = call.names[0] ?? '';
const detail = call.args.map(({ value }) => (value.known?.length === 1 ? value.known[0] : value.name));
const note = (value, name) => {
if (value?.object === undefined)
return;
const state = env.object(value.object);
if (state.history.length < 40)
env.setObject(value.object, { ...state, history: [...state.history, { name, certain: true, span: call.at, detail }] });
};
note(call.receiver, qualified.slice(qualified.lastIndexOf('.') + 1));
for (const { value } of call.args)
note(value, qualified);
if (result.object !== call.receiver?.object)
note(result, qualified);
}
function callBack(engine, call, env) {
const answers = [];
const effect = lookUp(engine.library.effects, call.names);
for (const { value } of call.args) {
const { closure } = value;
const label = closure === undefined && effect === 'each' && value.name !== undefined
? lookUp(engine.library.results, engine.names.candidates(value.name))
: undefined;
if (label !== undefined)
answers.push(sourced(call.at, { label, origin: `${value.name ?? ''}@${call.at.start}`, start: call.at.start, end: call.at.end }));
if (closure === undefined || engine.started.has(closure.declaration.start))
continue;
engine.started.add(closure.declaration.start);
const types = lookUp(engine.library.callbacks, call.names) ?? [];
const given = (effect === 'each' || effect === 'pass') && call.receiver !== undefined ? [call.receiver] : [];
const typed = types.map((name, i) => ({
span: closure.declaration.parameters[i] ?? call.at,
name,
object: engine.identity(),
taints: [],
}));
const answer = engine.invoke(closure, types.length > 0 ? typed : given, env, call.at);
if (effect === 'each')
answers.push(answer);
}
return answers;
}
function evaluateNew(engine, expr, env) {
const args = evaluateArguments(engine, expr.args, env);
const name = engine.names.type(expr.type.name);
currentFrame(engine).calls.add(name);
if (expr.type.dimensions.length > 0)
return { ...newStorage(engine, expr.type, expr, env), madeBy: 'new[]' };
const own = engine.classes.get(name);
const made = libraryCall(engine, { at: expr, names: own === undefined ? engine.names.candidates(name) : [name], args, constructs: true }, env, 'kept');
const value = { ...made, name, object: made.object ?? engine.identity() };
setProperties(engine, value, expr.properties, env);
if (expr.body !== undefined)
engine.execute([{ kind: 'class', declaration: expr.body, start: expr.body.start, end: expr.body.end }], env);
const constructor = own?.members.find((member) => member.kind === 'function' && CONSTRUCTORS.has(member.fn.name === name ? 'constructor' : member.fn.name));
if (constructor?.kind === 'function')
engine.invoke({ declaration: constructor.fn, scope: env, self: value }, args.map((argument) => argument.value), env, expr);
return value;
}
const CONSTRUCTORS = new Set(['constructor', '__init__', '__construct']);
;
function evaluate(engine, expr, env, use = 'kept') {
engine.spend();
switch (expr.kind) {
case 'literal':
return literal(engine, expr, env);
case 'regex':
return { ...constant(expr, expr.value), name: 'RegExp' };
case 'name':
return evaluateName(engine, expr, env);
case 'member':
return evaluateMember(engine, expr, env);
case 'call':
return evaluateCall(engine, expr, env, use);
case 'new':
return evaluateNew(engine, expr, env);
case 'index':
return evaluateIndex(engine, expr, env);
case 'operator':
return evaluateOperator(engine, expr, env);
case 'text':
return interpolated(engine, expr, env);
case 'lambda':
return { ...unknownValue(expr), closure: { declaration: expr.fn, scope: env } };
case 'collection':
return collection(engine, expr.entries, expr, env);
case 'assign':
return evaluateAssign(engine, expr, env);
case 'conditional':
return conditional(engine, expr, env);
case 'cast':
return declaredAs(engine, expr.type, engine.evaluate(expr.value, env));
case 'comprehension':
return comprehension(engine, expr, env);
case 'unknown':
return { span: expr, taints: weakTaints(mergeTaints(...expr.children.map((child) => engine.evaluate(child, env).taints))) };
default:
return (0,errors .xb)(expr);
}
}
function interpolated(engine, expr, env) {
return concatenated(expr, expr.parts.map((part) => (typeof part === 'string' ? constant(expr, part) : engine.evaluate(part, env))));
}
function literal(engine, expr, env) {
const value = constant(expr, expr.value);
if (typeof expr.value === 'string')
engine.emit({ kind: 'literal', span: expr, value }, env);
return value;
}
function conditional(engine, expr, env) {
const test = engine.evaluate(expr.test, env);
const [then, otherwise] = [env.fork(), env.fork()];
then.clear(test.proof?.whenTrue);
otherwise.clear(test.proof?.whenFalse);
const a = bake(engine.evaluate(expr.then, then), then);
const b = bake(engine.evaluate(expr.otherwise, otherwise), otherwise);
env.join([then, otherwise]);
return joinValues(a, b);
}
function comprehension(engine, expr, env) {
const scope = env.fork();
engine.execute(expr.clauses, scope);
const value = bake(engine.evaluate(expr.value, scope), scope);
const object = engine.identity();
env.setObject(object, { entries: new Map([['0', value]]), rest: value.taints, closed: false, history: [] });
return { span: expr, object, taints: value.taints };
}
;
const DEEPEST_CALL = 4;
function enterFunction(engine, fn, env, owner) {
const self = owner === undefined ? undefined : env.get('this');
if (fn.name !== '' && owner === undefined)
env.set(fn.name, { span: fn, name: fn.name, closure: { declaration: fn, scope: env }, taints: [] });
const scope = env.fork();
if (engine.started.has(fn.start))
return scope;
engine.started.add(fn.start);
const handler = labelOf(engine, fn, owner);
for (const parameter of fn.parameters)
bind(engine, parameter, undefined, { scope, fn, handler, first: self !== undefined && isSelf(parameter), self });
const frame = run(engine, fn, scope, owner);
engine.emit({ kind: 'function', span: fn, declaration: fn, calls: frame.calls }, scope);
return scope;
}
function run(engine, fn, scope, owner) {
const outer = owner ?? engine.frames.at(-1)?.owner;
const frame = { declaration: fn, calls: new Set(), returned: [], loops: 0, ...(outer === undefined ? {} : { owner: outer }) };
engine.frames.push(frame);
try {
engine.execute(fn.body, scope);
}
finally {
engine.frames.pop();
}
for (const name of frame.calls)
engine.frames.at(-1)?.calls.add(name);
return frame;
}
function invoke(engine, { declaration, scope: outer, self }, args, { env, at }) {
const running = engine.frames.filter((frame) => frame.declaration === declaration).length;
if (running > 0 || engine.frames.length > DEEPEST_CALL)
return {
span: at,
object: engine.identity(),
taints: args.flatMap((value) => value.taints).map((taint) => ({ ...taint, weak: true })),
};
const scope = (outer === env || declaration.name === '' ? env : outer).fork();
if (self !== undefined)
bindSelf(scope, self);
const parameters = self !== undefined ? declaration.parameters.filter((parameter) => !isSelf(parameter)) : declaration.parameters;
const handler = labelOf(engine, declaration);
parameters.forEach((parameter, i) => {
bind(engine, parameter, args[i], { scope, fn: declaration, handler, first: false, self });
});
const { returned } = run(engine, declaration, scope);
env.keepObjects(scope);
const [first, ...rest] = returned;
return first === undefined ? { span: at, taints: [] } : rest.reduce(joinValues, first);
}
function bindSelf(scope, self) {
scope.set('this', self);
scope.set('self', self);
}
function isSelf(parameter) {
return parameter.target.kind === 'name' && (parameter.target.name === 'self' || parameter.target.name === 'cls');
}
function bind(engine, parameter, given, { scope, fn, handler, first, self }) {
if (first && self !== undefined) {
bindSelf(scope, self);
return;
}
const otherwise = parameter.value === undefined ? undefined : engine.evaluate(parameter.value, scope);
if (otherwise !== undefined) {
const plain = wordOf(parameter.target);
engine.emit({ kind: 'assign', span: parameter, names: [plain], plain, value: otherwise, via: 'default' }, scope);
}
const value = asNamed(wordOf(parameter.target), given ?? fromCaller(engine, parameter, fn, handler), parameter);
const typed = parameter.type === undefined ? value : declaredAs(engine, parameter.type, value);
if (parameter.target.kind === 'name')
scope.set(parameter.target.name, typed);
else
assignTo(engine, parameter.target, typed, { at: parameter, env: scope });
}
function wordOf(target) {
return target.kind === 'name' ? target.name : '';
}
function fromCaller(engine, parameter, fn, handler) {
const word = wordOf(parameter.target);
const type = parameter.type === undefined ? engine.library.names.get(word) : undefined;
const annotated = annotationLabel(engine, parameter.annotations, engine.library.parameterAnnotations);
const label = annotated ?? typeLabel(engine, parameter.type) ?? handler ?? 'parameter';
const identity = { object: engine.identity(), ...(type === undefined ? {} : { name: type }) };
if (type !== undefined && label === 'parameter')
return { ...unknownValue(parameter), ...identity };
return sourced(parameter, { label, origin: `parameter:${fn.start}:${word}`, start: parameter.start, end: parameter.end }, identity);
}
function typeLabel(engine, type) {
if (type === undefined || engine.library.parameterTypes.size === 0)
return undefined;
const name = engine.names.type(type.name);
if (type.args.length === 0 && engine.library.wrappers.has(name))
return undefined;
return lookUp(engine.library.parameterTypes, [name]);
}
function labelOf(engine, fn, owner) {
return (annotationLabel(engine, fn.annotations, engine.library.handlers) ?? engine.library.entries.get(fn.name) ?? classLabel(engine, fn, owner));
}
function classLabel(engine, fn, owner) {
if (owner === undefined || engine.library.classes.size === 0 || !fn.modifiers.includes('public') || fn.name === owner.name)
return undefined;
return annotationLabel(engine, [...owner.annotations, ...owner.bases], engine.library.classes);
}
function annotationLabel(engine, annotations, table) {
for (const annotation of annotations) {
const label = table.get(annotation.name) ?? lookUp(table, engine.names.candidates(engine.names.type(annotation.name)));
if (label !== undefined)
return label;
}
return undefined;
}
const functions_CONSTRUCTORS = new Set(['constructor', '__init__', '__construct', 'new']);
function enterClass(engine, declaration, env) {
const scope = env.fork();
const self = {
span: declaration,
name: declaration.name === '' ? (declaration.bases[0]?.name ?? '?') : declaration.name,
object: engine.identity(),
taints: [],
};
bindSelf(scope, self);
const frame = { owner: declaration, calls: new Set(), returned: [], loops: 0 };
engine.frames.push(frame);
try {
enterMembers(engine, declaration, scope);
}
finally {
engine.frames.pop();
}
engine.emit({ kind: 'class', span: declaration, declaration }, scope);
}
function enterMembers(engine, declaration, scope) {
engine.execute(declaration.members.filter((member) => member.kind !== 'function'), scope);
scope.dead = false;
const methods = declaration.members.flatMap((member) => (member.kind === 'function' ? [member.fn] : []));
const isConstructor = (fn) => functions_CONSTRUCTORS.has(fn.name) || fn.name === declaration.name;
for (const fn of [...methods.filter(isConstructor), ...methods.filter((one) => !isConstructor(one))]) {
const end = enterFunction(engine, fn, scope, declaration);
if (isConstructor(fn))
scope.keepObjects(end);
}
}
;
function execute(engine, body, env) {
for (const statement of body) {
if (env.dead)
revive(env, statement);
if (!env.dead)
step(engine, statement, env);
}
}
function revive(env, statement) {
if (statement.kind === 'function' || statement.kind === 'class')
env.dead = false;
}
function step(engine, statement, env) {
engine.spend();
switch (statement.kind) {
case 'if':
branch(engine, statement, env);
return;
case 'loop':
loop(engine, statement, env);
return;
case 'switch':
choose(engine, statement, env);
return;
case 'try':
attempt(engine, statement, env);
return;
case 'block':
block(engine, statement.body, env);
return;
case 'using':
engine.execute(statement.resources, env);
engine.execute(statement.body, env);
return;
default:
simple(engine, statement, env);
}
}
function simple(engine, statement, env) {
switch (statement.kind) {
case 'expression':
engine.evaluate(statement.value, env, 'dropped');
return;
case 'declare':
declare(engine, statement, env);
return;
case 'return':
leave(engine, statement, env);
return;
case 'throw':
if (statement.value !== undefined)
engine.evaluate(statement.value, env);
env.dead = true;
return;
case 'jump':
env.dead = true;
return;
case 'function':
enterFunction(engine, statement.fn, env);
return;
case 'class':
enterClass(engine, statement.declaration, env);
return;
case 'assert':
env.clear(engine.evaluate(statement.test, env, 'tested').proof?.whenTrue);
return;
default:
(0,errors .xb)(statement);
}
}
function declare(engine, statement, env) {
const { target, type, value } = statement;
if (type !== undefined && type.dimensions.length > 0 && target.kind === 'name' && (value === undefined || hasSizes(engine))) {
env.set(target.name, newStorage(engine, type, statement, env));
if (value !== undefined)
engine.evaluate(value, env);
return;
}
const given = value === undefined ? uninitialised(engine, statement) : engine.evaluate(value, env);
checkKept(engine, { type, value: given, at: statement }, env);
const identified = given.object === undefined && given.known === undefined ? { ...given, object: engine.identity() } : given;
assignTo(engine, target, type === undefined ? identified : declaredAs(engine, type, identified), { at: statement, env });
}
function hasSizes(engine) {
return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}
function uninitialised(engine, { target, type, start, end }) {
const name = target.kind === 'name' && (type === undefined || type.name === '') ? engine.library.names.get(target.name) : undefined;
const value = unknownValue({ start, end }, engine.identity());
return name === undefined ? value : { ...value, name };
}
function block(engine, body, env) {
const shadowed = body.flatMap((statement) => {
const name = statement.kind === 'declare' && statement.target.kind === 'name' ? statement.target.name : undefined;
const before = name === undefined ? undefined : env.get(name);
return name === undefined || before === undefined ? [] : [[name, before]];
});
engine.execute(body, env);
for (const [name, value] of shadowed)
env.set(name, value);
}
function branch(engine, statement, env) {
const test = engine.evaluate(statement.test, env, 'tested');
const [then, otherwise] = [env.fork(), env.fork()];
then.clear(test.proof?.whenTrue);
otherwise.clear(test.proof?.whenFalse);
const decided = test.known?.length === 1 ? test.known[0] : undefined;
if (decided !== false && decided !== 0)
block(engine, statement.then, then);
else
then.dead = true;
if (decided !== true && decided !== 1)
block(engine, statement.otherwise, otherwise);
else
otherwise.dead = true;
env.join([then, otherwise]);
}
function loop(engine, statement, env) {
const frame = currentFrame(engine);
frame.loops += 1;
const skipped = env.fork();
const over = statement.each === undefined ? undefined : engine.evaluate(statement.each.over, env);
for (let round = 0; round < 2 && !env.dead; round += 1) {
const body = env.fork();
if (statement.each !== undefined && over !== undefined)
assignTo(engine, statement.each.target, elementOf(engine, over, env), { at: statement.each.target, env: body });
if (statement.test !== undefined)
body.clear(engine.evaluate(statement.test, body, 'tested').proof?.whenTrue);
block(engine, statement.body, body);
body.dead = false;
if (statement.update !== undefined)
engine.evaluate(statement.update, body);
env.join(statement.bodyFirst === true ? [body] : [body, env.fork()]);
}
env.join([env.fork(), skipped]);
if (statement.test !== undefined)
env.clear(engine.evaluate(statement.test, env, 'tested').proof?.whenFalse);
frame.loops -= 1;
}
function elementOf(engine, over, env) {
const state = over.object === undefined ? undefined : env.object(over.object);
const entries = [...(state?.entries.values() ?? [])];
const constants = entries.flatMap((entry) => entry.known ?? []);
if (state?.closed === true && entries.length > 0 && constants.length === entries.length && constants.length <= 8)
return { span: over.span, known: constants, taints: [] };
if (state?.closed === true && entries.every((entry) => entry.known !== undefined) && entries.length > 0)
return { span: over.span, taints: [] };
const type = engine.library.members.get(`${over.name ?? '?'}[]`);
return { span: over.span, object: engine.identity(), taints: over.taints, ...(type === undefined ? {} : { name: type }) };
}
function choose(engine, statement, env) {
const subject = engine.evaluate(statement.subject, env, 'tested');
const ends = [];
let falling;
for (const one of statement.cases) {
const start = env.fork();
if (falling !== undefined)
start.join([falling, start.fork()]);
const values = one.values.map((value) => engine.evaluate(value, start, 'tested'));
if (values.length > 0 && values.every((value) => value.known !== undefined))
start.clear(originsOf(subject, ALL_CATEGORIES));
block(engine, one.body, start);
const leaves = one.body.at(-1)?.kind === 'jump';
if (leaves)
start.dead = false;
falling = one.fallsThrough && !leaves && !start.dead ? start : undefined;
if (falling === undefined)
ends.push(start);
}
if (falling !== undefined)
ends.push(falling);
const complete = statement.cases.some((one) => one.values.length === 0);
env.join(complete ? ends : [...ends, env.fork()]);
}
function leave(engine, statement, env) {
if (statement.value !== undefined) {
const value = bake(engine.evaluate(statement.value, env), env);
currentFrame(engine).returned.push(value);
engine.emit({ kind: 'return', span: statement, value }, env);
}
env.dead = true;
}
function attempt(engine, statement, env) {
const body = env.fork();
const before = env.fork();
engine.execute(statement.body, body);
const ends = [body];
for (const handler of statement.catches) {
const start = env.fork();
const after = body.fork();
after.dead = false;
start.join([before.fork(), body.dead ? before.fork() : after]);
if (handler.name !== undefined)
start.set(handler.name, caught(engine, handler.name, statement));
block(engine, handler.body, start);
ends.push(start);
}
env.join(ends);
const dead = env.dead;
env.dead = false;
engine.execute(statement.lastly, env);
env.dead ||= dead;
}
function caught(engine, name, at) {
return sourced(at, { label: 'exception', origin: `exception:${at.start}:${name}`, start: at.start, end: at.end }, { name: 'exception', object: engine.identity() });
}
;
const BUDGET = 400_000;
function run_run(unit, library, listen) {
const engine = createEngine(unit, library, listen);
const root = new Environment();
engine.frames.push({ calls: new Set(), returned: [], loops: 0 });
try {
engine.execute(unit.body.filter((statement) => statement.kind !== 'function' && statement.kind !== 'class'), root);
root.dead = false;
engine.execute(unit.body.filter((statement) => statement.kind === 'function' || statement.kind === 'class'), root);
return true;
}
catch (error) {
if (error instanceof OverBudget)
return false;
throw error;
}
}
function createEngine(unit, library, listen) {
const functions = new Map();
const classes = new Map();
collect(unit.body, functions, classes);
const supertypes = new Map();
const names = createNames(unit, library, supertypes);
for (const { name, bases } of classes.values())
supertypes.set(name, bases.map((base) => names.type(base.name)));
let identities = 0;
let spent = 0;
const engine = {
unit,
library,
names,
functions,
classes,
frames: [],
started: new Set(),
emit: (event, env) => {
listen(event, env, engine);
},
identity: () => (identities += 1),
spend: () => {
spent += 1;
if (spent > BUDGET)
throw new OverBudget('the text asks for too many evaluations');
},
evaluate: (expr, env, use) => evaluate(engine, expr, env, use),
execute: (body, env) => {
execute(engine, body, env);
},
invoke: (closure, args, env, at) => invoke(engine, closure, args, { env, at }),
};
return engine;
}
function collect(body, functions, classes) {
for (const statement of body) {
if (statement.kind === 'function' && statement.fn.body.length > 0)
functions.set(statement.fn.name, statement.fn);
if (statement.kind === 'class') {
classes.set(statement.declaration.name, together(classes.get(statement.declaration.name), statement.declaration));
collect(statement.declaration.members.filter((member) => member.kind === 'class'), functions, classes);
}
if (statement.kind === 'block')
collect(statement.body, functions, classes);
}
}
function together(before, part) {
return before === undefined ? part : { ...part, bases: [...before.bases, ...part.bases], members: [...before.members, ...part.members] };
}
;
const EXTERNAL = [
'request',
'network',
'console',
'argument',
'environment',
'file',
'database',
'archive',
'interface',
'model-output',
];
const LABELS = [...EXTERNAL, 'parameter', 'exception', 'weak-random', 'clock', 'secret', 'unresolved'];
const LABEL_GROUPS = {
remote: ['request', 'network'],
external: EXTERNAL,
caller: [...EXTERNAL, 'parameter'],
any: [...EXTERNAL, 'parameter', 'unresolved'],
};
const LABEL_WORDS = {
request: 'comes from a request',
network: 'comes from the network',
console: 'is read from the console',
argument: 'comes from the command line',
environment: 'comes from the environment',
file: 'is read from a file',
database: 'comes from a database',
archive: 'is named by an archive entry',
interface: 'is entered by a user',
'model-output': 'was written by a language model',
parameter: 'is a parameter',
exception: 'is part of an error',
'weak-random': 'is predictable',
clock: 'is a time',
secret: 'is a secret',
unresolved: 'is not defined here',
};
;
const LONGEST_EXCERPT = 200;
function findingsOf(hits, located) {
const lines = lineStarts(located.text.slice(located.codeStart));
const byPlace = new Map();
for (const hit of hits) {
const span = given(hit.span, located);
if (span === undefined || !concernsCode(hit, located))
continue;
const finding = findingOf(hit, span, { located, lines });
const key = `${finding.rule} ${span.start}`;
const before = byPlace.get(key);
if (before === undefined || (before.finding.tier === 'advice' && finding.tier === 'core'))
byPlace.set(key, { at: span.start, finding });
}
return [...byPlace.values()].sort((a, b) => a.at - b.at || (a.finding.rule < b.finding.rule ? -1 : 1)).map(({ finding }) => finding);
}
function findingOf(hit, span, placing) {
const { id, cwe, message, why, fix } = hit.rule;
const place = placeOf(span, placing);
const code = placing.located.text.slice(placing.located.codeStart);
const line = code.slice(placing.lines[place.line - 1] ?? 0, placing.lines[place.line] ?? code.length).trim();
const flow = hit.flow === undefined ? undefined : flowOf(hit.flow, span, placing);
return {
rule: id,
cwe,
severity: hit.severity,
tier: hit.tier,
message,
why,
fix,
excerpt: line.slice(0, LONGEST_EXCERPT),
...place,
...(flow === undefined ? {} : { flow }),
};
}
function flowOf(taint, sink, placing) {
if (taint.source.label === 'unresolved')
return undefined;
const stops = taint.steps.flatMap((step) => given(step, placing.located) ?? []);
const first = given(taint.source, placing.located) ?? sink;
return [
{ ...placeOf(first, placing), words: LABEL_WORDS[taint.source.label] },
...stops.map((stop) => ({ ...placeOf(stop, placing), words: 'goes on here' })),
{ ...placeOf(sink, placing), words: 'is used here' },
];
}
function given(span, { toGiven }) {
const [start, end] = [toGiven(span.start), toGiven(span.end)];
return start === undefined ? undefined : { start, end: Math.max(end ?? start, start) };
}
function concernsCode(hit, located) {
const spans = [hit.span, ...(hit.flow === undefined ? [] : [hit.flow.source, ...hit.flow.steps])];
return spans.some((span) => (given(span, located)?.end ?? 0) > located.codeStart);
}
function lineStarts(text) {
const starts = [0];
for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1))
starts.push(i + 1);
return starts;
}
function placeOf(span, { located, lines }) {
const [line, column] = position(span.start - located.codeStart, lines);
const [endLine, endColumn] = position(span.end - located.codeStart, lines);
return { line, column, endLine, endColumn };
}
function position(offset, lines) {
const at = Math.max(0, offset);
let low = 0;
let high = lines.length - 1;
while (low < high) {
const middle = (low + high + 1) >> 1;
if ((lines[middle] ?? 0) <= at)
low = middle;
else
high = middle - 1;
}
return [low + 1, at - (lines[low] ?? 0) + 1];
}
;
function field(node, name) {
for (const child of node.children)
if (child.field === name)
return child;
return undefined;
}
function fields(node, name) {
return node.children.filter((child) => child.field === name);
}
function nodes_named(node) {
return node.children.filter((child) => child.named && !isComment(child));
}
function firstOf(node, ...kinds) {
return node.children.find((child) => kinds.includes(child.kind));
}
function allOf(node, ...kinds) {
return node.children.filter((child) => kinds.includes(child.kind));
}
function hasToken(node, word) {
return node.children.some((child) => !child.named && child.kind === word);
}
function isComment(node) {
return node.kind === 'comment' || node.kind === 'line_comment' || node.kind === 'block_comment';
}
;
const NOWHERE = { start: 0, end: 0 };
function lowerUnit(lowering, root, source) {
const imports = [];
const lower = {
text: (node) => source.slice(node.start, node.end),
expr: (node) => (node === undefined ? { kind: 'unknown', children: [], ...NOWHERE } : lowerExpr(node)),
exprs: (nodes) => nodes.map(lowerExpr),
statements: (node) => (node === undefined ? [] : lowerStatement(node)),
children: (node) => node.children.flatMap((child) => (child.named ? lowerStatement(child) : [])),
imports: (...found) => void imports.push(...found),
};
function lowerExpr(node) {
const rule = lowering.expressions.get(node.kind);
if (rule !== undefined)
return rule(node, lower);
const children = nodes_named(node).filter((child) => !lowering.ignored.has(child.kind));
if (lowering.transparent.has(node.kind) && children.length === 1 && children[0] !== undefined)
return lowerExpr(children[0]);
return { kind: 'unknown', children: children.map(lowerExpr), ...spanOf(node) };
}
function lowerStatement(node) {
if (lowering.ignored.has(node.kind))
return [];
const rule = lowering.statements.get(node.kind);
if (rule !== undefined)
return rule(node, lower);
if (lowering.expressions.has(node.kind))
return [{ kind: 'expression', value: lowerExpr(node), ...spanOf(node) }];
if (node.children.length > 0)
return lower.children(node);
return [];
}
return { language: lowering.language, body: lowerStatement(root), imports };
}
function spanOf(node) {
return { start: node.start, end: node.end };
}
;
function testBody(test, declaration) {
const returned = declaration.body.flatMap(returnsIn);
return (declaration.complete &&
(test.empty === undefined || (declaration.body.length === 0) === test.empty) &&
(test.throws === undefined || declaration.body.some(body_test_throws) === test.throws) &&
(test.returns === undefined ||
(returned.length > 0 && returned.every((one) => one.value?.kind === 'literal' && one.value.value === test.returns))));
}
function inner(statement) {
switch (statement.kind) {
case 'if':
return [...statement.then, ...statement.otherwise];
case 'try':
return [...statement.body, ...statement.catches.flatMap((one) => one.body), ...statement.lastly];
case 'switch':
return statement.cases.flatMap((one) => one.body);
case 'loop':
case 'block':
case 'using':
return statement.body;
default:
return [];
}
}
function returnsIn(statement) {
return statement.kind === 'return' ? [statement] : inner(statement).flatMap(returnsIn);
}
function body_test_throws(statement) {
return statement.kind === 'throw' || inner(statement).some(body_test_throws);
}
;
const LONGEST = 4_000;
const cache = new Map();
function matches(pattern, text) {
let compiled = cache.get(pattern);
if (compiled === undefined) {
compiled = pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern);
cache.set(pattern, compiled);
}
return compiled.test(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}
;
const PLACEHOLDER = /^(?:x{3,}|\*+|\.{3,}|-+|<.*>|\{.*\}|\[.*\]|\$\{?\w+\}?|%\w+%?|none|null|undefined|true|false|todo|changeme|change_me|change-me|secret|password|passwd|token|key|example|test|dummy|sample|foo|bar|string|str|text|value|default|optional|required)$/i;
const PLACEHOLDER_INSIDE = /your[-_ ]|[-_]here|example|placeholder|xxxx|insert|redacted|replace|dummy|<[^>]+>|\{\{|\$\{|\.\.\./i;
function looksSecret(text) {
if (text.length < 4 || text.length > 200 || /\s/.test(text))
return false;
if (PLACEHOLDER.test(text) || PLACEHOLDER_INSIDE.test(text))
return false;
if (/^(?:https?|file|jdbc|mailto|urn):/i.test(text) && !/:\/\/[^/:@]+:[^/:@]+@/.test(text))
return false;
if (/^[a-z]+(?:[_.\-/:][a-z]+)+$/i.test(text) && !/\d/.test(text))
return false;
return new Set(text).size >= 3;
}
;
function testValue(test, value, asking) {
if (value === undefined)
return test.absent === true;
if (test.absent === true)
return false;
const { known } = value;
return ((test.constant === undefined || (known !== undefined || isConstantText(value)) === test.constant) &&
(test.scalar === undefined || (value.scalar === true || (known?.every((one) => typeof one !== 'string') ?? false)) === test.scalar) &&
(test.equals === undefined || (known?.some((one) => test.equals?.includes(one)) ?? false)) &&
(test.matches === undefined || anyText(known, (text) => matches(test.matches ?? '', text))) &&
(test.secret === undefined || anyText(known, looksSecret) === test.secret) &&
(test.function === undefined || (value.closure !== undefined && testBody(test.function, value.closure.declaration))) &&
testNumber(test, known) &&
testName(test, value, asking) &&
testEntries(test, value, asking) &&
(test.carries === undefined ? test.text === undefined || testText(test.text, value) : carries(test, value, asking)));
}
function isConstantText(value) {
return value.parts?.every((part) => typeof part === 'string' || part.known !== undefined) ?? false;
}
function anyText(known, test) {
return known?.some((one) => typeof one === 'string' && test(one)) ?? false;
}
function testNumber(test, known) {
const numbers = (known ?? []).filter((one) => typeof one === 'number');
return ((test.below === undefined || numbers.some((one) => one < (test.below ?? 0))) &&
(test['at-least'] === undefined || numbers.some((one) => one >= (test['at-least'] ?? 0))));
}
function testName(test, value, { names }) {
const is = (wanted, name) => {
if (name === undefined)
return false;
const candidates = names.candidates(name);
return wanted.some((one) => candidates.includes(one) || names.candidates(`${name}.x`).includes(`${one}.x`));
};
return (test.type === undefined || is(test.type, value.name)) && (test['made-by'] === undefined || is(test['made-by'], value.madeBy));
}
function testEntries(test, value, asking) {
const state = value.object === undefined ? undefined : asking.env.object(value.object);
if (test.entry !== undefined && !testValue(test.entry.is, state?.entries.get(test.entry.key), asking))
return false;
if (test.item !== undefined) {
const item = test.item;
if (![...(state?.entries.values() ?? [])].some((entry) => testValue(item, entry, asking)))
return false;
}
if (test['shorter-than'] === undefined)
return true;
const length = value.known?.length === 1 && typeof value.known[0] === 'string'
? value.known[0].length
: state?.closed === true
? state.entries.size
: undefined;
return length !== undefined && length < test['shorter-than'];
}
const expanded = new Map();
function labelsOf(words) {
const done = expanded.get(words);
if (done !== undefined)
return done;
const labels = new Set(words.flatMap((word) => (word in LABEL_GROUPS ? LABEL_GROUPS[word] : [word])));
expanded.set(words, labels);
return labels;
}
function carries(test, value, asking) {
const labels = labelsOf(test.carries ?? []);
const mask = test.into === undefined ? 0 : categoryBit(test.into);
if (test.text !== undefined && !testWhole(test.text, value))
return false;
const parts = partsOf(value);
const hit = parts.some((part, i) => typeof part !== 'string' && holeCarries(part, labels, { mask, asking }) && testAround(test.text, parts, i));
const around = test.text?.before !== undefined || test.text?.after !== undefined;
return hit || (!around && value.parts === undefined && contentCarries(value, labels, { mask, asking, depth: 0 }));
}
function holeCarries(hole, labels, { mask, asking }) {
if (hole.scalar === true && mask !== 0 && (mask & ~TEXT_CATEGORIES) === 0)
return false;
const taint = hole.taints.find((one) => labels.has(one.source.label) &&
(!one.weak || labels.has('unresolved')) &&
((one.cleaned | clearedFor(asking.env, one.source)) & mask) === 0);
if (taint !== undefined)
asking.found(taint);
return taint !== undefined;
}
function contentCarries(value, labels, wanted) {
if (value.object === undefined || wanted.depth > 2)
return false;
const { entries, rest } = wanted.asking.env.object(value.object);
if (rest.length > 0 && holeCarries({ span: value.span, taints: rest }, labels, wanted))
return true;
return [...entries.values()].some((entry) => holeCarries(entry, labels, wanted) || contentCarries(entry, labels, { ...wanted, depth: wanted.depth + 1 }));
}
function testText(test, value) {
const parts = partsOf(value);
const around = test.before === undefined && test.after === undefined;
return testWhole(test, value) && (around || parts.some((part, i) => typeof part !== 'string' && testAround(test, parts, i)));
}
function testWhole(test, value) {
const constants = partsOf(value)
.filter((part) => typeof part === 'string')
.join(' ');
return ((test.starts === undefined || matches(test.starts, constantPrefix(value))) && (test.has === undefined || matches(test.has, constants)));
}
function testAround(test, parts, i) {
if (test === undefined)
return true;
const [before, after] = [parts[i - 1], parts[i + 1]];
return ((test.before === undefined || matches(test.before, typeof before === 'string' ? before : '')) &&
(test.after === undefined || matches(test.after, typeof after === 'string' ? after : '')));
}
;
function holds(condition, situation) {
if ('argument' in condition)
return argumentsAt(situation.event, condition.argument).some((value) => testValue(condition.is, value, situation));
if ('any-argument' in condition)
return argumentsOf(situation.event).some(({ value }) => testValue(condition['any-argument'], value, situation));
if ('arguments' in condition)
return countIs(argumentsOf(situation.event).length, condition.arguments);
if ('receiver' in condition)
return testValue(condition.receiver, receiverOf(situation.event), situation);
if ('value' in condition)
return testValue(condition.value, condition_valueOf(situation.event), situation);
if ('target' in condition)
return testValue(condition.target, situation.event.kind === 'memory' ? situation.event.target : undefined, situation);
if ('left' in condition)
return testValue(condition.left, operands(situation.event)[0], situation);
if ('right' in condition)
return testValue(condition.right, operands(situation.event)[1], situation);
if ('side' in condition)
return operands(situation.event).some((value) => testValue(condition.side, value, situation));
if ('history' in condition)
return historyIs(condition.history, situation);
if ('inside' in condition)
return insideIs(condition.inside, situation);
if ('imports' in condition)
return condition.imports.some((module) => situation.where.names.imports(module));
if ('use' in condition)
return situation.event.kind === 'call' && situation.event.use === condition.use;
if ('named' in condition)
return plainNames(situation.event).some((name) => matches(condition.named, name));
if ('body' in condition)
return bodyIs(condition.body, situation);
if ('all' in condition)
return condition.all.every((one) => holds(one, situation));
if ('any' in condition)
return condition.any.some((one) => holds(one, situation));
return !holds(condition.not, { ...situation, found: () => undefined });
}
function argumentsOf(event) {
return event.kind === 'call' ? event.args : [];
}
function argumentsAt(event, at) {
const args = argumentsOf(event);
const positional = args.filter((argument) => argument.name === undefined);
for (const one of at) {
const found = typeof one === 'number' ? positional[one] : args.find((argument) => argument.name === one);
if (found !== undefined)
return found.spread === true ? [] : [found.value];
}
return args.some((argument) => argument.spread === true) ? [] : [undefined];
}
function countIs(count, { min = 0, max = Number.POSITIVE_INFINITY }) {
return count >= min && count <= max;
}
function receiverOf(event) {
return event.kind === 'call' ? event.receiver : undefined;
}
function condition_valueOf(event) {
switch (event.kind) {
case 'assign':
case 'read':
case 'literal':
case 'return':
case 'memory':
return event.value;
default:
return undefined;
}
}
function operands(event) {
return event.kind === 'operator' ? event.operands : [];
}
function plainNames(event) {
if (event.kind === 'assign')
return [event.plain];
if (event.kind === 'operator')
return event.words;
if (event.kind === 'function' || event.kind === 'class')
return [event.declaration.name];
return [];
}
function historyIs(test, situation) {
const { event, env } = situation;
const of = test.of === 'receiver' || test.of === 'maker'
? receiverOf(event)
: test.of === 'value'
? condition_valueOf(event)
: argumentsOf(event)[test.of]?.value;
const id = test.of === 'maker' ? of?.maker : of?.object;
const history = id === undefined ? [] : env.object(id).history;
const entries = id === undefined ? undefined : env.object(id).entries;
const asAsked = (given) => test.with === undefined || test.with.some((one) => given.includes(one));
const wasDone = (names, certainly) => history.some((one) => names.includes(one.name) && (one.certain || !certainly) && asAsked(one.detail)) ||
names.some((name) => entries?.has(name) === true && asAsked(entries.get(name)?.known ?? []));
return (test.has === undefined || wasDone(test.has, true)) && (test.lacks === undefined || !wasDone(test.lacks, false));
}
function insideIs(test, { where }) {
const frame = where.frames.at(-1);
const fn = [...where.frames].reverse().find((one) => one.declaration !== undefined)?.declaration;
const { candidates, type } = where.names;
const annotations = fn?.annotations.map((annotation) => annotation.name) ?? [];
return ((test.function === undefined || (fn !== undefined && matches(test.function, fn.name))) &&
(test.annotation === undefined ||
test.annotation.some((name) => annotations.some((given) => given === name || candidates(type(given)).includes(name)))) &&
(test.modifier === undefined || (fn?.modifiers.some((one) => test.modifier?.includes(one)) ?? false)) &&
(test.class === undefined || (frame?.owner?.bases.some((base) => test.class?.includes(type(base.name))) ?? false)) &&
(test.loop === undefined || (frame?.loops ?? 0) > 0 === test.loop) &&
(test.called === undefined || hasCalled(frame, test.called, where)));
}
function hasCalled(frame, wanted, where) {
const table = new Map(wanted.map((name) => [name, true]));
return [...(frame?.calls ?? [])].some((name) => lookUp(table, where.names.candidates(name)) === true);
}
function bodyIs(test, { event, where }) {
if (event.kind !== 'function')
return false;
const { declaration, calls } = event;
const table = new Map([...(test.calls ?? []), ...(test.lacks ?? [])].map((name) => [name, name]));
const called = [...calls].map((name) => lookUp(table, where.names.candidates(name))).filter((name) => name !== undefined);
return (testBody(test, declaration) &&
(test.calls === undefined || called.some((name) => test.calls?.includes(name))) &&
(test.lacks === undefined || !called.some((name) => test.lacks?.includes(name))) &&
(test.annotation === undefined || declaration.annotations.some((one) => test.annotation?.includes(one.name))));
}
;
function createDispatch(rules) {
const index = new Map();
const patterns = new Map();
for (const rule of rules) {
for (const clause of rule.match) {
const entry = { rule, clause };
for (const key of exactKeys(clause))
add(index, key, entry);
for (const key of patternKeys(clause))
add(patterns, key, entry);
}
}
const entriesFor = (event) => {
const exact = exactKeysOf(event).flatMap((key) => index.get(key) ?? []);
const loose = (patterns.get(event.kind) ?? []).filter(({ clause }) => patternHolds(clause, event));
return loose.length === 0 ? exact : [...exact, ...loose];
};
const mentioned = rules.flatMap(({ match }) => match.flatMap((clause) => [
...[...(clause.call ?? []), ...typesIn(clause.where)].map(dotted),
...[...(clause.set ?? []), ...(clause.read ?? [])].map(dotted).map(ownerOf),
]));
return { mentioned, listen: (hits) => (event, env, where) => hear(entriesFor(event), { event, env, where, hits }) };
}
function typesIn(condition) {
if (typeof condition !== 'object' || condition === null)
return [];
return Object.entries(condition).flatMap(([key, inner]) => {
if ((key === 'type' || key === 'made-by') && Array.isArray(inner))
return inner.filter((name) => typeof name === 'string').map((name) => `${name}.*`);
return typesIn(inner);
});
}
function add(index, key, entry) {
const found = index.get(key);
if (found === undefined)
index.set(key, [entry]);
else
found.push(entry);
}
function dotted(name) {
return name.startsWith('/') ? name : name.replaceAll('::', '.').replaceAll('->', '.').replaceAll('\\', '.');
}
function exactKeys(clause) {
const named = (head, names) => (names ?? []).filter((name) => !name.startsWith('/')).map((name) => `${head} ${dotted(name)}`);
return [
...named('call', clause.call),
...named('assign', clause.set),
...named('read', clause.read),
...(clause.compare ?? []).map((op) => `operator ${op}`),
...(clause.memory ?? []).map((problem) => `memory ${problem}`),
...(clause.returns === undefined ? [] : ['return']),
];
}
function patternKeys(clause) {
if (clause.set?.some((name) => name.startsWith('/')) === true)
return ['assign'];
if (clause.literal !== undefined)
return ['literal'];
if (clause.function !== undefined)
return ['function'];
return clause.class === undefined ? [] : ['class'];
}
function exactKeysOf(event) {
switch (event.kind) {
case 'call':
case 'assign':
case 'read':
return event.names.map((name) => `${event.kind} ${name}`);
case 'operator':
return [`operator ${event.op}`];
case 'memory':
return [`memory ${event.problem}`];
case 'return':
return ['return'];
default:
return [];
}
}
function patternHolds(clause, event) {
switch (event.kind) {
case 'assign':
return clause.set?.some((name) => name.startsWith('/') && matches(name.slice(1, -1), event.plain)) ?? false;
case 'literal':
return typeof event.value.known?.[0] === 'string' && matches(clause.literal ?? '', event.value.known[0]);
case 'function':
return matches(clause.function ?? '', event.declaration.name);
case 'class':
return matches(clause.class ?? '', event.declaration.name);
default:
return false;
}
}
function hear(entries, { event, env, where, hits }) {
const done = new Set();
for (const { rule, clause } of entries) {
if (done.has(rule))
continue;
if (clause.by !== undefined && (event.kind !== 'memory' || !event.names.some((name) => clause.by?.includes(name))))
continue;
let flow;
const situation = { event, env, where, names: where.names, found: (taint) => (flow ??= taint) };
if (clause.where !== undefined && !holds(clause.where, situation))
continue;
done.add(rule);
const hit = { rule, tier: clause.tier ?? rule.tier, severity: clause.severity ?? rule.severity, span: event.span };
hits.push(flow === undefined ? hit : { ...hit, flow });
}
}
;
const SHARED_RULES = new Map([['cpp', 'c']]);
function rulesFor(set, language) {
const own = set.languages[language];
const shared = SHARED_RULES.get(language);
if (shared === undefined)
return own;
const base = set.languages[shared];
return { rules: [...own.rules, ...base.rules], vocabulary: rule_set_joined(own.vocabulary, base.vocabulary) };
}
function rule_set_joined(own, base) {
const { types, models } = base;
const effects = Object.fromEntries([...new Set([...Object.keys(models.effects), ...Object.keys(own.models.effects)])].map((effect) => [
effect,
[...(lists(models.effects)[effect] ?? []), ...(lists(own.models.effects)[effect] ?? [])],
]));
return {
sources: [...base.sources, ...own.sources],
sanitizers: [...base.sanitizers, ...own.sanitizers],
guards: [...base.guards, ...own.guards],
types: {
returns: { ...types.returns, ...own.types.returns },
extends: { ...types.extends, ...own.types.extends },
members: { ...types.members, ...own.types.members },
names: { ...types.names, ...own.types.names },
wrappers: [...types.wrappers, ...own.types.wrappers],
aliases: { ...types.aliases, ...own.types.aliases },
callbacks: { ...types.callbacks, ...own.types.callbacks },
known: [...types.known, ...own.types.known],
},
models: {
effects,
copies: { ...models.copies, ...own.models.copies },
allocates: { ...models.allocates, ...own.models.allocates },
unchecked: [...models.unchecked, ...own.models.unchecked],
moves: [...models.moves, ...own.models.moves],
borrows: [...models.borrows, ...own.models.borrows],
releases: { ...models.releases, ...own.models.releases },
},
};
}
function lists(effects) {
return effects;
}
;
function createAnalyse(set, language, lowering) {
const { rules, vocabulary } = rulesFor(set, language);
const dispatch = createDispatch(rules);
const library = createLibrary(vocabulary, dispatch.mentioned);
return (parsed) => {
const unit = lowerUnit(lowering, parsed.syntax, parsed.parsed);
const hits = [];
const complete = run_run(unit, library, dispatch.listen(hits));
return complete ? { kind: 'analysed', findings: findingsOf(hits, parsed) } : { kind: 'over-budget' };
};
}
;
const CLOSE = new Map([
['(', ')'],
['[', ']'],
['{', '}'],
]);
const OPEN = new Map([...CLOSE].map(([open, close]) => [close, open]));
const MAX_GIVEN_UP = 32;
function closeTail(text, lexis) {
const scan = { text, lexis, open: [], unmatched: [], at: 0, last: -1, comment: '' };
const embedded = lexis.embedded !== undefined && text.includes(lexis.embedded.mark) ? lexis.embedded : undefined;
let inside = true;
if (embedded !== undefined)
inside = enter(scan, embedded.open);
while (scan.at < text.length) {
const top = scan.open.at(-1);
if (top?.kind === 'quote')
inQuote(scan, top);
else if (embedded !== undefined && text.startsWith(embedded.close, scan.at))
inside = enter(scan, embedded.open);
else
inCode(scan, top);
}
const reopened = (closers) => (inside || closers === '' ? closers : `${embedded?.reopen ?? ''}${closers}`);
return { openers: openersOf(scan), closers: reopened(closersOf(scan, lexis.separator)), bare: reopened(closersOf(scan, '')) };
}
function enter(scan, open) {
open.lastIndex = scan.at;
const match = open.exec(scan.text);
scan.at = match === null ? scan.text.length : match.index + match[0].length;
return match !== null;
}
function inQuote(scan, { quote, close }) {
const { text, at } = scan;
if (quote.escapes && text[at] === '\\') {
scan.at += 2;
}
else if (text.startsWith(close, at)) {
scan.at += close.length;
if (quote.doubled === true && text.startsWith(close, scan.at))
scan.at += close.length;
else
close_tail_leave(scan);
}
else if (quote.hole !== undefined && text.startsWith(quote.hole, at)) {
const doubled = quote.hole === '{' && text[at + 1] === '{';
scan.at += doubled ? 2 : quote.hole.length;
if (!doubled)
scan.open.push({ kind: 'hole', close: '}' });
}
else if (quote.oneLine && text[at] === '\n') {
close_tail_leave(scan);
}
else {
scan.at += 1;
}
}
function close_tail_leave(scan) {
scan.open.pop();
scan.last = scan.at - 1;
}
function inCode(scan, top) {
const sign = scan.text[scan.at] ?? '';
if (skipComment(scan) || openQuote(scan, sign))
return;
const close = CLOSE.get(sign);
if (close !== undefined)
scan.open.push({ kind: 'bracket', close, statements: sign === '{' && opensStatements(scan) });
else if (top?.kind === 'hole' && sign === '}')
scan.open.pop();
else if (OPEN.has(sign))
closeBracket(scan, sign);
if (sign > ' ')
scan.last = scan.at;
scan.at += 1;
}
function closeBracket(scan, sign) {
for (let i = scan.open.length - 1; i >= 0 && i >= scan.open.length - MAX_GIVEN_UP; i -= 1) {
const frame = scan.open[i];
if (frame?.kind !== 'bracket')
break;
if (frame.close === sign) {
scan.open.length = i;
return;
}
if (frame.close === '}')
return;
}
if (scan.open.length === 0)
scan.unmatched.push({ close: sign, at: scan.at + 1 });
}
function opensStatements(scan) {
const before = scan.text[scan.last] ?? ';';
if (before === '>' && scan.text[scan.last - 1] === '=')
return true;
return !'=(,[:?&|+'.includes(before) && !/\breturn$/.test(scan.text.slice(Math.max(0, scan.last - 6), scan.last + 1));
}
function skipComment(scan) {
const { text, at, lexis } = scan;
if (lexis.lineComments.some((open) => text.startsWith(open, at)) && !(lexis.embedded !== undefined && text.startsWith('#[', at))) {
const end = text.indexOf('\n', at);
scan.at = end < 0 ? text.length : end;
if (end < 0)
scan.comment = '\n';
return true;
}
const block = lexis.blockComments.find(({ open }) => text.startsWith(open, at));
if (block === undefined)
return false;
scan.at += block.open.length;
let depth = 1;
while (depth > 0 && scan.at < text.length) {
const closes = text.startsWith(block.close, scan.at);
const opens = !closes && block.nests && text.startsWith(block.open, scan.at);
depth += closes ? -1 : opens ? 1 : 0;
scan.at += closes ? block.close.length : opens ? block.open.length : 1;
}
if (depth > 0)
scan.comment = block.close.repeat(depth);
return true;
}
function openQuote(scan, sign) {
for (const quote of scan.lexis.quotes) {
if (!quote.starts.includes(sign))
continue;
quote.open.lastIndex = scan.at;
const match = quote.open.exec(scan.text);
if (match === null)
continue;
scan.at += match[0].length;
scan.open.push({ kind: 'quote', quote, close: quote.close.replace('$1', match[1] ?? '') });
return true;
}
return false;
}
function closersOf(scan, separator) {
const top = scan.open.at(-1);
let closers = top?.kind === 'quote' && scan.at > scan.text.length ? '\\' : scan.comment;
let last = top?.kind === 'quote' ? '"' : (scan.text[scan.last] ?? ';');
if (scan.lexis.separator === '' && last === ':' && scan.open.length === 0)
return `${closers} pass`;
for (let i = scan.open.length - 1; i >= 0; i -= 1) {
const frame = scan.open[i];
if (frame === undefined)
continue;
if (frame.kind === 'bracket' && frame.statements && !';{}'.includes(last))
closers += separator;
closers += frame.close;
last = frame.close;
}
return ';{}'.includes(last) ? closers : closers + separator;
}
function openersOf({ text, unmatched, lexis }) {
const blocks = unmatched.filter(({ close }) => close === '}');
const openers = unmatched.map(({ close, at }) => {
if (close !== '}')
return OPEN.get(close) ?? '';
const word = /^\s*([a-z]+|\))/.exec(text.slice(at, at + 40))?.[1] ?? '';
if (Object.hasOwn(lexis.before, word))
return lexis.before[word] ?? '';
if (lexis.wrap?.member === undefined || blocks.length < 2)
return '{';
return at === blocks.at(-1)?.at ? lexis.wrap.type : lexis.wrap.member;
});
return openers
.reverse()
.map((opener) => `${opener} `)
.join('');
}
;
function dedent(text) {
const lines = text.split('\n');
const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
if (indent === '' || !lines.every((line) => line.startsWith(indent) || line.trim() === ''))
return undefined;
const starts = [];
let here = 0;
let given = 0;
const kept = lines.map((line) => {
const cut = line.startsWith(indent) ? indent.length : line.length;
starts.push({ here, given: given + cut });
here += line.length - cut + 1;
given += line.length + 1;
return line.slice(cut);
});
return { text: kept.join('\n'), given: (offset) => offset + shift(starts, offset) };
}
function shift(starts, offset) {
let low = 0;
let high = starts.length - 1;
while (low < high) {
const middle = Math.ceil((low + high) / 2);
if ((starts[middle]?.here ?? 0) <= offset)
low = middle;
else
high = middle - 1;
}
const start = starts[low];
return start === undefined ? 0 : start.given - start.here;
}
;
const C_COMMENTS = { lineComments: ['//'], blockComments: [{ open: '/*', close: '*/', nests: false }] };
const DOUBLE = { starts: '"', open: /"/y, close: '"', escapes: true, oneLine: true };
const SINGLE = { starts: "'", open: /'/y, close: "'", escapes: true, oneLine: true };
const CHARACTER = { ...SINGLE, open: /(?<![0-9a-fA-F])'|(?<=\b[uUL])'/y };
const BLOCK_TEXT = { starts: '"', open: /"""/y, close: '"""', escapes: true, oneLine: false };
const BRACED = { else: 'if (given) {', catch: 'try {', finally: 'try {', while: 'do {' };
const WRAP = { type: 'class Given {', member: 'void given() {' };
const c = { ...C_COMMENTS, quotes: [DOUBLE, CHARACTER], separator: ';', before: { else: BRACED.else, while: BRACED.while } };
const cpp = {
...c,
quotes: [{ starts: 'RuUL', open: /\b(?:u8|[uUL])?R"([^()\\\s"]{0,16})\(/y, close: ')$1"', escapes: false, oneLine: false }, ...c.quotes],
before: { else: BRACED.else, while: BRACED.while, catch: BRACED.catch, ')': '[&]() {' },
};
const csharp = {
...C_COMMENTS,
quotes: [
{ starts: '"$', open: /\$+("{3,})/y, close: '$1', escapes: false, oneLine: false, hole: '{' },
{ starts: '"', open: /("{3,})/y, close: '$1', escapes: false, oneLine: false },
{ starts: '$@', open: /(?:\$@|@\$)"/y, close: '"', escapes: false, doubled: true, oneLine: false, hole: '{' },
{ starts: '@', open: /@"/y, close: '"', escapes: false, doubled: true, oneLine: false },
{ starts: '$', open: /\$"/y, close: '"', escapes: true, oneLine: true, hole: '{' },
DOUBLE,
SINGLE,
],
separator: ';',
before: { ...BRACED, ')': '() => {' },
wrap: WRAP,
};
const java = {
...C_COMMENTS,
quotes: [BLOCK_TEXT, DOUBLE, SINGLE],
separator: ';',
before: { ...BRACED, ')': '() -> {' },
wrap: WRAP,
};
const javascript = {
...C_COMMENTS,
quotes: [
{ starts: '`', open: /`/y, close: '`', escapes: true, oneLine: false, hole: '${' },
{
starts: '/',
open: /(?<=(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case))\s{0,40})\/(?=(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,80}\]){1,200}\/)/y,
close: '/',
escapes: true,
oneLine: true,
},
DOUBLE,
SINGLE,
],
separator: ';',
before: { ...BRACED, ')': '() => {' },
wrap: { type: WRAP.type },
};
const php = {
lineComments: ['//', '#'],
blockComments: C_COMMENTS.blockComments,
quotes: [
{ starts: '<', open: /<<<[ \t]*'(\w+)'\r?\n/y, close: '\n$1', escapes: false, oneLine: false },
{ starts: '<', open: /<<<[ \t]*"?(\w+)"?\r?\n/y, close: '\n$1', escapes: true, oneLine: false, hole: '{$' },
{ ...DOUBLE, oneLine: false, hole: '{$' },
{ ...SINGLE, oneLine: false },
],
separator: ';',
before: { ...BRACED, else: 'if ($given) {', elseif: 'if ($given) {', ')': 'function () {' },
wrap: { type: 'class Given {', member: 'function given() {' },
embedded: { mark: '<?', open: /<\?(?:php\b|=)?/g, close: '?>', reopen: '<?php ' },
};
const python = {
lineComments: ['#'],
blockComments: [],
quotes: [
{ starts: 'fFrRtT', open: /\b(?:[fFtT][rR]?|[rR][fFtT])("""|''')/y, close: '$1', escapes: true, oneLine: false, hole: '{' },
{ starts: '"\'', open: /("""|''')/y, close: '$1', escapes: true, oneLine: false },
{ starts: 'fFrRtT', open: /\b(?:[fFtT][rR]?|[rR][fFtT])(["'])/y, close: '$1', escapes: true, oneLine: true, hole: '{' },
{ starts: '"\'', open: /(["'])/y, close: '$1', escapes: true, oneLine: true },
],
separator: '',
before: {},
};
const rust = {
lineComments: ['//'],
blockComments: [{ open: '/*', close: '*/', nests: true }],
quotes: [
{ starts: 'rbc', open: /\b[bc]?r(#*)"/y, close: '"$1', escapes: false, oneLine: false },
{ ...DOUBLE, oneLine: false },
{ ...SINGLE, open: /'(?=\\|[^'\\\n]')/y },
],
separator: ';',
before: { else: 'if given {', ')': '|| {' },
};
const LEXIS = { c, cpp, csharp, java, javascript, php, python, rust };
;
function damage(root) {
let sum = 0;
const visit = (node) => {
if (node.kind === 'ERROR') {
sum += Math.max(1, node.end - node.start);
return;
}
if (node.start === node.end && node.children.length === 0 && (node.kind === 'MISSING' || node.kind.endsWith('identifier')))
sum += 0.5;
for (const child of node.children)
visit(child);
};
visit(root);
return sum;
}
const STATEMENT = /^(?:declaration|block|compound_statement|statement_block|preproc_(?!call).*|.*_(?:statement|declaration|definition|item|directive|specifier|specification|invocation|expression|loop)|struct|impl)$/;
const HOLLOW = new Set([
'ERROR MISSING name this identifier type_identifier field_identifier property_identifier statement_identifier namespace_identifier dotted_name scoped_identifier',
'expression_statement empty_statement global_statement labeled_statement named_label_statement local_declaration_statement local_function_statement',
'declaration local_variable_declaration variable_declaration variable_declarator field_declaration field_definition property_declaration',
'method_declaration class_declaration class_body declaration_list use_declaration namespace_use_declaration namespace_use_clause',
'field_expression member_expression member_access_expression field_access attribute unary_expression unary_op_expression binary_expression binary_operator',
'not_operator comparison_operator is_pattern_expression is_expression constant_pattern tuple expression_list sequence_expression comma_expression',
'parenthesized_expression parameters parameter_list formal_parameters formal_parameter parameter parameter_declaration function_declarator',
].flatMap((kinds) => kinds.split(' ')));
const BARE = new Set(['expression_statement', 'global_statement', 'identifier', 'name']);
function hasStatement(root, damaged) {
const hollow = damaged === 0 ? BARE : HOLLOW;
return root.children.some((child) => child.named && child.kind !== 'ERROR' && STATEMENT.test(child.kind) && !isHollow(child, hollow));
}
function isHollow(node, hollow) {
if (node.kind === 'ERROR' || !node.named || isComment(node))
return true;
return hollow.has(node.kind) && node.children.every((child) => isHollow(child, hollow));
}
const BODY = /block|body|compound_statement|declaration_list/;
function withOpenEnds(node, end) {
if (node.end <= end || node.start >= end)
return node;
const children = node.children.map((child) => withOpenEnds(child, end));
if (!BODY.test(node.kind))
return { ...node, children };
return {
...node,
children: [...children, { kind: 'MISSING', named: false, field: undefined, start: node.end, end: node.end, children: [] }],
};
}
;
function repair({ language, dialect, text, parsers }) {
const dedented = language === 'python' ? dedent(text) : undefined;
const source = dedented?.text ?? text;
let best;
for (const attempt of attempts(language, source, dialect)) {
if (best !== undefined && best.damage === 0)
break;
const parser = parsers.get(attempt.grammar);
if (parser === undefined)
return { kind: 'needs-grammar', name: attempt.grammar };
const syntax = parser.parse(attempt.openers + source + attempt.closers);
if (syntax === undefined)
return { kind: 'over-budget' };
const reading = { ...attempt, syntax, damage: damage(syntax) };
if (best === undefined || reading.damage < best.damage)
best = reading;
}
if (best === undefined || !hasStatement(best.syntax, best.damage))
return { kind: 'unparsable' };
return finished(best, text, dedented);
}
function* attempts(language, text, dialect) {
const [grammar, ...others] = grammarsOf(language, text, dialect);
yield { grammar, openers: '', closers: '' };
const lexis = LEXIS[language];
const { openers, closers, bare } = closeTail(text, lexis);
if (openers !== '' || closers !== '')
yield { grammar, openers, closers };
if (bare !== closers)
yield { grammar, openers, closers: bare };
const { wrap } = lexis;
if (wrap !== undefined && grammar !== 'php-html' && !openers.startsWith(wrap.type))
yield { grammar, openers: `${wrap.type} ${openers}`, closers: `${bare}\n}` };
for (const other of others)
yield { grammar: other, openers, closers };
if (language === 'python' && /^\s*\n?[ \t]+\S/.test(text))
yield { grammar, openers: 'def given():\n', closers };
}
function grammarsOf(language, text, dialect) {
if (language === 'php')
return [text.includes('<?') ? 'php-html' : 'php'];
if (language !== 'javascript')
return [language];
if (dialect === 'ts')
return ['ts', 'tsx'];
return dialect === 'tsx' ? ['tsx', 'ts'] : ['javascript', 'tsx', 'ts'];
}
function finished(best, text, dedented) {
const offset = best.openers.length;
const end = offset + (dedented?.text.length ?? text.length);
const marked = best.closers === '' ? best.syntax : withOpenEnds(best.syntax, end);
const syntax = dedented === undefined ? marked : repair_moved(marked, (at) => (at < offset ? at : offset + dedented.given(at - offset)));
return { kind: 'repaired', text: best.openers + text + best.closers, offset, syntax, grammar: best.grammar };
}
function repair_moved(node, to) {
return { ...node, start: to(node.start), end: to(node.end), children: node.children.map((child) => repair_moved(child, to)) };
}
;
function expressions_literal(at, value) {
return { kind: 'literal', value, start: at.start, end: at.end };
}
function expressions_name(at, text) {
return { kind: 'name', name: text, start: at.start, end: at.end };
}
function member(at, object, text) {
return { kind: 'member', object, name: text, start: at.start, end: at.end };
}
function call(at, callee, args) {
return { kind: 'call', callee, args, start: at.start, end: at.end };
}
function operator(at, op, operands) {
return { kind: 'operator', op, operands, start: at.start, end: at.end };
}
function unknown(at, children) {
return { kind: 'unknown', children, start: at.start, end: at.end };
}
function expressions_text(at, parts) {
if (parts.every((part) => typeof part === 'string'))
return expressions_literal(at, parts.join(''));
return { kind: 'text', parts, start: at.start, end: at.end };
}
function expressions_joined(at, pieces) {
const parts = [];
for (const piece of pieces) {
const last = parts.at(-1);
if (typeof piece === 'string' && typeof last === 'string')
parts[parts.length - 1] = last + piece;
else
parts.push(piece);
}
return expressions_text(at, parts);
}
function typeName(of, args = []) {
return { name: of, args, pointers: 0, dimensions: [] };
}
function expressions_dotted(expr) {
if (expr.kind === 'name')
return expr.name;
if (expr.kind !== 'member')
return undefined;
const object = expressions_dotted(expr.object);
return object === undefined ? undefined : `${object}.${expr.name}`;
}
const NUMBER = /^[+-]?(?:0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/;
function numberValue(written) {
const plain = written.replace(/['_]/g, '');
const match = NUMBER.exec(plain);
if (match === null)
return undefined;
const digits = /^0[0-7]+$/.test(match[0]) ? `0o${match[0].slice(1)}` : match[0];
const value = Number(digits);
return Number.isFinite(value) ? value : undefined;
}
const ESCAPES = new Map([
['n', '\n'],
['t', '\t'],
['r', '\r'],
['0', '\0'],
['b', '\b'],
['f', '\f'],
['v', '\v'],
['a', '\x07'],
['\n', ''],
]);
function unescaped(written) {
if (!written.includes('\\'))
return written;
return written.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g, (...match) => {
const [, x, u, wide, octal, one] = match;
if (octal !== undefined)
return String.fromCodePoint(Number.parseInt(octal, 8));
const code = x ?? u ?? wide;
if (code !== undefined)
return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
return one === undefined ? '' : (ESCAPES.get(one) ?? one);
});
}
;
const LEAVES = new Set([
'identifier',
'field_identifier',
'type_identifier',
'primitive_type',
'qualified_identifier',
'destructor_name',
'operator_name',
'template_function',
'template_method',
'structured_binding_declarator',
]);
function declarator(node, lower) {
let pointers = 0;
let toFunction = false;
let constantPointer = false;
let parameters;
const dimensions = [];
let at = node;
while (at !== undefined && !LEAVES.has(at.kind)) {
const inner = field(at, 'declarator') ?? nodes_named(at).find((child) => LEAVES.has(child.kind) || child.kind.endsWith('_declarator'));
if (at.kind.endsWith('pointer_declarator')) {
if (pointers === 0)
constantPointer = c_declarators_isConstant(at, lower);
pointers += 1;
}
else if (at.kind.endsWith('array_declarator')) {
const size = field(at, 'size');
dimensions.unshift(size === undefined || size.kind === '*' ? undefined : lower.expr(size));
}
else if (at.kind.endsWith('function_declarator')) {
toFunction = parameters !== undefined || isPointerInside(inner);
parameters = field(at, 'parameters');
}
at = inner;
}
return {
pointers,
dimensions,
toFunction,
constantPointer,
...(at === undefined ? {} : { of: at }),
...(parameters === undefined ? {} : { parameters }),
};
}
function isPointerInside(node) {
if (node === undefined || !node.kind.endsWith('parenthesized_declarator'))
return false;
return nodes_named(node).some((child) => child.kind.endsWith('pointer_declarator') || child.kind.endsWith('reference_declarator'));
}
function c_declarators_isConstant(node, lower) {
return node.children.some((child) => child.kind === 'type_qualifier' && /^(?:const|constexpr|constinit)$/.test(lower.text(child)));
}
function dots(written) {
if (!written.includes(':'))
return written;
return written.replace(/\s*::\s*/g, '.').replace(/^\./, '');
}
function typeOf(node, lower) {
if (node === undefined)
return typeName('');
switch (node.kind) {
case 'placeholder_type_specifier':
case 'decltype':
return typeName('');
case 'struct_specifier':
case 'union_specifier':
case 'enum_specifier':
case 'class_specifier':
case 'macro_type_specifier': {
const of = field(node, 'name');
return of === undefined ? typeName('') : typeOf(of, lower);
}
case 'dependent_type':
return typeOf(nodes_named(node)[0], lower);
case 'template_type':
return typeName(dots(c_declarators_textOf(field(node, 'name'), lower)), templateArguments(node, lower));
case 'qualified_identifier':
return qualifiedType(node, lower);
case 'type_descriptor':
return describedType(node, lower);
default:
return typeName(dots(lower.text(node)).replace(/\s+/g, ' '));
}
}
function qualifiedType(node, lower) {
const scope = typeOf(field(node, 'scope'), lower).name;
const inner = typeOf(field(node, 'name'), lower);
return scope === '' ? inner : { ...inner, name: `${scope}.${inner.name}` };
}
function templateArguments(node, lower) {
return nodes_named(field(node, 'arguments') ?? node).map((child) => typeOf(child, lower));
}
function describedType(node, lower) {
if (node?.kind !== 'type_descriptor')
return typeOf(node, lower);
return withDeclarator(typeOf(field(node, 'type'), lower), declarator(field(node, 'declarator'), lower));
}
function withDeclarator(type, by) {
return { ...type, name: by.toFunction ? `${type.name}()` : type.name, pointers: type.pointers + by.pointers, dimensions: by.dimensions };
}
function targetOf(by, lower) {
const of = by.of;
if (of === undefined)
return unknown({ start: 0, end: 0 }, []);
if (of.kind !== 'structured_binding_declarator')
return expressions_name(spanOf(of), dots(lower.text(of)));
return {
kind: 'collection',
shape: 'tuple',
entries: nodes_named(of).map((child) => ({ value: expressions_name(spanOf(child), lower.text(child)) })),
...spanOf(of),
};
}
function c_declarators_textOf(node, lower) {
return node === undefined ? '' : lower.text(node);
}
function parametersOf(list, lower, declared = []) {
if (list === undefined)
return [];
const types = new Map(declared.flatMap((child) => oldTypes(child, lower)));
return nodes_named(list).flatMap((child) => {
if (child.kind === 'identifier') {
const type = types.get(lower.text(child));
return [
{ target: expressions_name(spanOf(child), lower.text(child)), annotations: [], ...(type === undefined ? {} : { type }), ...spanOf(child) },
];
}
if (child.kind === 'variadic_parameter')
return [{ target: expressions_name(spanOf(child), ''), annotations: [], rest: true, ...spanOf(child) }];
return child.kind.endsWith('parameter_declaration') ? parameter(child, lower) : [];
});
}
function parameter(node, lower) {
const by = declarator(field(node, 'declarator'), lower);
const type = withDeclarator(typeOf(field(node, 'type'), lower), by);
if (by.of === undefined && type.name === 'void' && type.pointers === 0)
return [];
const value = field(node, 'default_value');
const target = by.of === undefined ? expressions_name(spanOf(node), '') : targetOf(by, lower);
return [
{
target,
type,
annotations: annotationsOf(node, lower),
...(value === undefined ? {} : { value: lower.expr(value) }),
...spanOf(node),
},
];
}
function oldTypes(node, lower) {
const base = typeOf(field(node, 'type'), lower);
return node.children
.filter((child) => child.field === 'declarator')
.map((child) => {
const by = declarator(child, lower);
return [c_declarators_textOf(by.of, lower), withDeclarator(base, by)];
});
}
function annotationsOf(node, lower) {
return node.children.flatMap((child) => {
if (child.kind === 'attribute_declaration')
return allOf(child, 'attribute').map((of) => annotation(of, field(of, 'name'), lower));
if (child.kind === 'ms_declspec_modifier')
return nodes_named(child).map((of) => annotation(child, of, lower));
if (child.kind !== 'attribute_specifier')
return [];
return nodes_named(nodes_named(child)[0] ?? child).map((of) => annotation(of, of.kind === 'call_expression' ? field(of, 'function') : of, lower));
});
}
function annotation(node, of, lower) {
const given = field(node, 'arguments') ?? allOf(node, 'argument_list')[0];
const args = given === undefined ? [] : nodes_named(given).map((child) => ({ value: lower.expr(child) }));
return { name: c_declarators_textOf(of, lower), args, ...spanOf(node) };
}
const MODIFIERS = new Set([
'storage_class_specifier',
'virtual',
'virtual_specifier',
'explicit_function_specifier',
'virtual_function_specifier',
]);
function modifiersOf(node, lower) {
const found = node.children.filter((child) => MODIFIERS.has(child.kind)).map((child) => lower.text(child));
return hasToken(node, 'inline') ? [...found, 'inline'] : found;
}
;
function quoted(node, lower) {
let value = '';
for (const child of node.children) {
if (child.kind === 'escape_sequence')
value += unescaped(lower.text(child));
else if (child.named)
value += lower.text(child);
}
return expressions_literal(spanOf(node), value);
}
function c_expressions_concatenated(node, lower) {
const parts = nodes_named(node).map((child) => {
const part = lower.expr(child);
return part.kind === 'literal' && typeof part.value === 'string' ? part.value : part;
});
return expressions_text(spanOf(node), parts);
}
const WORDS = new Map([
['and', '&&'],
['or', '||'],
['not', '!'],
['not_eq', '!='],
['bitand', '&'],
['bitor', '|'],
['xor', '^'],
['compl', '~'],
['and_eq', '&='],
['or_eq', '|='],
['xor_eq', '^='],
]);
function written(node) {
const op = field(node, 'operator')?.kind ?? '';
return WORDS.get(op) ?? op;
}
const binary = (node, lower) => operator(spanOf(node), written(node), [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
const c_expressions_unary = (node, lower) => operator(spanOf(node), written(node), [lower.expr(field(node, 'argument'))]);
function assignment(node, lower) {
const op = written(node);
return {
kind: 'assign',
target: lower.expr(field(node, 'left')),
op: op === '=' ? op : op.slice(0, -1),
value: lower.expr(field(node, 'right')),
...spanOf(node),
};
}
function update(node, lower) {
return {
kind: 'assign',
target: lower.expr(field(node, 'argument')),
op: written(node).slice(1),
value: expressions_literal(spanOf(node), 1),
...spanOf(node),
};
}
function c_expressions_conditional(node, lower) {
const test = lower.expr(field(node, 'condition'));
const then = field(node, 'consequence');
return {
kind: 'conditional',
test,
then: then === undefined ? test : lower.expr(then),
otherwise: lower.expr(field(node, 'alternative')),
...spanOf(node),
};
}
function c_expressions_fieldOf(node, lower) {
const of = field(node, 'field');
const object = lower.expr(field(node, 'argument'));
return member(spanOf(node), object, c_declarators_textOf(of?.kind === 'template_method' ? field(of, 'name') : of, lower));
}
function c_expressions_argumentsOf(list, lower) {
return list === undefined ? [] : nodes_named(list).map((child) => ({ value: lower.expr(child) }));
}
function callOf(node, lower) {
return call(spanOf(node), lower.expr(field(node, 'function')), c_expressions_argumentsOf(field(node, 'arguments'), lower));
}
function subscript(node, lower) {
const indices = field(node, 'indices');
const index = indices === undefined ? field(node, 'index') : nodes_named(indices)[0];
const object = lower.expr(field(node, 'argument'));
return index === undefined
? { kind: 'index', object, ...spanOf(node) }
: { kind: 'index', object, index: lower.expr(index), ...spanOf(node) };
}
function typeValue(at, type) {
if (type.pointers === 0 && type.dimensions.length === 0)
return expressions_name(spanOf(at), type.name);
return { kind: 'cast', type, value: unknown(spanOf(at), []), ...spanOf(at) };
}
function ofType(word) {
return (node, lower) => {
const type = field(node, 'type');
const value = field(node, 'value') ?? field(node, 'member');
const args = [];
if (type !== undefined)
args.push({ value: typeValue(type, describedType(type, lower)) });
if (value !== undefined)
args.push({ value: lower.expr(value) });
return call(spanOf(node), expressions_name(spanOf(node), word), args);
};
}
function castOf(node, lower) {
return { kind: 'cast', type: describedType(field(node, 'type'), lower), value: lower.expr(field(node, 'value')), ...spanOf(node) };
}
function entry(node, lower) {
if (node.kind !== 'initializer_pair')
return { value: lower.expr(node) };
const designator = fields(node, 'designator')[0];
const of = designator === undefined ? undefined : (nodes_named(designator)[0] ?? designator);
const value = lower.expr(field(node, 'value'));
if (of === undefined)
return { value };
return { key: of.kind === 'field_identifier' ? expressions_literal(spanOf(of), lower.text(of)) : lower.expr(of), value };
}
function initializer(node, lower) {
const entries = nodes_named(node).map((child) => entry(child, lower));
const keyed = entries.some((child) => child.key !== undefined);
return { kind: 'collection', shape: keyed ? 'map' : 'list', entries, ...spanOf(node) };
}
function compoundLiteral(node, lower) {
const value = field(node, 'value');
const entries = value === undefined ? [] : nodes_named(value).map((child) => entry(child, lower));
return construction(node, describedType(field(node, 'type'), lower), entries);
}
function construction(at, type, entries) {
const properties = entries.flatMap((child) => child.key?.kind === 'literal' && typeof child.key.value === 'string' ? [{ name: child.key.value, value: child.value }] : []);
const args = entries.filter((child) => child.key === undefined).map((child) => ({ value: child.value }));
return { kind: 'new', type, args, properties, ...spanOf(at) };
}
function statementExpression(node, lower) {
const fn = {
name: '',
parameters: [],
annotations: [],
modifiers: [],
body: lower.children(node),
complete: !hasToken(node, 'MISSING'),
...spanOf(node),
};
return call(spanOf(node), { kind: 'lambda', fn, ...spanOf(node) }, []);
}
function assembler(node, lower) {
const operands = [field(node, 'output_operands'), field(node, 'input_operands')].flatMap((list) => list === undefined ? [] : fields(list, 'operand'));
const values = [lower.expr(field(node, 'assembly_code')), ...operands.map((operand) => lower.expr(field(operand, 'value')))];
return call(spanOf(node), expressions_name(spanOf(node), 'asm'), values.map((value) => ({ value })));
}
function defined(node, lower) {
const of = firstOf(node, 'identifier');
return call(spanOf(node), expressions_name(spanOf(node), 'defined'), of === undefined ? [] : [{ value: lower.expr(of) }]);
}
const identifier = (node, lower) => expressions_name(spanOf(node), lower.text(node));
const C_EXPRESSIONS = new Map([
['identifier', identifier],
['field_identifier', identifier],
['number_literal', (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
['string_literal', quoted],
['char_literal', quoted],
['concatenated_string', c_expressions_concatenated],
['true', (node) => expressions_literal(spanOf(node), true)],
['false', (node) => expressions_literal(spanOf(node), false)],
['null', (node) => expressions_literal(spanOf(node), null)],
['binary_expression', binary],
['unary_expression', c_expressions_unary],
['pointer_expression', c_expressions_unary],
['assignment_expression', assignment],
['update_expression', update],
['conditional_expression', c_expressions_conditional],
['field_expression', c_expressions_fieldOf],
['call_expression', callOf],
['subscript_expression', subscript],
['sizeof_expression', ofType('sizeof')],
['alignof_expression', ofType('alignof')],
['offsetof_expression', ofType('offsetof')],
['cast_expression', castOf],
['compound_literal_expression', compoundLiteral],
['initializer_list', initializer],
['gnu_asm_expression', assembler],
['preproc_defined', defined],
['compound_statement', statementExpression],
]);
;
const BLANK = /(?:\s|\\\r?\n|\/\/[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const TOKEN = new RegExp([
String.raw `[bc]?r(#*)"([\s\S]*?)(?:"\1(?!#)|$)`,
String.raw `(?:u8|[bcLuU])?"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)`,
String.raw `(?:u8|[bLuU])?'(\\[^\n']{1,12}|\\'|[^'\\\n])'`,
String.raw `'([A-Za-z_]\w*)`,
String.raw `(\d\w*(?:\.\d\w*)?(?:(?<=[eE])[+-]\d+)?)`,
String.raw `(?:r#)?([A-Za-z_]\w*)`,
String.raw `(\.\.[.=]|<<=|>>=|->|=>|::|\.\.|&&|\|\||<<|>>|\+\+|--|##|[-+*/%&|^!=<>]=|\S)`,
].join('|'), 'y');
function scanTokens(source, { start, end }) {
const text = source.slice(0, end);
const tokens = [];
for (let at = afterBlanks(text, start); at < end; at = afterBlanks(text, TOKEN.lastIndex)) {
TOKEN.lastIndex = at;
const match = TOKEN.exec(text);
if (match === null)
break;
tokens.push({ ...tokenOf(match), start: at, end: TOKEN.lastIndex });
}
return tokens;
}
function afterBlanks(text, at) {
BLANK.lastIndex = at;
BLANK.exec(text);
return BLANK.lastIndex;
}
function tokenOf(match) {
const [all, , raw, string, char, lifetime, number, name, sign] = match;
if (name !== undefined)
return { kind: 'name', text: name };
if (sign !== undefined)
return { kind: 'sign', text: sign };
if (number !== undefined)
return { kind: 'number', text: number };
if (string !== undefined)
return { kind: 'string', text: string };
if (raw !== undefined)
return { kind: 'raw', text: raw };
return char === undefined ? { kind: 'lifetime', text: lifetime ?? all } : { kind: 'char', text: char };
}
;
const CLOSER = new Map([
['(', ')'],
['[', ']'],
['{', '}'],
['<', '>'],
]);
function is(reader, text) {
const token = reader.tokens[reader.at];
return token?.kind === 'sign' && token.text === text;
}
function skip(reader, text) {
if (!is(reader, text))
return false;
reader.at += 1;
return true;
}
function extent(reader, first) {
return { start: first.start, end: Math.max(first.end, reader.tokens[reader.at - 1]?.end ?? 0) };
}
function passOver(reader, opener) {
const closer = CLOSER.get(opener) ?? '';
for (let open = 1; open > 0 && reader.at < reader.tokens.length; reader.at += 1) {
if (is(reader, opener))
open += 1;
else if (is(reader, closer))
open -= 1;
}
}
;
const BINDING = new Map([
...['=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=', '=>'].map((op) => [op, 1]),
...['?'].map((op) => [op, 2]),
...['..', '..='].map((op) => [op, 3]),
...[['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!='], ['<', '>', '<=', '>='], ['<<', '>>'], ['+', '-'], ['*', '/', '%']].flatMap((ops, i) => ops.map((op) => [op, 4 + i])),
]);
const TIGHTEST = 14;
const UNARY = new Set(['!', '-', '*', '&', '~', '+']);
const parse_tokens_WORDS = new Map([
['true', true],
['false', false],
['NULL', null],
['nullptr', null],
]);
const parse_tokens_MAX_DEPTH = 150;
function parseTokens(source, span, dialect) {
const reader = { tokens: scanTokens(source, span), dialect, span, at: 0, depth: dialect.depth };
const found = [];
while (reader.at < reader.tokens.length) {
if (skip(reader, ',') || skip(reader, ';'))
continue;
const before = reader.at;
found.push(expression(reader, 0));
if (reader.at === before)
reader.at += 1;
}
return found;
}
function repeated(at, value, length) {
const list = { kind: 'collection', shape: 'list', entries: [{ value }], ...at };
return length === undefined ? list : operator(at, '*', [list, length]);
}
function group(reader, closer) {
const entries = [];
let separator = '';
while (reader.at < reader.tokens.length && !is(reader, closer)) {
const between = is(reader, ',') ? ',' : is(reader, ';') ? ';' : '';
separator ||= between;
if (between !== '') {
reader.at += 1;
continue;
}
const before = reader.at;
const value = expression(reader, 0);
entries.push(skip(reader, ':') ? { key: value, value: expression(reader, 0) } : { value });
if (reader.at === before)
reader.at += 1;
}
skip(reader, closer);
return { entries, separator };
}
function expression(reader, least) {
if (reader.depth >= parse_tokens_MAX_DEPTH) {
reader.at = reader.tokens.length;
return unknown(reader.span, []);
}
reader.depth += 1;
let left = prefix(reader);
for (let token = reader.tokens[reader.at]; token?.kind === 'sign'; token = reader.tokens[reader.at]) {
const binds = BINDING.get(token.text);
if (binds === undefined || binds < least)
break;
reader.at += 1;
left = parse_tokens_joined(reader, left, { op: token.text, binds });
}
reader.depth -= 1;
return left;
}
function parse_tokens_joined(reader, left, { op, binds }) {
if (op === '?') {
const then = expression(reader, 2);
skip(reader, ':');
return { kind: 'conditional', test: left, then, otherwise: expression(reader, 2), ...extent(reader, left) };
}
const right = expression(reader, binds === 1 ? 1 : binds + 1);
if (binds > 1 || op === '=>')
return operator(extent(reader, left), op, [left, right]);
return { kind: 'assign', target: left, op: op === '=' ? '=' : op.slice(0, -1), value: right, ...extent(reader, left) };
}
function prefix(reader) {
const token = reader.tokens[reader.at];
if (token === undefined)
return unknown(reader.span, []);
if ((token.kind === 'name' || token.kind === 'sign') && reader.dialect.silent.has(token.text)) {
reader.at += 1;
return expression(reader, TIGHTEST);
}
if (token.kind === 'sign' && UNARY.has(token.text)) {
reader.at += 1;
const value = expression(reader, TIGHTEST);
return operator(extent(reader, token), token.text, [value]);
}
return suffixes(reader, primary(reader, token));
}
function primary(reader, token) {
reader.at += 1;
switch (token.kind) {
case 'number':
return expressions_literal(token, numberValue(token.text) ?? 0);
case 'raw':
return expressions_literal(token, token.text);
case 'string':
return joinedText(reader, token);
case 'char':
return expressions_literal(token, unescaped(token.text));
case 'name':
return parse_tokens_named(reader, token);
case 'lifetime':
return unknown(token, []);
case 'sign':
return token.text === '|' || token.text === '||' ? closure(reader, token) : bracketed(reader, token);
}
}
function joinedText(reader, first) {
let value = unescaped(first.text);
for (let token = reader.tokens[reader.at]; token?.kind === 'string'; token = reader.tokens[reader.at]) {
value += unescaped(token.text);
reader.at += 1;
}
return expressions_literal(extent(reader, first), value);
}
function parse_tokens_named(reader, token) {
const value = parse_tokens_WORDS.get(token.text);
if (value !== undefined)
return expressions_literal(token, value);
const { macro } = reader.dialect;
const opener = reader.tokens[reader.at + 1];
if (macro === undefined || !is(reader, '!') || opener?.kind !== 'sign' || !CLOSER.has(opener.text))
return expressions_name(token, token.text);
reader.at += 2;
passOver(reader, opener.text);
const at = extent(reader, token);
return macro({
at,
of: `${token.text}!`,
inside: { start: opener.end, end: Math.max(opener.end, reader.tokens[reader.at - 1]?.start ?? 0) },
depth: reader.depth,
});
}
function bracketed(reader, token) {
const closer = CLOSER.get(token.text);
if (closer === undefined || token.text === '<')
return unknown(token, []);
const { entries, separator } = group(reader, closer);
const at = extent(reader, token);
const [only] = entries;
if (token.text === '(' && entries.length === 1 && separator === '' && only !== undefined)
return only.value;
if (token.text === '[' && separator === ';' && only !== undefined)
return repeated(at, only.value, entries[1]?.value);
if (token.text === '{' && !entries.some((entry) => entry.key !== undefined))
return unknown(at, entries.map((entry) => entry.value));
return { kind: 'collection', shape: token.text === '(' ? 'tuple' : token.text === '{' ? 'map' : 'list', entries, ...at };
}
function closure(reader, token) {
const targets = [];
for (let typed = false; token.text === '|' && reader.at < reader.tokens.length && !is(reader, '|'); reader.at += 1) {
const of = reader.tokens[reader.at];
if (is(reader, ','))
typed = false;
else if (is(reader, ':'))
typed = true;
else if (of?.kind === 'name' && !typed && of.text !== 'mut')
targets.push(expressions_name(of, of.text));
}
if (token.text === '|')
skip(reader, '|');
const value = expression(reader, 0);
const at = extent(reader, token);
const parameters = targets.map((target) => ({ target, annotations: [], start: target.start, end: target.end }));
const body = [{ kind: 'return', value, start: value.start, end: value.end }];
return { kind: 'lambda', fn: { name: '', parameters, annotations: [], modifiers: [], body, complete: true, ...at }, ...at };
}
function suffixes(reader, start) {
for (let value = start;;) {
const next = suffix(reader, value);
if (next === undefined)
return value;
value = next;
}
}
function suffix(reader, value) {
const token = reader.tokens[reader.at];
const macros = reader.dialect.macro !== undefined;
if (token?.kind === 'name')
return macros && token.text === 'as' ? cast(reader, value) : undefined;
if (token?.kind !== 'sign')
return undefined;
if (token.text === '{' && !(macros && isTypeLike(value)))
return undefined;
if (token.text === '?' && !macros)
return undefined;
if (!SUFFIXES.has(token.text))
return undefined;
reader.at += 1;
switch (token.text) {
case '?':
return value;
case '(': {
const args = group(reader, ')').entries.map((entry) => ({ value: entry.value }));
return call(extent(reader, value), value, args);
}
case '[': {
const index = group(reader, ']').entries[0]?.value;
return { kind: 'index', object: value, ...(index === undefined ? {} : { index }), ...extent(reader, value) };
}
case '{':
return parse_tokens_construction(reader, value);
case '++':
case '--':
return { kind: 'assign', target: value, op: token.text.slice(1), value: expressions_literal(token, 1), ...extent(reader, value) };
default:
return selected(reader, value);
}
}
const SUFFIXES = new Set(['?', '(', '[', '{', '++', '--', '.', '->', '::']);
function isTypeLike(value) {
return (value.kind === 'name' || value.kind === 'member') && /^[A-Z]/.test(value.name);
}
function parse_tokens_construction(reader, type) {
const properties = group(reader, '}').entries.flatMap(({ key, value }) => {
const of = key ?? value;
return of.kind === 'name' ? [{ name: of.name, value }] : [];
});
return { kind: 'new', type: typeName(expressions_dotted(type) ?? ''), args: [], properties, ...extent(reader, type) };
}
function cast(reader, value) {
const type = reader.tokens[reader.at + 1];
if (type?.kind !== 'name')
return undefined;
reader.at += 2;
return { kind: 'cast', type: typeName(type.text), value, ...extent(reader, value) };
}
function selected(reader, object) {
if (skip(reader, '<')) {
passOver(reader, '<');
return object;
}
const token = reader.tokens[reader.at];
if (token === undefined || (token.kind !== 'name' && token.kind !== 'number'))
return object;
reader.at += 1;
return token.text === 'await' ? object : member(extent(reader, object), object, token.text);
}
;
const c_preprocessor_BODY = { silent: new Set(['do', 'return', 'else', 'if', 'while', 'for', 'switch', 'const']), depth: 0 };
function include(node, lower) {
const path = field(node, 'path');
const module = c_declarators_textOf(path, lower).replace(/^["<]|[">]$/g, '');
lower.imports({ module, wildcard: true, ...spanOf(node) });
return [];
}
function c_preprocessor_values(node, lower) {
const value = field(node, 'value');
return value === undefined ? [] : parseTokens(lower.text({ ...value, start: 0, end: value.end }), spanOf(value), c_preprocessor_BODY);
}
function c_preprocessor_define(node, lower) {
const of = field(node, 'name');
const [value, ...more] = c_preprocessor_values(node, lower);
if (of === undefined)
return [];
const whole = value === undefined || more.length === 0 ? value : unknown(spanOf(node), [value, ...more]);
return [
{
kind: 'declare',
target: expressions_name(spanOf(of), lower.text(of)),
constant: true,
...(whole === undefined ? {} : { value: whole }),
...spanOf(node),
},
];
}
function defineFunction(node, lower) {
const of = field(node, 'name');
const found = c_preprocessor_values(node, lower);
const kind = found.length === 1 ? 'return' : 'expression';
const parameters = nodes_named(field(node, 'parameters') ?? { ...node, children: [] }).map((child) => ({
target: expressions_name(spanOf(child), lower.text(child)),
annotations: [],
...spanOf(child),
}));
const body = found.map((value) => ({ kind, value, ...spanOf(value) }));
return [
{
kind: 'function',
fn: { name: c_declarators_textOf(of, lower), parameters, annotations: [], modifiers: ['macro'], body, complete: true, ...spanOf(node) },
...spanOf(node),
},
];
}
function c_preprocessor_conditional(node, lower) {
const then = node.children.flatMap((child) => (child.named && child.field === undefined ? lower.statements(child) : []));
const next = field(node, 'alternative');
const otherwise = next === undefined ? [] : lower.statements(next);
const all = [...then, ...otherwise];
if (all.some((child) => child.kind === 'function' || child.kind === 'class') || all.every((child) => child.kind === 'declare'))
return all;
if (node.kind === 'preproc_else')
return all;
return [{ kind: 'if', test: unknown(spanOf(node), []), then, otherwise, ...spanOf(node) }];
}
const C_PREPROCESSOR = [
['preproc_include', include],
['preproc_def', c_preprocessor_define],
['preproc_function_def', defineFunction],
['preproc_if', c_preprocessor_conditional],
['preproc_ifdef', c_preprocessor_conditional],
['preproc_elif', c_preprocessor_conditional],
['preproc_elifdef', c_preprocessor_conditional],
['preproc_else', c_preprocessor_conditional],
];
;
function bodyOf(node, lower) {
return node?.kind === 'compound_statement' ? lower.children(node) : lower.statements(node);
}
function expressionStatement(node, lower) {
return nodes_named(node).flatMap((child) => commas(child, lower));
}
function commas(node, lower) {
if (node.kind === 'comma_expression')
return nodes_named(node).flatMap((child) => commas(child, lower));
return [{ kind: 'expression', value: lower.expr(node), ...spanOf(node) }];
}
function c_statements_block(node, lower) {
return [{ kind: 'block', body: lower.children(node), ...spanOf(node) }];
}
function condition(node, lower) {
const value = node === undefined ? undefined : (field(node, 'value') ?? nodes_named(node)[0]);
const before = [...lower.statements(node === undefined ? undefined : field(node, 'initializer'))];
if (value?.kind !== 'declaration')
return { before, test: lower.expr(value) };
const by = declarator(field(value, 'declarator'), lower);
before.push(...lower.statements(value));
return { before, test: targetOf(by, lower) };
}
function scoped(node, before, statement) {
return before.length === 0 ? [statement] : [{ kind: 'block', body: [...before, statement], ...spanOf(node) }];
}
function ifOf(node, lower) {
const { before, test } = condition(field(node, 'condition'), lower);
const alternative = field(node, 'alternative');
const otherwise = alternative === undefined ? [] : bodyOf(nodes_named(alternative)[0], lower);
return scoped(node, before, { kind: 'if', test, then: bodyOf(field(node, 'consequence'), lower), otherwise, ...spanOf(node) });
}
function whileOf(node, lower) {
const { before, test } = condition(field(node, 'condition'), lower);
const body = bodyOf(field(node, 'body'), lower);
return scoped(node, before, {
kind: 'loop',
test,
body,
...(node.kind === 'do_statement' ? { bodyFirst: true } : {}),
...spanOf(node),
});
}
function forOf(node, lower) {
const initializer = field(node, 'initializer');
const test = field(node, 'condition');
const update = field(node, 'update');
const before = initializer === undefined ? [] : initializer.kind === 'declaration' ? lower.statements(initializer) : commas(initializer, lower);
const body = bodyOf(field(node, 'body'), lower);
return scoped(node, before, {
kind: 'loop',
...(test === undefined ? {} : { test: lower.expr(test) }),
...(update === undefined ? {} : { update: lower.expr(update) }),
body,
...spanOf(node),
});
}
function switchOf(node, lower) {
const { before, test } = condition(field(node, 'condition'), lower);
const cases = nodes_named(field(node, 'body') ?? node).flatMap((child) => child.kind === 'case_statement' ? [caseOf(child, lower)] : []);
return scoped(node, before, { kind: 'switch', subject: test, cases, ...spanOf(node) });
}
function caseOf(node, lower) {
const value = field(node, 'value');
return { values: value === undefined ? [] : [lower.expr(value)], body: caseBody(node, lower), fallsThrough: true };
}
function caseBody(node, lower) {
return node.children.flatMap((child) => (child.named && child.field !== 'value' ? bodyOf(child, lower) : []));
}
const returnOf = (node, lower) => {
const value = nodes_named(node)[0];
return [value === undefined ? { kind: 'return', ...spanOf(node) } : { kind: 'return', value: lower.expr(value), ...spanOf(node) }];
};
function jump(to) {
return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}
function labeled(node, lower) {
return node.children.flatMap((child) => child.field === 'label' || child.kind === 'attribute_declaration' ? [] : lower.statements(child));
}
function structuredTry(node, lower) {
const handler = firstOf(node, 'seh_except_clause');
const lastly = firstOf(node, 'seh_finally_clause');
const catches = handler === undefined ? [] : [{ types: [], body: bodyOf(field(handler, 'body'), lower) }];
return [
{
kind: 'try',
body: bodyOf(field(node, 'body'), lower),
catches,
lastly: lastly === undefined ? [] : bodyOf(field(lastly, 'body'), lower),
...spanOf(node),
},
];
}
const C_STATEMENTS = [
['expression_statement', expressionStatement],
['comma_expression', commas],
['compound_statement', c_statements_block],
['if_statement', ifOf],
['while_statement', whileOf],
['do_statement', whileOf],
['for_statement', forOf],
['switch_statement', switchOf],
['case_statement', caseBody],
['return_statement', returnOf],
['break_statement', jump('break')],
['continue_statement', jump('continue')],
['goto_statement', jump('goto')],
['seh_leave_statement', jump('goto')],
['labeled_statement', labeled],
['attributed_statement', labeled],
['seh_try_statement', structuredTry],
];
;
function declaration(node, lower) {
const of = field(node, 'type');
const base = typeOf(of, lower);
const constant = c_declarators_isConstant(node, lower);
const found = [...typeDefinition(of, lower)];
for (const child of fields(node, 'declarator')) {
const value = child.kind === 'init_declarator' ? field(child, 'value') : (field(node, 'default_value') ?? field(node, 'value'));
const by = declarator(child.kind === 'init_declarator' ? field(child, 'declarator') : child, lower);
const type = withDeclarator(base, by);
if (by.parameters !== undefined && !by.toFunction)
found.push(c_prototype(node, by, lower));
else
found.push({
kind: 'declare',
target: targetOf(by, lower),
type,
constant: by.pointers === 0 ? constant : by.constantPointer,
...initial(value, { type, braces: !hasToken(child, '=') && !hasToken(node, '='), lower }),
...spanOf(child),
});
}
return found;
}
function initial(value, { type, braces, lower }) {
if (value === undefined)
return {};
if (value.kind !== 'argument_list' && !(value.kind === 'initializer_list' && braces))
return { value: lower.expr(value) };
const args = c_expressions_argumentsOf(value, lower);
const [only] = args;
if (args.length === 1 && only !== undefined && /^(?:bool|char|short|int|long|float|double|size_t|signed|unsigned)\b|^$/.test(type.name))
return { value: only.value };
return { value: construction(value, type, args) };
}
function c_prototype(node, by, lower) {
return { kind: 'function', fn: functionOf(node, by, lower), ...spanOf(node) };
}
function functionOf(node, by, lower) {
const body = field(node, 'body');
const type = field(node, 'type');
const old = nodes_named(node).filter((child) => child.kind === 'declaration');
return {
name: dots(c_declarators_textOf(by.of, lower)).replace(/<[^.]*>/g, ''),
parameters: parametersOf(by.parameters, lower, old),
annotations: [...annotationsOf(node, lower), ...fields(node, 'declarator').flatMap((child) => annotationsOf(child, lower))],
modifiers: modifiersOf(node, lower),
...(type === undefined ? {} : { returns: withDeclarator(typeOf(type, lower), by) }),
body: bodyOf(body, lower),
complete: body !== undefined && !hasToken(body, 'MISSING'),
...spanOf(node),
};
}
function functionDefinition(node, lower) {
return [
...typeDefinition(field(node, 'type'), lower),
{ kind: 'function', fn: functionOf(node, declarator(field(node, 'declarator'), lower), lower), ...spanOf(node) },
];
}
function typeDefinition(node, lower, given) {
const body = node === undefined ? undefined : field(node, 'body');
if (node === undefined || body === undefined)
return [];
if (node.kind === 'enum_specifier')
return constants(node, body, lower);
return [{ kind: 'class', declaration: classOf(node, body, { lower, given: given ?? '' }), ...spanOf(node) }];
}
function classOf(node, body, { lower, given }) {
const of = field(node, 'name');
const bases = nodes_named(firstOf(node, 'base_class_clause') ?? { ...node, children: [] }).filter((child) => /type|identifier/.test(child.kind));
return {
name: of === undefined ? given : typeOf(of, lower).name,
bases: bases.map((base) => typeOf(base, lower)),
annotations: annotationsOf(node, lower),
modifiers: modifiersOf(node, lower),
members: lower.children(body),
...spanOf(node),
};
}
function constants(node, body, lower) {
const type = typeOf(field(node, 'name'), lower);
let last = expressions_literal(spanOf(body), -1);
return nodes_named(body).flatMap((child) => {
const of = field(child, 'name');
if (child.kind !== 'enumerator' || of === undefined)
return [];
const written = field(child, 'value');
const one = expressions_literal(spanOf(child), 1);
last =
written !== undefined
? lower.expr(written)
: last.kind === 'literal' && typeof last.value === 'number'
? expressions_literal(spanOf(child), last.value + 1)
: operator(spanOf(child), '+', [last, one]);
return [{ kind: 'declare', target: expressions_name(spanOf(of), lower.text(of)), type, value: last, constant: true, ...spanOf(child) }];
});
}
function alias(node, lower) {
const of = field(node, 'type');
const declarators = fields(node, 'declarator').map((child) => declarator(child, lower));
const unnamed = of !== undefined && field(of, 'body') !== undefined && field(of, 'name') === undefined;
const plain = unnamed ? declarators.find((by) => by.pointers === 0) : undefined;
const defined = typeDefinition(of, lower, plain === undefined ? '' : c_declarators_textOf(plain.of, lower));
const others = declarators.filter((by) => by !== plain && by.of !== undefined && c_declarators_textOf(by.of, lower) !== c_declarators_textOf(of === undefined ? undefined : field(of, 'name'), lower));
return [...defined, ...others.map((by) => aliasOf(node, c_declarators_textOf(by.of, lower), withDeclarator(typeOf(of, lower), by)))];
}
function aliasOf(node, of, type) {
return {
kind: 'class',
declaration: { name: of, bases: [type], annotations: [], modifiers: ['typedef'], members: [], ...spanOf(node) },
...spanOf(node),
};
}
const c_c = {
language: 'c',
transparent: new Set([
'parenthesized_expression',
'ERROR',
'extension_expression',
'expression_statement',
'initializer',
'condition_clause',
]),
ignored: new Set([
'comment',
'preproc_call',
'preproc_directive',
'type_qualifier',
'storage_class_specifier',
'attribute_specifier',
'ms_call_modifier',
'statement_identifier',
'character',
'escape_sequence',
'string_content',
]),
expressions: C_EXPRESSIONS,
statements: new Map([
...C_PREPROCESSOR,
['declaration', declaration],
['field_declaration', declaration],
['type_definition', alias],
['function_definition', functionDefinition],
['struct_specifier', (node, lower) => typeDefinition(node, lower)],
['union_specifier', (node, lower) => typeDefinition(node, lower)],
['enum_specifier', (node, lower) => typeDefinition(node, lower)],
['linkage_specification', (node, lower) => lower.statements(field(node, 'body'))],
...C_STATEMENTS,
]),
};
;
function localDeclaration(node, lower) {
const of = field(node, 'type');
const constructs = of !== undefined &&
of.kind !== 'primitive_type' &&
fields(node, 'declarator').some((child) => argumentsWritten(child, lower) !== undefined);
if (!constructs)
return declaration(node, lower);
const base = typeOf(of, lower);
return fields(node, 'declarator').flatMap((child) => {
const args = argumentsWritten(child, lower);
if (args === undefined)
return declaration({ ...node, children: [of, child] }, lower);
const by = declarator(child, lower);
const type = { ...base, pointers: by.pointers };
return [
{ kind: 'declare', target: targetOf(by, lower), type, value: construction(child, type, args), constant: false, ...spanOf(child) },
];
});
}
function argumentsWritten(node, lower) {
if (node.kind !== 'function_declarator')
return undefined;
const list = nodes_named(field(node, 'parameters') ?? { ...node, children: [] });
const values = list.flatMap((child) => valueWritten(child, lower));
return values.length > 0 && values.length === list.length ? values.map((value) => ({ value })) : undefined;
}
function valueWritten(node, lower) {
const [of, applied, ...more] = nodes_named(node);
if (node.kind !== 'parameter_declaration' || of === undefined || more.length > 0)
return [];
const looksLikeValue = /^(?!.*_t$|(?:std::)?w?string(?:_view)?$)(?:\w+::)*[a-z_]\w*$/.test(lower.text(of));
const written = of.kind === 'qualified_identifier' ? lower.expr(of) : expressions_name(spanOf(of), lower.text(of));
const isName = (of.kind === 'type_identifier' || of.kind === 'qualified_identifier') && looksLikeValue;
if (applied === undefined)
return isName ? [written] : [];
if (applied.kind !== 'abstract_function_declarator')
return [];
const list = nodes_named(field(applied, 'parameters') ?? { ...applied, children: [] });
const args = list.flatMap((child) => valueWritten(child, lower));
if (args.length !== list.length)
return [];
if (of.kind === 'template_type')
return args.length === 1 ? args : [];
return isName ? [{ kind: 'call', callee: written, args: args.map((value) => ({ value })), ...spanOf(node) }] : [];
}
;
function qualified(node, lower) {
const scope = field(node, 'scope');
const of = field(node, 'name');
return cpp_selected(scope === undefined ? undefined : expressions_name(spanOf(scope), typeOf(scope, lower).name), of, lower);
}
function cpp_selected(object, of, lower) {
if (of?.kind === 'qualified_identifier') {
const scope = field(of, 'scope');
const inner = scope === undefined ? object : cpp_step(object, spanOf(scope), typeOf(scope, lower).name);
return cpp_selected(inner, field(of, 'name'), lower);
}
const last = of?.kind === 'template_function' || of?.kind === 'template_method' ? field(of, 'name') : of;
return cpp_step(object, of ?? { start: 0, end: 0 }, c_declarators_textOf(last, lower));
}
function cpp_step(object, at, of) {
if (object === undefined)
return expressions_name({ start: at.start, end: at.end }, of);
return member({ start: object.start, end: at.end }, object, of);
}
const CASTS = new Set(['static_cast', 'reinterpret_cast', 'const_cast', 'dynamic_cast']);
function cpp_callOf(node, lower) {
const of = field(node, 'function');
const given = field(node, 'arguments');
const written = of?.kind === 'template_function' ? c_declarators_textOf(field(of, 'name'), lower) : '';
const value = given === undefined ? undefined : nodes_named(given)[0];
if (of?.kind === 'primitive_type')
return { kind: 'cast', type: typeOf(of, lower), value: lower.expr(value), ...spanOf(node) };
if (of === undefined || !CASTS.has(written))
return call(spanOf(node), lower.expr(of), c_expressions_argumentsOf(given, lower));
const type = nodes_named(field(of, 'arguments') ?? of)[0];
return { kind: 'cast', type: describedType(type, lower), value: lower.expr(value), ...spanOf(node) };
}
function newOf(node, lower) {
const dimensions = [];
for (let at = field(node, 'declarator'); at !== undefined; at = firstOf(at, 'new_declarator'))
dimensions.push(lower.expr(field(at, 'length')));
const place = c_expressions_argumentsOf(field(node, 'placement'), lower).map((argument) => ({ name: 'placement', value: argument.value }));
const type = { ...typeOf(field(node, 'type'), lower), dimensions };
return { kind: 'new', type, args: [...c_expressions_argumentsOf(field(node, 'arguments'), lower), ...place], properties: [], ...spanOf(node) };
}
function deleteOf(node, lower) {
const value = nodes_named(node).at(-1);
const before = value === undefined ? '' : lower.text({ ...node, end: value.start });
return call(spanOf(node), expressions_name(spanOf(node), before.includes('[') ? 'delete[]' : 'delete'), value === undefined ? [] : [{ value: lower.expr(value) }]);
}
function lambda(node, lower) {
const body = field(node, 'body');
const list = field(node, 'declarator');
const captures = allOf(field(node, 'captures') ?? node, 'lambda_capture_initializer').map((child) => {
const of = field(child, 'left');
return { kind: 'declare', target: lower.expr(of), value: lower.expr(field(child, 'right')), constant: false, ...spanOf(child) };
});
const fn = {
name: '',
parameters: parametersOf(list === undefined ? undefined : field(list, 'parameters'), lower),
annotations: [],
modifiers: [],
body: [...captures, ...bodyOf(body, lower)],
complete: body !== undefined && !hasToken(body, 'MISSING'),
...spanOf(node),
};
return { kind: 'lambda', fn, ...spanOf(node) };
}
function cpp_concatenated(node, lower) {
const parts = nodes_named(node).map((child) => {
const part = lower.expr(child);
return part.kind === 'literal' && typeof part.value === 'string' ? part.value : part;
});
return expressions_text(spanOf(node), parts);
}
function cpp_inner(node, lower) {
return lower.expr(nodes_named(node).find((child) => child.kind !== 'raw_string_delimiter'));
}
const raw = (node, lower) => expressions_literal(spanOf(node), c_declarators_textOf(firstOf(node, 'raw_string_content'), lower));
function cpp_functionDefinition(node, lower) {
const of = field(node, 'declarator');
const fn = functionOf(node, declarator(of, lower), lower);
const converts = of?.kind === 'operator_cast' ? { name: `operator ${typeOf(field(of, 'type'), lower).name}` } : {};
const body = field(node, 'body');
const tried = body?.kind === 'try_statement' ? tryOf(body, lower) : fn.body;
const whole = { ...fn, ...converts, body: [...initializers(node, lower), ...tried] };
return [...typeDefinition(field(node, 'type'), lower), { kind: 'function', fn: whole, ...spanOf(node) }];
}
function initializers(node, lower) {
return allOf(firstOf(node, 'field_initializer_list') ?? { ...node, children: [] }, 'field_initializer').map((child) => {
const [of, given] = nodes_named(child);
const args = c_expressions_argumentsOf(given, lower);
const at = spanOf(child);
const written = of === undefined ? '' : dots(lower.text(of.kind === 'template_method' ? (field(of, 'name') ?? of) : of));
const target = member(at, expressions_name(at, 'this'), written);
const [only] = args;
const value = args.length === 1 && only !== undefined
? only.value
: construction(child, { name: written, args: [], pointers: 0, dimensions: [] }, args);
return { kind: 'expression', value: { kind: 'assign', target, op: '=', value, ...at }, ...at };
});
}
function using(node, lower) {
const of = nodes_named(node)[0];
if (of === undefined)
return [];
const path = dots(lower.text(of));
const at = path.lastIndexOf('.');
if (hasToken(node, 'namespace'))
lower.imports({ module: path, wildcard: true, ...spanOf(node) });
else if (at > 0)
lower.imports({ module: path.slice(0, at), name: path.slice(at + 1), ...spanOf(node) });
return [];
}
function namespaceAlias(node, lower) {
const of = nodes_named(node).at(-1);
lower.imports({ module: dots(c_declarators_textOf(of, lower)), alias: c_declarators_textOf(field(node, 'name'), lower), ...spanOf(node) });
return [];
}
const cpp_alias = (node, lower) => [
aliasOf(node, c_declarators_textOf(field(node, 'name'), lower), describedType(field(node, 'type'), lower)),
];
const bodyField = (node, lower) => lower.statements(field(node, 'body'));
function rangeLoop(node, lower) {
const target = targetOf(declarator(field(node, 'declarator'), lower), lower);
const each = { target, over: lower.expr(field(node, 'right')) };
const before = lower.statements(field(node, 'initializer'));
return [...before, { kind: 'loop', each, body: bodyOf(field(node, 'body'), lower), ...spanOf(node) }];
}
function tryOf(node, lower) {
const catches = allOf(node, 'catch_clause').map((clause) => {
const parameter = nodes_named(field(clause, 'parameters') ?? { ...clause, children: [] })[0];
const body = bodyOf(field(clause, 'body'), lower);
if (parameter === undefined)
return { types: [], body };
const by = declarator(field(parameter, 'declarator'), lower);
const types = [withDeclarator(typeOf(field(parameter, 'type'), lower), by)];
return by.of === undefined ? { types, body } : { types, body, name: lower.text(by.of) };
});
return [{ kind: 'try', body: bodyOf(field(node, 'body'), lower), catches, lastly: [], ...spanOf(node) }];
}
const throwOf = (node, lower) => {
const value = nodes_named(node)[0];
return [value === undefined ? { kind: 'throw', ...spanOf(node) } : { kind: 'throw', value: lower.expr(value), ...spanOf(node) }];
};
const cpp_cpp = {
language: 'cpp',
transparent: new Set([...c_c.transparent, 'init_statement', 'dependent_name', 'dependent_type']),
ignored: new Set([
...c_c.ignored,
'access_specifier',
'friend_declaration',
'concept_definition',
'static_assert_declaration',
'template_parameter_list',
'requires_clause',
'literal_suffix',
'virtual_specifier',
'template_instantiation',
'default_method_clause',
'delete_method_clause',
]),
expressions: new Map([
...c_c.expressions,
['qualified_identifier', qualified],
['template_function', (node, lower) => lower.expr(field(node, 'name'))],
['template_method', (node, lower) => lower.expr(field(node, 'name'))],
['this', (node) => expressions_name(spanOf(node), 'this')],
['call_expression', cpp_callOf],
['new_expression', newOf],
['delete_expression', deleteOf],
['lambda_expression', lambda],
['concatenated_string', cpp_concatenated],
['raw_string_literal', raw],
['user_defined_literal', cpp_inner],
['co_await_expression', cpp_inner],
['parameter_pack_expansion', cpp_inner],
]),
statements: new Map([
...c_c.statements,
['declaration', localDeclaration],
['class_specifier', (node, lower) => typeDefinition(node, lower)],
['function_definition', cpp_functionDefinition],
['namespace_definition', bodyField],
['namespace_alias_definition', namespaceAlias],
['using_declaration', using],
['alias_declaration', cpp_alias],
['for_range_loop', rangeLoop],
['try_statement', tryOf],
['throw_statement', throwOf],
['co_return_statement', returnOf],
['condition_clause', (node, lower) => lower.children(node)],
]),
};
;
const OPERATORS = new Map([
['===', '=='],
['!==', '!='],
['<>', '!='],
['and', '&&'],
['or', '||'],
['xor', '^'],
]);
function curly_textOf(node, lower) {
return node === undefined ? '' : lower.text(node);
}
const curly_identifier = (node, lower) => expressions_name(spanOf(node), lower.text(node));
const curly_inner = (node, lower) => {
const of = nodes_named(node)[0];
return of === undefined ? unknown(spanOf(node), []) : lower.expr(of);
};
const curly_binary = (node, lower) => {
const op = field(node, 'operator')?.kind ?? '';
return operator(spanOf(node), OPERATORS.get(op) ?? op, [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
};
const curly_assignment = (node, lower) => {
const written = field(node, 'operator')?.kind ?? '=';
const target = lower.expr(field(node, 'left'));
return {
kind: 'assign',
target,
op: written === '=' ? '=' : written.slice(0, -1),
value: lower.expr(field(node, 'right')),
...spanOf(node),
};
};
const curly_update = (node, lower) => {
const op = hasToken(node, '--') ? '-' : '+';
return { kind: 'assign', target: lower.expr(nodes_named(node)[0]), op, value: expressions_literal(spanOf(node), 1), ...spanOf(node) };
};
const curly_conditional = (node, lower) => ({
kind: 'conditional',
test: lower.expr(field(node, 'condition')),
then: lower.expr(field(node, 'consequence')),
otherwise: lower.expr(field(node, 'alternative')),
...spanOf(node),
});
const blockOf = (node, lower) => [{ kind: 'block', body: lower.children(node), ...spanOf(node) }];
function curly_bodyOf(node, lower) {
const body = lower.statements(node);
const [only] = body;
return body.length === 1 && only?.kind === 'block' ? only.body : body;
}
function isClosed(body) {
return body !== undefined && !hasToken(body, 'MISSING');
}
function lambdaBody(body, lower, block) {
if (body === undefined)
return [];
return body.kind === block ? curly_bodyOf(body, lower) : [{ kind: 'return', value: lower.expr(body), ...spanOf(body) }];
}
function asStatement(value) {
return { kind: 'expression', value, start: value.start, end: value.end };
}
function curly_together(values) {
const [first, ...rest] = values;
const last = rest.at(-1);
return first === undefined || last === undefined ? first : unknown({ start: first.start, end: last.end }, values);
}
const curly_ifOf = (node, lower) => {
const test = lower.expr(field(node, 'condition'));
return [
{
kind: 'if',
test,
then: curly_bodyOf(field(node, 'consequence'), lower),
otherwise: curly_bodyOf(field(node, 'alternative'), lower),
...spanOf(node),
},
];
};
const curly_whileOf = (node, lower) => {
const test = lower.expr(field(node, 'condition'));
const body = curly_bodyOf(field(node, 'body'), lower);
return [{ kind: 'loop', test, body, ...(node.kind === 'do_statement' ? { bodyFirst: true } : {}), ...spanOf(node) }];
};
function curly_forOf(node, lower, parts) {
const update = curly_together(lower.exprs(parts.updates));
const loop = {
kind: 'loop',
...(parts.test === undefined ? {} : { test: lower.expr(parts.test) }),
...(update === undefined ? {} : { update }),
body: curly_bodyOf(field(node, 'body'), lower),
...spanOf(node),
};
return parts.before.length === 0 ? [loop] : [{ kind: 'block', body: [...parts.before, loop], ...spanOf(node) }];
}
const curly_returnOf = (node, lower) => {
const value = nodes_named(node)[0];
return [{ kind: 'return', ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
};
const curly_throwOf = (node, lower) => {
const value = nodes_named(node)[0];
return [{ kind: 'throw', ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
};
function curly_jump(to) {
return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}
function choice(at, arms) {
const last = arms.find((arm) => arm.test === undefined)?.value ?? unknown(spanOf(at), []);
return arms.reduceRight((otherwise, { test, value }) => (test === undefined ? otherwise : { kind: 'conditional', test, then: value, otherwise, ...spanOf(at) }), last);
}
function joinTests(at, op, tests) {
const [first, ...rest] = tests;
return first === undefined ? undefined : rest.reduce((left, right) => operator(spanOf(at), op, [left, right]), first);
}
function curly_binding(at, test, bound) {
return operator(spanOf(at), '&&', [test, { kind: 'assign', target: bound.target, op: '=', value: bound.value, ...spanOf(at) }]);
}
function calledAtOnce(at, body) {
const fn = { name: '', parameters: [], annotations: [], modifiers: [], body, complete: true, ...spanOf(at) };
return call(spanOf(at), { kind: 'lambda', fn, ...spanOf(at) }, []);
}
function eachOf(node, lower, parts) {
const { target, over, type } = parts;
const typed = type === undefined || type.name === ''
? []
: [{ kind: 'declare', target, type, value: target, constant: false, start: target.start, end: target.end }];
return [{ kind: 'loop', each: { target, over }, body: [...typed, ...curly_bodyOf(field(node, 'body'), lower)], ...spanOf(node) }];
}
;
function csharp_types_values(node) {
return node.children.filter((child) => (child.named ? !isComment(child) : child.kind === 'this' || child.kind === 'base'));
}
function assigned(node) {
const at = node.children.findIndex((child) => child.kind === '=');
return at === -1 ? undefined : node.children.slice(at + 1).find((child) => csharp_types_values(node).includes(child));
}
function qualifiedName(node, lower) {
if (node === undefined)
return '';
switch (node.kind) {
case 'generic_name':
return curly_textOf(firstOf(node, 'identifier'), lower);
case 'qualified_name':
return `${qualifiedName(field(node, 'qualifier'), lower)}.${qualifiedName(field(node, 'name'), lower)}`;
case 'alias_qualified_name': {
const alias = curly_textOf(field(node, 'alias'), lower);
const of = qualifiedName(field(node, 'name'), lower);
return alias === 'global' ? of : `${alias}.${of}`;
}
default:
return lower.text(node);
}
}
function csharp_types_typeOf(node, lower) {
if (node === undefined)
return undefined;
switch (node.kind) {
case 'implicit_type':
return typeName('');
case 'nullable_type':
case 'ref_type':
case 'scoped_type':
return csharp_types_typeOf(field(node, 'type') ?? nodes_named(node)[0], lower);
case 'pointer_type': {
const of = csharp_types_typeOf(field(node, 'type'), lower) ?? typeName('');
return { ...of, pointers: of.pointers + 1 };
}
case 'array_type':
return arrayType(node, lower);
case 'generic_name':
return typeName(qualifiedName(node, lower), typeArguments(node, lower));
case 'qualified_name': {
const last = field(node, 'name');
return typeName(qualifiedName(node, lower), last?.kind === 'generic_name' ? typeArguments(last, lower) : []);
}
case 'tuple_type':
return typeName('ValueTuple', nodes_named(node).map((child) => csharp_types_typeOf(field(child, 'type'), lower) ?? typeName('')));
default:
return typeName(qualifiedName(node, lower));
}
}
function arrayType(node, lower) {
const of = csharp_types_typeOf(field(node, 'type'), lower) ?? typeName('');
const rank = field(node, 'rank');
const given = rank === undefined ? [] : lower.exprs(nodes_named(rank));
const open = given.length > 0 || rank === undefined ? [] : Array.from({ length: lower.text(rank).split(',').length }, () => undefined);
return { ...of, dimensions: [...of.dimensions, ...given, ...open] };
}
function typeArguments(node, lower) {
const list = firstOf(node, 'type_argument_list');
return list === undefined ? [] : nodes_named(list).map((child) => csharp_types_typeOf(child, lower) ?? typeName(''));
}
function csharp_types_argumentsOf(node, lower) {
if (node === undefined)
return [];
return nodes_named(node).map((child) => {
const called = field(child, 'name');
const value = child.kind === 'argument' || child.kind === 'attribute_argument' ? csharp_types_values(child).findLast((part) => part !== called) : child;
if (value?.kind === 'assignment_expression' && child.kind === 'attribute_argument') {
return { name: curly_textOf(field(value, 'left'), lower), value: lower.expr(field(value, 'right')) };
}
return { ...(called === undefined ? {} : { name: lower.text(called) }), value: lower.expr(value) };
});
}
;
function csharp_declarations_modifiersOf(node, lower) {
return allOf(node, 'modifier').map((child) => lower.text(child));
}
function csharp_declarations_annotationsOf(node, lower) {
return allOf(node, 'attribute_list').flatMap((list) => allOf(list, 'attribute').map((child) => ({
name: qualifiedName(field(child, 'name'), lower),
args: csharp_types_argumentsOf(firstOf(child, 'attribute_argument_list'), lower),
...spanOf(child),
})));
}
function typed(value, type) {
return value.kind === 'new' && value.type.name === '' && type !== undefined ? { ...value, type } : value;
}
function variables(node, constant, lower) {
if (node === undefined)
return [];
const base = csharp_types_typeOf(field(node, 'type'), lower);
return allOf(node, 'variable_declarator').map((declarator) => {
const of = field(declarator, 'name') ?? firstOf(declarator, 'tuple_pattern');
const size = firstOf(declarator, 'bracketed_argument_list');
const dimensions = size === undefined ? [] : csharp_types_argumentsOf(size, lower).map((argument) => argument.value);
const type = base === undefined || dimensions.length === 0 ? base : { ...base, dimensions };
const value = assigned(declarator);
return {
kind: 'declare',
target: lower.expr(of),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: typed(lower.expr(value), type) }),
constant,
...spanOf(declarator),
};
});
}
const locals = (node, lower) => variables(firstOf(node, 'variable_declaration'), csharp_declarations_modifiersOf(node, lower).includes('const'), lower);
const fieldsOf = (node, lower) => {
const modifiers = csharp_declarations_modifiersOf(node, lower);
return variables(firstOf(node, 'variable_declaration'), modifiers.includes('const') || modifiers.includes('readonly'), lower);
};
function csharp_declarations_parameter(node, lower) {
const of = field(node, 'name') ?? node;
const type = csharp_types_typeOf(field(node, 'type'), lower);
const value = assigned(node);
return {
target: expressions_name(spanOf(of), lower.text(of)),
annotations: csharp_declarations_annotationsOf(node, lower),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
...spanOf(node),
};
}
function csharp_declarations_parametersOf(list, lower) {
if (list === undefined)
return [];
if (list.kind === 'implicit_parameter')
return [{ target: expressions_name(spanOf(list), lower.text(list)), annotations: [], ...spanOf(list) }];
const own = allOf(list, 'parameter').map((child) => csharp_declarations_parameter(child, lower));
const rest = field(list, 'name');
return rest === undefined
? own
: [...own, { ...csharp_declarations_parameter(list, lower), annotations: [], rest: true, start: rest.start, end: rest.end }];
}
function functionBody(body, lower) {
return body?.kind === 'arrow_expression_clause' ? lambdaBody(csharp_types_values(body)[0], lower, '') : curly_bodyOf(body, lower);
}
function csharp_declarations_functionOf(node, lower) {
const body = field(node, 'body') ?? firstOf(node, 'block');
const returns = csharp_types_typeOf(field(node, 'returns') ?? (node.kind === 'lambda_expression' ? undefined : field(node, 'type')), lower);
return {
name: curly_textOf(field(node, 'name'), lower),
parameters: csharp_declarations_parametersOf(field(node, 'parameters'), lower),
annotations: csharp_declarations_annotationsOf(node, lower),
modifiers: csharp_declarations_modifiersOf(node, lower),
...(returns === undefined ? {} : { returns }),
body: functionBody(body, lower),
complete: isClosed(body),
...spanOf(node),
};
}
const functionStatement = (node, lower) => [{ kind: 'function', fn: csharp_declarations_functionOf(node, lower), ...spanOf(node) }];
const csharp_declarations_lambda = (node, lower) => {
const body = field(node, 'body') ?? firstOf(node, 'block');
return {
kind: 'lambda',
fn: {
...csharp_declarations_functionOf({ ...node, children: node.children.filter((child) => child !== body) }, lower),
name: '',
body: lambdaBody(body, lower, 'block'),
complete: isClosed(body),
},
...spanOf(node),
};
};
const constructorStatement = (node, lower) => {
const first = firstOf(node, 'constructor_initializer');
const fn = csharp_declarations_functionOf(node, lower);
if (first === undefined)
return [{ kind: 'function', fn, ...spanOf(node) }];
const word = hasToken(first, 'this') ? 'this' : 'base';
const chained = asStatement(call(spanOf(first), expressions_name(spanOf(first), word), csharp_types_argumentsOf(firstOf(first, 'argument_list'), lower)));
return [{ kind: 'function', fn: { ...fn, body: [chained, ...fn.body] }, ...spanOf(node) }];
};
const operatorStatement = (node, lower) => {
const op = field(node, 'operator')?.kind ?? (hasToken(node, 'explicit') ? 'explicit' : 'implicit');
const called = node.kind === 'destructor_declaration' ? `~${curly_textOf(field(node, 'name'), lower)}` : `operator ${op}`;
return [{ kind: 'function', fn: { ...csharp_declarations_functionOf(node, lower), name: called }, ...spanOf(node) }];
};
function accessors(node, of, lower) {
const type = csharp_types_typeOf(field(node, 'type'), lower);
const shared = {
annotations: csharp_declarations_annotationsOf(node, lower),
modifiers: csharp_declarations_modifiersOf(node, lower),
...(type === undefined ? {} : { returns: type }),
};
const indices = csharp_declarations_parametersOf(field(node, 'parameters'), lower);
const arrow = field(node, 'value');
if (arrow?.kind === 'arrow_expression_clause') {
const fn = { name: `get_${of}`, parameters: indices, ...shared, body: functionBody(arrow, lower), complete: true, ...spanOf(arrow) };
return [{ kind: 'function', fn, ...spanOf(arrow) }];
}
return allOf(field(node, 'accessors') ?? { ...node, children: [] }, 'accessor_declaration').flatMap((accessor) => {
const body = field(accessor, 'body');
const word = curly_textOf(field(accessor, 'name'), lower);
if (body === undefined)
return [];
const { returns, ...rest } = shared;
const value = {
target: expressions_name(spanOf(accessor), 'value'),
annotations: [],
...(type === undefined ? {} : { type }),
...spanOf(accessor),
};
const reads = word === 'get';
const parameters = reads ? indices : [...indices, value];
const fn = {
name: `${word === 'init' ? 'set' : word}_${of}`,
parameters,
...rest,
...(reads && returns !== undefined ? { returns } : {}),
body: functionBody(body, lower),
complete: isClosed(body),
...spanOf(accessor),
};
return [{ kind: 'function', fn, ...spanOf(accessor) }];
});
}
const property = (node, lower) => {
const of = field(node, 'name') ?? node;
const called = node.kind === 'indexer_declaration' ? 'Item' : lower.text(of);
const made = accessors(node, called, lower);
if (node.kind === 'indexer_declaration')
return made;
const list = field(node, 'accessors');
const words = list === undefined ? [] : allOf(list, 'accessor_declaration').map((child) => curly_textOf(field(child, 'name'), lower));
const type = csharp_types_typeOf(field(node, 'type'), lower);
const value = field(node, 'value');
const given = value === undefined || value.kind === 'arrow_expression_clause' ? {} : { value: typed(lower.expr(value), type) };
const constant = made.length === 0 && words.length > 0 && words.every((word) => word === 'get');
return [
{ kind: 'declare', target: expressions_name(spanOf(of), called), ...(type === undefined ? {} : { type }), ...given, constant, ...spanOf(node) },
...made,
];
};
const KINDS = new Map([
['interface_declaration', 'interface'],
['struct_declaration', 'struct'],
['record_declaration', 'record'],
['enum_declaration', 'enum'],
]);
function basesOf(node, lower) {
const list = firstOf(node, 'base_list');
const types = list === undefined ? [] : nodes_named(list).filter((child) => child.kind !== 'argument_list');
return types.map((child) => csharp_types_typeOf(child.kind === 'primary_constructor_base_type' ? field(child, 'type') : child, lower) ?? typeName(''));
}
function components(node, lower) {
return csharp_declarations_parametersOf(firstOf(node, 'parameter_list'), lower).map(({ target, type, start, end }) => ({
kind: 'declare',
target,
...(type === undefined ? {} : { type }),
constant: node.kind === 'record_declaration',
start,
end,
}));
}
const classStatement = (node, lower) => {
const kind = KINDS.get(node.kind);
const declared = {
name: curly_textOf(field(node, 'name'), lower),
bases: basesOf(node, lower),
annotations: csharp_declarations_annotationsOf(node, lower),
modifiers: [...(kind === undefined ? [] : [kind]), ...csharp_declarations_modifiersOf(node, lower)],
members: [...components(node, lower), ...lower.statements(field(node, 'body'))],
...spanOf(node),
};
return [{ kind: 'class', declaration: declared, ...spanOf(node) }];
};
const enumMember = (node, lower) => {
const of = field(node, 'name') ?? node;
const value = field(node, 'value');
return [
{
kind: 'declare',
target: expressions_name(spanOf(of), lower.text(of)),
...(value === undefined ? {} : { value: lower.expr(value) }),
constant: true,
...spanOf(node),
},
];
};
;
function csharp_patterns_matches(pattern, subject, lower) {
const at = spanOf(pattern);
switch (pattern.kind) {
case 'discard':
return undefined;
case 'constant_pattern':
return csharp_patterns_constant(pattern, subject, lower);
case 'parenthesized_pattern':
return inside(pattern, subject, lower);
case 'negated_pattern': {
const test = inside(pattern, subject, lower);
if (test === undefined)
return expressions_literal(at, false);
return test.kind === 'operator' && test.op === '==' ? { ...test, op: '!=' } : operator(at, '!', [test]);
}
case 'and_pattern':
case 'or_pattern': {
const sides = [field(pattern, 'left'), field(pattern, 'right')].flatMap((side) => side === undefined ? [] : (csharp_patterns_matches(side, subject, lower) ?? []));
return joinTests(at, pattern.kind === 'and_pattern' ? '&&' : '||', sides);
}
case 'relational_pattern':
return operator(at, pattern.children.find((child) => !child.named)?.kind ?? '', [subject, lower.expr(csharp_types_values(pattern)[0])]);
case 'declaration_pattern':
case 'var_pattern':
case 'recursive_pattern':
return structural(pattern, subject, lower);
case 'list_pattern':
return entries(pattern, subject, lower);
case 'type_pattern':
return csharp_patterns_isType(field(pattern, 'type'), subject, lower);
default:
return csharp_patterns_isType(pattern, subject, lower);
}
}
function inside(pattern, subject, lower) {
const of = csharp_types_values(pattern)[0];
return of === undefined ? undefined : csharp_patterns_matches(of, subject, lower);
}
function csharp_patterns_isType(type, subject, lower) {
const at = { start: subject.start, end: type?.end ?? subject.end };
return operator(at, 'is', [subject, expressions_name(spanOf(type ?? subject), csharp_types_typeOf(type, lower)?.name ?? '')]);
}
function csharp_patterns_constant(pattern, subject, lower) {
const [of] = csharp_types_values(pattern);
if (of === undefined)
return undefined;
if (of.kind === 'tuple_expression')
return entries(of, subject, lower);
if (of.kind === 'identifier' && lower.text(of) === '_')
return undefined;
if (of.kind === 'identifier' || of.kind === 'generic_name' || of.kind === 'predefined_type')
return csharp_patterns_isType(of, subject, lower);
return operator(spanOf(pattern), '==', [subject, lower.expr(of)]);
}
function structural(pattern, subject, lower) {
const written = field(pattern, 'type');
const type = written === undefined ? undefined : csharp_types_typeOf(written, lower);
const tests = type === undefined || type.name === '' ? [] : [csharp_patterns_isType(written, subject, lower)];
for (const clause of allOf(pattern, 'property_pattern_clause')) {
for (const part of allOf(clause, 'subpattern')) {
const [of, wanted] = nodes_named(part);
const test = of === undefined || wanted === undefined
? undefined
: csharp_patterns_matches(wanted, member(spanOf(of), subject, qualifiedName(of, lower)), lower);
if (test !== undefined)
tests.push(test);
}
}
const positions = firstOf(pattern, 'positional_pattern_clause', 'parenthesized_variable_designation');
const placed = positions === undefined ? undefined : entries(positions, subject, lower);
if (placed !== undefined)
tests.push(placed);
const bound = field(pattern, 'name');
if (bound !== undefined) {
const value = type === undefined || type.name === '' ? subject : { kind: 'cast', type, value: subject, ...spanOf(pattern) };
tests.push({ kind: 'assign', target: lower.expr(bound), op: '=', value, ...spanOf(pattern) });
}
return joinTests(pattern, '&&', tests);
}
function entries(pattern, subject, lower) {
const tests = nodes_named(pattern).flatMap((child, i) => {
const part = { kind: 'index', object: subject, index: expressions_literal(spanOf(child), i), ...spanOf(child) };
const of = child.kind === 'argument' || child.kind === 'subpattern' ? (csharp_types_values(child).at(-1) ?? child) : child;
if (of.kind === 'declaration_expression')
return [{ kind: 'assign', target: lower.expr(of), op: '=', value: part, ...spanOf(of) }];
if (pattern.kind === 'parenthesized_variable_designation')
return [{ kind: 'assign', target: lower.expr(of), op: '=', value: part, ...spanOf(of) }];
if (of.kind === 'identifier' && lower.text(of) === '_')
return [];
const test = of.kind.endsWith('_pattern') || of.kind === 'discard' ? csharp_patterns_matches(of, part, lower) : operator(spanOf(of), '==', [part, lower.expr(of)]);
return test === undefined ? [] : [test];
});
return joinTests(pattern, '&&', tests);
}
function tested(node, subject, lower) {
const pattern = csharp_types_values(node)[0];
const when = firstOf(node, 'when_clause');
const test = pattern === undefined || pattern === when ? undefined : csharp_patterns_matches(pattern, subject, lower);
const guard = when === undefined ? undefined : lower.expr(csharp_types_values(when)[0]);
const given = [test, guard].filter((one) => one !== undefined);
return joinTests(node, '&&', given);
}
const switchValue = (node, lower) => {
const subject = lower.expr(csharp_types_values(node)[0]);
const arms = allOf(node, 'switch_expression_arm').map((arm) => {
const test = tested(arm, subject, lower);
return { value: lower.expr(csharp_types_values(arm).at(-1)), ...(test === undefined ? {} : { test }) };
});
return choice(node, arms);
};
function section(node, subject, lower) {
const parts = csharp_types_values(node);
const [first] = parts;
const pattern = first !== undefined && hasToken(node, 'case') ? first : undefined;
const rest = parts.filter((child) => child !== pattern && child.kind !== 'when_clause');
const body = rest.flatMap((child) => lower.statements(child));
return { values: pattern === undefined ? [] : [label(node, subject, lower)], body, fallsThrough: body.length === 0 };
}
function label(node, subject, lower) {
const [pattern] = csharp_types_values(node);
const [constantValue] = pattern?.kind === 'constant_pattern' ? csharp_types_values(pattern) : [];
const plain = constantValue !== undefined && constantValue.kind !== 'tuple_expression' && firstOf(node, 'when_clause') === undefined;
return plain ? lower.expr(constantValue) : (tested(node, subject, lower) ?? expressions_literal(spanOf(node), true));
}
const switchStatement = (node, lower) => {
const subject = lower.expr(field(node, 'value'));
const cases = allOf(field(node, 'body') ?? node, 'switch_section').map((child) => section(child, subject, lower));
return [{ kind: 'switch', subject, cases, ...spanOf(node) }];
};
const throwValue = (node, lower) => call(spanOf(node), expressions_name(spanOf(node), 'throw'), csharp_types_values(node).map((child) => ({ value: lower.expr(child) })));
const withOf = (node, lower) => {
const object = lower.expr(csharp_types_values(node)[0]);
const args = allOf(node, 'with_initializer').map((child) => {
const [of, value] = csharp_types_values(child);
return { name: of === undefined ? '' : lower.text(of), value: lower.expr(value) };
});
return call(spanOf(node), member(spanOf(node), object, 'with'), args);
};
const defaultOf = (node, lower) => {
const type = csharp_types_typeOf(field(node, 'type'), lower) ?? typeName('');
const nothing = expressions_literal(spanOf(node), null);
return type.name === '' ? nothing : { kind: 'cast', type, value: nothing, ...spanOf(node) };
};
;
const PRECEDENCE = new Map([
...['*', '/', '%'].map((op) => [op, 12]),
...['+', '-'].map((op) => [op, 11]),
...['<<', '>>', '>>>'].map((op) => [op, 10]),
...['<', '>', '<=', '>=', 'is', 'as'].map((op) => [op, 9]),
...['==', '!='].map((op) => [op, 8]),
['&', 7],
['^', 6],
['|', 5],
['&&', 4],
['||', 3],
['??', 2],
]);
function row(node, lower, wrap) {
switch (node.kind) {
case 'binary_expression': {
const left = rowOf(field(node, 'left'), lower, (expr) => expr);
const right = rowOf(field(node, 'right'), lower, wrap);
const op = field(node, 'operator')?.kind ?? '';
const join = (a, b) => operator({ start: a.start, end: b.end }, op, [a, b]);
return { first: left.first, steps: [...left.steps, { op, join, right: right.first }, ...right.steps] };
}
case 'is_pattern_expression':
case 'is_expression':
case 'as_expression':
return typeTest(node, lower, wrap);
case 'prefix_unary_expression':
case 'unary_expression':
return single(csharp_chains_prefix(node, lower, wrap));
case 'cast_expression':
return single({
kind: 'cast',
type: csharp_types_typeOf(field(node, 'type'), lower) ?? typeName(''),
value: join(rowOf(field(node, 'value'), lower, wrap)),
...at(node),
});
case 'await_expression':
return rowOf(csharp_types_values(node)[0], lower, wrap);
default:
return access(node, lower, wrap) ?? single(wrap(lower.expr(node)));
}
}
function rowOf(node, lower, wrap) {
return node === undefined ? single(wrap(lower.expr(node))) : row(node, lower, wrap);
}
function single(first) {
return { first, steps: [] };
}
function at(node) {
return { start: node.start, end: node.end };
}
function access(node, lower, wrap) {
switch (node.kind) {
case 'invocation_expression':
return rowOf(field(node, 'function'), lower, (expr) => wrap(call(at(node), expr, csharp_types_argumentsOf(field(node, 'arguments'), lower))));
case 'member_access_expression':
return rowOf(field(node, 'expression'), lower, (expr) => wrap(member(at(node), expr, qualifiedName(field(node, 'name'), lower))));
case 'element_access_expression':
return rowOf(field(node, 'expression'), lower, (expr) => wrap(indexed({ ...at(node), object: expr, indices: csharp_types_argumentsOf(field(node, 'subscript'), lower) })));
case 'conditional_access_expression': {
const bound = firstOf(node, 'member_binding_expression', 'element_binding_expression');
return rowOf(field(node, 'condition'), lower, (expr) => {
if (bound?.kind === 'element_binding_expression')
return wrap(indexed({ ...at(node), object: expr, indices: csharp_types_argumentsOf(bound, lower) }));
return wrap(member(at(node), expr, bound === undefined ? '' : qualifiedName(field(bound, 'name'), lower)));
});
}
default:
return undefined;
}
}
function indexed({ object, indices, ...span }) {
const [first, ...rest] = indices;
const one = { kind: 'index', object, ...(first === undefined ? {} : { index: first.value }), ...span };
return rest.reduce((whole, { value }) => ({ kind: 'index', object: whole, index: value, ...span }), one);
}
function csharp_chains_prefix(node, lower, wrap) {
const op = node.children.find((child) => !child.named && child.kind !== 'this' && child.kind !== 'base')?.kind ?? '';
const value = join(rowOf(field(node, 'argument') ?? csharp_types_values(node)[0], lower, wrap));
if (op !== '++' && op !== '--')
return operator(at(node), op, [value]);
return { kind: 'assign', target: value, op: op === '++' ? '+' : '-', value: { kind: 'literal', value: 1, ...at(node) }, ...at(node) };
}
function typeTest(node, lower, wrap) {
const left = rowOf(field(node, 'left') ?? field(node, 'expression'), lower, (expr) => expr);
const right = field(node, 'right') ?? field(node, 'pattern');
const made = (subject) => {
const span = { start: subject.start, end: node.end };
if (node.kind === 'as_expression')
return wrap({ kind: 'cast', type: csharp_types_typeOf(right, lower) ?? typeName(''), value: subject, ...span });
const test = right === undefined ? undefined : csharp_patterns_matches(right, subject, lower);
return wrap(test ?? { kind: 'literal', value: true, ...span });
};
return { first: left.first, steps: [...left.steps, { op: 'is', join: made, right: left.first }] };
}
function join({ first, steps }) {
const operands = [first];
const pending = [];
const reduce = () => {
const step = pending.pop();
const right = operands.pop();
const left = operands.pop();
if (step !== undefined && left !== undefined && right !== undefined)
operands.push(step.join(left, right));
};
for (const step of steps) {
const own = PRECEDENCE.get(step.op) ?? 0;
for (let last = pending.at(-1); last !== undefined; last = pending.at(-1)) {
const before = PRECEDENCE.get(last.op) ?? 0;
if (before < own || (before === own && step.op === '??'))
break;
reduce();
}
pending.push(step);
operands.push(step.right);
}
while (pending.length > 0)
reduce();
return operands[0] ?? first;
}
const chain = (node, lower) => join(row(node, lower, (expr) => expr));
const invocation = (node, lower) => {
const made = chain(node, lower);
if (made.kind !== 'call' || made.callee.kind !== 'name' || made.callee.name !== 'nameof')
return made;
const given = made.args[0]?.value;
const last = given?.kind === 'member' || given?.kind === 'name' ? given.name : undefined;
return last === undefined ? made : { kind: 'literal', value: last, ...at(node) };
};
const postfix = (node, lower) => {
const [of] = csharp_types_values(node);
const op = node.children.find((child) => child.kind === '++' || child.kind === '--')?.kind;
const value = of === undefined ? lower.expr(nodes_named(node)[0]) : chain(of, lower);
if (op === undefined)
return value;
return { kind: 'assign', target: value, op: op === '++' ? '+' : '-', value: { kind: 'literal', value: 1, ...at(node) }, ...at(node) };
};
;
function csharp_strings_unescaped(written) {
const wide = /^\\(?:U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4}))$/.exec(written);
const code = wide?.[1] ?? wide?.[2];
if (code !== undefined)
return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
return written === '\\e' ? '\x1b' : unescaped(written);
}
const plain = (node, lower) => {
const pieces = nodes_named(node).flatMap((child) => {
if (child.kind === 'string_literal_encoding')
return [];
return [child.kind === 'escape_sequence' ? csharp_strings_unescaped(lower.text(child)) : lower.text(child)];
});
return expressions_literal(spanOf(node), pieces.join(''));
};
const verbatim = (node, lower) => {
const written = lower.text(node);
const open = written.indexOf('"') + 1;
const end = written.length > open && written.endsWith('"') ? -1 : undefined;
return expressions_literal(spanOf(node), written.slice(open, end).replaceAll('""', '"'));
};
function trimmed(pieces) {
const last = pieces.at(-1);
const first = pieces[0];
const tail = typeof last === 'string' ? /\r?\n([ \t]*)$/.exec(last) : null;
if (tail === null || typeof first !== 'string' || !/^\r?\n/.test(first))
return pieces;
const indent = tail[1] ?? '';
return pieces.map((piece, i) => {
if (typeof piece !== 'string')
return piece;
const cut = i === pieces.length - 1 ? piece.slice(0, piece.length - tail[0].length) : piece;
const flush = cut.replaceAll(`\n${indent}`, '\n');
return i === 0 ? flush.replace(/^\r?\n/, '') : flush;
});
}
const csharp_strings_raw = (node, lower) => expressions_joined(spanOf(node), trimmed([curly_textOf(firstOf(node, 'raw_string_content'), lower)]));
function hole(node, lower) {
return lower.expr(csharp_types_values(node).find((child) => child.kind !== 'interpolation_brace'));
}
const csharp_strings_interpolated = (node, lower) => {
const isRaw = firstOf(node, 'interpolation_quote') !== undefined;
const isVerbatim = curly_textOf(firstOf(node, 'interpolation_start'), lower).includes('@');
const pieces = nodes_named(node).flatMap((child) => {
if (child.kind === 'interpolation')
return [hole(child, lower)];
if (child.kind === 'escape_sequence')
return [csharp_strings_unescaped(lower.text(child))];
if (child.kind !== 'string_content')
return [];
const written = lower.text(child);
if (isRaw)
return [written];
const single = written.replaceAll('{{', '{').replaceAll('}}', '}');
return [isVerbatim ? single.replaceAll('""', '"') : single];
});
return expressions_joined(spanOf(node), isRaw ? trimmed(pieces) : pieces);
};
;
const number = (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0);
const csharp_expressions_inner = (node, lower) => {
const of = csharp_types_values(node)[0];
return of === undefined ? unknown(spanOf(node), []) : lower.expr(of);
};
const typeAsName = (node, lower) => expressions_name(spanOf(node), qualifiedName(node, lower));
const csharp_expressions_qualified = (node, lower) => member(spanOf(node), lower.expr(field(node, 'qualifier')), qualifiedName(field(node, 'name'), lower));
function typeCall(word) {
return (node, lower) => {
const type = field(node, 'type');
return call(spanOf(node), expressions_name(spanOf(node), word), [{ value: expressions_name(spanOf(type ?? node), csharp_types_typeOf(type, lower)?.name ?? '') }]);
};
}
function csharp_expressions_initial(node, lower) {
const properties = [];
const entries = [];
for (const child of node === undefined ? [] : csharp_types_values(node)) {
const left = child.kind === 'assignment_expression' ? field(child, 'left') : undefined;
if (left?.kind === 'identifier')
properties.push({ name: lower.text(left), value: lower.expr(field(child, 'right')) });
else if (left?.kind === 'element_binding_expression')
entries.push({ key: lower.expr(csharp_types_values(left)[0]), value: lower.expr(field(child, 'right')) });
else if (child.kind === 'initializer_expression')
entries.push(pair(child, lower));
else
entries.push({ value: lower.expr(child) });
}
return { properties, entries };
}
function pair(node, lower) {
const [key, value, ...more] = csharp_types_values(node);
return key === undefined || value === undefined || more.length > 0
? { value: lower.expr(node) }
: { key: lower.expr(key), value: lower.expr(value) };
}
function csharp_expressions_collection(node, entries) {
return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}
function csharp_expressions_construction(node, type, lower) {
const list = field(node, 'initializer') ?? firstOf(node, 'initializer_expression');
const { properties, entries } = csharp_expressions_initial(list, lower);
const given = csharp_types_argumentsOf(field(node, 'arguments') ?? firstOf(node, 'argument_list'), lower);
const args = entries.length === 0 || list === undefined ? given : [...given, { value: csharp_expressions_collection(list, entries) }];
return { kind: 'new', type, args, properties, ...spanOf(node) };
}
const creation = (node, lower) => {
const written = field(node, 'type');
const list = field(node, 'initializer') ?? firstOf(node, 'initializer_expression');
if (written?.kind !== 'array_type' || list === undefined)
return csharp_expressions_construction(node, csharp_types_typeOf(written, lower) ?? typeName(''), lower);
return listOf(list, lower);
};
const listOf = (node, lower) => {
const { properties, entries } = csharp_expressions_initial(node, lower);
if (properties.length > 0)
return { kind: 'new', type: typeName(''), args: [], properties, ...spanOf(node) };
return csharp_expressions_collection(node, entries);
};
const implicitArray = (node, lower) => {
const list = firstOf(node, 'initializer_expression');
return list === undefined ? unknown(spanOf(node), []) : listOf(list, lower);
};
const anonymousObject = (node, lower) => {
const entries = [];
let key;
const parts = node.children.filter((child) => child.kind === '=' || csharp_types_values(node).includes(child));
parts.forEach((child, i) => {
if (child.kind === '=')
return;
if (parts[i + 1]?.kind === '=') {
key = expressions_literal(spanOf(child), lower.text(child));
return;
}
const value = lower.expr(child);
const inferred = value.kind === 'member' || value.kind === 'name' ? expressions_literal(spanOf(child), value.name) : undefined;
const of = key ?? inferred;
entries.push(of === undefined ? { value } : { key: of, value });
key = undefined;
});
return { kind: 'collection', shape: 'map', entries, ...spanOf(node) };
};
const listLiteral = (node, lower) => {
const elements = allOf(node, 'collection_element').flatMap((child) => nodes_named(child));
const entries = elements.map((child) => ({
...(child.kind === 'spread_element' ? { spread: true } : {}),
value: lower.expr(csharp_types_values(child)[0]),
}));
return { kind: 'collection', shape: 'list', entries, ...spanOf(node) };
};
const tuple = (node, lower) => {
const entries = nodes_named(node).map((child) => {
const called = field(child, 'name');
if (child.kind !== 'argument')
return { value: lower.expr(child) };
const value = lower.expr(csharp_types_values(child).findLast((part) => part !== called));
return called === undefined ? { value } : { key: expressions_literal(spanOf(called), lower.text(called)), value };
});
return { kind: 'collection', shape: 'tuple', entries, ...spanOf(node) };
};
const range = (node, lower) => operator(spanOf(node), '..', csharp_types_values(node).map((child) => lower.expr(child)));
function clause(node, lower) {
const at = spanOf(node);
const parts = csharp_types_values(node);
switch (node.kind) {
case 'from_clause':
return {
statements: [{ kind: 'loop', each: { target: lower.expr(field(node, 'name')), over: lower.expr(parts.at(-1)) }, body: [], ...at }],
};
case 'where_clause':
return { statements: [{ kind: 'assert', test: lower.expr(parts[0]), ...at }] };
case 'let_clause':
return { statements: [{ kind: 'declare', target: lower.expr(parts[0]), value: lower.expr(parts[1]), constant: true, ...at }] };
case 'join_clause':
return { statements: joinClause(node, lower) };
case 'order_by_clause':
return { statements: parts.map((child) => asStatement(lower.expr(child))) };
case 'group_clause':
return { statements: parts.slice(1).map((child) => asStatement(lower.expr(child))), value: lower.expr(parts[0]) };
case 'select_clause':
return { statements: [], value: lower.expr(parts[0]) };
default:
return { statements: [] };
}
}
function joinClause(node, lower) {
const at = spanOf(node);
const type = field(node, 'type');
const [target, over, left, right] = csharp_types_values(node).filter((child) => child !== type && child.kind !== 'join_into_clause');
const into = firstOf(node, 'join_into_clause');
const statements = [
{ kind: 'loop', each: { target: lower.expr(target), over: lower.expr(over) }, body: [], ...at },
{ kind: 'assert', test: operator(at, '==', [lower.expr(left), lower.expr(right)]), ...at },
];
if (into !== undefined)
statements.push({ kind: 'declare', target: lower.expr(nodes_named(into)[0]), value: lower.expr(target), constant: true, ...spanOf(into) });
return statements;
}
const query = (node, lower) => {
const clauses = [];
let value = unknown(spanOf(node), []);
for (const child of nodes_named(node)) {
if (child.kind === 'identifier') {
clauses.push({ kind: 'declare', target: lower.expr(child), value, constant: true, ...spanOf(child) });
continue;
}
const made = clause(child, lower);
clauses.push(...made.statements);
value = made.value ?? value;
}
return { kind: 'comprehension', clauses, value, ...spanOf(node) };
};
const declared = (node, lower) => lower.expr(field(node, 'name') ?? nodes_named(node).at(-1));
const csharp_expressions_alias = (node, lower) => {
const written = qualifiedName(node, lower);
return expressions_name(spanOf(node), written);
};
const csharp_expressions_assignment = (node, lower) => {
const made = curly_assignment(node, lower);
return made.kind === 'assign' && expressions_dotted(made.target) === '_' ? made.value : made;
};
const CSHARP_EXPRESSIONS = new Map([
['identifier', curly_identifier],
['implicit_parameter', curly_identifier],
['discard', curly_identifier],
['this', curly_identifier],
['base', curly_identifier],
['predefined_type', typeAsName],
['generic_name', typeAsName],
['qualified_name', csharp_expressions_qualified],
['alias_qualified_name', csharp_expressions_alias],
['string_literal', plain],
['character_literal', plain],
['verbatim_string_literal', verbatim],
['raw_string_literal', csharp_strings_raw],
['interpolated_string_expression', csharp_strings_interpolated],
['integer_literal', number],
['real_literal', number],
['boolean_literal', (node, lower) => expressions_literal(spanOf(node), lower.text(node) === 'true')],
['null_literal', (node) => expressions_literal(spanOf(node), null)],
['invocation_expression', invocation],
['member_access_expression', chain],
['conditional_access_expression', chain],
['element_access_expression', chain],
['binary_expression', chain],
['prefix_unary_expression', chain],
['unary_expression', chain],
['cast_expression', chain],
['as_expression', chain],
['is_expression', chain],
['is_pattern_expression', chain],
['postfix_unary_expression', postfix],
['assignment_expression', csharp_expressions_assignment],
['conditional_expression', curly_conditional],
['object_creation_expression', creation],
['implicit_object_creation_expression', creation],
['array_creation_expression', creation],
['stackalloc_expression', creation],
['implicit_array_creation_expression', implicitArray],
['implicit_stackalloc_expression', implicitArray],
['anonymous_object_creation_expression', anonymousObject],
['initializer_expression', listOf],
['collection_expression', listLiteral],
['tuple_expression', tuple],
['tuple_pattern', tuple],
['parenthesized_variable_designation', tuple],
['range_expression', range],
['declaration_expression', declared],
['lambda_expression', csharp_declarations_lambda],
['anonymous_method_expression', csharp_declarations_lambda],
['query_expression', query],
['switch_expression', switchValue],
['with_expression', withOf],
['default_expression', defaultOf],
['typeof_expression', typeCall('typeof')],
['sizeof_expression', typeCall('sizeof')],
['throw_expression', throwValue],
['parenthesized_expression', csharp_expressions_inner],
['await_expression', csharp_expressions_inner],
['checked_expression', csharp_expressions_inner],
['ref_expression', csharp_expressions_inner],
['makeref_expression', csharp_expressions_inner],
]);
;
function statementsOf(nodes, lower) {
const found = [];
for (const [i, node] of nodes.entries()) {
if (node.kind === 'local_declaration_statement' && hasToken(node, 'using')) {
const rest = nodes.slice(i + 1);
const end = rest.at(-1)?.end ?? node.end;
return [
...found,
{ kind: 'using', resources: locals(node, lower), body: statementsOf(rest, lower), start: node.start, end },
];
}
found.push(...lower.statements(node));
}
return found;
}
const csharp_blockOf = (node, lower) => [{ kind: 'block', body: statementsOf(nodes_named(node), lower), ...spanOf(node) }];
const csharp_using = (node, lower) => {
const declared = firstOf(node, 'variable_declaration');
const value = csharp_types_values(node).find((child) => child.field !== 'body');
const resources = declared === undefined ? [asStatement(lower.expr(value))] : variables(declared, false, lower);
return [{ kind: 'using', resources, body: curly_bodyOf(field(node, 'body'), lower), ...spanOf(node) }];
};
const guarded = (node, lower) => {
const [first, ...rest] = csharp_types_values(node);
const before = first?.kind === 'variable_declaration'
? variables(first, false, lower)
: first === undefined
? []
: [asStatement(lower.expr(first))];
return [{ kind: 'block', body: [...before, ...rest.flatMap((child) => curly_bodyOf(child, lower))], ...spanOf(node) }];
};
const csharp_inner = (node, lower) => nodes_named(node).flatMap((child) => lower.statements(child));
const csharp_forOf = (node, lower) => {
const before = fields(node, 'initializer').flatMap((child) => {
if (child.kind === 'variable_declaration')
return variables(child, false, lower);
return child.named ? [asStatement(lower.expr(child))] : [];
});
const updates = fields(node, 'update').filter((child) => child.named);
return curly_forOf(node, lower, { before, test: field(node, 'condition'), updates });
};
const forEach = (node, lower) => {
const target = lower.expr(field(node, 'left'));
return eachOf(node, lower, { target, over: lower.expr(field(node, 'right')), type: csharp_types_typeOf(field(node, 'type'), lower) });
};
function catchOf(node, lower) {
const caught = firstOf(node, 'catch_declaration');
const filter = firstOf(node, 'catch_filter_clause');
const of = caught === undefined ? undefined : field(caught, 'name');
const body = curly_bodyOf(field(node, 'body'), lower);
const tested = filter === undefined ? [] : [{ kind: 'assert', test: lower.expr(csharp_types_values(filter)[0]), ...spanOf(filter) }];
return {
types: caught === undefined ? [] : [csharp_types_typeOf(field(caught, 'type'), lower) ?? typeName('')],
...(of === undefined ? {} : { name: lower.text(of) }),
body: [...tested, ...body],
};
}
const csharp_tryOf = (node, lower) => {
const catches = allOf(node, 'catch_clause').map((child) => catchOf(child, lower));
const lastly = allOf(node, 'finally_clause').flatMap((child) => curly_bodyOf(firstOf(child, 'block'), lower));
return [{ kind: 'try', body: curly_bodyOf(field(node, 'body'), lower), catches, lastly, ...spanOf(node) }];
};
function leaving(kind) {
return (node, lower) => {
const value = csharp_types_values(node)[0];
return [{ kind, ...(value === undefined ? {} : { value: lower.expr(value) }), ...spanOf(node) }];
};
}
const yieldOf = (node, lower) => {
const value = csharp_types_values(node)[0];
if (value === undefined)
return [{ kind: 'return', ...spanOf(node) }];
return [asStatement({ kind: 'unknown', children: [lower.expr(value)], ...spanOf(node) })];
};
const importOf = (node, lower) => {
const alias = field(node, 'name');
const of = nodes_named(node).find((child) => child !== alias);
const module = of?.kind.endsWith('_name') === true || of?.kind === 'identifier' ? qualifiedName(of, lower) : (csharp_types_typeOf(of, lower)?.name ?? '');
lower.imports({ module, ...(alias === undefined ? { wildcard: true } : { alias: lower.text(alias) }), ...spanOf(node) });
return [];
};
const conditionally = (node, lower) => statementsOf(nodes_named(node).filter((child) => child.field !== 'condition'), lower);
const bare = (node, lower) => csharp_types_values(node).map((child) => ({ kind: 'expression', value: lower.expr(child), ...spanOf(node) }));
const csharp_csharp = {
language: 'csharp',
transparent: new Set(['ERROR', 'argument', 'expression_element', 'collection_element', 'constant_pattern', 'interpolation']),
ignored: new Set([
...[
'comment',
'empty_statement',
'modifier',
'attribute_list',
'global_attribute',
'file_scoped_namespace_declaration',
'extern_alias_directive',
],
...['type_parameter_list', 'type_parameter_constraints_clause', 'parameter_list', 'bracketed_parameter_list', 'interpolation_brace'],
...[
'interpolation_format_clause',
'interpolation_alignment_clause',
'preproc_region',
'preproc_endregion',
'preproc_define',
'preproc_undef',
],
...[
'preproc_pragma',
'preproc_nullable',
'preproc_line',
'preproc_error',
'preproc_warning',
'shebang_directive',
'explicit_interface_specifier',
],
]),
expressions: CSHARP_EXPRESSIONS,
statements: new Map([
['using_directive', importOf],
['namespace_declaration', (node, lower) => lower.statements(field(node, 'body'))],
['expression_statement', bare],
['local_declaration_statement', locals],
['field_declaration', fieldsOf],
['event_field_declaration', fieldsOf],
['property_declaration', property],
['indexer_declaration', property],
['event_declaration', property],
['method_declaration', functionStatement],
['local_function_statement', functionStatement],
['delegate_declaration', functionStatement],
['constructor_declaration', constructorStatement],
['destructor_declaration', operatorStatement],
['operator_declaration', operatorStatement],
['conversion_operator_declaration', operatorStatement],
['class_declaration', classStatement],
['interface_declaration', classStatement],
['struct_declaration', classStatement],
['record_declaration', classStatement],
['enum_declaration', classStatement],
['enum_member_declaration', enumMember],
['block', csharp_blockOf],
['checked_statement', csharp_inner],
['unsafe_statement', csharp_inner],
['using_statement', csharp_using],
['lock_statement', guarded],
['fixed_statement', guarded],
['if_statement', curly_ifOf],
['for_statement', csharp_forOf],
['foreach_statement', forEach],
['while_statement', curly_whileOf],
['do_statement', curly_whileOf],
['switch_statement', switchStatement],
['labeled_statement', (node, lower) => curly_bodyOf(nodes_named(node).at(-1), lower)],
['try_statement', csharp_tryOf],
['return_statement', leaving('return')],
['throw_statement', leaving('throw')],
['yield_statement', yieldOf],
['break_statement', curly_jump('break')],
['continue_statement', curly_jump('continue')],
['goto_statement', curly_jump('goto')],
['preproc_if', conditionally],
['preproc_else', conditionally],
['preproc_elif', conditionally],
]),
};
;
const ANNOTATIONS = new Set(['annotation', 'marker_annotation']);
function unannotated(node) {
return nodes_named(node).filter((child) => !ANNOTATIONS.has(child.kind));
}
function java_declarations_qualified(node, lower) {
if (node.children.length === 0)
return lower.text(node);
const parts = unannotated(node).filter((child) => child.kind !== 'type_arguments');
return parts.map((child) => java_declarations_qualified(child, lower)).join('.');
}
function dimensionsOf(node, lower) {
return node === undefined ? [] : Array.from({ length: lower.text(node).split('[').length - 1 }, () => undefined);
}
function java_declarations_typeOf(node, lower) {
if (node === undefined)
return undefined;
switch (node.kind) {
case 'array_type': {
const of = java_declarations_typeOf(field(node, 'element'), lower) ?? typeName('');
return { ...of, dimensions: [...of.dimensions, ...dimensionsOf(field(node, 'dimensions'), lower)] };
}
case 'generic_type': {
const args = nodes_named(firstOf(node, 'type_arguments') ?? { ...node, children: [] });
const of = unannotated(node)[0];
return typeName(of === undefined ? '' : java_declarations_qualified(of, lower), args.map((child) => java_declarations_typeOf(child, lower) ?? typeName('')));
}
case 'annotated_type':
case 'wildcard':
return java_declarations_typeOf(unannotated(node)[0], lower) ?? typeName('');
case 'type_identifier': {
const written = lower.text(node);
return typeName(written === 'var' ? '' : written);
}
default:
return typeName(java_declarations_qualified(node, lower) || lower.text(node));
}
}
function withDimensions(type, dimensions, lower) {
if (type === undefined || dimensions === undefined)
return type;
return { ...type, dimensions: [...type.dimensions, ...dimensionsOf(dimensions, lower)] };
}
function annotationArgument(node, lower) {
if (node.kind !== 'element_value_pair')
return { value: lower.expr(node) };
return { name: curly_textOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
}
function java_declarations_annotation(node, lower) {
const args = nodes_named(field(node, 'arguments') ?? { ...node, children: [] }).map((child) => annotationArgument(child, lower));
return { name: curly_textOf(field(node, 'name'), lower), args, ...spanOf(node) };
}
const annotationValue = (node, lower) => {
const { name: of, args } = java_declarations_annotation(node, lower);
return { kind: 'new', type: typeName(of), args, properties: [], ...spanOf(node) };
};
function java_declarations_annotationsOf(node, lower) {
const modifiers = firstOf(node, 'modifiers');
return [...(modifiers?.children ?? []), ...node.children]
.filter((child) => ANNOTATIONS.has(child.kind))
.map((child) => java_declarations_annotation(child, lower));
}
function java_declarations_modifiersOf(node) {
return (firstOf(node, 'modifiers')?.children ?? [])
.filter((child) => !child.named && child.kind !== 'MISSING')
.map((child) => child.kind);
}
function java_declarations_parameter(node, lower) {
const spread = firstOf(node, 'variable_declarator');
const of = field(node, 'name') ?? (spread === undefined ? undefined : field(spread, 'name')) ?? node;
const written = field(node, 'type') ?? (spread === undefined ? undefined : unannotated(node).find((child) => child.kind !== 'modifiers'));
const type = withDimensions(java_declarations_typeOf(written, lower), field(node, 'dimensions'), lower);
return {
target: expressions_name(spanOf(of), lower.text(of)),
annotations: java_declarations_annotationsOf(node, lower),
...(type === undefined ? {} : { type }),
...(spread === undefined ? {} : { rest: true }),
...spanOf(node),
};
}
function java_declarations_parametersOf(node, lower) {
if (node === undefined)
return [];
if (node.kind === 'identifier')
return [java_declarations_parameter(node, lower)];
return nodes_named(node)
.filter((child) => child.kind !== 'receiver_parameter' && child.kind !== 'ERROR')
.map((child) => java_declarations_parameter(child, lower));
}
const java_declarations_lambda = (node, lower) => {
const body = field(node, 'body');
const fn = {
name: '',
parameters: java_declarations_parametersOf(field(node, 'parameters'), lower),
annotations: [],
modifiers: [],
body: lambdaBody(body, lower, 'block'),
complete: isClosed(body),
...spanOf(node),
};
return { kind: 'lambda', fn, ...spanOf(node) };
};
function java_declarations_functionOf(node, lower) {
const body = field(node, 'body');
const returns = withDimensions(java_declarations_typeOf(field(node, 'type'), lower), field(node, 'dimensions'), lower);
return {
name: curly_textOf(field(node, 'name'), lower),
parameters: java_declarations_parametersOf(field(node, 'parameters'), lower),
annotations: java_declarations_annotationsOf(node, lower),
modifiers: java_declarations_modifiersOf(node),
...(returns === undefined ? {} : { returns }),
body: curly_bodyOf(body, lower),
complete: isClosed(body),
...spanOf(node),
};
}
const java_declarations_functionStatement = (node, lower) => [{ kind: 'function', fn: java_declarations_functionOf(node, lower), ...spanOf(node) }];
const java_declarations_declaration = (node, lower) => {
const base = java_declarations_typeOf(field(node, 'type'), lower);
const constant = node.kind === 'constant_declaration' || java_declarations_modifiersOf(node).includes('final');
return fields(node, 'declarator').map((declarator) => {
const of = field(declarator, 'name') ?? declarator;
const type = withDimensions(base, field(declarator, 'dimensions'), lower);
const value = field(declarator, 'value');
return {
kind: 'declare',
target: expressions_name(spanOf(of), lower.text(of)),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
constant,
...spanOf(declarator),
};
});
};
const HERITAGE = ['superclass', 'super_interfaces', 'extends_interfaces'];
function java_declarations_basesOf(node, lower) {
return allOf(node, ...HERITAGE)
.flatMap((clause) => nodes_named(clause).flatMap((child) => (child.kind === 'type_list' ? nodes_named(child) : [child])))
.map((child) => java_declarations_typeOf(child, lower) ?? typeName(''));
}
const java_declarations_KINDS = new Map([
['interface_declaration', 'interface'],
['enum_declaration', 'enum'],
['record_declaration', 'record'],
['annotation_type_declaration', 'annotation'],
]);
function java_declarations_components(node, lower) {
return java_declarations_parametersOf(field(node, 'parameters'), lower).map(({ target, type, start, end }) => ({
kind: 'declare',
target,
...(type === undefined ? {} : { type }),
constant: true,
start,
end,
}));
}
const java_declarations_classStatement = (node, lower) => {
const kind = java_declarations_KINDS.get(node.kind);
const declared = {
name: curly_textOf(field(node, 'name'), lower),
bases: java_declarations_basesOf(node, lower),
annotations: java_declarations_annotationsOf(node, lower),
modifiers: [...(kind === undefined ? [] : [kind]), ...java_declarations_modifiersOf(node)],
members: [...java_declarations_components(node, lower), ...lower.statements(field(node, 'body'))],
...spanOf(node),
};
return [{ kind: 'class', declaration: declared, ...spanOf(node) }];
};
const enumConstant = (node, lower) => {
const of = field(node, 'name') ?? node;
const args = nodes_named(field(node, 'arguments') ?? { ...node, children: [] }).map((child) => ({ value: lower.expr(child) }));
const made = anonymousBody(field(node, 'body'), typeName(''), lower);
const value = { kind: 'new', type: typeName(''), args, properties: [], ...made, ...spanOf(node) };
const given = args.length === 0 && made.body === undefined ? {} : { value };
return [{ kind: 'declare', target: expressions_name(spanOf(of), lower.text(of)), ...given, constant: true, ...spanOf(node) }];
};
function anonymousBody(node, base, lower) {
if (node === undefined)
return {};
const bases = base.name === '' ? [] : [base];
return { body: { name: '', bases, annotations: [], modifiers: [], members: lower.statements(node), ...spanOf(node) } };
}
;
function java_switch_matches(pattern, subject, lower) {
const at = spanOf(pattern);
const parts = nodes_named(pattern);
const [type, bound] = parts;
if (pattern.kind === 'pattern' || type === undefined)
return type === undefined ? subject : java_switch_matches(type, subject, lower);
const of = java_declarations_typeOf(type, lower) ?? typeName('');
const test = operator(at, 'instanceof', [subject, expressions_name(spanOf(type), of.name)]);
if (bound?.kind === 'identifier') {
return curly_binding(at, test, { target: lower.expr(bound), value: { kind: 'cast', type: of, value: subject, ...at } });
}
if (bound?.kind !== 'record_pattern_body')
return test;
const inside = nodes_named(bound).map((component) => {
const part = unknown(spanOf(component), [subject]);
if (component.kind === 'record_pattern')
return java_switch_matches(component, part, lower);
const [written, target] = nodes_named(component);
const value = { kind: 'cast', type: java_declarations_typeOf(written, lower) ?? typeName(''), value: part, ...spanOf(component) };
return { kind: 'assign', target: lower.expr(target), op: '=', value, ...spanOf(component) };
});
return joinTests(at, '&&', [test, ...inside]) ?? test;
}
function instanceOf(node, lower) {
const subject = lower.expr(field(node, 'left'));
const pattern = field(node, 'pattern');
if (pattern !== undefined)
return java_switch_matches(pattern, subject, lower);
const right = field(node, 'right');
const of = java_declarations_typeOf(right, lower) ?? typeName('');
const test = operator(spanOf(node), 'instanceof', [subject, expressions_name(spanOf(right ?? node), of.name)]);
const bound = field(node, 'name');
if (bound === undefined)
return test;
return curly_binding(node, test, { target: lower.expr(bound), value: { kind: 'cast', type: of, value: subject, ...spanOf(node) } });
}
function labels(node, subject, lower) {
const of = node === undefined ? [] : nodes_named(node);
if (of.some((child) => child.kind === 'identifier' && lower.text(child) === 'default'))
return [];
const guard = of.find((child) => child.kind === 'guard');
return of.flatMap((child) => {
if (child.kind === 'guard')
return [];
if (child.kind !== 'pattern')
return [lower.expr(child)];
const test = java_switch_matches(child, subject, lower);
return guard === undefined ? [test] : [operator(spanOf(node ?? child), '&&', [test, lower.expr(nodes_named(guard)[0])])];
});
}
function cases(node, subject, lower) {
return nodes_named(field(node, 'body') ?? node).flatMap((group) => {
const [label, ...body] = nodes_named(group);
const values = labels(label, subject, lower);
if (group.kind === 'switch_rule')
return [{ values, body: body.flatMap((child) => curly_bodyOf(child, lower)), fallsThrough: false }];
if (group.kind !== 'switch_block_statement_group')
return [];
const more = allOf(group, 'switch_label').slice(1);
const statements = body.filter((child) => child.kind !== 'switch_label').flatMap((child) => lower.statements(child));
return [{ values: [...values, ...more.flatMap((child) => labels(child, subject, lower))], body: statements, fallsThrough: true }];
});
}
const java_switch_switchStatement = (node, lower) => {
const subject = lower.expr(field(node, 'condition'));
return [{ kind: 'switch', subject, cases: cases(node, subject, lower), ...spanOf(node) }];
};
function java_switch_switchValue(node, lower) {
const subject = lower.expr(field(node, 'condition'));
const arms = [];
for (const rule of nodes_named(field(node, 'body') ?? node)) {
const [label, body] = nodes_named(rule);
if (rule.kind !== 'switch_rule' || body?.kind === 'block')
return calledAtOnce(node, yielding(java_switch_switchStatement(node, lower)));
const patterned = label !== undefined && firstOf(label, 'pattern') !== undefined;
const tests = labels(label, subject, lower).map((value) => (patterned ? value : operator(spanOf(rule), '==', [subject, value])));
const test = joinTests(rule, '||', tests);
arms.push({ value: armValue(body, lower), ...(test === undefined ? {} : { test }) });
}
return choice(node, arms);
}
function armValue(body, lower) {
const value = lower.expr(body === undefined ? undefined : nodes_named(body)[0]);
return body?.kind === 'throw_statement' ? call(spanOf(body), expressions_name(spanOf(body), 'throw'), [{ value }]) : value;
}
function yielding(statements) {
return statements.map((statement) => {
if (statement.kind !== 'switch')
return statement;
const made = statement.cases.map((one) => {
const [only] = one.body;
if (one.fallsThrough || one.body.length !== 1 || only?.kind !== 'expression')
return one;
return { ...one, body: [{ ...only, kind: 'return' }] };
});
return { ...statement, cases: made };
});
}
;
const java_expressions_number = (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0);
function string(node, lower) {
if (hasToken(node, '"""') && firstOf(node, 'string_interpolation') === undefined)
return expressions_literal(spanOf(node), textBlock(lower.text(node)));
const pieces = nodes_named(node).map((child) => {
if (child.kind === 'string_interpolation')
return lower.expr(nodes_named(child)[0]);
return child.kind === 'escape_sequence' ? unescaped(lower.text(child)) : lower.text(child);
});
return expressions_joined(spanOf(node), pieces);
}
function textBlock(written) {
const lines = written
.replace(/^"""[ \t\f]*\r?\n?/, '')
.replace(/"""$/, '')
.split(/\r?\n/);
const measured = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1);
const indent = Math.min(...measured.map((line) => line.length - line.trimStart().length));
return unescaped(lines
.map((line) => line.slice(indent).trimEnd())
.join('\n')
.replaceAll('\\s', ' '));
}
function java_expressions_argumentsOf(node, lower) {
return node === undefined ? [] : nodes_named(node).map((child) => ({ value: lower.expr(child) }));
}
function java_expressions_invocation(node, lower) {
const of = field(node, 'name');
const object = field(node, 'object');
const called = curly_textOf(of, lower);
const callee = object === undefined
? expressions_name(spanOf(of ?? node), called)
: member({ start: node.start, end: of?.end ?? node.end }, lower.expr(object), called);
return call(spanOf(node), callee, java_expressions_argumentsOf(field(node, 'arguments'), lower));
}
function java_expressions_access(node, lower) {
const of = field(node, 'field');
if (of?.kind === 'this')
return lower.expr(of);
return member(spanOf(node), lower.expr(field(node, 'object') ?? field(node, 'scope')), curly_textOf(of ?? field(node, 'name'), lower));
}
function reference(node, lower) {
const [object, of] = nodes_named(node).filter((child) => child.kind !== 'type_arguments');
return member(spanOf(node), object === undefined ? lower.expr(object) : typeOrValue(object, lower), of === undefined ? 'new' : lower.text(of));
}
function typeOrValue(node, lower) {
return JAVA_EXPRESSIONS.has(node.kind) ? lower.expr(node) : expressions_name(spanOf(node), java_declarations_typeOf(node, lower)?.name ?? '');
}
function java_expressions_creation(node, lower) {
const type = java_declarations_typeOf(field(node, 'type'), lower) ?? typeName('');
const args = java_expressions_argumentsOf(field(node, 'arguments'), lower);
return {
kind: 'new',
type,
args,
properties: [],
...anonymousBody(firstOf(node, 'class_body'), type, lower),
...spanOf(node),
};
}
function arrayCreation(node, lower) {
const value = field(node, 'value');
if (value !== undefined)
return lower.expr(value);
const type = java_declarations_typeOf(field(node, 'type'), lower) ?? typeName('');
const dimensions = [
...allOf(node, 'dimensions_expr').map((child) => lower.expr(nodes_named(child)[0])),
...dimensionsOf(firstOf(node, 'dimensions'), lower),
];
return { kind: 'new', type: { ...type, dimensions }, args: [], properties: [], ...spanOf(node) };
}
const list = (node, lower) => ({
kind: 'collection',
shape: 'list',
entries: nodes_named(node).map((child) => ({ value: lower.expr(child) })),
...spanOf(node),
});
const java_expressions_cast = (node, lower) => {
const type = java_declarations_typeOf(field(node, 'type'), lower) ?? typeName('');
return { kind: 'cast', type, value: lower.expr(field(node, 'value')), ...spanOf(node) };
};
const JAVA_EXPRESSIONS = new Map([
['identifier', curly_identifier],
['underscore_pattern', curly_identifier],
['this', curly_identifier],
['super', curly_identifier],
['string_literal', string],
['character_literal', (node, lower) => expressions_literal(spanOf(node), unescaped(lower.text(node).slice(1, -1)))],
['decimal_integer_literal', java_expressions_number],
['hex_integer_literal', java_expressions_number],
['octal_integer_literal', java_expressions_number],
['binary_integer_literal', java_expressions_number],
['decimal_floating_point_literal', java_expressions_number],
['hex_floating_point_literal', java_expressions_number],
['true', (node) => expressions_literal(spanOf(node), true)],
['false', (node) => expressions_literal(spanOf(node), false)],
['null_literal', (node) => expressions_literal(spanOf(node), null)],
['class_literal', (node, lower) => member(spanOf(node), expressions_name(spanOf(node), java_declarations_typeOf(nodes_named(node)[0], lower)?.name ?? ''), 'class')],
['method_invocation', java_expressions_invocation],
['method_reference', reference],
['field_access', java_expressions_access],
['scoped_identifier', java_expressions_access],
[
'array_access',
(node, lower) => ({
kind: 'index',
object: lower.expr(field(node, 'array')),
index: lower.expr(field(node, 'index')),
...spanOf(node),
}),
],
['object_creation_expression', java_expressions_creation],
['array_creation_expression', arrayCreation],
['array_initializer', list],
['element_value_array_initializer', list],
['annotation', annotationValue],
['marker_annotation', annotationValue],
['binary_expression', curly_binary],
['unary_expression', (node, lower) => operator(spanOf(node), field(node, 'operator')?.kind ?? '', [lower.expr(field(node, 'operand'))])],
['update_expression', curly_update],
['assignment_expression', curly_assignment],
['ternary_expression', curly_conditional],
['cast_expression', java_expressions_cast],
['instanceof_expression', instanceOf],
['switch_expression', java_switch_switchValue],
['lambda_expression', java_declarations_lambda],
['template_expression', (node, lower) => lower.expr(field(node, 'template_argument'))],
]);
;
const constructorCall = (node, lower) => {
const callee = lower.expr(field(node, 'constructor'));
return [asStatement(call(spanOf(node), callee, java_expressions_argumentsOf(field(node, 'arguments'), lower)))];
};
const java_forOf = (node, lower) => {
const before = fields(node, 'init').flatMap((child) => lower.statements(child));
return curly_forOf(node, lower, { before, test: field(node, 'condition'), updates: fields(node, 'update') });
};
const java_forEach = (node, lower) => {
const target = lower.expr(field(node, 'name'));
return eachOf(node, lower, { target, over: lower.expr(field(node, 'value')), type: java_declarations_typeOf(field(node, 'type'), lower) });
};
function resource(node, lower) {
const of = field(node, 'name');
if (of === undefined)
return { kind: 'expression', value: lower.expr(nodes_named(node)[0]), ...spanOf(node) };
const type = java_declarations_typeOf(field(node, 'type'), lower);
return {
kind: 'declare',
target: lower.expr(of),
...(type === undefined ? {} : { type }),
value: lower.expr(field(node, 'value')),
constant: true,
...spanOf(node),
};
}
function java_catchOf(node, lower) {
const caught = firstOf(node, 'catch_formal_parameter');
const types = caught === undefined
? []
: allOf(caught, 'catch_type').flatMap((child) => nodes_named(child).map((type) => java_declarations_typeOf(type, lower) ?? typeName('')));
const of = caught === undefined ? undefined : field(caught, 'name');
return { types, ...(of === undefined ? {} : { name: lower.text(of) }), body: curly_bodyOf(field(node, 'body'), lower) };
}
const java_tryOf = (node, lower) => {
const resources = field(node, 'resources');
const own = curly_bodyOf(field(node, 'body'), lower);
const catches = allOf(node, 'catch_clause').map((child) => java_catchOf(child, lower));
const lastly = allOf(node, 'finally_clause').flatMap((child) => curly_bodyOf(firstOf(child, 'block'), lower));
const using = resources === undefined
? undefined
: { kind: 'using', resources: nodes_named(resources).map((child) => resource(child, lower)), body: own, ...spanOf(node) };
if (using !== undefined && catches.length === 0 && lastly.length === 0)
return [using];
return [{ kind: 'try', body: using === undefined ? own : [using], catches, lastly, ...spanOf(node) }];
};
const java_importOf = (node, lower) => {
const of = nodes_named(node)[0];
const module = curly_textOf(of, lower);
const dot = module.lastIndexOf('.');
if (firstOf(node, 'asterisk') !== undefined)
lower.imports({ module, wildcard: true, ...spanOf(node) });
else if (hasToken(node, 'static'))
lower.imports({ module: module.slice(0, Math.max(dot, 0)), name: module.slice(dot + 1), ...spanOf(node) });
else if (module !== '')
lower.imports({ module, ...spanOf(node) });
return [];
};
const assertion = (node, lower) => [{ kind: 'assert', test: lower.expr(nodes_named(node)[0]), ...spanOf(node) }];
const java_guarded = (node, lower) => {
const lock = firstOf(node, 'parenthesized_expression');
return [...(lock === undefined ? [] : [asStatement(lower.expr(lock))]), ...lower.statements(field(node, 'body'))];
};
const java_java = {
language: 'java',
transparent: new Set(['parenthesized_expression', 'ERROR', 'element_value_pair', 'expression_statement']),
ignored: new Set([
...[
'line_comment',
'block_comment',
'package_declaration',
'module_declaration',
'modifiers',
'type_parameters',
'throws',
'dimensions',
],
...['annotation', 'marker_annotation', 'permits', 'formal_parameters', 'type_arguments', 'asterisk'],
]),
expressions: JAVA_EXPRESSIONS,
statements: new Map([
['import_declaration', java_importOf],
['local_variable_declaration', java_declarations_declaration],
['field_declaration', java_declarations_declaration],
['constant_declaration', java_declarations_declaration],
['method_declaration', java_declarations_functionStatement],
['constructor_declaration', java_declarations_functionStatement],
['compact_constructor_declaration', java_declarations_functionStatement],
['annotation_type_element_declaration', java_declarations_functionStatement],
['class_declaration', java_declarations_classStatement],
['interface_declaration', java_declarations_classStatement],
['enum_declaration', java_declarations_classStatement],
['record_declaration', java_declarations_classStatement],
['annotation_type_declaration', java_declarations_classStatement],
['enum_constant', enumConstant],
['explicit_constructor_invocation', constructorCall],
['block', blockOf],
['if_statement', curly_ifOf],
['for_statement', java_forOf],
['enhanced_for_statement', java_forEach],
['while_statement', curly_whileOf],
['do_statement', curly_whileOf],
['switch_expression', java_switch_switchStatement],
['labeled_statement', (node, lower) => curly_bodyOf(nodes_named(node).at(-1), lower)],
['synchronized_statement', java_guarded],
['try_statement', java_tryOf],
['try_with_resources_statement', java_tryOf],
['assert_statement', assertion],
['return_statement', curly_returnOf],
['yield_statement', curly_returnOf],
['throw_statement', curly_throwOf],
['break_statement', curly_jump('break')],
['continue_statement', curly_jump('continue')],
]),
};
;
function javascript_declarations_keyOf(node, lower) {
if (node === undefined)
return lower.expr(node);
if (node.kind === 'computed_property_name')
return lower.expr(nodes_named(node)[0]);
return node.kind === 'string' || node.kind === 'number' ? lower.expr(node) : expressions_literal(spanOf(node), lower.text(node));
}
function nameOf(node, lower) {
if (node === undefined)
return '';
const key = javascript_declarations_keyOf(node, lower);
return key.kind === 'literal' && key.value !== null ? String(key.value) : (expressions_dotted(key) ?? '');
}
const withoutDefault = (node, lower) => lower.expr(field(node, 'left'));
function patternEntry(node, lower) {
if (node.kind === 'rest_pattern')
return { spread: true, value: lower.expr(nodes_named(node)[0]) };
if (node.kind === 'pair_pattern')
return { key: javascript_declarations_keyOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
const value = lower.expr(node);
return { ...(value.kind === 'name' ? { key: expressions_literal(value, value.name) } : {}), value };
}
const objectPattern = (node, lower) => ({
kind: 'collection',
shape: 'map',
entries: nodes_named(node).map((child) => patternEntry(child, lower)),
...spanOf(node),
});
const arrayPattern = (node, lower) => {
const entries = [];
let at = node.start;
for (const child of nodes_named(node)) {
const commas = lower.text({ ...node, start: at, end: child.start }).split(',').length - 1;
for (let skipped = entries.length === 0 ? 0 : 1; skipped < commas; skipped += 1)
entries.push({ value: unknown({ start: at, end: at }, []) });
entries.push(child.kind === 'rest_pattern' ? { spread: true, value: lower.expr(nodes_named(child)[0]) } : { value: lower.expr(child) });
at = child.end;
}
return { kind: 'collection', shape: 'list', entries, ...spanOf(node) };
};
const javascript_declarations_NOTHING = new Set(['undefined', 'null']);
function javascript_declarations_typeOf(node, lower) {
if (node === undefined)
return undefined;
switch (node.kind) {
case 'type_annotation':
case 'readonly_type':
case 'parenthesized_type':
case 'optional_type':
return javascript_declarations_typeOf(nodes_named(node)[0], lower);
case 'union_type':
return javascript_declarations_typeOf(nodes_named(node).find((child) => !javascript_declarations_NOTHING.has(lower.text(child))), lower);
case 'array_type': {
const of = javascript_declarations_typeOf(nodes_named(node)[0], lower) ?? typeName('');
return { ...of, dimensions: [...of.dimensions, undefined] };
}
case 'generic_type':
return typeName(curly_textOf(field(node, 'name'), lower), javascript_declarations_typeArguments(field(node, 'type_arguments'), lower));
case 'predefined_type':
case 'type_identifier':
case 'nested_type_identifier':
case 'identifier':
case 'member_expression':
return typeName(lower.text(node));
case 'function_type':
return typeName('Function');
default:
return typeName('');
}
}
function javascript_declarations_typeArguments(node, lower) {
return node === undefined ? [] : nodes_named(node).map((child) => javascript_declarations_typeOf(child, lower) ?? typeName(''));
}
function javascript_declarations_argumentsOf(node, lower) {
if (node === undefined)
return [];
return nodes_named(node).map((child) => child.kind === 'spread_element' ? { spread: true, value: lower.expr(nodes_named(child)[0]) } : { value: lower.expr(child) });
}
function javascript_declarations_annotationsOf(decorators, lower) {
return decorators.map((node) => {
const value = lower.expr(nodes_named(node)[0]);
if (value.kind === 'call')
return { name: expressions_dotted(value.callee) ?? '', args: value.args, ...spanOf(node) };
return { name: expressions_dotted(value) ?? '', args: [], ...spanOf(node) };
});
}
const javascript_declarations_MODIFIERS = new Set(['async', 'static', 'get', 'set', 'abstract', 'readonly', 'declare', 'export', 'default']);
function javascript_declarations_modifiersOf(node, lower) {
return node.children.flatMap((child) => {
if (child.kind === 'accessibility_modifier' || child.kind === 'override_modifier')
return [lower.text(child)];
if (child.named)
return [];
return child.kind === '*' ? ['generator'] : javascript_declarations_MODIFIERS.has(child.kind) ? [child.kind] : [];
});
}
function javascript_declarations_parameter(node, lower) {
const written = field(node, 'pattern') ?? field(node, 'name') ?? (node.kind === 'assignment_pattern' ? field(node, 'left') : node) ?? node;
const rest = written.kind === 'rest_pattern';
const type = javascript_declarations_typeOf(field(node, 'type'), lower);
const value = field(node, 'value') ?? field(node, 'right');
return {
target: lower.expr(rest ? nodes_named(written)[0] : written),
annotations: javascript_declarations_annotationsOf(allOf(node, 'decorator'), lower),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
...(rest ? { rest: true } : {}),
...spanOf(node),
};
}
function javascript_declarations_functionOf(node, lower, decorators = []) {
const body = field(node, 'body');
const alone = field(node, 'parameter');
const given = alone === undefined ? nodes_named(field(node, 'parameters') ?? { ...node, children: [] }) : [alone];
const returns = javascript_declarations_typeOf(field(node, 'return_type'), lower);
return {
name: nameOf(field(node, 'name'), lower),
parameters: given.filter((child) => field(child, 'pattern')?.kind !== 'this').map((child) => javascript_declarations_parameter(child, lower)),
annotations: javascript_declarations_annotationsOf([...decorators, ...allOf(node, 'decorator')], lower),
modifiers: javascript_declarations_modifiersOf(node, lower),
...(returns === undefined ? {} : { returns }),
body: lambdaBody(body, lower, 'statement_block'),
complete: isClosed(body),
...spanOf(node),
};
}
const javascript_declarations_lambda = (node, lower) => ({ kind: 'lambda', fn: { ...javascript_declarations_functionOf(node, lower), name: '' }, ...spanOf(node) });
const javascript_declarations_functionStatement = (node, lower) => [{ kind: 'function', fn: javascript_declarations_functionOf(node, lower), ...spanOf(node) }];
function baseOf(node, lower) {
if (node.kind === 'generic_type' || node.kind === 'type_identifier')
return javascript_declarations_typeOf(node, lower) ?? typeName('');
return typeName(expressions_dotted(lower.expr(node)) ?? lower.text(node));
}
function javascript_declarations_basesOf(node, lower) {
const heritage = allOf(node, 'class_heritage', 'extends_type_clause').flatMap((child) => child.kind === 'class_heritage' ? nodes_named(child) : [child]);
return heritage.flatMap((clause) => {
if (clause.kind !== 'extends_clause')
return clause.kind.endsWith('_clause') ? nodes_named(clause).map((of) => baseOf(of, lower)) : [baseOf(clause, lower)];
const args = javascript_declarations_typeArguments(firstOf(clause, 'type_arguments'), lower);
return fields(clause, 'value').map((of) => ({ ...baseOf(of, lower), args }));
});
}
function javascript_declarations_fieldOf(node, lower) {
const of = field(node, 'name') ?? field(node, 'property');
const value = field(node, 'value');
const type = javascript_declarations_typeOf(field(node, 'type'), lower);
return {
kind: 'declare',
target: expressions_name(spanOf(of ?? node), nameOf(of, lower)),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
constant: node.kind === 'enum_assignment' || hasToken(node, 'readonly'),
...spanOf(node),
};
}
const fieldStatement = (node, lower) => [javascript_declarations_fieldOf(node, lower)];
function promoted(node, lower) {
const parameters = nodes_named(field(node, 'parameters') ?? { ...node, children: [] });
return parameters
.filter((child) => firstOf(child, 'accessibility_modifier') !== undefined || hasToken(child, 'readonly'))
.map((child) => {
const { target, type } = javascript_declarations_parameter(child, lower);
return { kind: 'declare', target, ...(type === undefined ? {} : { type }), constant: hasToken(child, 'readonly'), ...spanOf(child) };
});
}
function members(body, lower) {
const found = [];
let decorators = [];
for (const child of body === undefined ? [] : nodes_named(body)) {
if (child.kind === 'decorator') {
decorators.push(child);
continue;
}
if (/^(?:method_definition|method_signature|abstract_method_signature)$/.test(child.kind)) {
found.push(...promoted(child, lower), { kind: 'function', fn: javascript_declarations_functionOf(child, lower, decorators), ...spanOf(child) });
}
else if (/^(?:public_field_definition|field_definition|property_signature|enum_assignment)$/.test(child.kind))
found.push(javascript_declarations_fieldOf(child, lower));
else if (child.field === 'name')
found.push({ kind: 'declare', target: expressions_name(spanOf(child), nameOf(child, lower)), constant: true, ...spanOf(child) });
else if (!child.kind.endsWith('_signature'))
found.push(...lower.statements(child));
decorators = [];
}
return found;
}
function javascript_declarations_classOf(node, lower, decorators = []) {
const kind = node.kind === 'interface_declaration' ? ['interface'] : node.kind === 'enum_declaration' ? ['enum'] : [];
return {
name: curly_textOf(field(node, 'name'), lower),
bases: javascript_declarations_basesOf(node, lower),
annotations: javascript_declarations_annotationsOf([...decorators, ...allOf(node, 'decorator')], lower),
modifiers: [...kind, ...javascript_declarations_modifiersOf(node, lower)],
members: members(field(node, 'body'), lower),
...spanOf(node),
};
}
const javascript_declarations_classStatement = (node, lower) => [{ kind: 'class', declaration: javascript_declarations_classOf(node, lower), ...spanOf(node) }];
const javascript_declarations_declared = (node, lower) => node.kind === 'class' ? javascript_declarations_classStatement(node, lower) : javascript_declarations_functionStatement(node, lower);
const classValue = (node, lower) => {
const body = javascript_declarations_classOf(node, lower);
return { kind: 'new', type: typeName(body.name), args: [], properties: [], body, ...spanOf(node) };
};
;
const ENTITIES = new Map([
['&amp;', '&'],
['&lt;', '<'],
['&gt;', '>'],
['&quot;', '"'],
['&apos;', "'"],
['&nbsp;', ' '],
]);
function attributeText(node, lower) {
return expressions_joined(spanOf(node), nodes_named(node).map((child) => ENTITIES.get(lower.text(child)) ?? lower.text(child)));
}
function tagOf(node, lower) {
const tag = node === undefined ? undefined : field(node, 'name');
if (tag === undefined)
return expressions_literal(spanOf(node ?? { start: 0, end: 0 }), '');
const written = lower.text(tag);
return tag.kind === 'member_expression' || /^[A-Z_$]/.test(written) ? lower.expr(tag) : expressions_literal(spanOf(tag), written);
}
function attribute(node, lower) {
if (node.kind === 'jsx_expression') {
const spread = firstOf(node, 'spread_element');
return { spread: true, value: lower.expr(spread === undefined ? undefined : nodes_named(spread)[0]) };
}
const [key, value] = nodes_named(node);
const called = key === undefined ? '' : lower.text(key);
if (value === undefined)
return { name: called, value: expressions_literal(spanOf(node), true) };
return { name: called, value: value.kind === 'string' ? attributeText(value, lower) : lower.expr(value) };
}
function children(node, lower) {
return nodes_named(node).flatMap((child) => {
if (child.field !== undefined)
return [];
if (child.kind === 'jsx_expression' && nodes_named(child).length === 0)
return [];
if (child.kind !== 'jsx_text' && child.kind !== 'html_character_reference')
return [{ value: lower.expr(child) }];
const written = lower.text(child);
return written.trim() === '' ? [] : [{ value: expressions_literal(spanOf(child), ENTITIES.get(written) ?? written) }];
});
}
const javascript_jsx_element = (node, lower) => {
const open = node.kind === 'jsx_element' ? field(node, 'open_tag') : node;
const attributes = open === undefined ? [] : fields(open, 'attribute').map((child) => attribute(child, lower));
const inside = node.kind === 'jsx_element' ? children(node, lower) : [];
return call(spanOf(node), expressions_name(spanOf(open ?? node), 'jsx'), [{ value: tagOf(open, lower) }, ...attributes, ...inside]);
};
;
function javascript_expressions_string(node, lower) {
const pieces = nodes_named(node).map((child) => {
if (child.kind === 'template_substitution')
return lower.expr(nodes_named(child)[0]);
return child.kind === 'escape_sequence' ? unescaped(lower.text(child)) : lower.text(child);
});
return expressions_joined(spanOf(node), pieces);
}
function javascript_expressions_unary(node, lower) {
const word = field(node, 'operator');
const op = word?.kind ?? '';
const value = lower.expr(field(node, 'argument'));
if (op === 'delete' || op === 'typeof')
return call(spanOf(node), expressions_name(spanOf(word ?? node), op), [{ value }]);
return operator(spanOf(node), op, [value]);
}
function javascript_expressions_callOf(node, lower) {
const given = field(node, 'arguments');
const callee = lower.expr(field(node, 'function'));
if (given?.kind === 'template_string')
return call(spanOf(node), callee, [{ value: lower.expr(given) }]);
return call(spanOf(node), callee, javascript_declarations_argumentsOf(given, lower));
}
function javascript_expressions_newOf(node, lower) {
const callee = lower.expr(field(node, 'constructor'));
const args = javascript_declarations_argumentsOf(field(node, 'arguments'), lower);
const of = expressions_dotted(callee);
if (of === undefined)
return call(spanOf(node), callee, args);
return {
kind: 'new',
type: typeName(of, javascript_declarations_typeArguments(field(node, 'type_arguments'), lower)),
args,
properties: [],
...spanOf(node),
};
}
function javascript_expressions_memberOf(node, lower) {
return member(spanOf(node), lower.expr(field(node, 'object')), curly_textOf(field(node, 'property'), lower));
}
function javascript_expressions_subscript(node, lower) {
return { kind: 'index', object: lower.expr(field(node, 'object')), index: lower.expr(field(node, 'index')), ...spanOf(node) };
}
function javascript_expressions_property(node, lower) {
switch (node.kind) {
case 'pair':
return { key: javascript_declarations_keyOf(field(node, 'key'), lower), value: lower.expr(field(node, 'value')) };
case 'shorthand_property_identifier':
return { key: expressions_literal(spanOf(node), lower.text(node)), value: lower.expr(node) };
case 'method_definition':
return { key: javascript_declarations_keyOf(field(node, 'name'), lower), value: javascript_declarations_lambda(node, lower) };
case 'spread_element':
return { spread: true, value: lower.expr(nodes_named(node)[0]) };
default:
return { value: lower.expr(node) };
}
}
function javascript_expressions_collection(shape) {
return (node, lower) => ({ kind: 'collection', shape, entries: nodes_named(node).map((child) => javascript_expressions_property(child, lower)), ...spanOf(node) });
}
function sequence(node, lower) {
const values = parts(node, lower);
const last = values.at(-1);
return last !== undefined && values.slice(0, -1).every((value) => value.kind === 'literal') ? last : unknown(spanOf(node), values);
}
function parts(node, lower) {
return nodes_named(node).flatMap((child) => (child.kind === 'sequence_expression' ? parts(child, lower) : [lower.expr(child)]));
}
function javascript_expressions_cast(node, lower) {
const [first, second] = nodes_named(node);
const before = first?.kind === 'type_arguments';
const type = javascript_declarations_typeOf(before ? nodes_named(first)[0] : second, lower);
const value = lower.expr(before ? second : first);
return type === undefined ? value : { kind: 'cast', type, value, ...spanOf(node) };
}
function meta(node, lower) {
const [object = '', property = ''] = lower.text(node).split('.');
return member(spanOf(node), expressions_name(spanOf(node), object.trim()), property.trim());
}
const JAVASCRIPT_EXPRESSIONS = new Map([
['identifier', curly_identifier],
['property_identifier', curly_identifier],
['private_property_identifier', curly_identifier],
['shorthand_property_identifier', curly_identifier],
['shorthand_property_identifier_pattern', curly_identifier],
['this', curly_identifier],
['super', curly_identifier],
['import', curly_identifier],
['string', javascript_expressions_string],
['template_string', javascript_expressions_string],
['regex', (node, lower) => ({ kind: 'regex', value: curly_textOf(field(node, 'pattern'), lower), ...spanOf(node) })],
['number', (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
['true', (node) => expressions_literal(spanOf(node), true)],
['false', (node) => expressions_literal(spanOf(node), false)],
['null', (node) => expressions_literal(spanOf(node), null)],
['undefined', (node) => expressions_literal(spanOf(node), null)],
['call_expression', javascript_expressions_callOf],
['new_expression', javascript_expressions_newOf],
['member_expression', javascript_expressions_memberOf],
['nested_identifier', javascript_expressions_memberOf],
['subscript_expression', javascript_expressions_subscript],
['meta_property', meta],
['binary_expression', curly_binary],
['unary_expression', javascript_expressions_unary],
['update_expression', curly_update],
['assignment_expression', curly_assignment],
['augmented_assignment_expression', curly_assignment],
['ternary_expression', curly_conditional],
['sequence_expression', sequence],
['array', javascript_expressions_collection('list')],
['object', javascript_expressions_collection('map')],
['object_pattern', objectPattern],
['array_pattern', arrayPattern],
['assignment_pattern', withoutDefault],
['object_assignment_pattern', withoutDefault],
['rest_pattern', curly_inner],
['spread_element', curly_inner],
['arrow_function', javascript_declarations_lambda],
['function_expression', javascript_declarations_lambda],
['generator_function', javascript_declarations_lambda],
['class', classValue],
['await_expression', curly_inner],
['yield_expression', curly_inner],
['as_expression', javascript_expressions_cast],
['type_assertion', javascript_expressions_cast],
['satisfies_expression', curly_inner],
['non_null_expression', curly_inner],
['instantiation_expression', curly_inner],
['jsx_element', javascript_jsx_element],
['jsx_self_closing_element', javascript_jsx_element],
['jsx_text', (node, lower) => expressions_literal(spanOf(node), lower.text(node))],
]);
;
function stringOf(node, lower) {
const value = node === undefined ? undefined : lower.expr(node);
return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : curly_textOf(node, lower);
}
function javascript_modules_clause(node, module, lower) {
return nodes_named(node).flatMap((child) => {
if (child.kind !== 'named_imports')
return [{ module, alias: curly_textOf(child.kind === 'identifier' ? child : nodes_named(child)[0], lower), ...spanOf(node) }];
return allOf(child, 'import_specifier').map((specifier) => {
const name = stringOf(field(specifier, 'name'), lower);
const given = field(specifier, 'alias');
const alias = given === undefined ? {} : { alias: lower.text(given) };
return name === 'default' ? { module, ...alias, ...spanOf(specifier) } : { module, name, ...alias, ...spanOf(specifier) };
});
});
}
const javascript_modules_importOf = (node, lower) => {
const required = firstOf(node, 'import_require_clause');
if (required !== undefined) {
lower.imports({ module: stringOf(field(required, 'source'), lower), alias: curly_textOf(nodes_named(required)[0], lower), ...spanOf(node) });
return [];
}
const source = field(node, 'source');
const of = firstOf(node, 'import_clause');
if (source === undefined)
return [];
const module = stringOf(source, lower);
lower.imports(...(of === undefined ? [{ module, ...spanOf(node) }] : javascript_modules_clause(of, module, lower)));
return [];
};
const exportOf = (node, lower) => {
const source = field(node, 'source');
if (source !== undefined) {
lower.imports({ module: stringOf(source, lower), ...spanOf(node) });
return [];
}
const decorators = allOf(node, 'decorator');
const of = field(node, 'declaration') ?? field(node, 'value') ?? (hasToken(node, '=') ? nodes_named(node)[0] : undefined);
if (of === undefined)
return [];
if (of.kind.includes('class'))
return [{ kind: 'class', declaration: javascript_declarations_classOf(of, lower, decorators), ...spanOf(node) }];
if (of.kind === 'function_expression')
return [{ kind: 'function', fn: javascript_declarations_functionOf(of, lower), ...spanOf(node) }];
return lower.statements(of);
};
function required(node, lower) {
if (node?.kind === 'member_expression') {
const object = required(field(node, 'object'), lower);
return object === undefined ? undefined : { ...object, path: [...object.path, curly_textOf(field(node, 'property'), lower)] };
}
if (node?.kind !== 'call_expression' || curly_textOf(field(node, 'function'), lower) !== 'require')
return undefined;
const [first] = nodes_named(field(node, 'arguments') ?? node);
return first?.kind === 'string' ? { module: stringOf(first, lower), path: [] } : undefined;
}
function requires(declarator, lower) {
const of = required(field(declarator, 'value'), lower);
const target = field(declarator, 'name');
if (of === undefined || target === undefined)
return undefined;
const at = spanOf(declarator);
const imported = (path, alias) => ({
module: of.module,
...(path.length === 0 ? {} : { name: path.join('.') }),
alias,
...at,
});
if (target.kind === 'identifier')
return [imported(of.path, lower.text(target))];
if (target.kind !== 'object_pattern')
return undefined;
const found = [];
for (const entry of nodes_named(target)) {
const key = entry.kind === 'pair_pattern' ? field(entry, 'key') : entry;
const alias = entry.kind === 'pair_pattern' ? field(entry, 'value') : entry;
if (key === undefined || alias === undefined || !/^(?:property_)?identifier$|^shorthand_property_identifier_pattern$/.test(alias.kind))
return undefined;
if (key.kind === 'computed_property_name')
return undefined;
found.push(imported([...of.path, stringOf(key.kind === 'string' ? key : undefined, lower) || lower.text(key)], lower.text(alias)));
}
return found;
}
const javascript_modules_declaration = (node, lower) => allOf(node, 'variable_declarator').flatMap((declarator) => {
const imported = requires(declarator, lower);
if (imported !== undefined) {
lower.imports(...imported);
return [];
}
const value = field(declarator, 'value');
const target = field(declarator, 'name');
if (value?.kind === 'class')
return [{ kind: 'class', declaration: { ...javascript_declarations_classOf(value, lower), name: curly_textOf(target, lower) }, ...spanOf(declarator) }];
const type = javascript_declarations_typeOf(field(declarator, 'type'), lower);
return [
{
kind: 'declare',
target: lower.expr(target),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
constant: field(node, 'kind')?.kind === 'const',
...spanOf(declarator),
},
];
});
;
const DECLARING = new Set(['function_expression', 'generator_function', 'class']);
function javascript_expressionStatement(node, lower) {
const of = nodes_named(node);
const [only] = of;
if (only?.kind === 'sequence_expression')
return parts(only, lower).map(asStatement);
if (only?.kind === 'internal_module')
return lower.statements(only);
if (only !== undefined && field(only, 'name') !== undefined && DECLARING.has(only.kind))
return javascript_declarations_declared(only, lower);
return of.flatMap((child) => {
const value = lower.expr(child);
if (value.kind !== 'assign' || value.value.kind !== 'new' || value.value.body === undefined)
return [{ kind: 'expression', value, ...spanOf(node) }];
const declared = { ...value.value.body, name: value.value.body.name || (expressions_dotted(value.target)?.split('.').at(-1) ?? '') };
const assigned = { ...value, value: expressions_name(value.value, declared.name) };
return [
{ kind: 'class', declaration: declared, ...spanOf(child) },
{ kind: 'expression', value: assigned, ...spanOf(node) },
];
});
}
function javascript_forOf(node, lower) {
const first = field(node, 'initializer');
const test = field(node, 'condition');
const update = field(node, 'increment');
const before = first === undefined || first.kind === 'empty_statement' ? [] : lower.statements(first);
return curly_forOf(node, lower, {
before,
test: test?.kind === 'empty_statement' ? undefined : test,
updates: update === undefined ? [] : [update],
});
}
function forIn(node, lower) {
const right = field(node, 'right');
const value = lower.expr(right);
const at = spanOf(right ?? node);
const over = field(node, 'operator')?.kind === 'in' ? call(at, member(at, expressions_name(at, 'Object'), 'keys'), [{ value }]) : value;
return [
{ kind: 'loop', each: { target: lower.expr(field(node, 'left')), over }, body: curly_bodyOf(field(node, 'body'), lower), ...spanOf(node) },
];
}
function javascript_switchOf(node, lower) {
const cases = allOf(field(node, 'body') ?? node, 'switch_case', 'switch_default').map((clause) => {
const value = field(clause, 'value');
const body = nodes_named(clause).flatMap((child) => (child.field === 'body' ? lower.statements(child) : []));
return { values: value === undefined ? [] : [lower.expr(value)], body, fallsThrough: true };
});
return [{ kind: 'switch', subject: lower.expr(field(node, 'value')), cases, ...spanOf(node) }];
}
function javascript_catchOf(node, lower) {
const caught = field(node, 'parameter');
const body = curly_bodyOf(field(node, 'body'), lower);
if (caught === undefined)
return { types: [], body };
if (caught.kind === 'identifier')
return { types: [], name: lower.text(caught), body };
return { types: [], body: [{ kind: 'declare', target: lower.expr(caught), constant: false, ...spanOf(caught) }, ...body] };
}
function javascript_tryOf(node, lower) {
const handler = field(node, 'handler');
const lastly = field(node, 'finalizer');
return [
{
kind: 'try',
body: curly_bodyOf(field(node, 'body'), lower),
catches: handler === undefined ? [] : [javascript_catchOf(handler, lower)],
lastly: lastly === undefined ? [] : curly_bodyOf(field(lastly, 'body'), lower),
...spanOf(node),
},
];
}
const inBody = (node, lower) => curly_bodyOf(field(node, 'body'), lower);
const javascript_withOf = (node, lower) => {
const object = lower.expr(field(node, 'object'));
return [asStatement(object), ...curly_bodyOf(field(node, 'body'), lower)];
};
const ambient = (node, lower) => nodes_named(node).flatMap((child) => curly_bodyOf(child, lower));
const javascript_javascript = {
language: 'javascript',
transparent: new Set(['parenthesized_expression', 'ERROR', 'jsx_expression', 'template_substitution']),
ignored: new Set([
...[
'comment',
'html_comment',
'hash_bang_line',
'empty_statement',
'debugger_statement',
'type_alias_declaration',
'statement_identifier',
],
...['type_annotation', 'type_arguments', 'type_parameters', 'optional_chain', 'import_alias'],
]),
expressions: JAVASCRIPT_EXPRESSIONS,
statements: new Map([
['expression_statement', javascript_expressionStatement],
['variable_declaration', javascript_modules_declaration],
['lexical_declaration', javascript_modules_declaration],
['using_declaration', javascript_modules_declaration],
['function_declaration', javascript_declarations_functionStatement],
['generator_function_declaration', javascript_declarations_functionStatement],
['function_signature', javascript_declarations_functionStatement],
['method_definition', javascript_declarations_functionStatement],
['field_definition', fieldStatement],
['public_field_definition', fieldStatement],
['class_declaration', javascript_declarations_classStatement],
['abstract_class_declaration', javascript_declarations_classStatement],
['interface_declaration', javascript_declarations_classStatement],
['enum_declaration', javascript_declarations_classStatement],
['module', inBody],
['internal_module', inBody],
['ambient_declaration', ambient],
['class_static_block', inBody],
['import_statement', javascript_modules_importOf],
['export_statement', exportOf],
['statement_block', blockOf],
['if_statement', curly_ifOf],
['else_clause', (node, lower) => nodes_named(node).flatMap((child) => curly_bodyOf(child, lower))],
['for_statement', javascript_forOf],
['for_in_statement', forIn],
['while_statement', curly_whileOf],
['do_statement', curly_whileOf],
['switch_statement', javascript_switchOf],
['labeled_statement', inBody],
['with_statement', javascript_withOf],
['try_statement', javascript_tryOf],
['return_statement', curly_returnOf],
['throw_statement', curly_throwOf],
['break_statement', curly_jump('break')],
['continue_statement', curly_jump('continue')],
]),
};
;
function php_declarations_dotted(node, lower) {
return curly_textOf(node, lower)
.replace(/^(?:namespace)?\\/, '')
.replaceAll('\\', '.');
}
function variableName(node, lower) {
return curly_textOf(node, lower).replace(/^[&.]*\$*/, '');
}
function php_declarations_typeOf(node, lower) {
if (node === undefined)
return undefined;
if (node.kind === 'optional_type')
return php_declarations_typeOf(nodes_named(node)[0], lower);
if (node.kind === 'union_type')
return php_declarations_typeOf(nodes_named(node).find((child) => lower.text(child).toLowerCase() !== 'null'), lower);
if (node.kind === 'intersection_type' || node.kind === 'disjunctive_normal_form_type')
return php_declarations_typeOf(nodes_named(node)[0], lower);
return typeName(php_declarations_dotted(node, lower));
}
function php_declarations_annotationsOf(node, lower) {
return allOf(field(node, 'attributes') ?? { ...node, children: [] }, 'attribute_group').flatMap((group) => allOf(group, 'attribute').map((child) => ({
name: php_declarations_dotted(nodes_named(child)[0], lower),
args: php_declarations_argumentsOf(field(child, 'parameters'), lower),
...spanOf(child),
})));
}
function php_declarations_modifiersOf(node, lower) {
return node.children
.filter((child) => child.kind.endsWith('_modifier') && child.kind !== 'reference_modifier')
.map((child) => lower.text(child).toLowerCase());
}
function php_declarations_argumentsOf(node, lower) {
if (node === undefined)
return [];
return nodes_named(node).map((child) => {
const parts = nodes_named(child).filter((part) => part.kind !== 'reference_modifier');
const value = parts.at(-1);
if (child.kind !== 'argument' || value === undefined)
return { value: lower.expr(child) };
if (value.kind === 'variadic_unpacking')
return { spread: true, value: lower.expr(nodes_named(value)[0]) };
const called = field(child, 'name');
return called === undefined || called === value ? { value: lower.expr(value) } : { name: lower.text(called), value: lower.expr(value) };
});
}
function php_declarations_parameter(node, lower) {
const of = field(node, 'name') ?? node;
const type = php_declarations_typeOf(field(node, 'type'), lower);
const value = field(node, 'default_value');
return {
target: expressions_name(spanOf(of), variableName(of, lower)),
annotations: php_declarations_annotationsOf(node, lower),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
...(node.kind === 'variadic_parameter' ? { rest: true } : {}),
...spanOf(node),
};
}
function parameterNodes(node) {
return allOf(field(node, 'parameters') ?? { ...node, children: [] }, 'simple_parameter', 'property_promotion_parameter', 'variadic_parameter');
}
function php_declarations_functionOf(node, lower) {
const body = field(node, 'body');
const returns = php_declarations_typeOf(field(node, 'return_type'), lower);
const written = curly_textOf(field(node, 'name') ?? firstOf(node, 'name'), lower);
return {
name: node.kind === 'function_definition' ? written.toLowerCase() : written,
parameters: parameterNodes(node).map((child) => php_declarations_parameter(child, lower)),
annotations: php_declarations_annotationsOf(node, lower),
modifiers: php_declarations_modifiersOf(node, lower),
...(returns === undefined ? {} : { returns }),
body: lambdaBody(body, lower, 'compound_statement'),
complete: isClosed(body),
...spanOf(node),
};
}
const php_declarations_functionStatement = (node, lower) => [{ kind: 'function', fn: php_declarations_functionOf(node, lower), ...spanOf(node) }];
const php_declarations_lambda = (node, lower) => ({ kind: 'lambda', fn: { ...php_declarations_functionOf(node, lower), name: '' }, ...spanOf(node) });
const method = (node, lower) => {
const promoted = parameterNodes(node).filter((child) => child.kind === 'property_promotion_parameter');
const fields = promoted.map((child) => {
const { target, type } = php_declarations_parameter(child, lower);
return {
kind: 'declare',
target,
...(type === undefined ? {} : { type }),
constant: php_declarations_modifiersOf(child, lower).includes('readonly'),
...spanOf(child),
};
});
return [...fields, ...php_declarations_functionStatement(node, lower)];
};
const php_declarations_property = (node, lower) => {
const type = php_declarations_typeOf(field(node, 'type'), lower);
const hooks = allOf(node, 'property_hook_list').flatMap((child) => lower.children(child));
const declared = allOf(node, 'property_element').map((element) => {
const of = field(element, 'name') ?? element;
const value = field(element, 'default_value');
return {
kind: 'declare',
target: expressions_name(spanOf(of), variableName(of, lower)),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
constant: php_declarations_modifiersOf(node, lower).includes('readonly'),
...spanOf(element),
};
});
return [...declared, ...hooks];
};
const php_declarations_constants = (node, lower) => {
const type = php_declarations_typeOf(field(node, 'type'), lower);
return allOf(node, 'const_element').map((element) => {
const [of, value] = nodes_named(element);
const target = expressions_name(spanOf(of ?? element), curly_textOf(of, lower));
return {
kind: 'declare',
target,
...(type === undefined ? {} : { type }),
value: lower.expr(value),
constant: true,
...spanOf(element),
};
});
};
const enumCase = (node, lower) => {
const of = field(node, 'name') ?? node;
const value = field(node, 'value');
const given = value === undefined ? {} : { value: lower.expr(value) };
return [{ kind: 'declare', target: expressions_name(spanOf(of), lower.text(of)), ...given, constant: true, ...spanOf(node) }];
};
const php_declarations_KINDS = new Map([
['interface_declaration', 'interface'],
['trait_declaration', 'trait'],
['enum_declaration', 'enum'],
]);
function php_declarations_classOf(node, lower) {
const body = field(node, 'body');
const kind = php_declarations_KINDS.get(node.kind);
const used = body === undefined ? [] : allOf(body, 'use_declaration');
const bases = [...allOf(node, 'base_clause', 'class_interface_clause'), ...used].flatMap((clause) => nodes_named(clause).filter((child) => child.kind !== 'use_list'));
return {
name: curly_textOf(field(node, 'name'), lower),
bases: bases.map((child) => typeName(php_declarations_dotted(child, lower))),
annotations: php_declarations_annotationsOf(node, lower),
modifiers: [...(kind === undefined ? [] : [kind]), ...php_declarations_modifiersOf(node, lower)],
members: curly_bodyOf(body, lower),
...spanOf(node),
};
}
const php_declarations_classStatement = (node, lower) => [{ kind: 'class', declaration: php_declarations_classOf(node, lower), ...spanOf(node) }];
function imported(clause, prefix, lower) {
const of = nodes_named(clause).find((child) => child.field !== 'alias');
const module = `${prefix}${php_declarations_dotted(of, lower)}`;
const alias = field(clause, 'alias');
const given = alias === undefined ? {} : { alias: lower.text(alias) };
const dot = module.lastIndexOf('.');
if (field(clause, 'type') === undefined || dot === -1)
return { module, ...given, ...spanOf(clause) };
return { module: module.slice(0, dot), name: module.slice(dot + 1), ...given, ...spanOf(clause) };
}
const php_declarations_importOf = (node, lower) => {
const group = field(node, 'body');
const prefix = group === undefined ? '' : `${php_declarations_dotted(firstOf(node, 'namespace_name'), lower)}.`;
const type = field(node, 'type');
for (const clause of allOf(group ?? node, 'namespace_use_clause')) {
lower.imports(imported(type === undefined ? clause : { ...clause, children: [...clause.children, type] }, prefix, lower));
}
return [];
};
const staticVariables = (node, lower) => allOf(node, 'static_variable_declaration').map((child) => {
const of = field(child, 'name') ?? child;
const value = field(child, 'value');
const given = value === undefined ? { value: expressions_literal(spanOf(child), null) } : { value: lower.expr(value) };
return { kind: 'declare', target: expressions_name(spanOf(of), variableName(of, lower)), ...given, constant: false, ...spanOf(child) };
});
;
const php_strings_ESCAPES = new Map([
['n', '\n'],
['t', '\t'],
['r', '\r'],
['v', '\v'],
['e', '\x1b'],
['f', '\f'],
['\\', '\\'],
['$', '$'],
['"', '"'],
['`', '`'],
]);
function php_strings_unescaped(written) {
if (!written.includes('\\'))
return written;
return written.replace(/\\(?:x([0-9a-fA-F]{1,2})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g, (all, ...[x, wide, octal, one]) => {
if (octal !== undefined)
return String.fromCodePoint(Number.parseInt(octal, 8) & 0xff);
const code = x ?? wide;
if (code !== undefined)
return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
return php_strings_ESCAPES.get(one ?? '') ?? all;
});
}
function php_strings_hole(node, lower) {
const [object, index] = nodes_named(node);
if (node.kind !== 'subscript_expression' || index?.kind !== 'name')
return lower.expr(node);
return { kind: 'index', object: lower.expr(object), index: expressions_literal(spanOf(index), lower.text(index)), ...spanOf(node) };
}
function pieces(node, within, lower) {
const found = [];
let at = within.start;
let braced = false;
const constant = (end) => {
const written = lower.text({ ...node, start: at, end });
return braced && written.startsWith('}') ? written.slice(1) : written;
};
for (const child of nodes_named(node)) {
if (child.kind === 'string_content' || child.kind === 'escape_sequence')
continue;
const before = constant(child.start);
braced = before.endsWith('{');
found.push(php_strings_unescaped(braced ? before.slice(0, -1) : before), php_strings_hole(child, lower));
at = child.end;
}
found.push(php_strings_unescaped(constant(within.end)));
return found.filter((piece) => piece !== '');
}
function php_strings_inside(node, lower) {
const written = lower.text(node);
const open = written.search(/["'`]/) + 1;
const closed = written.length > open && written.endsWith(written.charAt(open - 1));
return { start: node.start + open, end: node.end - (closed ? 1 : 0) };
}
const encapsed = (node, lower) => expressions_joined(spanOf(node), pieces(node, php_strings_inside(node, lower), lower));
const php_strings_single = (node, lower) => {
const { start, end } = php_strings_inside(node, lower);
const written = lower.text({ ...node, start, end });
return expressions_literal(spanOf(node), written.includes('\\') ? written.replace(/\\([\\'])/g, '$1') : written);
};
const heredoc = (node, lower) => {
const body = field(node, 'value');
const open = field(node, 'identifier');
const close = field(node, 'end_tag');
if (body === undefined || open === undefined)
return expressions_literal(spanOf(node), '');
const last = close?.start ?? body.end;
const whole = lower.text({ ...node, start: open.end, end: last });
const head = whole.indexOf('\n') + 1;
const tail = close === undefined ? whole.length : Math.max(whole.lastIndexOf('\n'), head);
const within = { start: open.end + head, end: open.end + tail };
const indent = close === undefined ? '' : whole.slice(tail + 1);
const found = node.kind === 'nowdoc' ? [lower.text({ ...node, ...within })] : pieces(body, within, lower);
return expressions_joined(spanOf(node), indent === '' ? found : found.map((piece, i) => outdented(piece, indent, i === 0)));
};
function outdented(piece, indent, first) {
if (typeof piece !== 'string')
return piece;
const rest = piece.replaceAll(`\n${indent}`, '\n');
return first && rest.startsWith(indent) ? rest.slice(indent.length) : rest;
}
const dynamicVariable = (node, lower) => {
const [only] = nodes_named(node);
if (only?.kind === 'name')
return expressions_name(spanOf(only), lower.text(only));
if (only?.kind === 'subscript_expression' && nodes_named(only)[0]?.kind === 'name')
return lower.expr(only);
return { kind: 'unknown', children: only === undefined ? [] : [lower.expr(only)], ...spanOf(node) };
};
;
const php_expressions_number = (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0);
const php_expressions_nameOf = (node, lower) => {
const written = php_declarations_dotted(node, lower);
const word = written.toLowerCase();
return word === 'die' || word === 'exit' ? call(spanOf(node), expressions_name(spanOf(node), word), []) : expressions_name(spanOf(node), written);
};
function entityOf(node, lower) {
if (node === undefined)
return lower.expr(node);
const plain = ['name', 'qualified_name', 'relative_name', 'relative_scope'].includes(node.kind);
return plain ? expressions_name(spanOf(node), php_declarations_dotted(node, lower)) : lower.expr(node);
}
function php_expressions_memberOf(node, lower) {
const of = field(node, 'name');
const object = entityOf(field(node, 'object') ?? field(node, 'scope'), lower);
const at = { start: node.start, end: of?.end ?? node.end };
const isStatic = node.kind === 'scoped_property_access_expression' && of?.kind === 'variable_name';
if (of === undefined || of.kind === 'name' || isStatic)
return member(at, object, variableName(of, lower));
return { kind: 'index', object, index: lower.expr(of), ...at };
}
const classConstant = (node, lower) => {
const [object, of] = nodes_named(node);
return member(spanOf(node), entityOf(object, lower), curly_textOf(of, lower));
};
function called(node, callee, lower) {
const given = field(node, 'arguments');
if (given !== undefined && firstOf(given, 'variadic_placeholder') !== undefined)
return callee;
return call(spanOf(node), callee, php_declarations_argumentsOf(given, lower));
}
function functionCall(node, lower) {
const of = field(node, 'function');
const at = spanOf(of ?? node);
if (of?.kind === 'name' || of?.kind === 'qualified_name' || of?.kind === 'relative_name')
return called(node, expressions_name(at, php_declarations_dotted(of, lower).toLowerCase()), lower);
const value = lower.expr(of);
return called(node, value.kind === 'name' ? { kind: 'cast', type: typeName('callable'), value, ...at } : value, lower);
}
function php_expressions_creation(node, lower) {
const of = nodes_named(node)[0];
const anonymous = of?.kind === 'anonymous_class' ? of : undefined;
const args = php_declarations_argumentsOf(firstOf(anonymous ?? node, 'arguments'), lower);
if (anonymous !== undefined) {
const body = php_declarations_classOf(anonymous, lower);
return { kind: 'new', type: body.bases[0] ?? typeName(''), args, properties: [], body, ...spanOf(node) };
}
const value = entityOf(of, lower);
if (value.kind === 'name' && of?.kind !== 'variable_name')
return { kind: 'new', type: typeName(value.name), args, properties: [], ...spanOf(node) };
return call(spanOf(node), { kind: 'cast', type: typeName('class-string'), value, ...spanOf(of ?? node) }, args);
}
function php_expressions_binary(node, lower) {
if (field(node, 'operator') !== undefined)
return curly_binary(node, lower);
return operator(spanOf(node), '+', [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}
function php_expressions_unary(node, lower) {
return operator(spanOf(node), field(node, 'operator')?.kind ?? '-', [lower.expr(field(node, 'argument') ?? nodes_named(node)[0])]);
}
function augmented(node, lower) {
const made = curly_assignment(node, lower);
return made.kind === 'assign' && made.op === '.' ? { ...made, op: '+' } : made;
}
function php_expressions_conditional(node, lower) {
const test = lower.expr(field(node, 'condition'));
const then = field(node, 'body');
return {
kind: 'conditional',
test,
then: then === undefined ? test : lower.expr(then),
otherwise: lower.expr(field(node, 'alternative')),
...spanOf(node),
};
}
function php_expressions_subscript(node, lower) {
const [object, index] = nodes_named(node);
return { kind: 'index', object: lower.expr(object), ...(index === undefined ? {} : { index: lower.expr(index) }), ...spanOf(node) };
}
function php_expressions_cast(node, lower) {
return {
kind: 'cast',
type: typeName(curly_textOf(field(node, 'type'), lower).toLowerCase()),
value: lower.expr(field(node, 'value')),
...spanOf(node),
};
}
function arrayEntry(node, lower) {
const [first, second] = nodes_named(node);
if (first?.kind === 'variadic_unpacking')
return { spread: true, value: lower.expr(nodes_named(first)[0]) };
return second === undefined ? { value: lower.expr(first) } : { key: lower.expr(first), value: lower.expr(second) };
}
function array(node, lower) {
const entries = nodes_named(node).map((child) => arrayEntry(child, lower));
return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}
function php_expressions_listOf(node, lower) {
const entries = [];
let at = node.start;
let key;
node.children.forEach((child, i) => {
if (!child.named)
return;
const value = lower.expr(child);
if (node.children[i + 1]?.kind === '=>') {
key = value;
return;
}
const commas = key === undefined ? lower.text({ ...node, start: at, end: child.start }).split(',').length - 1 : 0;
for (let skipped = entries.length === 0 ? 0 : 1; skipped < commas; skipped += 1)
entries.push({ value: unknown({ start: at, end: at }, []) });
entries.push(key === undefined ? { value } : { key, value });
key = undefined;
at = child.end;
});
return { kind: 'collection', shape: entries.some((entry) => entry.key !== undefined) ? 'map' : 'list', entries, ...spanOf(node) };
}
function construct(word) {
return (node, lower) => {
const given = nodes_named(node).flatMap((child) => (child.kind === 'sequence_expression' ? php_expressions_sequence(child) : [child]));
return call(spanOf(node), expressions_name(spanOf(node), word), given.map((child) => ({ value: lower.expr(child) })));
};
}
function php_expressions_sequence(node) {
return nodes_named(node).flatMap((child) => (child.kind === 'sequence_expression' ? php_expressions_sequence(child) : [child]));
}
const shell = (node, lower) => call(spanOf(node), expressions_name(spanOf(node), 'shell_exec'), [{ value: encapsed(node, lower) }]);
function matchOf(node, lower) {
const subject = lower.expr(field(node, 'condition'));
const always = subject.kind === 'literal' && subject.value === true;
const arms = nodes_named(field(node, 'body') ?? node).map((arm) => {
const value = lower.expr(field(arm, 'return_expression'));
const tests = lower.exprs(nodes_named(field(arm, 'conditional_expressions') ?? { ...arm, children: [] }));
const test = joinTests(arm, '||', always ? tests : tests.map((of) => operator(spanOf(arm), '==', [subject, of])));
return { value, ...(test === undefined ? {} : { test }) };
});
return choice(node, arms);
}
function php_expressions_yieldOf(node, lower) {
return unknown(spanOf(node), nodes_named(node).flatMap((child) => (child.kind === 'array_element_initializer' ? lower.exprs(nodes_named(child)) : [lower.expr(child)])));
}
const PHP_EXPRESSIONS = new Map([
['name', php_expressions_nameOf],
['qualified_name', php_expressions_nameOf],
['relative_name', php_expressions_nameOf],
['relative_scope', php_expressions_nameOf],
['variable_name', (node, lower) => expressions_name(spanOf(node), variableName(node, lower))],
['dynamic_variable_name', dynamicVariable],
['string', php_strings_single],
['encapsed_string', encapsed],
['heredoc', heredoc],
['nowdoc', heredoc],
['shell_command_expression', shell],
['integer', php_expressions_number],
['float', php_expressions_number],
['boolean', (node, lower) => expressions_literal(spanOf(node), lower.text(node).toLowerCase() === 'true')],
['null', (node) => expressions_literal(spanOf(node), null)],
['function_call_expression', functionCall],
['member_call_expression', (node, lower) => called(node, php_expressions_memberOf(node, lower), lower)],
['nullsafe_member_call_expression', (node, lower) => called(node, php_expressions_memberOf(node, lower), lower)],
['scoped_call_expression', (node, lower) => called(node, php_expressions_memberOf(node, lower), lower)],
['member_access_expression', php_expressions_memberOf],
['nullsafe_member_access_expression', php_expressions_memberOf],
['scoped_property_access_expression', php_expressions_memberOf],
['class_constant_access_expression', classConstant],
['object_creation_expression', php_expressions_creation],
['subscript_expression', php_expressions_subscript],
['array_creation_expression', array],
['list_literal', php_expressions_listOf],
['binary_expression', php_expressions_binary],
['unary_op_expression', php_expressions_unary],
['update_expression', curly_update],
['assignment_expression', curly_assignment],
['reference_assignment_expression', curly_assignment],
['augmented_assignment_expression', augmented],
['conditional_expression', php_expressions_conditional],
['cast_expression', php_expressions_cast],
['match_expression', matchOf],
['anonymous_function', php_declarations_lambda],
['arrow_function', php_declarations_lambda],
['by_ref', curly_inner],
['clone_expression', curly_inner],
['error_suppression_expression', curly_inner],
['variadic_unpacking', curly_inner],
['yield_expression', php_expressions_yieldOf],
['throw_expression', construct('throw')],
['print_intrinsic', construct('print')],
['include_expression', construct('include')],
['include_once_expression', construct('include_once')],
['require_expression', construct('require')],
['require_once_expression', construct('require_once')],
]);
;
function isEchoed(node, lower) {
return lower
.text({ ...node, start: Math.max(0, node.start - 24), end: node.start })
.trimEnd()
.endsWith('<?=');
}
const php_expressionStatement = (node, lower) => {
if (isEchoed(node, lower))
return [{ kind: 'expression', value: construct('echo')(node, lower), ...spanOf(node) }];
return nodes_named(node).map((child) => {
if (child.kind === 'throw_expression')
return { kind: 'throw', value: lower.expr(nodes_named(child)[0]), ...spanOf(node) };
return { kind: 'expression', value: lower.expr(child), ...spanOf(node) };
});
};
const html = (node, lower) => {
const written = lower.text(node);
if (written.trim() === '')
return [];
return [
{
kind: 'expression',
value: call(spanOf(node), expressions_name(spanOf(node), 'echo'), [{ value: expressions_literal(spanOf(node), written) }]),
...spanOf(node),
},
];
};
function armOf(body, behind, lower) {
return [...curly_bodyOf(body, lower), ...behind.flatMap((child) => lower.statements(child))];
}
const php_ifOf = (node, lower) => {
const at = node.children.findIndex((child) => child.field === 'alternative');
const then = at === -1 ? node.children : node.children.slice(0, at);
const rest = at === -1 ? [] : node.children.slice(at);
const stray = then.filter((child) => child.kind === 'text_interpolation');
const test = lower.expr(field(node, 'condition'));
return [{ kind: 'if', test, then: armOf(field(node, 'body'), stray, lower), otherwise: alternatives(rest, lower), ...spanOf(node) }];
};
function alternatives(nodes, lower) {
const [first, ...rest] = nodes;
if (first === undefined)
return [];
if (first.kind === 'else_if_clause')
return php_ifOf({ ...first, children: [...first.children, ...rest] }, lower);
return armOf(field(first, 'body'), rest, lower);
}
function loopBody(node, lower) {
const stray = allOf(node, 'text_interpolation').flatMap((child) => lower.statements(child));
return [...fields(node, 'body').flatMap((child) => curly_bodyOf(child, lower)), ...stray];
}
const php_whileOf = (node, lower) => {
const test = lower.expr(field(node, 'condition'));
return [
{
kind: 'loop',
test,
body: loopBody(node, lower),
...(node.kind === 'do_statement' ? { bodyFirst: true } : {}),
...spanOf(node),
},
];
};
const php_forOf = (node, lower) => {
const expressions = (of) => fields(node, of).flatMap((child) => (child.kind === 'sequence_expression' ? lower.exprs(php_expressions_sequence(child)) : [lower.expr(child)]));
const before = expressions('initialize').map(asStatement);
const test = curly_together(expressions('condition'));
const update = curly_together(expressions('update'));
const given = { ...(test === undefined ? {} : { test }), ...(update === undefined ? {} : { update }) };
return [...before, { kind: 'loop', ...given, body: loopBody(node, lower), ...spanOf(node) }];
};
const php_forEach = (node, lower) => {
const [first, second] = nodes_named(node).filter((child) => child.field !== 'body' && child.kind !== 'text_interpolation');
const over = lower.expr(first);
const pair = second?.kind === 'pair' ? nodes_named(second) : undefined;
const target = lower.expr(pair === undefined ? second : pair[1]);
const [key] = pair ?? [];
const at = spanOf(key ?? node);
const keyed = key === undefined
? []
: [
asStatement({
kind: 'assign',
target: lower.expr(key),
op: '=',
value: call(at, expressions_name(at, 'key'), [{ value: over }]),
...at,
}),
];
return [{ kind: 'loop', each: { target, over }, body: [...keyed, ...loopBody(node, lower)], ...spanOf(node) }];
};
const php_switchOf = (node, lower) => {
const cases = allOf(field(node, 'body') ?? node, 'case_statement', 'default_statement').map((clause) => {
const value = field(clause, 'value');
const body = nodes_named(clause).flatMap((child) => (child.field === 'value' ? [] : lower.statements(child)));
return { values: value === undefined ? [] : [lower.expr(value)], body, fallsThrough: true };
});
return [{ kind: 'switch', subject: lower.expr(field(node, 'condition')), cases, ...spanOf(node) }];
};
const php_tryOf = (node, lower) => {
const catches = allOf(node, 'catch_clause').map((clause) => {
const of = field(clause, 'name');
const types = nodes_named(field(clause, 'type') ?? { ...clause, children: [] }).map((child) => php_declarations_typeOf(child, lower) ?? typeName(''));
return { types, ...(of === undefined ? {} : { name: variableName(of, lower) }), body: curly_bodyOf(field(clause, 'body'), lower) };
});
const lastly = allOf(node, 'finally_clause').flatMap((clause) => curly_bodyOf(field(clause, 'body'), lower));
return [{ kind: 'try', body: curly_bodyOf(field(node, 'body'), lower), catches, lastly, ...spanOf(node) }];
};
function constructStatement(word) {
return (node, lower) => [{ kind: 'expression', value: construct(word)(node, lower), ...spanOf(node) }];
}
const php_php = {
language: 'php',
transparent: new Set(['parenthesized_expression', 'ERROR', 'argument', 'array_element_initializer']),
ignored: new Set([
...['comment', 'php_tag', 'php_end_tag', 'empty_statement', 'global_declaration', 'declare_directive', 'named_label_statement'],
...[
'attribute_list',
'namespace_name',
'formal_parameters',
'visibility_modifier',
'var_modifier',
'use_declaration',
'primitive_type',
],
...['variadic_placeholder', 'heredoc_end', 'cast_type'],
]),
expressions: PHP_EXPRESSIONS,
statements: new Map([
['expression_statement', php_expressionStatement],
['echo_statement', constructStatement('echo')],
['unset_statement', constructStatement('unset')],
['exit_statement', constructStatement('exit')],
['text', html],
['namespace_use_declaration', php_declarations_importOf],
['namespace_definition', (node, lower) => curly_bodyOf(field(node, 'body'), lower)],
['const_declaration', php_declarations_constants],
['property_declaration', php_declarations_property],
['function_static_declaration', staticVariables],
['function_definition', php_declarations_functionStatement],
['property_hook', php_declarations_functionStatement],
['method_declaration', method],
['class_declaration', php_declarations_classStatement],
['interface_declaration', php_declarations_classStatement],
['trait_declaration', php_declarations_classStatement],
['enum_declaration', php_declarations_classStatement],
['enum_case', enumCase],
['compound_statement', blockOf],
['colon_block', blockOf],
['if_statement', php_ifOf],
['while_statement', php_whileOf],
['do_statement', php_whileOf],
['for_statement', php_forOf],
['foreach_statement', php_forEach],
['switch_statement', php_switchOf],
['try_statement', php_tryOf],
['return_statement', curly_returnOf],
['break_statement', curly_jump('break')],
['continue_statement', curly_jump('continue')],
['goto_statement', curly_jump('goto')],
]),
};
;
function python_declarations_typeOf(node, lower) {
if (node === undefined)
return undefined;
const of = nodes_named(node)[0] ?? node;
if (of.kind === 'generic_type' || of.kind === 'subscript') {
const base = nodes_named(of)[0];
return base === undefined ? undefined : typeName(lower.text(base));
}
return typeName(lower.text(of).replace(/^["']|["']$/g, ''));
}
function python_declarations_parameter(node, lower) {
const at = spanOf(node);
const of = field(node, 'name') ?? nodes_named(node)[0] ?? node;
const type = python_declarations_typeOf(field(node, 'type'), lower);
const value = field(node, 'value');
const splat = /splat/.test(node.kind) || /splat/.test(of.kind);
const target = splat ? expressions_name(spanOf(of), lower.text(of).replace(/^\*+/, '')) : lower.expr(of);
return {
target,
annotations: [],
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: lower.expr(value) }),
...(splat ? { rest: true } : {}),
...at,
};
}
function python_declarations_annotation(node, lower) {
const of = nodes_named(node)[0];
const value = lower.expr(of);
if (value.kind === 'call')
return { name: expressions_dotted(value.callee) ?? '', args: value.args, ...spanOf(node) };
return { name: expressions_dotted(value) ?? '', args: [], ...spanOf(node) };
}
function python_declarations_functionOf(node, lower, annotations = []) {
const of = field(node, 'name');
const returns = python_declarations_typeOf(field(node, 'return_type'), lower);
const body = field(node, 'body');
return {
name: of === undefined ? '' : lower.text(of),
parameters: nodes_named(field(node, 'parameters') ?? node)
.filter((child) => child.field === undefined && /parameter|identifier|pattern|splat/.test(child.kind) && child.kind !== 'parameters')
.map((child) => python_declarations_parameter(child, lower)),
annotations,
modifiers: hasToken(node, 'async') ? ['async'] : [],
body: body === undefined ? [] : lower.children(body),
complete: body !== undefined,
...(returns === undefined ? {} : { returns }),
...spanOf(node),
};
}
function python_declarations_classOf(node, lower, annotations) {
const of = field(node, 'name');
const bases = nodes_named(field(node, 'superclasses') ?? { ...node, children: [] });
return {
name: of === undefined ? '' : lower.text(of),
bases: bases.filter((base) => base.kind !== 'keyword_argument').map((base) => typeName(lower.text(base))),
annotations,
modifiers: [],
members: (field(node, 'body')?.children ?? []).flatMap((child) => (child.named ? lower.statements(child) : [])),
...spanOf(node),
};
}
function python_declarations_declaration(node, lower) {
const decorated = node.kind === 'decorated_definition';
const of = decorated ? field(node, 'definition') : node;
if (of === undefined)
return [];
const annotations = decorated ? allOf(node, 'decorator').map((child) => python_declarations_annotation(child, lower)) : [];
if (of.kind === 'class_definition')
return [{ kind: 'class', declaration: python_declarations_classOf(of, lower, annotations), ...spanOf(node) }];
return [{ kind: 'function', fn: python_declarations_functionOf(of, lower, annotations), ...spanOf(node) }];
}
function python_declarations_lambda(node, lower) {
const body = field(node, 'body');
const value = body === undefined ? [] : [{ kind: 'return', value: lower.expr(body), ...spanOf(body) }];
return { kind: 'lambda', fn: { ...python_declarations_functionOf(node, lower), name: '', body: value }, ...spanOf(node) };
}
;
function python_expressions_string(node, lower) {
const raw = /^[a-zA-Z]*[rR]/.test(lower.text(node).slice(0, 3));
const parts = [];
for (const child of node.children) {
if (child.kind === 'string_content')
parts.push(raw ? lower.text(child) : unescaped(lower.text(child)));
else if (child.kind === 'interpolation')
parts.push(lower.expr(field(child, 'expression') ?? nodes_named(child)[0]));
}
return expressions_text(spanOf(node), parts);
}
function python_expressions_concatenated(node, lower) {
const parts = nodes_named(node).flatMap((child) => {
const part = lower.expr(child);
if (part.kind === 'text')
return part.parts;
return [part.kind === 'literal' && typeof part.value === 'string' ? part.value : part];
});
return expressions_text(spanOf(node), parts);
}
const python_expressions_OPERATORS = new Map([
['and', '&&'],
['or', '||'],
['not', '!'],
['not in', 'not-in'],
['is not', '!='],
['is', '=='],
['<>', '!='],
]);
function python_expressions_binary(node, lower) {
const op = field(node, 'operator')?.kind ?? '';
return operator(spanOf(node), python_expressions_OPERATORS.get(op) ?? op, [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}
function python_expressions_unary(node, lower) {
const op = field(node, 'operator')?.kind ?? '!';
return operator(spanOf(node), python_expressions_OPERATORS.get(op) ?? op, [lower.expr(field(node, 'argument'))]);
}
function comparison(node, lower) {
const operands = nodes_named(node).filter((child) => child.field !== 'operators');
const ops = fields(node, 'operators').map((child) => child.kind);
const pairs = ops.map((op, i) => operator(spanOf(node), python_expressions_OPERATORS.get(op) ?? op, [lower.expr(operands[i]), lower.expr(operands[i + 1])]));
return pairs.reduce((left, right) => operator(spanOf(node), '&&', [left, right]));
}
function argument(node, lower) {
if (node.kind === 'keyword_argument') {
const key = field(node, 'name');
return { name: key === undefined ? '' : lower.text(key), value: lower.expr(field(node, 'value')) };
}
if (node.kind === 'list_splat' || node.kind === 'dictionary_splat')
return { spread: true, value: lower.expr(nodes_named(node)[0]) };
return { value: lower.expr(node) };
}
function python_expressions_callOf(node, lower) {
const given = field(node, 'arguments');
const callee = lower.expr(field(node, 'function'));
if (given?.kind === 'generator_expression')
return call(spanOf(node), callee, [{ value: lower.expr(given) }]);
return call(spanOf(node), callee, given === undefined ? [] : nodes_named(given).map((child) => argument(child, lower)));
}
function python_expressions_attribute(node, lower) {
const property = field(node, 'attribute');
return member(spanOf(node), lower.expr(field(node, 'object')), property === undefined ? '' : lower.text(property));
}
function python_expressions_subscript(node, lower) {
const index = field(node, 'subscript');
const object = lower.expr(field(node, 'value'));
return index === undefined
? { kind: 'index', object, ...spanOf(node) }
: { kind: 'index', object, index: lower.expr(index), ...spanOf(node) };
}
function python_expressions_entry(node, lower) {
if (node.kind === 'pair')
return { key: lower.expr(field(node, 'key')), value: lower.expr(field(node, 'value')) };
if (node.kind === 'dictionary_splat' || node.kind === 'list_splat')
return { spread: true, value: lower.expr(nodes_named(node)[0]) };
return { value: lower.expr(node) };
}
function python_expressions_collection(shape) {
return (node, lower) => ({ kind: 'collection', shape, entries: nodes_named(node).map((child) => python_expressions_entry(child, lower)), ...spanOf(node) });
}
function python_expressions_assignment(node, lower) {
const written = field(node, 'operator')?.kind;
const value = field(node, 'right');
const target = lower.expr(field(node, 'left'));
if (value === undefined)
return unknown(spanOf(node), []);
return { kind: 'assign', target, op: written === undefined ? '=' : written.slice(0, -1), value: lower.expr(value), ...spanOf(node) };
}
function python_expressions_conditional(node, lower) {
const [then, test, otherwise] = nodes_named(node);
return { kind: 'conditional', test: lower.expr(test), then: lower.expr(then), otherwise: lower.expr(otherwise), ...spanOf(node) };
}
function python_expressions_comprehension(node, lower) {
const body = field(node, 'body');
const clauses = allOf(node, 'for_in_clause', 'if_clause').flatMap((clause) => {
if (clause.kind === 'if_clause')
return [{ kind: 'assert', test: lower.expr(nodes_named(clause)[0]), ...spanOf(clause) }];
const each = { target: lower.expr(field(clause, 'left')), over: lower.expr(field(clause, 'right')) };
return [{ kind: 'loop', each, body: [], ...spanOf(clause) }];
});
const value = body?.kind === 'pair' ? lower.expr(field(body, 'value')) : lower.expr(body);
return { kind: 'comprehension', clauses, value, ...spanOf(node) };
}
function python_expressions_inner(node, lower) {
return lower.expr(nodes_named(node)[0]);
}
;
function python_expressionStatement(node, lower) {
return nodes_named(node).map((child) => {
const type = child.kind === 'assignment' ? python_declarations_typeOf(field(child, 'type'), lower) : undefined;
if (type === undefined)
return { kind: 'expression', value: lower.expr(child), ...spanOf(node) };
const value = field(child, 'right');
const target = lower.expr(field(child, 'left'));
return {
kind: 'declare',
target,
type,
constant: false,
...(value === undefined ? {} : { value: lower.expr(value) }),
...spanOf(node),
};
});
}
function python_ifOf(node, lower) {
const [next, ...rest] = fields(node, 'alternative');
const otherwise = next === undefined
? []
: next.kind === 'elif_clause'
? python_ifOf(withAlternatives(next, rest), lower)
: lower.statements(field(next, 'body'));
return [
{
kind: 'if',
test: lower.expr(field(node, 'condition')),
then: lower.statements(field(node, 'consequence')),
otherwise,
...spanOf(node),
},
];
}
function withAlternatives(node, alternatives) {
return { ...node, children: [...node.children, ...alternatives] };
}
function python_loop(node, lower) {
const body = lower.statements(field(node, 'body'));
const over = field(node, 'right');
if (over === undefined)
return [{ kind: 'loop', test: lower.expr(field(node, 'condition')), body, ...spanOf(node) }];
return [{ kind: 'loop', each: { target: lower.expr(field(node, 'left')), over: lower.expr(over) }, body, ...spanOf(node) }];
}
function python_tryOf(node, lower) {
const catches = allOf(node, 'except_clause', 'except_group_clause').map((clause) => {
const value = field(clause, 'value');
const types = value === undefined
? []
: value.kind === 'tuple'
? nodes_named(value).map((child) => typeName(lower.text(child)))
: [typeName(lower.text(field(value, 'alias') === undefined ? value : (nodes_named(value)[0] ?? value)))];
const alias = field(clause, 'alias') ?? (value === undefined ? undefined : field(value, 'alias'));
return { types, body: lower.statements(firstOf(clause, 'block')), ...(alias === undefined ? {} : { name: lower.text(alias) }) };
});
const body = [...lower.statements(field(node, 'body'))];
const otherwise = firstOf(node, 'else_clause');
const lastly = firstOf(node, 'finally_clause');
if (otherwise !== undefined)
body.push(...lower.statements(field(otherwise, 'body')));
return [{ kind: 'try', body, catches, lastly: lastly === undefined ? [] : lower.statements(firstOf(lastly, 'block')), ...spanOf(node) }];
}
function python_withOf(node, lower) {
const items = allOf(firstOf(node, 'with_clause') ?? node, 'with_item');
const resources = items.map((item) => {
const of = field(item, 'value') ?? nodes_named(item)[0];
if (of?.kind !== 'as_pattern')
return { kind: 'expression', value: lower.expr(of), ...spanOf(item) };
const alias = field(of, 'alias');
const target = lower.expr(alias === undefined ? undefined : (nodes_named(alias)[0] ?? alias));
return { kind: 'declare', target, value: lower.expr(nodes_named(of)[0]), constant: false, ...spanOf(item) };
});
return [{ kind: 'using', resources, body: lower.statements(field(node, 'body')), ...spanOf(node) }];
}
function python_matchOf(node, lower) {
const cases = allOf(field(node, 'body') ?? node, 'case_clause').map((clause) => {
const patterns = allOf(clause, 'case_pattern').map((pattern) => lower.expr(nodes_named(pattern)[0]));
return {
values: patterns.filter((pattern) => pattern.kind !== 'unknown'),
body: lower.statements(field(clause, 'consequence')),
fallsThrough: false,
};
});
return [{ kind: 'switch', subject: lower.expr(field(node, 'subject')), cases, ...spanOf(node) }];
}
function python_importOf(node, lower) {
const at = spanOf(node);
const module = field(node, 'module_name');
const from = module === undefined ? undefined : lower.text(module);
if (from !== undefined && firstOf(node, 'wildcard_import') !== undefined)
lower.imports({ module: from, wildcard: true, ...at });
for (const child of fields(node, 'name')) {
const of = child.kind === 'aliased_import' ? field(child, 'name') : child;
const alias = child.kind === 'aliased_import' ? field(child, 'alias') : undefined;
if (of === undefined)
continue;
const given = alias === undefined ? {} : { alias: lower.text(alias) };
if (from === undefined)
lower.imports({ module: lower.text(of), ...given, ...at });
else
lower.imports({ module: from, name: lower.text(of), ...given, ...at });
}
return [];
}
const RETURN = (node, lower) => {
const value = nodes_named(node)[0];
return [value === undefined ? { kind: 'return', ...spanOf(node) } : { kind: 'return', value: lower.expr(value), ...spanOf(node) }];
};
function python_jump(to) {
return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}
function statementCall(of) {
return (node, lower) => [
{
kind: 'expression',
value: call(spanOf(node), expressions_name(spanOf(node), of), lower.exprs(nodes_named(node)).map((value) => ({ value }))),
...spanOf(node),
},
];
}
const python_python = {
language: 'python',
transparent: new Set(['parenthesized_expression', 'ERROR', 'expression_list', 'type', 'as_pattern_target']),
ignored: new Set(['comment', 'pass_statement', 'line_continuation', 'global_statement', 'nonlocal_statement']),
expressions: new Map([
['identifier', (node, lower) => expressions_name(spanOf(node), lower.text(node))],
['string', python_expressions_string],
['concatenated_string', python_expressions_concatenated],
['integer', (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
['float', (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node)) ?? 0)],
['true', (node) => expressions_literal(spanOf(node), true)],
['false', (node) => expressions_literal(spanOf(node), false)],
['none', (node) => expressions_literal(spanOf(node), null)],
['call', python_expressions_callOf],
['attribute', python_expressions_attribute],
['subscript', python_expressions_subscript],
['binary_operator', python_expressions_binary],
['boolean_operator', python_expressions_binary],
['not_operator', python_expressions_unary],
['unary_operator', python_expressions_unary],
['comparison_operator', comparison],
['list', python_expressions_collection('list')],
['set', python_expressions_collection('set')],
['dictionary', python_expressions_collection('map')],
['tuple', python_expressions_collection('tuple')],
['pattern_list', python_expressions_collection('tuple')],
['tuple_pattern', python_expressions_collection('tuple')],
['list_pattern', python_expressions_collection('list')],
['expression_list', python_expressions_collection('tuple')],
['assignment', python_expressions_assignment],
['augmented_assignment', python_expressions_assignment],
[
'named_expression',
(node, lower) => ({
kind: 'assign',
target: lower.expr(field(node, 'name')),
op: '=',
value: lower.expr(field(node, 'value')),
...spanOf(node),
}),
],
['lambda', python_declarations_lambda],
['conditional_expression', python_expressions_conditional],
['list_comprehension', python_expressions_comprehension],
['set_comprehension', python_expressions_comprehension],
['dictionary_comprehension', python_expressions_comprehension],
['generator_expression', python_expressions_comprehension],
['await', python_expressions_inner],
['list_splat', python_expressions_inner],
['yield', python_expressions_inner],
]),
statements: new Map([
['expression_statement', python_expressionStatement],
['function_definition', python_declarations_declaration],
['class_definition', python_declarations_declaration],
['decorated_definition', python_declarations_declaration],
['if_statement', python_ifOf],
['for_statement', python_loop],
['while_statement', python_loop],
['try_statement', python_tryOf],
['with_statement', python_withOf],
['match_statement', python_matchOf],
['return_statement', RETURN],
['raise_statement', (node, lower) => [{ kind: 'throw', value: lower.expr(nodes_named(node)[0]), ...spanOf(node) }]],
['assert_statement', (node, lower) => [{ kind: 'assert', test: lower.expr(nodes_named(node)[0]), ...spanOf(node) }]],
['break_statement', python_jump('break')],
['continue_statement', python_jump('continue')],
['import_statement', python_importOf],
['import_from_statement', python_importOf],
['future_import_statement', python_importOf],
['print_statement', statementCall('print')],
['exec_statement', statementCall('exec')],
['delete_statement', statementCall('del')],
]),
};
;
function rust_types_textOf(node, lower) {
return node === undefined ? '' : lower.text(node);
}
function pathOf(node, lower) {
switch (node?.kind) {
case undefined:
return '';
case 'scoped_identifier':
case 'scoped_type_identifier': {
const path = pathOf(field(node, 'path'), lower);
return path === '' ? rust_types_textOf(field(node, 'name'), lower) : `${path}.${rust_types_textOf(field(node, 'name'), lower)}`;
}
case 'generic_type':
case 'generic_type_with_turbofish':
return pathOf(field(node, 'type'), lower);
case 'generic_pattern':
case 'bracketed_type':
return pathOf(nodes_named(node)[0], lower);
case 'qualified_type':
return pathOf(field(node, 'type'), lower);
case 'reference_type':
return pathOf(field(node, 'type'), lower);
default:
return node === undefined ? '' : lower.text(node);
}
}
function rust_types_typeOf(node, lower) {
switch (node?.kind) {
case undefined:
return typeName('');
case 'generic_type':
case 'generic_type_with_turbofish':
return typeName(pathOf(node, lower), rust_types_typeArguments(field(node, 'type_arguments'), lower));
case 'reference_type':
return rust_types_typeOf(field(node, 'type'), lower);
case 'pointer_type': {
const of = rust_types_typeOf(field(node, 'type'), lower);
return { ...of, pointers: of.pointers + 1 };
}
case 'array_type': {
const of = rust_types_typeOf(field(node, 'element'), lower);
const length = field(node, 'length');
return { ...of, dimensions: [length === undefined ? undefined : lower.expr(length), ...of.dimensions] };
}
case 'tuple_type':
return typeName('()', nodes_named(node).map((child) => rust_types_typeOf(child, lower)));
case 'dynamic_type':
case 'abstract_type':
return rust_types_typeOf(field(node, 'trait'), lower);
case 'bounded_type':
return rust_types_typeOf(nodes_named(node)[0], lower);
case 'function_type':
return typeName(rust_types_textOf(field(node, 'trait'), lower) || 'fn');
default:
return typeName(pathOf(node, lower));
}
}
function rust_types_typeArguments(node, lower) {
return node === undefined
? []
: nodes_named(node)
.filter((child) => child.kind !== 'lifetime' && child.kind !== 'type_binding')
.map((child) => rust_types_typeOf(child, lower));
}
function rust_types_targetOf(node, lower) {
if (node === undefined)
return unknown({ start: 0, end: 0 }, []);
switch (node.kind) {
case 'identifier':
case 'shorthand_field_identifier':
return expressions_name(spanOf(node), lower.text(node));
case 'self':
return expressions_name(spanOf(node), 'self');
case 'mut_pattern':
case 'ref_pattern':
case 'reference_pattern':
case 'captured_pattern':
case 'match_pattern':
case 'or_pattern':
return rust_types_targetOf(nodes_named(node).find((child) => child.kind !== 'mutable_specifier'), lower);
case 'tuple_pattern':
return rust_types_tuple(node, nodes_named(node), lower);
case 'slice_pattern':
return {
kind: 'collection',
shape: 'list',
entries: nodes_named(node).map((child) => ({ value: rust_types_targetOf(child, lower) })),
...spanOf(node),
};
case 'tuple_struct_pattern': {
const inside = node.children.filter((child) => child.field !== 'type' && (child.named || child.kind === '_'));
return inside.length === 1 ? rust_types_targetOf(inside[0], lower) : rust_types_tuple(node, inside, lower);
}
case 'struct_pattern':
return fieldPatterns(node, lower);
default:
return unknown(spanOf(node), []);
}
}
function rust_types_tuple(node, of, lower) {
return { kind: 'collection', shape: 'tuple', entries: of.map((child) => ({ value: rust_types_targetOf(child, lower) })), ...spanOf(node) };
}
function fieldPatterns(node, lower) {
const entries = nodes_named(node).flatMap((child) => (child.kind === 'field_pattern' ? [fieldPattern(child, lower)] : []));
return { kind: 'collection', shape: 'map', entries, ...spanOf(node) };
}
function fieldPattern(node, lower) {
const of = field(node, 'name') ?? node;
return { key: expressions_literal(spanOf(of), lower.text(of)), value: rust_types_targetOf(field(node, 'pattern') ?? of, lower) };
}
function binds(target) {
if (target.kind === 'name')
return true;
return target.kind === 'collection' && target.entries.some((entry) => binds(entry.value));
}
const BAD = new Set(['Err', 'None']);
function isFailure(pattern, lower) {
const of = pattern?.kind === 'match_pattern' ? nodes_named(pattern)[0] : pattern;
return BAD.has(rust_types_textOf(of?.kind === 'tuple_struct_pattern' ? field(of, 'type') : of, lower));
}
function isOutcome(pattern, lower) {
const of = pattern?.kind === 'match_pattern' ? nodes_named(pattern)[0] : pattern;
const written = rust_types_textOf(of?.kind === 'tuple_struct_pattern' ? field(of, 'type') : of, lower);
return BAD.has(written) || (of?.kind === 'tuple_struct_pattern' && (written === 'Ok' || written === 'Some'));
}
function valuesOf(node, lower) {
if (node === undefined)
return [];
switch (node.kind) {
case 'match_pattern':
case 'ref_pattern':
case 'reference_pattern':
return valuesOf(nodes_named(node)[0], lower);
case 'captured_pattern':
return valuesOf(nodes_named(node)[1], lower);
case 'or_pattern':
return nodes_named(node).flatMap((child) => valuesOf(child, lower));
case 'tuple_struct_pattern':
case 'struct_pattern':
return [expressions_name(spanOf(node), pathOf(field(node, 'type'), lower))];
case 'range_pattern':
return [
operator(spanOf(node), '..', nodes_named(node).map((child) => lower.expr(child))),
];
case 'identifier':
return /^[A-Z]/.test(lower.text(node)) ? [expressions_name(spanOf(node), lower.text(node))] : [];
case 'mut_pattern':
return [];
case 'tuple_pattern':
case 'slice_pattern':
return [unknown(spanOf(node), [])];
default:
return node.named ? [lower.expr(node)] : [];
}
}
function rust_types_guardOf(pattern) {
return pattern === undefined ? undefined : (field(pattern, 'condition') ?? firstOf(pattern, 'let_chain'));
}
;
const FORMATTING = new Set('format format_args print println eprint eprintln write writeln panic unreachable todo unimplemented assert assert_eq assert_ne debug_assert anyhow bail ensure log trace debug info warn error'
.split(' ')
.map((of) => `${of}!`));
const SILENT = new Set(['&', '&&', 'mut', 'ref', 'move', 'unsafe', 'async', 'box', 'return']);
function macroOf(node, lower) {
const tokens = firstOf(node, 'token_tree');
const path = field(node, 'macro');
if (path === undefined || tokens === undefined)
return unknown(spanOf(node), []);
const source = lower.text({ ...node, start: 0 });
const inside = { start: tokens.start + 1, end: Math.max(tokens.start + 1, tokens.end - (/[)\]}]$/.test(lower.text(tokens)) ? 1 : 0)) };
return expand(source, { at: spanOf(node), of: `${pathOf(path, lower)}!`, inside, depth: 0 });
}
function expand(source, { at, of, inside, depth }) {
const dialect = { silent: SILENT, depth, macro: (given) => expand(source, given) };
const last = of.slice(of.lastIndexOf('.') + 1);
if (last === 'vec!')
return parseTokens(source, { start: inside.start - 1, end: inside.end + 1 }, dialect)[0] ?? unknown(at, []);
const args = parseTokens(source, inside, dialect);
if (last === 'concat!')
return expressions_text(at, args.map((arg) => (arg.kind === 'literal' ? String(arg.value) : arg)));
const given = FORMATTING.has(last) ? rust_macros_formatted(args) : args.map((value) => rust_macros_argument(value));
const [only] = given;
if ((last === 'format!' || last === 'format_args!') && only !== undefined)
return { ...only.value, ...at };
return call(at, rust_macros_calleeOf(at, of), given);
}
function rust_macros_calleeOf(at, path) {
const [first = '', ...rest] = path.split('.');
return rest.reduce((object, of) => member(at, object, of), expressions_name(at, first));
}
function rust_macros_argument(value) {
return value.kind === 'assign' && value.op === '=' && value.target.kind === 'name'
? { name: value.target.name, value: value.value }
: { value };
}
function rust_macros_formatted(args) {
const at = args.findIndex((arg) => arg.kind === 'literal' && typeof arg.value === 'string');
const format = args[at];
if (format?.kind !== 'literal' || typeof format.value !== 'string')
return args.map(rust_macros_argument);
const before = args.slice(0, at).map(rust_macros_argument);
return [...before, { value: expressions_text(spanOf(format), holes(format.value, { at: spanOf(format), args: args.slice(at + 1).map(rust_macros_argument) })) }];
}
function holes(format, { at, args }) {
const parts = [];
let constant = '';
let next = 0;
for (let i = 0; i < format.length; i += 1) {
const sign = format[i] ?? '';
if ((sign === '{' || sign === '}') && format[i + 1] === sign)
i += 1;
const closer = sign === '{' && format[i] === sign && format[i - 1] !== sign ? format.indexOf('}', i) : -1;
if (closer < 0) {
constant += sign;
continue;
}
const of = (format.slice(i + 1, closer).split(':')[0] ?? '').trim();
const value = of === ''
? args[next]?.value
: /^\d+$/.test(of)
? args[Number(of)]?.value
: (args.find((arg) => arg.name === of)?.value ?? expressions_name(at, of));
if (of === '')
next += 1;
if (constant !== '')
parts.push(constant);
parts.push(value ?? unknown(at, []));
constant = '';
i = closer;
}
return constant === '' && parts.length > 0 ? parts : [...parts, constant];
}
function annotationOf(node, lower) {
const of = firstOf(node, 'attribute') ?? node;
const tokens = field(of, 'arguments');
const value = field(of, 'value');
const path = pathOf(of.children.find((child) => child.named && child.field === undefined), lower);
if (value !== undefined)
return { name: path, args: [{ value: lower.expr(value) }], ...spanOf(node) };
if (tokens === undefined)
return { name: path, args: [], ...spanOf(node) };
const inside = { start: tokens.start + 1, end: Math.max(tokens.start + 1, tokens.end - 1) };
const args = parseTokens(lower.text({ ...tokens, start: 0 }), inside, { silent: SILENT, depth: 0 });
return { name: path, args: args.map(rust_macros_argument), ...spanOf(node) };
}
const LEAVING = new Set(['panic!', 'unreachable!', 'todo!', 'unimplemented!', 'bail!']);
function macroEffect(value) {
const of = value.kind === 'call' ? (expressions_dotted(value.callee) ?? '') : '';
const last = of.slice(of.lastIndexOf('.') + 1);
if (value.kind !== 'call')
return { kind: 'expression', value };
if (LEAVING.has(last))
return { kind: 'throw', value };
const [left, right] = value.args.map((arg) => arg.value);
if ((last === 'assert!' || last === 'ensure!') && left !== undefined)
return { kind: 'assert', value: left };
if ((last === 'assert_eq!' || last === 'assert_ne!') && left !== undefined && right !== undefined) {
return { kind: 'assert', value: operator(spanOf(value), last === 'assert_eq!' ? '==' : '!=', [left, right]) };
}
return { kind: 'expression', value };
}
;
const DROP = { kind: 'drop' };
const rust_control_RETURN = { kind: 'return' };
const BLOCKS = new Set(['block', 'unsafe_block', 'async_block', 'const_block', 'try_block', 'gen_block']);
const BLOCK_LIKE = new Set([...BLOCKS, 'if_expression', 'match_expression', 'loop_expression', 'while_expression', 'for_expression']);
function isBlockLike(node) {
return BLOCK_LIKE.has(node.kind);
}
function into(node, sink, lower) {
if (node === undefined)
return [];
if (BLOCKS.has(node.kind)) {
const body = blockBody(node, sink, lower);
return sink.kind === 'return' || body.length === 0 ? body : [{ kind: 'block', body, ...spanOf(node) }];
}
switch (node.kind) {
case 'if_expression':
return rust_control_ifOf(node, sink, lower);
case 'match_expression':
return rust_control_matchOf(node, sink, lower);
case 'loop_expression':
case 'while_expression':
case 'for_expression':
return loopOf(node, lower);
case 'return_expression':
return nodes_named(node)[0] === undefined ? [{ kind: 'return', ...spanOf(node) }] : into(nodes_named(node)[0], rust_control_RETURN, lower);
case 'break_expression':
case 'continue_expression':
return rust_control_jump(node, lower);
case 'parenthesized_expression':
return into(nodes_named(node)[0], sink, lower);
case 'macro_invocation':
return macroStatement(node, sink, lower);
default:
return [sunk(node, lower.expr(node), sink)];
}
}
function sunk(node, value, sink) {
switch (sink.kind) {
case 'drop':
return { kind: 'expression', value, ...spanOf(node) };
case 'return':
return { kind: 'return', value, ...spanOf(node) };
case 'assign':
return { kind: 'expression', value: { kind: 'assign', target: sink.target, op: '=', value, ...spanOf(node) }, ...spanOf(node) };
}
}
function macroStatement(node, sink, lower) {
const effect = macroEffect(macroOf(node, lower));
if (effect.kind === 'throw')
return [{ kind: 'throw', value: effect.value, ...spanOf(node) }];
if (effect.kind === 'assert')
return [{ kind: 'assert', test: effect.value, ...spanOf(node) }];
return [sunk(node, effect.value, sink)];
}
function rust_control_jump(node, lower) {
const value = nodes_named(node).find((child) => child.kind !== 'label');
return [...into(value, DROP, lower), { kind: 'jump', to: node.kind === 'break_expression' ? 'break' : 'continue', ...spanOf(node) }];
}
function blockBody(node, sink, lower) {
const of = node.kind === 'block' ? node : (field(node, 'body') ?? firstOf(node, 'block'));
if (of === undefined)
return [];
const last = nodes_named(of).at(-1);
const tail = last === undefined || sink.kind === 'drop' ? undefined : tailOf(last);
if (tail === undefined || last === undefined)
return lower.statements(of);
return [...lower.statements({ ...of, children: of.children.filter((child) => child !== last) }), ...into(tail, sink, lower)];
}
const NO_VALUES = /_item$|_declaration$|^(?:empty_statement|macro_definition|associated_type|label|ERROR)$/;
function tailOf(node) {
if (NO_VALUES.test(node.kind))
return undefined;
if (node.kind !== 'expression_statement')
return node;
const inner = nodes_named(node)[0];
return inner !== undefined && inner.end === node.end ? inner : undefined;
}
function rust_control_condition(node, lower) {
if (node?.kind === 'let_condition')
return bound(node, { pattern: field(node, 'pattern'), subject: lower.expr(field(node, 'value')), lower });
if (node?.kind !== 'let_chain')
return { before: [], test: lower.expr(node) };
const parts = nodes_named(node).map((child) => rust_control_condition(child, lower));
const [first, ...rest] = parts.map((part) => part.test);
const test = rest.reduce((left, right) => operator(spanOf(node), '&&', [left, right]), first ?? unknown(spanOf(node), []));
return { before: parts.flatMap((part) => part.before), test };
}
function bound(node, { pattern, subject, lower }) {
const target = rust_types_targetOf(pattern, lower);
const before = binds(target)
? [{ kind: 'declare', target, value: subject, constant: false, ...spanOf(pattern ?? node) }]
: [];
const good = before.length === 0 ? subject : target.kind === 'name' ? target : unknown(spanOf(node), []);
const test = isFailure(pattern, lower)
? operator(spanOf(node), '!', [good])
: isOutcome(pattern, lower)
? good
: unknown(spanOf(node), before.length === 0 ? [subject] : []);
return { before, test };
}
function rust_control_scoped(node, before, statement) {
return before.length === 0 ? [statement] : [{ kind: 'block', body: [...before, statement], ...spanOf(node) }];
}
function rust_control_ifOf(node, sink, lower) {
const { before, test } = rust_control_condition(field(node, 'condition'), lower);
const consequence = field(node, 'consequence');
const then = consequence === undefined ? [] : blockBody(consequence, sink, lower);
const alternative = nodes_named(field(node, 'alternative') ?? { ...node, children: [] })[0];
const otherwise = alternative === undefined ? [] : alternative.kind === 'block' ? blockBody(alternative, sink, lower) : into(alternative, sink, lower);
return rust_control_scoped(node, before, { kind: 'if', test, then, otherwise, ...spanOf(node) });
}
function letElse(node, otherwise, lower) {
const { before, test } = bound(node, { pattern: field(node, 'pattern'), subject: lower.expr(field(node, 'value')), lower });
return [
...before,
{ kind: 'if', test: operator(spanOf(node), '!', [test]), then: blockBody(otherwise, DROP, lower), otherwise: [], ...spanOf(node) },
];
}
function loopOf(node, lower) {
const of = field(node, 'body');
const body = of === undefined ? [] : blockBody(of, DROP, lower);
const at = spanOf(node);
if (node.kind === 'for_expression')
return [
{ kind: 'loop', each: { target: rust_types_targetOf(field(node, 'pattern'), lower), over: lower.expr(field(node, 'value')) }, body, ...at },
];
if (node.kind === 'loop_expression')
return [{ kind: 'loop', body, ...at }];
const { before, test } = rust_control_condition(field(node, 'condition'), lower);
if (before.length === 0)
return [{ kind: 'loop', test, body, ...at }];
const leave = {
kind: 'if',
test: operator(at, '!', [test]),
then: [{ kind: 'jump', to: 'break', ...at }],
otherwise: [],
...at,
};
return [{ kind: 'loop', body: [...before, leave, ...body], ...at }];
}
function rust_control_matchOf(node, sink, lower) {
const arms = allOf(field(node, 'body') ?? node, 'match_arm');
const subject = lower.expr(field(node, 'value'));
const [first, second, ...more] = arms;
const outcome = first !== undefined && isOutcome(field(first, 'pattern'), lower) && rust_types_guardOf(field(first, 'pattern')) === undefined;
if (outcome && second !== undefined && more.length === 0 && rust_types_guardOf(field(second, 'pattern')) === undefined)
return outcomes(node, { first, second, subject, sink, lower });
if (subject.kind === 'name' || subject.kind === 'member')
return [switchOn(node, { arms, subject, sink, lower })];
const once = expressions_name(spanOf(subject), 'match');
const before = { kind: 'declare', target: once, value: subject, constant: true, ...spanOf(subject) };
return rust_control_scoped(node, [before], switchOn(node, { arms, subject: once, sink, lower }));
}
function switchOn(node, { arms, ...context }) {
return { kind: 'switch', subject: context.subject, cases: arms.map((arm) => rust_control_armOf(arm, context)), ...spanOf(node) };
}
function outcomes(node, { first, second, subject, sink, lower }) {
const { before, test } = bound(first, { pattern: field(first, 'pattern'), subject, lower });
const again = before[0]?.kind === 'declare' ? before[0].target : subject;
const then = into(field(first, 'value'), sink, lower);
const otherwise = [...rust_control_declared(second, again, lower), ...into(field(second, 'value'), sink, lower)];
return rust_control_scoped(node, before, { kind: 'if', test, then, otherwise, ...spanOf(node) });
}
function rust_control_armOf(arm, { subject, sink, lower }) {
const pattern = field(arm, 'pattern');
const test = rust_types_guardOf(pattern);
const body = into(field(arm, 'value'), sink, lower);
const guarded = test === undefined ? body : [{ kind: 'if', test: rust_control_condition(test, lower).test, then: body, otherwise: [], ...spanOf(arm) }];
return { values: valuesOf(pattern, lower), body: [...rust_control_declared(arm, subject, lower), ...guarded], fallsThrough: false };
}
function rust_control_declared(arm, subject, lower) {
const pattern = field(arm, 'pattern');
const target = rust_types_targetOf(pattern, lower);
const constantName = target.kind === 'name' && valuesOf(pattern, lower).some((value) => value.kind === 'name' && value.name === target.name);
return binds(target) && !constantName ? [{ kind: 'declare', target, value: subject, constant: false, ...spanOf(pattern ?? arm) }] : [];
}
function value(node, lower) {
const only = rust_control_single(node);
if (only !== undefined)
return lower.expr(only);
const [then, otherwise] = [rust_control_single(field(node, 'consequence')), rust_control_single(nodes_named(field(node, 'alternative') ?? { ...node, children: [] })[0])];
const test = field(node, 'condition');
if (node.kind === 'if_expression' &&
then !== undefined &&
otherwise !== undefined &&
test !== undefined &&
!test.kind.startsWith('let_')) {
return { kind: 'conditional', test: lower.expr(test), then: lower.expr(then), otherwise: lower.expr(otherwise), ...spanOf(node) };
}
const fn = {
name: '',
parameters: [],
annotations: [],
modifiers: [],
body: into(node, rust_control_RETURN, lower),
complete: !hasToken(node, 'MISSING'),
...spanOf(node),
};
return call(spanOf(node), { kind: 'lambda', fn, ...spanOf(node) }, []);
}
function rust_control_single(node) {
if (node === undefined || !BLOCKS.has(node.kind))
return undefined;
const of = node.kind === 'block' ? node : (field(node, 'body') ?? firstOf(node, 'block'));
const inside = of === undefined ? [] : nodes_named(of);
const only = inside.length === 1 ? inside[0] : undefined;
return only === undefined ||
only.kind === 'expression_statement' ||
NO_VALUES.test(only.kind) ||
/^(?:return|break|continue)_/.test(only.kind)
? undefined
: only;
}
;
function rust_expressions_string(node, lower) {
let decoded = '';
let continued = false;
for (const child of node.children) {
if (child.kind !== 'escape_sequence' && child.kind !== 'string_content')
continue;
const part = lower.text(child);
if (child.kind === 'escape_sequence')
decoded += unescaped(part);
else
decoded += continued ? part.trimStart() : part;
continued = part === '\\\n';
}
return expressions_literal(spanOf(node), decoded);
}
const character = (node, lower) => expressions_literal(spanOf(node), unescaped(lower.text(node).replace(/^b?'|'$/g, '')));
const rust_expressions_number = (node, lower) => expressions_literal(spanOf(node), numberValue(lower.text(node).replace(/\s/g, '')) ?? 0);
const word = (node, lower) => expressions_name(spanOf(node), lower.text(node));
const rust_expressions_inner = (node, lower) => lower.expr(nodes_named(node)[0]);
const referred = (node, lower) => lower.expr(field(node, 'value'));
function rust_expressions_scoped(node, lower) {
const path = field(node, 'path');
const of = rust_types_textOf(field(node, 'name'), lower);
if (path === undefined)
return expressions_name(spanOf(node), of);
const object = path.kind === 'scoped_identifier' ? rust_expressions_scoped(path, lower) : rust_expressions_chain(path, pathOf(path, lower));
return member(spanOf(node), object, of);
}
function rust_expressions_chain(at, path) {
const [first = '', ...rest] = path.split('.');
return rest.reduce((object, of) => member(spanOf(at), object, of), expressions_name(spanOf(at), first));
}
function rust_expressions_binary(node, lower) {
return operator(spanOf(node), field(node, 'operator')?.kind ?? '', [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}
function rust_expressions_unary(node, lower) {
return operator(spanOf(node), node.children[0]?.kind ?? '', [lower.expr(nodes_named(node)[0])]);
}
function rust_expressions_range(node, lower) {
return operator(spanOf(node), '..', lower.exprs(nodes_named(node)));
}
function rust_expressions_assignment(node, lower) {
const op = field(node, 'operator')?.kind ?? '==';
return {
kind: 'assign',
target: lower.expr(field(node, 'left')),
op: op === '==' ? '=' : op.slice(0, -1),
value: lower.expr(field(node, 'right')),
...spanOf(node),
};
}
function rust_expressions_callOf(node, lower) {
const given = nodes_named(field(node, 'arguments') ?? { ...node, children: [] }).filter((child) => child.kind !== 'attribute_item');
return call(spanOf(node), lower.expr(field(node, 'function')), given.map((child) => ({ value: lower.expr(child) })));
}
function rust_expressions_fieldOf(node, lower) {
return member(spanOf(node), lower.expr(field(node, 'value')), rust_types_textOf(field(node, 'field'), lower));
}
function index(node, lower) {
const [object, at] = nodes_named(node);
return { kind: 'index', object: lower.expr(object), ...(at === undefined ? {} : { index: lower.expr(at) }), ...spanOf(node) };
}
function rust_expressions_array(node, lower) {
const length = field(node, 'length');
const items = nodes_named(node).filter((child) => child !== length && child.kind !== 'attribute_item');
if (length !== undefined)
return repeated(spanOf(node), lower.expr(items[0]), lower.expr(length));
return { kind: 'collection', shape: 'list', entries: items.map((child) => ({ value: lower.expr(child) })), ...spanOf(node) };
}
function rust_expressions_tuple(node, lower) {
return { kind: 'collection', shape: 'tuple', entries: nodes_named(node).map((child) => ({ value: lower.expr(child) })), ...spanOf(node) };
}
function structure(node, lower) {
const inside = nodes_named(field(node, 'body') ?? { ...node, children: [] });
const properties = inside.flatMap((child) => {
if (child.kind === 'field_initializer')
return [{ name: rust_types_textOf(field(child, 'field'), lower), value: lower.expr(field(child, 'value')) }];
const of = child.kind === 'shorthand_field_initializer' ? firstOf(child, 'identifier') : undefined;
return of === undefined ? [] : [{ name: lower.text(of), value: lower.expr(of) }];
});
const args = inside.flatMap((child) => child.kind === 'base_field_initializer' ? [{ spread: true, value: lower.expr(nodes_named(child)[0]) }] : []);
return { kind: 'new', type: rust_types_typeOf(field(node, 'name'), lower), args, properties, ...spanOf(node) };
}
function rust_expressions_closure(node, lower) {
const parameters = (field(node, 'parameters')?.children ?? [])
.filter((child) => child.named || child.kind === '_')
.flatMap((child) => rust_expressions_parameter(child, lower, []));
const fn = {
name: '',
parameters,
annotations: [],
modifiers: [],
body: into(field(node, 'body'), rust_control_RETURN, lower),
complete: !hasToken(node, 'MISSING'),
...spanOf(node),
};
return { kind: 'lambda', fn, ...spanOf(node) };
}
function rust_expressions_parameter(node, lower, annotations) {
const at = spanOf(node);
if (node.kind === 'attribute_item' || isComment(node))
return [];
if (node.kind === 'self_parameter')
return [{ target: expressions_name(at, 'self'), annotations, ...at }];
if (node.kind !== 'parameter')
return [{ target: rust_types_targetOf(node, lower), annotations, ...at }];
return [{ target: rust_types_targetOf(field(node, 'pattern'), lower), type: rust_types_typeOf(field(node, 'type'), lower), annotations, ...at }];
}
const CONTROL = [
'if_expression',
'match_expression',
'loop_expression',
'while_expression',
'for_expression',
'unsafe_block',
'async_block',
'const_block',
'try_block',
'gen_block',
];
const JUMPS = ['return_expression', 'break_expression', 'continue_expression'];
const RUST_EXPRESSIONS = [
['identifier', word],
['field_identifier', word],
['type_identifier', word],
['primitive_type', word],
['self', word],
['super', word],
['crate', word],
['scoped_identifier', rust_expressions_scoped],
['scoped_type_identifier', rust_expressions_scoped],
['string_literal', rust_expressions_string],
['raw_string_literal', rust_expressions_string],
['char_literal', character],
['integer_literal', rust_expressions_number],
['float_literal', rust_expressions_number],
['negative_literal', rust_expressions_number],
['boolean_literal', (node, lower) => expressions_literal(spanOf(node), lower.text(node) === 'true')],
['unit_expression', rust_expressions_tuple],
['tuple_expression', rust_expressions_tuple],
['array_expression', rust_expressions_array],
['binary_expression', rust_expressions_binary],
['unary_expression', rust_expressions_unary],
['range_expression', rust_expressions_range],
['reference_expression', referred],
['try_expression', rust_expressions_inner],
['await_expression', rust_expressions_inner],
['assignment_expression', rust_expressions_assignment],
['compound_assignment_expr', rust_expressions_assignment],
['call_expression', rust_expressions_callOf],
['generic_function', (node, lower) => lower.expr(field(node, 'function'))],
['field_expression', rust_expressions_fieldOf],
['index_expression', index],
[
'type_cast_expression',
(node, lower) => ({
kind: 'cast',
type: rust_types_typeOf(field(node, 'type'), lower),
value: lower.expr(field(node, 'value')),
...spanOf(node),
}),
],
['struct_expression', structure],
['closure_expression', rust_expressions_closure],
['macro_invocation', macroOf],
['block', value],
...CONTROL.map((kind) => [kind, value]),
...JUMPS.map((kind) => [
kind,
(node, lower) => unknown(spanOf(node), lower.exprs(nodes_named(node).filter((child) => child.kind !== 'label'))),
]),
];
;
function items(node, lower) {
const found = [];
let annotations = [];
for (const child of node?.children ?? []) {
if (!child.named || isComment(child))
continue;
if (child.kind === 'attribute_item' || child.kind === 'inner_attribute_item') {
annotations.push(annotationOf(child, lower));
continue;
}
const item = ITEMS.get(child.kind);
for (const statement of item === undefined ? lower.statements(child) : item(child, lower, annotations))
found.push(statement);
annotations = [];
}
return found;
}
const functionItem = (node, lower, annotations) => {
const body = field(node, 'body');
const returns = field(node, 'return_type');
const fn = {
name: rust_types_textOf(field(node, 'name'), lower),
parameters: nodes_named(field(node, 'parameters') ?? { ...node, children: [] }).flatMap((child) => rust_expressions_parameter(child, lower, [])),
annotations,
modifiers: modifiers(node, lower),
...(returns === undefined ? {} : { returns: rust_types_typeOf(returns, lower) }),
body: body === undefined ? [] : blockBody(body, rust_control_RETURN, lower),
complete: body !== undefined && !hasToken(body, 'MISSING'),
...spanOf(node),
};
return [{ kind: 'function', fn, ...spanOf(node) }];
};
function modifiers(node, lower) {
const visible = firstOf(node, 'visibility_modifier') === undefined ? [] : ['pub'];
const others = firstOf(node, 'function_modifiers')?.children ?? [];
return [...visible, ...others.map((child) => (child.kind === 'extern_modifier' ? 'extern' : lower.text(child)))];
}
function classItem(word) {
return (node, lower, annotations) => {
const trait = field(node, 'trait');
const declaration = {
name: pathOf(field(node, 'name') ?? field(node, 'type'), lower),
bases: trait === undefined ? [] : [rust_types_typeOf(trait, lower)],
annotations,
modifiers: [...modifiers(node, lower), word],
members: lower.statements(field(node, 'body')),
...spanOf(node),
};
return [{ kind: 'class', declaration, ...spanOf(node) }];
};
}
const moduleItem = (node, lower, annotations) => annotations.length === 0 ? items(field(node, 'body'), lower) : classItem('mod')(node, lower, annotations);
const constantItem = (node, lower) => {
const of = field(node, 'name') ?? node;
const given = field(node, 'value');
const constant = node.kind !== 'field_declaration' && firstOf(node, 'mutable_specifier') === undefined;
const type = field(node, 'type');
return [
{
kind: 'declare',
target: expressions_name(spanOf(of), lower.text(of)),
...(type === undefined ? {} : { type: rust_types_typeOf(type, lower) }),
constant,
...(given === undefined ? {} : { value: lower.expr(given) }),
...spanOf(node),
},
];
};
const aliasItem = (node, lower, annotations) => {
const declaration = {
name: rust_types_textOf(field(node, 'name'), lower),
bases: [rust_types_typeOf(field(node, 'type'), lower)],
annotations,
modifiers: ['type'],
members: [],
...spanOf(node),
};
return [{ kind: 'class', declaration, ...spanOf(node) }];
};
function numberedFields(node, lower) {
return nodes_named(node)
.filter((child) => child.field === 'type')
.map((child, i) => ({
kind: 'declare',
target: expressions_name(spanOf(child), String(i)),
type: rust_types_typeOf(child, lower),
constant: false,
...spanOf(child),
}));
}
const ITEMS = new Map([
['function_item', functionItem],
['function_signature_item', functionItem],
['struct_item', classItem('struct')],
['union_item', classItem('union')],
['enum_item', classItem('enum')],
['trait_item', classItem('trait')],
['impl_item', classItem('impl')],
['mod_item', moduleItem],
['const_item', constantItem],
['static_item', constantItem],
['field_declaration', constantItem],
['enum_variant', constantItem],
['type_item', aliasItem],
]);
function useOf(node, lower) {
lower.imports(...used(field(node, 'argument'), '', lower).map((found) => ({ ...found, ...spanOf(node) })));
return [];
}
function used(node, prefix, lower) {
const under = (path) => (prefix === '' ? path : path === '' ? prefix : `${prefix}.${path}`);
switch (node?.kind) {
case undefined:
return [];
case 'scoped_use_list':
return used(field(node, 'list'), under(pathOf(field(node, 'path'), lower)), lower);
case 'use_list':
return nodes_named(node).flatMap((child) => used(child, prefix, lower));
case 'use_wildcard':
return [{ module: under(pathOf(nodes_named(node)[0], lower)), wildcard: true }];
case 'use_as_clause':
return used(field(node, 'path'), prefix, lower).map((found) => ({ ...found, alias: rust_types_textOf(field(node, 'alias'), lower) }));
default: {
const path = node?.kind === 'self' ? prefix : under(pathOf(node, lower));
const at = path.lastIndexOf('.');
return [at < 0 ? { module: path } : { module: path.slice(0, at), name: path.slice(at + 1) }];
}
}
}
function externCrate(node, lower) {
const alias = field(node, 'alias');
lower.imports({
module: rust_types_textOf(field(node, 'name'), lower),
...(alias === undefined ? {} : { alias: lower.text(alias) }),
...spanOf(node),
});
return [];
}
;
const rust_block = (node, lower) => items(node, lower);
function letOf(node, lower) {
const otherwise = field(node, 'alternative');
if (otherwise !== undefined)
return letElse(node, otherwise, lower);
const given = field(node, 'value');
const target = rust_types_targetOf(field(node, 'pattern'), lower);
const type = field(node, 'type') === undefined ? {} : { type: rust_types_typeOf(field(node, 'type'), lower) };
if (given !== undefined && isBlockLike(given)) {
const waits = mentions(given, target, lower);
const first = waits ? expressions_name(spanOf(node), `let ${node.start}`) : target;
const branches = [
{ kind: 'declare', target: first, ...type, constant: false, ...spanOf(node) },
...into(given, { kind: 'assign', target: first }, lower),
];
return waits ? [...branches, { kind: 'declare', target, ...type, value: first, constant: false, ...spanOf(node) }] : branches;
}
const constant = firstOf(node, 'mutable_specifier') === undefined;
return [{ kind: 'declare', target, ...type, constant, ...(given === undefined ? {} : { value: lower.expr(given) }), ...spanOf(node) }];
}
function mentions(node, target, lower) {
if (target.kind !== 'name')
return true;
if (node.kind === 'identifier')
return lower.text(node) === target.name;
return node.children.some((child) => mentions(child, target, lower));
}
function rust_expressionStatement(node, lower) {
return nodes_named(node).flatMap((child) => {
const right = child.kind === 'assignment_expression' ? field(child, 'right') : undefined;
return right !== undefined && isBlockLike(right)
? into(right, { kind: 'assign', target: lower.expr(field(child, 'left')) }, lower)
: into(child, DROP, lower);
});
}
const dropped = (node, lower) => into(node, DROP, lower);
const rust_rust = {
language: 'rust',
transparent: new Set(['parenthesized_expression', 'ERROR', 'expression_statement', 'let_condition']),
ignored: new Set([
'line_comment',
'block_comment',
'empty_statement',
'macro_definition',
'associated_type',
'label',
'lifetime',
'attribute_item',
'inner_attribute_item',
'visibility_modifier',
'mutable_specifier',
'where_clause',
'type_parameters',
'shebang',
]),
expressions: new Map([...RUST_EXPRESSIONS]),
statements: new Map([
['source_file', rust_block],
['block', rust_block],
['declaration_list', rust_block],
['field_declaration_list', rust_block],
['enum_variant_list', rust_block],
['ordered_field_declaration_list', numberedFields],
['foreign_mod_item', (node, lower) => items(field(node, 'body'), lower)],
...[...ITEMS].map(([kind, item]) => [kind, (node, lower) => item(node, lower, [])]),
['let_declaration', letOf],
['expression_statement', rust_expressionStatement],
['macro_invocation', dropped],
...[...CONTROL, ...JUMPS].map((kind) => [kind, dropped]),
['use_declaration', useOf],
['extern_crate_declaration', externCrate],
]),
};
;
const LOWERINGS = { c: c_c, cpp: cpp_cpp, csharp: csharp_csharp, java: java_java, javascript: javascript_javascript, php: php_php, python: python_python, rust: rust_rust };
;
const LARGEST = 1_000_000;
function createDetector({ grammars, rules }) {
const ready = new Map();
const parsers = new Map();
function analyseOf(language) {
const analyse = ready.get(language) ?? createAnalyse(rules.set, language, LOWERINGS[language]);
ready.set(language, analyse);
return analyse;
}
async function repaired(source, text) {
const { language, dialect } = source;
for (;;) {
const result = repair({ language, text, parsers, ...(dialect === undefined ? {} : { dialect }) });
if (result.kind !== 'needs-grammar')
return result;
parsers.set(result.name, await grammars.load(result.name));
}
}
async function analyse(source) {
const before = source.before ?? '';
const text = before + source.code;
if (text.length > LARGEST)
return { kind: 'too-large' };
const { language } = source;
const result = await repaired(source, text);
if (result.kind !== 'repaired')
return result;
const { syntax, offset, text: parsed } = result;
const toGiven = (at) => (at < offset || at > offset + text.length ? undefined : at - offset);
return analyseOf(language)({ text, codeStart: before.length, parsed, syntax, toGiven });
}
return {
fingerprint: rules.fingerprint,
analyse: async (source) => {
try {
return await analyse(source);
}
catch (error) {
if (error instanceof RangeError)
return { kind: 'over-budget' };
throw error;
}
},
};
}
var domain = __webpack_require__(9963);
;
function isRuleSet(value) {
if (typeof value !== 'object' || value === null || !('version' in value) || !('languages' in value))
return false;
const { version, languages } = value;
return version === 1 && typeof languages === 'object' && languages !== null && domain .Yj.every((language) => language in languages);
}
async function createBundledDetector() {
const text = await readRulesFile();
const set = JSON.parse(text);
if (!isRuleSet(set))
throw new Error('rules.json is not a rule set of this release');
return createDetector({ grammars: createGrammars(), rules: { set, fingerprint: (0,sha256.sha256)(text) } });
}
})
};
