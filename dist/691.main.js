export const id = 691;
export const ids = [691,4521,6902];
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
