export const id = 5431;
export const ids = [5431,3226];
export const modules = {
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
7477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
doctor: () => (  doctor)
});
var parse_config = __webpack_require__(8221);
var defaults = __webpack_require__(3294);
var parse_policy = __webpack_require__(3125);
var errors = __webpack_require__(452);
;
async function checkEndpoint([name, endpoint], { hasKey, reach }) {
const isSet = hasKey(endpoint.key);
const key = isSet
? { what: `key of ${name}`, kind: 'fine', detail: `${endpoint.key} is set` }
: {
what: `key of ${name}`,
kind: 'problem',
detail: `${endpoint.key} is not set. Set it in the environment; in a workflow pass it in 'env:' from a secret.`,
};
return [key, ...plainHttp(name, endpoint), await reachCheck({ name, endpoint, isSet }, reach)];
}
function plainHttp(name, { baseUrl }) {
const isOpen = baseUrl.startsWith('http:') && !/^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|\/|$)/.test(baseUrl);
return isOpen
? [
{
what: `endpoint ${name}`,
kind: 'warning',
detail: `${baseUrl}: over http the key and the prompts can be read on the way. Use https.`,
},
]
: [];
}
async function reachCheck({ name, endpoint, isSet }, reach) {
const what = `endpoint ${name}`;
if (reach === undefined)
return { what, kind: 'skipped', detail: `${endpoint.baseUrl}: not asked; --online does` };
if (!isSet)
return { what, kind: 'skipped', detail: `${endpoint.baseUrl}: not asked without its key` };
return { what, ...judge(await reach(endpoint), endpoint) };
}
function judge(reached, { baseUrl, key }) {
switch (reached.kind) {
case 'no-connection':
return {
kind: 'problem',
detail: `${baseUrl}: no connection (${reached.code}). Check base_url, and that its server can be reached from here.`,
};
case 'answered':
if (reached.status === 401 || reached.status === 403)
return { kind: 'problem', detail: `${baseUrl}: refuses the key (${reached.status}). Check the value of ${key}.` };
if (reached.status >= 500)
return { kind: 'warning', detail: `${baseUrl}: answers with ${reached.status}, so it is up but not well. Try again later.` };
return { kind: 'fine', detail: `${baseUrl}: answers` };
default:
return (0,errors .xb)(reached);
}
}
var find_endpoint = __webpack_require__(3805);
var resolve_target = __webpack_require__(3226);
var fingerprint = __webpack_require__(7327);
var read_baseline = __webpack_require__(8639);
;
async function checkTarget(config, world) {
const what = `target ${config.name}`;
try {
const target = await (0,resolve_target.resolveTarget)(config, world.tree);
(0,find_endpoint .v)(target, world.policy);
const prompt = target.prompt.kind === 'none' ? 'no prompt of its own' : `${target.prompt.kind} ${target.prompt.path}`;
return [{ what, kind: 'fine', detail: `${target.model}, ${target.api}, ${prompt}` }, await baselineCheck(target, world)];
}
catch (error) {
if (!(error instanceof errors .yo))
throw error;
return [{ what, kind: 'problem', detail: error.message }];
}
}
async function baselineCheck(target, { policy, tree, sha256 }) {
const what = `baseline of ${target.name}`;
try {
const found = await (0,read_baseline .mF)(target.name, { tree, policy });
if (found.kind === 'missing')
return {
what,
kind: 'warning',
detail: `${policy.baseline} is not there yet. Make it: run with --samples 5, then bless, then commit.`,
};
const ours = (0,fingerprint .i)({ target, endpoint: (0,find_endpoint .v)(target, policy) }, sha256);
const { baseline, file } = found;
const differing = Object.keys(ours.parts).filter((part) => ours.parts[part] !== baseline.target.parts[part]);
if (differing.length > 0)
return {
what,
kind: 'warning',
detail: `${file} is of another ${differing.join(', ')} than the target has now. On the base branch that is a stale baseline: run and bless again.`,
};
return {
what,
kind: 'fine',
detail: `${file}, of ${baseline.created.slice(0, 10)}, ${baseline.samples} ${baseline.samples === 1 ? 'sample' : 'samples'} a case`,
};
}
catch (error) {
if (!(error instanceof errors .yo))
throw error;
return { what, kind: 'problem', detail: error.message };
}
}
;
async function doctor(world) {
const { check: configCheck, value: config } = await read(world, { path: world.config, what: 'config', parse: parse_config .o });
const found = await read(world, { path: world.policy, what: 'policy', parse: parse_policy .O });
const isAbsent = found.file.kind === 'missing';
const policyCheck = isAbsent
? { what: 'policy', kind: 'warning', detail: `${world.policy} is not there: the defaults hold, which only observe.` }
: found.check;
const policy = isAbsent ? defaults.DEFAULT_POLICY : found.value;
return [
configCheck,
policyCheck,
...(config === undefined || policy === undefined ? [] : await targetChecks({ config, policy }, world)),
...(policy === undefined
? []
: (await Promise.all(Object.entries(policy.endpoints).map((endpoint) => checkEndpoint(endpoint, world)))).flat()),
...(policy?.rules === undefined ? [] : [await rulesCheck(policy.rules, world)]),
await gitCheck(world),
await outputCheck(world),
];
}
async function read({ tree }, { path, what, parse }) {
const file = await tree.read(path);
try {
if (file.kind === 'missing')
throw (0,errors .IF)('file-missing', path, what);
if (file.kind !== 'text')
throw (0,errors .IF)('file-unreadable', path, file.kind);
return { file, value: parse(file.text, path), check: { what, kind: 'fine', detail: path } };
}
catch (error) {
if (!(error instanceof errors .yo))
throw error;
return { file, value: undefined, check: { what, kind: 'problem', detail: error.message } };
}
}
async function targetChecks({ config, policy }, world) {
const checks = await Promise.all(config.targets.map((target) => checkTarget(target, { policy, tree: world.tree, sha256: world.sha256 })));
return checks.flat();
}
async function rulesCheck(folder, { tryRules }) {
try {
const count = await tryRules(folder);
return { what: 'rules', kind: 'fine', detail: `${folder}: ${count} own ${count === 1 ? 'rule' : 'rules'}, every example right` };
}
catch (error) {
if (!(error instanceof errors .yo))
throw error;
return { what: 'rules', kind: 'problem', detail: error.message };
}
}
async function gitCheck({ commit }) {
const found = await commit();
return found === undefined
? { what: 'git', kind: 'warning', detail: 'not a git work tree, or no commit yet: run and compare work, gate does not.' }
: { what: 'git', kind: 'fine', detail: `commit ${found.slice(0, 12)}` };
}
async function outputCheck({ unwritable }) {
const why = await unwritable();
return why === undefined
? { what: 'output', kind: 'fine', detail: 'the folder can be written' }
: {
what: 'output',
kind: 'problem',
detail: `the folder cannot be written (${why}). Make it writable, or name another one with --out.`,
};
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
8639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  baselineFiles),
mF: () => (  readBaseline)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
const LARGEST = 64 * 1024 * 1024;
function ownBaselineFile(baseline, target) {
return baseline.replace(/(\.[^./]+)?$/, `.${target}$1`);
}
function baselineFiles({ baseline }, targets) {
return [baseline, ...targets.map((target) => ownBaselineFile(baseline, target))];
}
async function readBaseline(target, { tree, policy }) {
for (const file of [ownBaselineFile(policy.baseline, target), policy.baseline]) {
const found = await tree.read(file, LARGEST);
if (found.kind === 'missing')
continue;
if (found.kind !== 'text')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('file-unreadable', file, found.kind);
const { parseBaseline } = await __webpack_require__.e(  8024).then(__webpack_require__.bind(__webpack_require__, 5643));
return { kind: 'found', baseline: parseBaseline(found.text, file), file };
}
const why = `${target} has no baseline (${policy.baseline}) on the base branch: there is nothing to compare with. Make one with 'cyberseceval-gate run' and 'cyberseceval-gate bless', and merge it in a reviewed commit.`;
return { kind: 'missing', why };
}
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
3226:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
resolveTarget: () => (  resolveTarget)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
async function resolveTarget(config, tree) {
return {
name: config.name,
model: await resolveModel(config.model, tree),
api: config.api,
endpoint: config.endpoint,
prompt: await resolvePrompt(config.prompt, tree),
sampling: config.sampling,
watch: config.watch,
};
}
async function resolvePrompt(prompt, tree) {
if (prompt.kind === 'none')
return { kind: 'none' };
const text = await readText(tree, { path: prompt.path, what: 'prompt file' });
if (prompt.kind === 'template' && !text.includes('{{prompt}}'))
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('template-without-prompt', prompt.path);
return { kind: prompt.kind, path: prompt.path, text };
}
async function resolveModel(model, tree) {
if (model.kind === 'name')
return model.name;
const text = await readText(tree, { path: model.file, what: 'file with the name of the model' });
const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { prettyErrors: false });
const problem = document.errors[0];
if (problem !== undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('not-yaml', { file: model.file }, problem.message.replace(/\.$/, ''));
const name = document.getIn(pointerKeys(model.path));
if (typeof name === 'string' && /^[^\p{Cc}]{1,200}$/u.test(name))
return name;
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('model-not-found', model.file, model.path, name === undefined ? 'not there' : 'no such text');
}
function pointerKeys(pointer) {
return pointer
.split('/')
.slice(1)
.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
async function readText(tree, { path, what }) {
const file = await tree.read(path);
switch (file.kind) {
case 'text':
return file.text;
case 'missing':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-missing', path, what);
case 'outside':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-outside', path, what);
case 'symlink':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-symlink', path, what);
case 'not-a-file':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('path-not-a-file', path, what);
case 'too-large':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-too-large', path, what);
case 'not-utf8':
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('file-not-utf8', path, what);
default:
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .xb)(file);
}
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
