import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

import { errorCode } from '../adapters/error-code.js';
import { userError } from '../errors.js';
import { PROGRAM } from './commands.js';
import { nearestName } from './nearest-name.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: Given; allowPositionals: true; strict: true }>>;

export interface ArgumentsOf<Given extends Options> {
  readonly command: string;
  readonly options: Given;
}

/** The words after a command's name → its options and paths. Throws `usage` for what the command does not take. */
export function readArguments<const Given extends Options>(
  words: readonly string[],
  { command, options }: ArgumentsOf<Given>,
): Parsed<Given> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!errorCode(error).startsWith('ERR_PARSE_ARGS') || !hasMessage(error)) throw error;
    throw usage(command, explain(error.message, Object.keys(options)));
  }
}

/** A `usage` error that points at the command's help. */
export function usage(command: string, detail: string): Error {
  return userError('usage', detail, `${PROGRAM} ${command} --help`);
}

/** The value of an option that a command cannot do without. */
export function required(value: string | undefined, { command, option }: { readonly command: string; readonly option: string }): string {
  if (value === undefined || value === '') throw usage(command, `${option} is missing`);
  return value;
}

/** One of a closed list of words, or nothing. */
export function wordOf<const Word extends string>(
  value: string | undefined,
  { command, option, words }: { command: string; option: string; words: readonly Word[] },
): Word | undefined {
  if (value === undefined) return undefined;
  const known = words.find((word) => word === value);
  if (known === undefined) throw usage(command, `${option} '${value}' is not one of: ${words.join(', ')}`);
  return known;
}

function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

function explain(message: string, known: readonly string[]): string {
  const stranger = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
  if (stranger === undefined) return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
  const near = nearestName(stranger, known);
  return `There is no option '${stranger.length > 1 ? '--' : '-'}${stranger}'${near === undefined ? '' : `; did you mean '--${near}'?`}`;
}
