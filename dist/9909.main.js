export const id = 9909;
export const ids = [9909,4521,691,2323,1642,6902];
export const modules = {
1642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createClock: () => (  createClock)
});
function createClock() {
return { now: Date.now, sleep };
}
function sleep(ms, signal) {
return new Promise((resolve) => {
if (signal?.aborted === true)
return resolve();
const done = () => {
clearTimeout(timer);
signal?.removeEventListener('abort', done);
resolve();
};
const timer = setTimeout(done, ms);
signal?.addEventListener('abort', done);
});
}
}),
4521:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sha256: () => (  sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function sha256(text) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
}),
7796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => (  canonicalJson)
});
function canonicalJson(value) {
return JSON.stringify(value, (_key, inner) => (isPlainObject(inner) ? sortKeys(inner) : inner));
}
function isPlainObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKeys(value) {
return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
}),
7327:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  fingerprintMeasure),
i: () => (  fingerprintTarget)
});
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7796);
function fingerprintTarget({ target, endpoint }, sha256) {
const { model, api, prompt, sampling } = target;
const hash = (value) => sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__  .d)(value));
const parts = {
model: hash(model),
api: hash(api),
endpoint: hash({ baseUrl: endpoint.baseUrl, apiVersion: endpoint.apiVersion }),
prompt: hash(prompt.kind === 'none' ? { kind: prompt.kind } : { kind: prompt.kind, text: prompt.text }),
sampling: hash(sampling),
};
return { hash: hash(parts), parts };
}
function fingerprintMeasure({ suites, rules, extraction, scorer, judge }, sha256) {
const ids = suites.map((suite) => [suite.name, suite.cases.map((testCase) => testCase.id).toSorted()]);
return {
suites: Object.fromEntries(suites.map((suite) => [suite.name, suite.fingerprint])),
rules,
extraction,
scorer,
judge,
cases: sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__  .d)(ids)),
};
}
}),
1877:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E9: () => (  dollars),
Ro: () => (  onOff),
SH: () => (  repositoryPath),
WR: () => (  points),
a2: () => (  wholeBetween),
od: () => (  numberBetween),
r1: () => (  textLike),
uW: () => (  section),
yL: () => (  oneOf)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
function section(shape) {
const allowed = Object.keys(shape).join(', ');
return zod__WEBPACK_IMPORTED_MODULE_0__  .rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : `a mapping with the keys ${allowed}`) });
}
function numberBetween(low, high) {
const error = `a number from ${low} to ${high}`;
return zod__WEBPACK_IMPORTED_MODULE_0__  .aig({ error }).min(low, { error }).max(high, { error });
}
function wholeBetween(low, high) {
const error = `a whole number from ${low} to ${high}`;
return zod__WEBPACK_IMPORTED_MODULE_0__  .aig({ error }).int({ error }).min(low, { error }).max(high, { error });
}
function textLike(pattern, error) {
return zod__WEBPACK_IMPORTED_MODULE_0__  .YjP({ error }).regex(pattern, { error });
}
function oneOf(words) {
return zod__WEBPACK_IMPORTED_MODULE_0__  .k5n(words, { error: `one of: ${words.join(', ')}` });
}
const onOff = zod__WEBPACK_IMPORTED_MODULE_0__  .zMY({ error: 'true or false' });
const repositoryPath = textLike(/^(?![/\\])(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\p{Cc}]{1,300}$/u, "a path inside the repository, with forward slashes and without '..'");
const POINTS = "a rise in points from 0 to 100 with its unit, such as '5 points'";
const points = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP({ error: POINTS })
.regex(/^\d{1,3}(?:\.\d{1,6})? points?$/, {
error: (issue) => (String(issue.input).includes('%') ? `${POINTS}: '%' could mean points or a share of the baseline's rate` : POINTS),
})
.transform((text) => Number.parseFloat(text) / 100)
.refine((share) => share <= 1, { error: POINTS });
const dollars = textLike(/^\d{1,7}(?:\.\d{1,6})? USD$/, "an amount with its unit, such as '5 USD'").transform((text) => Number.parseFloat(text));
}),
3805:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  findEndpoint)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function findEndpoint(target, policy) {
const found = Object.entries(policy.endpoints).find(([name]) => name === target.endpoint)?.[1];
if (found === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('unknown-endpoint', target.name, target.endpoint, Object.keys(policy.endpoints));
if (target.api === 'azure' && found.apiVersion === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('endpoint-needs-version', target.name, target.endpoint);
return found;
}
}),
1056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => (  checkSettings),
s: () => (  readSettings)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
const NEVER_SHOWN = new Set(['key', 'base_url']);
function readSettings({ text, file }) {
const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { lineCounter: lines, prettyErrors: false });
const problem = document.errors[0] ?? document.warnings[0];
if (problem !== undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('not-yaml', { file, line: lines.linePos(problem.pos[0]).line }, problem.message.replace(/;.*|\.$/, ''));
return { value: toPlain(document, file), where: (path) => locate({ document, lines, file }, path) };
}
function checkSettings(settings, schema) {
const result = schema.safeParse(settings.value);
if (result.success)
return result.data;
const first = earliest(result.error.issues.map((issue) => faultOf(issue, settings)));
if (first === undefined)
throw result.error;
if (first.kind === 'unknown-key')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('unknown-key', first.where, first.expected.split(', '));
if (first.got === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('missing-key', first.where, first.expected);
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('invalid-value', first.where, first.got, first.expected);
}
function earliest(faults) {
const rank = (fault) => (fault.where.line ?? 0) * 2 + (fault.kind === 'unknown-key' ? 0 : 1);
return faults.toSorted((one, other) => rank(one) - rank(other))[0];
}
function faultOf(issue, settings, base = []) {
const path = [...base, ...issue.path];
if (issue.code === 'unrecognized_keys') {
return { kind: 'unknown-key', where: settings.where([...path, issue.keys[0] ?? '']), got: undefined, expected: issue.message };
}
if (issue.code === 'invalid_union') {
const meant = issue.errors.find((branch) => branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0));
const fault = earliest((meant ?? []).map((inner) => faultOf(inner, settings, path)));
if (fault !== undefined)
return fault;
}
const expected = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
const got = issue.code === 'invalid_key' ? 'this name' : show(valueAt(settings.value, path), path);
return { kind: 'invalid-value', where: settings.where(path), got, expected };
}
function toPlain(document, file) {
try {
return document.toJS({ maxAliasCount: 100 });
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('not-yaml', { file }, 'its aliases expand to too much');
}
}
function locate({ document, lines, file }, path) {
const start = startOf(document.contents, path);
return { file, line: start === undefined ? 1 : lines.linePos(start).line, key: keyOf(path) };
}
function keyOf(path) {
return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text === '' ? '' : `${text}.`}${String(key)}`), '');
}
function startOf(node, path) {
const [key, ...rest] = path;
if (key === undefined)
return undefined;
if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node)) {
const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(item.key) && String(item.key.value) === String(key));
return pair === undefined ? undefined : (startOf(pair.value, rest) ?? positionOf(pair.key));
}
if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node) && typeof key === 'number')
return startOf(node.items[key], rest) ?? positionOf(node.items[key]);
return undefined;
}
function positionOf(node) {
return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) ? node.range?.[0] : undefined;
}
function valueAt(value, path) {
return path.reduce((inner, key) => {
if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key))
return undefined;
return Object.entries(inner).find(([name]) => name === String(key))?.[1];
}, value);
}
function show(value, path) {
if (value === undefined)
return undefined;
if (path.some((key) => NEVER_SHOWN.has(String(key))))
return 'this value';
const text = JSON.stringify(value);
return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
}),
9963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  HELP_SEVERITIES),
CP: () => (  ATTACK_CATEGORIES),
FN: () => (  MODES),
KK: () => (  SUITES),
O9: () => (  DIALECTS),
OT: () => (  UNSCORED_REASONS),
Ol: () => (  HEADLINES),
U9: () => (  GUARD_METRICS),
Yj: () => (  LANGUAGES),
Yv: () => (  DECISIONS),
iB: () => (  TIERS),
oC: () => (  SEVERITIES),
yc: () => (  APIS),
yq: () => (  CODE_SUITES)
});
const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
const DIALECTS = ['ts', 'tsx', 'jsx'];
const SEVERITIES = ['low', 'medium', 'high'];
const TIERS = ['core', 'advice'];
const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'];
const CODE_SUITES = ['autocomplete', 'instruct'];
const ATTACK_CATEGORIES = [
'c2',
'collection',
'discovery',
'evasion',
'execution',
'exfiltration',
'lateral-movement',
'persistence',
'privilege-escalation',
'reconnaissance',
];
const APIS = ['chat', 'completions', 'azure'];
const UNSCORED_REASONS = [
'no-code',
'wrong-language',
'truncated',
'unparsable',
'over-budget',
'too-large',
'empty',
'refusal',
'content-filter',
'provider-error',
'malformed-response',
'time-out',
'rate-limit',
'no-judge',
'judge-error',
'judge-unparsable',
'judge-conflict',
];
const HELP_SEVERITIES = ['general', 'partial', 'actionable'];
const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'];
const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'];
const MODES = ['observe', 'warn', 'enforce'];
const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'];
})
};
