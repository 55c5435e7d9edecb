export const id = 623;
export const ids = [623,9963];
export const modules = {

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5490);




/** The words after a command's name → its options and paths. Throws `usage` for what the command does not take. */
function readArguments(words, { command, options }) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw usage(command, explain(error.message, Object.keys(options)));
    }
}
/** A `usage` error that points at the command's help. */
function usage(command, detail) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('usage', detail, `${_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .R} ${command} --help`);
}
/** The value of an option that a command cannot do without. */
function required(value, { command, option }) {
    if (value === undefined || value === '')
        throw usage(command, `${option} is missing`);
    return value;
}
/** One of a closed list of words, or nothing. */
function wordOf(value, { command, option, words }) {
    if (value === undefined)
        return undefined;
    const known = words.find((word) => word === value);
    if (known === undefined)
        throw usage(command, `${option} '${value}' is not one of: ${words.join(', ')}`);
    return known;
}
function explain(message, known) {
    const stranger = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
    if (stranger === undefined)
        return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(stranger, known);
    return `There is no option '${stranger.length > 1 ? '--' : '-'}${stranger}'${near === undefined ? '' : `; did you mean '--${near}'?`}`.replace(/\?$/, '?');
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(525);
/* harmony import */ var _until_signal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2071);



const OPTIONS = {
    'config': { type: 'string' },
    'policy': { type: 'string' },
    'target': { type: 'string' },
    'out': { type: 'string' },
    'samples': { type: 'string' },
    'suites': { type: 'string' },
    'seed': { type: 'string' },
    'max-calls': { type: 'string' },
    'max-cost': { type: 'string' },
    'max-minutes': { type: 'string' },
    'max-concurrency': { type: 'string' },
    'cache': { type: 'string' },
    'no-cache': { type: 'boolean' },
    'format': { type: 'string' },
};
const run = {
    help: `Usage: cyberseceval-gate run --target NAME --out DIR [options]

Asks the model of one target every case of its suites and keeps each finished trial in DIR. Run the same command again to go on with an
unfinished run; nothing that is finished is asked again.

  --config F            .github/cyberseceval-gate.yml by default; its paths are relative to the folder the command runs in
  --policy F            .github/cyberseceval-gate.policy.yml by default, else the default policy
  --target NAME         may be left out when the config has only one
  --out DIR             the run folder: run.json, trials.jsonl, completions.jsonl
  --samples K           how often each case is asked, instead of the policy's number; a baseline should have 5
  --suites A,B          instead of the policy's: ${_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_SUITES */ .yq.join(', ')}
  --seed N              of the order of the cases; 1 by default
  --max-calls N, --max-cost USD, --max-minutes N, --max-concurrency N
                        lower limits than the policy's
  --cache DIR           where completions are cached; $XDG_CACHE_HOME/cyberseceval-gate or ~/.cache/cyberseceval-gate by default
  --no-cache            asks everything anew
  --format json         prints what came out as JSON

Keys come from the environment variable that the policy names. The plan is printed before the first call.
Exit codes: 0 complete, 2 something for you to change, 3 ended early with everything kept (a limit, a signal), 4 a defect of this program.
`,
    run: runRun,
};
async function runRun(words, shell) {
    const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .lR)(words, { command: 'run', options: OPTIONS });
    if (positionals[0] !== undefined)
        throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', `'${positionals[0]}' is not an option; the target is named with --target`);
    const out = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(values.out, { command: 'run', option: '--out' });
    const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(values.format, { command: 'run', option: '--format', words: ['text', 'json'] });
    const { readSetup, readPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(8815), __webpack_require__.e(9625), __webpack_require__.e(4784)]).then(__webpack_require__.bind(__webpack_require__, 4784));
    const { config, tree } = await readSetup({ cwd: shell.cwd(), config: values.config });
    const { policy, file } = await readPolicyFile({ cwd: shell.cwd(), policy: values.policy });
    if (file === undefined)
        shell.stderr.write('policy: no file, so the defaults hold\n');
    const [{ selectTargets }, { resolveTarget }, { measureTarget }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6199).then(__webpack_require__.bind(__webpack_require__, 6199)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3226)]).then(__webpack_require__.bind(__webpack_require__, 3226)),
        Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(8815), __webpack_require__.e(3919), __webpack_require__.e(2270)]).then(__webpack_require__.bind(__webpack_require__, 2270)),
    ]);
    const [chosen, ...others] = selectTargets(config, values.target === undefined ? [] : [values.target]);
    if (chosen === undefined || others.length > 0)
        throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', `--target is missing; the config has: ${config.targets.map(({ name }) => name).join(', ')}`);
    const target = await resolveTarget(chosen, tree);
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    const result = await (0,_until_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .untilSignal */ .X)(shell, async (signal) => measureTarget({
        target, signal,
        policy: await applyOptions(policy, values),
        seed: readWhole('--seed', values.seed) ?? 1,
        out: resolve(shell.cwd(), out),
        env: shell.env, stderr: shell.stderr,
        ...(await cacheOf(values, shell)),
    }));
    const { header, coverage } = result;
    if (format === 'json')
        shell.stdout.write(`${JSON.stringify({ version: 1, out, target: target.name, ending: header.ending, coverage, spending: header.spending }, null, 2)}\n`);
    return header.ending.kind === 'complete' ? 0 : 3;
}
async function applyOptions(policy, values) {
    const [{ tightenPolicy }, { readTightening }] = await Promise.all([__webpack_require__.e(/* import() */ 2276).then(__webpack_require__.bind(__webpack_require__, 2276)), __webpack_require__.e(/* import() */ 1460).then(__webpack_require__.bind(__webpack_require__, 1460))]);
    const { samples, suites, ...limits } = values;
    const tightened = tightenPolicy(policy, readTightening(limits));
    const chosen = suites === undefined ? policy.suites : readSuites(suites);
    return { ...tightened, suites: chosen, samples: readWhole('--samples', samples, 1) ?? policy.samples };
}
function readSuites(text) {
    const names = [...new Set(text.split(',').map((name) => name.trim()))];
    const [first, ...rest] = names.map((name) => (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(name, { command: 'run', option: '--suites', words: _domain_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_SUITES */ .yq })).filter((name) => name !== undefined);
    if (first === undefined)
        throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', '--suites names no suite');
    return [first, ...rest];
}
function readWhole(option, text, least = 0) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,9}$/.test(text) || Number(text) < least)
        throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', `${option} '${text}' is not a whole number from ${least}`);
    if (option === '--samples' && Number(text) > 100)
        throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', '--samples is at most 100');
    return Number(text);
}
async function cacheOf(values, shell) {
    if (values['no-cache'] === true) {
        if (values.cache !== undefined)
            throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('run', '--cache and --no-cache exclude each other');
        return {};
    }
    const { join, resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    const home = shell.env['XDG_CACHE_HOME'] ?? (shell.env['HOME'] === undefined ? undefined : join(shell.env['HOME'], '.cache'));
    const path = values.cache === undefined ? (home === undefined ? undefined : join(home, 'cyberseceval-gate')) : resolve(shell.cwd(), values.cache);
    if (path === undefined)
        return {};
    return {
        openCache: async (providerKey) => (await Promise.all(/* import() */[__webpack_require__.e(5491), __webpack_require__.e(8741)]).then(__webpack_require__.bind(__webpack_require__, 8741))).createCompletionCacheFolder({ path, providerKey }),
    };
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untilSignal)
/* harmony export */ });
/**
 * Does something that a first SIGINT or SIGTERM tells to end in order. A second one finds no listener and ends the process at once,
 * which loses at most the calls in flight.
 */
async function untilSignal(shell, work) {
    const controller = new AbortController();
    const end = () => {
        shell.stderr.write('\nending: calls under way are given a few seconds; once more ends at once\n');
        leave();
        controller.abort();
    };
    const leave = () => {
        shell.off('SIGINT', end);
        shell.off('SIGTERM', end);
    };
    shell.on('SIGINT', end);
    shell.on('SIGTERM', end);
    try {
        return await work(controller.signal);
    }
    finally {
        leave();
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


/***/ })

};
