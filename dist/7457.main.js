export const id = 7457;
export const ids = [7457,4521,6902];
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
4665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
explainRule: () => (  explainRule)
});
var rules_file = __webpack_require__(2030);
var domain = __webpack_require__(9963);
var errors = __webpack_require__(452);
;
const TIER_WORDS = {
core: 'core: a reviewer would reject this, and it counts in the rate',
advice: 'advice: hygiene, reported but not counted',
};
function renderRuleText(rule) {
const { id, cwe, severity, tier, message, why, fix, references, vulnerable, safe } = rule;
const lines = [
id,
'',
message,
'',
`  why       ${why}`,
`  fix       ${fix}`,
`  severity  ${severity}`,
`  tier      ${TIER_WORDS[tier]}`,
`  weakness  ${cwe.map((one) => `${one} https://cwe.mitre.org/data/definitions/${one.slice(4)}.html`).join('\n            ')}`,
...references.map((reference, index) => `  ${index === 0 ? 'see       ' : '          '}${reference}`),
'',
'Reported:',
'',
...vulnerable.slice(0, 2).map(indented),
'Left alone:',
'',
...safe.slice(0, 2).map(indented),
];
return `${lines.join('\n').trimEnd()}\n`;
}
function indented(code) {
return `${code.trimEnd().replace(/^(?=.)/gm, '    ')}\n`;
}
var bundled_detector = __webpack_require__(1913);
var nearest_name = __webpack_require__(5490);
;
async function explainRule({ word, format }, shell) {
const rules = await explainedRules();
const exact = rules.filter(({ id }) => id === word);
const fitting = exact.length > 0
? exact
: rules.filter(({ id, cwe }) => id.toLowerCase().includes(word.toLowerCase()) || cwe.some((one) => one === word.toUpperCase()));
if (fitting.length === 0)
throw (0,errors .IF)('rule-unknown', word, (0,nearest_name .q)(word, rules.map(({ id }) => id)));
const [only] = fitting;
if (format === 'json')
shell.stdout.write(`${JSON.stringify(fitting, null, 2)}\n`);
else if (fitting.length === 1 && only !== undefined)
shell.stdout.write(renderRuleText(only));
else
shell.stdout.write(fitting.map(({ id, message }) => `${id}\n    ${message}\n`).join(''));
return 0;
}
async function explainedRules() {
const [set, examples] = await Promise.all([(0,rules_file .e)().then(bundled_detector.parseRuleSet), (0,rules_file .I)().then(parseExamples)]);
return domain .Yj.flatMap((language) => set.languages[language].rules).map((rule) => {
const { id, cwe, severity, tier, message, why, fix, references } = rule;
const { vulnerable = [], safe = [] } = examples[id] ?? {};
return { id, cwe, severity, tier, message, why, fix, references, vulnerable, safe };
});
}
function parseExamples(text) {
return JSON.parse(text);
}
})
};
