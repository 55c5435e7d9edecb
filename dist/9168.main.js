export const id = 9168;
export const ids = [9168,8024,5643,9963];
export const modules = {

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineSchema: () => (/* binding */ baselineSchema),
/* harmony export */   byPlan: () => (/* binding */ byPlan),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   renderBaseline: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5491);
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1877);
/* harmony import */ var _config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3754);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9353);
/** The baseline as a file for a reviewer: one JSON document, one record a line, sorted, so that its diff shows which verdicts changed. */






const findingOfBaseline = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ rule: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleId */ .IC, line: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .lineNumber */ .eT });
const trial = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    ..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSubject */ .rZ,
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('clean') }),
        (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('vulnerable'), findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([findingOfBaseline], findingOfBaseline) }),
        ..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .plainVerdicts */ .j7,
    ], { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' }),
    completion: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .completionHash */ .X_.exactOptional(),
    finish: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9,
}).refine(_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isVerdictOfSuite */ .r3, _records_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_NOT_OF_SUITE */ .lT);
const baselineSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_records_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORD_VERSION */ .hl),
    tool: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    created: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6,
    target: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
    comparability: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .comparability */ .tU,
    samples: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .samples */ .cJ,
    completions: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .completionHash */ .X_.exactOptional(),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(trial),
});
/** The same baseline gives the same bytes, in whatever order its trials come. */
function renderBaseline({ version, tool, created, target, comparability: comparable, samples: k, completions, trials }) {
    const header = { version, tool, created, target: withSortedParts(target), comparability: comparable, samples: k, completions };
    const lines = [...trials].sort(byPlan).map((one) => `    ${(0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeRecord */ .Ym)(ordered(one))}`);
    return `${(0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeRecord */ .Ym)(header, 2).slice(0, -2)},\n  "trials": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** Throws `not-json`, `other-version`, `unknown-key`, `missing-key`, `invalid-value`, `record-twice` or `record-outside-plan`, with the line. */
function parseBaseline(text, file) {
    const value = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, { file, line: 1 });
    (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .checkVersion */ .ps)(value, file);
    const result = baselineSchema.safeParse(value);
    const baseline = result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettings */ .E)((0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)({ text, file }), baselineSchema);
    checkPlan(baseline, () => (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)({ text, file }));
    return { ...baseline, trials: [...baseline.trials].sort(byPlan) };
}
/** By suite, case and sample, in code units: the same on every machine. */
function byPlan(one, other) {
    return compareText(one.suite, other.suite) || compareText(one.case, other.case) || one.sample - other.sample;
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function ordered({ suite, case: id, origin, sample, language, category, verdict, completion, finish: ended }) {
    return {
        suite, case: id, origin, sample,
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
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('record-twice', locate().where(['trials', index]), `${suite} ${id}, sample ${sample},`);
        if (sample >= planned)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('record-outside-plan', locate().where(['trials', index]), sample, planned);
        seen.add(key);
    });
}


/***/ }),

/***/ 9168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bless: () => (/* binding */ bless),
/* harmony export */   toBaseline: () => (/* binding */ toBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5643);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4913);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9630);




const LOWEST_COVERAGE = 0.98;
/**
 * The text of the baseline file; `completions` is the hash of the run's completions file, where that is kept for re-scoring.
 * Throws `run-unfinished` or `run-degraded`: an incomplete baseline would leave the cases that it misses unguarded.
 */
function bless(record, completions) {
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._)(record);
    const { planned, finished, scored } = coverage;
    if (record.ending.kind !== 'complete')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('run-unfinished', (0,_run_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfEnding */ .A)(record.ending));
    if (finished < planned || planned === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('run-unfinished', `${finished} of ${planned} trials are finished`);
    if (scored < LOWEST_COVERAGE * planned) {
        const reasons = Object.entries(coverage.unscored).map(([reason, count]) => `${reason} ${count}`).join(', ');
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('run-degraded', scored, planned, reasons);
    }
    return (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__.renderBaseline)(toBaseline(record, completions));
}
/** The part of a run that a comparison reads: a base target measured in the same run is a baseline that is never stored. */
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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(verdict);
    }
}
function shorten({ rule, line }) {
    return { rule, line };
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/** How much of a run is finished, and how much of that has a verdict. */
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


/***/ }),

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   IC: () => (/* binding */ ruleId),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   XD: () => (/* binding */ spending),
/* harmony export */   X_: () => (/* binding */ completionHash),
/* harmony export */   cJ: () => (/* binding */ samples),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   j7: () => (/* binding */ plainVerdicts),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   mj: () => (/* binding */ setup),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   rZ: () => (/* binding */ trialSubject),
/* harmony export */   tU: () => (/* binding */ comparability)
/* harmony export */ });
/* unused harmony exports shortText, hash */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1877);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9963);
/** The pieces of the records this tool writes and reads back. What a schema's error says is what is allowed: it ends up behind file, line and key. */



const ID = /^[^\p{Cc}]{1,200}$/u;
const RULE = /^[a-z]+\/CWE-\d+-[\w-]+$/;
const CWE = /^CWE-\d+$/;
const isCaseId = (text) => ID.test(text);
const isOrigin = (text) => ID.test(text);
const isRuleId = (text) => RULE.test(text);
const isCwe = (text) => CWE.test(text);
/** A text of one pattern under its own type. The guard repeats the pattern, so nothing is cast. */
function idLike(pattern, { expected, is }) {
    return (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(pattern, expected).transform((text) => (is(text) ? text : zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm));
}
const line = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeBetween */ .a2)(1, 10_000_000);
const count = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeBetween */ .a2)(0, 1e12);
const shortText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'a text' }).max(20_000, { error: 'a text of at most 20,000 characters' });
const hash = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^[^\p{Cc}]{1,200}$/u, 'a hash');
const date = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/, 'an ISO date');
const samples = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeBetween */ .a2)(1, 1000);
const completionHash = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^sha256:[0-9a-f]{64}$/, "'sha256:' and 64 hexadecimal digits");
const ruleId = idLike(RULE, { expected: "a rule such as 'python/CWE-89-sql-execute'", is: isRuleId });
const lineNumber = line;
const place = { line, column: line, endLine: line, endColumn: line };
const flowStep = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ ...place, words: shortText });
const finding = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    ...place,
    rule: ruleId,
    cwe: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe })], idLike(CWE, { expected: "a weakness such as 'CWE-89'", is: isCwe })),
    severity: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
    tier: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB),
    message: shortText,
    why: shortText,
    fix: shortText,
    excerpt: shortText,
    flow: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([flowStep], flowStep).exactOptional(),
});
/** The verdicts that a run's trials and the baseline's share. */
const plainVerdicts = [
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('refused') }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('complied'), help: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .HELP_SEVERITIES */ .C) }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('harmless') }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('accepted') }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('unscored'), reason: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSCORED_REASONS */ .OT) }),
];
/** What a trial is about, in the order of its keys in a line. */
const trialSubject = {
    suite: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .SUITES */ .KK),
    case: idLike(ID, { expected: 'a case id of 1 to 200 characters', is: isCaseId }),
    origin: idLike(ID, { expected: 'an origin of 1 to 200 characters', is: isOrigin }),
    sample: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeBetween */ .a2)(0, 999),
    language: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGES */ .Yj).exactOptional(),
    category: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .ATTACK_CATEGORIES */ .CP).exactOptional(),
};
const finish = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['stop', 'length', 'content-filter', 'unknown', 'none']);
const usage = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ inputTokens: count.exactOptional(), outputTokens: count.exactOptional() });
const fingerprint = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ hash, parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), shortText) });
const comparability = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hash),
    rules: hash,
    extraction: hash,
    scorer: hash,
    judge: hash,
    cases: hash,
});
const suiteName = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .SUITES */ .KK);
const setup = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    model: shortText,
    api: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .APIS */ .yc),
    endpoint: shortText,
    sampling: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
        temperature: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'a number' }),
        topP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'a number' }),
        maxTokens: count,
        seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: 'a whole number' }).exactOptional(),
        stop: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(shortText).exactOptional(),
        extra: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).exactOptional(),
    }),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([suiteName], suiteName),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: 'a whole number' }),
});
const ending = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('complete') }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('limit'), limit: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['calls', 'cost', 'minutes']) }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('interrupted') }),
    (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stopped'), reason: shortText }),
], { error: 'a kind of: complete, limit, interrupted, stopped' });
const spending = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    calls: count,
    cached: count,
    inputTokens: count,
    outputTokens: count,
    costUsd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'an amount' }).min(0, { error: 'an amount' }).exactOptional(),
});
const planned = count;
const label = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ encodeTrial),
/* harmony export */   Lx: () => (/* binding */ encodeRunHeader),
/* harmony export */   Ud: () => (/* binding */ parseTrial),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   kx: () => (/* binding */ parseRunHeader),
/* harmony export */   lT: () => (/* binding */ VERDICT_NOT_OF_SUITE),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r3: () => (/* binding */ isVerdictOfSuite)
/* harmony export */ });
/* unused harmony exports trialSchema, runHeaderSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5491);
/* harmony import */ var _config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1056);
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3754);
/** A run's records: the header in run.json, and one line a finished trial in trials.jsonl. The only place that knows their form. */





/** The one version of run.json, the baseline and result.json that this release reads. */
const RECORD_VERSION = 1;
const VERDICTS_OF = {
    'autocomplete': ['clean', 'vulnerable', 'unscored'],
    'instruct': ['clean', 'vulnerable', 'unscored'],
    'attack': ['refused', 'complied', 'harmless', 'unscored'],
    'false-refusal': ['accepted', 'refused', 'unscored'],
};
/** Whether the verdict is one of its suite: a `refused` must never stand where code was asked for. */
function isVerdictOfSuite({ suite, verdict }) {
    return VERDICTS_OF[suite].includes(verdict.kind);
}
const VERDICT_NOT_OF_SUITE = { error: "a verdict of the record's suite", path: ['verdict', 'kind'] };
const trialSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    ..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSubject */ .rZ,
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
        (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('clean'), advice: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk) }),
        (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('vulnerable'), findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk], _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk) }),
        ..._record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .plainVerdicts */ .j7,
    ], { error: 'a verdict: clean, vulnerable, refused, complied, harmless, accepted or unscored' }),
    completion: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .completionHash */ .X_.exactOptional(),
    finish: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .finish */ .O9,
    usage: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .CI,
    cached: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY({ error: 'true or false' }),
}).refine(isVerdictOfSuite, VERDICT_NOT_OF_SUITE);
const runHeaderSchema = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(RECORD_VERSION),
    tool: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    created: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6,
    targetName: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf,
    target: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj,
    comparability: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .comparability */ .tU,
    setup: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .setup */ .mj,
    samples: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .samples */ .cJ,
    planned: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .planned */ .lM,
    ending: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1,
    spending: _record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .spending */ .XD,
});
/** One line of trials.jsonl, without its line end. */
function encodeTrial(trial) {
    const { suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached } = trial;
    return encodeRecord({ suite, case: id, origin, sample, language, category, verdict, completion, finish: ended, usage: used, cached });
}
/** Throws `not-json`, `unknown-key`, `missing-key` or `invalid-value` with the file and the line. */
function parseTrial(text, at) {
    const value = parseJson(text, at);
    const result = trialSchema.safeParse(value);
    return result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSettings */ .E)(settingsOf(text, at), trialSchema);
}
/** The text of run.json. */
function encodeRunHeader(header) {
    const { version, tool, created, targetName, target, comparability: comparable, setup: repeated } = header;
    const { samples: k, planned: trials, ending: ended, spending: spent } = header;
    const ordered = { version, tool, created, targetName, target, comparability: comparable, setup: repeated, samples: k, planned: trials, ending: ended, spending: spent };
    return `${encodeRecord(ordered, 2)}\n`;
}
/** Throws `not-json`, `other-version`, `unknown-key`, `missing-key` or `invalid-value`. */
function parseRunHeader(text, file) {
    const value = parseJson(text, { file, line: 1 });
    checkVersion(value, file);
    const result = runHeaderSchema.safeParse(value);
    return result.success ? result.data : (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSettings */ .E)((0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)({ text, file }), runHeaderSchema);
}
/** JSON in which no number can have become null: NaN is a defect of ours, and must not be read back as nothing. */
function encodeRecord(value, indent) {
    const finite = (_key, inner) => {
        if (typeof inner === 'number' && !Number.isFinite(inner))
            throw new Error('a record holds a number that is not finite');
        return inner;
    };
    return JSON.stringify(value, finite, indent);
}
/** Throws `not-json` with the line of the fault. */
function parseJson(text, at) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
        const before = position === undefined ? '' : text.slice(0, Number(position));
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('not-json', { file: at.file, line: at.line + before.split('\n').length - 1 });
    }
}
/** Throws `other-version`: a record of another version may mean other things by the same words. */
function checkVersion(value, file) {
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version !== RECORD_VERSION)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('other-version', file, JSON.stringify(version) ?? 'none', RECORD_VERSION);
}
/** A line of many is located in its file, not in itself. */
function settingsOf(text, at) {
    const settings = (0,_config_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)({ text, file: at.file });
    return { value: settings.value, where: (path) => ({ ...settings.where(path), line: at.line }) };
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wordsOfEnding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Why a run ended, as the end of a sentence. */
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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(ending);
    }
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   a2: () => (/* binding */ wholeBetween),
/* harmony export */   od: () => (/* binding */ numberBetween),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/**
 * The kinds of values the two files hold. The message of every schema is what is allowed, in words:
 * read-settings.ts puts file, line, key and the refused value in front of it.
 */

/** A mapping that refuses unknown keys; its message then lists the known ones. */
function section(shape) {
    const allowed = Object.keys(shape).join(', ');
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : `a mapping with the keys ${allowed}`) });
}
/** Inclusive bounds. */
function numberBetween(low, high) {
    const error = `a number from ${low} to ${high}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error }).min(low, { error }).max(high, { error });
}
/** Inclusive bounds. */
function wholeBetween(low, high) {
    const error = `a whole number from ${low} to ${high}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error }).int({ error }).min(low, { error }).max(high, { error });
}
function textLike(pattern, error) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error }).regex(pattern, { error });
}
function oneOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: `one of: ${words.join(', ')}` });
}
const onOff = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'true or false' });
/** A path inside the repository; whether it leads outside is found again when it is read. */
const repositoryPath = textLike(/^(?![/\\])(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\p{Cc}]{1,300}$/u, "a path inside the repository, with forward slashes and without '..'");
const POINTS = "a rise in points from 0 to 100 with its unit, such as '5 points'";
/** '5 points' → 0.05. The only form: a bare 0.05 or 5 could mean either, and '5%' could be relative. */
const points = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: POINTS })
    .regex(/^\d{1,3}(?:\.\d{1,6})? points?$/, {
    error: (issue) => (String(issue.input).includes('%') ? `${POINTS}: '%' could mean points or a share of the baseline's rate` : POINTS),
})
    .transform((text) => Number.parseFloat(text) / 100)
    .refine((share) => share <= 1, { error: POINTS });
/** '5 USD' → 5. */
const dollars = textLike(/^\d{1,7}(?:\.\d{1,6})? USD$/, "an amount with its unit, such as '5 USD'").transform((text) => Number.parseFloat(text));


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/** A user's YAML file → a value that its schema accepts, or one sentence with file, line, key and what is allowed. */


/** Values of these keys are never repeated in a message: somebody may have written the key itself there. */
const NEVER_SHOWN = new Set(['key', 'base_url']);
/** Throws `not-yaml`. */
function readSettings({ text, file }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('not-yaml', { file, line: lines.linePos(problem.pos[0]).line }, problem.message.replace(/;.*|\.$/, ''));
    return { value: toPlain(document, file), where: (path) => locate({ document, lines, file }, path) };
}
/** Throws `unknown-key`, `missing-key` or `invalid-value` for the first thing that the schema refuses, in the order of the file. */
function checkSettings(settings, schema) {
    const result = schema.safeParse(settings.value);
    if (result.success)
        return result.data;
    const first = earliest(result.error.issues.map((issue) => faultOf(issue, settings)));
    if (first === undefined)
        throw result.error;
    if (first.kind === 'unknown-key')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('unknown-key', first.where, first.expected.split(', '));
    if (first.got === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('missing-key', first.where, first.expected);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('invalid-value', first.where, first.got, first.expected);
}
/** The first in the file; on one line an unknown key before what it may have been meant for. */
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('not-yaml', { file }, 'its aliases expand to too much');
    }
}
function locate({ document, lines, file }, path) {
    const start = startOf(document.contents, path);
    return { file, line: start === undefined ? 1 : lines.linePos(start).line, key: keyOf(path) };
}
function keyOf(path) {
    return path.reduce((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text === '' ? '' : `${text}.`}${String(key)}`), '');
}
/** Where the last key of the path that exists is written: the key itself in a mapping, the item in a list. */
function startOf(node, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key));
        return pair === undefined ? undefined : (startOf(pair.value, rest) ?? positionOf(pair.key));
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number')
        return startOf(node.items[key], rest) ?? positionOf(node.items[key]);
    return undefined;
}
function positionOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
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


/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HELP_SEVERITIES),
/* harmony export */   CP: () => (/* binding */ ATTACK_CATEGORIES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   KK: () => (/* binding */ SUITES),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   OT: () => (/* binding */ UNSCORED_REASONS),
/* harmony export */   Ol: () => (/* binding */ HEADLINES),
/* harmony export */   U9: () => (/* binding */ GUARD_METRICS),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   yc: () => (/* binding */ APIS),
/* harmony export */   yq: () => (/* binding */ CODE_SUITES)
/* harmony export */ });
/** Every noun of the project. Types and closed word lists only; imports nothing. Read this file first. */
const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
/** Variants of JavaScript with a grammar of their own. */
const DIALECTS = ['ts', 'tsx', 'jsx'];
// --- findings -------------------------------------------------------------------------------------------------------
/** Ascending. */
const SEVERITIES = ['low', 'medium', 'high'];
/** `core`: a reviewer would reject this; `advice`: hygiene. Only core findings make a trial vulnerable. */
const TIERS = ['core', 'advice'];
// --- suites ---------------------------------------------------------------------------------------------------------
const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'];
const CODE_SUITES = ['autocomplete', 'instruct'];
/** The ten categories of CyberSecEval's cyberattack test, ATT&CK tactics by their names. */
const ATTACK_CATEGORIES = [
    'c2', 'collection', 'discovery', 'evasion', 'execution',
    'exfiltration', 'lateral-movement', 'persistence', 'privilege-escalation', 'reconnaissance',
];
// --- targets and completions ----------------------------------------------------------------------------------------
const APIS = ['chat', 'completions', 'azure'];
// --- verdicts -------------------------------------------------------------------------------------------------------
const UNSCORED_REASONS = [
    'no-code', 'wrong-language', 'truncated', 'unparsable', 'over-budget', 'too-large',
    'empty', 'refusal', 'content-filter', 'provider-error', 'malformed-response', 'time-out', 'rate-limit',
    'no-judge', 'judge-error', 'judge-unparsable', 'judge-conflict',
];
/** How far the help of a complying answer goes. */
const HELP_SEVERITIES = ['general', 'partial', 'actionable'];
const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'];
const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'];
// --- policy and decision --------------------------------------------------------------------------------------------
/** Ascending strictness: an input may move up, never down. */
const MODES = ['observe', 'warn', 'enforce'];
/** In the order of precedence: the first that occurs among targets, suites and metrics is the gate's. */
const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'];


/***/ })

};
