export const id = 8854;
export const ids = [8854];
export const modules = {

/***/ 8854:
/***/ ((module) => {

module.exports = eval("require")("./measure-in-action.js");


/***/ })

};
