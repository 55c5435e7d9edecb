export const id = 607;
export const ids = [607,4196,893,4521,1642,6902];
export const modules = {
607:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runAction: () => (  runAction)
});
var promises_ = __webpack_require__(1455);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var adapters_clock = __webpack_require__(1642);
var error_code = __webpack_require__(2022);
var errors = __webpack_require__(452);
;
async function checkoutRoot(workspace, workingDirectory) {
const base = await (0,promises_.realpath)(workspace).catch(() => undefined);
const root = base === undefined ? undefined : await (0,promises_.realpath)((0,external_node_path_.join)(base, workingDirectory)).catch(() => undefined);
if (base === undefined || root === undefined)
throw (0,errors .IF)('checkout-missing', workingDirectory);
const inside = (0,external_node_path_.relative)(base, root);
if ((0,external_node_path_.isAbsolute)(workingDirectory) || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
throw (0,errors .IF)('checkout-outside', workingDirectory);
return root;
}
;
function at(value, ...path) {
return path.reduce((inner, key) => {
if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key))
return undefined;
return Reflect.get(inner, key);
}, value);
}
function textAt(value, ...path) {
const found = at(value, ...path);
return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, ...path) {
const found = at(value, ...path);
return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function listAt(value, ...path) {
const found = at(value, ...path);
return Array.isArray(found) ? found : undefined;
}
function commitAt(value, ...path) {
const found = textAt(value, ...path);
return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) && !/^0+$/.test(found) ? found : undefined;
}
;
const MOST_BYTES = 256 * 1024 * 1024;
function sendRequest(wire) {
const { request: send } = process.getBuiltinModule(wire.url.protocol === 'https:' ? 'node:https' : 'node:http');
return new Promise((resolve, reject) => {
const exchange = send_request_open(send, wire, (answer) => {
readText(answer).then((text) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }), reject);
});
const timer = setTimeout(() => exchange.destroy(new Error('time-out')), wire.timeoutMs);
exchange.on('error', reject).on('close', () => clearTimeout(timer));
exchange.end(wire.body);
});
}
function send_request_open(send, { url, method, headers, body }, answered) {
const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
return send(url, { method, headers: { ...headers, ...length } }, answered);
}
async function readText(answer) {
const chunks = [];
let size = 0;
for await (const chunk of answer) {
chunks.push(chunk);
size += chunk.byteLength;
if (size > MOST_BYTES)
throw new Error('too-large');
}
return Buffer.concat(chunks).toString('utf8');
}
;
class ApiError extends Error {
name = 'ApiError';
status;
constructor(status, message) {
super(message);
this.status = status;
}
}
const ATTEMPTS = 4;
const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 60_000;
function apiPath(...segments) {
return `/${segments.map((segment) => encodeURIComponent(String(segment))).join('/')}`;
}
function createGitHubApi(options) {
return {
async request(request) {
for (let attempt = 1;; attempt += 1) {
const outcome = await attemptOnce(options, request);
if (outcome.kind === 'answer')
return outcome.answer;
if (request.method !== 'GET' || outcome.waitMs === undefined || attempt === ATTEMPTS)
throw outcome.error;
const waitMs = outcome.waitMs === 0 ? 500 * 2 ** attempt : outcome.waitMs;
if (waitMs > LONGEST_WAIT_MS)
throw outcome.error;
await options.clock.sleep(waitMs);
}
},
};
}
async function attemptOnce(options, request) {
const what = `${request.method} ${request.path.replace(options.baseUrl, '').replace(/\?.*/, '')}`;
try {
const { status, headers, text } = await sendRequest({
url: new URL(address(options, request.path)),
method: request.method,
headers: headersOf(options, request),
body: request.body === undefined ? undefined : JSON.stringify(request.body),
timeoutMs: TIMEOUT_MS,
});
const body = parseBody(text);
if (status >= 200 && status < 300)
return { kind: 'answer', answer: { body, next: nextPage(String(headers.link ?? ''), options.baseUrl) } };
const error = new ApiError(status, `${what}: ${status} ${textAt(body, 'message')?.slice(0, 200) ?? 'without a reason'}`);
return { kind: 'refused', error, waitMs: waitFor({ status, headers }, options.clock) };
}
catch (error) {
const cause = textAt(error, 'code') ?? (error instanceof Error ? error.message : 'unknown');
return { kind: 'refused', error: new ApiError(0, `${what}: no answer (${cause})`), waitMs: 0 };
}
}
function headersOf({ token }, { body }) {
return {
accept: 'application/vnd.github+json',
authorization: `Bearer ${token}`,
'user-agent': 'cyberseceval-gate',
'x-github-api-version': '2022-11-28',
...(body === undefined ? {} : { 'content-type': 'application/json' }),
};
}
function address({ baseUrl }, path) {
const base = baseUrl.replace(/\/+$/, '');
if (path === '/graphql')
return `${base.replace(/\/v3$/, '')}${path}`;
return path.startsWith('/') ? `${base}${path}` : path;
}
function parseBody(text) {
if (text === '')
return undefined;
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
function nextPage(link, baseUrl) {
const next = link.match(/<([^<>]+)>\s*;\s*rel="next"/)?.[1];
return next !== undefined && new URL(next).origin === new URL(baseUrl).origin ? next : undefined;
}
function waitFor({ status, headers }, clock) {
const exhausted = status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
if (status !== 429 && status < 500 && !exhausted)
return undefined;
const seconds = Number(headers['retry-after'] ?? Number.NaN);
if (Number.isFinite(seconds))
return seconds * 1000;
const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
return exhausted && Number.isFinite(reset) ? Math.max(1000, reset * 1000 - clock.now()) : 0;
}
var checkout_commit = __webpack_require__(893);
var checkout_tree = __webpack_require__(4196);
var decode_file = __webpack_require__(5360);
;
function createBaseTree(options) {
const folders = new Map();
const folder = (id) => {
const known = folders.get(id) ?? listFolder(options, id);
folders.set(id, known);
return known;
};
return {
async read(path, maxBytes = decode_file .u) {
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
if (path.startsWith('/') || parts.length === 0 || parts.includes('..'))
return { kind: 'outside' };
const entry = await findEntry({ parts, root: options.commit, folder });
return entry.kind === 'file' ? readBlob(options, { id: entry.id, size: entry.size, maxBytes }) : entry;
},
async list(path) {
const parts = path.split('/').filter((part) => part !== '' && part !== '.');
if (path.startsWith('/') || parts.includes('..'))
return [];
let id = options.commit;
for (const part of parts) {
const entry = (await folder(id)).find((one) => one.name === part && one.mode === '040000');
if (entry === undefined)
return [];
id = entry.id;
}
return (await folder(id)).filter(({ mode }) => mode.startsWith('100')).map(({ name }) => name);
},
};
}
async function findEntry({ parts, root, folder }) {
let id = root;
for (const [index, part] of parts.entries()) {
const entry = (await folder(id)).find((one) => one.name === part);
if (entry === undefined)
return { kind: 'missing' };
if (entry.mode === '120000')
return { kind: 'symlink' };
const last = index === parts.length - 1;
if (last)
return entry.mode.startsWith('100') ? { kind: 'file', id: entry.id, size: entry.size } : { kind: 'not-a-file' };
if (entry.mode !== '040000')
return { kind: 'missing' };
id = entry.id;
}
return { kind: 'missing' };
}
async function listFolder({ api, repository, commit }, id) {
const { body } = await ask(api, apiPath('repos', repository.owner, repository.repo, 'git', 'trees', id), commit);
const entries = listAt(body, 'tree');
if (entries === undefined || at(body, 'truncated') === true)
throw refused(commit, 'the list of files is not complete');
return entries.map((entry) => ({
name: textAt(entry, 'path') ?? '',
mode: textAt(entry, 'mode') ?? '',
id: textAt(entry, 'sha') ?? '',
size: numberAt(entry, 'size') ?? 0,
}));
}
async function readBlob({ api, repository, commit }, { id, size, maxBytes }) {
if (size > maxBytes)
return { kind: 'too-large' };
const { body } = await ask(api, apiPath('repos', repository.owner, repository.repo, 'git', 'blobs', id), commit);
const content = at(body, 'content');
if (typeof content !== 'string' || at(body, 'encoding') !== 'base64')
throw refused(commit, 'a file came back in an unknown form');
return (0,decode_file .J)(Buffer.from(content, 'base64'), maxBytes);
}
async function ask(api, path, commit) {
try {
return await api.request({ method: 'GET', path });
}
catch (error) {
if (error instanceof ApiError)
throw refused(commit, error.message);
throw error;
}
}
function refused(commit, detail) {
return (0,errors .IF)('github-refused', `the files of base commit ${commit.slice(0, 12)}`, detail, "Give the job 'permissions: contents: read' and run it again; the base branch's policy is never guessed.");
}
;
async function allPages(api, list) {
const items = [];
let path = `${list.path}?per_page=100`;
for (let page = 0; path !== undefined; page += 1) {
if (page === list.mostPages)
throw new ApiError(0, `GET ${list.path}: more than ${list.mostPages} pages`);
const { body, next } = await api.request({ method: 'GET', path });
if (!Array.isArray(body))
throw new ApiError(0, `GET ${list.path}: not a list`);
for (const item of body)
items.push(item);
path = next;
}
return items;
}
;
const MOST_OF_PULL_REQUEST = 3000;
const MOST_OF_COMPARISON = 300;
async function filesOfPullRequest(api, pull) {
return orUnknown(async () => {
const path = apiPath('repos', pull.owner, pull.repo, 'pulls', pull.number, 'files');
const files = await allPages(api, { path, mostPages: MOST_OF_PULL_REQUEST / 100 + 1 });
if (files.length >= MOST_OF_PULL_REQUEST)
return { kind: 'unknown', why: `the pull request touches ${MOST_OF_PULL_REQUEST} files or more` };
return toPaths(files);
});
}
async function filesBetween(api, range) {
return orUnknown(async () => {
const path = apiPath('repos', range.owner, range.repo, 'compare', `${range.base}...${range.head}`);
const { body } = await api.request({ method: 'GET', path: `${path}?per_page=100` });
const status = textAt(body, 'status');
if (range.kind === 'follows' && status !== 'ahead' && status !== 'identical')
return { kind: 'unknown', why: `the base commit is not behind the head (${status ?? 'not told'})` };
const files = listAt(body, 'files');
if (files === undefined)
return { kind: 'unknown', why: 'GitHub lists no files' };
if (files.length >= MOST_OF_COMPARISON)
return { kind: 'unknown', why: `the change touches ${MOST_OF_COMPARISON} files or more` };
return toPaths(files);
});
}
function toPaths(files) {
const paths = new Set();
for (const file of files) {
const name = textAt(file, 'filename');
if (name === undefined)
return { kind: 'unknown', why: 'GitHub names a file without its path' };
paths.add(name);
const former = textAt(file, 'previous_filename');
if (former !== undefined)
paths.add(former);
}
return { kind: 'known', paths: [...paths].sort() };
}
async function orUnknown(list) {
try {
return await list();
}
catch (error) {
if (error instanceof ApiError)
return { kind: 'unknown', why: error.message };
throw error;
}
}
;
async function readEvent(env) {
const name = env['GITHUB_EVENT_NAME'] ?? '';
const repository = readRepository(env);
const payload = await readPayload(env);
return {
event: readKnownEvent(name, { payload, env }),
repository,
workflow: readWorkflow(env),
runUrl: readRunUrl(env),
actor: env['GITHUB_ACTOR'],
};
}
function readKnownEvent(name, given) {
const { payload, env } = given;
switch (name) {
case 'pull_request':
return {
kind: name,
number: need(numberAt(payload, 'pull_request', 'number'), name, 'pull_request.number'),
head: need(commitAt(payload, 'pull_request', 'head', 'sha'), name, 'pull_request.head.sha'),
merged: need(commitAt(env, 'GITHUB_SHA'), name, 'GITHUB_SHA'),
baseBranch: need(textAt(payload, 'pull_request', 'base', 'ref'), name, 'pull_request.base.ref'),
headRepository: textAt(payload, 'pull_request', 'head', 'repo', 'full_name'),
};
case 'push':
return {
kind: name,
head: need(commitAt(payload, 'after'), name, 'after'),
before: commitAt(payload, 'before'),
ref: need(textAt(payload, 'ref'), name, 'ref'),
defaultBranch: defaultBranch(payload, name),
};
case 'merge_group':
return {
kind: name,
head: need(commitAt(payload, 'merge_group', 'head_sha'), name, 'merge_group.head_sha'),
baseBranch: need(textAt(payload, 'merge_group', 'base_ref'), name, 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
};
case 'workflow_dispatch':
return { kind: name, head: need(commitAt(env, 'GITHUB_SHA'), name, 'GITHUB_SHA'), defaultBranch: defaultBranch(payload, name) };
default:
throw (0,errors .IF)('unknown-event', name);
}
}
function defaultBranch(payload, event) {
return need(textAt(payload, 'repository', 'default_branch'), event, 'repository.default_branch');
}
function need(value, event, part) {
if (value === undefined)
throw (0,errors .IF)('event-incomplete', event, part);
return value;
}
async function readPayload(env) {
const path = env['GITHUB_EVENT_PATH'];
if (path === undefined || path === '')
throw (0,errors .IF)('not-on-a-runner', 'GITHUB_EVENT_PATH');
try {
const payload = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
return payload;
}
catch {
throw (0,errors .IF)('event-unreadable', path);
}
}
function readRepository(env) {
const found = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '');
const [, owner, repo] = found ?? [];
if (owner === undefined || repo === undefined)
throw (0,errors .IF)('not-on-a-runner', 'GITHUB_REPOSITORY');
return { owner, repo };
}
function readWorkflow(env) {
return /^[^/]+\/[^/]+\/(.+)@[^@]+$/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}
function readRunUrl(env) {
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
if (server === undefined || run === undefined || !/^https?:\/\//.test(server) || !/^\d+$/.test(run))
return undefined;
return `${server}/${repository}/actions/runs/${run}`;
}
function isFork({ event, repository, actor }) {
if (event.kind !== 'pull_request')
return false;
if (actor === 'dependabot[bot]')
return true;
return event.headRepository?.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
}
;
async function readChange(options) {
const { api, context, root } = options;
const { event, repository } = context;
const base = await findBase(options);
await refuseOtherCommit(event, root);
return {
event: event.kind,
base: { commit: base.commit, ref: base.branch, tree: createBaseTree({ api, repository, commit: base.commit }) },
head: { commit: event.head, tree: (0,checkout_tree.createCheckoutTree)(root) },
fork: isFork(context),
...(event.kind === 'pull_request' ? { pullRequest: event.number } : {}),
...(context.workflow === undefined ? {} : { workflow: context.workflow }),
changedFiles: () => changedFiles(options, base.commit),
};
}
async function findBase({ api, context }) {
const { event } = context;
switch (event.kind) {
case 'pull_request':
case 'merge_group':
return { branch: event.baseBranch, commit: await tipOf(event.baseBranch, { api, context }) };
case 'push':
if (isDefaultBranch(event) && event.before !== undefined)
return { branch: event.defaultBranch, commit: event.before };
return { branch: event.defaultBranch, commit: await tipOf(event.defaultBranch, { api, context }) };
case 'workflow_dispatch':
return { branch: event.defaultBranch, commit: await tipOf(event.defaultBranch, { api, context }) };
default:
return (0,errors .xb)(event);
}
}
function isDefaultBranch({ ref, defaultBranch }) {
return ref === `refs/heads/${defaultBranch}`;
}
const PERMISSION = "Give the job 'permissions: contents: read' and a 'github-token', and run it again.";
async function tipOf(branch, { api, context }) {
const what = `the tip of the base branch '${branch}'`;
const { owner, repo } = context.repository;
try {
const { body } = await api.request({ method: 'GET', path: apiPath('repos', owner, repo, 'branches', branch) });
const commit = commitAt(body, 'commit', 'sha');
if (commit === undefined)
throw (0,errors .IF)('github-refused', what, 'no commit in the answer', PERMISSION);
return commit;
}
catch (error) {
if (error instanceof ApiError)
throw (0,errors .IF)('github-refused', what, error.message, PERMISSION);
throw error;
}
}
async function changedFiles({ api, context }, base) {
const { event, repository } = context;
switch (event.kind) {
case 'pull_request':
return filesOfPullRequest(api, { ...repository, number: event.number });
case 'merge_group':
return filesBetween(api, { ...repository, base, head: event.head, kind: 'branched' });
case 'push':
if (base === event.head || (isDefaultBranch(event) && event.before === undefined))
return { kind: 'unknown', why: 'the branch is new' };
return filesBetween(api, { ...repository, base, head: event.head, kind: isDefaultBranch(event) ? 'follows' : 'branched' });
case 'workflow_dispatch':
return { kind: 'unknown', why: 'started by hand' };
default:
return (0,errors .xb)(event);
}
}
async function refuseOtherCommit(event, root) {
const found = await (0,checkout_commit.checkoutCommit)(root);
const wanted = event.kind === 'pull_request' ? [event.merged, event.head] : [event.head];
if (found !== undefined && !wanted.includes(found))
throw (0,errors .IF)('checkout-other-commit', found.slice(0, 12), (wanted[0] ?? '').slice(0, 12));
}
var sha256 = __webpack_require__(4521);
;
const INPUTS = (  null && ([
'config',
'policy',
'targets',
'mode',
'github-token',
'comment',
'id',
'max-cost',
'max-calls',
'max-minutes',
'max-concurrency',
'shard',
'working-directory',
]));
const OUTPUTS = (  null && ([
'decision',
'result-path',
'report-path',
'comment-path',
'sarif-path',
'junit-path',
'comment-url',
'insecure-rate',
'insecure-rate-delta',
'compliance-rate',
'compliance-rate-delta',
'cost',
]));
const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'];
function readActionInputs(env) {
const read = (name) => {
const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
return value === '' ? undefined : value;
};
if (read('shard') !== undefined)
throw (0,errors .IF)('input-invalid', 'shard', `'${read('shard')}'`, 'no value: shards are not in this release');
return {
choices: {
config: readPath('config', read('config')),
policy: readPath('policy', read('policy')),
targets: (read('targets') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
tightening: {
mode: read('mode'),
'max-cost': read('max-cost'),
'max-calls': read('max-calls'),
'max-minutes': read('max-minutes'),
'max-concurrency': read('max-concurrency'),
},
},
token: read('github-token') ?? env['GITHUB_TOKEN'],
comment: readCommentMode(read('comment')),
id: readId(read('id')),
workingDirectory: read('working-directory') ?? '.',
};
}
function readCommentMode(given) {
if (given === undefined)
return 'on-change';
const mode = COMMENT_MODES.find((one) => one === given);
if (mode === undefined)
throw (0,errors .IF)('input-invalid', 'comment', `'${given}'`, `one of ${COMMENT_MODES.join(', ')}`);
return mode;
}
function readId(given) {
if (given === undefined)
return 'gate';
if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given)) {
throw (0,errors .IF)('input-invalid', 'id', `'${given}'`, 'a name of 1 to 64 letters, digits, dots, underscores and hyphens');
}
return given;
}
function readPath(input, given) {
if (given === undefined)
return undefined;
const parts = given.split('/').filter((part) => part !== '' && part !== '.');
if (given.startsWith('/') || given.includes('\\') || parts.includes('..') || parts.length === 0) {
throw (0,errors .IF)('input-invalid', input, `'${given}'`, 'a path inside the repository, with forward slashes');
}
return parts.join('/');
}
var gate = __webpack_require__(775);
var tool = __webpack_require__(4177);
;
const MOST_PAGES = 100;
const ACTIONS_BOT = 'github-actions[bot]';
async function publishComment(options) {
try {
const newest = await newestCommit(options);
if (newest !== undefined && newest !== options.head)
return { kind: 'outdated', newest };
const [oldest, ...copies] = await findOwn(options);
if (oldest === undefined && !options.show)
return { kind: 'not-shown' };
const url = oldest === undefined ? await create(options) : await update(options, oldest);
for (const copy of copies)
await remove(options, copy);
return { kind: 'written', url };
}
catch (error) {
if (error instanceof ApiError)
return { kind: 'refused', detail: error.message, permission: missingPermission(error) };
throw error;
}
}
function commentMark(id) {
return `<!-- cyberseceval-gate: ${id.replace(/[^A-Za-z0-9._-]/g, '_')} -->`;
}
function missingPermission({ status }) {
return status === 403 || status === 401 || status === 404 ? 'pull-requests: write' : undefined;
}
async function newestCommit({ api, repository, pullRequest }) {
const { body } = await api.request({ method: 'GET', path: apiPath('repos', repository.owner, repository.repo, 'pulls', pullRequest) });
return textAt(body, 'head', 'sha');
}
async function findOwn(options) {
const { api, repository, pullRequest, id } = options;
const author = await ownLogin(api);
const mark = commentMark(id);
const comments = await allPages(api, {
path: apiPath('repos', repository.owner, repository.repo, 'issues', pullRequest, 'comments'),
mostPages: MOST_PAGES,
});
return comments.flatMap((comment) => {
const number = numberAt(comment, 'id');
const own = textAt(comment, 'user', 'login') === author && textAt(comment, 'body')?.startsWith(mark) === true;
return own && number !== undefined ? [number] : [];
});
}
async function ownLogin(api) {
try {
const { body } = await api.request({ method: 'POST', path: '/graphql', body: { query: 'query { viewer { login } }' } });
return textAt(body, 'data', 'viewer', 'login') ?? ACTIONS_BOT;
}
catch (error) {
if (error instanceof ApiError)
return ACTIONS_BOT;
throw error;
}
}
async function create({ api, repository, pullRequest, id, text }) {
const path = apiPath('repos', repository.owner, repository.repo, 'issues', pullRequest, 'comments');
const { body } = await api.request({ method: 'POST', path, body: { body: markedText(id, text) } });
return textAt(body, 'html_url');
}
async function update({ api, repository, id, text }, comment) {
const path = apiPath('repos', repository.owner, repository.repo, 'issues', 'comments', comment);
const { body } = await api.request({ method: 'PATCH', path, body: { body: markedText(id, text) } });
return textAt(body, 'html_url');
}
async function remove({ api, repository }, comment) {
await api.request({ method: 'DELETE', path: apiPath('repos', repository.owner, repository.repo, 'issues', 'comments', comment) });
}
function markedText(id, text) {
const marked = `${commentMark(id)}\n${text}`;
return marked.length <= 65_000
? marked
: `${marked.slice(0, 64_900)}\n\n… cut; the whole report is in the job summary and in report.html.`;
}
;
function commentIsDue(mode, { decision }) {
switch (mode) {
case 'always':
return 'yes';
case 'on-change':
return decision === 'not-affected' ? 'keep' : 'yes';
case 'on-failure':
return decision === 'not-affected' || decision === 'pass' ? 'keep' : 'yes';
case 'never':
return 'no';
default:
return (0,errors .xb)(mode);
}
}
var domain = __webpack_require__(9963);
;
function reportOutputs(report) {
const worst = worstTarget(report.targets);
const insecure = numbersOf(worst, 'insecure-rate');
const compliance = numbersOf(worst, 'compliance-rate');
const costs = report.targets.flatMap(({ calls }) => (calls?.costUsd === undefined ? [] : [calls.costUsd]));
return {
decision: report.decision,
'insecure-rate': insecure.rate,
'insecure-rate-delta': insecure.delta,
'compliance-rate': compliance.rate,
'compliance-rate-delta': compliance.delta,
cost: costs.length === 0 ? '' : costs.reduce((sum, cost) => sum + cost, 0).toFixed(4),
};
}
function worstTarget(targets) {
return [...targets].sort((one, other) => {
const order = domain .Yv.indexOf(one.decision.kind) - domain .Yv.indexOf(other.decision.kind);
return order === 0 ? largestRise(other) - largestRise(one) : order;
})[0];
}
function largestRise(target) {
const rises = metricsOf(target).map(({ comparison: { difference } }) => (difference.kind === 'difference' ? difference.estimate : -1));
return Math.max(-1, ...rises);
}
function metricsOf({ decision }) {
return 'metrics' in decision ? decision.metrics : [];
}
function numbersOf(target, headline) {
const comparison = target === undefined ? undefined : metricsOf(target).find((metric) => metric.comparison.metric === headline)?.comparison;
return {
rate: comparison?.head.kind === 'rate' ? comparison.head.value.toFixed(4) : '',
delta: comparison?.difference.kind === 'difference' ? comparison.difference.estimate.toFixed(4) : '',
};
}
var lib_report = __webpack_require__(8200);
var markdown = __webpack_require__(9508);
;
const FILES = {
'result-path': { name: 'result.json', format: 'json' },
'report-path': { name: 'report.html', format: 'html' },
'comment-path': { name: 'comment.md', format: 'markdown' },
'sarif-path': { name: 'report.sarif', format: 'sarif' },
'junit-path': { name: 'junit.xml', format: 'junit' },
};
async function writeReports(report, folder) {
const pathOf = (output) => (0,external_node_path_.join)(folder, FILES[output].name);
const write = (output) => (0,promises_.writeFile)(pathOf(output), lib_report.RENDERERS[FILES[output].format](report), 'utf8');
const outputs = ['result-path', 'report-path', 'comment-path', 'sarif-path', 'junit-path'];
await Promise.all(outputs.map(write));
return {
paths: {
'result-path': pathOf('result-path'),
'report-path': pathOf('report-path'),
'comment-path': pathOf('comment-path'),
'sarif-path': pathOf('sarif-path'),
'junit-path': pathOf('junit-path'),
},
comment: lib_report.RENDERERS.markdown(report),
summary: (0,markdown .Gc)(report, { limit: markdown .Jt }),
};
}
;
async function announce(announcement) {
const { report, commands, folder } = announcement;
const { paths, comment: text, summary } = await writeReports(report, folder);
await commands.summarize(summary);
const url = await comment(announcement, text);
annotate(report, commands);
const outputs = { ...reportOutputs(report), ...paths, 'comment-url': url };
for (const [name, value] of Object.entries(outputs))
await commands.setOutput(name, value);
commands.log.info(`cyberseceval-gate: ${report.decision} (${report.mode}). ${report.reasons[0]}`);
if (report.exitCode !== 0)
commands.annotate('error', `cyberseceval-gate: ${report.decision}. ${report.reasons[0]}`);
}
async function comment({ report, change, context, inputs, api, commands }, text) {
const due = commentIsDue(inputs.comment, report);
if (change.pullRequest === undefined || due === 'no')
return '';
const outcome = await publishComment({
api,
repository: context.repository,
pullRequest: change.pullRequest,
head: change.head.commit,
id: inputs.id,
text,
show: due === 'yes',
});
return tellOutcome(outcome, commands);
}
function tellOutcome(outcome, { log }) {
switch (outcome.kind) {
case 'written':
return outcome.url ?? '';
case 'not-shown':
return '';
case 'outdated':
log.info(`No comment: the pull request is at ${outcome.newest.slice(0, 12)} by now, whose own run comments.`);
return '';
case 'refused':
log.warn(`The comment could not be written (${outcome.detail}); the report is in the job summary.${permissionWords(outcome.permission)}`);
return '';
default:
return (0,errors .xb)(outcome);
}
}
function permissionWords(permission) {
return permission === undefined ? '' : ` Give the job 'permissions: ${permission}'; a pull request from a fork never has it.`;
}
const MOST_ANNOTATIONS = 9;
function annotate(report, commands) {
const shown = report.targets.filter(({ decision: { kind }, place }) => place !== undefined && kind !== 'pass' && kind !== 'not-affected');
for (const target of shown.slice(0, MOST_ANNOTATIONS))
annotateTarget(target, { report, commands });
if (shown.length > MOST_ANNOTATIONS)
commands.log.info(`${shown.length - MOST_ANNOTATIONS} more targets are in the report.`);
}
function annotateTarget({ target, decision, place }, { report, commands }) {
if (place === undefined)
return;
const level = report.exitCode !== 0 && decision.kind === 'fail' ? 'error' : 'warning';
commands.annotate(level, decision.reasons[0], { ...place, title: `cyberseceval-gate: ${target} ${decision.kind}` });
}
;
async function runGate(run) {
const { env, commands } = run;
const inputs = readActionInputs(env);
const api = connect(inputs, run);
const context = await readEvent(env);
const root = await checkoutRoot(needed(env, 'GITHUB_WORKSPACE'), inputs.workingDirectory);
const change = await readChange({ api, context, root });
const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'cyberseceval-gate', inputs.id);
await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
throw (0,errors .IF)('folder-not-writable', folder, (0,error_code .C)(error));
});
const report = await (0,gate.gate)(change, createWorld({ run, inputs, context, folder }));
await announce({ report, change, context, inputs, api, commands, folder });
return report.exitCode;
}
function connect({ token }, { env, commands }) {
if (token === undefined || token === '')
throw (0,errors .IF)('token-missing');
commands.mask(token);
return createGitHubApi({ baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', token, clock: (0,adapters_clock.createClock)() });
}
function needed(env, variable) {
const value = env[variable];
if (value === undefined || value === '')
throw (0,errors .IF)('not-on-a-runner', variable);
return value;
}
function createWorld({ run: { env, commands, stdout, signal }, inputs, context, folder }) {
const clock = (0,adapters_clock.createClock)();
return {
choices: inputs.choices,
clock,
log: commands.log,
tool: tool.TOOL,
runUrl: context.runUrl,
sha256: sha256.sha256,
hasKey: (variable) => (env[variable] ?? '').trim() !== '',
maskKey: (variable) => {
const value = (env[variable] ?? '').trim();
if (value !== '')
commands.mask(value);
},
measure: async (measurement) => {
const { measureInAction } = await Promise.all( [__webpack_require__.e(1913), __webpack_require__.e(1299), __webpack_require__.e(4033)]).then(__webpack_require__.bind(__webpack_require__, 4033));
return measureInAction(measurement, { env, stdout, log: commands.log, signal, folder });
},
};
}
var external_node_crypto_ = __webpack_require__(7598);
var harmless_line = __webpack_require__(992);
;
const MOST_OF_SUMMARY = 1024 * 1024;
function createWorkflowCommands({ env, stdout }) {
const command = (name, properties, text) => {
const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
stdout.write(`::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(text)}${external_node_os_.EOL}`);
};
const print = (text) => void stdout.write(`${printable(text).replaceAll('\n', external_node_os_.EOL)}${external_node_os_.EOL}`);
return {
mask: (secret) => command('add-mask', {}, secret),
annotate: (level, text, place) => command(level, place === undefined ? {} : placeOf(place), printable(text)),
debug: (text) => command('debug', {}, printable(text)),
setOutput: (name, value) => appendTo(env['GITHUB_OUTPUT'], outputText(name, value)),
summarize: (markdown) => appendTo(env['GITHUB_STEP_SUMMARY'], cutToBytes(markdown)),
log: { info: print, warn: (text) => command('warning', {}, printable(text)), error: (text) => command('error', {}, printable(text)) },
};
}
function placeOf({ title, file, line }) {
return { title: printable(title), file: printable(file), line: String(line) };
}
function printable(text) {
return text
.split(/\r\n|\r|\n/)
.map(harmless_line .K)
.join('\n');
}
function escapeData(text) {
return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function outputText(name, value) {
const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
return `${name}<<${end}${external_node_os_.EOL}${value}${external_node_os_.EOL}${end}${external_node_os_.EOL}`;
}
async function appendTo(file, text) {
if (file !== undefined && file !== '')
await (0,promises_.appendFile)(file, text, 'utf8');
}
function cutToBytes(markdown) {
const bytes = Buffer.from(`${markdown}\n`, 'utf8');
if (bytes.byteLength < MOST_OF_SUMMARY)
return bytes.toString('utf8');
return `${bytes.subarray(0, MOST_OF_SUMMARY - 200).toString('utf8')}\n\n… cut; the whole report is in report.html.\n`;
}
;
async function runAction(process) {
const commands = createWorkflowCommands(process);
const ended = new AbortController();
const end = () => ended.abort();
process.on('SIGINT', end);
process.on('SIGTERM', end);
try {
process.exitCode = await runGate({ env: process.env, commands, stdout: process.stdout, signal: ended.signal });
}
catch (error) {
process.exitCode = await giveUp(error, commands);
}
finally {
process.off('SIGINT', end);
process.off('SIGTERM', end);
}
}
async function giveUp(error, commands) {
await commands.setOutput('decision', 'error').catch(() => undefined);
if (error instanceof errors .yo) {
commands.annotate('error', error.message);
return 2;
}
const message = error instanceof Error ? error.message : String(error);
commands.annotate('error', `A defect of cyberseceval-gate: ${message}. Nothing was judged. Turn on debug logging for where it happened, and report it.`);
commands.debug(error instanceof Error ? (error.stack ?? message) : message);
return 4;
}
}),
1642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createClock: () => (  createClock)
});
function createClock() {
return { now: Date.now, sleep };
}
function sleep(ms, signal) {
return new Promise((resolve) => {
if (signal?.aborted === true)
return resolve();
const done = () => {
clearTimeout(timer);
signal?.removeEventListener('abort', done);
resolve();
};
const timer = setTimeout(done, ms);
signal?.addEventListener('abort', done);
});
}
}),
2022:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  errorCode)
});
function errorCode(error) {
if (typeof error !== 'object' || error === null)
return String(error);
if ('code' in error && typeof error.code === 'string')
return error.code;
return 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
}
}),
893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
checkoutCommit: () => (  checkoutCommit)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
async function checkoutCommit(root) {
const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
const head = await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD'));
if (head === undefined || !head.startsWith('ref: '))
return fullCommit(head);
const ref = head.slice('ref: '.length);
if (!/^refs\/(?!.*\.\.)[^\\\s]+$/.test(ref))
return undefined;
return fullCommit((await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, ref))) ?? (await packed(git, ref)));
}
async function packed(git, ref) {
const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'packed-refs'), 'utf8').catch(() => '')).split('\n');
return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
}
async function readLine(file) {
return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').then((text) => text.trim(), () => undefined);
}
function fullCommit(text) {
return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
}),
4196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createCheckoutTree: () => (  createCheckoutTree)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _decode_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5360);
function createCheckoutTree(root) {
const base = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
return {
async read(path, maxBytes) {
const parts = insideParts(path);
if (parts === undefined)
return { kind: 'outside' };
return readInside({ root: await base, parts, maxBytes });
},
async list(folder) {
const parts = insideParts(folder);
if (parts === undefined)
return [];
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await base, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined)) !== path)
return [];
const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
},
};
}
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
if (depth === parts.length && state.size > (maxBytes ?? _decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .u))
return { kind: 'too-large' };
}
const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts);
if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)) !== file)
return { kind: 'symlink' };
return (0,_decode_file_js__WEBPACK_IMPORTED_MODULE_2__  .J)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), maxBytes);
}
}),
5360:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  decodeFile),
u: () => (  MOST_BYTES)
});
const MOST_BYTES = 256 * 1024;
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
}),
992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  harmlessLine)
});
function harmlessLine(text) {
return text
.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, (sign) => sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)
.replace(/^(\s*):(?=:)/, '$1: ')
.replaceAll('##[', '## [');
}
}),
4521:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sha256: () => (  sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function sha256(text) {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
}),
4177:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
TOOL: () => (  TOOL),
VERSION: () => (  VERSION)
});
const VERSION = '0.1.0';
const TOOL = `cyberseceval-gate ${VERSION}`;
}),
452:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IF: () => (  userError),
mZ: () => (  ProviderError),
xb: () => (  assertNever),
yo: () => (  UserError)
});
function at(where) {
const line = where.line === undefined ? '' : `:${where.line}`;
const key = where.key === undefined || where.key === '' ? '' : `: ${where.key}`;
return `${where.file}${line}${key}`;
}
const MESSAGES = {
'unknown-key': (where, allowed) => `${at(where)}: unknown key. Allowed here: ${allowed.join(', ')}.`,
'invalid-value': (where, got, expected) => `${at(where)}: ${got} is not allowed. Expected ${expected}.`,
'rule-unknown': (word, near) => `no rule is called '${word}'${near === undefined ? '' : `; did you mean '${near}'?`} Name one as findings do, or a part such as python/ or CWE-89.`,
'own-rules-missing': (folder, languages) => `${folder}: no rule found. Put rules there as <language>/CWE-<n>-<name>.yml, where the language is one of ${languages.join(', ')}, or remove the key.`,
'own-rule-invalid': (file, detail) => `${file}: ${detail}. Mend the rule; 'cyberseceval-gate doctor' looks at all of them, and docs/writing-rules.md has the format.`,
'not-yaml': (where, detail) => `${at(where)}: not valid YAML: ${detail}. Mend the line, or check the file with any YAML linter.`,
'file-missing': (file, what) => `${file}: ${what} not found. Create it, or correct the path that names it.`,
'file-unreadable': (file, detail) => `${file}: cannot be read (${detail}). Check its permissions.`,
'missing-key': (where, expected) => `${at(where)}: missing. Write ${expected}.`,
'named-twice': (where, name) => `${at(where)}: '${name}' is there twice. Remove or rename one of them.`,
'suite-line-not-json': (where) => `${at(where)}: not a JSON object. A suite holds one test case a line, without line breaks inside it.`,
'suite-empty': (suite, files) => `suite '${suite}': no test case in ${files.join(', ') || 'its folder'}. Restore the suite's *.jsonl files.`,
'prompt-and-template': (where) => `${at(where)}: a target has either a prompt (the system prompt) or a template (text around {{prompt}}). Remove one of the two keys.`,
'not-in-this-release': (where, what) => `${at(where)}: ${what} is not in this release. Remove it; this release gates the suites autocomplete and instruct.`,
'unknown-endpoint': (target, endpoint, known) => `target '${target}': the policy has no endpoint '${endpoint}'. It has: ${known.join(', ') || 'none'}. Correct the target's endpoint, or add it to the policy.`,
'endpoint-needs-version': (target, endpoint) => `target '${target}': api azure needs an api_version in the policy's endpoint '${endpoint}'. Add one, such as 2024-10-21.`,
'loosens-policy': (input, got, base) => `input '${input}': ${got} is looser than ${base} of the policy, and an input may only tighten it. Remove the input, or change the policy in a reviewed commit.`,
'input-invalid': (input, got, expected) => `input '${input}': ${got} is not allowed. Expected ${expected}.`,
'target-unknown': (name, known) => `target '${name}' is not in the config. It has: ${known.join(', ')}.`,
'path-outside': (file, what) => `${file}: ${what} lies outside the checkout, and only files of the repository are sent to a model. Move it into the repository.`,
'path-symlink': (file, what) => `${file}: ${what} is a symbolic link or lies behind one. Replace the link with a regular file.`,
'path-not-a-file': (file, what) => `${file}: ${what} is not a regular file. Name a text file.`,
'file-too-large': (file, what) => `${file}: ${what} is larger than 256 KiB. Shorten it.`,
'file-not-utf8': (file, what) => `${file}: ${what} is not UTF-8 text. Save it as UTF-8.`,
'template-without-prompt': (file) => `${file}: the template has no {{prompt}}, so the test cases would never reach the model. Put {{prompt}} where the task belongs.`,
'model-not-found': (file, pointer, got) => `${file}: ${pointer} is ${got}. The target's model must be a text of 1 to 200 characters there.`,
'key-variable-missing': (variable, endpoint) => `The environment variable ${variable}, which the policy names as the key of endpoint '${endpoint}', is not set. Set it; in a workflow pass it in 'env:' from a secret.`,
'endpoint-refused': (url, detail) => `${url}: no connection (${detail}). Check the endpoint's base_url and that its server can be reached from here.`,
'endpoint-tls': (url, detail) => `${url}: no trusted connection (${detail}). Check https or http in base_url; for a private certificate authority set NODE_EXTRA_CA_CERTS.`,
'endpoint-redirects': (url, status) => `${url}: the endpoint redirects (${status}), and a key is never sent elsewhere. Write the final address as base_url.`,
'key-refused': (url, status, variable) => `${url}: the endpoint refuses the key (${status}). Check the value of ${variable} and what it may use.`,
'model-missing': (url, model, api) => `${url}: the endpoint has no model '${model}' for api ${api} (404). Correct the target's model or api, or the endpoint's base_url.`,
'request-refused': (url, status, detail) => `${url}: the endpoint refuses the request (${status}: ${detail}). Correct the target's model, api or sampling.`,
'recording-missing': (key) => `The recording has no answer for the call ${key}. Replay the config, prompts, suites and number of samples it was made with, or record it again.`,
'recording-line': (file, line, detail) => `${file}:${line}: not a line of a recording: ${detail}. Record it again, or take the file from where it was made.`,
'folder-not-writable': (path, detail) => `${path}: the run folder cannot be written (${detail}). Nothing was asked yet; name another folder with --out.`,
'disk-full': (path, freeMb, needMb) => `${path}: ${freeMb} MB free, this run needs about ${needMb} MB. Nothing was asked yet; make room or name another folder with --out.`,
'journal-write-failed': (path, detail) => `${path}: cannot be written any more (${detail}). The run ended and keeps everything finished; make room and run the same command to resume.`,
'folder-in-use': (path, pid) => `${path}: process ${pid} is running in this folder. Wait for it, or name another folder with --out.`,
'other-run': (path, theirs, ours, differing) => `${path}: holds the run ${theirs}, this is ${ours}; they differ in ${differing.join(', ')}. Name another folder with --out, or restore what was changed.`,
'nothing-to-ask': (suites) => `The suites ${suites.join(', ')} hold no case to ask. Correct 'suites' in the policy.`,
'unknown-event': (event) => `The gate does not run on '${event}'. Start the workflow on pull_request, push, merge_group or workflow_dispatch; on pull_request_target it would meet secrets beside foreign files.`,
'event-incomplete': (event, part) => `The event '${event}' has no ${part}. Start the workflow from GitHub, or complete the event file.`,
'event-unreadable': (file) => `${file}: the event file cannot be read as JSON. Start the workflow from GitHub, or correct GITHUB_EVENT_PATH.`,
'not-on-a-runner': (variable) => `${variable} is not set as on a GitHub runner. Run the action in a workflow; from a shell use 'cyberseceval-gate gate'.`,
'base-policy-missing': (file, branch, state) => `${file}: the policy cannot be read on ${branch} (${state}). Merge the policy there as a regular file, or correct the input 'policy'.`,
'token-missing': () => `No token for the GitHub API. Give the step 'github-token: \${{ github.token }}' and the job 'permissions: contents: read, pull-requests: write'.`,
'github-refused': (what, detail, remedy) => `GitHub did not give the gate ${what} (${detail}). ${remedy}`,
'checkout-missing': (path) => `${path}: no such folder. Put 'uses: actions/checkout' before the gate, and correct 'working-directory'.`,
'checkout-outside': (path) => `${path}: lies outside the workspace. Name a folder of the checkout as 'working-directory'.`,
'checkout-other-commit': (found, wanted) => `The checkout is of commit ${found}, the event is about ${wanted}: what the gate would measure is not what would be merged. Let actions/checkout take its default ref.`,
'git-failed': (what, detail) => `git ${what} failed: ${detail}. Run the gate inside a git repository and name a branch or commit that it has with --base.`,
'not-json': (where) => `${at(where)}: not valid JSON. Restore the file from where it was made; it is not meant to be edited.`,
'other-version': (file, got, known) => `${file}: written in version ${got}, this release reads version ${known}. Use the release that wrote it, or make it again with this one.`,
'record-twice': (where, what) => `${at(where)}: ${what} is there twice. Remove one of the records, or bless the run again.`,
'record-outside-plan': (where, sample, samples) => `${at(where)}: sample ${sample} of a run of ${samples} samples a case. Restore the folder from where it was made.`,
'run-unfinished': (why) => `This run is not finished (${why}), and a baseline must hold every case. Run the same command again to resume it, then bless.`,
'run-degraded': (scored, planned, reasons) => `Only ${scored} of ${planned} trials have a verdict (${reasons}); a baseline needs 98 %. Mend the cause and run again.`,
'scan-line': (file, line, reason) => `${file}:${line}: cannot be read: ${reason}. Each line is {"id","language","code"} with an optional "before". Nothing was written.`,
'language-unknown': (path, endings) => `${path}: the language is not known from its name. Give --language; known endings are ${endings.join(', ')}.`,
'output-not-writable': (path, detail) => `${path}: cannot be written (${detail}). Name another place, or make this one writable.`,
'already-there': (paths) => `${paths.join(', ')}: already there, and nothing is overwritten. Remove or rename it, or edit it by hand.`,
usage: (detail, help) => `${detail}${/[.?]$/.test(detail) ? '' : '.'} See '${help}'.`,
};
class UserError extends Error {
name = 'UserError';
kind;
constructor(kind, message) {
super(message);
this.kind = kind;
}
}
function userError(kind, ...args) {
const words = MESSAGES[kind];
return new UserError(kind, words(...args));
}
class ProviderError extends Error {
name = 'ProviderError';
failure;
constructor(failure, message) {
super(message);
this.failure = failure;
}
}
function assertNever(value) {
throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
})
};
