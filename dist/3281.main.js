export const id = 3281;
export const ids = [3281];
export const modules = {

/***/ 3281:
/***/ ((module) => {

module.exports = eval("require")("./init.js");


/***/ })

};
