export const id = 4683;
export const ids = [4683];
export const modules = {

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linesOf: () => (/* binding */ linesOf),
/* harmony export */   readLines: () => (/* binding */ readLines),
/* harmony export */   walkFiles: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** A program text larger than this is generated or data. */
const MOST_BYTES = 1024 * 1024;
const FOLDERS_OF_OTHERS = new Set(['node_modules', '.git', '.hg', '.svn', '__pycache__', '.venv']);
/**
 * The program texts at some paths: a named file whatever it is, a folder's files of known endings, sorted by name.
 * Links are not followed. Throws `file-missing` and `file-unreadable`.
 */
async function* walkFiles(paths, options) {
    for (const path of paths) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
        const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(() => undefined);
        if (state === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, 'path');
        if (state.isDirectory())
            yield* walkFolder(full, options);
        else
            yield { kind: 'source', path: shown(full, options.cwd), code: await readWhole(full, options.cwd) };
    }
}
async function* walkFolder(folder, options) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', shown(folder, options.cwd), codeOf(error));
    });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (FOLDERS_OF_OTHERS.has(entry.name))
                yield { kind: 'skipped', path: shown(path, options.cwd), why: 'folders of others (node_modules, .git, …)' };
            else
                yield* walkFolder(path, options);
        }
        else if (!options.endings.includes(/\.([A-Za-z]+)$/.exec(entry.name)?.[1]?.toLowerCase() ?? '')) {
            continue;
        }
        else if (entry.isSymbolicLink()) {
            yield { kind: 'skipped', path: shown(path, options.cwd), why: 'symbolic links' };
        }
        else if (entry.isFile()) {
            yield await readSource(path, options.cwd);
        }
    }
}
async function readSource(full, cwd) {
    const path = shown(full, cwd);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size > MOST_BYTES)
        return { kind: 'skipped', path, why: 'over 1 MiB' };
    const code = await readWhole(full, cwd);
    return code.slice(0, 8192).includes('\0') ? { kind: 'skipped', path, why: 'binary' } : { kind: 'source', path, code };
}
/** Bytes that are not UTF-8 become U+FFFD: older sources have them in comments, and a scan must not be avoidable by one. */
async function readWhole(full, cwd) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', shown(full, cwd), codeOf(error));
    });
    return new TextDecoder('utf-8').decode(bytes);
}
/** Relative where it is below the folder one stands in, with forward slashes. */
function shown(full, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, full);
    return (path.startsWith('..') ? full : path || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** A text file's lines, streamed, without their ends; a last empty one is none. Throws `file-missing` and `file-not-utf8`. */
async function* readLines(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error) => {
        throw codeOf(error) === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-missing', path, 'file') : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-unreadable', path, codeOf(error));
    });
    try {
        yield* linesOf(file.createReadStream({ autoClose: false }), path);
    }
    finally {
        await file.close();
    }
}
/** The lines of a stream of bytes. Throws `file-not-utf8`. */
async function* linesOf(chunks, name) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    for await (const chunk of chunks) {
        const parts = (rest + decode(decoder, { chunk, name })).split('\n');
        rest = parts.pop() ?? '';
        for (const part of parts)
            yield part.endsWith('\r') ? part.slice(0, -1) : part;
    }
    rest += decode(decoder, { chunk: undefined, name });
    if (rest !== '')
        yield rest;
}
function decode(decoder, { chunk, name }) {
    if (typeof chunk === 'string')
        return chunk;
    try {
        return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('file-not-utf8', name, 'file');
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}


/***/ })

};
