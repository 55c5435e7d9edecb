export const id = 9416;
export const ids = [9416];
export const modules = {

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/**
 * The path of a file that the build put beside the bundle: `assetPath('wasm', 'web-tree-sitter.wasm')`.
 *
 * In the bundle this module lies in dist/ itself; run from src/ or lib/ it lies in adapters/, two folders below the repository's root.
 * The folder comes from a variable on purpose: from a literal the bundler would copy, rename and corrupt the files.
 */
function assetPath(...parts) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === 'adapters' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', '..', 'dist') : here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dist, ...parts);
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGrammars: () => (/* binding */ createGrammars)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/assets.js
var assets = __webpack_require__(867);
;// CONCATENATED MODULE: ./lib/adapters/syntax-from-cursor.js
/** Deeper trees have no syntax: whoever walks one may recurse without fear for the stack. Real code stays far below. */
const MAX_DEPTH = 800;
/** Separators say nothing that the kinds and fields around them do not. */
const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ';', ',', '.', ':']);
/**
 * The tree under a cursor as plain objects, in one pass without recursion.
 *
 * Unnamed punctuation is dropped. A token that the parser had to invent is kept as an unnamed `MISSING` of no width (named ones keep
 * their kind), so that a broken text cannot look whole. `undefined` when the tree is deeper than 800 levels.
 */
function syntaxFromCursor(cursor, language) {
    const root = read(cursor, language);
    const open = [root];
    let parent = root;
    let arriving = cursor.gotoFirstChild();
    while (open.length > 0) {
        if (!arriving) {
            open.pop();
            const above = open.at(-1);
            if (above === undefined)
                return root;
            parent = above;
            cursor.gotoParent();
            arriving = cursor.gotoNextSibling();
            continue;
        }
        const node = read(cursor, language);
        if (node.named || !PUNCTUATION.has(node.kind))
            parent.children.push(node);
        if (cursor.gotoFirstChild()) {
            if (open.length >= MAX_DEPTH)
                return undefined;
            open.push(node);
            parent = node;
        }
        else {
            arriving = cursor.gotoNextSibling();
        }
    }
    return root;
}
function read(cursor, language) {
    const id = cursor.nodeTypeId;
    const kind = language.types[id];
    const named = kind === undefined || language.nodeTypeIsNamed(id);
    const start = cursor.startIndex;
    const end = cursor.endIndex;
    const invented = start === end && !named && cursor.nodeIsMissing;
    return { kind: invented ? 'MISSING' : (kind ?? 'ERROR'), named, field: fieldOf(cursor, language), start, end, children: [] };
}
function fieldOf(cursor, language) {
    const id = cursor.currentFieldId;
    return id === 0 ? undefined : (language.fields[id] ?? undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/grammars.js





/** The grammar file of every language, dialect and embedding. */
const WASM_OF = {
    c: 'c',
    cpp: 'cpp',
    csharp: 'c_sharp',
    java: 'java',
    javascript: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    tsx: 'tsx',
    php: 'php_only',
    'php-html': 'php',
    python: 'python',
    rust: 'rust',
};
/** Bounds one parse; at about 5 MB/s this is far beyond any text the detector accepts. */
const TIME_LIMIT_MS = 2_000;
/** The grammars of dist/wasm. The runtime and each grammar are read once, when first asked for. */
function createGrammars(options = {}) {
    const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
    const parsers = new Map();
    let runtime;
    const loadParser = async (file) => {
        runtime ??= loadRuntime();
        const treeSitter = await runtime;
        // Bytes, not a path: the runtime would fetch a path relative to itself.
        const language = await treeSitter.Language.load(await (0,promises_.readFile)((0,assets/* assetPath */.Q)('wasm', `tree-sitter-${file}.wasm`)));
        return createParser(new treeSitter.Parser().setLanguage(language), language, timeLimitMs);
    };
    return {
        load: (name) => {
            const file = WASM_OF[name];
            const parser = parsers.get(file) ?? loadParser(file);
            parsers.set(file, parser);
            return parser;
        },
    };
}
async function loadRuntime() {
    const url = (0,external_node_url_.pathToFileURL)((0,assets/* assetPath */.Q)('wasm', 'web-tree-sitter.js')).href;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a module found at run time has no type of its own
    const treeSitter = await import(/* webpackIgnore: true */ url);
    await treeSitter.Parser.init({ wasmBinary: await (0,promises_.readFile)((0,assets/* assetPath */.Q)('wasm', 'web-tree-sitter.wasm')) });
    return treeSitter;
}
function createParser(parser, language, timeLimitMs) {
    return {
        parse: (text) => {
            const deadline = external_node_perf_hooks_.performance.now() + timeLimitMs;
            const tree = parser.parse(text, null, { progressCallback: () => external_node_perf_hooks_.performance.now() > deadline });
            if (tree === null) {
                // Without it the next parse would resume this one.
                parser.reset();
                return undefined;
            }
            const cursor = tree.walk();
            try {
                return syntaxFromCursor(cursor, language);
            }
            finally {
                cursor.delete();
                tree.delete();
            }
        },
    };
}


/***/ })

};
