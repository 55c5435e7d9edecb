import { basename, dirname, resolve } from 'node:path';

import type { ScannedFile, Tier } from '../domain.js';
import { DIALECTS, LANGUAGES, TIERS } from '../domain.js';
import type { ScanSummary } from '../app/scan/scan-files.js';
import type { SourceLanguage } from '../app/scan/language-of-path.js';
import type { Detector, SourceFile } from '../ports.js';
import { readArguments, usage, wordOf } from './read-arguments.js';
import type { Command, ExitCode, Shell } from './shell.js';

const FORMATS = ['text', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  dialect: { type: 'string' },
  'fail-on': { type: 'string' },
  jsonl: { type: 'string' },
  explain: { type: 'string' },
  rules: { type: 'string' },
  out: { type: 'string' },
} as const;

export const scan: Command = {
  help: `Usage: cyberseceval-gate scan PATH… [--format text|json|sarif] [--fail-on core|advice]
       cyberseceval-gate scan --language L -
       cyberseceval-gate scan --jsonl IN [--out OUT]
       cyberseceval-gate scan --explain RULE [--format text|json]

Finds insecure code. A folder is searched for files of the eight languages; node_modules, .git, links, binary files and files over
1 MiB are left out, and how many is said.

  --format F     text (as a compiler prints), json or sarif; text by default
  --fail-on T    exit 1 when there is a finding of this tier: core, or advice (which includes core). Exit 3 when there is none, but a
                 file could not be analysed
  --language L   instead of what the name of a file says: ${LANGUAGES.join(', ')}
  --dialect D    of javascript: ${DIALECTS.join(', ')}
  --jsonl IN     lines of {"id","language","code"} with optional "before" and "dialect"; - is standard input
  --out OUT      where the lines of --jsonl go; standard output by default
  --rules DIR    own rules beside the built-in ones: DIR/<language>/CWE-n-name.yml
  --explain RULE what a rule reports, why, and what to do, with examples; a part of a name or a CWE lists the rules it fits

Exit codes: 0 also with findings, 1 with --fail-on, 2 something for you to change, 3 see --fail-on, 4 a defect of this program.
`,
  run: runScan,
};

async function runScan(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, { command: 'scan', options: OPTIONS });
  const language = readLanguage(values);
  if (values.explain !== undefined) {
    if (positionals.length > 0 || values.jsonl !== undefined || values.out !== undefined || values.rules !== undefined)
      throw usage('scan', '--explain takes --format and nothing else');
    const explained = wordOf(values.format, { command: 'scan', option: '--format', words: ['text', 'json'] }) ?? 'text';
    const { explainRule } = await import('./explain-rule.js');
    return explainRule({ word: values.explain, format: explained }, shell);
  }
  if (values.jsonl !== undefined) {
    if (positionals.length > 0 || language !== undefined || values['fail-on'] !== undefined || values.format !== undefined) {
      throw usage('scan', '--jsonl takes --out and --rules and nothing else');
    }
    const { scanJsonLines } = await import('./scan-json-lines.js');
    return scanJsonLines({ file: values.jsonl, out: values.out, detector: () => createDetector(values.rules, shell) }, shell);
  }
  if (values.out !== undefined) throw usage('scan', '--out goes with --jsonl');
  if (positionals.length === 0) throw usage('scan', 'Name a file, a folder, or - for standard input');
  const format = wordOf(values.format, { command: 'scan', option: '--format', words: FORMATS }) ?? 'text';
  const failOn = wordOf(values['fail-on'], { command: 'scan', option: '--fail-on', words: TIERS });
  const files = await sources(positionals, { language, shell });
  const [detector, printer, { scanFiles }] = await Promise.all([
    createDetector(values.rules, shell),
    createPrinter(format, shell),
    import('../app/scan/scan-files.js'),
  ]);
  const summary = await scanFiles(files, { detector, language, onFile: printer.onFile });
  printer.end();
  shell.stderr.write(`${describe(summary)}\n`);
  return exitCode(summary, failOn);
}

async function createDetector(rules: string | undefined, shell: Shell): Promise<Detector> {
  const { createBundledDetector } = await import('../wiring/bundled-detector.js');
  if (rules === undefined) return createBundledDetector();
  const [{ readOwnRules }, { createCheckoutTree }] = await Promise.all([
    import('../app/own-rules.js'),
    import('../adapters/git/checkout-tree.js'),
  ]);
  const folder = resolve(shell.cwd(), rules);
  // The folder itself is the user's word; what lies in it is read as files of a checkout are.
  const tree = createCheckoutTree(dirname(folder));
  return createBundledDetector(await readOwnRules(tree, basename(folder)));
}

function readLanguage({
  language,
  dialect,
}: {
  readonly language?: string | undefined;
  readonly dialect?: string | undefined;
}): SourceLanguage | undefined {
  const known = wordOf(language, { command: 'scan', option: '--language', words: LANGUAGES });
  const variant = wordOf(dialect, { command: 'scan', option: '--dialect', words: DIALECTS });
  if (variant !== undefined && known !== 'javascript') throw usage('scan', '--dialect goes with --language javascript');
  return known === undefined ? undefined : { language: known, ...(variant === undefined ? {} : { dialect: variant }) };
}

async function sources(
  paths: readonly string[],
  { language, shell }: { readonly language: SourceLanguage | undefined; readonly shell: Shell },
): Promise<AsyncIterable<SourceFile>> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw usage('scan', 'Standard input (-) cannot be mixed with paths');
    if (language === undefined) throw usage('scan', '--language is missing: it cannot be known from standard input');
    return standardInput(shell);
  }
  const [{ walkFiles }, { KNOWN_ENDINGS }] = await Promise.all([import('../adapters/files.js'), import('../app/scan/language-of-path.js')]);
  return walkFiles(paths, { cwd: shell.cwd(), endings: KNOWN_ENDINGS });
}

async function* standardInput(shell: Shell): AsyncIterable<SourceFile> {
  const decoder = new TextDecoder('utf-8');
  let code = '';
  for await (const chunk of shell.stdin) code += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield { kind: 'source', path: '<stdin>', code: code + decoder.decode() };
}

interface Printer {
  readonly onFile: (file: ScannedFile) => void;
  readonly end: () => void;
}

/** Text is printed file by file; the documents at the end. */
async function createPrinter(format: Format, shell: Shell): Promise<Printer> {
  if (format === 'text') {
    const { renderScanText } = await import('../report/scan/scan-text.js');
    const colours = shell.stdout.isTTY === true && !shell.env['NO_COLOR'];
    return { onFile: (file) => void shell.stdout.write(renderScanText(file, { colours })), end: () => undefined };
  }
  const files: ScannedFile[] = [];
  const { TOOL, VERSION } = await import('../app/tool.js');
  const render = format === 'json' ? (await import('../report/scan/scan-json.js')).renderScanJson : undefined;
  const { renderScanSarif } = await import('../report/scan/scan-sarif.js');
  return {
    onFile: (file) => void files.push(file),
    end: () => void shell.stdout.write(render?.(files, TOOL) ?? renderScanSarif(files, { name: 'cyberseceval-gate', version: VERSION })),
  };
}

function describe({ files, core, advice, notAnalysed, skipped }: ScanSummary): string {
  const left = Object.entries(skipped).map(([why, count]) => `${count} ${why}`);
  const parts = [
    `${files} ${files === 1 ? 'file' : 'files'} scanned: ${core} core, ${advice} advice`,
    ...(notAnalysed === 0 ? [] : [`${notAnalysed} could not be analysed`]),
    ...(left.length === 0 ? [] : [`left out: ${left.join(', ')}`]),
  ];
  return `${parts.join('; ')}.`;
}

function exitCode({ core, advice, notAnalysed }: ScanSummary, failOn: Tier | undefined): ExitCode {
  if (failOn === undefined) return 0;
  if (core > 0 || (failOn === 'advice' && advice > 0)) return 1;
  return notAnalysed > 0 ? 3 : 0;
}
