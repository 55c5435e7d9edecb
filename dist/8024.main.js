export const id = 8024;
export const ids = [8024];
export const modules = {
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
})
};
