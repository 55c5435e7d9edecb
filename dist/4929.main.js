export const id = 4929;
export const ids = [4929];
export const modules = {
4929:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
renderScanText: () => (  renderScanText)
});
const COLOURS = { low: 36, medium: 33, high: 31 };
function renderScanText({ path, analysis }, options) {
if (analysis.kind !== 'analysed')
return `${plain(path)}:1:1: not analysed: ${analysis.kind}\n`;
return analysis.findings.map((finding) => renderFinding(path, { finding, options })).join('');
}
function renderFinding(path, { finding, options }) {
const { line, column, severity, tier, message, rule, cwe, excerpt, fix } = finding;
const paint = (text) => (options.colours ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text);
const label = tier === 'core' ? severity : `${severity} advice`;
return `${plain(path)}:${line}:${column}: ${paint(label)}: ${message} [${rule}, ${cwe.join(', ')}]\n    ${plain(excerpt)}\n    fix: ${fix}\n`;
}
function plain(text) {
return text
.trim()
.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) => sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}
})
};
