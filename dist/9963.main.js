export const id = 9963;
export const ids = [9963];
export const modules = {

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
