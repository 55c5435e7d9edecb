export const id = 5622;
export const ids = [5622];
export const modules = {

/***/ 5622:
/***/ ((module) => {

module.exports = eval("require")("../report/index.js");


/***/ })

};
