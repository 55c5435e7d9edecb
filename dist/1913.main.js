export const id = 1913;
export const ids = [1913];
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
2030:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  readRuleExamplesFile),
e: () => (  readRulesFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(867);
function readRulesFile() {
return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__  .Q)('rules.json'), 'utf8');
}
function readRuleExamplesFile() {
return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__  .Q)('rule-examples.json'), 'utf8');
}
}),
2016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wo: () => (  categoryBit),
bl: () => (  ALL_CATEGORIES),
ju: () => (  RANGE_CATEGORIES),
ku: () => (  CATEGORY_NAMES),
p9: () => (  TEXT_CATEGORIES)
});
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
'key',
'canonical',
];
const CATEGORY_NAMES = CATEGORIES;
const BITS = new Map(CATEGORIES.map((name, i) => [name, 1 << i]));
function categoryBit(name) {
return BITS.get(name) ?? 0;
}
function bits(names) {
return names.reduce((mask, name) => mask | categoryBit(name), 0);
}
const TEXT_CATEGORIES = bits(CATEGORIES.filter((name) => !['size', 'index', 'secret', 'random', 'null', 'key', 'canonical'].includes(name)));
const ALL_CATEGORIES = bits(CATEGORIES.filter((name) => name !== 'canonical' && name !== 'secret' && name !== 'random'));
const RANGE_CATEGORIES = bits(['size', 'index']);
}),
1307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wx: () => (  LABEL_GROUPS),
kg: () => (  LABELS),
vg: () => (  LABEL_WORDS)
});
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
}),
333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  matches),
d: () => (  setMatcher)
});
const LONGEST = 4_000;
const cache = new Map();
function setMatcher(pattern, matcher) {
cache.set(pattern, matcher);
}
function matches(pattern, text) {
let compiled = cache.get(pattern);
if (compiled === undefined) {
compiled = pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern);
cache.set(pattern, compiled);
}
return compiled.test(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}
}),
9060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$9: () => (  joinVocabularies),
NP: () => (  rulesFor)
});
const SHARED_RULES = new Map([['cpp', 'c']]);
function rulesFor(set, language) {
const own = set.languages[language];
const shared = SHARED_RULES.get(language);
if (shared === undefined)
return own;
const base = set.languages[shared];
return { rules: [...own.rules, ...base.rules], vocabulary: joinVocabularies(own.vocabulary, base.vocabulary) };
}
function joinVocabularies(own, base) {
const { types, models } = base;
return {
sources: [...base.sources, ...own.sources],
sanitizers: [...base.sanitizers, ...own.sanitizers],
replaces: [...base.replaces, ...own.replaces],
matches: [...base.matches, ...own.matches],
guards: [...base.guards, ...own.guards],
refusals: [...base.refusals, ...own.refusals],
types: {
returns: { ...types.returns, ...own.types.returns },
extends: { ...types.extends, ...own.types.extends },
members: { ...types.members, ...own.types.members },
names: { ...types.names, ...own.types.names },
wrappers: [...types.wrappers, ...own.types.wrappers],
chains: [...types.chains, ...own.types.chains],
aliases: { ...types.aliases, ...own.types.aliases },
callbacks: { ...types.callbacks, ...own.types.callbacks },
constants: { ...types.constants, ...own.types.constants },
variables: [...types.variables, ...own.types.variables],
known: [...types.known, ...own.types.known],
},
models: joinedModels(models, own.models),
};
}
function joinedModels(base, own) {
const effects = Object.fromEntries([...new Set([...Object.keys(base.effects), ...Object.keys(own.effects)])].map((effect) => [
effect,
[...(lists(base.effects)[effect] ?? []), ...(lists(own.effects)[effect] ?? [])],
]));
return {
effects,
copies: { ...base.copies, ...own.copies },
allocates: { ...base.allocates, ...own.allocates },
nullable: [...base.nullable, ...own.nullable],
requires: { ...base.requires, ...own.requires },
'reads-text': { ...base['reads-text'], ...own['reads-text'] },
resizes: { ...base.resizes, ...own.resizes },
unchecked: [...base.unchecked, ...own.unchecked],
moves: [...base.moves, ...own.moves],
borrows: [...base.borrows, ...own.borrows],
handles: [...base.handles, ...own.handles],
places: [...base.places, ...own.places],
invalidates: [...base.invalidates, ...own.invalidates],
removes: [...base.removes, ...own.removes],
keeps: [...base.keeps, ...own.keeps],
overwrites: { ...base.overwrites, ...own.overwrites },
owning: [...base.owning, ...own.owning],
writesRange: { ...base.writesRange, ...own.writesRange },
locks: { ...base.locks, ...own.locks },
unlocks: { ...base.unlocks, ...own.unlocks },
releases: { ...base.releases, ...own.releases },
};
}
function lists(effects) {
return effects;
}
}),
1913:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createBundledDetector: () => (  createBundledDetector),
parseRuleSet: () => (  parseRuleSet)
});
var promises_ = __webpack_require__(1455);
var external_node_perf_hooks_ = __webpack_require__(643);
var external_node_url_ = __webpack_require__(3136);
var assets = __webpack_require__(867);
;
class ParserMemory {
memory;
bytes = new Uint8Array();
shorts = new Uint16Array();
words = new Uint32Array();
constructor(memory) {
this.memory = memory;
}
refresh() {
const { buffer } = this.memory;
if (this.bytes.buffer === buffer)
return;
this.bytes = new Uint8Array(buffer);
this.shorts = new Uint16Array(buffer);
this.words = new Uint32Array(buffer);
}
byte(address) {
return this.bytes[address] ?? 0;
}
short(address) {
return this.shorts[address >> 1] ?? 0;
}
word(address) {
return this.words[address >> 2] ?? 0;
}
}
;
const DEEPEST = 800;
const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ';', ',', '.', ':']);
function isSeparator(kind) {
return PUNCTUATION.has(kind);
}
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
if (node.named || !isSeparator(node.kind))
parent.children.push(node);
if (cursor.gotoFirstChild()) {
if (open.length >= DEEPEST)
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
const LANGUAGE = { maxAliasLength: 36, fieldSlices: 64, fieldEntries: 68, publicSymbols: 76, aliases: 84 };
const HEAP = { paddingBytes: 4, sizeBytes: 16, childCount: 36, symbol: 40, flags: 44, productionId: 66 };
const INLINE = { visible: 2, extra: 8, missing: 32 };
const APART = { visible: 1, extra: 4, missing: 0x200 };
const FIRST_ERROR_SYMBOL = 0xfffe;
const DEEPEST_HIDDEN = 4_000;
class MemoryReader {
memory;
language;
types;
fields;
named;
slices = 0;
entries = 0;
publicSymbols = 0;
aliases = 0;
aliasBytes = 0;
tooDeep = false;
constructor(memory, language) {
this.memory = memory;
this.language = addressOf(language);
this.types = language.types;
this.fields = language.fields;
this.named = language.types.map((_type, id) => language.nodeTypeIsNamed(id));
}
read(tree) {
this.start();
const root = this.memory.word(addressOf(tree));
if ((root & 1) === 1)
return undefined;
const start = this.memory.word(root + HEAP.paddingBytes);
const end = start + this.memory.word(root + HEAP.sizeBytes);
const node = this.node(this.memory.short(root + HEAP.symbol), { start, end, field: 0, missing: false });
this.children(root, start, { into: node.children, depth: 0, hidden: 0, inherited: 0 });
return this.tooDeep ? undefined : node;
}
start() {
const { memory, language } = this;
memory.refresh();
this.slices = memory.word(language + LANGUAGE.fieldSlices);
this.entries = memory.word(language + LANGUAGE.fieldEntries);
this.publicSymbols = memory.word(language + LANGUAGE.publicSymbols);
this.aliases = memory.word(language + LANGUAGE.aliases);
this.aliasBytes = memory.short(language + LANGUAGE.maxAliasLength) * 2;
this.tooDeep = false;
}
children(pointer, position, { into, depth, hidden, inherited }) {
const { memory } = this;
const count = memory.word(pointer + HEAP.childCount);
if (count === 0)
return;
if (depth >= DEEPEST || hidden >= DEEPEST_HIDDEN) {
this.tooDeep = true;
return;
}
const production = memory.short(pointer + HEAP.productionId);
const hasFields = memory.short(this.slices + production * 4 + 2) > 0;
const alias = production === 0 || this.aliases === 0 ? 0 : this.aliases + production * this.aliasBytes;
let structural = 0;
let start = position;
for (let cell = pointer - count * 8; cell < pointer; cell += 8) {
const child = memory.word(cell);
const inline = (child & 1) === 1;
const lengths = memory.word(cell + 4);
const bits = inline ? INLINE : APART;
const flags = inline ? child : memory.short(child + HEAP.flags);
if (cell > pointer - count * 8)
start += inline ? (lengths >>> 16) & 0xff : memory.word(child + HEAP.paddingBytes);
const end = start + (inline ? lengths >>> 24 : memory.word(child + HEAP.sizeBytes));
const extra = (flags & bits.extra) !== 0;
const renamed = extra || alias === 0 ? 0 : memory.short(alias + structural * 2);
const field = extra ? 0 : (hasFields && this.fieldAt(production, structural)) || inherited;
if (!extra)
structural += 1;
if (renamed !== 0 || (flags & bits.visible) !== 0) {
const symbol = renamed || (inline ? (child >>> 8) & 0xff : memory.short(child + HEAP.symbol));
const node = this.node(symbol, { start, end, field, missing: (flags & bits.missing) !== 0 });
if (node.named || !isSeparator(node.kind))
into.push(node);
if (!inline)
this.children(child, start, { into: node.children, depth: depth + 1, hidden: hidden + 1, inherited: 0 });
}
else if (!inline)
this.children(child, start, { into, depth, hidden: hidden + 1, inherited: field });
start = end;
}
}
fieldAt(production, structural) {
const { memory } = this;
const slice = this.slices + production * 4;
const first = this.entries + memory.short(slice) * 4;
const end = first + memory.short(slice + 2) * 4;
for (let entry = first; entry < end; entry += 4) {
if (memory.byte(entry + 2) === structural && memory.byte(entry + 3) === 0)
return memory.short(entry);
}
return 0;
}
node(symbol, { start, end, field, missing }) {
const id = symbol >= FIRST_ERROR_SYMBOL ? symbol : this.memory.short(this.publicSymbols + symbol * 2);
const kind = this.types[id];
const named = kind === undefined || this.named[id] !== false;
return {
kind: missing && start === end && !named ? 'MISSING' : (kind ?? 'ERROR'),
named,
field: field === 0 ? undefined : (this.fields[field] ?? undefined),
start: start >> 1,
end: end >> 1,
children: [],
};
}
}
function addressOf(owner) {
const address = Reflect.get(owner, 0);
return typeof address === 'number' ? address : 0;
}
;
const PROBE = 'int f(char *a, b = 1) {\n  if (a && b) { return g(a.c, "x\\n", [1, 2]); }\n  for (x of y) z += `${x}`;\n}\nclass A: pass\n$a->b = !c::d;';
function createReader(parser, language, memory) {
const reader = new MemoryReader(new ParserMemory(memory), language);
const read = (tree) => reader.read(tree);
const tree = parser.parse(PROBE);
if (tree === null)
return withCursor(language);
try {
return JSON.stringify(read(tree)) === JSON.stringify(withCursor(language)(tree)) ? read : withCursor(language);
}
catch {
return withCursor(language);
}
finally {
tree.delete();
}
}
function withCursor(language) {
return (tree) => {
const cursor = tree.walk();
try {
return syntaxFromCursor(cursor, language);
}
finally {
cursor.delete();
}
};
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
const MEMORY = { initial: 512, maximum: 4_096 };
const TIME_LIMIT_MS = 800;
function createGrammars(options = {}) {
const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
const parsers = new WeakMap();
const loadParser = async (file, running) => {
const { treeSitter, memory } = await running;
const language = await treeSitter.Language.load(await (0,promises_.readFile)((0,assets .Q)('wasm', `tree-sitter-${file}.wasm`)));
const parser = new treeSitter.Parser().setLanguage(language);
return createParser(parser, createReader(parser, language, memory), { timeLimitMs, onTrap: () => discard(running) });
};
return {
load: (name) => {
const running = theRuntime();
const loaded = parsers.get(running) ?? new Map();
parsers.set(running, loaded);
const file = WASM_OF[name];
const parser = loaded.get(file) ?? loadParser(file, running);
loaded.set(file, parser);
return parser;
},
};
}
let current;
let started = 0;
function theRuntime() {
current ??= loadRuntime();
return current;
}
function discard(runtime) {
if (current === runtime)
current = undefined;
}
async function loadRuntime() {
started += 1;
const url = `${(0,external_node_url_.pathToFileURL)((0,assets .Q)('wasm', 'web-tree-sitter.js')).href}${started === 1 ? '' : `?${started}`}`;
const treeSitter = await import(  url);
const memory = new WebAssembly.Memory(MEMORY);
const wasmBinary = await (0,promises_.readFile)((0,assets .Q)('wasm', 'web-tree-sitter.wasm'));
await treeSitter.Parser.init({ wasmBinary, wasmMemory: memory, printErr: () => undefined });
return { treeSitter, memory };
}
function createParser(parser, read, { timeLimitMs, onTrap }) {
const parse = (text) => {
const deadline = external_node_perf_hooks_.performance.now() + timeLimitMs;
try {
return parser.parse(text, null, { progressCallback: () => external_node_perf_hooks_.performance.now() > deadline });
}
catch (error) {
onTrap();
if (error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError))
return null;
throw error;
}
};
return {
parse: (text) => {
const tree = parse(text);
if (tree === null) {
grammars_reset(parser);
return undefined;
}
try {
return read(tree);
}
finally {
tree.delete();
}
},
};
}
function grammars_reset(parser) {
try {
parser.reset();
}
catch {
}
}
var rules_file = __webpack_require__(2030);
var sha256 = __webpack_require__(4521);
var engine_categories = __webpack_require__(2016);
;
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
...[...types.wrappers, ...types.chains, ...types.known].map((type) => `${type}.*`),
];
}
function ownerOf(member) {
return `${member.slice(0, Math.max(member.lastIndexOf('.'), 0))}.*`;
}
function shortNames(all) {
const simple = new Map();
const known = new Set();
for (const name of all) {
if (name.startsWith('*') || name.startsWith('?'))
continue;
for (let from = 0, dot = 0; dot < name.length; from = dot + 1) {
const next = name.indexOf('.', from);
dot = next === -1 ? name.length : next;
const word = name.slice(from, dot);
if (word === '*')
break;
const whole = name.slice(0, dot);
known.add(whole);
const isType = from > 0 && (dot < name.length || isUpper(word.charCodeAt(0)));
if (!isType)
continue;
const found = simple.get(word);
if (found === undefined)
simple.set(word, [whole]);
else if (!found.includes(whole))
found.push(whole);
}
}
return { simple, known };
}
function isUpper(code) {
return code >= 65 && code <= 90;
}
function globalsOf(all, { extends: above, names, variables }) {
if (!Object.values(above).some((types) => types.includes('')))
return new Set();
const words = new Set(variables);
return new Set(all.filter((name) => /^\w+$/.test(name) && !words.has(name) && !Object.hasOwn(names, name)));
}
function rootsOf(all, variables) {
const roots = new Set(all.filter((name) => name.includes('.') && !/^[*?]/.test(name)).map((name) => name.slice(0, name.indexOf('.'))));
for (const word of variables)
roots.delete(word);
return roots;
}
;
const OWN_BIT = ["'", '"', '`', '\\', '<', '>', '&', ';', '|', '$', '/', '.', '=', '*', '#', '%', ':', '-', ','];
const TOGETHER = ['()', '{}[]', ' \t', '\n\r', '?!~^+@', '_', '\0'];
const BITS = new Map([
...OWN_BIT.map((character, i) => [character, 1 << i]),
...TOGETHER.flatMap((characters, i) => characters.split('').map((one) => [one, 1 << (OWN_BIT.length + i)])),
]);
const FIRST_KIND = OWN_BIT.length + TOGETHER.length;
const LETTERS = 1 << FIRST_KIND;
const DIGITS = 1 << (FIRST_KIND + 1);
const OTHERS = 1 << (FIRST_KIND + 2);
const EVERY_CHARACTER = (1 << (FIRST_KIND + 3)) - 1;
function bitOf(character) {
const own = BITS.get(character);
if (own !== undefined)
return own;
if (/[A-Za-z]/.test(character))
return LETTERS;
return /\d/.test(character) ? DIGITS : OTHERS;
}
function charactersOf(text) {
let mask = 0;
for (const character of text.slice(0, 2000))
mask |= bitOf(character);
return mask;
}
function complement(mask) {
return EVERY_CHARACTER & ~mask;
}
;
const LONGEST = 400;
const WORD = LETTERS | DIGITS | bitOf('_');
const SPACE = bitOf(' ') | bitOf('\n');
const SHORTHAND = new Map([
['d', DIGITS],
['w', WORD],
['s', SPACE],
['D', complement(0)],
['W', complement(LETTERS | DIGITS | bitOf('_'))],
['S', complement(SPACE)],
['n', bitOf('\n')],
['r', bitOf('\n')],
['t', bitOf('\t')],
['b', 0],
['A', 0],
['z', 0],
['Z', 0],
]);
const POSIX = new Map([
['alnum', LETTERS | DIGITS],
['alpha', LETTERS],
['digit', DIGITS],
['xdigit', LETTERS | DIGITS],
['word', WORD],
['lower', LETTERS],
['upper', LETTERS],
['space', SPACE],
['punct', complement(WORD | SPACE)],
]);
const KINDS = LETTERS | DIGITS | bitOf('é');
function oneCharacter(character) {
const mask = bitOf(character);
return { may: mask, all: mask & ~KINDS };
}
function undelimited(written) {
const open = written.charAt(0);
const close = CLOSING.get(open) ?? open;
const end = written.lastIndexOf(close);
return end < 1 || /[\w\s\\]/.test(open) ? undefined : written.slice(1, end);
}
const CLOSING = new Map([
['(', ')'],
['[', ']'],
['{', '}'],
['<', '>'],
]);
function readPattern(source) {
if (source.length > LONGEST || /\(\?[=!<]|\\[1-9pPk]/.test(source))
return undefined;
const reading = { characters: 0, all: 0, atoms: 0, depth: 0, starts: false, ends: false, openChoice: false };
let at = 0;
while (at < source.length) {
const one = source.charAt(at);
const [atom, next] = atomAt(source, at);
if (one === '^' && reading.atoms === 0)
reading.starts = true;
else if (one === '$' && next === source.length)
reading.ends = true;
else if (one === '|')
reading.openChoice ||= reading.depth === 0;
else if (one === '(')
reading.depth += 1;
else if (one === ')')
reading.depth -= 1;
else if (atom !== undefined) {
reading.characters |= atom.may;
reading.all |= atom.all;
reading.atoms += 1;
if (one === '\\') {
reading.starts ||= source.startsWith('\\A') && at === 0;
reading.ends ||= /^\\[zZ]$/.test(source.slice(at));
}
}
at = next;
}
const { characters, all, starts, ends, openChoice, atoms } = reading;
const alternatives = openChoice && source.split('|').every((part) => part.length === 1 || /^\\[^\w]$/.test(part));
return {
characters,
all,
whole: starts && ends && !openChoice,
single: !starts && !ends && (alternatives || (atoms === 1 && !openChoice)),
};
}
function atomAt(source, at) {
const one = source.charAt(at);
switch (one) {
case '[':
return classAt(source, at);
case '\\':
return [escapedAt(source, at), at + 2];
case '.':
return [{ may: complement(bitOf('\n')), all: complement(bitOf('\n')) }, at + 1];
case '{':
return [undefined, Math.max(source.indexOf('}', at), at) + 1];
case '(':
return [undefined, at + (/^\(\?(?:[a-z]*:|P?<\w+>)/.exec(source.slice(at, at + 40))?.[0].length ?? 1)];
case ')':
case '|':
case '*':
case '+':
case '?':
case '^':
case '$':
return [undefined, at + 1];
default:
return [oneCharacter(one), at + 1];
}
}
function escapedAt(source, at) {
const mask = SHORTHAND.get(source.charAt(at + 1));
return mask === undefined ? oneCharacter(source.charAt(at + 1)) : { may: mask, all: mask };
}
function classAt(source, start) {
let at = start + 1;
const negated = source.charAt(at) === '^';
if (negated)
at += 1;
const first = at;
let [may, all] = [0, 0];
while (at < source.length && (source.charAt(at) !== ']' || at === first)) {
const [atom, next] = memberAt(source, at);
may |= atom.may;
all |= atom.all;
at = next;
}
return [negated ? { may: complement(all), all: complement(may) } : { may, all }, at + 1];
}
function memberAt(source, at) {
const posix = /^\[:(\w+):\]/.exec(source.slice(at, at + 12));
const [one, behind, last] = [source.charAt(at), source.charAt(at + 1), source.charAt(at + 2)];
if (posix !== null) {
const mask = POSIX.get(posix[1] ?? '') ?? 0;
return [{ may: mask, all: mask }, at + posix[0].length];
}
if (one === '\\')
return [escapedAt(source, at), at + 2];
if (behind === '-' && last !== ']' && last !== '')
return [rangeOf(one, last), at + 3];
return [oneCharacter(one), at + 1];
}
function rangeOf(from, to) {
const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
if (high - low > 512)
return { may: EVERY_CHARACTER, all: EVERY_CHARACTER };
const may = charactersOf(Array.from({ length: Math.max(high - low + 1, 0) }, (_, i) => String.fromCharCode(low + i)).join(''));
return { may, all: high - low < 9 ? may & ~KINDS : may };
}
function classCharacters(written) {
return written === '' ? 0 : classAt(`[${written}]`, 0)[0].may;
}
;
function maskOf(categories) {
if (categories === 'all')
return engine_categories .bl;
if (categories === 'text')
return engine_categories .p9;
return categories.reduce((mask, name) => mask | (0,engine_categories .Wo)(name), 0);
}
function inOrder(cleaners) {
const [first, ...others] = cleaners.filter(({ given }) => given === undefined);
const asking = cleaners.filter(({ given }) => given !== undefined);
if (first === undefined)
return asking;
const together = others.reduce((a, b) => ({
mask: a.mask | b.mask,
gone: a.gone | b.gone,
escaped: a.escaped | b.escaped,
within: a.within || b.within,
opens: a.opens || b.opens,
}), first);
return [...asking, together];
}
function cleanerOf({ cleans, keeps, drops, escapes, within, opens, given }) {
return {
mask: cleans === undefined ? 0 : maskOf(cleans),
gone: (keeps === undefined ? 0 : complement(classCharacters(keeps))) | classCharacters(escapedInClass(drops ?? '')),
escaped: classCharacters(escapedInClass(escapes ?? '')),
within: within ?? '',
opens: opens === true,
...(given === undefined ? {} : { given }),
};
}
function escapedInClass(list) {
return list.replace(/\\(?!n)|[\]^-]/g, '\\$&');
}
;
function createLibrary(vocabulary, mentioned) {
const { types, models } = vocabulary;
const effects = Object.entries(models.effects).flatMap(([effect, names]) => names.map((name) => [name, effect]));
const all = [...new Set([...mentioned, ...effects.map(([name]) => name), ...namesOf(vocabulary)])];
const { simple, known } = shortNames(all);
return {
...labelsOf(vocabulary.sources),
fills: new Map(vocabulary.sources.flatMap(({ label, fills }) => Object.entries(fills).map(([name, argument]) => [name, { label, argument }]))),
...spellingsOf(vocabulary),
guards: grouped(vocabulary.guards, guardOf),
refusals: new Map(vocabulary.refusals.flatMap(({ values, proves }) => values.map((value) => [value, maskOf(proves)]))),
...typeTables(types),
effects: new Map(effects),
...storageTables(models),
simple,
all: known,
globals: globalsOf(all, types),
roots: rootsOf(all, types.variables),
};
}
function typeTables(types) {
return {
returns: new Map(Object.entries(types.returns)),
supertypes: new Map(Object.entries(types.extends)),
members: new Map(Object.entries(types.members)),
names: new Map(Object.entries(types.names)),
wrappers: new Set(types.wrappers),
chains: new Set(types.chains),
aliases: new Map(Object.entries(types.aliases)),
callbacks: new Map(Object.entries(types.callbacks)),
constants: new Map(Object.entries(types.constants)),
};
}
function storageTables(models) {
const marks = (names) => new Map(names.map((name) => [name, true]));
return {
copies: new Map(Object.entries(models.copies)),
allocates: new Map(Object.entries(models.allocates)),
nullable: new Set(models.nullable),
requires: new Map(Object.entries(models.requires)),
readsText: new Map(Object.entries(models['reads-text'])),
resizes: new Map(Object.entries(models.resizes)),
unchecked: new Set(models.unchecked),
moves: new Set(models.moves),
borrows: new Set(models.borrows),
handles: marks(models.handles),
places: marks(models.places),
invalidates: marks(models.invalidates),
removes: marks(models.removes),
keeps: marks(models.keeps),
writesRange: new Map(Object.entries(models.writesRange)),
overwrites: new Map(Object.entries(models.overwrites)),
owning: new Set(models.owning),
locks: new Map(Object.entries(models.locks)),
unlocks: new Map(Object.entries(models.unlocks)),
releases: new Map(Object.entries(models.releases)),
};
}
function spellingsOf({ sources, sanitizers, replaces, matches, }) {
return {
except: new Set(sources.flatMap((source) => source.except)),
begins: new Map(sources.flatMap((source) => Object.entries(source.begins))),
cleans: new Map([...grouped(sanitizers, cleanerOf)].map(([name, cleaners]) => [name, inOrder(cleaners)])),
replaces: patterns(replaces),
matches: patterns(matches),
};
}
function labelsOf(sources) {
return {
reads: labelled(sources, 'reads'),
results: labelled(sources, 'calls'),
parameterAnnotations: labelled(sources, 'annotations'),
parameterTypes: labelled(sources, 'types'),
handlers: labelled(sources, 'handlers'),
classes: labelled(sources, 'classes'),
entries: labelled(sources, 'entries'),
resultTypes: labelled(sources, 'results'),
handed: labelled(sources, 'handed'),
services: sources.flatMap((source) => source.services.map((one) => (one.startsWith('/') ? new RegExp(one.slice(1, -1)) : one))),
};
}
function labelled(sources, key) {
return new Map(sources.flatMap((source) => source[key].map((name) => [name, source.label])));
}
function grouped(all, make) {
const groups = new Map();
for (const words of all) {
const made = make(words);
for (const name of words.calls)
groups.set(name, [...(groups.get(name) ?? []), made]);
}
return groups;
}
function patterns(all) {
return new Map(all.flatMap((words) => words.calls.map((name) => [name, words])));
}
function guardOf(words) {
return {
...words,
mask: maskOf(words.proves),
needed: words.needs === undefined ? 0 : (0,engine_categories .Wo)(words.needs),
gone: classCharacters(escapedInClass(words.drops ?? '')),
};
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
function spellingKey(origin) {
return `~${origin}`;
}
function spellingOf(value, gone) {
return gone === 0 ? new Map() : new Map(value.taints.map((taint) => [spellingKey(taint.source.origin), gone]));
}
function originsOf(value, mask) {
return new Map(value.taints.map((taint) => [taint.source.origin, mask]));
}
;
function clearedFor(env, source) {
return env.clearedFor(source.origin) | (source.within === undefined ? 0 : clearedFor(env, source.within));
}
function goneFrom(env, { source, gone = 0 }) {
return gone | env.clearedFor(spellingKey(source.origin));
}
function bake(value, env) {
if (value.taints.length === 0)
return value;
return {
...value,
...(value.parts === undefined ? {} : { parts: value.parts.map((part) => bakedPart(part, value, env)) }),
taints: bakedTaints(value.taints, env),
};
}
function bakedPart(part, whole, env) {
return typeof part === 'string' || part === whole || part.taints.length === 0 ? part : { ...part, taints: bakedTaints(part.taints, env) };
}
function bakedTaints(taints, env) {
return taints.map((taint) => {
const gone = goneFrom(env, taint);
return { ...taint, cleaned: taint.cleaned | clearedFor(env, taint.source), ...(gone === 0 ? {} : { gone }) };
});
}
;
const DATA_PAGE = { mode: 'data', tag: '', attribute: '', quote: '', before: '' };
const HOLE = '\0';
const PAGE_START = { mode: 'text', tag: '', attribute: '', quote: '', before: '' };
const CONTENT = new Map([
['script', 'script'],
['style', 'style'],
['textarea', 'raw'],
['title', 'raw'],
]);
function pageAfter(place, text) {
if (place.mode === 'data')
return place;
let now = place;
let at = 0;
while (at < text.length) {
const [next, end] = stepOf(now, text, at);
now = next;
at = Math.max(end, at + 1);
}
return now;
}
function stepOf(now, text, at) {
switch (now.mode) {
case 'text':
return inText(text, at);
case 'comment': {
const end = text.indexOf('-->', at);
return end === -1 ? [now, text.length] : [PAGE_START, end + 3];
}
case 'tag':
return inTag(now, text, at);
case 'attribute':
return inAttribute(now, text, at);
default:
return inContent(now, text, at);
}
}
function inText(text, at) {
const open = text.indexOf('<', at);
if (open === -1)
return [PAGE_START, text.length];
if (text.startsWith('<!--', open))
return [{ ...PAGE_START, mode: 'comment' }, open + 4];
const name = /^<\/?([a-zA-Z\0][a-zA-Z0-9\0-]*)?/.exec(text.slice(open, open + 40));
const closes = text.charAt(open + 1) === '/';
if (name?.[1] === undefined && !closes && open + 1 < text.length)
return [PAGE_START, open + 1];
return [{ ...PAGE_START, mode: 'tag', tag: closes ? '/' : (name?.[1] ?? '').toLowerCase() }, open + (name?.[0].length ?? 1)];
}
function inTag(now, text, at) {
const one = text.charAt(at);
if (one === '>')
return [{ ...PAGE_START, mode: CONTENT.get(now.tag) ?? 'text', tag: CONTENT.has(now.tag) ? now.tag : '' }, at + 1];
const named = /^([\w\0:@.-]+)(\s*=\s*(["']?))?/.exec(text.slice(at, at + 80));
if (named === null)
return [{ ...now, before: '' }, at + 1];
const end = at + named[0].length;
if (named[2] === undefined)
return [{ ...now, before: named[0] }, end];
const value = { ...now, mode: 'attribute', attribute: (named[1] ?? '').toLowerCase(), quote: named[3] ?? '', before: '' };
return [value, end];
}
function inAttribute(now, text, at) {
const rest = text.slice(at);
const length = now.quote === '' ? rest.search(/[\s>]/) : rest.indexOf(now.quote);
if (length === -1)
return [{ ...now, before: (now.before + rest).slice(-40) }, text.length];
const closed = { ...PAGE_START, mode: 'tag', tag: now.tag };
return [closed, at + length + (now.quote === '' ? 0 : 1)];
}
function inContent(now, text, at) {
const close = new RegExp(`</${now.tag}`, 'i').exec(text.slice(at));
const end = close === null ? text.length : at + close.index;
if (close === null)
return [{ ...now, before: (now.before + text.slice(at, end)).slice(-2000) }, end];
return [{ ...PAGE_START, mode: 'tag', tag: '/' }, end + close[0].length];
}
;
const UNTOUCHED = { changes: 0 };
function lifetimeOf(env, object) {
return env.object(object).lifetime ?? UNTOUCHED;
}
function setLifetime(env, object, lifetime) {
env.setObject(object, { ...env.object(object), lifetime });
}
function borrowFrom(env, owner) {
return owner.object === undefined ? undefined : { owner: owner.object, changes: lifetimeOf(env, owner.object).changes };
}
function joinLifetimes(a, b) {
if (a === b)
return a;
const [x, y] = [a ?? UNTOUCHED, b ?? UNTOUCHED];
const changedAt = x.changes >= y.changes ? (x.changedAt ?? y.changedAt) : y.changedAt;
const lost = x.lost ?? y.lost;
const held = x.held ?? y.held;
return {
changes: Math.max(x.changes, y.changes),
...(changedAt === undefined ? {} : { changedAt }),
...(lost === undefined ? {} : { lost }),
...(x.elements !== undefined && x.elements === y.elements ? { elements: x.elements } : {}),
...(held === undefined ? {} : { held: { at: held.at, certain: x.held?.certain === true && y.held?.certain === true } }),
};
}
function joinBorrowed(a, b) {
if (a === undefined || b === undefined || a.owner !== b.owner)
return a?.owner === b?.owner ? (a ?? b) : undefined;
return a.changes >= b.changes ? a : b;
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
const key = `${taint.source.origin} ${taint.source.label} ${taint.cleaned} ${taint.gone ?? 0} ${taint.escaped ?? 0} ${taint.weak ? 1 : 0}`;
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
function respelled(taints, { gone, escaped }) {
if (gone === 0 && escaped === 0)
return taints;
return taints.map((taint) => ({ ...taint, gone: (taint.gone ?? 0) | gone, escaped: (taint.escaped ?? 0) | escaped }));
}
function openedTaints(taints) {
return taints.map(({ gone: _gone, escaped: _escaped, ...taint }) => ({ ...taint, cleaned: 0 }));
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
const parts = known === undefined ? joinParts(a, b) : undefined;
const closure = a.closure ?? b.closure;
const madeBy = a.madeBy ?? b.madeBy;
const borrowed = joinBorrowed(a.borrowed, b.borrowed);
return {
span: a.span,
taints: mergeTaints(a.taints, b.taints),
...(known === undefined ? {} : { known }),
...(name === undefined ? {} : { name }),
...(object === undefined ? {} : { object }),
...(parts === undefined ? {} : { parts }),
...(a.object === b.object && a.size === b.size && a.offset === b.offset && a.mixed === undefined && b.mixed === undefined
? sizeOf(a)
: { mixed: true }),
...(closure === undefined ? {} : { closure }),
...(madeBy === undefined ? {} : { madeBy }),
...(a.reached === undefined && b.reached === undefined ? {} : { reached: Math.max(a.reached ?? 0, b.reached ?? 0) }),
...(borrowed === undefined ? {} : { borrowed }),
...(isScalar(a) && isScalar(b) ? { scalar: true } : {}),
};
}
function joinParts(a, b) {
if (a.parts === undefined && b.parts === undefined)
return eitherText(a, b);
const [first, second] = a.parts === undefined ? [b, a] : [a, b];
if (second.known !== undefined || covers(first, second))
return first.parts ?? second.parts;
if (covers(second, first))
return second.parts ?? [second];
return [...(first.parts ?? [first]), ...(second.parts ?? [second])].slice(0, MOST_PARTS);
}
function covers(value, other) {
return other.taints.every((taint) => value.taints.some(({ source, cleaned }) => source.origin === taint.source.origin && (cleaned & ~taint.cleaned) === 0));
}
const MOST_PARTS = 64;
function isScalar(value) {
return value.scalar === true || (value.known?.every((one) => typeof one === 'number' || typeof one === 'boolean') ?? false);
}
function sizeOf(value) {
return { ...(value.size === undefined ? {} : { size: value.size }), ...(value.offset === undefined ? {} : { offset: value.offset }) };
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
const lifetime = joinLifetimes(a.lifetime, b.lifetime);
return {
entries,
rest: mergeTaints(a.rest, b.rest),
closed: a.closed && b.closed,
history: joinHistories(a.history, b.history),
...(storage === undefined ? {} : { storage: { ...storage, checked: (a.storage?.checked ?? true) && (b.storage?.checked ?? true) } }),
...(lifetime === undefined ? {} : { lifetime }),
...joinTexts(a, b),
...(a.moved === true && b.moved === true ? { moved: true } : {}),
...joinReleases(a, b),
};
}
function joinEntries(state, other, { span, taints }) {
if (other.entries.size === 0 && other.rest.length === 0 && taints.length === 0)
return state;
const entries = new Map(other.entries);
for (const [key, value] of state.entries) {
const there = other.entries.get(key);
const open = other.closed || taints.length === 0 ? value : joinValues(value, { span, taints });
entries.set(key, there === undefined ? open : joinValues(value, there));
}
return { ...state, entries, rest: mergeTaints(state.rest, other.rest), closed: state.closed && other.closed };
}
function joinReleases(a, b) {
const released = a.released ?? b.released;
if (released === undefined)
return {};
const certain = a.released !== undefined && b.released !== undefined && a.perhaps === undefined && b.perhaps === undefined;
return certain ? { released } : { released, perhaps: true };
}
function joinTexts(a, b) {
if (a.text === b.text)
return a.text === undefined ? {} : { text: a.text };
const open = a.text?.open ?? b.text?.open;
const version = Math.max(a.text?.version ?? 0, b.text?.version ?? 0) + 1;
return { text: { version, ...(open === undefined ? {} : { open }) } };
}
function joinHistories(a, b) {
if (a === b)
return a;
const same = (x, y) => x.name === y.name && x.span.start === y.span.start;
const onBoth = a.map((x) => (b.some((y) => same(x, y) && y.certain) ? x : { ...x, certain: false }));
return [...onBoth, ...b.filter((y) => !a.some((x) => same(x, y))).map((y) => ({ ...y, certain: false }))];
}
;
const BOUND = '<';
function stronger(key, a, b) {
return key.startsWith(BOUND) ? Math.min(a, b) : a | b;
}
const NOTHING = new Map();
function proves(whenTrue, whenFalse = NOTHING) {
return whenTrue.size === 0 && whenFalse.size === 0 ? undefined : { whenTrue, whenFalse };
}
function negated(proof) {
return proof === undefined ? undefined : { whenTrue: proof.whenFalse, whenFalse: proof.whenTrue };
}
function both(a, b) {
return { whenTrue: allOf(a.whenTrue, b.whenTrue), whenFalse: allOf(a.whenFalse, b.whenFalse) };
}
function allOf(a, b) {
if (a.size === 0)
return b;
if (b.size === 0)
return a;
const all = new Map(a);
for (const [key, known] of b) {
const before = all.get(key);
all.set(key, before === undefined ? known : stronger(key, before, known));
}
return all;
}
function weaker(key, a, b) {
if (key.startsWith(BOUND))
return Math.max(a, b);
const shared = a & b;
return shared === 0 ? undefined : shared;
}
function either(a, b) {
const common = new Map();
for (const [key, known] of a) {
const other = b.get(key);
const shared = other === undefined ? undefined : weaker(key, known, other);
if (shared !== undefined)
common.set(key, shared);
}
return common;
}
function conjunction(a, b) {
if (a === undefined && b === undefined)
return undefined;
return proves(allOf(a?.whenTrue ?? NOTHING, b?.whenTrue ?? NOTHING), either(a?.whenFalse ?? NOTHING, b?.whenFalse ?? NOTHING));
}
function disjunction(a, b) {
return negated(conjunction(negated(a), negated(b)));
}
function withBounds(proof, bounds) {
if (proof === undefined || bounds === undefined)
return proof ?? bounds;
return both(proof, bounds);
}
;
const FRESH = { entries: new Map(), rest: [], closed: false, history: [] };
class Environment {
parent;
dead = false;
variables = new Map();
objects = new Map();
cleared = new Map();
written = undefined;
types;
constructor(parent) {
this.parent = parent;
}
declare(name, type, local) {
(this.types ??= new Map()).set(name, { type, local });
}
typeOf(name) {
return this.declared(name)?.type;
}
isLocal(name) {
return this.declared(name)?.local === true;
}
declared(name) {
return this.types?.get(name) ?? this.parent?.declared(name);
}
fork() {
return new Environment(this);
}
snapshot() {
const copy = new Environment();
this.copyInto(copy);
return copy;
}
copyInto(copy) {
this.parent?.copyInto(copy);
for (const [name, value] of this.variables)
copy.variables.set(name, value);
for (const [id, state] of this.objects)
copy.objects.set(id, state);
for (const [name, declared] of this.types ?? [])
copy.declare(name, declared.type, declared.local);
copy.clear(this.cleared);
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
get page() {
return this.written ?? this.parent?.page ?? PAGE_START;
}
set page(place) {
this.written = place;
}
clearedFor(origin) {
return (this.cleared.get(origin) ?? 0) | (this.parent?.clearedFor(origin) ?? 0);
}
bound(key) {
const own = this.cleared.get(key);
const outer = this.parent?.bound(key);
return own === undefined || outer === undefined ? (own ?? outer) : Math.min(own, outer);
}
boundsOf(symbol) {
const own = [...this.cleared].flatMap(([key, most]) => {
const terms = key.startsWith(BOUND) ? key.slice(BOUND.length).split(',') : [];
if (!terms.includes(`1.${symbol}`))
return [];
const size = new Map(terms.map((term) => [term.slice(term.indexOf('.') + 1), Number(term.slice(0, term.indexOf('.')))]));
return [most === 0 ? size : size.set('', -most)];
});
return this.parent === undefined ? own : [...own, ...this.parent.boundsOf(symbol)];
}
clear(proved) {
if (proved === undefined)
return;
for (const [key, known] of proved) {
const before = this.cleared.get(key);
this.cleared.set(key, before === undefined ? known : stronger(key, before, known));
}
}
adopt(branch) {
for (const [name, value] of branch.variables)
this.variables.set(name, value);
for (const [id, state] of branch.objects)
this.objects.set(id, state);
this.clear(branch.cleared);
this.written = branch.written ?? this.written;
}
keepAlive(constructed) {
for (const [id, { released: _released, ...state }] of constructed.objects)
this.objects.set(id, state);
}
keepObjects(called) {
for (const [id, state] of called.objects)
this.objects.set(id, state);
}
keepProofs(called) {
this.clear(called.cleared);
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
for (const name of new Set(live.flatMap((branch) => [...branch.variables.keys()]))) {
const values = live.map((branch) => branch.get(name)).filter((value) => value !== undefined);
this.joinContents(this.get(name)?.object, values);
}
const [first, ...others] = live;
this.written = live.find((branch) => branch.written !== undefined)?.written ?? this.written;
for (const [origin, mask] of first?.cleared ?? []) {
const common = others.reduce((sum, branch) => {
const other = branch.cleared.get(origin);
return sum === undefined || other === undefined ? undefined : weaker(origin, sum, other);
}, mask);
if (common !== undefined)
this.clear(new Map([[origin, common]]));
}
}
joinContents(id, values) {
if (id === undefined)
return;
for (const value of values) {
if (value.object === undefined || value.object === id)
continue;
const state = this.object(id);
if (state.storage !== undefined || state.lifetime !== undefined)
continue;
this.objects.set(id, joinEntries(state, this.object(value.object), value));
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
const value = engine.evaluate(key, env);
if (value.known?.length === 1)
return String(value.known[0]);
return value.taints.length === 0 && value.name !== undefined ? /(?:^|\.)([A-Z][A-Z0-9]*_[A-Z0-9_]+)$/.exec(value.name)?.[1] : undefined;
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
const undecided = new Map();
function inferred(name) {
if (supertypes.has(name))
return undefined;
const known = library.aliases.get(name) ?? broughtIn(name, wildcards, library);
if (known !== undefined)
return known;
if (library.globals.has(name) || isCrate(name, unit.language, library))
return name;
const choices = library.simple.get(name);
if (choices !== undefined && (/^[A-Z]/.test(name) || unit.language === 'rust')) {
const brought = choices.find((choice) => wildcards.includes(choice.slice(0, choice.lastIndexOf('.'))));
const first = exact(choices);
if (brought === undefined && first !== undefined && choices.length > 1)
undecided.set(first, choices);
return brought ?? first;
}
return library.roots.has(name) ? name : undefined;
}
function resolve(name) {
return ownModule(name, bound.get(name), library) ?? inferred(name);
}
function type(written) {
const dot = written.indexOf('.');
const root = dot === -1 ? written : written.slice(0, dot);
const known = bound.get(root) ?? (library.roots.has(root) && dot !== -1 ? root : inferred(root));
if (known === undefined)
return written;
return dot === -1 ? known : known + written.slice(dot);
}
const above = (of) => supertypes.get(of) ?? library.supertypes.get(of) ?? [];
const candidates = remembering((qualified) => lineage(qualified, (of) => [...above(of), ...(undecided.get(of) ?? [])]));
const modules = new Set(unit.imports.map(moduleName));
return {
resolve,
type,
candidates,
imports: (module) => modules.has(module) || [...modules].some((known) => known.startsWith(`${module}.`)),
};
}
function remembering(make) {
const made = new Map();
return (qualified) => {
const names = made.get(qualified) ?? make(qualified);
made.set(qualified, names);
return names;
};
}
function isCrate(name, language, library) {
return language === 'rust' && /^[a-z]/.test(name) && library.roots.has(name);
}
function ownModule(name, imported, library) {
return imported?.startsWith('.') === true ? (library.names.get(name) ?? imported) : imported;
}
function broughtIn(name, wildcards, library) {
const module = wildcards.find((one) => library.all.has(`${one}.${name}`));
return module === undefined ? undefined : `${module}.${name}`;
}
function exact(choices) {
return choices.find((one) => !choices.some((other) => other.startsWith(`${one}.`)));
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
const before = qualified.lastIndexOf('.', dot - 1);
if (before !== -1)
names.push(`*${qualified.slice(before)}`);
if (qualified.startsWith('?') || qualified.startsWith('.'))
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
function countElements(engine, { type, value }, made, env) {
if (made.object === undefined || type === undefined || type.pointers > 0 || type.reference === true || type.dimensions.length > 0)
return;
if (!engine.library.unchecked.has(engine.names.type(type.name)) || isShared(engine))
return;
const elements = fixedSize(type) ?? givenSize(engine, value, env);
if (elements !== undefined)
setLifetime(env, made.object, { ...lifetimeOf(env, made.object), elements });
}
function isShared(engine) {
const frame = currentFrame(engine);
return frame.declaration === undefined && (frame.owner !== undefined || engine.functions.size > 0);
}
function fixedSize({ args }) {
const [, size] = args;
return size !== undefined && /^\d{1,9}$/.test(size.name) ? Number(size.name) : undefined;
}
function givenSize(engine, value, env) {
if (value === undefined)
return 0;
if (value.kind !== 'new' || value.type.dimensions.length > 0)
return undefined;
const [size, ...more] = value.args;
if (size === undefined)
return 0;
return more.length === 0 && size.value.kind !== 'literal'
? undefined
: more.length > 0
? undefined
: knownNumber(engine.evaluate(size.value, env));
}
function recount(engine, call, env) {
if (engine.library.unchecked.size === 0)
return;
if (lookUp(engine.library.keeps, call.names) !== true)
forget(call.receiver, env, sizeAfter(engine, call));
forgetAll(call.args.map(({ value }) => value), env);
}
function forgetAll(values, env) {
for (const value of values)
forget(value, env);
}
function sizeAfter(engine, call) {
if (!engine.library.unchecked.has(call.receiver?.name ?? ''))
return undefined;
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1);
return method === 'resize' ? knownNumber(call.args[0]?.value) : method === 'clear' ? 0 : undefined;
}
function forget(value, env, now) {
if (value?.object === undefined)
return;
const { elements, ...rest } = lifetimeOf(env, value.object);
if (elements === undefined && now === undefined)
return;
setLifetime(env, value.object, now === undefined ? rest : { ...rest, elements: now });
}
function checkElements(engine, object, index, { at, env }) {
const elements = object.object === undefined ? undefined : env.object(object.object).lifetime?.elements;
if (elements === undefined || index === undefined)
return;
const position = knownNumber(index);
if (elements === 0 || (position !== undefined && position >= elements))
engine.emit({ kind: 'memory', problem: 'beyond-elements', span: at, names: [], value: index, target: object }, env);
}
function checkRangeTarget(engine, call, env) {
const position = lookUp(engine.library.writesRange, call.names);
const target = position === undefined ? undefined : call.args[position]?.value;
if (target?.borrowed === undefined || lifetimeOf(env, target.borrowed.owner).elements !== 0)
return;
engine.emit({ kind: 'memory', problem: 'beyond-elements', span: call.at, names: call.names, value: target, target }, env);
}
;
const MOST_TERMS = 8;
function constantSize(number) {
return new Map([['', number]]);
}
function symbolSize(name) {
return new Map([[name, 1]]);
}
function plus(a, b, times = 1) {
if (a === undefined || b === undefined)
return undefined;
const sum = new Map(a);
for (const [product, count] of b) {
const total = (sum.get(product) ?? 0) + times * count;
if (total === 0)
sum.delete(product);
else
sum.set(product, total);
}
return sum.size > MOST_TERMS ? undefined : sum;
}
function times(a, b) {
if (a === undefined || b === undefined || a.size * b.size > MOST_TERMS)
return undefined;
const product = new Map();
for (const [left, x] of a)
for (const [right, y] of b) {
const key = [...left.split('*'), ...right.split('*')]
.filter((symbol) => symbol !== '')
.sort()
.join('*');
product.set(key, (product.get(key) ?? 0) + x * y);
}
return product;
}
function numberOf(size) {
if (size === undefined || size.size > 1)
return undefined;
return size.size === 0 ? 0 : size.get('');
}
function shapeOf(size) {
const constant = size.get('') ?? 0;
const terms = [...size].filter(([product]) => product !== '').sort(([a], [b]) => (a < b ? -1 : 1));
const shared = constant === 0 ? sharedSymbol(terms) : undefined;
const divided = shared === undefined ? terms : terms.map(([product, count]) => [without(product, shared), count]);
const inner = divided.find(([product]) => product === '')?.[1] ?? 0;
const open = divided.filter(([product]) => product !== '');
const factor = open.reduce((common, [, count]) => greatestCommon(common, Math.abs(count)), 0);
const scaled = open.map(([product, count]) => [product, count / factor]);
return { key: scaled.map(([product, count]) => `${count}.${product}`).join(), factor, constant: constant + inner, terms: scaled };
}
function sharedSymbol(terms) {
const [first, ...others] = terms;
if (first === undefined)
return undefined;
return first[0]
.split('*')
.find((symbol) => symbol.startsWith('sizeof ') && others.every(([product]) => product.split('*').includes(symbol)));
}
function without(product, symbol) {
const symbols = product.split('*');
symbols.splice(symbols.indexOf(symbol), 1);
return symbols.join('*');
}
function greatestCommon(a, b) {
return b === 0 ? a : greatestCommon(b, a % b);
}
function sizeOfValue(value) {
if (value === undefined)
return undefined;
const only = value.known?.length === 1 ? value.known[0] : undefined;
if (typeof only === 'number')
return Number.isInteger(only) ? constantSize(only) : undefined;
if (value.known !== undefined || value.mixed === true)
return undefined;
if (value.size !== undefined)
return value.size;
if (value.object !== undefined)
return symbolSize(`#${value.object}`);
return value.name !== undefined && /^[A-Z][A-Z0-9_]+$/.test(value.name) ? symbolSize(value.name) : undefined;
}
;
function upperOf(env, size) {
if (size === undefined)
return undefined;
const { key, factor, constant, terms } = shapeOf(size);
const [told, room] = [reachOf(env, size), env.bound(ROOM + key)];
if (told !== undefined || room !== undefined)
return Math.min(told ?? Number.POSITIVE_INFINITY, room === undefined ? Number.POSITIVE_INFINITY : factor * room + constant);
let sum = constant;
for (const [product, count] of terms) {
const each = env.bound(`${BOUND}${Math.sign(count)}.${product}`) ??
env.bound(`${ROOM}${Math.sign(count)}.${product}`) ??
(count < 0 && isNeverNegative(product) ? 0 : undefined);
if (each === undefined)
return undefined;
sum += factor * Math.abs(count) * each;
}
return sum;
}
function reachOf(env, size) {
if (size === undefined)
return undefined;
const { key, factor, constant, terms } = shapeOf(size);
if (terms.length === 0)
return constant;
const whole = env.bound(BOUND + key);
return whole === undefined ? undefined : factor * whole + constant;
}
function isNeverNegative(product) {
return product.split('*').every((symbol) => /^(?:len|sizeof) |^[A-Z]/.test(symbol));
}
const ROOM = `${BOUND}~`;
function withinRoom(size) {
return new Map([...atMostZero(size)].map(([key, most]) => [ROOM + key.slice(BOUND.length), most]));
}
function atMostZero(size) {
if (size === undefined)
return bounds_NOTHING;
const { key, factor, constant, terms } = shapeOf(size);
return terms.length === 0 ? bounds_NOTHING : new Map([[BOUND + key, Math.floor(-constant / factor)]]);
}
const bounds_NOTHING = new Map();
function lessBy(env, left, right, by) {
const [a, b] = [sizeOfValue(left), sizeOfValue(right)];
const difference = plus(plus(a, b, -1), constantSize(by));
const facts = new Map(atMostZero(difference));
const most = upperOf(env, b);
if (b !== undefined && b.size > 0 && most !== undefined)
for (const [key, value] of atMostZero(plus(a, constantSize(by - most))))
facts.set(key, value);
return facts;
}
function boundsProof(env, op, left, right) {
const less = (by) => lessBy(env, left, right, by);
const more = (by) => lessBy(env, right, left, by);
const same = () => new Map([...less(0), ...more(0)]);
switch (op) {
case '<':
return proves(less(1), more(0));
case '<=':
return proves(less(0), more(1));
case '>':
return proves(more(1), less(0));
case '>=':
return proves(more(0), less(1));
case '==':
return proves(same(), atEnd(env, left, right));
case '!=':
return proves(atEnd(env, left, right), same());
default:
return undefined;
}
}
function atEnd(env, left, right) {
const difference = plus(sizeOfValue(left), sizeOfValue(right), -1);
return upperOf(env, difference) === 0 ? atMostZero(plus(difference, constantSize(1))) : bounds_NOTHING;
}
;
function hasStorage(engine) {
return engine.library.releases.size > 0;
}
function hasSizes(engine) {
return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}
function report(engine, env, problem, event) {
engine.emit({ kind: 'memory', problem, ...event }, env);
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
'Uuid',
'IpAddr',
'Ipv4Addr',
'Ipv6Addr',
'SocketAddr',
'NaiveDate',
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
'DateTimeOffset',
'TimeSpan',
'DateOnly',
'TimeOnly',
'Int16',
'UInt32',
'UInt64',
'Single',
'nint',
]);
const ANYTHING = new Set(['', 'any', 'unknown', 'Function']);
function saysNothing(type) {
return type === undefined || (ANYTHING.has(type.name) && type.dimensions.length === 0);
}
const NO_STRUCTURE = (0,engine_categories .Wo)('nosql');
function castTo(engine, type, value) {
if (type.name === 'string' && value.known === undefined)
return { ...value, taints: cleanTaints(value.taints, NO_STRUCTURE) };
const cast = declaredAs(engine, type, value);
if (cast.name === undefined || cast.scalar === true || type.pointers > 0 || type.name === 'Object')
return cast;
const name = engine.names.type(unwrapped(engine, type).name);
if (!isClassName(name))
return cast;
return engine.names.candidates(`${cast.name}.x`).includes(`${name}.x`) ? cast : { ...cast, name };
}
function isClassName(name) {
return name.includes('.') || /^[A-Z]\w*[a-z]/.test(name);
}
function declaredAs(engine, written, value) {
const type = unwrapped(engine, written);
const last = type.name
.slice(type.name.lastIndexOf('.') + 1)
.replace(/^unsigned |^signed /, '')
.split(' ')[0] ?? '';
const isNumber = SCALARS.has(last) || engine.classes.get(type.name)?.modifiers.includes('enum') === true;
if (isNumber && type.pointers === 0 && type.dimensions.length === 0 && type.args.length === 0) {
return { ...value, scalar: true, taints: cleanTaints(value.taints, engine_categories .p9) };
}
if (ANYTHING.has(type.name) || (value.name !== undefined && !value.name.startsWith('?') && !/(?:\(\)|\[\])$/.test(value.name)))
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
const base = declaration?.modifiers.includes('typedef') === true ? declaration.bases[0]?.name : undefined;
return base === undefined || base === owner ? undefined : fieldType(engine, base, member);
}
;
const static_type_DEEPEST = 8;
function staticType(engine, expr, env, depth = 0) {
if (depth > static_type_DEEPEST)
return undefined;
const inner = (of) => staticType(engine, of, env, depth + 1);
switch (expr.kind) {
case 'name':
return env.typeOf(expr.name);
case 'member': {
const owner = inner(expr.object);
return owner === undefined ? undefined : fieldType(engine, resolved(engine, owner).name, expr.name);
}
case 'index':
return pointee(inner(expr.object));
case 'cast':
return expr.type;
case 'assign':
return inner(expr.target);
case 'call':
return expr.callee.kind === 'name' ? engine.functions.get(expr.callee.name)?.returns : undefined;
case 'operator':
return ofOperator(expr.op, expr.operands, inner);
default:
return undefined;
}
}
function ofOperator(op, operands, inner) {
const [first, second] = operands;
const left = first === undefined ? undefined : inner(first);
if (second !== undefined) {
const isPointer = left !== undefined && left.pointers + left.dimensions.length > 0;
return (op === '+' || op === '-') && isPointer ? left : undefined;
}
if (op === '*')
return pointee(left);
return op === '&' && left !== undefined ? { ...left, pointers: left.pointers + 1, dimensions: [] } : undefined;
}
function pointee(type) {
if (type === undefined)
return undefined;
if (type.dimensions.length > 0)
return { ...type, dimensions: type.dimensions.slice(1) };
return type.pointers > 0 ? { ...type, pointers: type.pointers - 1 } : undefined;
}
function resolved(engine, type) {
let at = type;
for (let i = 0; i < static_type_DEEPEST; i += 1) {
const alias = engine.classes.get(at.name);
const base = alias?.modifiers.includes('typedef') === true ? alias.bases[0] : undefined;
if (base === undefined || base.name === at.name)
return at;
at = { ...base, pointers: base.pointers + at.pointers, dimensions: [...at.dimensions, ...base.dimensions] };
}
return at;
}
const BYTES = new Map([
...[
'char',
'int8_t',
'uint8_t',
'bool',
'_Bool',
'u8',
's8',
'byte',
'BYTE',
'CHAR',
'UCHAR',
'uchar',
'u_char',
'gchar',
'guchar',
'guint8',
'void',
'u_int8_t',
'std.byte',
'std.uint8_t',
'std.int8_t',
'xmlChar',
].map((name) => [name, 1]),
...['short', 'int16_t', 'uint16_t', 'u16', 's16', 'WORD', 'u_short', 'u_int16_t', 'char16_t', 'std.uint16_t', 'std.int16_t'].map((name) => [name, 2]),
...[
'int',
'int32_t',
'uint32_t',
'u32',
's32',
'float',
'unsigned',
'signed',
'DWORD',
'UINT',
'INT',
'u_int',
'uint',
'wchar_t',
'u_int32_t',
'char32_t',
'std.uint32_t',
'std.int32_t',
'gint',
'guint',
].map((name) => [name, 4]),
...[
'long',
'double',
'int64_t',
'uint64_t',
'size_t',
'ssize_t',
'off_t',
'time_t',
'intptr_t',
'uintptr_t',
'ptrdiff_t',
'u64',
's64',
'std.size_t',
'std.uint64_t',
'std.int64_t',
'gsize',
'u_long',
].map((name) => [name, 8]),
['long double', 16],
['long long', 8],
]);
const POINTER = 8;
function plainType(name) {
const words = name.split(' ').filter((word) => word !== 'unsigned' && word !== 'signed' && word !== 'const' && word !== 'int');
return words.length > 0 ? words.join(' ') : 'int';
}
function scalarSize(name) {
const bytes = BYTES.get(plainType(name)) ?? BYTES.get(name);
return bytes === undefined ? symbolSize(`sizeof ${name}`) : constantSize(bytes);
}
function sizeOfType(engine, written, env) {
const type = resolved(engine, written);
let size = type.pointers > 0 ? constantSize(POINTER) : scalarSize(type.name);
for (const dimension of type.dimensions)
size = times(size, dimension === undefined ? undefined : dimensionOf(engine, dimension, env));
return size;
}
function dimensionOf(engine, dimension, env) {
const value = engine.evaluate(dimension, env);
const number = knownNumber(value);
if (number !== undefined)
return constantSize(number);
return (value.size ??
(value.name !== undefined && /^[A-Z][A-Z0-9_]+$/.test(value.name)
? symbolSize(value.name)
: value.object === undefined || value.mixed === true
? undefined
: symbolSize(`#${value.object}`)));
}
const UNSIGNED = new Set([
'size_t',
'bool',
'_Bool',
'byte',
'BYTE',
'UCHAR',
'uchar',
'u_char',
'WORD',
'DWORD',
'UINT',
'ULONG',
'u_short',
'u_int',
'u_long',
'uint',
'ulong',
'std.size_t',
'uintptr_t',
'gsize',
'guint',
'guint8',
'socklen_t',
'sizeof',
'std.byte',
]);
function isUnsigned(engine, written) {
const { name, pointers } = resolved(engine, written);
return pointers === 0 && (UNSIGNED.has(name) || /^(?:std\.)?u_?int\d+_t$|\bunsigned\b|^u\d+$/.test(name));
}
const NUMBERS = /^(?:std\.)?(?:u_?int\d*_t|int\d+_t|s?size_t|off_t|[us]\d+|DWORD|WORD|BYTE|U?INT|U?LONG|uint|ulong)$|\b(?:unsigned|signed|int|long|short|char)\b/;
function isSigned(engine, written) {
const type = resolved(engine, written);
return type.pointers === 0 && type.dimensions.length === 0 && NUMBERS.test(type.name) && !isUnsigned(engine, written);
}
;
function measured(engine, arithmetic, env) {
const { op, left, right, made } = arithmetic;
if (!hasSizes(engine))
return made;
const only = knownNumber(made);
if (only !== undefined)
return Number.isInteger(only) ? made : { ...made, known: [Math.trunc(only)] };
const shifted = op === '+' || op === '-' ? pointerMoved(engine, arithmetic, env) : undefined;
if (shifted !== undefined)
return shifted;
if (made.parts !== undefined && !isNumber(engine, arithmetic))
return made;
const { parts: _parts, object: _object, mixed: _mixed, ...rest } = made;
const size = computed(op, left, right);
if (size !== undefined)
return { ...rest, scalar: true, size };
const object = engine.identity();
env.clear(measured_rangeOf(env, { op, left, right }, symbolSize(`#${object}`)));
return { ...rest, scalar: true, object };
}
function isNumber(engine, { left, right }) {
if ([left, right].some((value) => value.parts !== undefined || typeof value.known?.[0] === 'string'))
return false;
return engine.unit.language === 'c' || [left, right].some((value) => value.scalar === true || knownNumber(value) !== undefined);
}
function computed(op, left, right) {
const [a, b] = [sizeOfValue(left), sizeOfValue(right)];
if (op === '+')
return plus(a, b);
if (op === '-')
return plus(a, b, -1);
if (op === '*')
return times(a, b);
const shift = op === '<<' ? knownNumber(right) : undefined;
return shift === undefined || shift < 0 || shift > 30 ? undefined : times(a, constantSize(2 ** shift));
}
function measured_rangeOf(env, { op, left, right }, result) {
const by = sizeOfValue(right);
const below = (most) => atMostZero(plus(result, most, -1));
if (op === '%')
return below(plus(by, constantSize(1), -1));
if (op === '&' && knownNumber(right) !== undefined)
return new Map([...below(by), ...atMostZero(plus(constantSize(0), result, -1))]);
const [divisor, most] = [knownNumber(right), upperOf(env, sizeOfValue(left))];
if (divisor === undefined || most === undefined || divisor <= 0)
return new Map();
if (op === '/')
return below(constantSize(Math.floor(most / divisor)));
return op === '>>' && divisor < 31 ? below(constantSize(Math.floor(most / 2 ** divisor))) : new Map();
}
function elementSize(engine, element, storage, env) {
return element === undefined ? storage.unit : sizeOfType(engine, element, env);
}
function pointerMoved(engine, { op, left, right, type, made }, env) {
const storage = left.object === undefined ? undefined : env.object(left.object).storage;
const element = pointee(type);
if (storage === undefined && element === undefined)
return undefined;
const other = right.object === undefined ? undefined : env.object(right.object).storage;
if (op === '-' && right.scalar !== true && (other !== undefined || right.offset !== undefined)) {
if (left.object !== right.object)
return undefined;
const size = plus(left.offset ?? constantSize(0), right.offset ?? constantSize(0), -1);
return size === undefined ? undefined : { span: made.span, scalar: true, size, taints: made.taints };
}
if (storage === undefined || numberOf(elementSize(engine, element, storage, env)) === undefined) {
const { known: _known, parts: _parts, size: _size, offset: _offset, ...other } = left;
return { ...other, object: engine.identity() };
}
const unit = elementSize(engine, element, storage, env);
const offset = plus(left.offset ?? constantSize(0), times(sizeOfValue(right), unit), op === '+' ? 1 : -1);
const { known: _known, parts: _parts, size: _size, ...pointer } = left;
return offset === undefined ? { ...pointer, mixed: true } : { ...pointer, offset };
}
;
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
;
function release(engine, call, value, env) {
if (value?.object === undefined)
return;
const state = env.object(value.object);
if (value.known?.includes(null) === true)
return;
if (state.storage?.kind === 'array' && hasSizes(engine))
report(engine, env, 'invalid-release', { span: call.at, names: call.names, value });
else if (value.offset !== undefined && value.mixed === undefined && state.storage?.kind === 'heap')
report(engine, env, 'invalid-release', { span: call.at, names: call.names, value });
const { perhaps: _perhaps, ...certain } = state;
env.setObject(value.object, { ...certain, released: call.at });
}
function checkRelease(engine, call, value, env) {
const state = value.object === undefined ? undefined : env.object(value.object);
const inMacro = engine.frames.some((frame) => frame.declaration?.modifiers.includes('macro') === true);
if (inMacro || state === undefined || !isReleased(engine, state, value))
return;
const again = lookUp(engine.library.releases, call.names) !== undefined;
report(engine, env, again ? 'double-release' : 'use-after-release', { span: call.at, names: call.names, value });
}
function isReleased(engine, { released, perhaps }, value) {
if (released === undefined || value.known?.includes(null) === true)
return false;
return value.mixed === undefined && (perhaps === undefined || hasSizes(engine));
}
function checkKept(engine, { type, value, at }, env) {
if (value.dangling !== true)
return;
const keeps = type === undefined || type.name === '' || type.pointers > 0 || /(?:view|Latin1String|span)$/.test(type.name);
if (keeps)
report(engine, env, 'dangling', { span: at, names: [value.madeBy ?? ''], value });
}
function tellDereference(engine, value, at, env) {
report(engine, env, 'dereference', { span: at, names: [], value });
}
function checkUse(engine, value, at, env) {
if (!hasStorage(engine))
return;
if (isNullHere(engine, value))
report(engine, env, 'null-use', { span: at, names: [], value });
if (value.object === undefined)
return;
const state = env.object(value.object);
checkMoved(engine, value, at, env);
if (isReleased(engine, state, value))
report(engine, env, 'use-after-release', { span: at, names: [], value });
else
checkNull(engine, value, at, env);
}
function isNullHere(engine, value) {
if (value.known?.length !== 1 || value.known[0] !== null || !hasSizes(engine))
return false;
const { declaration } = currentFrame(engine);
return declaration === undefined || (value.span.start >= declaration.start && value.span.end <= declaration.end);
}
function checkNull(engine, value, at, env) {
if (value.object === undefined)
return;
const state = env.object(value.object);
if (state.storage === undefined || state.storage.checked || state.storage.kind === 'array')
return;
const problem = state.storage.kind === 'heap' ? 'unchecked-allocation' : 'unchecked-lookup';
report(engine, env, problem, { span: at, names: [value.madeBy ?? ''], value });
env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}
function markChecked(env, value) {
if (value.object === undefined)
return;
const state = env.object(value.object);
if (state.storage !== undefined && !state.storage.checked)
env.setObject(value.object, { ...state, storage: { ...state.storage, checked: true } });
}
;
function newStorage(engine, type, at, env) {
const object = engine.identity();
const bytes = sizeOfType(engine, type, env);
const element = pointee(type);
const unit = element === undefined ? undefined : sizeOfType(engine, element, env);
const local = at.lasting !== true &&
at.heap !== true &&
currentFrame(engine).declaration !== undefined &&
(type.dimensions.length > 0 || type.pointers === 0);
setStorage(env, object, {
kind: at.heap === true ? 'heap' : 'array',
checked: true,
...(local ? { local: currentFrame(engine).declaration?.start ?? 0 } : {}),
...(bytes === undefined ? {} : { bytes }),
...(unit === undefined ? {} : { unit }),
});
return { span: { start: at.start, end: at.end }, object, taints: [] };
}
function setStorage(env, object, storage) {
env.setObject(object, { ...env.object(object), storage });
boundText(env, object);
}
function boundText(env, object) {
const { storage } = env.object(object);
const characters = plus(lengthSymbol(env, object), constantSize(1));
if (storage?.bytes !== undefined)
env.clear(withinRoom(plus(times(characters, storage.unit ?? constantSize(1)), storage.bytes, -1)));
}
function lengthSymbol(env, object) {
return symbolSize(`len ${object}.${env.object(object).text?.version ?? 0}`);
}
function sizedByContent(storage, value, env) {
if (storage.object === undefined)
return;
const state = env.object(storage.object);
const length = contentLength(value);
if (length === undefined || state.storage === undefined)
return;
const unit = state.storage.unit ?? constantSize(1);
const bytes = state.storage.bytes ?? times(unit, constantSize(length.elements));
const text = length.text === undefined ? {} : { text: { version: 1, length: constantSize(length.text) } };
env.setObject(storage.object, { ...state, ...text, storage: { ...state.storage, ...(bytes === undefined ? {} : { bytes }) } });
}
function contentLength(value) {
if (value.kind === 'literal' && typeof value.value === 'string')
return { elements: value.value.length + 1, text: value.value.length };
if (value.kind !== 'collection' || value.shape !== 'list')
return undefined;
const zero = value.entries[0]?.value;
const empty = value.entries.length === 0 || (zero?.kind === 'literal' && (zero.value === 0 || zero.value === '\0'));
return empty ? { elements: value.entries.length, text: 0 } : { elements: value.entries.length };
}
function remaining(env, value) {
if (value.object === undefined || value.mixed === true)
return undefined;
const bytes = env.object(value.object).storage?.bytes;
return value.offset === undefined ? bytes : plus(bytes, value.offset, -1);
}
function allocated(engine, call, sizes, { result, env }) {
const given = sizes.flatMap((i) => call.args[i] ?? []);
const bytes = given.reduce((product, { value }) => times(product, sizeOfValue(value)), constantSize(1));
const [size] = given;
if (given.length === 1 && size !== undefined)
checkProduct(engine, call, { value: size.value, expr: size.expr }, env);
const object = engine.identity();
const text = given.length === 0 ? call.args[0]?.value : undefined;
env.setObject(object, env.object(object));
const known = given.length > 0 ? bytes : duplicated(env, text);
setStorage(env, object, { kind: 'heap', checked: false, ...(known === undefined ? {} : { bytes: known }) });
return { span: call.at, object, madeBy: result.madeBy ?? call.names[0] ?? '', taints: text?.taints ?? [] };
}
function duplicated(env, text) {
if (text === undefined)
return undefined;
const only = text.known?.length === 1 ? text.known[0] : undefined;
if (typeof only === 'string')
return constantSize(only.length + 1);
return text.object === undefined || text.offset !== undefined ? undefined : plus(lengthSymbol(env, text.object), constantSize(1));
}
function checkProduct(engine, call, { value, expr }, env) {
const size = expr.kind === 'cast' ? expr.value : expr;
if (size.kind !== 'operator' || knownNumber(value) !== undefined)
return;
const event = { span: call.at, names: call.names, value };
if (size.op === '*' || size.op === '<<')
report(engine, env, 'size-product', event);
else if (size.op === '+')
report(engine, env, 'size-sum', event);
else if (size.op === '-')
report(engine, env, 'size-difference', event);
}
;
function lengthOf(env, value) {
const texts = value.known?.filter((one) => typeof one === 'string') ?? [];
if (texts.length > 0)
return constantSize(Math.max(...texts.map((text) => text.length)));
if (value.offset !== undefined || value.scalar === true)
return undefined;
const state = value.object === undefined ? undefined : env.object(value.object);
if (state?.text?.length !== undefined)
return state.text.length;
if (value.parts !== undefined && value.parts.length > 1)
return value.parts.reduce((sum, part) => plus(sum, typeof part === 'string' ? constantSize(part.length) : lengthOf(env, part)), constantSize(0));
return value.object === undefined || value.mixed === true ? undefined : lengthSymbol(env, value.object);
}
function written(env, target, { length, open }) {
if (target.object === undefined)
return;
const state = env.object(target.object);
const version = (state.text?.version ?? 0) + 1;
const whole = length === undefined || target.offset === undefined ? length : plus(length, target.offset);
env.setObject(target.object, {
...state,
text: { version, ...(whole === undefined ? {} : { length: whole }), ...(open === undefined ? {} : { open }) },
});
boundText(env, target.object);
env.clear(atMostZero(plus(lengthSymbol(env, target.object), whole, -1)));
}
function endedAt(env, target, index) {
written(env, target, { length: target.mixed === undefined ? index : undefined });
}
function isZero(value) {
return value.known?.length === 1 && (value.known[0] === 0 || value.known[0] === '\0');
}
function terminated(env, target) {
const state = target.object === undefined ? undefined : env.object(target.object);
if (target.object !== undefined && state?.text?.open !== undefined)
env.setObject(target.object, { ...state, text: { version: state.text.version + 1 } });
if (target.object !== undefined)
boundText(env, target.object);
}
const CONVERSION = /%[-+ #0']*(\d+|\*)?(?:\.(\d+|\*)?)?(hh|h|ll|l|j|z|t|L|q|I64)?([a-zA-Z%])/g;
const memory_text_DIGITS = new Map([
['hh', 4],
['h', 6],
['', 11],
]);
function formattedLength(env, template, args) {
let length = constantSize(template.replace(CONVERSION, '').length);
const open = [];
const rest = [...args];
for (const match of template.matchAll(CONVERSION)) {
const [, width, precision, modifier = '', kind = ''] = match;
if (width === '*')
rest.shift();
if (precision === '*')
rest.shift();
if (kind === '%') {
length = plus(length, constantSize(1));
continue;
}
const value = rest.shift()?.value;
const own = kind === 's' || kind === 'S' ? textLength(env, value, precision) : constantSize(numberLength(kind, modifier, value));
const bound = width !== undefined && width !== '*' && own?.size === 1 && own.has('')
? constantSize(Math.max(Number(width), own.get('') ?? 0))
: own;
if ((kind === 's' || kind === 'S') && (precision === undefined || precision === '*') && value !== undefined)
open.push(value);
length = precision === '*' && kind === 's' ? undefined : plus(length, bound);
}
return { length, open };
}
function textLength(env, value, precision) {
if (precision !== undefined && precision !== '*')
return constantSize(Number(precision));
return value === undefined ? undefined : lengthOf(env, value);
}
function numberLength(kind, modifier, value) {
const only = value?.known?.length === 1 ? value.known[0] : undefined;
if (typeof only === 'number' && /[diu]/.test(kind))
return String(only).length;
switch (kind) {
case 'c':
return 1;
case 'n':
return 0;
case 'd':
case 'i':
case 'u':
return memory_text_DIGITS.get(modifier) ?? 20;
case 'x':
case 'X':
return modifier === 'hh' ? 2 : modifier === 'h' ? 4 : modifier === '' ? 8 : 16;
case 'e':
case 'E':
case 'g':
case 'G':
return 14;
case 'p':
return 18;
default:
return 20;
}
}
;
const text_MOST_PARTS = 64;
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
for (const piece of pieces.slice(0, text_MOST_PARTS)) {
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
const text_CONVERSION = /%(?:\([^)]*\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlLqjzt]*[a-zA-Z%]|\{[^{}]{0,60}\}|%\d+\$s|\?\?/g;
function formatted(span, template, positional, keyed) {
const source = template.known?.length === 1 && typeof template.known[0] === 'string' ? template.known[0] : undefined;
if (source === undefined)
return concatenated(span, [template, ...positional, ...keyed.values()]);
const parts = [];
const rest = [...positional];
const unused = new Set(keyed.keys());
let end = 0;
for (const match of source.matchAll(text_CONVERSION)) {
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
parts.push(source.slice(end, match.index), ...(numericConversion(match[0]) ? [numberIn(filled)] : partsOf(filled)));
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
function numberIn({ parts: _parts, known, ...value }) {
return known?.length === 1 ? String(known[0]) : { ...value, scalar: true };
}
function numericConversion(conversion) {
return /^%.*[diouxXeEfgG]$/.test(conversion);
}
function constantPrefix(value) {
const first = partsOf(value)[0];
return typeof first === 'string' ? first : '';
}
;
function checkCopy(engine, call, copy, env) {
const target = call.args[copy.to];
if (target === undefined)
return;
const sources = copy.from.flatMap((i) => call.args.slice(i, copy.template === undefined ? i + 1 : undefined));
const copying = { engine, call, copy, target, sources, env };
for (const { value } of [target, ...sources])
checkNull(engine, value, call.at, env);
const length = copy.size === undefined ? checkUnbounded(copying) : checkBounded(copying, copy.size);
if (target.expr.kind === 'name' && sources.length > 0)
env.set(target.expr.name, copied(copying));
const open = copy.open === true && !fitsWithEnd(copying) ? call.names : undefined;
written(env, target.value, { length, open });
}
function copied({ call, copy, target, sources }) {
const values = sources.map(({ value }) => value);
const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
const text = template === undefined
? concatenated(call.at, copy.appends === true ? [target.value, ...values] : values)
: formatted(call.at, template, values, new Map());
const { object, offset } = target.value;
const { size: _size, mixed: _mixed, ...rest } = text;
return object === undefined ? rest : { ...rest, object, ...(offset === undefined ? {} : { offset }) };
}
function emit({ engine, call, target, env }, problem, value) {
report(engine, env, problem, { span: call.at, names: call.names, value, target: target.value });
}
function sizeOfCopy({ engine, call, copy, target, env }, at) {
const first = sizeOfValue(call.args[at]?.value);
const count = copy.count === undefined ? first : times(first, sizeOfValue(call.args[copy.count]?.value));
if (copy.wide !== true)
return count;
const element = pointee(staticType(engine, target.expr, env));
return times(count, element === undefined ? constantSize(4) : sizeOfType(engine, element, env));
}
function checkBounded(copying, at) {
const { call, copy, target, sources, env } = copying;
const argument = call.args[at];
if (argument === undefined)
return undefined;
const size = sizeOfCopy(copying, at);
const room = remaining(env, target.value);
const before = copy.appends === true ? (lengthOf(env, target.value) ?? constantSize(0)) : constantSize(0);
const over = plus(plus(plus(size, before), copy.appends === true ? constantSize(1) : constantSize(0)), room, -1);
const excess = upperOf(env, over);
const reach = reachOf(env, over);
const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
if (copy.appends === true)
checkSpace(copying, argument, room);
else if (reach !== undefined && reach > 0)
emit(copying, isFromSource(copying, size) ? 'source-size' : 'wrong-size', argument.value);
else if (excess === undefined &&
storage !== undefined &&
numberOf(size) === undefined &&
(numberOf(room) !== undefined || storage.kind === 'array') &&
isUnbounded(env, argument.value))
emit(copying, isFromSource(copying, size) ? 'source-size' : 'open-size', argument.value);
else if (excess === undefined && storage === undefined && copy.ends !== true && sources.length > 0 && isUnbounded(env, argument.value))
emit(copying, 'unsized-copy', argument.value);
checkRead(copying, argument, size);
checkSign(copying, argument);
return copy.ends === true ? plus(size, constantSize(1), -1) : undefined;
}
function isFromSource({ sources, env }, size) {
if (size === undefined || numberOf(size) !== undefined)
return false;
return sources.some(({ value }) => numberOf(plus(size, lengthOf(env, value), -1)) !== undefined);
}
function checkSpace(copying, argument, room) {
const { env, target, sources } = copying;
const size = sizeOfValue(argument.value);
const [whole, length] = [numberOf(plus(size, room, -1)), lengthOf(env, target.value)];
const left = numberOf(plus(plus(size, length), room, -1));
const source = sources[0] === undefined ? undefined : lengthOf(env, sources[0].value);
const fits = upperOf(env, plus(plus(plus(source, length), constantSize(1)), room, -1));
if (fits !== undefined && fits <= 0)
return;
if ((whole !== undefined && whole >= 0) || left === 0)
emit(copying, 'append-size', argument.value);
}
function checkRead(copying, argument, size) {
const { copy, sources, env } = copying;
if (copy.reads !== true)
return;
for (const { value } of sources) {
const known = value.known?.length === 1 && typeof value.known[0] === 'string' && value.object === undefined
? constantSize(value.known[0].length + 1)
: undefined;
const storage = value.object === undefined ? undefined : env.object(value.object).storage;
const room = known ?? remaining(env, value);
const excess = reachOf(env, plus(size, room, -1));
if (excess !== undefined && excess > 0 && (numberOf(size) !== undefined || storage?.kind === 'array'))
emit(copying, 'over-read', argument.value);
}
}
function checkSign(copying, argument) {
const { engine, env } = copying;
if (argument.value.known !== undefined || argument.value.taints.length === 0)
return;
const type = staticType(engine, argument.expr, env);
if (type === undefined || !isSigned(engine, type))
return;
const size = sizeOfValue(argument.value);
const least = size === undefined ? undefined : upperOf(env, plus(constantSize(0), size, -1));
if (size !== undefined && least === undefined && upperOf(env, size) !== undefined && !wasEqual(env, size))
emit(copying, 'negative-size', argument.value);
}
function wasEqual(env, size) {
return atMostZero(size).size === 0 || upperOf(env, plus(constantSize(0), size, -1)) !== undefined;
}
function checkUnbounded(copying) {
const { call, copy, target, sources, env } = copying;
const template = copy.template === undefined ? undefined : call.args[copy.template]?.value;
const text = template?.known?.length === 1 && typeof template.known[0] === 'string' ? template.known[0] : undefined;
const { length: added, open } = template === undefined
? plainLength(env, sources)
: text === undefined || copy.list === true
? { length: undefined, open: copy.list === true && !(text?.includes('%s') ?? true) ? [] : [template] }
: formattedLength(env, text, sources);
const before = copy.appends === true ? lengthOf(env, target.value) : constantSize(0);
const length = plus(added, before);
const storage = target.value.object === undefined ? undefined : env.object(target.value.object).storage;
const room = remaining(env, target.value);
const over = plus(times(plus(length, constantSize(1)), storage?.unit ?? constantSize(1)), room, -1);
if (upperOf(env, over) !== undefined) {
if ((reachOf(env, over) ?? 0) > 0)
emit(copying, 'too-long-copy', sources[0]?.value ?? target.value);
return length;
}
const unbounded = open.find((value) => isOpenText(env, value));
if (sources.length > 0 && unbounded === undefined)
return length;
if (storage === undefined)
emit(copying, 'unsized-copy', unbounded ?? target.value);
else if (storage.kind === 'array' || numberOf(room) !== undefined || sources.length === 0)
emit(copying, 'unbounded-copy', unbounded ?? target.value);
return length;
}
function plainLength(env, sources) {
const [source] = sources;
return { length: source === undefined ? undefined : lengthOf(env, source.value), open: source === undefined ? [] : [source.value] };
}
function isOpenText(env, value) {
return value.known === undefined && upperOf(env, lengthOf(env, value)) === undefined && isUnbounded(env, value);
}
function fitsWithEnd(copying) {
const { copy, target, sources, env } = copying;
if (copy.size === undefined)
return true;
const size = sizeOfCopy(copying, copy.size);
const spare = upperOf(env, plus(plus(size, constantSize(1)), remaining(env, target.value), -1));
if (spare !== undefined && spare <= 0 && isZeroed(env, target.value))
return true;
const source = sources[0] === undefined ? undefined : lengthOf(env, sources[0].value);
const short = upperOf(env, plus(plus(source, constantSize(1)), size, -1));
return short !== undefined && short <= 0;
}
function isZeroed(env, value) {
return value.object !== undefined && numberOf(env.object(value.object).text?.length) === 0;
}
function isUnbounded(env, value) {
if (value.known !== undefined)
return false;
const upper = upperOf(env, sizeOfValue(value));
if (value.scalar === true && upper !== undefined)
return false;
if (value.taints.length === 0)
return value.scalar === undefined && value.object !== undefined && env.object(value.object).storage === undefined;
return isOpenOrigin(env, value);
}
function isOpenOrigin(env, value) {
return value.taints.some((taint) => ((taint.cleaned | clearedFor(env, taint.source)) & engine_categories .ju) === 0);
}
;
function checkIndex(engine, element) {
const { object, index, at, env, use } = element;
if (!hasStorage(engine))
return;
checkUse(engine, object, at, env);
if (use === 'write')
terminated(env, object);
if (index === undefined || index.known?.some((one) => typeof one === 'string') === true)
return;
const event = { span: at, names: [use], value: index, target: object };
const outside = isOutside(engine, element);
if (outside === 'certain')
report(engine, env, 'outside', event);
else if (outside === 'open')
report(engine, env, 'index', event);
else if (canBeNegative(engine, element))
report(engine, env, 'negative-index', event);
}
function checkCounter(engine, { object, index, stored, at, env }) {
if (!hasSizes(engine) || !holdsText(env, object))
return;
const place = plus(object.offset ?? constantSize(0), index === undefined ? constantSize(0) : sizeOfValue(index));
const counters = [...(place?.keys() ?? [])].filter((symbol) => symbol.startsWith('loop '));
const counts = counters.length > 0 && counters.every((symbol) => env.boundsOf(symbol).length === 0);
if (!counts ||
upperOf(env, place) !== undefined ||
upperOf(env, plus(place, remaining(env, { ...object, offset: constantSize(0) }), -1)) !== undefined)
return;
if (stored.taints.length > 0 && isOpenOrigin(env, stored))
report(engine, env, 'open-counter', { span: at, names: [], value: stored, target: object });
}
function unitOf(engine, { object, expr, env }) {
const type = expr === undefined ? undefined : pointee(staticType(engine, expr.object, env));
if (type !== undefined)
return sizeOfType(engine, type, env);
return object.object === undefined ? undefined : env.object(object.object).storage?.unit;
}
function isOutside(engine, element) {
const { object, index, env } = element;
const constant = knownNumber(index);
const room = remaining(env, object);
const isOpen = constant === undefined && index !== undefined && isUnbounded(env, index);
if (room === undefined || index === undefined)
return isOpen && engine.library.unchecked.has(object.name ?? '') ? 'open' : undefined;
if (constant !== undefined && constant < 0 && object.offset === undefined)
return 'certain';
const whole = numberOf(room);
if (whole !== undefined && whole <= 1 && element.expr?.object.kind === 'member')
return undefined;
const over = plus(times(plus(sizeOfValue(index), constantSize(1)), unitOf(engine, element)), room, -1);
if ((reachOf(env, over) ?? 0) > 0)
return 'certain';
if (upperOf(env, over) !== undefined)
return undefined;
return isOpen && hasArray(env, object) ? 'open' : undefined;
}
function holdsText(env, object) {
const storage = object.object === undefined ? undefined : env.object(object.object).storage;
return storage?.kind === 'array' && numberOf(storage.unit) === 1;
}
function hasArray(env, object) {
return object.object !== undefined && env.object(object.object).storage?.kind === 'array';
}
function canBeNegative(engine, { object, index, expr, env }) {
if (!hasSizes(engine) || index === undefined || index.known !== undefined || index.taints.length === 0 || !hasArray(env, object))
return false;
const size = sizeOfValue(index);
if (size === undefined || upperOf(env, size) === undefined)
return false;
const type = expr?.index === undefined ? undefined : staticType(engine, expr.index, env);
return (type !== undefined &&
type.pointers === 0 &&
!isUnsigned(engine, type) &&
type.name === 'int' &&
upperOf(env, plus(constantSize(0), size, -1)) === undefined);
}
function checkReach(engine, { object, expr, use, at, env }) {
if (!hasSizes(engine) || object.offset === undefined)
return;
checkIndex(engine, { object, index: { span: at, known: [0], taints: [] }, use, at, env, ...(expr === undefined ? {} : { expr }) });
}
function checkStream(engine, { names, target, at }, env) {
const storage = target.object === undefined ? undefined : env.object(target.object).storage;
if (storage?.kind === 'array' && target.scalar === undefined)
report(engine, env, 'unbounded-copy', { span: at, names, value: target, target });
}
;
function checkResized(engine, expr, value, env) {
if (!hasSizes(engine))
return;
const call = withoutCast(expr.value);
if (call.kind !== 'call' || call.callee.kind !== 'name')
return;
const at = engine.library.resizes.get(call.callee.name);
const given = at === undefined ? undefined : call.args[at]?.value;
if (given === undefined || !isSameExpr(withoutCast(given), expr.target))
return;
report(engine, env, 'lost-by-resize', { span: expr, names: [call.callee.name], value });
}
function withoutCast(expr) {
return expr.kind === 'cast' ? withoutCast(expr.value) : expr;
}
function isSameExpr(a, b) {
if (a.kind === 'name')
return b.kind === 'name' && a.name === b.name;
if (a.kind === 'member')
return b.kind === 'member' && a.name === b.name && isSameExpr(a.object, b.object);
if (a.kind === 'operator')
return (b.kind === 'operator' && a.op === b.op && a.operands.every((one, i) => b.operands[i] !== undefined && isSameExpr(one, b.operands[i])));
if (a.kind === 'index')
return (b.kind === 'index' && isSameExpr(a.object, b.object) && a.index !== undefined && b.index !== undefined && isSameExpr(a.index, b.index));
return a.kind === 'literal' && b.kind === 'literal' && a.value === b.value;
}
;
function handled(engine, call, result, env) {
const { receiver } = call;
if (engine.library.handles.size === 0)
return result;
const { borrowed: _borrowed, place: _place, ...own } = result;
if (receiver?.object === undefined)
return own;
if (lookUp(engine.library.invalidates, call.names) === true)
changed(receiver.object, call.at, env);
if (lookUp(engine.library.removes, call.names) === true)
takeOut(call, env);
if (lookUp(engine.library.handles, call.names) === true)
return handleInto(engine, receiver, own, env);
const place = lookUp(engine.library.places, call.names) === true ? borrowFrom(env, receiver) : undefined;
return place === undefined ? own : { ...own, object: engine.identity(), place };
}
function handleInto(engine, receiver, { name: _name, ...open }, env) {
const borrowed = borrowFrom(env, receiver);
return { ...open, object: engine.identity(), ...(borrowed === undefined ? {} : { borrowed }) };
}
function changed(object, at, env) {
const before = lifetimeOf(env, object);
setLifetime(env, object, { ...before, changes: before.changes + 1, changedAt: at });
}
function takeOut(call, env) {
const [first] = call.args;
if (call.args.length !== 1 || first?.expr.kind !== 'name' || first.value.borrowed === undefined || first.value.object === undefined)
return;
setLifetime(env, first.value.object, { ...lifetimeOf(env, first.value.object), lost: call.at });
}
function placed(engine, object, element, env) {
if (element.place !== undefined || !engine.library.unchecked.has(object.name ?? ''))
return element;
const place = borrowFrom(env, object);
return place === undefined ? element : { ...element, place };
}
function boundAs(engine, type, value) {
if (value.borrowed !== undefined && type !== undefined && isCopy(engine, type)) {
const { borrowed: _borrowed, ...copy } = value;
return copy;
}
if (value.place === undefined)
return value;
const { place, ...copy } = value;
return type?.reference === true ? { ...copy, borrowed: place } : copy;
}
function isCopy(engine, type) {
return type.pointers === 0 && type.reference !== true && engine.library.owning.has(engine.names.type(type.name));
}
function pointedTo(value) {
if (value.borrowed === undefined)
return value;
const { borrowed, ...element } = value;
return { ...element, place: borrowed };
}
function handles_addressOf(value) {
return value.place === undefined ? value : { ...value, borrowed: value.place };
}
function checkHandle(engine, expr, value, env) {
const { borrowed, ...rest } = value;
if (borrowed === undefined)
return value;
const owner = lifetimeOf(env, borrowed.owner);
const lost = value.object === undefined ? undefined : lifetimeOf(env, value.object).lost;
const dead = lost ?? (owner.changes > borrowed.changes ? owner.changedAt : undefined);
if (dead === undefined)
return value;
engine.emit({ kind: 'memory', problem: 'invalidated', span: dead.start > expr.start ? dead : expr, names: [], value }, env);
const settled = { ...rest, object: engine.identity() };
env.set(expr.name, settled);
return settled;
}
function checkWalked(engine, over, before, env) {
if (over.object === undefined || before === undefined || env.dead)
return;
const now = lifetimeOf(env, over.object);
if (now.changes > before && now.changedAt !== undefined)
engine.emit({ kind: 'memory', problem: 'invalidated', span: now.changedAt, names: [], value: over }, env);
}
;
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
;
function nothingFound(op, left, right) {
if (left.missing === undefined)
return right.missing === undefined ? {} : nothingFound(turned(op), right, left);
const only = right.known?.length === 1 ? right.known[0] : undefined;
const none = only === -1 || only === null || only === false;
if (none && (op === '==' || op === '<='))
return { whenTrue: left.missing };
if (none && (op === '!=' || op === '>'))
return { whenFalse: left.missing };
if (only === 0 && op === '<')
return { whenTrue: left.missing };
return only === 0 && op === '>=' ? { whenFalse: left.missing } : {};
}
function sameTruth(op, left, right) {
if (left.proof === undefined || left.missing !== undefined)
return right.proof === undefined || left.proof !== undefined ? undefined : sameTruth(turned(op), right, left);
const only = right.known?.length === 1 ? right.known[0] : undefined;
const holds = (op === '==' && (only === true || only === 1)) || (op === '!=' && (only === false || only === 0)) || (op === '>' && only === 0);
const fails = (op === '==' && (only === false || only === 0)) || (op === '!=' && (only === true || only === 1)) || (op === '<' && only === 1);
return holds ? left.proof : fails ? negated(left.proof) : undefined;
}
const TURNED = new Map([
['<', '>'],
['>', '<'],
['<=', '>='],
['>=', '<='],
]);
function turned(op) {
return TURNED.get(op) ?? op;
}
;
function givenHolds(given, call) {
if (given === undefined)
return true;
return given.argument.some((at) => {
const name = call.args[at]?.value.name;
return name?.split('|').some((one) => given.is.includes(one)) === true;
});
}
function cleaning_placed(call, place) {
return place === 'receiver' ? call.receiver : call.args[place]?.value;
}
function cleaned(value, taints, { mask, gone, escaped, within, opens }) {
if (taints.length === 0 && value.known !== undefined && within === '')
return value;
const change = (of) => respelled(cleanTaints(opens ? openedTaints(of) : of, mask), { gone, escaped });
const pieces = value.parts?.map((part) => (typeof part === 'string' ? part : { ...part, taints: change(part.taints) })) ?? [];
if (pieces.length > 1)
return { ...textOf(value.span, [within, ...pieces, within]), taints: change(taints) };
const after = change(taints);
const { known: _known, parts: _parts, ...rest } = value;
const hole = { ...rest, taints: after };
if (within !== '')
return textOf(value.span, [within, hole, within]);
return { ...hole, parts: [hole] };
}
function respelledBy(words, call, env) {
const of = cleaning_placed(call, words.of);
if (of === undefined || of.taints.length === 0)
return undefined;
const change = patternsIn(cleaning_placed(call, words.pattern), env)
.map((pattern) => removedBy(pattern, words))
.reduce((a, b) => a | b, 0);
const by = words.by === undefined ? '' : wordIn(cleaning_placed(call, words.by));
if (change === 0 || by === undefined)
return undefined;
const { gone, escaped } = spellingAfter(change, by);
return cleaned(of, of.taints, { mask: 0, gone, escaped, within: '', opens: false });
}
function spellingAfter(removed, by) {
const doubled = by.length === 2 && by.charAt(0) === by.charAt(1) && charactersOf(by) === removed;
return doubled ? { gone: 0, escaped: removed } : { gone: removed & ~charactersOf(by), escaped: 0 };
}
function removedBy(pattern, { as }) {
if (as === 'text')
return ofOneKind(pattern);
const source = as === 'delimited' ? undelimited(pattern) : pattern;
const read = source === undefined ? undefined : readPattern(source);
return read?.single === true ? read.all : 0;
}
function ofOneKind(text) {
return text !== '' && !/^[A-Za-z0-9]/.test(text) && [...text].every((one) => one === text.charAt(0)) ? charactersOf(text) : 0;
}
function lacking(word) {
return ofOneKind(word) | (word.includes('..') ? charactersOf('.') : 0);
}
function patternsIn(value, env) {
const words = value?.known?.length === 1 ? value.known : undefined;
if (words !== undefined)
return words.filter((one) => typeof one === 'string');
if (value?.object === undefined)
return [];
return [...env.object(value.object).entries.values()].flatMap((entry) => (entry.known ?? []).filter((one) => typeof one === 'string'));
}
function wordIn(value) {
const only = value?.known?.length === 1 ? value.known[0] : undefined;
return typeof only === 'string' ? only.replace(/\\?\$\{?\d\}?|\\\d/g, '') : undefined;
}
function matchSays(words, call, env) {
const [pattern] = patternsIn(cleaning_placed(call, words.pattern), env);
if (pattern === undefined)
return { found: 0, missing: 0 };
if (words.as === 'text')
return { found: 0, missing: lacking(pattern) };
const source = words.as === 'delimited' ? undelimited(pattern) : pattern;
const read = source === undefined ? undefined : readPattern(source);
if (read === undefined)
return { found: 0, missing: 0 };
return { found: read.whole || words.as === 'whole' ? complement(read.characters) : 0, missing: read.single ? read.all : 0 };
}
;
function answered(op, left, right) {
const asked = left.answers !== undefined ? left : right;
const other = asked === left ? right : left;
if (asked.answers === undefined || !ANSWERED.has(op))
return undefined;
const cleared = new Map(asked.answers.filter(({ words, cleared: about }) => isAnswer(words, about, other)).flatMap((one) => [...one.cleared]));
return op === '==' || op === 'in' ? proves(cleared) : proves(new Map(), cleared);
}
const ANSWERED = new Set(['==', '!=', 'in', 'not-in']);
function isAnswer(words, cleared, other) {
if (words.length > 0)
return other.known?.length === 1 && words.includes(other.known[0] ?? null);
return !other.taints.some(({ source }) => cleared.has(source.origin));
}
function lacks(left, right) {
const word = left.known?.length === 1 ? left.known[0] : undefined;
return typeof word === 'string' ? spellingOf(right, lacking(word)) : new Map();
}
;
function fill(engine, call, env) {
const filled = lookUp(engine.library.fills, call.names);
const argument = filled === undefined ? undefined : call.args[filled.argument];
if (filled === undefined || argument === undefined)
return;
const source = { label: filled.label, origin: `${call.names[0] ?? ''}@${call.at.start}`, start: call.at.start, end: call.at.end };
pollute(engine, argument, sourced(call.at, source), env);
}
function rewrite(engine, args, env) {
for (const argument of args) {
const { value, expr } = argument;
if (expr.kind !== 'operator' || expr.op !== '&mut')
continue;
const entries = value.object === undefined ? 0 : env.object(value.object).entries.size;
if (value.known === undefined && value.parts === undefined && entries === 0)
continue;
const nobody = { label: 'unresolved', origin: `written:${expr.start}`, start: expr.start, end: expr.end };
pollute(engine, argument, sourced(expr, nobody), env);
}
}
function overwritten(engine, call, env) {
if (lookUp(engine.library.fills, call.names) !== undefined)
return;
for (const { expr, value } of call.args) {
const target = expr.kind === 'operator' && expr.op === '&' && expr.operands.length === 1 ? expr.operands[0] : undefined;
if (target?.kind !== 'name')
continue;
const type = env.typeOf(target.name);
const isPointer = type !== undefined && type.pointers > 0 && type.dimensions.length === 0;
if (!isPointer && value.known === undefined && value.scalar !== true && value.size === undefined)
continue;
const { known: _known, size: _size, parts: _parts, mixed: _mixed, offset: _offset, ...open } = value;
env.set(target.name, { ...open, object: engine.identity() });
}
}
function pollute(engine, argument, by, env) {
const target = argument.expr.kind === 'operator' ? argument.expr.operands[0] : argument.expr;
const held = {
...argument.value,
taints: mergeTaints(argument.value.taints.filter((taint) => taint.source.label !== 'unresolved'), by.taints),
};
const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...same } = held;
const open = same.scalar === true && hasSizes(engine) ? { ...same, object: engine.identity() } : same;
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
var engine_labels = __webpack_require__(1307);
;
function gathered(at, receiver, args) {
return concatenated(at, receiver === undefined || isModule(receiver) ? args : [receiver, ...args]);
}
function isModule({ name, taints, known, parts, object }) {
return name !== undefined && taints.length === 0 && known === undefined && parts === undefined && object === undefined;
}
;
function mapped(engine, call, taints) {
const made = { span: call.at, object: engine.identity(), taints };
const names = call.args.map(({ value }) => value).flatMap(({ known, name }) => [known?.length === 1 ? known[0] : undefined, name]);
const cleaner = names
.flatMap((name) => (typeof name === 'string' ? (lookUp(engine.library.cleans, engine.names.candidates(name)) ?? []) : []))
.find(({ given }) => given === undefined);
return cleaner === undefined ? made : { ...made, taints: cleaned(made, made.taints, { ...cleaner, within: '' }).taints };
}
;
function writtenOut(effect, { at, args }, env) {
for (const { value } of args) {
if (effect === 'page')
for (const part of partsOf(value))
env.page = pageAfter(env.page, typeof part === 'string' ? part : HOLE);
else if (announcesData(partsOf(value)))
env.page = DATA_PAGE;
}
return { span: at, scalar: true, taints: [] };
}
function announcesData(parts) {
const text = parts.map((part) => (typeof part === 'string' ? part : HOLE)).join('');
return /^content-(?:type:\s*(?!text\/html|application\/xhtml|text\/xml|\0)\w|disposition:\s*attachment)/i.test(text);
}
;
const regex_proof_NOTHING = { whenTrue: 0, whenFalse: 0 };
const BREAKERS = [
[['html'], '<'],
[['sql'], "'"],
[['log', 'header'], '\n'],
[['path'], '/'],
[['shell'], ';'],
[['regex'], '*'],
[['ldap'], '*'],
[['xpath'], "'"],
];
const SPACES = ' \t\n\r';
const regex_proof_WORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
function membersOf(source) {
let members = '';
for (let i = 0; i < source.length; i += 1) {
const char = source[i] ?? '';
if (char === '\\') {
i += 1;
const listed = escaped(source[i] ?? '');
if (listed === undefined)
return undefined;
members += listed;
}
else if (source[i + 1] === '-' && i + 2 < source.length && source[i + 2] !== '\\') {
members += between(char, source[i + 2] ?? '');
i += 2;
}
else
members += char;
}
return members;
}
function escaped(char) {
if (char === 'w')
return regex_proof_WORD;
if (char === 'd')
return '0123456789';
if (char === 's')
return SPACES;
if (char === 'n' || char === 'r')
return '\n';
if (char === 't')
return '\t';
return /[WDSbBpPxu0-9]/.test(char) ? undefined : char;
}
function between(first, last) {
const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
return to < from || to - from > 128 ? '' : String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
function safeWithOnly(members) {
const plain = [...members].every((char) => regex_proof_WORD.includes(char) || '-.,@:+ '.includes(char));
if (plain)
return engine_categories .p9;
return BREAKERS.reduce((mask, [uses, breaker]) => (members.includes(breaker) ? mask : uses.reduce((sum, use) => sum | (0,engine_categories .Wo)(use), mask)), 0);
}
function safeWithout(members) {
return BREAKERS.reduce((mask, [uses, breaker]) => (members.includes(breaker) ? uses.reduce((sum, use) => sum | (0,engine_categories .Wo)(use), mask) : mask), 0);
}
const ONE_CLASS = /^\(?\[(\^?)((?:[^\]\\]|\\.)*)\][+*]?\)?$/;
function regex_proof_charactersOf(source) {
const found = ONE_CLASS.exec(source);
if (found !== null) {
const members = membersOf(found[2] ?? '');
return members === undefined ? undefined : { members, negated: found[1] === '^' };
}
const choices = source.replace(/^\((?:\?:)?(.*)\)$/, '$1').split('|');
const single = choices.map((choice) => (choice.length === 1 ? choice : /^\\.\+?$/.test(choice) ? escaped(choice[1] ?? '') : undefined));
return single.some((one) => one === undefined || (one === '.' && !source.includes('\\.')))
? undefined
: { members: single.join(''), negated: false };
}
function refusesParents(source) {
return source === '\\.\\.' || source === '\\.{2,}' || source === '\\.\\.+';
}
function safeAfterReplacing(source) {
if (refusesParents(source))
return (0,engine_categories .Wo)('path');
const characters = regex_proof_charactersOf(source);
if (characters === undefined)
return 0;
return characters.negated ? safeWithOnly(characters.members) : safeWithout(characters.members);
}
const proofs = new Map();
function regexProof(source) {
const known = proofs.get(source);
if (known !== undefined)
return known;
const made = proofOf(source);
if (proofs.size < 5_000)
proofs.set(source, made);
return made;
}
function proofOf(source) {
if (source.startsWith('^')) {
if (/[^\\]\$\)?$/.test(source) && !isOpen(source))
return { whenTrue: engine_categories .p9, whenFalse: 0 };
if (/^\^\(?https?\??:\\?\/\\?\/[\w\\.-]*[a-z0-9](?:\\?\/|\$)/i.test(source))
return { whenTrue: (0,engine_categories .Wo)('url') | (0,engine_categories .Wo)('redirect'), whenFalse: 0 };
if (source.startsWith('^\\/(?!'))
return { whenTrue: (0,engine_categories .Wo)('redirect'), whenFalse: 0 };
const negated = /^\^\[\^((?:[^\]\\]|\\.)*)\][+*]\$$/.exec(source);
const members = negated === null ? undefined : membersOf(negated[1] ?? '');
return members === undefined ? regex_proof_NOTHING : { whenTrue: safeWithout(members), whenFalse: 0 };
}
return { whenTrue: 0, whenFalse: source.length < 80 ? safeAfterReplacing(source) | withinChoice(source) : 0 };
}
function withinChoice(source) {
return source.split('|').some((choice) => refusesParents(choice)) ? (0,engine_categories .Wo)('path') : 0;
}
function isOpen(source) {
const outside = source.replace(/\\[^SWD]/g, '').replace(/\[(?!\^)(?:[^\]\\]|\\.)*\]/g, '');
return /\.|\[\^|\\[SWD]/.test(outside);
}
;
function guards_proofOf(engine, call, env) {
const member = membership(call, env) ?? sameness(call);
if (member !== undefined)
return proves(member, refusedBySet(engine, call, env));
const owned = ownKey(engine, call);
if (owned !== undefined)
return proves(owned);
const told = matchProof(engine, call, env);
const proofs = (lookUp(engine.library.guards, call.names) ?? [])
.filter((guard) => givenHolds(guard.given, call))
.map((guard) => proofOfOne(guard, call, env))
.concat(told)
.filter((proof) => proof !== undefined);
if (proofs.length < 2)
return proofs[0];
return proves(united(proofs.map((proof) => proof.whenTrue)), united(proofs.map((proof) => proof.whenFalse)));
}
function united(all) {
const sum = new Map();
for (const cleared of all)
for (const [origin, mask] of cleared)
sum.set(origin, (sum.get(origin) ?? 0) | mask);
return sum;
}
function missingOf(engine, call, env) {
const guards = (lookUp(engine.library.guards, call.names) ?? []).filter(({ when }) => when === 'absent');
const matching = lookUp(engine.library.matches, call.names);
const text = matching === undefined ? undefined : cleaning_placed(call, matching.of);
const lacks = matching === undefined || text === undefined ? [] : [...spellingOf(text, matchSays(matching, call, env).missing)];
const found = [...guards.flatMap((guard) => [...(clearedBy(guard, call, env) ?? [])]), ...lacks];
return found.length === 0 ? undefined : new Map(found);
}
function answersOf(engine, call, env) {
const guards = (lookUp(engine.library.guards, call.names) ?? []).filter(({ when }) => when === 'equals');
return guards.map((guard) => ({ words: guard.with ?? [], cleared: clearedBy(guard, call, env) ?? new Map() }));
}
function clearedBy(guard, call, env) {
const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
if (about === undefined || !isReady(env, guard, about))
return undefined;
const worded = guard.with === undefined ||
guard.when === 'equals' ||
call.args.some(({ value }) => value.known?.some((one) => guard.with?.includes(one)) === true);
return worded ? new Map([...originsOf(about, guard.mask), ...spellingOf(about, guard.gone)]) : undefined;
}
function guards_escaped(text) {
return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function patternProof(guard, call) {
if (guard.pattern === undefined)
return 'unknown';
const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
const pattern = guard.pattern === 'receiver' ? call.receiver : call.args[guard.pattern]?.value;
const source = pattern?.known?.length === 1 ? pattern.known[0] : undefined;
if (typeof source !== 'string' || about === undefined)
return guard.begins === true ? undefined : 'unknown';
if (guard.begins === true)
return proves(originsOf(about, regexProof(`^${guards_escaped(source)}`).whenTrue));
const { whenTrue, whenFalse } = regexProof(guard.whole === true ? `^${source.replace(/^\^/, '').replace(/\$$/, '')}$` : source);
return proves(originsOf(about, whenTrue), originsOf(about, whenFalse));
}
function matchProof(engine, call, env) {
const words = lookUp(engine.library.matches, call.names);
const text = words === undefined ? undefined : cleaning_placed(call, words.of);
if (words === undefined || text === undefined)
return undefined;
const { found, missing } = matchSays(words, call, env);
return proves(spellingOf(text, found), spellingOf(text, missing));
}
const NULL = (0,engine_categories .Wo)('null');
function proofOfOne(guard, call, env) {
const exact = patternProof(guard, call);
if (exact !== 'unknown')
return exact;
const about = guard.about === 'receiver' ? call.receiver : call.args[guard.about]?.value;
if (about !== undefined && (guard.mask & NULL) !== 0)
markChecked(env, about);
const cleared = clearedBy(guard, call, env);
if (cleared === undefined)
return undefined;
if (guard.when === 'returns')
env.clear(cleared);
return guard.when === 'true' ? proves(cleared) : guard.when === 'false' ? proves(new Map(), cleared) : undefined;
}
function membership(call, env) {
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
const [first, second] = call.args.map(({ value }) => value);
if (MEMBERSHIP.has(method) && call.receiver !== undefined && first !== undefined && isFixedSet(env, call.receiver))
return originsOf(first, engine_categories .bl);
if (method === 'in_array' && first !== undefined && second !== undefined && isFixedSet(env, second))
return originsOf(first, engine_categories .bl);
return undefined;
}
function refusedBySet(engine, call, env) {
const subject = call.args[0]?.value;
const set = call.receiver?.object === undefined ? undefined : env.object(call.receiver.object);
if (subject === undefined || set === undefined || engine.library.refusals.size === 0)
return undefined;
const words = [...set.entries.values()].flatMap((entry) => entry.known ?? []);
const mask = words.reduce((sum, word) => sum | (engine.library.refusals.get(word) ?? 0), 0);
return mask === 0 ? undefined : originsOf(subject, mask);
}
function ownKey(engine, call) {
const method = call.names[0]?.slice(call.names[0].lastIndexOf('.') + 1) ?? '';
if (!OWN_KEY.has(method) || engine.library.refusals.size === 0)
return undefined;
const [first, second] = call.args.map(({ value }) => value);
const [holder, key] = second === undefined ? [call.receiver, first] : [first, second];
if (holder === undefined || key === undefined)
return undefined;
const from = new Set(holder.taints.map((taint) => taint.source.origin));
const foreign = key.taints.length > 0 && !key.taints.some((taint) => from.has(taint.source.origin));
return foreign ? originsOf(key, (0,engine_categories .Wo)('key') | (0,engine_categories .Wo)('dispatch')) : undefined;
}
const OWN_KEY = new Set(['hasOwnProperty', 'hasOwn', 'call', 'has']);
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
const SECRET = /passw|passwd|passphrase|pwd$|secret|credential|api_?key|access_?key|private_?key|(?:auth|access|session|reset|bearer|csrf)_?token/i;
const ABOUT = /hash|digest|field|label|name|id$|length|len$|count|policy|encoder|manager|service|file|path|url|form|error|message|salt/i;
const ANSWERS = /^(?:get|ask|prompt|retrieve)_?(?=[a-zA-Z])/;
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
return value.known === undefined && isSecretName(name) ? withSecret(name, value, at) : value;
}
function asAnswered(name, value, at) {
return ANSWERS.test(name) && isSecretName(name.replace(ANSWERS, '')) ? withSecret(name, value, at) : value;
}
function withSecret(name, value, at) {
if (value.taints.some(({ source }) => source.label === 'secret'))
return value;
const source = { label: 'secret', origin: `secret:${name}`, start: at.start, end: at.end };
return { ...value, taints: mergeTaints(value.taints, [{ source, cleaned: 0, weak: false, steps: [] }]) };
}
;
function evaluateName(engine, expr, env) {
const bound = env.get(expr.name);
if (bound !== undefined)
return bound.borrowed === undefined ? bound : checkHandle(engine, expr, bound, env);
const declaration = engine.functions.get(expr.name);
if (declaration !== undefined)
return { span: expr, name: expr.name, closure: { declaration, scope: env }, taints: [] };
if (engine.classes.has(expr.name))
return { span: expr, name: expr.name, taints: [] };
const resolved = standsFor(engine, expr.name);
const label = lookUp(engine.library.reads, [resolved ?? expr.name]);
if (label !== undefined)
return source(engine, expr, { label, name: resolved ?? expr.name }, env);
if (resolved !== undefined)
return { span: expr, name: resolved, taints: [] };
return undeclared(engine, expr, env);
}
function standsFor(engine, name) {
const resolved = engine.names.resolve(name);
const { unchecked, owning, wrappers } = engine.library;
const isType = resolved !== undefined && resolved !== name && [unchecked, owning, wrappers].some((types) => types.has(resolved));
return isType && /^[a-z]/.test(name) ? undefined : resolved;
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
return name.length > 1 && /^(?:_{0,2}[A-Z][A-Z0-9_]*|__[A-Z]+__)$/.test(name);
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
const COUNTS = new Set(['length', 'size', 'Length', 'Count']);
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
const fixed = lookUp(engine.library.constants, candidates);
if (fixed !== undefined)
return { span: at, name: qualified, known: [fixed], taints: [] };
const type = lookUp(engine.library.members, candidates) ??
(qualified.startsWith('?') || engine.classes.has(object.name ?? '') ? engine.library.names.get(member) : undefined);
const whole = isUndeclared(engine, object, member) ? nobodys(at, member) : object.taints;
const taints = SPEAK_FOR_WHOLE.has(member) ? whole : partTaints(whole, `.${member}`);
const counts = COUNTS.has(member) ? { scalar: true, taints: cleanTaints(taints, engine_categories .p9) } : {};
const declared = fieldType(engine, object.name, member);
const array = declared !== undefined && declared.dimensions.length > 0 && hasSizes(engine) ? newStorage(engine, declared, at, env) : undefined;
const made = { span: at, object: array?.object ?? engine.identity(), taints, ...counts };
const typed = type === undefined && declared !== undefined && declared.name !== ''
? declaredAs(engine, declared, made)
: { ...made, name: type ?? qualified };
const value = {
...asNamed(member, typed, at),
...checkedBy(engine, { at, names: candidates, args: [], constructs: false, receiver: object }, env),
};
if (state !== undefined && object.object !== undefined)
env.setObject(object.object, { ...state, entries: new Map(state.entries).set(member, value) });
engine.emit({ kind: 'read', span: at, names: candidates, value }, env);
return value;
}
function checkedBy(engine, part, env) {
if (part.receiver?.taints.length === 0 || lookUp(engine.library.guards, part.names) === undefined)
return {};
const proof = guards_proofOf(engine, part, env);
return { answers: answersOf(engine, part, env), ...(proof === undefined ? {} : { proof }) };
}
const FIELDS_ARE_MADE = new Set(['python']);
function isUndeclared(engine, { name, taints }, member) {
if (!FIELDS_ARE_MADE.has(engine.unit.language))
return false;
const owner = name === undefined || taints.length > 0 || isConstantName(member) ? undefined : engine.classes.get(name);
return owner?.members.every((one) => nameOf(one) !== member) ?? false;
}
function nameOf(member) {
if (member.kind === 'function')
return member.fn.name;
if (member.kind === 'declare' && member.target.kind === 'name')
return member.target.name;
const target = member.kind === 'expression' && member.value.kind === 'assign' ? member.value.target : undefined;
return target?.kind === 'name' ? target.name : undefined;
}
function nobodys({ start, end }, member) {
return [{ source: { label: 'unresolved', origin: `member:${member}`, start, end }, cleaned: 0, weak: false, steps: [] }];
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
checkIndex(engine, { object, index, expr, use: 'read', at: expr, env });
checkElements(engine, object, index, { at: expr, env });
return placed(engine, object, chosenBy(index, entryOf(engine, object, index, { at: expr, env })), env);
}
function chosenBy(index, entry) {
const predictable = index?.taints.filter((taint) => taint.source.label === 'weak-random') ?? [];
return predictable.length === 0 ? entry : { ...entry, taints: mergeTaints(entry.taints, predictable) };
}
function heldTaints({ entries, rest }, any) {
return any ? mergeTaints(rest, ...[...entries.values()].map((entry) => entry.taints)) : rest;
}
function harmless(engine, at, place, env) {
const value = { span: at, object: engine.identity(), taints: [], name: place };
engine.emit({ kind: 'read', span: at, names: [place], value }, env);
return value;
}
function entryOf(engine, object, index, { at, env }) {
const key = index?.known?.length === 1 ? String(index.known[0]) : undefined;
const state = object.object === undefined ? undefined : env.object(object.object);
const stored = key === undefined ? undefined : state?.entries.get(key);
if (stored !== undefined)
return stored;
const place = `${object.name ?? '?'}[${key ?? ''}]`;
if (engine.library.except.has(place))
return harmless(engine, at, place, env);
const constants = state?.closed === true ? [...state.entries.values()].flatMap((value) => value.known ?? []) : [];
if (state?.closed === true && constants.length === state.entries.size && constants.length > 0)
return { span: at, known: constants.slice(0, 8), taints: [] };
const type = engine.library.members.get(`${object.name ?? '?'}[]`);
const name = type ?? (object.name === undefined ? undefined : `${object.name}[]`);
const own = key === undefined ? object.taints : partTaints(object.taints, `[${key}]`);
const taints = state === undefined ? own : mergeTaints(own, heldTaints(state, key === undefined));
const reached = key === undefined && index !== undefined && index.scalar !== true && index.known === undefined;
const plain = {
span: at,
object: engine.identity(),
taints,
...(name === undefined ? {} : { name }),
...(reached ? { reached: Math.min((object.reached ?? 0) + 1, 3) } : {}),
};
const made = key === undefined ? plain : asNamed(key, plain, at);
const begin = engine.library.begins.get(place);
return begin === undefined ? made : { ...made, parts: [begin, made] };
}
;
function cleanedText(value, mask) {
const { parts } = value;
const cleaned = { ...value, taints: cleanTaints(value.taints, mask) };
if (parts === undefined || mask === 0)
return cleaned;
return { ...cleaned, parts: parts.map((part) => (typeof part === 'string' || part === value ? part : cleanedText(part, mask))) };
}
function replaced(text, args, everywhere) {
const pattern = args[0]?.value;
const source = pattern?.known?.length === 1 && typeof pattern.known[0] === 'string' ? pattern.known[0] : undefined;
const isRegex = pattern?.name === 'RegExp';
const all = everywhere || (isRegex && pattern.flags?.includes('g') === true);
const folded = foldedReplacement([text, args[1]?.value], { source, isRegex, all });
if (folded !== undefined)
return { ...text, known: [folded] };
if (source === undefined || !all)
return text;
return cleanedText(text, safeAfterReplacing(isRegex ? source : source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
}
function foldedReplacement([text, given], { source, isRegex, all }) {
const [of, by] = [text.known?.length === 1 ? text.known[0] : undefined, given?.known?.[0]];
if (isRegex || source === undefined || typeof of !== 'string' || typeof by !== 'string')
return undefined;
return all ? of.split(source).join(by) : of.replace(source, () => by);
}
;
function textEffect(effect, call, env) {
const { at, receiver } = call;
switch (effect) {
case 'pass':
return passed(call);
case 'format':
return filled(call);
case 'text-of':
return receiver === undefined ? { span: at, taints: [] } : contents(env, receiver, constant(at, ''), at);
case 'join':
return joined(call, env);
case 'character':
return characterOf(call);
case 'replace':
case 'replace-all':
case 'replace-pattern':
return replaced(passed(call), effect === 'replace-pattern' ? asPattern(call.args) : call.args, effect !== 'replace');
}
}
function filled(call) {
const keyed = new Map(call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])));
const positional = call.args.filter(({ name }) => name === undefined).map(({ value }) => value);
const template = call.receiver?.known !== undefined || call.receiver?.parts !== undefined ? call.receiver : positional.shift();
return formatted(call.at, template ?? { span: call.at, taints: [] }, positional, keyed);
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
function characterOf({ at, receiver, args }) {
const [text, index] = [receiver?.known?.length === 1 ? receiver.known[0] : undefined, knownNumber(args[0]?.value)];
const found = typeof text === 'string' && index !== undefined ? text[index] : undefined;
if (found !== undefined)
return constant(at, found);
return { span: at, taints: receiver?.taints ?? [] };
}
function asPattern([pattern, ...others]) {
return pattern === undefined ? [] : [{ ...pattern, value: { ...pattern.value, name: 'RegExp' } }, ...others];
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
const cleaner = lookUp(library.cleans, call.names)?.find(({ given }) => givenHolds(given, call));
if (label !== undefined) {
const source = { label, origin: originOf(call), start: call.at.start, end: call.at.end };
const made = sourced(call.at, source, { name: name ?? `${plain}()`, ...identity });
const read = { ...made, taints: mergeTaints(made.taints, readFrom(call.receiver)) };
return cleaner?.given === undefined ? read : { ...cleaned(read, read.taints, cleaner), ...identity };
}
const pattern = lookUp(library.replaces, call.names);
if (cleaner === undefined && pattern !== undefined)
return { ...(respelledBy(pattern, call, env) ?? unreplaced(call, pattern)), ...identity };
const effect = lookUp(library.effects, call.names);
if (cleaner !== undefined && effect !== undefined && KEEPS_TEXT.has(effect))
return { madeBy: plain, ...cleanedBy(effectOf(engine, effect, call, env), cleaner) };
if (cleaner !== undefined)
return { ...cleaned(passed(call), everything(call), cleaner), ...identity, ...(name === undefined ? {} : { name }) };
if (effect !== undefined) {
const made = effectOf(engine, effect, call, env);
return declared === undefined ? { madeBy: plain, ...made } : { madeBy: plain, ...made, name: declared };
}
if (name === undefined && call.receiver !== undefined && isChained(engine, call.receiver))
return extended(call, call.receiver);
return name === undefined ? { ...unmodelled(call), ...identity } : { span: call.at, name, ...identity, taints: carriedBy(call) };
}
function readFrom(receiver) {
return receiver?.taints.filter(({ source, weak }) => !weak && EXTERNAL_LABELS.has(source.label)) ?? [];
}
const EXTERNAL_LABELS = new Set(engine_labels .Wx.external);
function isChained(engine, { name }) {
if (name === undefined || engine.library.chains.size === 0)
return false;
const [dotless] = engine.names.candidates(`${name}.x`).filter((one) => engine.library.chains.has(one.slice(0, -2)));
return dotless !== undefined;
}
function extended(call, receiver) {
return { ...receiver, taints: mergeTaints(receiver.taints, weakTaints(mergeTaints(...values(call).map((value) => value.taints)))) };
}
const KEEPS_TEXT = new Set(['pass', 'gather', 'replace', 'replace-all']);
function cleanedBy(made, cleaner) {
const { mask, gone, escaped, within, opens } = cleaner;
return gone === 0 && escaped === 0 && within === '' && !opens ? cleanedText(made, mask) : cleaned(made, made.taints, cleaner);
}
function unreplaced(call, words) {
const text = cleaning_placed(call, words.of) ?? { span: call.at, taints: [] };
const by = words.by === undefined ? undefined : cleaning_placed(call, words.by);
const { known: _known, ...open } = text;
const kept = text.taints.length === 0 && text.parts === undefined ? open : text;
return by === undefined || by.taints.length === 0 ? kept : { ...kept, taints: mergeTaints(text.taints, by.taints) };
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
function asNumber(effect) {
return effect === 'length' || effect === 'span' ? 'number' : effect;
}
function effectOf(engine, told, call, env) {
const { at, receiver } = call;
const effect = asNumber(told);
switch (effect) {
case 'receiver':
case 'then':
return receiver ?? { span: at, taints: [] };
case 'gather':
return gathered(at, receiver, values(call));
case 'number':
case 'boolean':
case 'fresh':
return unrelated(engine, effect, call);
case 'append':
case 'collect':
case 'entry':
case 'store':
case 'pour':
case 'each':
case 'map':
return collectionEffect(engine, effect, call, env);
case 'module':
return { span: at, name: models_moduleName(call.args[0]?.value), taints: [] };
case 'page':
case 'header':
return writtenOut(effect, call, env);
case 'exits':
return ended(env, at);
default:
return textEffect(effect, call, env);
}
}
function collectionEffect(engine, effect, call, env) {
switch (effect) {
case 'append':
return appendedTo(env, call);
case 'collect':
return collected(engine, call, env);
case 'entry':
return entryFor(engine, call, env);
case 'store':
return stored(call, env);
case 'pour':
return poured(engine, call, env);
default:
return mapped(engine, call, everything(call));
}
}
function unrelated(engine, effect, call) {
const made = { span: call.at, object: engine.identity(), taints: [] };
if (effect === 'number')
return { ...made, scalar: true, taints: cleanTaints(everything(call), engine_categories .p9) };
return effect === 'boolean' ? { ...made, scalar: true } : { ...made, name: `${call.names[0] ?? ''}()` };
}
function ended(env, span) {
env.dead = true;
return { span, taints: [] };
}
function appendedTo(env, call) {
if (call.receiver !== undefined)
append(env, call.receiver, values(call));
return call.receiver ?? { span: call.at, taints: [] };
}
function entryFor(engine, { at, receiver, args }, env) {
if (receiver === undefined)
return { span: at, taints: [] };
return withDefault(entryOf(engine, receiver, args[0]?.value, { at, env }), args[1]?.value);
}
function withDefault(value, otherwise) {
return otherwise === undefined ? value : { ...value, taints: mergeTaints(value.taints, otherwise.taints) };
}
function stored({ at, receiver, args }, env) {
if (receiver === undefined)
return { span: at, taints: [] };
const [key, last] = [args[0]?.value, args.at(-1)?.value];
if (last !== undefined && args.length > 1)
put(receiver, key?.known?.length === 1 ? String(key.known[0]) : undefined, { value: last, env });
return receiver;
}
function poured(engine, { at, receiver, args }, env) {
const [into] = args;
if (into !== undefined && receiver !== undefined)
pollute(engine, into, receiver, env);
return { span: at, scalar: true, object: engine.identity(), taints: cleanTaints(receiver?.taints ?? [], engine_categories .p9) };
}
function models_moduleName(value) {
const written = value?.known?.[0];
return typeof written === 'string' ? written.replace(/^node:/, '').replaceAll('/', '.') : '?';
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
const TESTED = 'tested';
function markTested(env, value, at) {
markChecked(env, value);
if (value.object === undefined)
return;
const state = env.object(value.object);
if (state.history.length >= 40 || state.history.some(({ name }) => name === TESTED))
return;
env.setObject(value.object, { ...state, history: [...state.history, { name: TESTED, certain: true, span: at, detail: [] }] });
}
const tested_NULL = (0,engine_categories .Wo)('null');
function truthOf(value) {
if (value.proof !== undefined || value.scalar === true || value.taints.length === 0)
return value.proof;
return proves(originsOf(value, tested_NULL));
}
function notNull(left, right) {
const [a, b] = [isNull(left), isNull(right)];
if (a === b)
return new Map();
return originsOf(a ? right : left, tested_NULL);
}
function isNull(value) {
return value.known !== undefined && value.known.length > 0 && value.known.every((one) => one === null || one === 0);
}
;
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', '<=>', 'in', 'not-in', 'instanceof', '=~', 'case']);
function evaluateOperator(engine, expr, env) {
if (expr.op === '&&' || expr.op === '||' || expr.op === '??')
return shortCircuit(engine, expr, env);
const address = expr.operands.length === 1 && expr.op === '&' ? elementAddress(engine, expr.operands[0], env) : undefined;
if (address !== undefined)
return address;
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
if (!COMPARISONS.has(expr.op)) {
const made = combined(engine, expr.op, operands, expr);
return measured(engine, { op: expr.op, left, right, made, type: typeOfFirst(engine, expr, env) }, env);
}
engine.emit({ kind: 'operator', span: expr, op: expr.op, operands, words: expr.operands.map(plainName) }, env);
markTested(env, left, expr);
markTested(env, right, expr);
const decided = decide(expr.op === 'case' ? '==' : expr.op, left, right);
if (decided !== undefined)
return { span: expr, known: [decided], taints: [] };
return truth(expr, withBounds(comparisonProof(engine, env, expr.op, [left, right]), hasSizes(engine) ? boundsProof(env, expr.op, left, right) : undefined));
}
function typeOfFirst(engine, expr, env) {
const [first] = expr.operands;
return first === undefined || !hasSizes(engine) ? undefined : staticType(engine, first, env);
}
function elementAddress(engine, operand, env) {
if (operand?.kind !== 'index' || operand.index === undefined || !hasSizes(engine))
return undefined;
const [object, index] = [engine.evaluate(operand.object, env), engine.evaluate(operand.index, env)];
const type = staticType(engine, operand.object, env);
if (object.object === undefined || env.object(object.object).storage === undefined)
return undefined;
return measured(engine, { op: '+', left: object, right: index, made: object, type }, env);
}
function decide(op, left, right) {
const [a, b] = [left.known?.length === 1 ? left.known[0] : undefined, right.known?.length === 1 ? right.known[0] : undefined];
if (a === undefined || b === undefined || a === null || b === null || typeof a !== typeof b)
return undefined;
switch (op) {
case '==':
return a === b;
case '!=':
return a !== b;
case '<':
return a < b;
case '<=':
return a <= b;
case '>':
return a > b;
case '>=':
return a >= b;
default:
return undefined;
}
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
markTested(env, left, first);
const branch = env.fork();
const proof = truthOf(left);
if (expr.op !== '??')
branch.clear(expr.op === '&&' ? proof?.whenTrue : proof?.whenFalse);
const right = bake(engine.evaluate(second, branch, 'tested'), branch);
env.join([branch, env.fork()]);
const otherwise = expr.op !== '&&' && right.known?.length === 1 ? { fallback: right.known[0] ?? null } : {};
if (expr.op === '??')
return { ...joinValues(left, right), ...otherwise };
if (expr.op === '&&' || right.object !== undefined)
markTested(env, right, second);
const proved = expr.op === '&&' ? conjunction(proof, truthOf(right)) : disjunction(proof, truthOf(right));
const value = { ...joinValues(left, right), ...otherwise };
return proved === undefined ? value : { ...value, proof: proved };
}
function unary(expr, operand, env) {
switch (expr.op) {
case '!': {
markTested(env, operand, expr);
const only = operand.known?.length === 1 ? operand.known[0] : undefined;
if (typeof only === 'boolean')
return { span: expr, known: [!only], taints: [] };
return truth(expr, negated(truthOf(operand)));
}
case '&':
return handles_addressOf(operand);
case '&mut':
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
const [pointer] = at.operands;
if (pointer !== undefined)
checkReach(engine, { object: operand, expr: { object: pointer }, use: 'read', at, env });
tellDereference(engine, operand, at, env);
if (operand.object === undefined || !isCopied(engine))
return pointedTo(operand);
const { entries, rest, closed } = env.object(operand.object);
const object = engine.identity();
env.setObject(object, { entries, rest, closed, history: [] });
const { offset: _offset, mixed: _mixed, known: _known, parts: _parts, ...copy } = pointedTo(operand);
return { ...copy, object };
}
function isCopied(engine) {
return engine.unit.language === 'c' || engine.unit.language === 'cpp';
}
function numeric(span, operands) {
return { span, scalar: true, taints: cleanTaints(mergeTaints(...operands.map((operand) => operand.taints)), engine_categories .p9) };
}
function combined(engine, op, operands, span) {
const [left, right] = operands;
if (left === undefined || right === undefined)
return numeric(span, operands);
if (op === '|' && left.name !== undefined && right.name !== undefined && left.taints.length + right.taints.length === 0)
return { span, scalar: true, name: `${left.name}|${right.name}`, taints: [] };
const folded = fold(op, left, right);
if (folded !== undefined)
return { span, known: [folded], taints: [] };
if (op === '+' && !(left.scalar === true && right.scalar === true))
return sum(engine, left, right, span);
if (op === '%' && typeof partsOf(left)[0] === 'string' && left.scalar === undefined)
return formatted(span, left, [right], new Map());
if (op === '/' && left.name !== undefined)
return { ...concatenated(span, [left, { span, known: ['/'], taints: [] }, right]), name: left.name };
const bounded = op === '%' || (op === '&' && typeof right.known?.[0] === 'number');
return { ...(bounded ? remainder(span, operands) : numeric(span, operands)), madeBy: `operator ${op}` };
}
function remainder(span, operands) {
const made = numeric(span, operands);
return { ...made, taints: cleanTaints(made.taints, engine_categories .ju) };
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
function comparisonProof(engine, env, op, [left, right]) {
const own = relationProof(env, op, left, right);
const { whenTrue, whenFalse } = nothingFound(op, left, right);
const found = whenTrue === undefined && whenFalse === undefined ? undefined : proves(whenTrue ?? new Map(), whenFalse);
return [found, refusal(engine, op, left, right), answered(op, left, right), sameTruth(op, left, right)].reduce((all, one) => (all === undefined ? one : one === undefined ? all : both(all, one)), own);
}
function refusal(engine, op, left, right) {
if (op !== '==' && op !== '!=')
return undefined;
const cleared = refused(engine, left, right);
return op === '==' ? proves(new Map(), cleared) : proves(cleared);
}
function relationProof(env, op, left, right) {
switch (op) {
case '==':
return proves(equality(left, right), notNull(left, right));
case '!=':
return proves(notNull(left, right), equality(left, right));
case 'in':
return proves(isFixedSet(env, right) ? originsOf(left, engine_categories .bl) : new Map(), lacks(left, right));
case 'not-in':
return proves(lacks(left, right), isFixedSet(env, right) ? originsOf(left, engine_categories .bl) : new Map());
case '<':
case '<=':
return proves(originsOf(left, engine_categories .ju), originsOf(right, engine_categories .ju));
case '>':
case '>=':
return proves(originsOf(right, engine_categories .ju), originsOf(left, engine_categories .ju));
default:
return undefined;
}
}
function equality(left, right) {
if (isConstant(right))
return originsOf(left, engine_categories .bl);
if (isConstant(left))
return originsOf(right, engine_categories .bl);
return new Map();
}
function refused(engine, left, right) {
const { refusals } = engine.library;
if (refusals.size === 0)
return new Map();
const maskOf = (value) => (value.known?.length === 1 ? (refusals.get(value.known[0] ?? null) ?? 0) : 0);
return new Map([...originsOf(left, maskOf(right)), ...originsOf(right, maskOf(left))].filter(([, mask]) => mask !== 0));
}
function isConstant(value) {
return value.known !== undefined && value.known.every((known) => known !== null && known !== '');
}
function isFixedSet(env, value) {
if (value.taints.length > 0)
return false;
if (value.object !== undefined) {
const { closed, entries, rest } = env.object(value.object);
if (closed && entries.size > 0 && rest.length === 0 && [...entries.values()].every((entry) => entry.taints.length === 0))
return true;
}
return value.name !== undefined && /(^|\.)[A-Z][A-Z0-9_]+$/.test(value.name);
}
;
function evaluateAssign(engine, expr, env, use) {
const given = engine.evaluate(expr.value, env);
if (expr.op !== '=' && given.closure === undefined)
return compound(engine, expr, given, env);
if (expr.op === '=')
checkResized(engine, expr, given, env);
assignTo(engine, expr.target, given, use === 'tested' ? { at: expr, env, use } : { at: expr, env });
return given;
}
function compound(engine, expr, given, env) {
const before = engine.evaluate(expr.target, env);
const made = combined(engine, expr.op, [before, given], expr);
const type = hasSizes(engine) ? staticType(engine, expr.target, env) : undefined;
const value = measured(engine, { op: expr.op, left: before, right: given, made, type }, env);
assignTo(engine, expr.target, value, { at: expr, env });
return expr.postfix === true ? before : value;
}
function assignTo(engine, target, given, { at, env, use }) {
const tested = use === undefined ? {} : { use };
const value = given.taints.length === 0 ? given : { ...given, taints: stepTaints(given.taints, at) };
switch (target.kind) {
case 'name':
env.set(target.name, asNamed(target.name, typedByName(engine, target.name, value), at));
engine.emit({ kind: 'assign', span: at, names: [target.name], plain: target.name, value, via: 'variable', ...tested }, env);
return;
case 'member':
assignMember(engine, target, value, { at, env, ...tested });
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
if (held !== undefined && inner !== undefined && target.op === '*')
assign_written(engine, { held, inner, stored: value, at, env });
if (held?.object !== undefined)
put(held, undefined, { value, env });
return;
}
default:
engine.evaluate(target, env);
}
}
function assign_written(engine, { held, inner, stored, at, env }) {
checkUse(engine, held, at, env);
tellDereference(engine, held, at, env);
checkReach(engine, { object: held, expr: { object: inner }, use: 'write', at, env });
checkCounter(engine, { object: held, index: undefined, stored, at, env });
if (hasSizes(engine))
terminated(env, held);
}
function typedByName(engine, word, value) {
if (value.known !== undefined || value.parts !== undefined || (value.name !== undefined && !value.name.startsWith('?')))
return value;
const name = value.object === undefined ? undefined : engine.library.names.get(word);
return name === undefined ? value : { ...value, name };
}
function assignMember(engine, target, value, { at, env, use }) {
const object = engine.evaluate(target.object, env);
checkUse(engine, object, at, env);
put(object, target.name, { value, env });
engine.emit({
kind: 'assign',
span: at,
names: engine.names.candidates(`${object.name ?? '?'}.${target.name}`),
plain: target.name,
value,
receiver: object,
via: 'member',
...(use === undefined ? {} : { use }),
}, env);
}
function assign_filled(engine, target, env) {
const value = engine.evaluate(target, env);
if (target.kind !== 'index' || target.index === undefined || value.object === undefined || value.known !== undefined)
return value;
const outer = assign_filled(engine, target.object, env);
const index = engine.evaluate(target.index, env);
const key = index.known?.length === 1 ? String(index.known[0]) : undefined;
if (key === undefined || outer.object === undefined || env.object(outer.object).entries.has(key))
return value;
put(outer, key, { value, env });
return value;
}
function assignIndex(engine, target, value, { at, env }) {
const object = assign_filled(engine, target.object, env);
const index = target.index === undefined ? undefined : engine.evaluate(target.index, env);
checkIndex(engine, { object, index, expr: target, use: 'write', at, env });
checkCounter(engine, { object, index, stored: value, at, env });
if (isZero(value) && hasSizes(engine))
endedAt(env, object, sizeOfValue(index));
checkElements(engine, object, index, { at, env });
const key = index?.known?.length === 1 ? String(index.known[0]) : undefined;
put(object, key, { value, env });
if (key === undefined) {
if (target.object.kind === 'name' && env.get(target.object.name) === object)
env.set(target.object.name, { ...object, taints: mergeTaints(object.taints, value.taints) });
if (index !== undefined)
engine.emit({ kind: 'assign', span: at, names: ['[?]'], plain: '', value, receiver: object, key: index, via: 'entry' }, env);
return;
}
engine.emit({
kind: 'assign',
span: at,
names: [...engine.names.candidates(`${object.name ?? '?'}[${key}]`), `*[${key}]`],
plain: key,
value,
receiver: object,
via: 'entry',
}, env);
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
function fromCaller(engine, parameter, fn, handler) {
const word = parameter.target.kind === 'name' ? parameter.target.name : '';
const type = saysNothing(parameter.type) ? engine.library.names.get(word) : undefined;
const annotated = annotationLabel(engine, parameter.annotations, engine.library.parameterAnnotations);
const label = annotated ??
typeLabel(engine, parameter.type) ??
passedOn(engine, word, parameter.type) ??
(isService(engine, parameter.type) ? 'parameter' : (handler ?? 'parameter'));
const identity = { object: engine.identity(), ...(type === undefined ? {} : { name: type }) };
if ((type !== undefined || fn.modifiers.includes('macro')) && label === 'parameter')
return { ...unknownValue(parameter), ...identity };
return sourced(parameter, { label, origin: `parameter:${fn.start}:${word}`, start: parameter.start, end: parameter.end }, identity);
}
function isService({ library, names }, type) {
if (type === undefined || library.services.length === 0)
return false;
const candidates = names.candidates(`${names.type(type.name)}.x`);
return library.services.some((one) => (typeof one === 'string' ? candidates.includes(`${one}.x`) : one.test(type.name)));
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
return (annotationLabel(engine, fn.annotations, engine.library.handlers) ??
engine.library.entries.get(fn.name) ??
classLabel(engine, fn, owner) ??
resultLabel(engine, fn));
}
function classLabel(engine, fn, owner) {
if (owner === undefined || engine.library.classes.size === 0 || !fn.modifiers.includes('public') || fn.name === owner.name)
return undefined;
return annotationLabel(engine, [...owner.annotations, ...owner.bases], engine.library.classes);
}
function resultLabel({ library, names }, { modifiers, returns }) {
if (returns === undefined || library.resultTypes.size === 0 || !modifiers.includes('public'))
return undefined;
const types = [returns, ...returns.args].map((type) => names.type(type.name));
return types.map((type) => library.resultTypes.get(type)).find((label) => label !== undefined);
}
function annotationLabel(engine, annotations, table) {
for (const annotation of annotations) {
const label = table.get(annotation.name) ?? lookUp(table, engine.names.candidates(engine.names.type(annotation.name)));
if (label !== undefined)
return label;
}
return undefined;
}
function passedOn(engine, word, type) {
return type !== undefined && type.pointers + type.dimensions.length >= 2 ? engine.library.reads.get(word) : undefined;
}
;
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
if (closure === undefined && effect === 'map' && call.receiver !== undefined)
answers.push(...applied(engine, value, call, env));
if (closure === undefined || (engine.started.get(closure.declaration.start) ?? 0) >= MOST_CALLBACKS)
continue;
engine.started.set(closure.declaration.start, (engine.started.get(closure.declaration.start) ?? 0) + 1);
const answer = engine.invoke(closure, givenTo(engine, closure, call), env, call.at);
if (effect === 'each' || effect === 'map' || effect === 'then')
answers.push(answer);
}
return answers;
}
function givenTo(engine, closure, call) {
const { declaration } = closure;
const label = lookUp(engine.library.handed, call.names);
if (label !== undefined)
return declaration.parameters.map((parameter) => fromCaller(engine, parameter, declaration, label));
const types = callbackTypes(engine, call);
if (types.length > 0)
return typedParameters(engine, closure, types, call.at);
const effect = lookUp(engine.library.effects, call.names);
const mapped = effect === 'each' || effect === 'map' || effect === 'then' || effect === 'pass';
const place = { span: call.at, scalar: true, taints: [] };
if (call.receiver === undefined || !mapped)
return [];
return effect === 'map' ? [call.receiver, place] : [call.receiver];
}
function applied(engine, { name }, { at, args, receiver }, env) {
const [given] = args;
if (name === undefined || given === undefined || receiver === undefined)
return [];
return [resultOf(engine, { at, names: engine.names.candidates(name), args: [{ ...given, value: receiver }], constructs: false }, env)];
}
const MOST_CALLBACKS = 3;
function callbackTypes(engine, call) {
const { callbacks } = engine.library;
const word = call.args[0]?.value.known?.[0];
const exact = typeof word === 'string'
? lookUp(callbacks, call.names.map((name) => `${name}(${word})`))
: undefined;
return exact ?? lookUp(callbacks, call.names) ?? [];
}
function typedParameters(engine, closure, types, at) {
return closure.declaration.parameters.slice(0, types.length + 1).flatMap((parameter, i) => {
const word = parameter.target.kind === 'name' ? parameter.target.name : undefined;
const name = (word === undefined ? undefined : engine.library.names.get(word)) ?? types[i];
if (name === undefined)
return [];
const value = { span: parameter, name, object: engine.identity(), taints: [] };
const label = lookUp(engine.library.parameterTypes, [name]);
if (label === undefined)
return [value];
const origin = `callback:${at.start}:${i}`;
return [{ ...value, ...sourced(parameter, { label, origin, start: parameter.start, end: parameter.end }) }];
});
}
;
function calleeOf(engine, { callee, args }, env) {
if (callee.kind === 'name')
return namedCallee(engine, callee, { env, count: args.length });
if (callee.kind === 'index' && callee.index !== undefined) {
const key = engine.evaluate(callee.index, env);
if (key.known === undefined) {
const receiver = engine.evaluate(callee.object, env);
return { names: ['[?]'], receiver, key };
}
const [word] = key.known;
if (typeof word === 'string')
return calleeOf(engine, { callee: { ...callee, kind: 'member', name: word }, args }, env);
}
if (callee.kind !== 'member') {
const value = engine.evaluate(callee, env);
if (callee.kind === 'cast' && value.closure === undefined)
return { names: [callee.type.name], receiver: value };
return { names: engine.names.candidates(value.name ?? '?'), ...(value.closure === undefined ? {} : { closure: value.closure }) };
}
const receiver = engine.evaluate(callee.object, env);
const own = ownMethod(engine, receiver, callee.name, { env, count: args.length });
if (own !== undefined)
return { names: [callee.name], receiver, closure: own };
const stored = receiver.object === undefined ? undefined : env.object(receiver.object).entries.get(callee.name);
const closure = stored?.closure === undefined ? {} : { closure: stored.closure };
return { names: engine.names.candidates(`${receiver.name ?? '?'}.${callee.name}`), receiver, ...closure };
}
const DEEPEST_BASE = 4;
const SEPARATE_NAMES = new Set(['php', 'java']);
const METHODS_LOOK_LIKE_TYPES = new Set(['csharp']);
function namedCallee(engine, callee, { env, count }) {
const bound = SEPARATE_NAMES.has(engine.unit.language) ? undefined : env.get(callee.name);
if (bound?.closure !== undefined)
return { names: [callee.name], closure: bound.closure };
const declaration = engine.functions.get(callee.name);
if (declaration !== undefined)
return { names: [callee.name], closure: { declaration, scope: env } };
const self = env.get('this') ?? env.get('self');
const method = self === undefined ? undefined : ownMethod(engine, self, callee.name, { env, count });
if (method !== undefined)
return { names: [callee.name], closure: method };
const applied = bound?.name === undefined ? undefined : engine.names.candidates(`${bound.name}.operator()`);
if (applied?.some((one) => engine.library.all.has(one)) === true)
return { names: applied };
const name = bound?.name ?? (METHODS_LOOK_LIKE_TYPES.has(engine.unit.language) ? undefined : engine.names.resolve(callee.name)) ?? callee.name;
return { names: engine.names.candidates(name) };
}
function ownMethod(engine, receiver, name, { env, count }) {
let owner = receiver.name === undefined ? undefined : engine.classes.get(receiver.name);
for (let depth = 0; owner !== undefined && depth < DEEPEST_BASE; depth += 1) {
const named = owner.members.flatMap((member) => member.kind === 'function' && member.fn.name === name && member.fn.body.length > 0 ? [member.fn] : []);
const declaration = named.find(({ parameters }) => parameters.length === count) ?? named[0];
if (declaration !== undefined)
return { declaration, scope: env, self: receiver };
owner = owner.bases.map((base) => engine.classes.get(base.name)).find((base) => base !== undefined);
}
return undefined;
}
;
function checkClass(engine, declaration, env) {
if (engine.unit.language !== 'cpp' || declaration.name === '')
return;
const report = (problem, at) => {
engine.emit({ kind: 'memory', problem, span: at, names: [], value: { span: at, name: declaration.name, taints: [] } }, env);
};
const methods = methodsOf(declaration);
const destructor = destructorOf(engine, declaration);
const assignment = methods.find(({ name }) => name === 'operator=');
if (destructor !== undefined &&
releasesMember(engine, destructor, declaration) &&
assignment === undefined &&
!methods.some((fn) => copies(fn, declaration)))
report('shallow-copy', headOf(declaration));
const assigns = bodyOf(engine, declaration, 'operator=');
if (assigns !== undefined && releasesMember(engine, assigns, declaration) && !comparesSelf(assigns))
report('self-assignment', headOf(assigns));
}
function headOf({ start, end }) {
return { start, end: Math.min(end, start + 1) };
}
function methodsOf(declaration) {
return declaration.members.flatMap((member) => (member.kind === 'function' ? [member.fn] : []));
}
function bodyOf(engine, declaration, method) {
const inside = methodsOf(declaration).find(({ name, body }) => name === method && body.length > 0);
return inside ?? engine.functions.get(`${declaration.name}.${method}`);
}
function destructorOf(engine, declaration) {
return bodyOf(engine, declaration, `~${declaration.name}`);
}
function copies({ name, parameters }, declaration) {
return name === declaration.name && parameters[0]?.type?.name === declaration.name;
}
function releasesMember(engine, fn, declaration) {
const fields = new Set(declaration.members.flatMap((member) => member.kind === 'declare' && member.target.kind === 'name' && (member.type?.pointers ?? 0) > 0 ? [member.target.name] : []));
return callsIn(fn.body).some(({ callee, args }) => callee.kind === 'name' &&
engine.library.releases.has(callee.name) &&
args.some(({ value }) => (value.kind === 'name' && fields.has(value.name)) || (value.kind === 'member' && fields.has(value.name))));
}
function callsIn(body) {
return body.flatMap((statement) => {
switch (statement.kind) {
case 'expression':
return statement.value.kind === 'call' ? [statement.value] : [];
case 'if':
return callsIn([...statement.then, ...statement.otherwise]);
case 'loop':
case 'block':
return callsIn(statement.body);
default:
return [];
}
});
}
function comparesSelf({ body, parameters }) {
if (parameters[0]?.type?.reference !== true)
return true;
return body.some((statement) => statement.kind === 'if' && mentionsThis(statement.test)) || body.some(swaps);
}
function mentionsThis(expr) {
if (expr.kind === 'name')
return expr.name === 'this';
return expr.kind === 'operator' && expr.operands.some(mentionsThis);
}
function swaps(statement) {
if (statement.kind !== 'expression' || statement.value.kind !== 'call')
return false;
const { callee } = statement.value;
return (callee.kind === 'name' || callee.kind === 'member') && callee.name === 'swap';
}
function checkDelete(engine, call, env) {
if (engine.unit.language !== 'cpp' || call.names[0] !== 'delete')
return;
const [argument] = call.args;
const of = argument === undefined ? undefined : engine.classes.get(argument.value.name ?? '');
if (of === undefined || argument === undefined || of.bases.length > 0 || !methodsOf(of).some(isVirtual) || !hasHeirs(engine, of))
return;
const destructor = methodsOf(of).find(({ name }) => name === `~${of.name}`);
if (destructor !== undefined && isVirtual(destructor))
return;
engine.emit({ kind: 'memory', problem: 'base-destructor', span: call.at, names: [], value: argument.value }, env);
}
function isVirtual({ modifiers }) {
return modifiers.includes('virtual');
}
function hasHeirs(engine, of) {
return [...engine.classes.values()].some(({ bases, modifiers }) => !modifiers.includes('typedef') && bases.some(({ name }) => name === of.name));
}
function checkOverwritten(engine, call, env) {
const position = lookUp(engine.library.overwrites, call.names);
const target = position === undefined ? undefined : call.args[position];
if (target === undefined || !pointsToObject(target.expr))
return;
const of = engine.classes.get(target.value.name ?? '');
if (of !== undefined && isManaged(engine, of))
class_facts_report(engine, call, target.value, env);
}
function class_facts_report(engine, call, value, env) {
engine.emit({ kind: 'memory', problem: 'raw-object', span: call.at, names: call.names, value }, env);
}
function pointsToObject(expr) {
if (expr.kind === 'cast')
return pointsToObject(expr.value);
return expr.kind === 'name' || (expr.kind === 'operator' && expr.op === '&');
}
function isManaged(engine, of) {
return of.members.some((member) => (member.kind === 'function' && isVirtual(member.fn)) ||
(member.kind === 'declare' &&
member.type !== undefined &&
member.type.pointers === 0 &&
member.type.reference !== true &&
engine.library.owning.has(engine.names.type(member.type.name))));
}
;
function lockEffects(engine, call, env) {
if (engine.library.locks.size === 0)
return;
const taken = subject(call, lookUp(engine.library.locks, call.names));
if (taken?.object !== undefined)
take(engine, call, { value: taken, object: taken.object }, env);
const given = subject(call, lookUp(engine.library.unlocks, call.names));
if (given?.object === undefined)
return;
const { held: _held, ...open } = lifetimeOf(env, given.object);
setLifetime(env, given.object, open);
currentFrame(engine).unlocked?.add(given.object);
}
function subject(call, at) {
return at === undefined ? undefined : at === 'receiver' ? call.receiver : call.args[at]?.value;
}
function take(engine, call, { value, object }, env) {
const before = lifetimeOf(env, object);
if (before.held?.certain === true && before.held.at.start < call.at.start)
engine.emit({ kind: 'memory', problem: 'locked-twice', span: call.at, names: call.names, value }, env);
setLifetime(env, object, { ...before, held: { at: call.at, certain: true } });
currentFrame(engine).locked?.add(object);
}
function leaveWith(engine, at, env) {
const frame = currentFrame(engine);
for (const object of frame.locked ?? [])
if (lifetimeOf(env, object).held?.certain === true)
frame.kept?.push({ at, object });
}
function checkLocks(engine, { kept, unlocked }, env) {
for (const { at, object } of kept ?? [])
if (unlocked?.has(object) === true)
engine.emit({ kind: 'memory', problem: 'lock-kept', span: at, names: [], value: { span: at, object, taints: [] } }, env);
}
;
function isSizeof(expr) {
return (expr.callee.kind === 'name' && (expr.callee.name === 'sizeof' || expr.callee.name === '_countof' || expr.callee.name === 'ARRAY_SIZE'));
}
function evaluateSizeof(engine, expr, env) {
const of = expr.args[0]?.value;
const size = of === undefined ? undefined : measure(engine, of, env);
const number = numberOf(size);
const names = of?.kind === 'name' || of?.kind === 'literal' ? [{ value: engine.evaluate(of, env), expr: of }] : [];
engine.emit({ kind: 'call', span: expr, names: ['sizeof'], args: names, use: 'kept' }, env);
const value = { span: expr, scalar: true, taints: [] };
if (number !== undefined)
return { ...value, known: [number] };
return size === undefined ? value : { ...value, size };
}
function measure(engine, of, env) {
if (of.kind === 'literal' && typeof of.value === 'string')
return constantSize(of.value.length + 1);
if (of.kind === 'name') {
const held = env.get(of.name);
const storage = held?.object === undefined ? undefined : env.object(held.object).storage;
const type = env.typeOf(of.name);
if (type !== undefined && type.dimensions.length === 0)
return sizeOfType(engine, type, env);
if (storage?.kind === 'array')
return storage.bytes;
if (type === undefined && held !== undefined)
return undefined;
}
const type = staticType(engine, of, env) ?? typeWritten(of);
return type === undefined ? undefined : sizeOfType(engine, type, env);
}
function typeWritten(of) {
if (of.kind === 'name')
return { name: of.name, args: [], pointers: 0, dimensions: [] };
return of.kind === 'cast' ? of.type : undefined;
}
function pointerMeasured(engine, size, env) {
if (size.kind === 'operator' && (size.op === '-' || size.op === '*')) {
const [left] = size.operands;
return left === undefined ? undefined : pointerMeasured(engine, left, env);
}
const of = size.kind === 'call' && isSizeof(size) ? size.args[0]?.value : undefined;
if (of === undefined || (of.kind !== 'name' && of.kind !== 'member'))
return undefined;
const type = staticType(engine, of, env);
return type !== undefined && type.dimensions.length === 0 && type.pointers > 0 ? of : undefined;
}
;
function memoryEffects(engine, call, result, env) {
if (call.temporary === true && call.names.some((name) => engine.library.borrows.has(name)))
return { ...result, dangling: true };
if (!hasStorage(engine))
return result;
const own = moved(engine, call, env) ? { ...result, object: engine.identity() } : result;
for (const { value, expr } of call.args)
if (expr.kind !== 'operator' || expr.op !== '&')
checkRelease(engine, call, value, env);
for (const i of lookUp(engine.library.requires, call.names) ?? []) {
const needed = call.args[i];
if (needed !== undefined)
checkNull(engine, needed.value, call.at, env);
}
checkOpenText(engine, call, env);
if (hasSizes(engine))
checkPointerSize(engine, call, env);
const copy = lookUp(engine.library.copies, call.names);
if (copy !== undefined)
checkCopy(engine, call, copy, env);
const released = lookUp(engine.library.releases, call.names);
if (released !== undefined)
release(engine, call, call.args[released]?.value, env);
const sizes = lookUp(engine.library.allocates, call.names);
if (sizes !== undefined)
return allocated(engine, call, sizes, { result: own, env });
if (copy?.counts === true)
return counted(engine, call, copy, { result: own, env });
const effect = lookUp(engine.library.effects, call.names);
if (effect === 'length' || effect === 'span')
return memory_measured(engine, { call, result: own, exact: effect === 'length' }, env);
return engine.library.nullable.has(call.names[0] ?? '') ? nullable(engine, call, own, env) : own;
}
function counted(engine, call, copy, { result, env }) {
const object = engine.identity();
const first = copy.size === undefined ? undefined : sizeOfValue(call.args[copy.size]?.value);
const most = copy.count === undefined ? first : sizeOfValue(call.args[copy.count]?.value);
env.clear(atMostZero(plus(symbolSize(`#${object}`), most, -1)));
const { name: _name, ...rest } = result;
return { ...rest, object, scalar: true };
}
function memory_measured(engine, { call, result, exact }, env) {
const text = call.args[0]?.value;
if (!hasSizes(engine) || text === undefined)
return result;
const only = text.known?.length === 1 ? text.known[0] : undefined;
if (typeof only === 'string')
return exact ? { ...result, known: [only.length] } : result;
if (text.object === undefined || text.offset !== undefined || text.mixed === true)
return result;
const length = lengthOf(env, text) ?? lengthSymbol(env, text.object);
if (!exact) {
env.clear(atMostZero(plus(sizeOfValue(result), lengthSymbol(env, text.object), -1)));
env.clear(atMostZero(plus(sizeOfValue(result), length, -1)));
const most = upperOf(env, length) ?? upperOf(env, lengthSymbol(env, text.object));
if (most !== undefined)
env.clear(atMostZero(plus(sizeOfValue(result), constantSize(-most))));
return result;
}
const number = numberOf(length);
return { ...result, size: number === undefined ? length : lengthSymbol(env, text.object) };
}
function nullable(engine, call, result, env) {
const object = engine.identity();
const value = { ...result, object, madeBy: call.names[0] ?? '' };
setStorage(env, object, { kind: 'handle', checked: false });
return value;
}
function checkOpenText(engine, call, env) {
const read = lookUp(engine.library.readsText, call.names);
if (read === undefined)
return;
if (call.args.some(({ value }) => value.known?.some((one) => typeof one === 'string' && one.includes('%.')) === true))
return;
const args = read.flatMap((i) => (i < 0 ? call.args.slice(-i) : (call.args[i] ?? [])));
for (const { value } of args) {
const open = value.object === undefined || value.scalar === true ? undefined : env.object(value.object).text?.open;
if (open === undefined || value.object === undefined)
continue;
report(engine, env, 'open-text', { span: call.at, names: open, value });
const state = env.object(value.object);
env.setObject(value.object, { ...state, text: { version: (state.text?.version ?? 0) + 1 } });
}
}
function checkPointerSize(engine, call, env) {
for (const size of call.args) {
const pointer = pointerMeasured(engine, size.expr, env);
if (pointer !== undefined && call.args.some(({ expr }) => isSameExpr(withoutCast(expr), pointer)))
report(engine, env, 'pointer-size', { span: call.at, names: call.names, value: size.value });
}
}
;
function evaluateCall(engine, expr, env, use) {
if (hasSizes(engine) && isSizeof(expr))
return evaluateSizeof(engine, expr, env);
const callee = calleeOf(engine, expr, env);
const args = evaluateArguments(engine, expr.args, env);
const last = callee.names[0] ?? '';
currentFrame(engine).calls.add(last);
const at = callSpan(expr);
if (callee.receiver !== undefined && !isMoved(callee.receiver, env) && !isOnlyPointer(engine, callee.names))
checkUse(engine, callee.receiver, at, env);
if (callee.closure !== undefined) {
forgetAll(args.map(({ value }) => value), env);
if (expr.callee.kind === 'lambda')
engine.started.set(callee.closure.declaration.start, 1);
const own = engine.invoke(callee.closure, args.map(({ value }) => value), env, expr);
rewrite(engine, args, env);
return asAnswered(plainName(expr.callee), own, expr);
}
const call = {
at,
names: callee.names,
args,
constructs: isType(engine, last),
...(callee.key === undefined ? {} : { key: callee.key }),
...(callee.receiver === undefined ? {} : { receiver: callee.receiver }),
...(isTemporary(expr.callee, callee.receiver) ? { temporary: true } : {}),
};
const result = libraryCall(engine, call, env, use);
if (lookUp(engine.library.fills, call.names) === undefined)
rewrite(engine, args, env);
return appended(engine, expr, call, env) ?? asAnswered(plainName(expr.callee), result, expr);
}
function isOnlyPointer({ library }, names) {
return lookUp(library.effects, names) === 'pass' || (lookUp(library.guards, names) ?? []).some(({ mask }) => mask === call_NULL);
}
const call_NULL = (0,engine_categories .Wo)('null');
function isMoved({ object }, env) {
return object !== undefined && env.object(object).moved === true;
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
...(call.key === undefined ? {} : { key: call.key }),
};
engine.emit(event, env);
const proof = guards_proofOf(engine, call, env);
fill(engine, call, env);
if (hasSizes(engine))
overwritten(engine, call, env);
const result = resultOf(engine, call, env);
checkRangeTarget(engine, call, env);
recount(engine, call, env);
lockEffects(engine, call, env);
checkDelete(engine, call, env);
checkOverwritten(engine, call, env);
const stored = handled(engine, call, memoryEffects(engine, call, result, env), env);
remember(call, stored, env);
const answers = callBack(engine, call, env);
const [first, ...others] = answers;
const effect = lookUp(engine.library.effects, call.names);
if (first !== undefined && effect === 'then')
return others.reduce(joinValues, first);
if (first !== undefined && effect === 'map')
return call_mapped(engine, call.at, others.reduce(joinValues, first), env);
const answered = answers.length === 0 ? stored : { ...stored, taints: mergeTaints(stored.taints, ...answers.map((value) => value.taints)) };
const missing = missingOf(engine, call, env);
const words = answersOf(engine, call, env);
const searched = {
...answered,
...(missing === undefined ? {} : { missing }),
...(words.length === 0 ? {} : { answers: words }),
};
return proof === undefined ? searched : { ...searched, proof };
}
function call_mapped(engine, at, entry, env) {
const object = engine.identity();
env.setObject(object, { entries: new Map([['0', entry]]), rest: entry.taints, closed: false, history: [] });
return { span: at, object, taints: entry.taints };
}
function evaluateArguments(engine, args, env) {
return args.flatMap((argument) => {
const value = engine.evaluate(argument.value, env);
if (argument.spread === true)
return spreadOut(value, argument.value, env);
if (argument.name !== undefined)
engine.emit({ kind: 'assign', span: argument.value, names: [argument.name], plain: argument.name, value, via: 'argument' }, env);
return [{ value, expr: argument.value, ...(argument.name === undefined ? {} : { name: argument.name }) }];
});
}
function spreadOut(value, expr, env) {
const state = value.object === undefined ? undefined : env.object(value.object);
const held = [...(state?.entries ?? [])].map(([key, of]) => /^\d+$/.test(key) ? { value: of, expr } : { name: key, value: of, expr });
return state?.closed === true && held.length > 0 ? held : [...held, { value, expr, spread: true }];
}
function isType(engine, name) {
const last = name.slice(name.lastIndexOf('.') + 1);
return (engine.classes.has(name) ||
(engine.unit.language === 'python' && (/^[A-Z][a-zA-Z0-9]*[a-z]/.test(last) || (name !== last && /^[A-Z]/.test(last)))));
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
function evaluateNew(engine, expr, env, use) {
const args = evaluateArguments(engine, expr.args, env);
const name = engine.names.type(expr.type.name);
currentFrame(engine).calls.add(name);
if (expr.type.dimensions.length > 0)
return newArray(engine, expr, env);
const own = engine.classes.get(name);
const made = libraryCall(engine, { at: expr, names: own === undefined ? engine.names.candidates(name) : [name], args, constructs: true }, env, use);
const instance = lookUp(engine.library.returns, engine.names.candidates(name)) ?? name;
const value = { ...made, name: instance, object: made.object ?? engine.identity() };
setProperties(engine, value, expr.properties, env);
if (expr.body !== undefined)
engine.execute([{ kind: 'class', declaration: expr.body, start: expr.body.start, end: expr.body.end }], env);
const constructor = own?.members.find((member) => member.kind === 'function' && CONSTRUCTORS.has(member.fn.name === name ? 'constructor' : member.fn.name));
if (constructor?.kind === 'function')
engine.invoke({ declaration: constructor.fn, scope: env, self: value }, args.map((argument) => argument.value), env, expr);
return value;
}
function newArray(engine, expr, env) {
const args = expr.type.dimensions.flatMap((size) => (size === undefined ? [] : [{ value: engine.evaluate(size, env), expr: size }]));
engine.emit({ kind: 'call', span: expr, names: ['new[]'], args, use: 'kept' }, env);
for (const { value, expr: size } of args)
if (size.kind === 'operator' && size.op === '*')
engine.emit({ kind: 'memory', problem: 'size-product', span: expr, names: ['new[]'], value }, env);
return { ...newStorage(engine, expr.type, { start: expr.start, end: expr.end, heap: true }, env), madeBy: 'new[]' };
}
const CONSTRUCTORS = new Set(['constructor', '__init__', '__construct']);
;
function evaluate(engine, expr, env, use = 'kept') {
engine.spend();
switch (expr.kind) {
case 'literal':
return literal(engine, expr, env);
case 'regex':
return pattern(engine, expr, env);
case 'name':
return evaluateName(engine, expr, env);
case 'member':
return evaluateMember(engine, expr, env);
case 'call':
return evaluateCall(engine, expr, env, use);
case 'new':
return evaluateNew(engine, expr, env, use);
case 'index':
return evaluateIndex(engine, expr, env);
case 'operator':
return evaluateOperator(engine, expr, env);
case 'text':
return interpolated(engine, expr, env);
case 'lambda':
engine.waiting.push({ declaration: expr.fn, scope: env, frames: [...engine.frames] });
return lambda(engine, expr, env);
case 'collection':
return collection(engine, expr.entries, expr, env);
case 'assign':
return evaluateAssign(engine, expr, env, use);
case 'conditional':
return conditional(engine, expr, env);
case 'cast':
return cast(engine, expr, env);
case 'comprehension':
return comprehension(engine, expr, env);
case 'unknown':
return { span: expr, taints: weakTaints(mergeTaints(...expr.children.map((child) => engine.evaluate(child, env).taints))) };
default:
return (0,errors .xb)(expr);
}
}
function pattern(engine, expr, env) {
const source = constant(expr, expr.value);
engine.emit({ kind: 'call', span: expr, names: ['RegExp'], args: [{ value: source, expr }], use: 'kept' }, env);
return { ...source, name: 'RegExp', ...(expr.flags === undefined ? {} : { flags: expr.flags }) };
}
function lambda(engine, expr, env) {
const value = { ...unknownValue(expr), closure: { declaration: expr.fn, scope: env } };
const inFunction = engine.frames.some(({ declaration }) => declaration !== undefined);
return inFunction && expr.fn.modifiers.includes('captures-reference') ? { ...value, name: 'captures-reference' } : value;
}
function cast(engine, expr, env) {
const value = engine.evaluate(expr.value, env);
const [pointee] = expr.type.args;
const { name, pointers } = expr.type;
const names = [pointers > 0 ? `as *${pointee?.name ?? name}` : `as ${name}`];
engine.emit({ kind: 'call', span: expr, names, args: [{ value, expr: expr.value }], use: 'kept' }, env);
const made = castTo(engine, expr.type, value);
return pointers > 0 && pointee !== undefined ? { ...made, name: engine.names.type(name) } : made;
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
markTested(env, test, expr.test);
const proof = truthOf(test);
const [then, otherwise] = [env.fork(), env.fork()];
then.clear(proof?.whenTrue);
otherwise.clear(proof?.whenFalse);
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
function choose(engine, statement, env) {
const subject = engine.evaluate(statement.subject, env, 'tested');
const cases = statement.cases.map((one) => ({ one, values: one.values.map((value) => engine.evaluate(value, env, 'tested')) }));
const chosen = chosenCase(subject, cases);
const ends = [];
let falling;
for (const { one, values } of cases) {
const start = env.fork();
start.dead = chosen !== undefined && chosen !== one;
if (falling !== undefined)
start.join(start.dead ? [falling] : [falling, start.fork()]);
if (falling !== undefined && start.dead)
start.dead = falling.dead;
if (values.length > 0 && values.every((value) => value.known !== undefined))
start.clear(originsOf(subject, engine_categories .bl));
const entered = !start.dead;
if (entered)
block(engine, one.body, start);
const leaves = one.body.at(-1)?.kind === 'jump';
if (leaves && entered)
start.dead = false;
falling = one.fallsThrough && !leaves && !start.dead ? start : undefined;
if (falling === undefined)
ends.push(start);
}
if (falling !== undefined)
ends.push(falling);
const complete = chosen !== undefined || statement.cases.some((one) => one.values.length === 0);
env.join(complete ? ends : [...ends, env.fork()]);
}
function chosenCase(subject, cases) {
const only = subject.known?.length === 1 ? subject.known[0] : undefined;
if (only === undefined || cases.some(({ values }) => values.some((value) => value.known?.length !== 1)))
return undefined;
const found = cases.find(({ values }) => values.some((value) => value.known?.[0] === only));
return (found ?? cases.find(({ values }) => values.length === 0))?.one;
}
;
function declare(engine, statement, env) {
const { target, type, value } = statement;
if (type !== undefined && target.kind === 'name' && hasSizes(engine))
env.declare(target.name, type, currentFrame(engine).declaration !== undefined && statement.lasting !== true);
if (type !== undefined && type.dimensions.length > 0 && target.kind === 'name' && (value === undefined || hasSizes(engine))) {
const storage = newStorage(engine, type, statement, env);
env.set(target.name, storage);
if (statement.lasting === undefined)
addLocal(engine, target.name, type, storage);
if (value !== undefined) {
engine.evaluate(value, env);
sizedByContent(storage, value, env);
}
return;
}
const given = value === undefined ? uninitialised(engine, statement) : engine.evaluate(value, env);
checkKept(engine, { type, value: given, at: statement }, env);
const bound = boundAs(engine, type, given);
const identified = bound.object === undefined && bound.known === undefined ? { ...bound, object: engine.identity() } : bound;
const kept = statement.constant && target.kind === 'name' ? namedConstant(target.name, identified) : identified;
countElements(engine, statement, kept, env);
if (target.kind === 'name' && statement.lasting === undefined)
addLocal(engine, target.name, type, kept);
assignTo(engine, target, type === undefined ? kept : declaredAs(engine, type, kept), { at: statement, env });
}
function namedConstant(word, value) {
return value.name === undefined && value.known !== undefined && /^[A-Z][A-Z0-9_]+$/.test(word) ? { ...value, name: word } : value;
}
function addLocal(engine, name, type, { object }) {
currentFrame(engine).locals?.set(name, { ...(type === undefined ? {} : { type }), ...(object === undefined ? {} : { object }) });
}
function uninitialised(engine, { target, type, start, end }) {
const name = target.kind === 'name' && (type === undefined || type.name === '') ? engine.library.names.get(target.name) : undefined;
const value = unknownValue({ start, end }, engine.identity());
return name === undefined ? value : { ...value, name };
}
;
function elementOf(engine, over, env) {
const state = over.object === undefined ? undefined : env.object(over.object);
const entries = [...(state?.entries.values() ?? [])];
const constants = entries.flatMap((entry) => entry.known ?? []);
if (state?.closed === true && entries.length > 0 && constants.length === entries.length && constants.length <= 8)
return { span: over.span, known: constants, taints: [] };
if (state?.closed === true && entries.every((entry) => entry.known !== undefined) && entries.length > 0)
return { span: over.span, taints: [] };
const type = engine.library.members.get(`${over.name ?? '?'}[]`);
const taints = state === undefined ? over.taints : mergeTaints(over.taints, heldTaints(state, true));
return { span: over.span, object: engine.identity(), taints, ...(type === undefined ? {} : { name: type }) };
}
;
function assignedNames(body) {
const names = new Set();
const open = [...body];
for (let node = open.pop(); node !== undefined; node = open.pop()) {
if (typeof node !== 'object' || node === null)
continue;
if ('kind' in node && node.kind === 'assign' && 'target' in node)
note(node.target, names);
for (const inner of Object.values(node))
if (typeof inner === 'object' && inner !== null)
open.push(inner);
}
return names;
}
function note(target, names) {
if (typeof target === 'object' && target !== null && 'name' in target && typeof target.name === 'string')
names.add(target.name);
}
;
const known = new WeakMap();
function leavesEarly(fn) {
const found = known.get(fn) ?? hasReturn(fn);
known.set(fn, found);
return found;
}
function hasReturn({ body }) {
const open = [body];
for (let next = open.pop(); next !== undefined; next = open.pop()) {
if (typeof next !== 'object' || next === null)
continue;
if ('kind' in next && next.kind === 'return')
return true;
for (const part of Object.values(next))
if (part !== undefined)
open.push(part);
}
return false;
}
;
const DEEPEST_CALL = 4;
function enterFunction(engine, fn, env, owner) {
const self = owner === undefined ? undefined : env.get('this');
const isPrototype = fn.body.length === 0 && !fn.complete;
if (fn.name !== '' && owner === undefined && !isPrototype)
env.set(fn.name, { span: fn, name: fn.name, closure: { declaration: fn, scope: env }, taints: [] });
const scope = env.fork();
if (engine.started.has(fn.start))
return scope;
engine.started.set(fn.start, 1);
const handler = labelOf(engine, fn, owner);
announce(engine, [...fn.annotations, ...fn.parameters.flatMap((parameter) => parameter.annotations)], scope);
for (const parameter of fn.parameters)
bind(engine, parameter, undefined, { scope, fn, handler, first: self !== undefined && isSelf(parameter), self });
const frame = run(engine, fn, scope, owner);
engine.emit({ kind: 'function', span: fn, declaration: fn, calls: frame.calls }, scope);
return scope;
}
function announce(engine, annotations, env) {
if (engine.unit.language === 'python')
return;
for (const { name, args, start, end } of annotations) {
const names = engine.names.candidates(engine.names.type(name));
const given = evaluateArguments(engine, args, env);
engine.emit({ kind: 'call', span: { start, end }, names, args: given, use: 'kept' }, env);
}
}
function run(engine, fn, scope, owner) {
const outer = owner ?? engine.frames.at(-1)?.owner;
const frame = {
declaration: fn,
calls: new Set(),
returned: [],
loops: 0,
locals: localParameters(fn),
locked: new Set(),
unlocked: new Set(),
kept: [],
...(outer === undefined ? {} : { owner: outer }),
};
engine.frames.push(frame);
try {
engine.execute(fn.body, scope);
}
finally {
engine.frames.pop();
}
checkLocks(engine, frame, scope);
for (const name of frame.calls)
engine.frames.at(-1)?.calls.add(name);
return frame;
}
function localParameters(fn) {
return new Map(fn.parameters.flatMap(({ target, type }) => target.kind !== 'name' || type === undefined || type.reference === true || type.dimensions.length > 0
? []
: [[target.name, { type }]]));
}
function invoke(engine, { declaration, scope: outer, self }, args, { env, at }) {
const running = engine.frames.filter((frame) => frame.declaration === declaration).length;
if (running > (args.some((value) => value.reached !== undefined) ? 1 : 0) || engine.frames.length > DEEPEST_CALL)
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
if (!scope.dead && !leavesEarly(declaration))
env.keepProofs(scope);
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
if (parameter.type !== undefined && parameter.target.kind === 'name' && hasSizes(engine))
scope.declare(parameter.target.name, asParameter(parameter.type), true);
const typed = parameter.type === undefined ? value : declaredAs(engine, parameter.type, value);
if (parameter.target.kind === 'name')
scope.set(parameter.target.name, typed);
else
assignTo(engine, parameter.target, typed, { at: parameter, env: scope });
}
function asParameter(type) {
return type.dimensions.length === 0 ? type : { ...type, pointers: type.pointers + 1, dimensions: type.dimensions.slice(1) };
}
function wordOf(target) {
return target.kind === 'name' ? target.name : '';
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
announce(engine, declaration.annotations, scope);
enterMembers(engine, declaration, scope);
}
finally {
engine.frames.pop();
}
checkClass(engine, declaration, scope);
engine.emit({ kind: 'class', span: declaration, declaration }, scope);
}
function openFields(declaration, scope) {
const fields = declaration.members.flatMap((member) => member.kind === 'declare' && !member.constant && member.target.kind === 'name' ? [member.target.name] : []);
const constants = fields.filter((field) => scope.get(field)?.known !== undefined);
if (constants.length === 0)
return;
const set = assignedNames(declaration.members.filter((member) => member.kind === 'function'));
for (const field of constants) {
const { known: _known, ...value } = scope.get(field) ?? unknownValue(declaration);
if (set.has(field))
scope.set(field, value);
}
}
function enterMembers(engine, declaration, scope) {
engine.execute(declaration.members.filter((member) => member.kind !== 'function'), scope);
openFields(declaration, scope);
scope.dead = false;
const methods = declaration.members.flatMap((member) => (member.kind === 'function' ? [member.fn] : []));
const isConstructor = (fn) => functions_CONSTRUCTORS.has(fn.name) || fn.name === declaration.name;
for (const fn of [...methods.filter(isConstructor), ...methods.filter((one) => !isConstructor(one))]) {
const end = enterFunction(engine, fn, scope, declaration);
if (isConstructor(fn)) {
scope.keepAlive(end);
keepMade(declaration, end, scope);
}
}
}
function keepMade(declaration, end, scope) {
for (const member of declaration.members) {
if (member.kind !== 'declare' || member.target.kind !== 'name' || (member.type?.pointers ?? 0) === 0)
continue;
const { name } = member.target;
const value = end.get(name);
if (value?.madeBy !== undefined && value !== scope.get(name))
scope.set(name, value);
}
}
;
const MOST_JUMPS = 6;
function jump(engine, label, env) {
if (label !== undefined)
noteJump(engine, label, env);
env.dead = true;
}
function noteJump(engine, label, env) {
const gotos = (currentFrame(engine).gotos ??= new Map());
const before = gotos.get(label) ?? [];
if (before.length < MOST_JUMPS)
gotos.set(label, [...before, env.snapshot()]);
}
function land(engine, label, env) {
const jumped = currentFrame(engine).gotos?.get(label) ?? [];
if (jumped.length === 0)
env.dead = false;
else {
const above = env.fork();
above.dead = env.dead;
env.dead = false;
env.join([above, ...jumped]);
}
}
;
const SIZES = new Set(['size', 'length', 'count']);
function checkLooseBound(engine, { test, body }, env) {
const bound = looseBound(test);
if (bound === undefined)
return;
const at = body.map((statement) => indexIn(statement, bound)).find((found) => found !== undefined);
if (at !== undefined)
engine.emit({ kind: 'memory', problem: 'beyond-elements', span: at, names: ['<='], value: { span: at, taints: [] } }, env);
}
function looseBound(test) {
if (test?.kind !== 'operator')
return undefined;
if (test.op === '&&')
return test.operands.map(looseBound).find((found) => found !== undefined);
const [left, right] = test.operands;
if (test.op !== '<=' || left?.kind !== 'name' || right?.kind !== 'call' || right.args.length > 0)
return undefined;
const { callee } = right;
const container = callee.kind === 'member' && SIZES.has(callee.name) ? loose_bound_written(callee.object) : undefined;
return container === undefined ? undefined : { index: left.name, container };
}
function loose_bound_written(expr) {
if (expr.kind === 'name')
return expr.name;
if (expr.kind !== 'member')
return undefined;
const object = loose_bound_written(expr.object);
return object === undefined ? undefined : `${object}.${expr.name}`;
}
function indexIn(part, bound) {
if (part.kind === 'index' && part.index?.kind === 'name' && part.index.name === bound.index && loose_bound_written(part.object) === bound.container)
return part;
for (const inner of loose_bound_partsOf(part)) {
const found = indexIn(inner, bound);
if (found !== undefined)
return found;
}
return undefined;
}
function loose_bound_partsOf(part) {
switch (part.kind) {
case 'expression':
return [part.value];
case 'declare':
case 'return':
return part.value === undefined ? [] : [part.value];
case 'block':
case 'loop':
return part.body;
case 'if':
return mentions(part.test) ? [] : [part.test, ...part.then, ...part.otherwise];
case 'assign':
return [part.target, part.value];
case 'operator':
return part.operands;
case 'call':
return [part.callee, ...part.args.map(({ value }) => value)];
case 'cast':
return [part.value];
case 'index':
return part.index === undefined ? [part.object] : [part.object, part.index];
case 'member':
return [part.object];
default:
return [];
}
}
function mentions(test) {
return test.kind === 'operator' && (['<', '<=', '>', '>=', '==', '!='].includes(test.op) || test.operands.some(mentions));
}
;
function checkReturned(engine, statement, value, env) {
const frame = currentFrame(engine);
const returns = frame.declaration?.returns;
if (statement.value === undefined || returns === undefined || !pointsSomewhere(returns))
return;
const dead = value.dangling === true ||
pointsToLocal(engine, statement.value, returns) ||
isHeldByLocal(value, frame.locals) ||
isLocalArray(engine, { value, expr: statement.value }, env);
if (dead)
engine.emit({ kind: 'memory', problem: 'returns-local', span: statement, names: [engine.unit.language], value }, env);
}
function isLocalArray(engine, { value, expr }, env) {
const storage = value.object === undefined || value.mixed === true || expr.kind !== 'name' ? undefined : env.object(value.object).storage;
return storage?.kind === 'array' && storage.local === currentFrame(engine).declaration?.start;
}
function pointsSomewhere(type) {
return type.pointers > 0 || type.reference === true || isView(type);
}
function isView(type) {
return /(?:string_view|StringView|span|StringPiece|StringRef|ArrayRef)$/.test(type.name);
}
function pointsToLocal(engine, expr, returns) {
const local = localOf(engine, expr);
if (local?.type?.reference === true)
return false;
if (expr.kind === 'name')
return local !== undefined && (returns.reference === true || isArray(local) || (isView(returns) && owns(engine, local)));
if (expr.kind === 'operator' && expr.op === '&' && expr.operands.length === 1) {
const [inner] = expr.operands;
return inner !== undefined && returns.reference !== true && insideLocal(engine, inner) !== undefined;
}
if (expr.kind === 'cast')
return pointsToLocal(engine, expr.value, returns);
if (expr.kind === 'operator' && (expr.op === '+' || expr.op === '-') && returns.pointers > 0) {
const [first] = expr.operands;
const base = first === undefined ? undefined : localOf(engine, first);
return base !== undefined && isArray(base);
}
if (expr.kind === 'conditional')
return pointsToLocal(engine, expr.then, returns) || pointsToLocal(engine, expr.otherwise, returns);
return returns.reference === true && (expr.kind === 'member' || expr.kind === 'index') && insideLocal(engine, expr) !== undefined;
}
function localOf(engine, expr) {
return expr.kind === 'name' ? currentFrame(engine).locals?.get(expr.name) : undefined;
}
function insideLocal(engine, expr) {
if (expr.kind === 'name') {
const local = localOf(engine, expr);
return local?.type?.reference === true ? undefined : local;
}
if (expr.kind !== 'member' && expr.kind !== 'index')
return undefined;
const local = insideLocal(engine, expr.object);
if (local === undefined)
return undefined;
const pointsOn = (local.type?.pointers ?? 0) > 0 || local.type === undefined || local.type.name === '';
if (pointsOn && !isArray(local))
return undefined;
return expr.kind === 'index' && !isArray(local) && !owns(engine, local) ? undefined : ofOwnClass(engine, local, expr);
}
function ofOwnClass(engine, local, expr) {
return expr.kind === 'index' || engine.classes.has(local.type?.name ?? '') ? local : undefined;
}
function isArray(local) {
return (local.type?.dimensions.length ?? 0) > 0;
}
function owns(engine, local) {
const name = engine.names.type(local.type?.name ?? '');
return engine.library.unchecked.has(name) && !isView({ name, args: [], pointers: 0, dimensions: [] });
}
function isHeldByLocal(value, locals) {
const owner = value.borrowed?.owner;
if (owner === undefined || locals === undefined)
return false;
return [...locals.values()].some(({ object, type }) => object === owner && (type?.pointers ?? 0) === 0 && type?.reference !== true);
}
;
const found = new WeakMap();
function widen(engine, loop, env, before) {
const counters = new Map();
if (!hasSizes(engine))
return counters;
for (const [name, step] of stepsOf(loop)) {
const [value, now] = [before.get(name), env.get(name)];
if (value === undefined || now === undefined)
continue;
const symbol = engine.identity();
const widened = widenedValue(env, value, { symbol, step });
if (widened === undefined)
continue;
env.set(name, { ...widened, taints: now.taints });
counters.set(name, { symbol, step });
}
return counters;
}
function widenedValue(env, value, { symbol, step }) {
const storage = value.object === undefined ? undefined : env.object(value.object).storage;
const counter = symbolSize(step > 0 ? counterName(symbol) : `#${symbol}`);
const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...open } = value;
if (storage !== undefined)
return step === 0 ? undefined : { ...open, offset: counter };
if (knownNumber(value) === undefined && value.scalar !== true && value.size === undefined) {
return value.known?.includes(null) === true ? { ...open, object: symbol } : undefined;
}
const start = sizeOfValue(value);
if (step > 0)
env.clear(atMostZero(plus(start, counter, -1)));
if (step < 0)
env.clear(atMostZero(plus(counter, start, -1)));
return { ...open, object: symbol, scalar: true, size: counter };
}
function counterName(symbol) {
return `loop ${symbol}`;
}
function settleCounters(engine, counters, { round, env }) {
for (const [name, { symbol, step }] of counters) {
const value = env.get(name);
if (value === undefined || step <= 0 || value.offset !== undefined)
continue;
const object = engine.identity();
const inside = symbolSize(counterName(symbol));
const after = symbolSize(`#${object}`);
const bounds = round
.boundsOf(counterName(symbol))
.flatMap((bound) => [...atMostZero(plus(plus(plus(bound, inside, -1), after), constantSize(-step)))]);
env.clear(new Map(bounds));
const { known: _known, parts: _parts, size: _size, mixed: _mixed, ...open } = value;
env.set(name, { ...open, object, scalar: true });
}
}
function stepsOf(loop) {
const before = found.get(loop);
if (before !== undefined)
return before;
const steps = new Map();
for (const part of [loop.test, loop.update, ...loop.body])
collect(part, steps);
found.set(loop, steps);
return steps;
}
function collect(node, steps) {
if (Array.isArray(node))
for (const one of node)
collect(one, steps);
if (typeof node !== 'object' || node === null || Array.isArray(node))
return;
if ('kind' in node && (node.kind === 'lambda' || node.kind === 'function' || node.kind === 'class'))
return;
if (isAssignment(node))
widen_note(node, steps);
for (const inner of Object.values(node))
if (typeof inner === 'object')
collect(inner, steps);
}
function isAssignment(node) {
return 'kind' in node && node.kind === 'assign' && 'target' in node && isName(node.target) && 'op' in node && typeof node.op === 'string';
}
function isName(node) {
return (typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'name' && 'name' in node && typeof node.name === 'string');
}
function widen_note({ target, op, value }, steps) {
const by = typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number' ? value.value : 0;
const step = op === '+' ? by : op === '-' ? -by : 0;
const before = steps.get(target.name);
steps.set(target.name, before === undefined ? step : Math.sign(before) === Math.sign(step) && step !== 0 ? Math.max(before, step) : 0);
}
;
function wordsIn(expr) {
switch (expr.kind) {
case 'name':
return [expr.name];
case 'member':
return [expr.name, ...wordsIn(expr.object)];
case 'call':
return [...wordsIn(expr.callee), ...expr.args.flatMap(({ value }) => wordsIn(value))];
case 'operator':
return expr.operands.flatMap(wordsIn);
case 'index':
return [...wordsIn(expr.object), ...(expr.index?.kind === 'literal' ? [String(expr.index.value)] : [])];
default:
return [];
}
}
;
function execute(engine, body, env) {
for (const statement of body) {
if (env.dead || statement.kind === 'label')
revive(engine, env, statement);
if (!env.dead)
step(engine, statement, env);
}
}
function revive(engine, env, statement) {
if (statement.kind === 'label')
land(engine, statement.name, env);
const isPiece = hasSizes(engine) && currentFrame(engine).declaration === undefined && engine.frames.length === 1;
if (statement.kind === 'function' || statement.kind === 'class' || isPiece)
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
leaveWith(engine, statement, env);
env.dead = true;
return;
case 'jump':
jump(engine, statement.label, env);
return;
case 'label':
return;
case 'function':
enterFunction(engine, statement.fn, env);
return;
case 'class':
enterClass(engine, statement.declaration, env);
return;
case 'assert':
engine.emit({ kind: 'assert', span: statement, words: wordsIn(statement.test) }, env);
env.clear(tested(engine, statement.test, env)?.whenTrue);
return;
default:
(0,errors .xb)(statement);
}
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
markTested(env, test, statement.test);
const proof = truthOf(test);
const [then, otherwise] = [env.fork(), env.fork()];
then.clear(proof?.whenTrue);
otherwise.clear(proof?.whenFalse);
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
function tested(engine, test, env) {
const value = engine.evaluate(test, env, 'tested');
markTested(env, value, test);
return truthOf(value);
}
function loop(engine, statement, env) {
const frame = currentFrame(engine);
frame.loops += 1;
checkLooseBound(engine, statement, env);
const skipped = env.fork();
const over = statement.each === undefined ? undefined : engine.evaluate(statement.each.over, env);
const walked = over?.object === undefined ? undefined : lifetimeOf(env, over.object).changes;
let counters = new Map();
let inside = env;
for (let round = 0; round < 2 && !env.dead; round += 1) {
const body = env.fork();
counters = widen(engine, statement, body, skipped);
inside = body;
if (statement.each !== undefined && over !== undefined)
assignTo(engine, statement.each.target, elementOf(engine, over, env), { at: statement.each.target, env: body });
if (statement.test !== undefined)
body.clear(tested(engine, statement.test, body)?.whenTrue);
block(engine, statement.body, body);
if (over !== undefined && round === 0)
checkWalked(engine, over, walked, body);
body.dead = false;
if (statement.update !== undefined)
engine.evaluate(statement.update, body);
env.join(statement.bodyFirst === true ? [body] : [body, env.fork()]);
}
env.join([env.fork(), skipped]);
settleCounters(engine, counters, { round: inside, env });
if (statement.test !== undefined)
env.clear(tested(engine, statement.test, env)?.whenFalse);
frame.loops -= 1;
}
function leave(engine, statement, env) {
if (statement.value !== undefined) {
const value = bake(engine.evaluate(statement.value, env), env);
checkReturned(engine, statement, value, env);
currentFrame(engine).returned.push(value);
engine.emit({ kind: 'return', span: statement, value }, env);
}
leaveWith(engine, statement, env);
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
hearHandler(engine, handler, { env: start, at: handler.at ?? statement });
block(engine, handler.body, start);
ends.push(start);
}
env.join(ends);
const dead = env.dead;
env.dead = false;
engine.execute(statement.lastly, env);
env.dead ||= dead;
}
function hearHandler(engine, { types, body }, { env, at }) {
const names = types.map((type) => engine.names.type(type.name));
engine.emit({ kind: 'catch', span: { start: at.start, end: at.end }, names: [...names, names.length === 0 ? 'any' : '', '*'], body }, env);
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
enterWaiting(engine);
return true;
}
catch (error) {
if (error instanceof OverBudget)
return false;
throw error;
}
}
function enterWaiting(engine) {
const { waiting, frames, started } = engine;
for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
if (started.has(next.declaration.start))
continue;
frames.splice(0, frames.length, ...next.frames);
enterFunction(engine, next.declaration, next.scope);
}
}
function createEngine(unit, library, listen) {
const functions = new Map();
const classes = new Map();
run_collect(unit.body, functions, classes);
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
started: new Map(),
waiting: [],
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
function run_collect(body, functions, classes) {
for (const statement of body) {
if (statement.kind === 'function' && statement.fn.body.length > 0)
functions.set(statement.fn.name, statement.fn);
if (statement.kind === 'class') {
classes.set(statement.declaration.name, together(classes.get(statement.declaration.name), statement.declaration));
run_collect(statement.declaration.members.filter((member) => member.kind === 'class'), functions, classes);
}
if (statement.kind === 'block')
run_collect(statement.body, functions, classes);
}
}
function together(before, part) {
return before === undefined ? part : { ...part, bases: [...before.bases, ...part.bases], members: [...before.members, ...part.members] };
}
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
const key = `${finding.rule} ${hit.flow === undefined ? span.start : `${finding.line} from ${hit.flow.source.start}`}`;
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
{ ...placeOf(first, placing), words: engine_labels .vg[taint.source.label] },
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
function nodes_allOf(node, ...kinds) {
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
const body_words_known = new WeakMap();
function bodyWords(declaration) {
const before = body_words_known.get(declaration);
if (before !== undefined)
return before;
const words = new Set();
const given = [];
const waiting = [declaration.parameters, declaration.body];
for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
if (typeof next !== 'object' || next === null)
continue;
body_words_note(next, words, given);
for (const part of Object.values(next))
if (typeof part === 'object' && part !== null)
waiting.push(part);
}
const made = { words, given };
body_words_known.set(declaration, made);
return made;
}
function body_words_note(node, words, given) {
if (!('kind' in node)) {
if ('key' in node && isLiteral(node.key))
words.add(String(node.key.value));
return;
}
if ((node.kind === 'name' || node.kind === 'member') && 'name' in node)
words.add(String(node.name));
if (node.kind === 'call' && 'args' in node && Array.isArray(node.args)) {
const values = node.args.flatMap(({ value }) => (isLiteral(value) ? [value.value] : []));
if (values.length === node.args.length)
given.push(values);
}
}
function isLiteral(node) {
return typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'literal';
}
;
function testBody(test, declaration) {
const returned = declaration.body.flatMap(returnsIn);
return ((declaration.complete || (test.empty === undefined && test.throws === undefined && test.returns === undefined)) &&
(test.empty === undefined || (declaration.body.length === 0) === test.empty) &&
(test.throws === undefined || declaration.body.some(body_test_throws) === test.throws) &&
(test.returns === undefined ||
(returned.length > 0 && returned.every((one) => one.value?.kind === 'literal' && one.value.value === test.returns))));
}
function testFunction(test, declaration) {
if (!testBody(test, declaration))
return false;
const { mentions, lacks, 'calls-with': constants } = test;
if (mentions === undefined && lacks === undefined && constants === undefined)
return true;
const { words, given } = bodyWords(declaration);
return ((mentions === undefined || mentions.some((word) => words.has(word))) &&
(lacks === undefined || !lacks.some((word) => words.has(word))) &&
(constants === undefined ||
given.some((values) => values.length === constants.length && values.every((value, i) => value === constants[i]))));
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
var rules_pattern = __webpack_require__(333);
;
const spoken_of_known = new WeakMap();
function spokenOf(unit) {
const found = spoken_of_known.get(unit) ?? namesIn(unit);
spoken_of_known.set(unit, found);
return found;
}
function namesIn(unit) {
const names = new Set();
const open = [unit.body];
for (let next = open.pop(); next !== undefined; next = open.pop()) {
if (Array.isArray(next)) {
for (const one of next)
if (one !== undefined)
open.push(one);
}
else if (typeof next === 'object' && next !== null) {
const name = spoken_of_nameOf(next);
if (name !== undefined)
names.add(name);
for (const part of Object.values(next))
if (typeof part === 'object' && part !== null)
open.push(part);
}
}
return names;
}
function spoken_of_nameOf(node) {
if (!('kind' in node))
return undefined;
if (node.kind === 'call' && 'callee' in node)
return plain(node.callee);
if (node.kind === 'new' && 'type' in node)
return plain(node.type);
return undefined;
}
function plain(node) {
if (typeof node !== 'object' || node === null || !('name' in node) || typeof node.name !== 'string')
return undefined;
return node.name.slice(node.name.lastIndexOf('.') + 1);
}
;
const SQL_QUOTES = { quotes: '\'"`', backslash: '\'"' };
const SHELL_QUOTES = { quotes: '\'"', backslash: '"' };
const CODE_QUOTES = { quotes: '\'"`', backslash: '\'"`' };
const PLAIN_QUOTES = { quotes: '\'"', backslash: '' };
function openQuote(text, { quotes, backslash }) {
let open = '';
for (let at = 0; at < text.length; at += 1) {
const one = text.charAt(at);
if (one === '\\' && (open === '' ? backslash !== '' : backslash.includes(open)))
at += 1;
else if (open === '' ? quotes.includes(one) : one === open)
open = open === '' ? one : '';
}
return open === "'" || open === '"' || open === '`' ? open : '';
}
;
const attacks_WORD = LETTERS | DIGITS | bitOf('_');
const OTHER = bitOf('é');
function anyOf(characters) {
return [...new Set([...characters].map(bitOf))];
}
function anyBut(mask) {
const all = complement(mask);
return Array.from({ length: 31 }, (_, i) => 1 << i).filter((bit) => (all & bit) !== 0);
}
const QUOTED = new Map([
["'", anyOf("'")],
['"', anyOf('"')],
['`', anyOf('`')],
]);
const WORDS_ONLY = anyBut(attacks_WORD | OTHER | bitOf('.'));
const SQL_BARE = [...anyBut(attacks_WORD | OTHER | charactersOf('.-+')), LETTERS | bitOf('-')];
const SHELL_BARE = anyBut(attacks_WORD | OTHER | charactersOf('./:-,@%+='));
const CODE_BARE = anyBut(attacks_WORD | OTHER | charactersOf('.'));
const END_OF_SCRIPT = bitOf('<') | bitOf('/');
const ADDRESS = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'xlink:href']);
function attacksOn(use, before, page) {
switch (use) {
case 'sql':
return inQuotes(openQuote(before, SQL_QUOTES), SQL_BARE);
case 'shell':
return onShell(openQuote(before, SHELL_QUOTES));
case 'code':
return onCode(openQuote(before, CODE_QUOTES), CODE_BARE);
case 'xpath':
return { sets: QUOTED.get(openQuote(before, PLAIN_QUOTES)) ?? WORDS_ONLY, escapes: false };
case 'ldap':
return { sets: anyOf('()*\\'), escapes: false };
case 'path':
return { sets: before === '' ? [bitOf('/')] : [bitOf('/') | bitOf('.')], escapes: false };
case 'redirect':
return { sets: before === '' ? [bitOf('/')] : anyOf('/.'), escapes: false };
case 'header':
case 'log':
return { sets: anyOf('\n'), escapes: false };
case 'option':
return { sets: anyOf('-'), escapes: false };
case 'format':
return { sets: anyOf('%'), escapes: false };
case 'template':
return { sets: anyOf('{'), escapes: false };
case 'deserialize':
return { sets: anyOf(':'), escapes: false };
case 'xml':
return onPage(pageAfter(page, before));
case 'html':
case 'script':
return onPage(pageAfter(page, before));
default:
return undefined;
}
}
function inQuotes(quote, bare) {
const sets = QUOTED.get(quote);
return sets === undefined ? { sets: bare, escapes: false } : { sets, escapes: true };
}
function onShell(quote) {
if (quote === '"')
return { sets: anyOf('"`$\\'), escapes: true };
return { sets: QUOTED.get(quote) ?? SHELL_BARE, escapes: false };
}
function onCode(quote, bare, holes = '"`') {
if (quote === '')
return { sets: bare, escapes: false };
return { sets: [...(QUOTED.get(quote) ?? []), ...(holes.includes(quote) ? [bitOf('$') | bitOf('{')] : [])], escapes: true };
}
function onPage(place) {
switch (place.mode) {
case 'data':
return { sets: [], escapes: false };
case 'text':
case 'raw':
return { sets: anyOf('<'), escapes: false };
case 'comment':
return { sets: anyOf('>'), escapes: false };
case 'tag':
return { sets: anyBut(attacks_WORD | OTHER | charactersOf('.:-')), escapes: false };
case 'attribute':
return onAttribute(place);
case 'script':
return onScript(place.before);
case 'style':
return { ...inStyle(place.before), escapes: false };
}
}
function onAttribute({ attribute, quote, before }) {
const ending = quote === "'" || quote === '"' ? (QUOTED.get(quote) ?? []) : anyOf(' \n>"\'`=');
if (/^on[a-z]/.test(attribute))
return { ...onCode(openQuote(before, CODE_QUOTES), CODE_BARE, '`'), decodes: true };
if (attribute === 'style')
return { sets: [...ending, ...inStyle(before).sets], escapes: false };
if (ADDRESS.has(attribute) && before === '')
return { sets: [...ending, bitOf(':') | LETTERS], escapes: false };
return { sets: ending, escapes: false };
}
function onScript(before) {
const inside = onCode(openQuote(before, CODE_QUOTES), CODE_BARE, '`');
return { ...inside, sets: [...inside.sets, END_OF_SCRIPT] };
}
function inStyle(before) {
return { sets: QUOTED.get(openQuote(before, PLAIN_QUOTES)) ?? anyOf(';:{}(<\\"\'/') };
}
function attacks_isOpen({ sets, escapes, decodes }, { gone, escaped }) {
const alive = complement(gone);
if (decodes === true && (alive & bitOf('&')) !== 0)
return true;
const usable = escapes ? alive & ~escaped : alive;
return sets.some((set) => (set & ~usable) === 0);
}
;
const LAST = 0xffff;
const EMPTY = { kind: 'empty', ends: false };
const FAILS = { kind: 'empty', ends: true };
const parse_regex_DIGITS = [[48, 57]];
const parse_regex_WORD = [
[48, 57],
[65, 90],
[95, 95],
[97, 122],
];
const parse_regex_SPACES = [
[9, 13],
[32, 32],
[160, 160],
];
const CLASSES = {
d: parse_regex_DIGITS,
w: parse_regex_WORD,
s: parse_regex_SPACES,
h: [
[9, 9],
[32, 32],
],
R: [[10, 13]],
};
const SIGNS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, a: 7, e: 27 };
const parse_regex_DEEPEST = 40;
function parseRegex(source) {
const parser = new Parser(source);
const tree = parser.choice(0);
return parser.failed || parser.at < source.length ? undefined : tree;
}
class Parser {
source;
at = 0;
failed = false;
constructor(source) {
this.source = source;
}
choice(depth) {
const parts = [this.sequence(depth)];
while (this.take('|'))
parts.push(this.sequence(depth));
return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
}
sequence(depth) {
const parts = [];
while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')' && !this.failed)
parts.push(this.repeated(depth));
return { kind: 'sequence', parts };
}
repeated(depth) {
let part = this.atom(depth);
for (let found = this.quantifier(); found !== undefined; found = this.quantifier())
part = { kind: 'repeat', part, ...found };
return part;
}
quantifier() {
const match = /^(?:[*+?]|\{(\d{0,6})(,?)(\d{0,6})\})/.exec(this.source.slice(this.at, this.at + 16));
if (match === null || match[0] === '{}' || match[0] === '{,}')
return undefined;
this.at += match[0].length;
const possessive = this.source[this.at] === '+';
if (possessive || this.source[this.at] === '?')
this.at += 1;
const [word, low = '', comma, high = ''] = match;
const least = word === '+' ? 1 : low === '' ? 0 : Number(low);
const most = word === '?' ? 1 : word === '*' || word === '+' ? Infinity : comma === '' ? least : high === '' ? Infinity : Number(high);
return possessive ? { least: Math.min(least, 1), most: 1 } : { least, most };
}
atom(depth) {
const sign = this.source[this.at] ?? '';
this.at += 1;
switch (sign) {
case '(':
return this.group(depth);
case '[':
return { kind: 'characters', of: this.bracket() };
case '\\':
return this.escape();
case '.':
return {
kind: 'characters',
of: [
[0, 9],
[11, LAST],
],
};
case '^':
return EMPTY;
case '$':
return FAILS;
default:
return { kind: 'characters', of: single(sign.charCodeAt(0)) };
}
}
group(depth) {
const head = /^\?(?:[:>=!|]|<[=!]|P?<\w{1,40}>|'\w{1,40}'|[a-zA-Z-]{1,8}[:)]|#[^)]{0,200})/.exec(this.source.slice(this.at, this.at + 220))?.[0] ??
'';
this.at += head.length;
if (depth > parse_regex_DEEPEST)
this.failed = true;
if (head.endsWith(')'))
return EMPTY;
const inner = this.failed ? EMPTY : this.choice(depth + 1);
if (!this.take(')'))
this.failed = true;
if (head.startsWith('?#'))
return EMPTY;
return /^\?<?[=!]$/.test(head) ? FAILS : head === '?>' ? { kind: 'repeat', part: inner, least: 1, most: 1 } : inner;
}
escape() {
const sign = this.source[this.at] ?? '';
if (sign === '')
this.failed = true;
if (/[bBzZAG]/.test(sign)) {
this.at += 1;
return sign === 'A' || sign === 'G' ? EMPTY : FAILS;
}
if (/[1-9k]/.test(sign)) {
this.at += /^(?:\d{1,3}|k[<{']\w{1,40}[>}'])/.exec(this.source.slice(this.at, this.at + 44))?.[0].length ?? 1;
return EMPTY;
}
return { kind: 'characters', of: this.escaped() };
}
escaped() {
const rest = this.source.slice(this.at, this.at + 48);
const coded = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|[ux]\{([0-9a-fA-F]{1,6})\}|c([A-Za-z]))/.exec(rest);
if (coded !== null) {
this.at += coded[0].length;
const code = coded[1] ?? coded[2] ?? coded[3];
return single(code === undefined ? (coded[4] ?? '').charCodeAt(0) & 31 : Math.min(LAST, Number.parseInt(code, 16)));
}
const property = /^[pP](?:\{[^}]{1,40}\}|\w)/.exec(rest);
if (property !== null) {
this.at += property[0].length;
return [
[65, 90],
[97, 122],
[128, LAST],
];
}
this.at += 1;
const sign = rest[0] ?? '';
const known = CLASSES[sign] ?? (CLASSES[sign.toLowerCase()] === undefined ? undefined : inverse(CLASSES[sign.toLowerCase()] ?? []));
return known ?? single(SIGNS[sign] ?? sign.charCodeAt(0));
}
bracket() {
const negated = this.take('^');
const ranges = [];
for (let first = true; first || this.source[this.at] !== ']'; first = false) {
if (this.at >= this.source.length) {
this.failed = true;
break;
}
if (first && this.source[this.at] === ']' && this.source.indexOf(']', this.at + 1) === -1)
break;
const from = this.member();
const low = from[0]?.[0] ?? 0;
if (from.length === 1 && low === from[0]?.[1] && this.source[this.at] === '-' && !']['.includes(this.source[this.at + 1] ?? ']')) {
this.at += 1;
const to = this.member();
ranges.push([low, Math.max(low, to[0]?.[1] ?? low)]);
}
else
ranges.push(...from);
}
this.at += 1;
return negated ? inverse(ranges) : inverse(inverse(ranges));
}
member() {
const posix = /^\[:(\w{1,10}):\]/.exec(this.source.slice(this.at, this.at + 16));
if (posix !== null) {
this.at += posix[0].length;
return posix[1] === 'digit' ? parse_regex_DIGITS : posix[1] === 'space' ? parse_regex_SPACES : parse_regex_WORD;
}
const sign = this.source[this.at] ?? '';
this.at += 1;
if (sign !== '\\')
return single(sign.charCodeAt(0));
if (this.source[this.at] === 'b') {
this.at += 1;
return single(8);
}
return this.escaped();
}
take(sign) {
if (this.source[this.at] !== sign)
return false;
this.at += 1;
return true;
}
}
function single(code) {
return Number.isNaN(code) ? [] : [[code, code]];
}
function inverse(ranges) {
const inverted = [];
let next = 0;
for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
if (low > next)
inverted.push([next, low - 1]);
next = Math.max(next, high + 1);
}
return next > LAST ? inverted : [...inverted, [next, LAST]];
}
function overlap(a, b) {
return a.some(([low, high]) => b.some(([from, to]) => low <= to && from <= high));
}
function common(sets) {
const [first = [], ...others] = sets;
const shared = others.reduce((left, right) => left.flatMap((a) => right.flatMap((b) => meet(a, b))), first);
return shared.find(([low, high]) => low <= 97 && 97 <= high) === undefined ? (shared[0]?.[0] ?? 0) : 97;
}
function meet([a, b], [c, d]) {
const [low, high] = [Math.max(a, c), Math.min(b, d)];
return low <= high ? [[low, high]] : [];
}
;
const MOST = 160;
const COPIES = 3;
function positionsOf(regex) {
const characters = [];
const follow = [];
function link(from, to) {
for (const p of from)
for (const q of to)
follow[p]?.set(q, (follow[p].get(q) ?? 0) + 1);
}
function build(part) {
switch (part.kind) {
case 'characters': {
const position = characters.push(part.of) - 1;
follow.push(new Map());
return { nullable: false, first: [position], last: [position], ends: false };
}
case 'empty':
return { nullable: true, first: [], last: [], ends: part.ends };
case 'sequence':
return part.parts.map((one) => (characters.length > MOST ? positions_NOTHING : build(one))).reduce((a, b) => chain(a, b, link), positions_NOTHING);
case 'choice':
return part.parts.map((one) => (characters.length > MOST ? positions_NOTHING : build(one))).reduce(positions_either);
case 'repeat':
return repeat(part);
}
}
function repeat({ part, least, most }) {
const unbounded = most > 24;
const copies = Math.max(1, Math.min(COPIES, unbounded ? least : most));
let whole = positions_NOTHING;
for (let copy = 1; copy <= copies && characters.length <= MOST; copy += 1) {
const built = build(part);
if (copy === copies && unbounded)
link(built.last, built.first);
whole = chain(whole, { ...built, nullable: built.nullable || copy > least }, link);
}
return whole;
}
const whole = build(regex);
if (characters.length > MOST)
return undefined;
const last = new Set(whole.last);
return { characters, follow, first: new Set(whole.first), last: whole.ends ? new Set() : last, failing: whole.ends ? last : new Set() };
}
const positions_NOTHING = { nullable: true, first: [], last: [], ends: false };
function chain(a, b, link) {
link(a.last, b.first);
return {
nullable: a.nullable && b.nullable,
first: a.nullable ? [...a.first, ...b.first] : a.first,
last: b.nullable ? [...a.last, ...b.last] : b.last,
ends: b.ends || (b.nullable && a.ends),
};
}
function positions_either(a, b) {
return {
nullable: a.nullable || b.nullable,
first: [...a.first, ...b.first],
last: [...a.last, ...b.last],
ends: a.ends && b.ends,
};
}
;
const pump_MOST_STEPS = 400_000;
const REPEATED = 8;
class Pump {
automaton;
next;
same;
loops;
steps = 0;
constructor(automaton) {
this.automaton = automaton;
const { characters, follow } = automaton;
this.next = follow.map((targets) => [...targets.keys()]);
this.same = characters.map((a) => characters.map((b) => overlap(a, b)));
const reached = this.next.map((_targets, q) => this.reachedFrom(q));
this.loops = reached.map((those, q) => new Set([...those].filter((p) => reached[p]?.has(q) === true)));
}
exponential() {
return this.looping().some((q) => {
const text = this.isOpen(q) ? this.doubling(q) : undefined;
return text !== undefined && this.canFail(q, text);
});
}
polynomial(anchored) {
const looping = this.looping();
const second = looping.filter((q) => this.isOpen(q));
if (!anchored && second.some((q) => this.automaton.first.has(q) && this.next[q]?.includes(q)))
return true;
return second.some((q) => looping.some((p) => {
const way = p === q ? undefined : this.wayFrom([p, p, q], ([a, b, c]) => a === p && b === q && c === q);
return way !== undefined && this.canFail(q, way.text);
}));
}
looping() {
return this.loops.flatMap((loop, q) => (loop.has(q) ? [q] : []));
}
isOpen(q) {
return [...(this.loops[q] ?? [])].every((p) => !this.automaton.last.has(p));
}
doubling(q) {
const loop = this.loops[q] ?? new Set();
for (const p of loop) {
for (const [target, ways] of this.automaton.follow[p] ?? []) {
if (ways < 2 || !loop.has(target))
continue;
const there = p === q ? [] : this.wayFrom([q], ([at]) => at === p)?.text;
const back = target === q ? [] : this.wayFrom([target], ([at]) => at === q)?.text;
if (there !== undefined && back !== undefined)
return [...there, this.character([target]), ...back];
}
}
const apart = this.wayFrom([q, q], ([a = q, b = q]) => a !== b && loop.has(a) && loop.has(b));
const together = apart === undefined ? undefined : this.wayFrom(apart.at, ([a, b]) => a === q && b === q);
return apart === undefined || together === undefined ? undefined : [...apart.text, ...together.text];
}
canFail(q, text) {
const { characters, last, failing } = this.automaton;
const accepts = (position, code) => characters[position]?.some(([low, high]) => low <= code && code <= high) === true;
let states = [q];
for (let round = 0; round < REPEATED; round += 1) {
for (const code of text) {
states = [...new Set(states.flatMap((state) => (this.next[state] ?? []).filter((target) => accepts(target, code))))];
if (states.some((state) => last.has(state)))
return false;
}
}
return !states.some((state) => failing.has(state) && this.next[state]?.some((target) => failing.has(target) && this.isAny(target)));
}
isAny(position) {
return this.automaton.characters[position]?.some(([low, high]) => low === 0 && high === 0xffff) === true;
}
wayFrom(from, wanted) {
const seen = new Set();
const work = [{ at: from, text: [] }];
for (const way of work) {
for (const at of this.moves(way.at)) {
if ((this.steps += 1) > pump_MOST_STEPS)
return undefined;
const key = at.join(' ');
if (seen.has(key))
continue;
seen.add(key);
const longer = { at, text: [...way.text, this.character(at)] };
if (wanted(at))
return longer;
work.push(longer);
}
}
return undefined;
}
*moves([head = -1, ...rest]) {
for (const target of this.next[head] ?? []) {
if (rest.length === 0)
yield [target];
else
for (const others of this.moves(rest)) {
if (others.every((other) => this.same[target]?.[other] === true))
yield [target, ...others];
}
}
}
character(at) {
return common(at.map((position) => this.automaton.characters[position] ?? []));
}
reachedFrom(q) {
const seen = new Set();
const work = [...(this.next[q] ?? [])];
for (let state = work.pop(); state !== undefined; state = work.pop()) {
if (seen.has(state))
continue;
seen.add(state);
work.push(...(this.next[state] ?? []));
}
return seen;
}
}
;
const explosion_LONGEST = 1_000;
const SUSPECT = /[*+]|\{\d*,/;
const judged = new Map();
function explosionOf(pattern) {
const known = judged.get(pattern);
if (known !== undefined)
return known;
const explosion = judge(pattern);
if (judged.size < 10_000)
judged.set(pattern, explosion);
return explosion;
}
function judge(pattern) {
if (pattern.length > explosion_LONGEST || !SUSPECT.test(pattern))
return 'none';
const source = /^([/#~@!%])([^]*)\1[a-zA-Z]*$/.exec(pattern)?.[2] ?? pattern;
const tree = parseRegex(source);
const automaton = tree === undefined ? undefined : positionsOf(tree);
if (automaton === undefined)
return 'none';
const pump = new Pump(automaton);
if (pump.exponential())
return 'exponential';
return pump.polynomial(source.startsWith('^')) ? 'polynomial' : 'none';
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
return ((test.constant === undefined ||
(known !== undefined || isConstantText(value) || isConstantList(value, asking.env)) === test.constant) &&
(test.scalar === undefined || (value.scalar === true || (known?.every((one) => typeof one !== 'string') ?? false)) === test.scalar) &&
(test.global === undefined || (value.flags?.includes('g') ?? false) === test.global) &&
(test.fallback === undefined || (typeof value.fallback === 'string' && (0,rules_pattern .c)(test.fallback, value.fallback))) &&
(test.all === undefined || test.all.every((one) => testValue(one, value, asking))) &&
(test.reached === undefined || (value.reached ?? 0) >= test.reached) &&
(test.equals === undefined || (known?.some((one) => test.equals?.includes(one)) ?? false)) &&
(test.matches === undefined || anyText(known, (text) => (0,rules_pattern .c)(test.matches ?? '', text))) &&
(test.explodes === undefined || anyText(known, explodesAs(test.explodes))) &&
(test.secret === undefined || anyText(known, looksSecret) === test.secret) &&
(test.function === undefined || (value.closure !== undefined && testFunction(test.function, value.closure.declaration))) &&
testNumber(test, known) &&
testName(test, value, asking) &&
testEntries(test, value, asking) &&
(test.carries === undefined ? test.text === undefined || testText(test.text, value) : carries(test, value, asking)));
}
function isConstantText(value) {
return value.parts?.every((part) => typeof part === 'string' || part.known !== undefined) ?? false;
}
function isUnfilled({ madeBy, taints }, state) {
return (madeBy === 'new[]' &&
taints.length === 0 &&
state !== undefined &&
state.history.length === 0 &&
state.entries.size === 0 &&
state.rest.length === 0);
}
function isConstantList({ object }, env) {
if (object === undefined)
return false;
const { entries, closed } = env.object(object);
return closed && entries.size > 0 && [...entries.values()].every((entry) => entry.known !== undefined);
}
function anyText(known, test) {
return known?.some((one) => typeof one === 'string' && test(one)) ?? false;
}
function explodesAs(least) {
return (pattern) => {
const found = explosionOf(pattern);
return found === 'exponential' || found === least;
};
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
if (name.includes('|'))
return name.split('|').some((one) => is(wanted, one));
const candidates = names.candidates(name);
return wanted.some((one) => candidates.includes(one) || names.candidates(`${name}.x`).includes(`${one}.x`));
};
return (test.type === undefined || is(test.type, value.name)) && (test['made-by'] === undefined || is(test['made-by'], value.madeBy));
}
function testEntries(test, value, asking) {
const state = value.object === undefined ? undefined : asking.env.object(value.object);
if (test.entry !== undefined && !testValue(test.entry.is, state?.entries.get(test.entry.key), asking))
return false;
if (test.closed !== undefined && (state?.closed === true) !== test.closed)
return false;
if (test.item !== undefined) {
const item = test.item;
if (![...(state?.entries.values() ?? [])].some((entry) => testValue(item, entry, asking)))
return false;
}
if (test.unfilled !== undefined && isUnfilled(value, state) !== test.unfilled)
return false;
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
function value_test_labelsOf(words) {
const done = expanded.get(words);
if (done !== undefined)
return done;
const labels = new Set(words.flatMap((word) => (word in engine_labels .Wx ? engine_labels .Wx[word] : [word])));
expanded.set(words, labels);
return labels;
}
function carries(test, value, asking) {
const labels = value_test_labelsOf(test.carries ?? []);
const mask = test.into === undefined ? 0 : (0,engine_categories .Wo)(test.into);
if (test.text !== undefined && !testWhole(test.text, value))
return false;
const parts = partsOf(value);
const hit = parts.some((part, i) => typeof part !== 'string' &&
holeCarries(part, labels, { mask, asking, place: { use: test.into, parts, i } }) &&
testAround(test.text, parts, i));
const around = test.text?.before !== undefined || test.text?.after !== undefined;
return (hit ||
(!around &&
value.parts === undefined &&
contentCarries(value, labels, { mask, asking, place: { use: test.into, parts: [value], i: 0 }, depth: 0 })));
}
function isOpenAt(taint, place, env) {
const [gone, escaped] = [goneFrom(env, taint), taint.escaped ?? 0];
if (place?.use === undefined || (gone === 0 && escaped === 0 && !(env.page.mode === 'data' && place.use === 'html')))
return true;
const before = place.parts.slice(0, place.i).map((part) => (typeof part === 'string' ? part : HOLE));
const attacks = attacksOn(place.use, before.join(''), env.page);
return attacks === undefined || attacks_isOpen(attacks, { gone, escaped });
}
function holeCarries(hole, labels, { mask, asking, place }) {
if (hole.scalar === true && mask !== 0 && (mask & ~engine_categories .p9) === 0)
return false;
const taint = hole.taints.find((one) => labels.has(one.source.label) &&
(!one.weak || labels.has('unresolved')) &&
((one.cleaned | clearedFor(asking.env, one.source)) & mask) === 0 &&
isOpenAt(one, place, asking.env));
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
return ((test.starts === undefined || (0,rules_pattern .c)(test.starts, constantPrefix(value))) && (test.has === undefined || (0,rules_pattern .c)(test.has, constants)));
}
function testAround(test, parts, i) {
if (test === undefined)
return true;
const [before, after] = [parts[i - 1], parts[i + 1]];
return ((test.before === undefined || (0,rules_pattern .c)(test.before, typeof before === 'string' ? before : '')) &&
(test.after === undefined || (0,rules_pattern .c)(test.after, typeof after === 'string' ? after : '')));
}
;
function holds(condition, situation) {
if ('argument' in condition)
return argumentsAt(situation.event, condition.argument).some((value) => testValue(condition.is, value, situation));
if ('interpolated' in condition)
return argumentAt(situation.event, condition.interpolated)?.expr.kind === 'text';
if ('any-argument' in condition)
return argumentsOf(situation.event).some(({ value }) => testValue(condition['any-argument'], value, situation));
if ('arguments' in condition)
return countIs(argumentsOf(situation.event).length, condition.arguments);
if ('receiver' in condition)
return testValue(condition.receiver, receiverOf(situation.event), situation);
if ('key' in condition)
return testValue(condition.key, condition_keyOf(situation.event), situation);
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
if ('anywhere' in condition)
return condition.anywhere.some((name) => spokenOf(situation.where.unit).has(name));
if ('use' in condition)
return (situation.event.kind === 'call' || situation.event.kind === 'assign') && situation.event.use === condition.use;
if ('named' in condition)
return plainNames(situation.event).some((name) => (0,rules_pattern .c)(condition.named, name));
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
const found = argumentAt(event, at);
if (found !== undefined)
return found.spread === true ? [] : [found.value];
return argumentsOf(event).some((argument) => argument.spread === true) ? [] : [undefined];
}
function argumentAt(event, at) {
const args = argumentsOf(event);
const positional = args.filter((argument) => argument.name === undefined);
const found = at.map((one) => (typeof one === 'number' ? positional[one] : args.find((argument) => argument.name === one)));
return found.find((argument) => argument !== undefined);
}
function countIs(count, { min = 0, max = Number.POSITIVE_INFINITY }) {
return count >= min && count <= max;
}
function receiverOf(event) {
return event.kind === 'call' || event.kind === 'assign' ? event.receiver : undefined;
}
function condition_keyOf(event) {
return event.kind === 'call' || event.kind === 'assign' ? event.key : undefined;
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
if (event.kind === 'operator' || event.kind === 'assert')
return event.words;
if (event.kind === 'function' || event.kind === 'class')
return [event.kind === 'function' ? calledOf(event.declaration) : event.declaration.name];
return [];
}
function calledOf({ name, boundTo }) {
return name === '' ? (boundTo ?? '') : name;
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
function insideIs(test, { event, where }) {
const frame = where.frames.at(-1);
const around = [...where.frames].reverse().flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration]));
const fn = event.kind === 'function' ? event.declaration : around[0];
const called = around.map(calledOf).find((name) => name !== '');
const owner = event.kind === 'class' ? event.declaration : frame?.owner;
const { candidates, type } = where.names;
const family = familyOf(owner, where);
const annotations = [...(fn?.annotations ?? []), ...family.flatMap((one) => one.annotations)].map((annotation) => annotation.name);
const bases = family.flatMap((one) => one.bases);
return ((test.function === undefined || (called !== undefined && (0,rules_pattern .c)(test.function, called))) &&
(test.annotation === undefined ||
test.annotation.some((name) => annotations.some((given) => given === name || candidates(type(given)).includes(name)))) &&
(test.modifier === undefined || (fn?.modifiers.some((one) => test.modifier?.includes(one)) ?? false)) &&
(test.class === undefined || bases.some((base) => isOneOf(candidates(`${type(base.name)}.x`), test.class))) &&
(test.field === undefined || (owner !== undefined && hasField(owner, test.field, where))) &&
(test.recursive === undefined || isRecursive(where.frames) === test.recursive) &&
(test.loop === undefined || (frame?.loops ?? 0) > 0 === test.loop) &&
(test.called === undefined || hasCalled(frame, test.called, where)));
}
function familyOf(owner, { classes }) {
const family = new Set(owner === undefined ? [] : [owner]);
for (const one of family)
for (const { name } of one.bases) {
const base = classes.get(name);
if (base !== undefined && family.size < 16)
family.add(base);
}
return [...family];
}
function hasField(owner, types, { classes, names }) {
const isMadeOf = (type) => types.includes(names.type(type.name)) || type.args.some(isMadeOf);
return (classes.get(owner.name) ?? owner).members.some((member) => member.kind === 'declare' && member.type !== undefined && isMadeOf(member.type));
}
function isOneOf(candidates, types) {
return types?.some((name) => candidates.includes(`${name}.x`)) ?? false;
}
function isRecursive(frames) {
const running = frames.flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration.start]));
return new Set(running).size < running.length;
}
function hasCalled(frame, wanted, where) {
const table = new Map(wanted.map((name) => [name, true]));
return [...(frame?.calls ?? [])].some((name) => lookUp(table, where.names.candidates(name)) === true);
}
function bodyIs(test, { event, where }) {
if (event.kind === 'catch')
return testBody(test, { body: event.body, complete: true });
if (event.kind !== 'function')
return false;
const { declaration, calls } = event;
const table = new Map([...(test.calls ?? []), ...(test.lacks ?? [])].map((name) => [name, name]));
const called = [...calls].map((name) => lookUp(table, where.names.candidates(name))).filter((name) => name !== undefined);
return (testBody(test, declaration) &&
(test.calls === undefined || called.some((name) => test.calls?.includes(name))) &&
(test.lacks === undefined || (declaration.complete && !called.some((name) => test.lacks?.includes(name)))) &&
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
...named('catch', clause.catches),
...(clause.asserts === undefined ? [] : ['assert']),
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
case 'catch':
return event.names.map((name) => `${event.kind} ${name}`);
case 'operator':
return [`operator ${event.op}`];
case 'memory':
return [`memory ${event.problem}`];
case 'return':
case 'assert':
return [event.kind];
default:
return [];
}
}
function patternHolds(clause, event) {
switch (event.kind) {
case 'assign':
return clause.set?.some((name) => name.startsWith('/') && (0,rules_pattern .c)(name.slice(1, -1), event.plain)) ?? false;
case 'literal':
return typeof event.value.known?.[0] === 'string' && (0,rules_pattern .c)(clause.literal ?? '', event.value.known[0]);
case 'function':
return (0,rules_pattern .c)(clause.function ?? '', event.declaration.name === '' ? (event.declaration.boundTo ?? '') : event.declaration.name);
case 'class':
return (0,rules_pattern .c)(clause.class ?? '', event.declaration.name);
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
var rule_set = __webpack_require__(9060);
;
function createAnalyse(set, language, lowering) {
const { rules, vocabulary } = (0,rule_set .NP)(set, language);
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
const CODE = /\$\w|\bfunction\b|\w\(\s{0,4}['"$]/;
function startsInCode(text, mark) {
const first = text.indexOf(mark);
const before = text.slice(0, first === -1 ? text.length : first).trimStart();
return before !== '' && !before.startsWith('<') && CODE.test(before);
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
const scan = { text, lexis, open: [], unmatched: [], at: 0, last: -1, comment: '', deepest: 0 };
const embedded = lexis.embedded !== undefined && text.includes(lexis.embedded.mark) ? lexis.embedded : undefined;
const starts = startsOf(lexis);
let inside = true;
if (embedded !== undefined && !startsInCode(text, embedded.mark))
inside = enter(scan, embedded.open);
while (scan.at < text.length) {
const top = scan.open.at(-1);
if (top?.kind === 'quote')
inQuote(scan, top);
else {
skipPlain(scan, starts);
if (embedded !== undefined && text.startsWith(embedded.close, scan.at))
inside = enter(scan, embedded.open);
else if (scan.at < text.length)
inCode(scan, top);
}
}
const reopened = (closers) => (inside || closers === '' ? closers : `${embedded?.reopen ?? ''}${closers}`);
return {
openers: openersOf(scan),
closers: reopened(closersOf(scan, lexis.separator)),
bare: reopened(closersOf(scan, '')),
depth: scan.deepest,
};
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
const STARTS = new Map();
function startsOf(lexis) {
const known = STARTS.get(lexis);
if (known !== undefined)
return known;
const table = new Uint8Array(128);
const words = [
...lexis.lineComments,
...lexis.blockComments.map(({ open }) => open),
...(lexis.embedded === undefined ? [] : [lexis.embedded.close]),
];
const signs = [
...CLOSE.keys(),
...OPEN.keys(),
...words.map((word) => word.charAt(0)),
...lexis.quotes.flatMap(({ starts }) => [...starts]),
];
for (const sign of signs)
table[sign.charCodeAt(0)] = 1;
STARTS.set(lexis, table);
return table;
}
function skipPlain(scan, starts) {
const { text } = scan;
let { at } = scan;
for (let code = text.charCodeAt(at); at < text.length && (code > 127 || starts[code] === 0); code = text.charCodeAt(at)) {
if (code > 32)
scan.last = at;
at += 1;
}
scan.at = at;
}
function inCode(scan, top) {
const sign = scan.text[scan.at] ?? '';
if (skipComment(scan) || close_tail_openQuote(scan, sign))
return;
const close = CLOSE.get(sign);
if (close !== undefined) {
scan.open.push({ kind: 'bracket', close, statements: sign === '{' && opensStatements(scan) });
scan.deepest = Math.max(scan.deepest, scan.open.length);
}
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
function close_tail_openQuote(scan, sign) {
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
const HEAD = /^\s*(?:async|case|class|def|elif|else|except|finally|for|if|match|try|while|with)\b/;
function lastLine({ text, last }) {
return text.slice(text.lastIndexOf('\n', last) + 1, last + 1);
}
function closersOf(scan, separator) {
const top = scan.open.at(-1);
let closers = top?.kind === 'quote' && scan.at > scan.text.length ? '\\' : scan.comment;
let last = top?.kind === 'quote' ? '"' : (scan.text[scan.last] ?? ';');
if (scan.lexis.separator === '' && last === ':' && scan.open.length === 0 && HEAD.test(lastLine(scan)))
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
const BLANKS = /^[ \t]*/;
const DOCSTRING = '"""';
const MOST_BLOCKS = 12;
function pythonOpeners(text) {
const lines = text.split('\n');
const quoted = lines.findIndex((line) => line.includes(DOCSTRING));
const half = quoted !== -1 && closes(lines, quoted);
const ending = half ? quoted : -1;
const code = lines.slice(ending + 1).filter((line) => line.trim() !== '');
const first = code[0] === undefined ? '' : indentOf(code[0]);
const blocks = heads(code);
const inner = first.length > 0 && blocks === '' ? 'def given():\n' : blocks;
return half ? `${inner}${first}${DOCSTRING}\n` : inner;
}
function closes(lines, at) {
const [before = '', ...rest] = (lines[at] ?? '').split(DOCSTRING);
if (rest.length !== 1)
return false;
if (before.trim() !== '')
return !/(?:[=(,[{+%:]|\b(?:return|in))\s*[rRuUbBfF]{0,2}$/.test(before) && !/^\s*[rRuUbBfF]{1,2}$/.test(before);
const above = lines.slice(0, at).filter((line) => line.trim() !== '');
return above.length > 0 && !/[:(=,[{+%\\]\s*$/.test(above.at(-1) ?? '');
}
function indentOf(line) {
return BLANKS.exec(line)?.[0] ?? '';
}
function heads(code) {
const found = [];
let least = code[0] === undefined ? '' : indentOf(code[0]);
const begun = clauseHead(code[0] ?? '');
if (begun !== undefined)
found.unshift(`${least}${begun}\n${least} pass\n`);
for (const line of code) {
const indent = indentOf(line);
if (indent.length >= least.length || found.length >= MOST_BLOCKS)
continue;
least = indent;
found.unshift(`${indent}${clauseHead(line) ?? 'if given:'}\n`);
}
return least === '' ? found.join('') : `def given():\n${found.join('')}`;
}
function clauseHead(line) {
const word = /^\s*(elif|else|except|finally)\b/.exec(line)?.[1];
if (word === undefined)
return undefined;
return word === 'except' || word === 'finally' ? 'try:' : 'if given:';
}
;
const repair_DEEPEST = 500;
const LONG = 50_000;
const NEGLIGIBLE = 0.02;
function repair({ language, dialect, text, parsers }) {
const dedented = language === 'python' ? dedent(text) : undefined;
const source = dedented?.text ?? text;
const ends = closeTail(source, LEXIS[language]);
if (ends.depth > repair_DEEPEST)
return { kind: 'over-budget' };
let best;
let tries = 0;
for (const attempt of attempts(language, source, { dialect, ends })) {
if (tries > 1 && source.length > LONG)
break;
if (best !== undefined && (best.damage < 1 || (tries > 1 && best.damage <= Math.max(1, source.length * NEGLIGIBLE))))
break;
tries += 1;
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
function* attempts(language, text, { dialect, ends }) {
const [grammar, ...others] = grammarsOf(language, text, dialect);
const lexis = LEXIS[language];
const { openers, closers, bare } = ends;
const opened = grammar === 'php-html' && startsInCode(text, '<?') ? '<?php ' : '';
if (opened !== '')
yield { grammar, openers: opened + openers, closers };
const heads = language === 'python' ? pythonOpeners(text) : '';
if (heads.includes('given:') || heads.includes('try:') || heads.includes('"""'))
yield beheaded(text, heads);
if (openers !== '' || closers !== '')
yield { grammar, openers, closers };
if (bare !== closers)
yield { grammar, openers, closers: bare };
yield { grammar, openers: '', closers: '' };
const { wrap } = lexis;
if (wrap !== undefined && grammar !== 'php-html' && !openers.startsWith(wrap.type))
yield { grammar, openers: `${wrap.type} ${openers}`, closers: `${bare}\n}` };
for (const other of others)
yield { grammar: other, openers, closers };
if (heads !== '')
yield beheaded(text, heads);
}
function beheaded(text, openers) {
return { grammar: 'python', openers, closers: closeTail(openers + text, LEXIS.python).closers };
}
function grammarsOf(language, text, dialect) {
if (language === 'php')
return [text.includes('<?') && (!startsInCode(text, '<?') || text.includes('?>')) ? 'php-html' : 'php'];
if (language !== 'javascript')
return [language];
if (dialect === 'ts')
return ['ts', 'tsx'];
if (dialect === 'tsx')
return ['tsx', 'ts'];
return TYPED.test(text) ? ['tsx', 'ts', 'javascript'] : ['javascript', 'tsx'];
}
const TYPED = /[\w\])?]: ?(?:string|number|boolean|any|unknown|void|Promise<|Record<|Array<|[A-Z]\w{0,40}(?:\[\])? ?[,);=|])|^\s*(?:export )?(?:interface|type|enum|declare) \w+|\b(?:private|public|protected|readonly) \w|\bas (?:string|any|unknown|const|[A-Z])/m;
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
let reference = false;
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
else if (at.kind.endsWith('reference_declarator')) {
reference = true;
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
reference,
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
return {
...type,
name: by.toFunction ? `${type.name}()` : type.name,
pointers: type.pointers + by.pointers,
dimensions: by.dimensions,
...(by.reference ? { reference: true } : {}),
};
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
return nodes_allOf(child, 'attribute').map((of) => annotation(of, field(of, 'name'), lower));
if (child.kind === 'ms_declspec_modifier')
return nodes_named(child).map((of) => annotation(child, of, lower));
if (child.kind !== 'attribute_specifier')
return [];
return nodes_named(nodes_named(child)[0] ?? child).map((of) => annotation(of, of.kind === 'call_expression' ? field(of, 'function') : of, lower));
});
}
function annotation(node, of, lower) {
const given = field(node, 'arguments') ?? nodes_allOf(node, 'argument_list')[0];
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
function expansion(macro) {
const conversion = /^(?:PRI|SCN)([diouxX])/.exec(macro)?.[1];
return conversion === undefined ? '1' : `l${conversion}`;
}
function c_expressions_concatenated(node, lower) {
const parts = nodes_named(node).map((child) => {
if (child.kind === 'identifier')
return expansion(lower.text(child));
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
function c_expressions_written(node) {
const op = field(node, 'operator')?.kind ?? '';
return WORDS.get(op) ?? op;
}
const binary = (node, lower) => operator(spanOf(node), c_expressions_written(node), [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
const c_expressions_unary = (node, lower) => operator(spanOf(node), c_expressions_written(node), [lower.expr(field(node, 'argument'))]);
function assignment(node, lower) {
const op = c_expressions_written(node);
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
op: c_expressions_written(node).slice(1),
value: expressions_literal(spanOf(node), 1),
...(node.children[0]?.field === 'argument' ? { postfix: true } : {}),
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
const MAX_DEPTH = 150;
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
if (reader.depth >= MAX_DEPTH) {
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
return macros && token.text === 'as' ? parse_tokens_cast(reader, value) : undefined;
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
function parse_tokens_cast(reader, value) {
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
function c_statements_bodyOf(node, lower) {
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
const otherwise = alternative === undefined ? [] : c_statements_bodyOf(nodes_named(alternative)[0], lower);
return scoped(node, before, { kind: 'if', test, then: c_statements_bodyOf(field(node, 'consequence'), lower), otherwise, ...spanOf(node) });
}
function whileOf(node, lower) {
const { before, test } = condition(field(node, 'condition'), lower);
const body = c_statements_bodyOf(field(node, 'body'), lower);
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
const body = c_statements_bodyOf(field(node, 'body'), lower);
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
return node.children.flatMap((child) => (child.named && child.field !== 'value' ? c_statements_bodyOf(child, lower) : []));
}
const returnOf = (node, lower) => {
const value = nodes_named(node)[0];
return [value === undefined ? { kind: 'return', ...spanOf(node) } : { kind: 'return', value: lower.expr(value), ...spanOf(node) }];
};
function c_statements_jump(to) {
return (node) => [{ kind: 'jump', to, ...spanOf(node) }];
}
const c_statements_goto = (node, lower) => {
const label = field(node, 'label');
return [{ kind: 'jump', to: 'goto', ...(label === undefined ? {} : { label: lower.text(label) }), ...spanOf(node) }];
};
function labeled(node, lower) {
const label = field(node, 'label');
const inner = statementsOf(node, lower);
return label === undefined ? inner : [{ kind: 'label', name: lower.text(label), ...spanOf(label) }, ...inner];
}
function statementsOf(node, lower) {
return node.children.flatMap((child) => child.field === 'label' || child.kind === 'attribute_declaration' ? [] : lower.statements(child));
}
function structuredTry(node, lower) {
const handler = firstOf(node, 'seh_except_clause');
const lastly = firstOf(node, 'seh_finally_clause');
const catches = handler === undefined ? [] : [{ types: [], body: c_statements_bodyOf(field(handler, 'body'), lower) }];
return [
{
kind: 'try',
body: c_statements_bodyOf(field(node, 'body'), lower),
catches,
lastly: lastly === undefined ? [] : c_statements_bodyOf(field(lastly, 'body'), lower),
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
['break_statement', c_statements_jump('break')],
['continue_statement', c_statements_jump('continue')],
['goto_statement', c_statements_goto],
['seh_leave_statement', c_statements_jump('goto')],
['labeled_statement', labeled],
['attributed_statement', labeled],
['seh_try_statement', structuredTry],
];
;
function declaration(node, lower) {
const of = field(node, 'type');
const base = typeOf(of, lower);
const constant = c_declarators_isConstant(node, lower);
const lasts = nodes_allOf(node, 'storage_class_specifier').some((child) => /^(?:static|extern|thread_local)$/.test(lower.text(child)));
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
...(modifiersOf(node, lower).some((one) => one === 'static' || one === 'extern') ? { lasting: true } : {}),
constant: by.pointers === 0 ? constant : by.constantPointer,
...(lasts ? { lasting: true } : {}),
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
body: c_statements_bodyOf(body, lower),
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
return declaration(node, lower).map((statement) => (isQualified(of) ? constructed(statement, node) : converted(statement, node)));
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
function isQualified(of) {
return of?.kind === 'qualified_identifier';
}
function constructed(statement, node) {
if (statement.kind !== 'declare' || statement.value !== undefined || statement.type === undefined)
return converted(statement, node);
const { type } = statement;
const isValue = type.pointers === 0 && type.dimensions.length === 0 && !type.name.endsWith('()') && !/_t$|(?:^|\.)byte$/.test(type.name);
const isReference = node.children.some((child) => child.kind === 'reference_declarator' || child.kind === 'storage_class_specifier');
return isValue && !isReference ? { ...statement, value: construction(node, type, []) } : statement;
}
function converted(statement, node) {
if (statement.kind !== 'declare' || statement.type === undefined || statement.value === undefined)
return statement;
const { type, value } = statement;
const makesText = /^(?:std\.)?w?string$/.test(type.name) && type.pointers === 0 && type.reference !== true && type.dimensions.length === 0;
return makesText && (value.kind === 'name' || value.kind === 'call')
? { ...statement, value: construction(node, type, [{ value }]) }
: statement;
}
function argumentsWritten(node, lower) {
if (node.kind !== 'function_declarator')
return undefined;
const list = nodes_named(field(node, 'parameters') ?? { ...node, children: [] });
const values = list.flatMap((child) => valueWritten(child, lower) ?? []);
const certain = values.some(({ certainly }) => certainly);
return certain && values.length === list.length ? values.map(({ value }) => ({ value })) : undefined;
}
function valueWritten(node, lower) {
const [of, applied, ...more] = nodes_named(node);
if (of !== undefined && !node.kind.endsWith('parameter_declaration') && /expression|literal/.test(node.kind))
return { value: lower.expr(node), certainly: true };
if (node.kind !== 'parameter_declaration' || of === undefined || more.length > 0)
return undefined;
const value = of.kind === 'qualified_identifier' ? lower.expr(of) : expressions_name(spanOf(of), lower.text(of));
const isName = of.kind === 'type_identifier' || of.kind === 'qualified_identifier';
const certainly = isName && /^(?!.*_t$|(?:std::)?w?string(?:_view)?$)(?:\w+::)*[a-z_]\w*$/.test(lower.text(of));
if (applied === undefined)
return certainly || of.kind === 'qualified_identifier' ? { value, certainly } : undefined;
if (applied.kind === 'abstract_array_declarator')
return certainly ? entryWritten(value, applied, { node, lower }) : undefined;
return applied.kind === 'abstract_function_declarator' ? callWritten({ of, value, certainly }, applied, { node, lower }) : undefined;
}
function entryWritten(object, applied, { node, lower }) {
const size = field(applied, 'size');
if (size === undefined)
return undefined;
return { value: { kind: 'index', object, index: lower.expr(size), ...spanOf(node) }, certainly: true };
}
function callWritten({ of, value, certainly }, applied, { node, lower }) {
const list = nodes_named(field(applied, 'parameters') ?? { ...applied, children: [] });
const args = list.flatMap((child) => valueWritten(child, lower)?.value ?? []);
const [only] = args;
if (args.length !== list.length)
return undefined;
if (of.kind === 'template_type')
return args.length === 1 && only !== undefined ? { value: only, certainly: true } : undefined;
return certainly
? { value: { kind: 'call', callee: value, args: args.map((one) => ({ value: one })), ...spanOf(node) }, certainly }
: undefined;
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
const MAKERS = new Set(['make_unique', 'make_shared', 'make_unique_for_overwrite']);
function makerOf(node, lower) {
const of = field(node, 'function');
const last = of?.kind === 'qualified_identifier' ? field(of, 'name') : of;
if (last?.kind !== 'template_function' || !MAKERS.has(c_declarators_textOf(field(last, 'name'), lower)))
return undefined;
const made = nodes_named(field(last, 'arguments') ?? last)[0];
const args = c_expressions_argumentsOf(field(node, 'arguments'), lower);
const type = describedType(made, lower);
const [size] = args;
if (made === undefined)
return undefined;
if (type.dimensions.length === 0)
return { kind: 'new', type, args, properties: [], ...spanOf(node) };
return { kind: 'new', type: { ...type, dimensions: [size?.value] }, args: [], properties: [], ...spanOf(node) };
}
function cpp_callOf(node, lower) {
const of = field(node, 'function');
const list = field(node, 'arguments');
const written = of?.kind === 'template_function' ? c_declarators_textOf(field(of, 'name'), lower) : '';
const value = list === undefined ? undefined : nodes_named(list)[0];
const made = makerOf(node, lower);
if (made !== undefined)
return made;
if (of?.kind === 'primitive_type')
return { kind: 'cast', type: typeOf(of, lower), value: lower.expr(value), ...spanOf(node) };
if (of === undefined || !CASTS.has(written))
return call(spanOf(node), lower.expr(of), c_expressions_argumentsOf(list, lower));
const type = nodes_named(field(of, 'arguments') ?? of)[0];
const given = lower.expr(value);
const to = describedType(type, lower);
const isObject = to.pointers > 0 &&
!/^(?:(?:un)?signed |const )*(?:char|void|int|long|short|float|double|(?:std\.)?byte|wchar_t|BYTE|u?int\d+_t|uintptr_t)\b|sockaddr/.test(to.name);
const mayFail = to.pointers > 0 && (written === 'dynamic_cast' || (written === 'reinterpret_cast' && isObject));
const cast = mayFail ? call(spanOf(node), expressions_name(spanOf(node), written), [{ value: given }]) : given;
return { kind: 'cast', type: to, value: cast, ...spanOf(node) };
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
function capturesReference(node, lower) {
return node !== undefined && /[[,]\s*&/.test(lower.text(node));
}
function cpp_lambda(node, lower) {
const body = field(node, 'body');
const list = field(node, 'declarator');
const captures = nodes_allOf(field(node, 'captures') ?? node, 'lambda_capture_initializer').map((child) => {
const of = field(child, 'left');
return { kind: 'declare', target: lower.expr(of), value: lower.expr(field(child, 'right')), constant: false, ...spanOf(child) };
});
const fn = {
name: '',
parameters: parametersOf(list === undefined ? undefined : field(list, 'parameters'), lower),
annotations: [],
modifiers: capturesReference(field(node, 'captures'), lower) ? ['captures-reference'] : [],
body: [...captures, ...c_statements_bodyOf(body, lower)],
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
return nodes_allOf(firstOf(node, 'field_initializer_list') ?? { ...node, children: [] }, 'field_initializer').map((child) => {
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
return [...before, { kind: 'loop', each, body: c_statements_bodyOf(field(node, 'body'), lower), ...spanOf(node) }];
}
function tryOf(node, lower) {
const catches = nodes_allOf(node, 'catch_clause').map((clause) => {
const parameter = nodes_named(field(clause, 'parameters') ?? { ...clause, children: [] })[0];
const body = c_statements_bodyOf(field(clause, 'body'), lower);
const at = spanOf(clause);
if (parameter === undefined)
return { types: [], body, at };
const by = declarator(field(parameter, 'declarator'), lower);
const types = [withDeclarator(typeOf(field(parameter, 'type'), lower), by)];
return by.of === undefined ? { types, body, at } : { types, body, at, name: lower.text(by.of) };
});
return [{ kind: 'try', body: c_statements_bodyOf(field(node, 'body'), lower), catches, lastly: [], ...spanOf(node) }];
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
['lambda_expression', cpp_lambda],
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
['namespace_definition', (node, lower) => (c_declarators_textOf(field(node, 'name'), lower) === 'std' ? [] : bodyField(node, lower))],
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
return nodes_allOf(node, 'modifier').map((child) => lower.text(child));
}
function csharp_declarations_annotationsOf(node, lower) {
return nodes_allOf(node, 'attribute_list').flatMap((list) => nodes_allOf(list, 'attribute').map((child) => ({
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
return nodes_allOf(node, 'variable_declarator').map((declarator) => {
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
const own = nodes_allOf(list, 'parameter').map((child) => csharp_declarations_parameter(child, lower));
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
return nodes_allOf(field(node, 'accessors') ?? { ...node, children: [] }, 'accessor_declaration').flatMap((accessor) => {
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
function csharp_declarations_computed(made) {
const [only] = made.flatMap((one) => (one.kind === 'function' && one.fn.name.startsWith('get_') ? [one.fn] : []));
const [first] = only?.body ?? [];
return first?.kind === 'return' && first.value !== undefined && only?.parameters.length === 0 ? { value: first.value } : {};
}
const property = (node, lower) => {
const of = field(node, 'name') ?? node;
const called = node.kind === 'indexer_declaration' ? 'Item' : lower.text(of);
const made = accessors(node, called, lower);
if (node.kind === 'indexer_declaration')
return made;
const list = field(node, 'accessors');
const words = list === undefined ? [] : nodes_allOf(list, 'accessor_declaration').map((child) => curly_textOf(field(child, 'name'), lower));
const type = csharp_types_typeOf(field(node, 'type'), lower);
const value = field(node, 'value');
const given = value === undefined || value.kind === 'arrow_expression_clause' ? csharp_declarations_computed(made) : { value: typed(lower.expr(value), type) };
const constant = made.length === 0 && words.length > 0 && words.every((word) => word === 'get');
return [
{ kind: 'declare', target: expressions_name(spanOf(of), called), ...(type === undefined ? {} : { type }), ...given, constant, ...spanOf(node) },
...made,
];
};
const csharp_declarations_KINDS = new Map([
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
const kind = csharp_declarations_KINDS.get(node.kind);
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
function matches(pattern, subject, lower) {
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
const sides = [field(pattern, 'left'), field(pattern, 'right')].flatMap((side) => side === undefined ? [] : (matches(side, subject, lower) ?? []));
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
return of === undefined ? undefined : matches(of, subject, lower);
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
for (const clause of nodes_allOf(pattern, 'property_pattern_clause')) {
for (const part of nodes_allOf(clause, 'subpattern')) {
const [of, wanted] = nodes_named(part);
const test = of === undefined || wanted === undefined
? undefined
: matches(wanted, member(spanOf(of), subject, qualifiedName(of, lower)), lower);
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
const test = of.kind.endsWith('_pattern') || of.kind === 'discard' ? matches(of, part, lower) : operator(spanOf(of), '==', [part, lower.expr(of)]);
return test === undefined ? [] : [test];
});
return joinTests(pattern, '&&', tests);
}
function csharp_patterns_tested(node, subject, lower) {
const pattern = csharp_types_values(node)[0];
const when = firstOf(node, 'when_clause');
const test = pattern === undefined || pattern === when ? undefined : matches(pattern, subject, lower);
const guard = when === undefined ? undefined : lower.expr(csharp_types_values(when)[0]);
const given = [test, guard].filter((one) => one !== undefined);
return joinTests(node, '&&', given);
}
const switchValue = (node, lower) => {
const subject = lower.expr(csharp_types_values(node)[0]);
const arms = nodes_allOf(node, 'switch_expression_arm').map((arm) => {
const test = csharp_patterns_tested(arm, subject, lower);
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
return plain ? lower.expr(constantValue) : (csharp_patterns_tested(node, subject, lower) ?? expressions_literal(spanOf(node), true));
}
const switchStatement = (node, lower) => {
const subject = lower.expr(field(node, 'value'));
const cases = nodes_allOf(field(node, 'body') ?? node, 'switch_section').map((child) => section(child, subject, lower));
return [{ kind: 'switch', subject, cases, ...spanOf(node) }];
};
const throwValue = (node, lower) => call(spanOf(node), expressions_name(spanOf(node), 'throw'), csharp_types_values(node).map((child) => ({ value: lower.expr(child) })));
const withOf = (node, lower) => {
const object = lower.expr(csharp_types_values(node)[0]);
const args = nodes_allOf(node, 'with_initializer').map((child) => {
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
return csharp_chains_single(csharp_chains_prefix(node, lower, wrap));
case 'cast_expression':
return csharp_chains_single({
kind: 'cast',
type: csharp_types_typeOf(field(node, 'type'), lower) ?? typeName(''),
value: join(rowOf(field(node, 'value'), lower, wrap)),
...at(node),
});
case 'await_expression':
return rowOf(csharp_types_values(node)[0], lower, wrap);
default:
return access(node, lower, wrap) ?? csharp_chains_single(wrap(lower.expr(node)));
}
}
function rowOf(node, lower, wrap) {
return node === undefined ? csharp_chains_single(wrap(lower.expr(node))) : row(node, lower, wrap);
}
function csharp_chains_single(first) {
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
const test = right === undefined ? undefined : matches(right, subject, lower);
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
const csharp_chains_chain = (node, lower) => join(row(node, lower, (expr) => expr));
const invocation = (node, lower) => {
const made = csharp_chains_chain(node, lower);
if (made.kind !== 'call' || made.callee.kind !== 'name' || made.callee.name !== 'nameof')
return made;
const given = made.args[0]?.value;
const last = given?.kind === 'member' || given?.kind === 'name' ? given.name : undefined;
return last === undefined ? made : { kind: 'literal', value: last, ...at(node) };
};
const postfix = (node, lower) => {
const [of] = csharp_types_values(node);
const op = node.children.find((child) => child.kind === '++' || child.kind === '--')?.kind;
const value = of === undefined ? lower.expr(nodes_named(node)[0]) : csharp_chains_chain(of, lower);
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
const csharp_strings_plain = (node, lower) => {
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
const elements = nodes_allOf(node, 'collection_element').flatMap((child) => nodes_named(child));
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
['string_literal', csharp_strings_plain],
['character_literal', csharp_strings_plain],
['verbatim_string_literal', verbatim],
['raw_string_literal', csharp_strings_raw],
['interpolated_string_expression', csharp_strings_interpolated],
['integer_literal', number],
['real_literal', number],
['boolean_literal', (node, lower) => expressions_literal(spanOf(node), lower.text(node) === 'true')],
['null_literal', (node) => expressions_literal(spanOf(node), null)],
['invocation_expression', invocation],
['member_access_expression', csharp_chains_chain],
['conditional_access_expression', csharp_chains_chain],
['element_access_expression', csharp_chains_chain],
['binary_expression', csharp_chains_chain],
['prefix_unary_expression', csharp_chains_chain],
['unary_expression', csharp_chains_chain],
['cast_expression', csharp_chains_chain],
['as_expression', csharp_chains_chain],
['is_expression', csharp_chains_chain],
['is_pattern_expression', csharp_chains_chain],
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
function csharp_statementsOf(nodes, lower) {
const found = [];
for (const [i, node] of nodes.entries()) {
if (node.kind === 'local_declaration_statement' && hasToken(node, 'using')) {
const rest = nodes.slice(i + 1);
const end = rest.at(-1)?.end ?? node.end;
return [
...found,
{ kind: 'using', resources: locals(node, lower), body: csharp_statementsOf(rest, lower), start: node.start, end },
];
}
found.push(...lower.statements(node));
}
return found;
}
const csharp_blockOf = (node, lower) => [{ kind: 'block', body: csharp_statementsOf(nodes_named(node), lower), ...spanOf(node) }];
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
const catches = nodes_allOf(node, 'catch_clause').map((child) => catchOf(child, lower));
const lastly = nodes_allOf(node, 'finally_clause').flatMap((child) => curly_bodyOf(firstOf(child, 'block'), lower));
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
const conditionally = (node, lower) => csharp_statementsOf(nodes_named(node).filter((child) => child.field !== 'condition'), lower);
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
return nodes_allOf(node, ...HERITAGE)
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
const more = nodes_allOf(group, 'switch_label').slice(1);
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
const tests = labels(label, subject, lower).map((value) => (patterned ? value : operator(spanOf(rule), 'case', [subject, value])));
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
...nodes_allOf(node, 'dimensions_expr').map((child) => lower.expr(nodes_named(child)[0])),
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
: nodes_allOf(caught, 'catch_type').flatMap((child) => nodes_named(child).map((type) => java_declarations_typeOf(type, lower) ?? typeName('')));
const of = caught === undefined ? undefined : field(caught, 'name');
return { types, ...(of === undefined ? {} : { name: lower.text(of) }), body: curly_bodyOf(field(node, 'body'), lower) };
}
const java_tryOf = (node, lower) => {
const resources = field(node, 'resources');
const own = curly_bodyOf(field(node, 'body'), lower);
const catches = nodes_allOf(node, 'catch_clause').map((child) => java_catchOf(child, lower));
const lastly = nodes_allOf(node, 'finally_clause').flatMap((child) => curly_bodyOf(firstOf(child, 'block'), lower));
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
function javascript_declarations_nameOf(node, lower) {
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
annotations: javascript_declarations_annotationsOf(nodes_allOf(node, 'decorator'), lower),
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
name: javascript_declarations_nameOf(field(node, 'name'), lower),
parameters: given.filter((child) => field(child, 'pattern')?.kind !== 'this').map((child) => javascript_declarations_parameter(child, lower)),
annotations: javascript_declarations_annotationsOf([...decorators, ...nodes_allOf(node, 'decorator')], lower),
modifiers: javascript_declarations_modifiersOf(node, lower),
...(returns === undefined ? {} : { returns }),
body: lambdaBody(body, lower, 'statement_block'),
complete: isClosed(body),
...spanOf(node),
};
}
function storedAs(value, word) {
return value.kind === 'lambda' && word !== '' ? { ...value, fn: { ...value.fn, boundTo: word } } : value;
}
const javascript_declarations_lambda = (node, lower) => ({ kind: 'lambda', fn: { ...javascript_declarations_functionOf(node, lower), name: '' }, ...spanOf(node) });
const javascript_declarations_functionStatement = (node, lower) => [{ kind: 'function', fn: javascript_declarations_functionOf(node, lower), ...spanOf(node) }];
function baseOf(node, lower) {
if (node.kind === 'generic_type' || node.kind === 'type_identifier')
return javascript_declarations_typeOf(node, lower) ?? typeName('');
return typeName(expressions_dotted(lower.expr(node)) ?? lower.text(node));
}
function javascript_declarations_basesOf(node, lower) {
const heritage = nodes_allOf(node, 'class_heritage', 'extends_type_clause').flatMap((child) => child.kind === 'class_heritage' ? nodes_named(child) : [child]);
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
target: expressions_name(spanOf(of ?? node), javascript_declarations_nameOf(of, lower)),
...(type === undefined ? {} : { type }),
...(value === undefined ? {} : { value: storedAs(lower.expr(value), javascript_declarations_nameOf(of, lower)) }),
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
found.push({ kind: 'declare', target: expressions_name(spanOf(child), javascript_declarations_nameOf(child, lower)), constant: true, ...spanOf(child) });
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
annotations: javascript_declarations_annotationsOf([...decorators, ...nodes_allOf(node, 'decorator')], lower),
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
function javascript_expressions_entryOf(key, value) {
return { key, value: storedAs(value, key.kind === 'literal' ? String(key.value) : '') };
}
const javascript_expressions_assignment = (node, lower) => {
const assigned = curly_assignment(node, lower);
if (assigned.kind !== 'assign' || (assigned.target.kind !== 'member' && assigned.target.kind !== 'name'))
return assigned;
return { ...assigned, value: storedAs(assigned.value, assigned.target.name) };
};
function javascript_expressions_property(node, lower) {
switch (node.kind) {
case 'pair':
return javascript_expressions_entryOf(javascript_declarations_keyOf(field(node, 'key'), lower), lower.expr(field(node, 'value')));
case 'shorthand_property_identifier':
return { key: expressions_literal(spanOf(node), lower.text(node)), value: lower.expr(node) };
case 'method_definition':
return javascript_expressions_entryOf(javascript_declarations_keyOf(field(node, 'name'), lower), javascript_declarations_lambda(node, lower));
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
[
'regex',
(node, lower) => ({
kind: 'regex',
value: curly_textOf(field(node, 'pattern'), lower),
flags: curly_textOf(field(node, 'flags'), lower),
...spanOf(node),
}),
],
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
['assignment_expression', javascript_expressions_assignment],
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
return nodes_allOf(child, 'import_specifier').map((specifier) => {
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
const decorators = nodes_allOf(node, 'decorator');
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
const javascript_modules_declaration = (node, lower) => nodes_allOf(node, 'variable_declarator').flatMap((declarator) => {
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
...(value === undefined ? {} : { value: storedAs(lower.expr(value), curly_textOf(target, lower)) }),
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
const cases = nodes_allOf(field(node, 'body') ?? node, 'switch_case', 'switch_default').map((clause) => {
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
return nodes_allOf(field(node, 'attributes') ?? { ...node, children: [] }, 'attribute_group').flatMap((group) => nodes_allOf(group, 'attribute').map((child) => ({
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
return nodes_allOf(field(node, 'parameters') ?? { ...node, children: [] }, 'simple_parameter', 'property_promotion_parameter', 'variadic_parameter');
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
const hooks = nodes_allOf(node, 'property_hook_list').flatMap((child) => lower.children(child));
const declared = nodes_allOf(node, 'property_element').map((element) => {
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
return nodes_allOf(node, 'const_element').map((element) => {
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
const used = body === undefined ? [] : nodes_allOf(body, 'use_declaration');
const bases = [...nodes_allOf(node, 'base_clause', 'class_interface_clause'), ...used].flatMap((clause) => nodes_named(clause).filter((child) => child.kind !== 'use_list'));
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
for (const clause of nodes_allOf(group ?? node, 'namespace_use_clause')) {
lower.imports(imported(type === undefined ? clause : { ...clause, children: [...clause.children, type] }, prefix, lower));
}
return [];
};
const staticVariables = (node, lower) => nodes_allOf(node, 'static_variable_declaration').map((child) => {
const of = field(child, 'name') ?? child;
const value = field(child, 'value');
const given = value === undefined ? { value: expressions_literal(spanOf(child), null) } : { value: lower.expr(value) };
return { kind: 'declare', target: expressions_name(spanOf(of), variableName(of, lower)), ...given, constant: false, ...spanOf(child) };
});
;
function byName(made) {
if (made.kind !== 'call' || made.callee.kind !== 'name')
return made;
const { start, end } = made;
const [first, ...rest] = made.args;
const word = first === undefined ? undefined : php_by_name_wordOf(first.value);
if (word === undefined)
return made;
const callee = expressions_name(made.callee, word.toLowerCase());
if (made.callee.name === 'call_user_func')
return call({ start, end }, callee, rest);
if (made.callee.name === 'call_user_func_array')
return call({ start, end }, callee, spreadOf(rest[0]?.value));
if (made.callee.name !== 'compact')
return made;
const entries = made.args.flatMap(({ value }) => {
const variable = php_by_name_wordOf(value);
return variable === undefined ? [] : [{ key: value, value: expressions_name(value, variable) }];
});
return { kind: 'collection', shape: 'map', entries, start, end };
}
function php_by_name_wordOf(value) {
return value.kind === 'literal' && typeof value.value === 'string' && /^[A-Za-z_]\w*$/.test(value.value) ? value.value : undefined;
}
function spreadOf(value) {
if (value === undefined)
return [];
return value.kind === 'collection' && value.shape === 'list' ? value.entries : [{ spread: true, value }];
}
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
const at = spanOf(node);
return call(at, expressions_name(at, 'variable-variable'), only === undefined ? [] : [{ value: lower.expr(only) }]);
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
function chosen(index) {
return { kind: 'cast', type: typeName('callable'), value: index, start: index.start, end: index.end };
}
function called(node, callee, lower) {
const given = field(node, 'arguments');
if (given !== undefined && firstOf(given, 'variadic_placeholder') !== undefined)
return callee;
return call(spanOf(node), callee.kind === 'index' && callee.index !== undefined ? chosen(callee.index) : callee, php_declarations_argumentsOf(given, lower));
}
function php_expressions_written(made) {
if (made.kind !== 'call' || made.callee.kind !== 'name')
return made;
const format = FORMATS.get(made.callee.name);
if (format === undefined)
return made;
const { start, end } = made;
return call({ start, end }, expressions_name(made.callee, 'echo'), [{ value: { ...made, callee: expressions_name(made.callee, format) } }]);
}
const FORMATS = new Map([
['printf', 'sprintf'],
['vprintf', 'vsprintf'],
]);
function functionCall(node, lower) {
const of = field(node, 'function');
const at = spanOf(of ?? node);
if (of?.kind === 'name' || of?.kind === 'qualified_name' || of?.kind === 'relative_name')
return php_expressions_written(byName(called(node, expressions_name(at, php_declarations_dotted(of, lower).toLowerCase()), lower)));
const value = lower.expr(of);
return called(node, value.kind === 'name' || value.kind === 'index' ? { kind: 'cast', type: typeName('callable'), value, ...at } : value, lower);
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
return added(curly_binary(node, lower));
return operator(spanOf(node), '+', [lower.expr(field(node, 'left')), lower.expr(field(node, 'right'))]);
}
function php_expressions_unary(node, lower) {
return operator(spanOf(node), field(node, 'operator')?.kind ?? '-', [lower.expr(field(node, 'argument') ?? nodes_named(node)[0])]);
}
function augmented(node, lower) {
const made = curly_assignment(node, lower);
if (made.kind !== 'assign')
return made;
if (made.op === '+' && php_expressions_isNumber(made.value))
return { ...made, op: '=', value: added(operator(made, '+', [made.target, made.value])) };
return made.op === '.' ? { ...made, op: '+' } : made;
}
function added(made) {
if (made.kind !== 'operator' || made.op !== '+' || !made.operands.some(php_expressions_isNumber))
return made;
const operands = made.operands.map((value) => php_expressions_isNumber(value) ? value : { kind: 'cast', type: typeName('float'), value, start: value.start, end: value.end });
return { ...made, operands };
}
function php_expressions_isNumber(value) {
return value.kind === 'literal' && typeof value.value === 'number';
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
const key = index === undefined ? undefined : lower.expr(index);
const variable = key === undefined || object === undefined || lower.text(object) !== '$GLOBALS' ? undefined : php_by_name_wordOf(key);
if (variable !== undefined)
return expressions_name(spanOf(node), variable);
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
const echoed = (node, lower) => {
const given = nodes_named(node).flatMap((child) => (child.kind === 'sequence_expression' ? php_expressions_sequence(child) : [child]));
const [first, ...rest] = lower.exprs(given);
const value = first === undefined || rest.length === 0 ? first : { kind: 'text', parts: [first, ...rest], ...spanOf(node) };
return call(spanOf(node), expressions_name(spanOf(node), 'echo'), value === undefined ? [] : [{ value }]);
};
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
return [{ kind: 'expression', value: echoed(node, lower), ...spanOf(node) }];
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
const stray = nodes_allOf(node, 'text_interpolation').flatMap((child) => lower.statements(child));
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
const cases = nodes_allOf(field(node, 'body') ?? node, 'case_statement', 'default_statement').map((clause) => {
const value = field(clause, 'value');
const body = nodes_named(clause).flatMap((child) => (child.field === 'value' ? [] : lower.statements(child)));
return { values: value === undefined ? [] : [lower.expr(value)], body, fallsThrough: true };
});
return [{ kind: 'switch', subject: lower.expr(field(node, 'condition')), cases, ...spanOf(node) }];
};
const php_tryOf = (node, lower) => {
const catches = nodes_allOf(node, 'catch_clause').map((clause) => {
const of = field(clause, 'name');
const types = nodes_named(field(clause, 'type') ?? { ...clause, children: [] }).map((child) => php_declarations_typeOf(child, lower) ?? typeName(''));
return { types, ...(of === undefined ? {} : { name: variableName(of, lower) }), body: curly_bodyOf(field(clause, 'body'), lower) };
});
const lastly = nodes_allOf(node, 'finally_clause').flatMap((clause) => curly_bodyOf(field(clause, 'body'), lower));
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
['echo_statement', (node, lower) => [{ kind: 'expression', value: echoed(node, lower), ...spanOf(node) }]],
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
const annotations = decorated ? nodes_allOf(node, 'decorator').map((child) => python_declarations_annotation(child, lower)) : [];
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
const clauses = nodes_allOf(node, 'for_in_clause', 'if_clause').flatMap((clause) => {
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
const catches = nodes_allOf(node, 'except_clause', 'except_group_clause').map((clause) => {
const value = field(clause, 'value');
const types = value === undefined
? []
: value.kind === 'tuple'
? nodes_named(value).map((child) => typeName(lower.text(child)))
: [typeName(lower.text(field(value, 'alias') === undefined ? value : (nodes_named(value)[0] ?? value)))];
const alias = field(clause, 'alias') ?? (value === undefined ? undefined : field(value, 'alias'));
return {
types,
at: spanOf(clause),
body: lower.statements(firstOf(clause, 'block')),
...(alias === undefined ? {} : { name: lower.text(alias) }),
};
});
const body = [...lower.statements(field(node, 'body'))];
const otherwise = firstOf(node, 'else_clause');
const lastly = firstOf(node, 'finally_clause');
if (otherwise !== undefined)
body.push(...lower.statements(field(otherwise, 'body')));
return [{ kind: 'try', body, catches, lastly: lastly === undefined ? [] : lower.statements(firstOf(lastly, 'block')), ...spanOf(node) }];
}
function python_withOf(node, lower) {
const items = nodes_allOf(firstOf(node, 'with_clause') ?? node, 'with_item');
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
const cases = nodes_allOf(field(node, 'body') ?? node, 'case_clause').map((clause) => {
const patterns = nodes_allOf(clause, 'case_pattern').map((pattern) => lower.expr(nodes_named(pattern)[0]));
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
const WIDE = /^(?:[iu](?:16|32|64|128|size)|f32|f64|char)$/;
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
return { ...typeName(WIDE.test(of.name) ? 'raw.Wide' : 'raw.Pointer', [of]), pointers: of.pointers + 1 };
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
return vector(at, parseTokens(source, { start: inside.start - 1, end: inside.end + 1 }, dialect)[0]);
const args = mapOf(source, inside, dialect) ?? parseTokens(source, inside, dialect);
if (last === 'concat!')
return expressions_text(at, args.map((arg) => (arg.kind === 'literal' ? String(arg.value) : arg)));
const given = FORMATTING.has(last) ? rust_macros_formatted(args) : args.map((value) => rust_macros_argument(value));
const [only] = given;
if ((last === 'format!' || last === 'format_args!') && only !== undefined)
return { ...only.value, ...at };
const [target, ...rest] = given;
if ((last === 'write!' || last === 'writeln!') && target !== undefined)
return call(at, member(at, target.value, 'write_fmt'), rest);
return call(at, rust_macros_calleeOf(at, of), given);
}
function vector(at, list) {
const length = list?.kind === 'operator' && list.op === '*' ? list.operands[1] : undefined;
if (list === undefined)
return unknown(at, []);
return length === undefined ? list : call(at, expressions_name(at, 'vec!'), [{ value: list }, { value: length }]);
}
function mapOf(source, inside, dialect) {
if (source[inside.start - 1] !== '{')
return undefined;
const read = parseTokens(source, { start: inside.start - 1, end: inside.end + 1 }, dialect);
const [only] = read;
const keyed = only?.kind === 'collection' && only.entries.length > 0 && only.entries.every(({ key }) => key?.kind === 'literal');
return keyed ? read : undefined;
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
const [written = '', how = ''] = format.slice(i + 1, closer).split(':');
const of = written.trim();
const value = of === ''
? args[next]?.value
: /^\d+$/.test(of)
? args[Number(of)]?.value
: (args.find((arg) => arg.name === of)?.value ?? expressions_name(at, of));
if (of === '')
next += 1;
if (constant !== '')
parts.push(constant);
parts.push(value === undefined ? unknown(at, []) : how.includes('?') ? call(at, expressions_name(at, 'debug_text'), [{ value }]) : value);
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
const inside = blockBody(node, sink, lower);
const body = node.kind === 'unsafe_block' ? [opened(node), ...inside] : inside;
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
function opened(node) {
const at = { start: node.start, end: Math.min(node.end, node.start + 'unsafe'.length) };
return { kind: 'expression', value: call(at, expressions_name(at, 'unsafe_block'), []), ...at };
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
const failure = isFailure(pattern, lower);
if (failure && binds(target))
return failed(node, { pattern, subject, lower });
const before = binds(target)
? [{ kind: 'declare', target, value: subject, constant: false, ...spanOf(pattern ?? node) }]
: [];
const good = before.length === 0 ? subject : target.kind === 'name' ? target : unknown(spanOf(node), []);
const test = failure
? operator(spanOf(node), '!', [good])
: isOutcome(pattern, lower)
? good
: unknown(spanOf(node), before.length === 0 ? [subject] : []);
return { before, test };
}
function failed(node, { pattern, subject, lower }) {
const at = spanOf(pattern ?? node);
const outcome = expressions_name(spanOf(node), 'match');
const before = [
{ kind: 'declare', target: outcome, value: subject, constant: false, ...at },
{ kind: 'declare', target: rust_types_targetOf(pattern, lower), value: member(at, outcome, 'Err'), constant: false, ...at },
];
return { before, test: operator(spanOf(node), '!', [outcome]) };
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
const arms = nodes_allOf(field(node, 'body') ?? node, 'match_arm');
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
const value = isFailure(pattern, lower) ? member(spanOf(pattern ?? arm), subject, 'Err') : subject;
return binds(target) && !constantName ? [{ kind: 'declare', target, value, constant: false, ...spanOf(pattern ?? arm) }] : [];
}
function value(node, lower) {
const only = rust_control_single(node);
if (only !== undefined && node.kind !== 'unsafe_block')
return lower.expr(only);
if (only !== undefined)
return call(spanOf(node), expressions_name(spanOf(node), 'unsafe_block'), [{ value: lower.expr(only) }]);
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
return call(spanOf(node), lower.expr(field(node, 'function')), given.map((child) => ({ value: lent(child, lower) })));
}
function lent(node, lower) {
const value = lower.expr(node);
const writable = node.kind === 'reference_expression' && firstOf(node, 'mutable_specifier') !== undefined;
return writable && (value.kind === 'name' || value.kind === 'member') ? operator(spanOf(node), '&mut', [value]) : value;
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
const onlyTests = annotations.some(isOfTests);
const item = ITEMS.get(child.kind);
if (!onlyTests)
for (const statement of item === undefined ? lower.statements(child) : item(child, lower, annotations))
found.push(statement);
annotations = [];
}
return found;
}
function isOfTests({ name: of, args }) {
const [first] = args;
return /(?:^|\.)(?:test|bench)$/.test(of) || (of === 'cfg' && first?.value.kind === 'name' && first.value.name === 'test');
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
function sharedValue(node, value) {
return call(spanOf(node), expressions_name(spanOf(node), 'static_mut'), [{ value }]);
}
const constantItem = (node, lower) => {
const of = field(node, 'name') ?? node;
const given = field(node, 'value');
const constant = node.kind !== 'field_declaration' && firstOf(node, 'mutable_specifier') === undefined;
const type = field(node, 'type');
const shared = node.kind === 'static_item' && firstOf(node, 'mutable_specifier') !== undefined;
return [
{
kind: 'declare',
target: expressions_name(spanOf(of), lower.text(of)),
...(type === undefined ? {} : { type: rust_types_typeOf(type, lower) }),
constant,
...(given === undefined ? {} : { value: shared ? sharedValue(node, lower.expr(given)) : lower.expr(given) }),
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
const waits = rust_mentions(given, target, lower);
const first = waits ? expressions_name(spanOf(node), `let ${node.start}`) : target;
const branches = [
{ kind: 'declare', target: first, ...type, constant: false, ...spanOf(node) },
...into(given, { kind: 'assign', target: first }, lower),
];
return waits ? [...branches, { kind: 'declare', target, ...type, value: first, constant: false, ...spanOf(node) }] : branches;
}
const constant = firstOf(node, 'mutable_specifier') === undefined;
const value = given === undefined ? {} : { value: TEXTS.test(type.type?.name ?? '') ? parsedText(lower.expr(given)) : lower.expr(given) };
return [{ kind: 'declare', target, ...type, constant, ...value, ...spanOf(node) }];
}
const TEXTS = /(?:^|\.)(?:String|PathBuf|OsString)$/;
function parsedText(value) {
if (value.kind !== 'call' || value.callee.kind !== 'member')
return value;
const { callee } = value;
if (callee.name === 'parse')
return { ...value, callee: { ...callee, name: 'into' } };
return UNWRAPS.has(callee.name) ? { ...value, callee: { ...callee, object: parsedText(callee.object) } } : value;
}
const UNWRAPS = new Set(['unwrap', 'expect', 'unwrap_or_default', 'map_err', 'ok', 'unwrap_or']);
function rust_mentions(node, target, lower) {
if (target.kind !== 'name')
return true;
if (node.kind === 'identifier')
return lower.text(node) === target.name;
return node.children.some((child) => rust_mentions(child, target, lower));
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
const LARGEST = 500_000;
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
if (result.kind === 'over-budget')
parsers.clear();
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
function parseRuleSet(text) {
const set = JSON.parse(text);
if (!isRuleSet(set))
throw new Error('rules.json is not a rule set of this release');
return set;
}
async function createBundledDetector(own) {
const text = await (0,rules_file .e)();
const base = parseRuleSet(text);
if (own === undefined)
return createDetector({ grammars: createGrammars(), rules: { set: base, fingerprint: (0,sha256.sha256)(text) } });
const { addOwnRules, proveExamples } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 5076));
const { set, built } = await addOwnRules(base, own);
const fingerprint = (0,sha256.sha256)(text + JSON.stringify(built.set));
const detector = createDetector({ grammars: createGrammars(), rules: { set, fingerprint } });
await proveExamples(detector, built, own.folder);
return detector;
}
})
};
