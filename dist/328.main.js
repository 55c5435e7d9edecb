export const id = 328;
export const ids = [328];
export const modules = {
328:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
renderScanJson: () => (  renderScanJson)
});
function renderScanJson(files, tool) {
const rows = files.map(({ path, analysis }) => ({
path,
status: analysis.kind,
findings: analysis.kind === 'analysed' ? analysis.findings : [],
}));
return `${JSON.stringify({ version: 1, tool, files: rows }, null, 2)}\n`;
}
})
};
