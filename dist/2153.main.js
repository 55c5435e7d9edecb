export const id = 2153;
export const ids = [2153,9740,9963];
export const modules = {

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUserFile: () => (/* binding */ readUserFile),
/* harmony export */   readUserFileIfThere: () => (/* binding */ readUserFileIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A text file that the user named. Throws `file-missing`, `file-unreadable` and `file-not-utf8`. */
async function readUserFile({ path, cwd, what }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', path, code);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-not-utf8', path, what);
    }
}
/** The same, or nothing where there is no such file. */
async function readUserFileIfThere(file) {
    try {
        return await readUserFile(file);
    }
    catch (error) {
        if (error instanceof Error && 'kind' in error && error.kind === 'file-missing')
            return undefined;
        throw error;
    }
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


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunFolder: () => (/* binding */ readRunFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/user-file.js
var user_file = __webpack_require__(9740);
// EXTERNAL MODULE: ./lib/adapters/sha256.js
var sha256 = __webpack_require__(4521);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/app/records.js
var records = __webpack_require__(9353);
;// CONCATENATED MODULE: ./lib/app/run-file.js


/**
 * `run.json` and `trials.jsonl` → the run; `file` is the journal's name in messages. A later line of the same trial replaces the earlier one.
 * A last line that was cut is dropped and counted; the trial is then missing and the run no longer whole. Throws the errors of
 * `parseRunHeader` and `parseTrial`, and `record-outside-plan`.
 */
function parseRun(runJson, trialsJsonl, file) {
    const header = (0,records/* parseRunHeader */.kx)(runJson, file.replace(/trials\.jsonl$/, 'run.json'));
    const trials = new Map();
    const { lines, cutLines } = wholeLines(trialsJsonl);
    lines.forEach((text, index) => {
        const at = { file, line: index + 1 };
        if (text.trim() === '')
            return;
        const trial = (0,records/* parseTrial */.Ud)(text, at);
        if (trial.sample >= header.samples)
            throw (0,errors/* userError */.IF)('record-outside-plan', at, trial.sample, header.samples);
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

// EXTERNAL MODULE: ./lib/app/open-run.js + 1 modules
var open_run = __webpack_require__(5959);
;// CONCATENATED MODULE: ./lib/wiring/read-run-folder.js





/** A run read back from its folder, with the hash of its completions where they are. Throws a `UserError`. */
async function readRunFolder({ path, cwd }) {
    const [header, trials, completions] = await Promise.all([
        (0,user_file.readUserFile)({ path: (0,external_node_path_.join)(path, open_run/* RUN_FILE */.zF), cwd, what: 'run' }),
        (0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run/* TRIALS_FILE */.Xi), cwd, what: 'trials' }),
        (0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run/* COMPLETIONS_FILE */.d3), cwd, what: 'completions' }),
    ]);
    const record = parseRun(header, trials ?? '', (0,external_node_path_.join)(path, open_run/* TRIALS_FILE */.Xi));
    return { record, completions: completions === undefined ? undefined : `sha256:${(0,sha256.sha256)(completions)}` };
}


/***/ })

};
