export const id = 5837;
export const ids = [5837];
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

/***/ 5837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLocalChange: () => (/* binding */ readLocalChange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/git/checkout-tree.js
var checkout_tree = __webpack_require__(4196);
// EXTERNAL MODULE: ./lib/adapters/git/decode-file.js
var decode_file = __webpack_require__(5360);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js


const MOST_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** Runs git in a folder and gives its standard output. Nothing that a repository configures is executed. Throws `git-failed`. */
function runGit(cwd, words) {
    const all = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--literal-pathspecs', ...words];
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', all, { cwd, encoding: 'buffer', maxBuffer: MOST_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
            if (error === null)
                return resolve(stdout);
            const detail = stderr.toString('utf8').trim().split('\n')[0] ?? '';
            reject((0,errors/* userError */.IF)('git-failed', words[0] ?? '', detail === '' ? String(error.code ?? error.message) : detail));
        });
    });
}
/** The same as text without the last line's end. */
async function gitText(cwd, words) {
    return (await runGit(cwd, words)).toString('utf8').replace(/\n$/, '');
}
/** The same as a list that git ends with NUL characters (`-z`). */
async function gitList(cwd, words) {
    return (await runGit(cwd, words)).toString('utf8').split('\0').filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-tree.js


/** The files of one commit of a local repository; `root` is its top folder. */
function createCommitTree(root, commit) {
    return {
        async read(path, maxBytes = decode_file/* MOST_BYTES */.u) {
            const parts = path.split('/').filter((part) => part !== '' && part !== '.');
            if (path.startsWith('/') || parts.length === 0 || parts.includes('..'))
                return { kind: 'outside' };
            const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
            const entries = await gitList(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...prefixes]);
            const found = entries.map(parseEntry);
            if (found.some((entry) => entry?.mode === '120000' && prefixes.includes(entry.path)))
                return { kind: 'symlink' };
            const entry = found.find((one) => one?.path === prefixes.at(-1));
            if (entry === undefined)
                return { kind: 'missing' };
            if (!entry.mode.startsWith('100'))
                return { kind: 'not-a-file' };
            const size = Number((await runGit(root, ['cat-file', '-s', entry.id])).toString('utf8'));
            return size > maxBytes ? { kind: 'too-large' } : (0,decode_file/* decodeFile */.J)(await runGit(root, ['cat-file', 'blob', entry.id]), maxBytes);
        },
    };
}
/** `100644 blob 3f…\tpath` */
function parseEntry(line) {
    const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    return mode === undefined || id === undefined || path === undefined ? undefined : { mode, id, path };
}

;// CONCATENATED MODULE: ./lib/adapters/git/read-local-change.js




/**
 * The work tree as it lies there, uncommitted and untracked files included, against a branch: what a pull request from here
 * would be judged by. Throws `git-failed` outside a repository and for a base that is not there.
 */
async function readLocalChange({ cwd, base }) {
    const root = await gitText(cwd, ['rev-parse', '--show-toplevel']);
    const ref = base ?? (await defaultBase(root));
    const commit = await gitText(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
    return {
        event: 'local',
        base: { commit, ref, tree: createCommitTree(root, commit) },
        head: { commit: await gitText(root, ['rev-parse', '--verify', 'HEAD^{commit}']), tree: (0,checkout_tree/* createCheckoutTree */.z)(root) },
        fork: false,
        changedFiles: () => changedFiles(root, commit),
    };
}
async function defaultBase(root) {
    try {
        return await gitText(root, ['rev-parse', '--abbrev-ref', '--verify', 'origin/HEAD']);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return 'main';
        throw error;
    }
}
/** Since the merge base, where there is one: the base's own later changes are not this work tree's. */
async function changedFiles(root, base) {
    try {
        const from = await gitText(root, ['merge-base', base, 'HEAD']);
        const tracked = await gitList(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', from, '--']);
        const untracked = await gitList(root, ['ls-files', '-z', '--others', '--exclude-standard']);
        return { kind: 'known', paths: [...new Set([...tracked, ...untracked])].sort() };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { kind: 'unknown', why: error.message.replace(/\.$/, '') };
        throw error;
    }
}


/***/ })

};
