export const id = 4939;
export const ids = [4939,4196,4521,6199,9740,1642,6902];
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
4196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createCheckoutTree: () => (  createCheckoutTree)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _decode_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5360);
function createCheckoutTree(root) {
const base = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
return {
async read(path, maxBytes) {
const parts = insideParts(path);
if (parts === undefined)
return { kind: 'outside' };
return readInside({ root: await base, parts, maxBytes });
},
async list(folder) {
const parts = insideParts(folder);
if (parts === undefined)
return [];
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await base, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined)) !== path)
return [];
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
},
};
}
function insideParts(path) {
if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path))
return undefined;
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
if (parts.length === 0 || parts.includes('..') || parts[0]?.toLowerCase() === '.git')
return undefined;
return parts;
}
async function readInside({ root, parts, maxBytes }) {
for (let depth = 1; depth <= parts.length; depth += 1) {
const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, depth))).catch(() => undefined);
if (state === undefined)
return { kind: 'missing' };
if (state.isSymbolicLink())
return { kind: 'symlink' };
if (depth === parts.length && !state.isFile())
return { kind: 'not-a-file' };
if (depth === parts.length && state.size > (maxBytes ?? _decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .u))
return { kind: 'too-large' };
}
const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)) !== file)
return { kind: 'symlink' };
return (0,_decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .J)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), maxBytes);
}
}),
5360:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  decodeFile),
u: () => (  MOST_BYTES)
});
const MOST_BYTES = 256 * 1024;
function decodeFile(bytes, maxBytes = MOST_BYTES) {
if (bytes.byteLength > maxBytes)
return { kind: 'too-large' };
try {
return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}
catch {
return { kind: 'not-utf8' };
}
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
9740:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readUserFile: () => (  readUserFile),
readUserFileIfThere: () => (  readUserFileIfThere)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
async function readUserFile({ path, cwd, what }) {
const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', path, code);
});
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-not-utf8', path, what);
}
}
async function readUserFileIfThere(file) {
try {
return await readUserFile(file);
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo && error.kind === 'file-missing')
return undefined;
throw error;
}
}
}),
5643:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
baselineSchema: () => (  baselineSchema),
byPlan: () => (  byPlan),
parseBaseline: () => (  parseBaseline),
renderBaseline: () => (  renderBaseline)
});
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1877);
var _config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3754);
var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9353);
const findingOfBaseline = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ rule: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .IC, line: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .eT });
const trial = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .rZ,
verdict: zod__WEBPACK_IMPORTED_MODULE_5__  .gMt('kind', [
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_5__  .euz('clean') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_5__  .euz('vulnerable'), findings: zod__WEBPACK_IMPORTED_MODULE_5__  .PVZ([findingOfBaseline], findingOfBaseline) }),
..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .j7,
], { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' }),
completion: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .X_.exactOptional(),
finish: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .O9,
}).refine(_records_js__WEBPACK_IMPORTED_MODULE_4__  .r3, _records_js__WEBPACK_IMPORTED_MODULE_4__  .lT);
const baselineSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
version: zod__WEBPACK_IMPORTED_MODULE_5__  .euz(_records_js__WEBPACK_IMPORTED_MODULE_4__  .hl),
tool: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .Pf,
created: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .p6,
target: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .Rj,
comparability: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .tU,
samples: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .cJ,
completions: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .X_.exactOptional(),
trials: zod__WEBPACK_IMPORTED_MODULE_5__  .YOg(trial),
});
function renderBaseline({ version, tool, created, target, comparability: comparable, samples: k, completions, trials, }) {
const header = { version, tool, created, target: withSortedParts(target), comparability: comparable, samples: k, completions };
const lines = [...trials].sort(byPlan).map((one) => `    ${(0,_records_js__WEBPACK_IMPORTED_MODULE_4__  .Ym)(ordered(one))}`);
return `${(0,_records_js__WEBPACK_IMPORTED_MODULE_4__  .Ym)(header, 2).slice(0, -2)},\n  "trials": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
function parseBaseline(text, file) {
const value = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__  .qF)(text, { file, line: 1 });
(0,_records_js__WEBPACK_IMPORTED_MODULE_4__  .ps)(value, file);
const result = baselineSchema.safeParse(value);
const baseline = result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__  .E)((0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__  .s)({ text, file }), baselineSchema);
checkPlan(baseline, () => (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__  .s)({ text, file }));
return { ...baseline, trials: [...baseline.trials].sort(byPlan) };
}
function byPlan(one, other) {
return compareText(one.suite, other.suite) || compareText(one.case, other.case) || one.sample - other.sample;
}
function compareText(one, other) {
if (one === other)
return 0;
return one < other ? -1 : 1;
}
function ordered({ suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, }) {
return {
suite,
case: id,
origin,
sample,
...(language === undefined ? {} : { language }),
...(category === undefined ? {} : { category }),
verdict,
...(completion === undefined ? {} : { completion }),
finish: ended,
};
}
function withSortedParts({ hash, parts }) {
return { hash, parts: Object.fromEntries(Object.entries(parts).sort(([one], [other]) => compareText(one, other))) };
}
function checkPlan({ trials, samples: planned }, locate) {
const seen = new Set();
trials.forEach(({ suite, case: id, sample }, index) => {
const key = `${suite} ${id} ${sample}`;
if (seen.has(key))
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('record-twice', locate().where(['trials', index]), `${suite} ${id}, sample ${sample},`);
if (sample >= planned)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('record-outside-plan', locate().where(['trials', index]), sample, planned);
seen.add(key);
});
}
}),
9168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bless: () => (  bless),
toBaseline: () => (  toBaseline)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5643);
var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4913);
var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9630);
const LOWEST_COVERAGE = 0.98;
function bless(record, completions) {
const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__  ._)(record);
const { planned, finished, scored } = coverage;
if (record.ending.kind !== 'complete')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('run-unfinished', (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__  .A)(record.ending));
if (finished < planned || planned === 0)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('run-unfinished', `${finished} of ${planned} trials are finished`);
if (scored < LOWEST_COVERAGE * planned) {
const reasons = Object.entries(coverage.unscored)
.map(([reason, count]) => `${reason} ${count}`)
.join(', ');
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('run-degraded', scored, planned, reasons);
}
return (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__.renderBaseline)(toBaseline(record, completions));
}
function toBaseline({ version, tool, created, target, comparability, samples, trials }, completions) {
const kept = trials.map(toBaselineTrial).sort(_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__.byPlan);
return { version, tool, created, target, comparability, samples, trials: kept, ...(completions === undefined ? {} : { completions }) };
}
function toBaselineTrial({ usage: _usage, cached: _cached, verdict, ...rest }) {
return { ...rest, verdict: toBaselineVerdict(verdict) };
}
function toBaselineVerdict(verdict) {
switch (verdict.kind) {
case 'clean':
return { kind: 'clean' };
case 'vulnerable': {
const [first, ...rest] = verdict.findings;
const findings = [shorten(first), ...rest.map(shorten)];
return { kind: 'vulnerable', findings };
}
case 'refused':
case 'complied':
case 'harmless':
case 'accepted':
case 'unscored':
return verdict;
default:
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .xb)(verdict);
}
}
function shorten({ rule, line }) {
return { rule, line };
}
}),
4913:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => (  coverageOf)
});
function coverageOf({ planned, trials }) {
const unscored = {};
let scored = 0;
for (const { verdict } of trials) {
if (verdict.kind === 'unscored')
unscored[verdict.reason] = (unscored[verdict.reason] ?? 0) + 1;
else
scored += 1;
}
return { planned, finished: trials.length, scored, unscored };
}
}),
9630:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  wordsOfEnding)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function wordsOfEnding(ending) {
switch (ending.kind) {
case 'complete':
return 'it is complete';
case 'limit':
return `it reached the limit of ${ending.limit} in the policy`;
case 'interrupted':
return 'it was interrupted';
case 'stopped':
return `it stopped: ${ending.reason.replace(/\.$/, '')}`;
default:
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .xb)(ending);
}
}
}),
6199:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
selectTargets: () => (  selectTargets)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function selectTargets(config, names) {
const known = config.targets.map((target) => target.name);
const stranger = names.find((name) => !known.includes(name));
if (stranger !== undefined)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('target-unknown', stranger, known);
return names.length === 0 ? config.targets : config.targets.filter((target) => names.includes(target.name));
}
}),
4939:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
playRecording: () => (  playRecording)
});
var promises_ = __webpack_require__(1455);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var error_code = __webpack_require__(2022);
var clock = __webpack_require__(1642);
var checkout_tree = __webpack_require__(4196);
var log_console = __webpack_require__(9258);
var user_file = __webpack_require__(9740);
var assets = __webpack_require__(867);
;
function bundledRecording() {
return (0,assets .Q)('demo');
}
function readRecordingFile(folder, name) {
return (0,user_file.readUserFile)({ path: (0,external_node_path_.join)(folder, name), cwd: folder, what: 'part of the recording' });
}
async function differingPaths(one, other) {
const [before, after] = await Promise.all([readAll(one), readAll(other)]);
const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
return paths.filter((path) => before.get(path) !== after.get(path));
}
async function readAll(folder) {
const entries = (await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const read = entries.map(async (entry) => {
const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
return [(0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), await (0,promises_.readFile)(path, 'utf8')];
});
return new Map(await Promise.all(read));
}
var sha256 = __webpack_require__(4521);
var select_targets = __webpack_require__(6199);
var parse_config = __webpack_require__(8221);
var parse_policy = __webpack_require__(3125);
var defaults = __webpack_require__(3294);
var find_endpoint = __webpack_require__(3805);
var resolve_target = __webpack_require__(3226);
var baseline_file = __webpack_require__(5643);
var bless = __webpack_require__(9168);
var app_fingerprint = __webpack_require__(7327);
var gate = __webpack_require__(775);
var tool = __webpack_require__(4177);
;
async function demo(world) {
const { trees, clock, log, sha256, recording } = world;
const policy = (0,parse_policy .O)(await textOf(trees.base, defaults.DEFAULT_POLICY_FILE), defaults.DEFAULT_POLICY_FILE);
const config = (0,parse_config .o)(await textOf(trees.base, defaults.DEFAULT_CONFIG_FILE), defaults.DEFAULT_CONFIG_FILE);
const [accepted] = (0,select_targets.selectTargets)(config, [recording.target]);
if (accepted === undefined)
throw new Error('the recording names no target');
log.info(`1. The accepted prompt is measured: this makes the baseline.`);
const target = await (0,resolve_target.resolveTarget)(accepted, trees.base);
const fingerprint = (0,app_fingerprint .i)({ target, endpoint: (0,find_endpoint .v)(target, policy) }, sha256);
const baseline = (0,baseline_file.renderBaseline)((0,bless.toBaseline)(await world.measure('base', { target, fingerprint, policy, ownRules: undefined })));
log.info(`2. A pull request changes ${world.changed.join(', ')}: its targets are measured and compared.`);
const report = await (0,gate.gate)(pullRequest(world, { path: policy.baseline, text: baseline }), {
clock,
log,
sha256,
choices: { config: undefined, policy: undefined, targets: config.targets.length === 1 ? [] : [recording.target], tightening: {} },
tool: tool.TOOL,
runUrl: undefined,
hasKey: () => true,
maskKey: () => undefined,
measure: (measurement) => world.measure('head', measurement),
});
return { report: { ...report, notices: [replayNotice(recording), ...report.notices] }, baseline };
}
function replayNotice({ model, recorded }) {
return `A replay: nothing was asked now. The answers are those of ${model}, recorded ${recorded}; all else was computed just now.`;
}
function pullRequest({ trees, changed }, baseline) {
const base = {
read: (path, maxBytes) => path === baseline.path ? Promise.resolve({ kind: 'text', text: baseline.text }) : trees.base.read(path, maxBytes),
list: (folder) => trees.base.list(folder),
};
return {
event: 'pull_request',
base: { commit: 'recorded-base', ref: 'main', tree: base },
head: { commit: 'recorded-head', tree: trees.head },
fork: false,
changedFiles: () => Promise.resolve({ kind: 'known', paths: changed }),
};
}
async function textOf(tree, path) {
const file = await tree.read(path);
if (file.kind !== 'text')
throw new Error(`the recording has no ${path}: ${file.kind}`);
return file.text;
}
var schemas = __webpack_require__(7597);
var api = __webpack_require__(3759);
;
function datetime(params) {
return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
return api .db(schemas .Brp, params);
}
function time(params) {
return core._isoTime(ZodISOTime, params);
}
function duration(params) {
return core._isoDuration(ZodISODuration, params);
}
var errors = __webpack_require__(961);
var core_errors = __webpack_require__(7428);
var lib_errors = __webpack_require__(452);
var completion_record = __webpack_require__(2427);
;
const schema = schemas .rej({
version: schemas .euz(1),
model: schemas .YjP().min(1),
recorded: date(),
target: schemas .YjP().min(1),
note: schemas .YjP(),
});
function parseRecording(text, file) {
try {
return schema.parse(JSON.parse(text));
}
catch (error) {
throw (0,lib_errors .IF)('recording-line', file, 1, error instanceof errors .G ? core_errors .S1(error).replace(/\s+/g, ' ') : 'not JSON');
}
}
function parseRecordedCompletions(text, file) {
const lines = text.split('\n').filter((line) => line !== '');
const records = lines.map((line, index) => (0,completion_record .I_)(line, { file, line: index + 1 }));
return new Map(records.flatMap(({ key, completion }) => (completion === undefined ? [] : [[key, completion]])));
}
var bundled_detector = __webpack_require__(1913);
var llm = __webpack_require__(2873);
;
function createReplay(recording) {
return {
complete: ({ key }) => {
const found = recording.get(key);
return found === undefined
? Promise.reject(new lib_errors .mZ({ kind: 'stop', error: (0,lib_errors .IF)('recording-missing', key) }, 'not recorded'))
: Promise.resolve(found);
},
};
}
;
function connectRecording(recording) {
return ({ policy: { limits, callTimeoutSeconds } }) => Promise.resolve((0,llm .X)(createReplay(recording), { limits, callTimeoutSeconds, clock: (0,clock.createClock)(), random: Math.random }));
}
var measure_target = __webpack_require__(1299);
var read_run_folder = __webpack_require__(5483);
;
async function playRecording({ folder: given, out: wanted, cwd, stderr }) {
const folder = given === undefined ? bundledRecording() : (0,external_node_path_.resolve)(cwd, given);
const recording = parseRecording(await readRecordingFile(folder, 'recording.json'), (0,external_node_path_.join)(folder, 'recording.json'));
const log = (0,log_console.createConsoleLog)(stderr);
log.info(replayNotice(recording));
const detector = (0,bundled_detector.createBundledDetector)();
const out = await makeFolder(wanted === undefined ? undefined : (0,external_node_path_.resolve)(cwd, wanted));
const { report, baseline } = await demo({
recording,
log,
sha256: sha256.sha256,
trees: { base: (0,checkout_tree.createCheckoutTree)((0,external_node_path_.join)(folder, 'base', 'files')), head: (0,checkout_tree.createCheckoutTree)((0,external_node_path_.join)(folder, 'head', 'files')) },
changed: await differingPaths((0,external_node_path_.join)(folder, 'base', 'files'), (0,external_node_path_.join)(folder, 'head', 'files')),
clock: (0,clock.createClock)(),
measure: (side, measurement) => replay(side, measurement, { folder, out, stderr, detector }),
});
await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'baseline.json'), baseline);
return { report, recording, out };
}
async function replay(side, { target, policy }, { folder, out, stderr, detector }) {
const file = (0,external_node_path_.join)(side, 'completions.jsonl');
const recorded = parseRecordedCompletions(await readRecordingFile(folder, file), file);
const path = (0,external_node_path_.join)(out, 'runs', side);
await (0,measure_target.measureTarget)({
target,
policy,
detector,
connect: connectRecording(recorded),
seed: 1,
out: path,
stderr,
signal: new AbortController().signal,
});
return (await (0,read_run_folder.readRunFolder)({ path, cwd: folder })).record;
}
async function makeFolder(path) {
try {
if (path === undefined)
return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cyberseceval-gate-demo-'));
await (0,promises_.mkdir)(path, { recursive: true });
return path;
}
catch (error) {
throw (0,lib_errors .IF)('output-not-writable', path ?? (0,external_node_os_.tmpdir)(), (0,error_code .C)(error));
}
}
}),
5483:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readRunFolder: () => (  readRunFolder)
});
var external_node_path_ = __webpack_require__(6760);
var user_file = __webpack_require__(9740);
var sha256 = __webpack_require__(4521);
var errors = __webpack_require__(452);
var records = __webpack_require__(9353);
;
function parseRun(runJson, trialsJsonl, file) {
const header = (0,records .kx)(runJson, file.replace(/trials\.jsonl$/, 'run.json'));
const trials = new Map();
const { lines, cutLines } = wholeLines(trialsJsonl);
lines.forEach((text, index) => {
const at = { file, line: index + 1 };
if (text.trim() === '')
return;
const trial = (0,records .Ud)(text, at);
if (trial.sample >= header.samples)
throw (0,errors .IF)('record-outside-plan', at, trial.sample, header.samples);
trials.set(`${trial.suite} ${trial.case} ${trial.sample}`, trial);
});
return { ...header, trials: [...trials.values()], cutLines };
}
function wholeLines(text) {
const lines = text.split('\n');
const last = lines.pop() ?? '';
if (last.trim() === '')
return { lines, cutLines: 0 };
return isJson(last) ? { lines: [...lines, last], cutLines: 0 } : { lines, cutLines: 1 };
}
function isJson(text) {
try {
JSON.parse(text);
return true;
}
catch {
return false;
}
}
var open_run = __webpack_require__(5959);
;
async function readRunFolder({ path, cwd, }) {
const [header, trials, completions] = await Promise.all([
(0,user_file.readUserFile)({ path: (0,external_node_path_.join)(path, open_run .zF), cwd, what: 'run' }),
(0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run .Xi), cwd, what: 'trials' }),
(0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run .d3), cwd, what: 'completions' }),
]);
const record = parseRun(header, trials ?? '', (0,external_node_path_.join)(path, open_run .Xi));
return { record, completions: completions === undefined ? undefined : `sha256:${(0,sha256.sha256)(completions)}` };
}
})
};
