/** A user's YAML file → a value that its schema accepts, or one sentence with file, line, key and what is allowed. */
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';

import { userError } from '../errors.js';
import type { Where } from '../errors.js';

type Path = readonly PropertyKey[];

/** A file's text under the name that messages give it. */
export interface SettingsFile {
  readonly text: string;
  readonly file: string;
}

/** The raw value of a file, and where each of its keys stands. */
export interface Settings {
  readonly value: unknown;
  where(path: Path): Where;
}

/** Values of these keys are never repeated in a message: somebody may have written the key itself there. */
const NEVER_SHOWN = new Set(['key', 'base_url']);

/** Throws `not-yaml`. */
export function readSettings({ text, file }: SettingsFile): Settings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined)
    throw userError('not-yaml', { file, line: lines.linePos(problem.pos[0]).line }, problem.message.replace(/;.*|\.$/, ''));
  return { value: toPlain(document, file), where: (path) => locate({ document, lines, file }, path) };
}

/** Throws `unknown-key`, `missing-key` or `invalid-value` for the first thing that the schema refuses, in the order of the file. */
export function checkSettings<Schema extends z.ZodType>(settings: Settings, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(settings.value);
  if (result.success) return result.data;
  const first = earliest(result.error.issues.map((issue) => faultOf(issue, settings)));
  if (first === undefined) throw result.error;
  if (first.kind === 'unknown-key') throw userError('unknown-key', first.where, first.expected.split(', '));
  if (first.got === undefined) throw userError('missing-key', first.where, first.expected);
  throw userError('invalid-value', first.where, first.got, first.expected);
}

interface Fault {
  readonly kind: 'unknown-key' | 'invalid-value';
  readonly where: Where;
  readonly got: string | undefined;
  readonly expected: string;
}

/** The first in the file; on one line an unknown key before what it may have been meant for. */
function earliest(faults: readonly Fault[]): Fault | undefined {
  const rank = (fault: Fault): number => (fault.where.line ?? 0) * 2 + (fault.kind === 'unknown-key' ? 0 : 1);
  return faults.toSorted((one, other) => rank(one) - rank(other))[0];
}

function faultOf(issue: z.core.$ZodIssue, settings: Settings, base: Path = []): Fault {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return { kind: 'unknown-key', where: settings.where([...path, issue.keys[0] ?? '']), got: undefined, expected: issue.message };
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0));
    const fault = earliest((meant ?? []).map((inner) => faultOf(inner, settings, path)));
    if (fault !== undefined) return fault;
  }
  const expected = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const got = issue.code === 'invalid_key' ? 'this name' : show(valueAt(settings.value, path), path);
  return { kind: 'invalid-value', where: settings.where(path), got, expected };
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw userError('not-yaml', { file }, 'its aliases expand to too much');
  }
}

function locate({ document, lines, file }: { document: Document; lines: LineCounter; file: string }, path: Path): Where {
  const start = startOf(document.contents, path);
  return { file, line: start === undefined ? 1 : lines.linePos(start).line, key: keyOf(path) };
}

function keyOf(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text === '' ? '' : `${text}.`}${String(key)}`),
    '',
  );
}

/** Where the last key of the path that exists is written: the key itself in a mapping, the item in a list. */
function startOf(node: unknown, path: Path): number | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return pair === undefined ? undefined : (startOf(pair.value, rest) ?? positionOf(pair.key));
  }
  if (isSeq(node) && typeof key === 'number') return startOf(node.items[key], rest) ?? positionOf(node.items[key]);
  return undefined;
}

function positionOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

function show(value: unknown, path: Path): string | undefined {
  if (value === undefined) return undefined;
  if (path.some((key) => NEVER_SHOWN.has(String(key)))) return 'this value';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
