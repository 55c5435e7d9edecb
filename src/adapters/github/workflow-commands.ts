import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { EOL } from 'node:os';

import type { Log } from '../../ports.js';
import { harmlessLine } from '../harmless-line.js';
import type { Environment } from './read-event.js';

/** A place in the checkout that an annotation points at; the line counts from 1. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly title: string;
}

/** What the runner understands from a step: the workflow commands and files of `@actions/core`, byte for byte. */
export interface WorkflowCommands {
  /** The runner replaces the value by `***` in everything printed from now on. */
  mask(secret: string): void;
  annotate(level: 'error' | 'warning' | 'notice', text: string, place?: AnnotationPlace): void;
  /** Shown only where the repository asks for debug logs. */
  debug(text: string): void;
  setOutput(name: string, value: string): Promise<void>;
  /** Appends markdown to the job summary, at most 1 MiB. */
  summarize(markdown: string): Promise<void>;
  readonly log: Log;
}

export interface RunnerProcess {
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
}

const MOST_OF_SUMMARY = 1024 * 1024;

export function createWorkflowCommands({ env, stdout }: RunnerProcess): WorkflowCommands {
  const command = (name: string, properties: Readonly<Record<string, string>>, text: string): void => {
    const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    stdout.write(`::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(text)}${EOL}`);
  };
  const print = (text: string): void => void stdout.write(`${printable(text).replaceAll('\n', EOL)}${EOL}`);
  return {
    mask: (secret) => command('add-mask', {}, secret),
    annotate: (level, text, place) => command(level, place === undefined ? {} : placeOf(place), printable(text)),
    debug: (text) => command('debug', {}, printable(text)),
    setOutput: (name, value) => appendTo(env['GITHUB_OUTPUT'], outputText(name, value)),
    summarize: (markdown) => appendTo(env['GITHUB_STEP_SUMMARY'], cutToBytes(markdown)),
    log: { info: print, warn: (text) => command('warning', {}, printable(text)), error: (text) => command('error', {}, printable(text)) },
  };
}

function placeOf({ title, file, line }: AnnotationPlace): Readonly<Record<string, string>> {
  return { title: printable(title), file: printable(file), line: String(line) };
}

/** The words may be a model's or an author's: no line of them is a command, an escape sequence or turned round. */
function printable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(harmlessLine)
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function outputText(name: string, value: string): string {
  const end = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
}

/** Outside a runner there is no such file, and nothing to tell it. */
async function appendTo(file: string | undefined, text: string): Promise<void> {
  if (file !== undefined && file !== '') await appendFile(file, text, 'utf8');
}

function cutToBytes(markdown: string): string {
  const bytes = Buffer.from(`${markdown}\n`, 'utf8');
  if (bytes.byteLength < MOST_OF_SUMMARY) return bytes.toString('utf8');
  return `${bytes.subarray(0, MOST_OF_SUMMARY - 200).toString('utf8')}\n\n… cut; the whole report is in report.html.\n`;
}
