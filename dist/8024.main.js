export const id = 8024;
export const ids = [8024];
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


/***/ })

};
