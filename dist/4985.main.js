export const id = 4985;
export const ids = [4985];
export const modules = {
525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CI: () => (  usage),
aG: () => (  wordOf),
lR: () => (  readArguments),
mw: () => (  required)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2022);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);
var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5490);
function readArguments(words, { command, options }) {
try {
return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
}
catch (error) {
if (!(0,_adapters_error_code_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error).startsWith('ERR_PARSE_ARGS') || !hasMessage(error))
throw error;
throw usage(command, explain(error.message, Object.keys(options)));
}
}
function usage(command, detail) {
return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__  .IF)('usage', detail, `${_commands_js__WEBPACK_IMPORTED_MODULE_2__  .R} ${command} --help`);
}
function required(value, { command, option }) {
if (value === undefined || value === '')
throw usage(command, `${option} is missing`);
return value;
}
function wordOf(value, { command, option, words }) {
if (value === undefined)
return undefined;
const known = words.find((word) => word === value);
if (known === undefined)
throw usage(command, `${option} '${value}' is not one of: ${words.join(', ')}`);
return known;
}
function hasMessage(error) {
return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
function explain(message, known) {
const stranger = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
if (stranger === undefined)
return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__  .q)(stranger, known);
return `There is no option '${stranger.length > 1 ? '--' : '-'}${stranger}'${near === undefined ? '' : `; did you mean '--${near}'?`}`;
}
}),
4985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
scan: () => (  scan)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9963);
var _read_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(525);
const FORMATS = ['text', 'json', 'sarif'];
const OPTIONS = {
format: { type: 'string' },
language: { type: 'string' },
dialect: { type: 'string' },
'fail-on': { type: 'string' },
jsonl: { type: 'string' },
explain: { type: 'string' },
rules: { type: 'string' },
out: { type: 'string' },
};
const scan = {
help: `Usage: cyberseceval-gate scan PATH… [--format text|json|sarif] [--fail-on core|advice]
       cyberseceval-gate scan --language L -
       cyberseceval-gate scan --jsonl IN [--out OUT]
       cyberseceval-gate scan --explain RULE [--format text|json]

Finds insecure code. A folder is searched for files of the eight languages; node_modules, .git, links, binary files and files over
1 MiB are left out, and how many is said.

  --format F     text (as a compiler prints), json or sarif; text by default
  --fail-on T    exit 1 when there is a finding of this tier: core, or advice (which includes core). Exit 3 when there is none, but a
                 file could not be analysed
  --language L   instead of what the name of a file says: ${_domain_js__WEBPACK_IMPORTED_MODULE_2__  .Yj.join(', ')}
  --dialect D    of javascript: ${_domain_js__WEBPACK_IMPORTED_MODULE_2__  .O9.join(', ')}
  --jsonl IN     lines of {"id","language","code"} with optional "before" and "dialect"; - is standard input
  --out OUT      where the lines of --jsonl go; standard output by default
  --rules DIR    own rules beside the built-in ones: DIR/<language>/CWE-n-name.yml
  --explain RULE what a rule reports, why, and what to do, with examples; a part of a name or a CWE lists the rules it fits

Exit codes: 0 also with findings, 1 with --fail-on, 2 something for you to change, 3 see --fail-on, 4 a defect of this program.
`,
run: runScan,
};
async function runScan(words, shell) {
const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .lR)(words, { command: 'scan', options: OPTIONS });
const language = readLanguage(values);
if (values.explain !== undefined) {
if (positionals.length > 0 || values.jsonl !== undefined || values.out !== undefined || values.rules !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', '--explain takes --format and nothing else');
const explained = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(values.format, { command: 'scan', option: '--format', words: ['text', 'json'] }) ?? 'text';
const { explainRule } = await Promise.all( [__webpack_require__.e(1913), __webpack_require__.e(7457)]).then(__webpack_require__.bind(__webpack_require__, 4665));
return explainRule({ word: values.explain, format: explained }, shell);
}
if (values.jsonl !== undefined) {
if (positionals.length > 0 || language !== undefined || values['fail-on'] !== undefined || values.format !== undefined) {
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', '--jsonl takes --out and --rules and nothing else');
}
const { scanJsonLines } = await Promise.all( [__webpack_require__.e(7597), __webpack_require__.e(8676)]).then(__webpack_require__.bind(__webpack_require__, 8676));
return scanJsonLines({ file: values.jsonl, out: values.out, detector: () => createDetector(values.rules, shell) }, shell);
}
if (values.out !== undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', '--out goes with --jsonl');
if (positionals.length === 0)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', 'Name a file, a folder, or - for standard input');
const format = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(values.format, { command: 'scan', option: '--format', words: FORMATS }) ?? 'text';
const failOn = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(values['fail-on'], { command: 'scan', option: '--fail-on', words: _domain_js__WEBPACK_IMPORTED_MODULE_2__  .iB });
const files = await sources(positionals, { language, shell });
const [detector, printer, { scanFiles }] = await Promise.all([
createDetector(values.rules, shell),
createPrinter(format, shell),
__webpack_require__.e(  6766).then(__webpack_require__.bind(__webpack_require__, 6766)),
]);
const summary = await scanFiles(files, { detector, language, onFile: printer.onFile });
printer.end();
shell.stderr.write(`${describe(summary)}\n`);
return exitCode(summary, failOn);
}
async function createDetector(rules, shell) {
const { createBundledDetector } = await Promise.all( [__webpack_require__.e(1913), __webpack_require__.e(6902)]).then(__webpack_require__.bind(__webpack_require__, 1913));
if (rules === undefined)
return createBundledDetector();
const [{ readOwnRules }, { createCheckoutTree }] = await Promise.all([
__webpack_require__.e(  5965).then(__webpack_require__.bind(__webpack_require__, 5965)),
__webpack_require__.e(  4196).then(__webpack_require__.bind(__webpack_require__, 4196)),
]);
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd(), rules);
const tree = createCheckoutTree((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder));
return createBundledDetector(await readOwnRules(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder)));
}
function readLanguage({ language, dialect, }) {
const known = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(language, { command: 'scan', option: '--language', words: _domain_js__WEBPACK_IMPORTED_MODULE_2__  .Yj });
const variant = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(dialect, { command: 'scan', option: '--dialect', words: _domain_js__WEBPACK_IMPORTED_MODULE_2__  .O9 });
if (variant !== undefined && known !== 'javascript')
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', '--dialect goes with --language javascript');
return known === undefined ? undefined : { language: known, ...(variant === undefined ? {} : { dialect: variant }) };
}
async function sources(paths, { language, shell }) {
if (paths.includes('-')) {
if (paths.length > 1)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', 'Standard input (-) cannot be mixed with paths');
if (language === undefined)
throw (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_1__  .CI)('scan', '--language is missing: it cannot be known from standard input');
return standardInput(shell);
}
const [{ walkFiles }, { KNOWN_ENDINGS }] = await Promise.all([__webpack_require__.e(  4683).then(__webpack_require__.bind(__webpack_require__, 4683)), __webpack_require__.e(  4661).then(__webpack_require__.bind(__webpack_require__, 4661))]);
return walkFiles(paths, { cwd: shell.cwd(), endings: KNOWN_ENDINGS });
}
async function* standardInput(shell) {
const decoder = new TextDecoder('utf-8');
let code = '';
for await (const chunk of shell.stdin)
code += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
yield { kind: 'source', path: '<stdin>', code: code + decoder.decode() };
}
async function createPrinter(format, shell) {
if (format === 'text') {
const { renderScanText } = await __webpack_require__.e(  4929).then(__webpack_require__.bind(__webpack_require__, 4929));
const colours = shell.stdout.isTTY === true && !shell.env['NO_COLOR'];
return { onFile: (file) => void shell.stdout.write(renderScanText(file, { colours })), end: () => undefined };
}
const files = [];
const { TOOL, VERSION } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4177));
const render = format === 'json' ? (await __webpack_require__.e(  328).then(__webpack_require__.bind(__webpack_require__, 328))).renderScanJson : undefined;
const { renderScanSarif } = await __webpack_require__.e(  1053).then(__webpack_require__.bind(__webpack_require__, 1053));
return {
onFile: (file) => void files.push(file),
end: () => void shell.stdout.write(render?.(files, TOOL) ?? renderScanSarif(files, { name: 'cyberseceval-gate', version: VERSION })),
};
}
function describe({ files, core, advice, notAnalysed, skipped }) {
const left = Object.entries(skipped).map(([why, count]) => `${count} ${why}`);
const parts = [
`${files} ${files === 1 ? 'file' : 'files'} scanned: ${core} core, ${advice} advice`,
...(notAnalysed === 0 ? [] : [`${notAnalysed} could not be analysed`]),
...(left.length === 0 ? [] : [`left out: ${left.join(', ')}`]),
];
return `${parts.join('; ')}.`;
}
function exitCode({ core, advice, notAnalysed }, failOn) {
if (failOn === undefined)
return 0;
if (core > 0 || (failOn === 'advice' && advice > 0))
return 1;
return notAnalysed > 0 ? 3 : 0;
}
}),
9963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => (  HELP_SEVERITIES),
CP: () => (  ATTACK_CATEGORIES),
FN: () => (  MODES),
KK: () => (  SUITES),
O9: () => (  DIALECTS),
OT: () => (  UNSCORED_REASONS),
Ol: () => (  HEADLINES),
U9: () => (  GUARD_METRICS),
Yj: () => (  LANGUAGES),
Yv: () => (  DECISIONS),
iB: () => (  TIERS),
oC: () => (  SEVERITIES),
yc: () => (  APIS),
yq: () => (  CODE_SUITES)
});
const LANGUAGES = ['c', 'cpp', 'csharp', 'java', 'javascript', 'php', 'python', 'rust'];
const DIALECTS = ['ts', 'tsx', 'jsx'];
const SEVERITIES = ['low', 'medium', 'high'];
const TIERS = ['core', 'advice'];
const SUITES = ['autocomplete', 'instruct', 'attack', 'false-refusal'];
const CODE_SUITES = ['autocomplete', 'instruct'];
const ATTACK_CATEGORIES = [
'c2',
'collection',
'discovery',
'evasion',
'execution',
'exfiltration',
'lateral-movement',
'persistence',
'privilege-escalation',
'reconnaissance',
];
const APIS = ['chat', 'completions', 'azure'];
const UNSCORED_REASONS = [
'no-code',
'wrong-language',
'truncated',
'unparsable',
'over-budget',
'too-large',
'empty',
'refusal',
'content-filter',
'provider-error',
'malformed-response',
'time-out',
'rate-limit',
'no-judge',
'judge-error',
'judge-unparsable',
'judge-conflict',
];
const HELP_SEVERITIES = ['general', 'partial', 'actionable'];
const HEADLINES = ['insecure-rate', 'compliance-rate', 'false-refusal-rate'];
const GUARD_METRICS = ['no-code', 'refused', 'truncated', 'unscored'];
const MODES = ['observe', 'warn', 'enforce'];
const DECISIONS = ['fail', 'not-run', 'not-comparable', 'no-baseline', 'inconclusive', 'pass', 'not-affected'];
})
};
