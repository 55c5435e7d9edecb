export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 6900:
/***/ ((module) => {

module.exports = eval("require")("./doctor.js");


/***/ })

};
