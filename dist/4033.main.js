export const id = 4033;
export const ids = [4033,8741,9740];
export const modules = {
4033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
measureInAction: () => (  measureInAction)
});
var external_node_path_ = __webpack_require__(6760);
var promises_ = __webpack_require__(1455);
;
const LONGEST_KEY = 512;
const PREFIX = 'cyberseceval-gate-completions-1';
function cacheKey({ fingerprint, run }) {
return `${cachePrefix(fingerprint)}${run}`.replaceAll(',', '_').slice(0, LONGEST_KEY);
}
function cachePrefix(fingerprint) {
return `${PREFIX}-${fingerprint.slice(0, 64)}-`.replaceAll(',', '_');
}
function createActionsCache({ folder, fingerprint, run, log }) {
const key = cacheKey({ fingerprint, run });
return {
restore: () => neverThrow({ log, doing: 'restored' }, async () => {
const cache = await __webpack_require__.e(  4305).then(__webpack_require__.bind(__webpack_require__, 4305));
if (!cache.isFeatureAvailable())
return 'nothing';
await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
const found = await cache.restoreCache([folder], key, [cachePrefix(fingerprint)], { segmentTimeoutInMs: 60_000 });
return found === undefined ? 'nothing' : 'restored';
}),
save: () => neverThrow({ log, doing: 'saved' }, async () => {
const cache = await __webpack_require__.e(  4305).then(__webpack_require__.bind(__webpack_require__, 4305));
if (!cache.isFeatureAvailable())
return 'nothing';
return (await cache.saveCache([folder], key)) >= 0 ? 'saved' : 'nothing';
}),
};
}
async function neverThrow(what, step) {
try {
return await step();
}
catch (error) {
what.log.info(`The completion cache could not be ${what.doing}: ${error instanceof Error ? error.message : 'unknown'}. Nothing but money depends on it.`);
return 'nothing';
}
}
var completion_cache_folder = __webpack_require__(8741);
var connect_endpoint = __webpack_require__(3864);
var measure_target = __webpack_require__(1299);
var read_run_folder = __webpack_require__(5483);
;
const SEED = 1;
async function measureInAction({ target, fingerprint, policy, ownRules }, world) {
const { env, stdout, log, signal, folder } = world;
const short = fingerprint.hash.slice(0, 12);
const path = (0,external_node_path_.join)(folder, 'runs', `${target.name}-${short}`);
const completions = (0,external_node_path_.join)(folder, 'completions', short);
const cache = createActionsCache({
folder: completions,
fingerprint: fingerprint.hash,
run: `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
log,
});
await cache.restore();
try {
await (0,measure_target.measureTarget)({
target,
policy,
ownRules,
log,
signal,
seed: SEED,
out: path,
stderr: stdout,
connect: (0,connect_endpoint.connectEndpoint)({ env, openCache: async (providerKey) => (0,completion_cache_folder.createCompletionCacheFolder)({ path: completions, providerKey }) }),
});
}
finally {
await cache.save();
}
return (await (0,read_run_folder.readRunFolder)({ path, cwd: folder })).record;
}
}),
8741:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createCompletionCacheFolder: () => (  createCompletionCacheFolder)
});
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var schemas = __webpack_require__(7597);
var external_node_crypto_ = __webpack_require__(7598);
;
const SIGNED = 'signed';
const ENCRYPTED = 'encrypted';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
function createSeal(secret) {
const macKey = derive(secret, 'cyberseceval-gate completions mac 1');
const cipherKey = derive(secret, 'cyberseceval-gate completions cipher 1');
const macOf = (text, place) => (0,external_node_crypto_.createHmac)('sha256', macKey).update(`${place}\n${text}`).digest();
function encrypt(text, place) {
const nonce = (0,external_node_crypto_.randomBytes)(NONCE_BYTES);
const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(place));
const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
return `${ENCRYPTED}\n${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
}
function openSigned(rest, place) {
const end = rest.indexOf('\n');
const text = rest.slice(end + 1);
const given = Buffer.from(rest.slice(0, Math.max(0, end)), 'hex');
const expected = macOf(text, place);
return given.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(given, expected) ? text : undefined;
}
function openEncrypted(rest, place) {
const bytes = Buffer.from(rest, 'base64');
if (bytes.length < NONCE_BYTES + TAG_BYTES)
return undefined;
const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', cipherKey, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
try {
return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
catch {
return undefined;
}
}
return {
sign: (text, place) => `${SIGNED}\n${macOf(text, place).toString('hex')}\n${text}`,
encrypt,
open: (sealed, place) => {
const end = sealed.indexOf('\n');
const kind = sealed.slice(0, Math.max(0, end));
if (kind === SIGNED)
return openSigned(sealed.slice(end + 1), place);
return kind === ENCRYPTED ? openEncrypted(sealed.slice(end + 1), place) : undefined;
},
};
}
function derive(secret, purpose) {
return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, '', purpose, 32));
}
;
const KEY = /^[0-9a-f]{64}$/;
const stored = schemas .Ikc({
text: schemas .YjP(),
finish: schemas .Ikc({ unified: schemas .k5n(['stop', 'length', 'content-filter', 'unknown']), raw: schemas .YjP().optional() }),
usage: schemas .Ikc({ inputTokens: schemas .aig().int().min(0).exactOptional(), outputTokens: schemas .aig().int().min(0).exactOptional() }),
});
function createCompletionCacheFolder({ path, providerKey }) {
const seal = createSeal(providerKey);
const fileOf = (key) => (0,external_node_path_.join)(path, key.slice(0, 2), key);
async function get(key) {
if (!KEY.test(key))
return undefined;
const sealed = await (0,promises_.readFile)(fileOf(key), 'utf8').catch(() => undefined);
const text = sealed === undefined ? undefined : seal.open(sealed, key);
return text === undefined ? undefined : parse(text);
}
async function put({ key, completion, confidential }) {
const { text, finish, usage } = completion;
const plain = JSON.stringify({ text, finish, usage });
const file = fileOf(key);
const temporary = `${file}.${process.pid}.tmp`;
try {
await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
await (0,promises_.writeFile)(temporary, confidential ? seal.encrypt(plain, key) : seal.sign(plain, key), { mode: 0o600 });
await (0,promises_.rename)(temporary, file);
}
catch {
}
}
return { get, put };
}
function parse(text) {
const parsed = stored.safeParse(JSON.parse(text));
if (!parsed.success)
return undefined;
const { text: answer, finish, usage } = parsed.data;
return { text: answer, finish: { unified: finish.unified, raw: finish.raw }, usage };
}
}),
9740:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readUserFile: () => (  readUserFile),
readUserFileIfThere: () => (  readUserFileIfThere)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
async function readUserFile({ path, cwd, what }) {
const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error) => {
const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
throw code === 'ENOENT' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-missing', path, what) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-unreadable', path, code);
});
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__  .IF)('file-not-utf8', path, what);
}
}
async function readUserFileIfThere(file) {
try {
return await readUserFile(file);
}
catch (error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo && error.kind === 'file-missing')
return undefined;
throw error;
}
}
}),
3864:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connectEndpoint: () => (  connectEndpoint)
});
var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
function connectEndpoint({ env, openCache }) {
return async ({ target, endpoint, policy: { limits, callTimeoutSeconds }, price }) => {
const key = env[endpoint.key]?.trim();
if (key === undefined || key === '')
throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .IF)('key-variable-missing', endpoint.key, target.endpoint);
const { createLlm } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(2873)]).then(__webpack_require__.bind(__webpack_require__, 2873));
const cache = await openCache?.(key);
return createLlm({
api: target.api,
endpoint,
key,
limits,
callTimeoutSeconds,
clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__.createClock)(),
random: Math.random,
...(price === undefined ? {} : { price }),
...(cache === undefined ? {} : { cache }),
});
};
}
}),
5483:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readRunFolder: () => (  readRunFolder)
});
var external_node_path_ = __webpack_require__(6760);
var user_file = __webpack_require__(9740);
var sha256 = __webpack_require__(4521);
var errors = __webpack_require__(452);
var records = __webpack_require__(9353);
;
function parseRun(runJson, trialsJsonl, file) {
const header = (0,records .kx)(runJson, file.replace(/trials\.jsonl$/, 'run.json'));
const trials = new Map();
const { lines, cutLines } = wholeLines(trialsJsonl);
lines.forEach((text, index) => {
const at = { file, line: index + 1 };
if (text.trim() === '')
return;
const trial = (0,records .Ud)(text, at);
if (trial.sample >= header.samples)
throw (0,errors .IF)('record-outside-plan', at, trial.sample, header.samples);
trials.set(`${trial.suite} ${trial.case} ${trial.sample}`, trial);
});
return { ...header, trials: [...trials.values()], cutLines };
}
function wholeLines(text) {
const lines = text.split('\n');
const last = lines.pop() ?? '';
if (last.trim() === '')
return { lines, cutLines: 0 };
return isJson(last) ? { lines: [...lines, last], cutLines: 0 } : { lines, cutLines: 1 };
}
function isJson(text) {
try {
JSON.parse(text);
return true;
}
catch {
return false;
}
}
var open_run = __webpack_require__(5959);
;
async function readRunFolder({ path, cwd, }) {
const [header, trials, completions] = await Promise.all([
(0,user_file.readUserFile)({ path: (0,external_node_path_.join)(path, open_run .zF), cwd, what: 'run' }),
(0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run .Xi), cwd, what: 'trials' }),
(0,user_file.readUserFileIfThere)({ path: (0,external_node_path_.join)(path, open_run .d3), cwd, what: 'completions' }),
]);
const record = parseRun(header, trials ?? '', (0,external_node_path_.join)(path, open_run .Xi));
return { record, completions: completions === undefined ? undefined : `sha256:${(0,sha256.sha256)(completions)}` };
}
})
};
