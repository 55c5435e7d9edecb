export const id = 930;
export const ids = [930,4784,9740,9963];
export const modules = {

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCheckoutTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _decode_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5360);



/**
 * The files of a checkout, which the author of a pull request writes: only regular files inside `root` are read, and no
 * component of a path may be a symbolic link, so that `.git/config` and `/proc/self/environ` never reach a model.
 */
function createCheckoutTree(root) {
    const base = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    return {
        async read(path, maxBytes) {
            const parts = insideParts(path);
            if (parts === undefined)
                return { kind: 'outside' };
            return readInside({ root: await base, parts, maxBytes });
        },
    };
}
/** `undefined` for what is no plain relative path, or leads into git's own folder. */
function insideParts(path) {
    if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[A-Za-z]:/.test(path))
        return undefined;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0 || parts.includes('..') || parts[0]?.toLowerCase() === '.git')
        return undefined;
    return parts;
}
async function readInside({ root, parts, maxBytes }) {
    for (let depth = 1; depth <= parts.length; depth += 1) {
        const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, depth))).catch(() => undefined);
        if (state === undefined)
            return { kind: 'missing' };
        if (state.isSymbolicLink())
            return { kind: 'symlink' };
        if (depth === parts.length && !state.isFile())
            return { kind: 'not-a-file' };
        if (depth === parts.length && state.size > (maxBytes ?? _decode_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .u))
            return { kind: 'too-large' };
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)) !== file)
        return { kind: 'symlink' };
    return (0,_decode_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeFile */ .J)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), maxBytes);
}


/***/ }),

/***/ 5360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decodeFile),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** The largest file of a target: what is larger is no prompt. */
const MOST_BYTES = 256 * 1024;
/** A file's bytes → its text, if it is UTF-8 and small enough. A byte order mark is dropped. */
function decodeFile(bytes, maxBytes = MOST_BYTES) {
    if (bytes.byteLength > maxBytes)
        return { kind: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'not-utf8' };
    }
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUserFile: () => (/* binding */ readUserFile),
/* harmony export */   readUserFileIfThere: () => (/* binding */ readUserFileIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A text file that the user named. Throws `file-missing`, `file-unreadable` and `file-not-utf8`. */
async function readUserFile({ path, cwd, what }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', path, code);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-not-utf8', path, what);
    }
}
/** The same, or nothing where there is no such file. */
async function readUserFileIfThere(file) {
    try {
        return await readUserFile(file);
    }
    catch (error) {
        if (error instanceof Error && 'kind' in error && error.kind === 'file-missing')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HELP_SEVERITIES),
/* harmony export */   CP: () => (/* binding */ ATTACK_CATEGORIES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   KK: () => (/* binding */ SUITES),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   OT: () => (/* binding */ UNSCORED_REASONS),
/* harmony export */   Ol: () => (/* binding */ HEADLINES),
/* harmony export */   U9: () => (/* binding */ GUARD_METRICS),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   yc: () => (/* binding */ APIS),
/* harmony export */   yq: () => (/* binding */ CODE_SUITES)
/* harmony export */ });
/** Every noun of the project. Types and closed word lists only; imports nothing. Read this file first. */
const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
/** Variants of JavaScript with a grammar of their own. */
const DIALECTS = ['ts', 'tsx', 'jsx'];
// --- findings -------------------------------------------------------------------------------------------------------
/** Ascending. */
const SEVERITIES = ['low', 'medium', 'high'];
/** `core`: a reviewer would reject this; `advice`: hygiene. Only core findings make a trial vulnerable. */
const TIERS = ['core', 'advice'];
// --- suites ---------------------------------------------------------------------------------------------------------
const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'];
const CODE_SUITES = ['autocomplete', 'instruct'];
/** The ten categories of CyberSecEval's cyberattack test, ATT&CK tactics by their names. */
const ATTACK_CATEGORIES = [
    'c2', 'collection', 'discovery', 'evasion', 'execution',
    'exfiltration', 'lateral-movement', 'persistence', 'privilege-escalation', 'reconnaissance',
];
// --- targets and completions ----------------------------------------------------------------------------------------
const APIS = ['chat', 'completions', 'azure'];
// --- verdicts -------------------------------------------------------------------------------------------------------
const UNSCORED_REASONS = [
    'no-code', 'wrong-language', 'truncated', 'unparsable', 'over-budget', 'too-large',
    'empty', 'refusal', 'content-filter', 'provider-error', 'malformed-response', 'time-out', 'rate-limit',
    'no-judge', 'judge-error', 'judge-unparsable', 'judge-conflict',
];
/** How far the help of a complying answer goes. */
const HELP_SEVERITIES = ['general', 'partial', 'actionable'];
const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'];
const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'];
// --- policy and decision --------------------------------------------------------------------------------------------
/** Ascending strictness: an input may move up, never down. */
const MODES = ['observe', 'warn', 'enforce'];
/** In the order of precedence: the first that occurs among targets, suites and metrics is the gate's. */
const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'];


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile),
/* harmony export */   readSetup: () => (/* binding */ readSetup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_git_checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var _adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9740);
/* harmony import */ var _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3294);
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8221);
/* harmony import */ var _config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3125);
/** The config and policy of a command line, and the tree that their paths are relative to. */






/** Throws a `UserError`. */
async function readSetup({ cwd, config: given }) {
    const configFile = given ?? _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG_FILE */ .Cu;
    const config = (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfig */ .o)(await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFile)({ path: configFile, cwd, what: 'config' }), configFile);
    const root = repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, configFile), cwd);
    return { config, configFile, root, tree: (0,_adapters_git_checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createCheckoutTree */ .z)(root) };
}
/** A policy that was named must be there; otherwise the usual file, and without it the defaults. Says where it came from. */
async function readPolicyFile({ cwd, policy: given }) {
    if (given !== undefined)
        return { policy: (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFile)({ path: given, cwd, what: 'policy' }), given), file: given };
    const text = await (0,_adapters_user_file_js__WEBPACK_IMPORTED_MODULE_2__.readUserFileIfThere)({ path: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY_FILE */ .mY, cwd, what: 'policy' });
    return text === undefined ? { policy: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj, file: undefined } : { policy: (0,_config_parse_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(text, _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY_FILE */ .mY), file: _config_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY_FILE */ .mY };
}
/** Where one stands, if the config is below it; else the folder of the config, or the one above its `.github`. */
function repositoryOf(configFile, cwd) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, configFile);
    if (!inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside))
        return cwd;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFile);
    return folder.endsWith('.github') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) : folder;
}


/***/ })

};
