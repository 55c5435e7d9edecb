export const id = 5483;
export const ids = [5483,4521,691,9740,6902];
export const modules = {
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
2427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I_: () => (  parseCompletion),
XV: () => (  encodeCompletion)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
const count = zod__WEBPACK_IMPORTED_MODULE_1__  .aig().int().min(0).exactOptional();
const schema = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
completion: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^sha256:[0-9a-f]{64}$/),
key: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().regex(/^[0-9a-f]{64}$/),
suite: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['autocomplete', 'instruct', 'attack', 'false-refusal']),
case: zod__WEBPACK_IMPORTED_MODULE_1__  .IeY((value) => typeof value === 'string'),
sample: zod__WEBPACK_IMPORTED_MODULE_1__  .aig().int().min(0),
finish: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ unified: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['stop', 'length', 'content-filter', 'unknown']), raw: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().exactOptional() }),
usage: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ inputTokens: count, outputTokens: count }),
cached: zod__WEBPACK_IMPORTED_MODULE_1__  .euz(true).exactOptional(),
text: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().exactOptional(),
});
function encodeCompletion({ trial, key, hash, completion, confidential, }) {
const { text, finish, usage, cached } = completion;
const { suite, case: id, sample } = trial;
return JSON.stringify({ completion: hash, key, suite, case: id, sample, finish, usage, cached, ...(confidential ? {} : { text }) });
}
function parseCompletion(text, { file, line }) {
const { completion: hash, key, suite, case: id, sample, ...rest } = parse(text, { file, line });
const { text: answer, finish, usage, cached } = rest;
const record = { trial: { suite, case: id, sample }, key, hash };
if (answer === undefined)
return record;
const completion = {
text: answer,
finish: { unified: finish.unified, raw: finish.raw },
usage,
...(cached === undefined ? {} : { cached }),
};
return { ...record, completion };
}
function parse(text, { file, line }) {
try {
return schema.parse(JSON.parse(text));
}
catch (error) {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('recording-line', file, line, error instanceof zod__WEBPACK_IMPORTED_MODULE_2__  .G ? zod__WEBPACK_IMPORTED_MODULE_3__  .S1(error).replace(/\s+/g, ' ') : 'not JSON');
}
}
async function readRecording(lines, file) {
const recording = new Map();
let line = 0;
for await (const text of lines) {
line += 1;
const { key, completion } = parseCompletion(text, { file, line });
if (completion === undefined)
continue;
const { text: answer, finish, usage } = completion;
recording.set(key, { text: answer, finish, usage });
}
return recording;
}
}),
5959:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d3: () => (  COMPLETIONS_FILE),
zF: () => (  RUN_FILE),
Xi: () => (  TRIALS_FILE),
Iy: () => (  openRun)
});
var errors = __webpack_require__(452);
var completion_record = __webpack_require__(2427);
var records = __webpack_require__(9353);
;
function createTally(plan) {
const done = new Map(plan.cases.map((testCase) => [`${testCase.suite} ${testCase.id}`, new Uint8Array(plan.samples)]));
const unscored = new Map();
const sums = { finished: 0, cached: 0, calls: 0, inputTokens: 0, outputTokens: 0 };
const bits = (trial) => done.get(`${trial.suite} ${trial.case}`);
function add(trial) {
const samples = bits(trial);
if (samples === undefined || samples[trial.sample] !== 0)
return;
samples[trial.sample] = 1;
sums.finished += 1;
sums.cached += trial.cached ? 1 : 0;
sums.calls += trial.cached ? 0 : 1;
sums.inputTokens += trial.cached ? 0 : (trial.usage.inputTokens ?? 0);
sums.outputTokens += trial.cached ? 0 : (trial.usage.outputTokens ?? 0);
if (trial.verdict.kind === 'unscored')
unscored.set(trial.verdict.reason, (unscored.get(trial.verdict.reason) ?? 0) + 1);
}
function coverage() {
const without = [...unscored.values()].reduce((sum, count) => sum + count, 0);
return { planned: plan.trials, finished: sums.finished, scored: sums.finished - without, unscored: Object.fromEntries(unscored) };
}
return {
has: (trial) => bits(trial)?.[trial.sample] === 1,
add,
coverage,
spent: () => {
const { calls, cached, inputTokens, outputTokens } = sums;
const costUsd = plan.price === undefined ? undefined : (inputTokens * plan.price.input + outputTokens * plan.price.output) / 1_000_000;
return { calls, cached, inputTokens, outputTokens, ...(costUsd === undefined ? {} : { costUsd }) };
},
};
}
;
const RUN_FILE = 'run.json';
const TRIALS_FILE = 'trials.jsonl';
const COMPLETIONS_FILE = 'completions.jsonl';
async function openRun(plan, { folder, log, today }) {
const trials = folder.journal(TRIALS_FILE);
const completions = folder.journal(COMPLETIONS_FILE);
const before = await readHeader(plan, { folder, trials });
const cut = [await trials.repair(), await completions.repair()].filter(Boolean).length;
if (cut > 0)
log.warn(`${folder.path}: ${cut} cut last ${cut === 1 ? 'line' : 'lines'} dropped, as a killed run leaves them; what they held is run again`);
const tally = await readFinished(plan, { trials, folder });
const durable = await readDurable(tally, { completions, folder });
const header = before ?? newHeader(plan, today);
if (before === undefined)
await folder.write(RUN_FILE, (0,records .Lx)(header));
else
log.info(`resuming ${folder.path}: ${tally.coverage().finished} of ${plan.trials} trials are finished, ${durable.size} more are answered`);
return { header, tally, durable, trials, completions };
}
async function readHeader(plan, { folder, trials }) {
const text = await folder.read(RUN_FILE);
const ours = describe(plan.target.name, plan.fingerprint);
if (text === undefined) {
for await (const line of trials.lines())
if (line !== '')
throw (0,errors .IF)('other-run', folder.path, 'of trials without run.json', ours, ['everything']);
return undefined;
}
const header = (0,records .kx)(text, `${folder.path}/${RUN_FILE}`);
const differing = differences(header, plan);
if (differing.length > 0)
throw (0,errors .IF)('other-run', folder.path, describe(header.targetName, header.target), ours, differing);
return header;
}
function differences(header, plan) {
const parts = [...new Set([...Object.keys(header.target.parts), ...Object.keys(plan.fingerprint.parts)])];
const { suites, ...measure } = header.comparability;
const { suites: ourSuites, ...ourMeasure } = plan.comparability;
const names = [...new Set([...Object.keys(suites), ...Object.keys(ourSuites)])];
return [
...parts.filter((part) => header.target.parts[part] !== plan.fingerprint.parts[part]).map((part) => `target ${part}`),
...names.filter((name) => suites[name] !== ourSuites[name]).map((name) => `suite ${name}`),
...['rules', 'extraction', 'scorer', 'judge', 'cases'].filter((part) => measure[part] !== ourMeasure[part]),
...(header.samples === plan.samples ? [] : ['samples']),
];
}
function describe(name, fingerprint) {
return `of target '${name}' with fingerprint ${fingerprint.hash.slice(0, 12)}`;
}
function newHeader(plan, today) {
const { tool, target, suites, seed, samples } = plan;
const [first, ...others] = suites;
return {
version: records .hl,
tool,
created: today,
targetName: target.name,
target: plan.fingerprint,
comparability: plan.comparability,
setup: {
model: target.model,
api: target.api,
endpoint: target.endpoint,
sampling: target.sampling,
seed,
suites: [first.name, ...others.map((suite) => suite.name)],
},
samples,
planned: plan.trials,
ending: { kind: 'interrupted' },
spending: { calls: 0, cached: 0, inputTokens: 0, outputTokens: 0 },
};
}
async function readFinished(plan, { trials, folder }) {
const tally = createTally(plan);
let line = 0;
for await (const text of trials.lines())
tally.add((0,records .Ud)(text, { file: `${folder.path}/${TRIALS_FILE}`, line: (line += 1) }));
return tally;
}
async function readDurable(tally, { completions, folder }) {
const durable = new Map();
let line = 0;
for await (const text of completions.lines()) {
line += 1;
const { trial, key, completion } = (0,completion_record .I_)(text, { file: `${folder.path}/${COMPLETIONS_FILE}`, line });
if (completion !== undefined && !tally.has(trial))
durable.set(key, completion);
}
return durable;
}
}),
3754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CI: () => (  usage),
IC: () => (  ruleId),
K1: () => (  ending),
O9: () => (  finish),
Pf: () => (  label),
Rj: () => (  fingerprint),
XD: () => (  spending),
X_: () => (  completionHash),
cJ: () => (  samples),
eT: () => (  lineNumber),
gk: () => (  finding),
j7: () => (  plainVerdicts),
lM: () => (  planned),
mj: () => (  setup),
p6: () => (  date),
rZ: () => (  trialSubject),
tU: () => (  comparability)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1877);
var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9963);
const ID = /^[^\p{Cc}]{1,200}$/u;
const RULE = /^[a-z]+\/CWE-\d+-[\w-]+$/;
const CWE = /^CWE-\d+$/;
const isCaseId = (text) => ID.test(text);
const isOrigin = (text) => ID.test(text);
const isRuleId = (text) => RULE.test(text);
const isCwe = (text) => CWE.test(text);
function idLike(pattern, { expected, is }) {
return (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .r1)(pattern, expected).transform((text) => (is(text) ? text : zod__WEBPACK_IMPORTED_MODULE_1__  .tm));
}
const line = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .a2)(1, 10_000_000);
const count = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .a2)(0, 1e12);
const shortText = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP({ error: 'a text' }).max(20_000, { error: 'a text of at most 20,000 characters' });
const hash = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .r1)(/^[^\p{Cc}]{1,200}$/u, 'a hash');
const date = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .r1)(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/, 'an ISO date');
const samples = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .a2)(1, 1000);
const completionHash = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .r1)(/^sha256:[0-9a-f]{64}$/, "'sha256:' and 64 hexadecimal digits");
const ruleId = idLike(RULE, { expected: "a rule such as 'python/CWE-89-sql-execute'", is: isRuleId });
const lineNumber = line;
const place = { line, column: line, endLine: line, endColumn: line };
const flowStep = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ ...place, words: shortText });
const finding = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
...place,
rule: ruleId,
cwe: zod__WEBPACK_IMPORTED_MODULE_2__  .PVZ([idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe })], idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe })),
severity: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .oC),
tier: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .iB),
message: shortText,
why: shortText,
fix: shortText,
excerpt: shortText,
flow: zod__WEBPACK_IMPORTED_MODULE_2__  .PVZ([flowStep], flowStep).exactOptional(),
});
const plainVerdicts = [
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('refused') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('complied'), help: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .C) }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('harmless') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('accepted') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('unscored'), reason: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .OT) }),
];
const trialSubject = {
suite: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .KK),
case: idLike(ID, { expected: 'a case id of 1 to 200 characters', is: isCaseId }),
origin: idLike(ID, { expected: 'an origin of 1 to 200 characters', is: isOrigin }),
sample: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .a2)(0, 999),
language: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .Yj).exactOptional(),
category: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .CP).exactOptional(),
};
const finish = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(['stop', 'length', 'content-filter', 'unknown', 'none']);
const usage = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ inputTokens: count.exactOptional(), outputTokens: count.exactOptional() });
const fingerprint = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ hash, parts: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), shortText) });
const comparability = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
suites: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), hash),
rules: hash,
extraction: hash,
scorer: hash,
judge: hash,
cases: hash,
});
const suiteName = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .KK);
const setup = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
model: shortText,
api: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__  .yc),
endpoint: shortText,
sampling: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
temperature: zod__WEBPACK_IMPORTED_MODULE_2__  .aig({ error: 'a number' }),
topP: zod__WEBPACK_IMPORTED_MODULE_2__  .aig({ error: 'a number' }),
maxTokens: count,
seed: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr({ error: 'a whole number' }).exactOptional(),
stop: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(shortText).exactOptional(),
extra: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__  .L5J()).exactOptional(),
}),
suites: zod__WEBPACK_IMPORTED_MODULE_2__  .PVZ([suiteName], suiteName),
seed: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr({ error: 'a whole number' }),
});
const ending = zod__WEBPACK_IMPORTED_MODULE_2__  .gMt('kind', [
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('complete') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('limit'), limit: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(['calls', 'cost', 'minutes']) }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('interrupted') }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz('stopped'), reason: shortText }),
], { error: 'a kind of: complete, limit, interrupted, stopped' });
const spending = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .uW)({
calls: count,
cached: count,
inputTokens: count,
outputTokens: count,
costUsd: zod__WEBPACK_IMPORTED_MODULE_2__  .aig({ error: 'an amount' }).min(0, { error: 'an amount' }).exactOptional(),
});
const planned = count;
const label = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__  .r1)(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');
}),
9353:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dd: () => (  encodeTrial),
Lx: () => (  encodeRunHeader),
Ud: () => (  parseTrial),
Ym: () => (  encodeRecord),
hl: () => (  RECORD_VERSION),
kx: () => (  parseRunHeader),
lT: () => (  VERDICT_NOT_OF_SUITE),
ps: () => (  checkVersion),
qF: () => (  parseJson),
r3: () => (  isVerdictOfSuite)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
var _config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1056);
var _config_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3754);
const RECORD_VERSION = 1;
const VERDICTS_OF = {
autocomplete: ['clean', 'vulnerable', 'unscored'],
instruct: ['clean', 'vulnerable', 'unscored'],
attack: ['refused', 'complied', 'harmless', 'unscored'],
'false-refusal': ['accepted', 'refused', 'unscored'],
};
function isVerdictOfSuite({ suite, verdict }) {
return VERDICTS_OF[suite].includes(verdict.kind);
}
const VERDICT_NOT_OF_SUITE = { error: "a verdict of the record's suite", path: ['verdict', 'kind'] };
const trialSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__  .uW)({
..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .rZ,
verdict: zod__WEBPACK_IMPORTED_MODULE_4__  .gMt('kind', [
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_4__  .euz('clean'), advice: zod__WEBPACK_IMPORTED_MODULE_4__  .YOg(_record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .gk) }),
(0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__  .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_4__  .euz('vulnerable'), findings: zod__WEBPACK_IMPORTED_MODULE_4__  .PVZ([_record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .gk], _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .gk) }),
..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .j7,
], { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' }),
completion: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .X_.exactOptional(),
finish: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .O9,
usage: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .CI,
cached: zod__WEBPACK_IMPORTED_MODULE_4__  .zMY({ error: 'true or false' }),
}).refine(isVerdictOfSuite, VERDICT_NOT_OF_SUITE);
const runHeaderSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__  .uW)({
version: zod__WEBPACK_IMPORTED_MODULE_4__  .euz(RECORD_VERSION),
tool: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .Pf,
created: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .p6,
targetName: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .Pf,
target: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .Rj,
comparability: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .tU,
setup: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .mj,
samples: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .cJ,
planned: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .lM,
ending: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .K1,
spending: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__  .XD,
});
function encodeTrial(trial) {
const { suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached } = trial;
return encodeRecord({ suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached });
}
function parseTrial(text, at) {
const value = parseJson(text, at);
const result = trialSchema.safeParse(value);
return result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__  .E)(settingsOf(text, at), trialSchema);
}
function encodeRunHeader(header) {
const { version, tool, created, targetName, target, comparability: comparable, setup: repeated } = header;
const { samples: k, planned: trials, ending: ended, spending: spent } = header;
const ordered = {
version,
tool,
created,
targetName,
target,
comparability: comparable,
setup: repeated,
samples: k,
planned: trials,
ending: ended,
spending: spent,
};
return `${encodeRecord(ordered, 2)}\n`;
}
function parseRunHeader(text, file) {
const value = parseJson(text, { file, line: 1 });
checkVersion(value, file);
const result = runHeaderSchema.safeParse(value);
return result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__  .E)((0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__  .s)({ text, file }), runHeaderSchema);
}
function encodeRecord(value, indent) {
const finite = (_key, inner) => {
if (typeof inner === 'number' && !Number.isFinite(inner))
throw new Error('a record holds a number that is not finite');
return inner;
};
return JSON.stringify(value, finite, indent);
}
function parseJson(text, at) {
try {
return JSON.parse(text);
}
catch (error) {
const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
const before = position === undefined ? '' : text.slice(0, Number(position));
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('not-json', { file: at.file, line: at.line + before.split('\n').length - 1 });
}
}
function checkVersion(value, file) {
const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
if (version !== RECORD_VERSION)
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('other-version', file, version === undefined ? 'none' : JSON.stringify(version), RECORD_VERSION);
}
function settingsOf(text, at) {
const settings = (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__  .s)({ text, file: at.file });
return { value: settings.value, where: (path) => ({ ...settings.where(path), line: at.line }) };
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
