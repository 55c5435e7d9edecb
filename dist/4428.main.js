export const id = 4428;
export const ids = [4428];
export const modules = {
4428:
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
