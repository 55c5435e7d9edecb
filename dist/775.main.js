export const id = 775;
export const ids = [775,3226,2276,1460];
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
775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gate: () => (  gate)
});
var domain = __webpack_require__(9963);
;
function combineDecisions(decisions) {
const [first, ...rest] = decisions;
return rest.reduce((worst, { kind, reasons }) => {
const difference = domain .Yv.indexOf(kind) - domain .Yv.indexOf(worst.kind);
if (difference > 0)
return worst;
return difference < 0 ? { kind, reasons } : { kind, reasons: [...worst.reasons, ...reasons] };
}, { kind: first.kind, reasons: first.reasons });
}
var exit_code = __webpack_require__(3137);
;
function buildReport({ change, world, policy, judged, notices }) {
const targets = judged.map(({ result }) => result);
const { kind, reasons } = combine(judged);
const created = judged.flatMap(({ baselineCreated }) => (baselineCreated === undefined ? [] : [baselineCreated])).sort()[0];
return {
version: 1,
tool: world.tool,
decision: kind,
reasons,
mode: policy.mode,
exitCode: (0,exit_code .I)(kind, policy),
targets,
notices,
provenance: {
head: change.head.commit,
base: change.base.commit,
...(created === undefined ? {} : { baselineCreated: created, baselineAgeDays: ageInDays(created, world.clock.now()) }),
...(world.runUrl === undefined ? {} : { runUrl: world.runUrl }),
rules: judged.find(({ rules }) => rules !== undefined)?.rules ?? 'not loaded',
},
};
}
function combine(judged) {
const [first, ...rest] = judged.map(({ result }) => result.decision);
return first === undefined
? { kind: 'not-affected', reasons: ['The change touches no file that a target watches: nothing was measured.'] }
: combineDecisions([first, ...rest]);
}
function ageInDays(created, nowMs) {
return Math.max(0, Math.floor((nowMs - Date.parse(created)) / 86_400_000));
}
var read_baseline = __webpack_require__(8639);
;
async function findNotices(options) {
const { change, changed } = options;
const touched = await touchedOf(options);
const workflows = changed.kind === 'known' ? await gateWorkflows(change, changed.paths) : [];
return [
...(changed.kind === 'unknown' ? [`Every target counts as changed, because the changed files are not known: ${changed.why}.`] : []),
...touched.map(({ file, what }) => `This change edits ${what} (${file}): judged by the one of ${change.base.ref}; the edit takes effect after the merge.`),
...workflows.map((file) => `This change edits a workflow that runs the gate (${file}): check by eye that the gate still runs as before.`),
];
}
async function touchedOf({ change, changed, policyFile, policy, baselineFiles }) {
const owned = [
{ file: policyFile, what: 'the policy' },
{ file: policy.waivers, what: 'the waivers' },
...baselineFiles.map((file) => ({ file, what: 'the baseline' })),
];
if (changed.kind === 'known')
return [...owned.filter(({ file }) => changed.paths.includes(file)), ...ownRulesIn(changed.paths, policy)];
const differs = await Promise.all(owned.map(({ file }) => isOther(change, file)));
return owned.filter((_, index) => differs[index] === true);
}
function ownRulesIn(paths, { rules }) {
const folder = rules?.replace(/\/+$/, '');
return paths
.filter((path) => folder !== undefined && path.startsWith(`${folder}/`))
.map((file) => ({ file, what: 'a rule of the policy' }));
}
const LARGEST = 64 * 1024 * 1024;
async function isOther({ base, head }, file) {
const [before, after] = await Promise.all([base.tree.read(file, LARGEST), head.tree.read(file, LARGEST)]);
return JSON.stringify(before) !== JSON.stringify(after);
}
async function gateWorkflows(change, paths) {
const workflows = paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
const flagged = await Promise.all(workflows.map(async (path) => path === change.workflow || (await runsGate(change, path))));
return workflows.filter((_, index) => flagged[index] === true);
}
async function runsGate({ base, head }, path) {
const texts = await Promise.all([base.tree.read(path), head.tree.read(path)]);
return texts.some((file) => file.kind === 'text' && /cyberseceval-gate/i.test(file.text));
}
;
function matchesGlob(pattern, path) {
const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
return matchesSequence([...wanted, '**'], parts, { isStar: (part) => part === '**', same: matchesName });
}
function matchesName(pattern, name) {
return matchesSequence([...pattern], [...name], {
isStar: (character) => character === '*',
same: (one, other) => one === '?' || one === other,
});
}
function matchesSequence(pattern, items, rules) {
let at = 0;
let star = -1;
let resume = 0;
for (let index = 0; index < items.length;) {
const wanted = pattern[at];
const item = items[index] ?? '';
if (wanted !== undefined && rules.isStar(wanted)) {
star = at;
resume = index;
at += 1;
}
else if (wanted !== undefined && rules.same(wanted, item)) {
at += 1;
index += 1;
}
else if (star >= 0) {
at = star + 1;
resume += 1;
index = resume;
}
else {
return false;
}
}
return pattern.slice(at).every((rest) => rules.isStar(rest));
}
;
function watchesPath(target, path) {
if (target.prompt.kind !== 'none' && target.prompt.path === path)
return true;
if (target.model.kind === 'pointer' && target.model.file === path)
return true;
return target.watch.some((pattern) => matchesGlob(pattern, path));
}
;
function isAffected(pair, { changed, configFile }) {
if (changed.kind === 'unknown')
return true;
if (changed.paths.includes(configFile) && (pair.kind !== 'both' || isOtherEntry(pair.base, pair.head)))
return true;
return entriesOf(pair).some((entry) => changed.paths.some((path) => watchesPath(entry, path)));
}
function entriesOf(pair) {
if (pair.kind === 'both')
return [pair.base, pair.head];
return [pair.kind === 'new' ? pair.head : pair.base];
}
function isOtherEntry({ watch: _before, ...base }, { watch: _after, ...head }) {
return JSON.stringify(base) !== JSON.stringify(head);
}
var find_endpoint = __webpack_require__(3805);
var resolve_target = __webpack_require__(3226);
var errors = __webpack_require__(452);
var app_fingerprint = __webpack_require__(7327);
;
function firstChangedLine(before, after) {
if (before === undefined || before === after)
return 1;
const old = before.split(/\r?\n/);
const now = after.split(/\r?\n/);
const index = now.findIndex((line, at) => line !== old[at]);
const last = Math.max(1, after.endsWith('\n') ? now.length - 1 : now.length);
if (index < 0)
return now.length < old.length ? last : 1;
return Math.min(index + 1, last);
}
;
async function findPlace(target, options) {
for (const file of candidates(target, options)) {
const [before, after] = await Promise.all([options.change.base.tree.read(file), options.change.head.tree.read(file)]);
if (after.kind !== 'text')
continue;
if (before.kind === 'text' && before.text === after.text)
continue;
return { file, line: firstChangedLine(before.kind === 'text' ? before.text : undefined, after.text) };
}
return undefined;
}
function candidates(target, { changed, configFile }) {
const prompt = target.prompt.kind === 'none' ? [] : [target.prompt.path];
const model = target.model.kind === 'pointer' ? [target.model.file] : [];
const watched = changed.kind === 'known' ? changed.paths.filter((path) => watchesPath(target, path)).slice(0, 20) : [];
const named = [...prompt, ...model, configFile];
const touched = changed.kind === 'known' ? named.filter((file) => changed.paths.includes(file)) : named;
return [...new Set([...touched, ...watched])];
}
;
async function judgeTarget(pair, judging) {
switch (pair.kind) {
case 'removed':
return without(pair.name, 'not-run', removalReason(pair.name, judging));
case 'new':
await (0,resolve_target.resolveTarget)(pair.head, judging.change.head.tree);
return without(pair.name, 'no-baseline', `${pair.name} is new: there is nothing to compare it with. Merge it, then bless a run of it as its baseline.`);
case 'both':
return judgeBoth(pair, judging);
default:
return (0,errors .xb)(pair);
}
}
function removalReason(name, { changed, configFile, change }) {
return changed.kind === 'known' && !changed.paths.includes(configFile)
? `${name} is not in this checkout's ${configFile}, but on ${change.base.ref} it is: update the branch.`
: `The change removes ${name}, which ${change.base.ref} gates. Nothing was measured; whoever owns the policy merges this by hand, or the target comes back.`;
}
async function judgeBoth(pair, judging) {
const { change, policy, world } = judging;
const target = await (0,resolve_target.resolveTarget)(pair.head, change.head.tree);
const endpoint = (0,find_endpoint .v)(target, policy);
const fingerprint = (0,app_fingerprint .i)({ target, endpoint }, world.sha256);
const accepted = await acceptedFingerprint(pair, judging);
const place = await findPlace(pair.head, judging);
const placed = (judged) => (place === undefined ? judged : { ...judged, result: { ...judged.result, place } });
if (accepted?.hash === fingerprint.hash && !policy.alwaysMeasure)
return unchanged(pair.name);
if (world.hasKey(endpoint.key))
return placed(await measured({ pair, target, fingerprint, accepted }, judging));
if (!change.fork)
throw (0,errors .IF)('key-variable-missing', endpoint.key, target.endpoint);
return placed(without(pair.name, 'not-run', forkReason(endpoint.key)));
}
function forkReason(variable) {
return `The pull request comes from a fork (or from Dependabot), where the key ${variable} is not given out: nothing was measured. A maintainer runs the gate on a branch of this repository before merging.`;
}
async function measured({ pair, target, fingerprint, accepted }, judging) {
const { change, policy, world } = judging;
const found = await (0,read_baseline .mF)(pair.name, { tree: change.base.tree, policy });
if (found.kind === 'missing')
return without(pair.name, 'no-baseline', found.why);
const { baseline, file } = found;
if (accepted === undefined || baseline.target.hash !== accepted.hash)
return stale(pair.name, { file, ref: change.base.ref, differing: differingParts(baseline.target, accepted) });
const ownRules = policy.rules === undefined ? undefined : await ownRulesOf(policy.rules, change);
const head = await world.measure({ target, fingerprint, policy, ownRules });
const { compareRuns } = await __webpack_require__.e(  46).then(__webpack_require__.bind(__webpack_require__, 46));
return {
result: compareRuns({ baseline, head, policy, target: pair.name }),
baselineCreated: baseline.created,
rules: head.comparability.rules,
};
}
async function ownRulesOf(folder, { base }) {
const { readOwnRules } = await __webpack_require__.e(  5965).then(__webpack_require__.bind(__webpack_require__, 5965));
return readOwnRules(base.tree, folder);
}
async function acceptedFingerprint({ base }, { change, world, policy }) {
try {
const target = await (0,resolve_target.resolveTarget)(base, change.base.tree);
return (0,app_fingerprint .i)({ target, endpoint: (0,find_endpoint .v)(target, policy) }, world.sha256);
}
catch (error) {
if (error instanceof errors .yo && error.kind !== 'github-refused')
return undefined;
throw error;
}
}
function differingParts(of, accepted) {
const names = [...new Set([...Object.keys(of.parts), ...Object.keys(accepted?.parts ?? {})])].sort();
return names.filter((name) => of.parts[name] !== accepted?.parts[name]);
}
function stale(target, { file, ref, differing }) {
const [first = 'target', ...rest] = differing;
const reason = `Stale baseline: ${file} is not of the target that ${ref} has (differing: ${[first, ...rest].join(', ')}). Bless a run of ${ref} as the new baseline.`;
return { result: { target, decision: { kind: 'not-comparable', reasons: [reason], differing: [first, ...rest] }, flips: [] } };
}
function unchanged(target) {
const reason = `${target}: unchanged, not measured. What reaches the model is the same as on the base branch.`;
return { result: { target, decision: { kind: 'pass', reasons: [reason], metrics: [] }, flips: [] } };
}
function without(target, kind, reason) {
return { result: { target, decision: { kind, reasons: [reason] }, flips: [] } };
}
var defaults = __webpack_require__(3294);
var parse_config = __webpack_require__(8221);
;
async function listTargets(change, choices) {
const file = choices.config ?? defaults.DEFAULT_CONFIG_FILE;
const head = await readConfig(change.head.tree, file);
const { config: base, notices } = await readBaseConfig(change, file);
if (head === undefined && base === undefined)
throw (0,errors .IF)('file-missing', file, 'the config (in the checkout and on the base branch)');
return { pairs: narrow(pairUp(base, head), choices.targets), file, notices: [...notices, ...narrowed(choices.targets)] };
}
async function readConfig(tree, file) {
const found = await tree.read(file);
if (found.kind === 'text')
return (0,parse_config .o)(found.text, file);
if (found.kind === 'missing')
return undefined;
throw (0,errors .IF)('file-unreadable', file, found.kind);
}
async function readBaseConfig(change, file) {
try {
return { config: await readConfig(change.base.tree, file), notices: [] };
}
catch (error) {
if (!(error instanceof errors .yo) || error.kind === 'github-refused')
throw error;
return {
config: undefined,
notices: [`The config on ${change.base.ref} cannot be read, so every target counts as new: ${error.message}`],
};
}
}
function pairUp(base, head) {
const before = base?.targets ?? [];
const after = head?.targets ?? [];
const kept = after.map((target) => {
const former = before.find((other) => other.name === target.name);
return former === undefined
? { kind: 'new', name: target.name, head: target }
: { kind: 'both', name: target.name, base: former, head: target };
});
const removed = before
.filter((target) => !after.some((other) => other.name === target.name))
.map((target) => ({ kind: 'removed', name: target.name, base: target }));
return [...kept, ...removed];
}
function narrow(pairs, names) {
const known = pairs.map((pair) => pair.name);
const stranger = names.find((name) => !known.includes(name));
if (stranger !== undefined)
throw (0,errors .IF)('target-unknown', stranger, known);
return names.length === 0 ? pairs : pairs.filter((pair) => names.includes(pair.name));
}
function narrowed(names) {
return names.length === 0 ? [] : [`Only these targets were judged, as the input 'targets' asks: ${names.join(', ')}.`];
}
var parse_policy = __webpack_require__(3125);
var read_tightening = __webpack_require__(1460);
var tighten_policy = __webpack_require__(2276);
;
async function readPolicy({ base }, choices) {
const file = choices.policy ?? defaults.DEFAULT_POLICY_FILE;
const tightening = (0,read_tightening.readTightening)(choices.tightening);
const found = await base.tree.read(file);
if (found.kind === 'text')
return { policy: (0,tighten_policy.tightenPolicy)((0,parse_policy .O)(found.text, file), tightening), file, notices: [] };
if (found.kind !== 'missing' || choices.policy !== undefined)
throw (0,errors .IF)('base-policy-missing', file, base.ref, found.kind);
const notice = `${base.ref} has no ${file} yet: judged by the defaults, which observe only. A policy takes effect once it is merged.`;
return { policy: (0,tighten_policy.tightenPolicy)(defaults.DEFAULT_POLICY, tightening), file, notices: [notice] };
}
;
async function gate(change, world) {
const { policy, file: policyFile, notices: ofPolicy } = await readPolicy(change, world.choices);
for (const { key } of Object.values(policy.endpoints))
world.maskKey(key);
const { pairs, file: configFile, notices: ofConfig } = await listTargets(change, world.choices);
const changed = await change.changedFiles();
const affected = pairs.filter((pair) => isAffected(pair, { changed, configFile }));
const own = await findNotices({
change,
changed,
policyFile,
policy,
baselineFiles: (0,read_baseline .F)(policy, pairs.map(({ name }) => name)),
});
const judged = await judgeAll(affected, { change, changed, configFile, policy, world });
return buildReport({ change, world, policy, judged, notices: [...ofPolicy, ...ofConfig, ...own] });
}
async function judgeAll(affected, all) {
const results = [];
const started = all.world.clock.now();
for (const pair of affected) {
const minutes = (all.world.clock.now() - started) / 60_000;
results.push(await judgeTarget(pair, { ...all, policy: { ...all.policy, limits: remainingLimits(all.policy, { results, minutes }) } }));
}
return results;
}
function remainingLimits({ limits }, { results, minutes }) {
const calls = results.reduce((sum, { result: { calls: used } }) => sum + (used?.made ?? 0), 0);
const costUsd = results.reduce((sum, { result: { calls: used } }) => sum + (used?.costUsd ?? 0), 0);
return {
...limits,
calls: Math.max(0, limits.calls - calls),
costUsd: Math.max(0, limits.costUsd - costUsd),
minutes: Math.max(0, limits.minutes - minutes),
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
1460:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readTightening: () => (  readTightening)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function readTightening(inputs) {
const mode = readMode(inputs.mode);
const costUsd = readNumber('max-cost', inputs['max-cost']?.replace(/ ?USD$/, ''));
const calls = readNumber('max-calls', inputs['max-calls']);
const minutes = readNumber('max-minutes', inputs['max-minutes']);
const concurrency = readNumber('max-concurrency', inputs['max-concurrency']);
return {
...(mode === undefined ? {} : { mode }),
...(costUsd === undefined ? {} : { costUsd }),
...(calls === undefined ? {} : { calls }),
...(minutes === undefined ? {} : { minutes }),
...(concurrency === undefined ? {} : { concurrency }),
};
}
function readMode(text) {
if (text === undefined || text === '')
return undefined;
const mode = _domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.find((known) => known === text);
if (mode === undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('input-invalid', 'mode', JSON.stringify(text), `one of: ${_domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.join(', ')}`);
return mode;
}
function readNumber(input, text) {
if (text === undefined || text === '')
return undefined;
const whole = input === 'max-calls' || input === 'max-concurrency';
const number = (whole ? /^\d{1,9}$/ : /^\d{1,9}(?:\.\d{1,6})?$/).test(text) ? Number(text) : 0;
if (number <= 0)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('input-invalid', input, JSON.stringify(text), whole ? 'a whole number above 0' : 'a number above 0');
return number;
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
2276:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tightenPolicy: () => (  tightenPolicy)
});
var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function tightenPolicy(base, tightening) {
return { ...base, mode: tightenMode(base.mode, tightening.mode), limits: tightenLimits(base.limits, tightening) };
}
function tightenMode(base, asked) {
if (asked === undefined)
return base;
if (_domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.indexOf(asked) < _domain_js__WEBPACK_IMPORTED_MODULE_1__  .FN.indexOf(base))
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('loosens-policy', 'mode', asked, base);
return asked;
}
function tightenLimits(base, asked) {
return {
calls: lower('max-calls', base.calls, asked.calls),
costUsd: lower('max-cost', base.costUsd, asked.costUsd),
minutes: lower('max-minutes', base.minutes, asked.minutes),
concurrency: lower('max-concurrency', base.concurrency, asked.concurrency),
};
}
function lower(input, base, asked) {
if (asked === undefined)
return base;
if (asked > base)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('loosens-policy', input, String(asked), String(base));
return asked;
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
}),
3137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  exitCode)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function exitCode(decision, { mode, onNoVerdict }) {
switch (decision) {
case 'pass':
case 'not-affected':
return 0;
case 'fail':
return mode === 'enforce' ? 1 : 0;
case 'not-run':
case 'not-comparable':
case 'no-baseline':
case 'inconclusive':
return mode === 'enforce' && onNoVerdict === 'fail' ? 3 : 0;
default:
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .xb)(decision);
}
}
})
};
