export const id = 6976;
export const ids = [6976];
export const modules = {

/***/ 6976:
/***/ ((module) => {

module.exports = eval("require")("./demo.js");


/***/ })

};
