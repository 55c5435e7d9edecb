export const id = 4929;
export const ids = [4929];
export const modules = {

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderScanText: () => (/* binding */ renderScanText)
/* harmony export */ });
const COLOURS = { low: 36, medium: 33, high: 31 };
/** One file's findings as a compiler prints them, `path:line:column: …`, ending in a line break; the empty text when there is nothing to say. */
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
/** Scanned text and file names are not ours: nothing in them may steer a terminal. */
function plain(text) {
    return text.trim().replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) => (sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`));
}


/***/ })

};
