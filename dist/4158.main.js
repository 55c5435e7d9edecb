export const id = 4158;
export const ids = [4158];
export const modules = {

/***/ 4158:
/***/ ((module) => {

module.exports = eval("require")("../app/create-detector.js");


/***/ })

};
