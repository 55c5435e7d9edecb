export const id = 8741;
export const ids = [8741];
export const modules = {
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
})
};
