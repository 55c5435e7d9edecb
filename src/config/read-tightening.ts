import { MODES } from '../domain.js';
import type { Mode } from '../domain.js';
import { userError } from '../errors.js';

/** What the inputs of the action, or the options of the command line, ask of the policy. */
export interface Tightening {
  readonly mode?: Mode;
  readonly costUsd?: number;
  readonly calls?: number;
  readonly minutes?: number;
  readonly concurrency?: number;
}

/** Inputs as given, by their kebab-case names; the empty text means not given. */
export interface WrittenTightening {
  readonly mode?: string | undefined;
  readonly 'max-cost'?: string | undefined;
  readonly 'max-calls'?: string | undefined;
  readonly 'max-minutes'?: string | undefined;
  readonly 'max-concurrency'?: string | undefined;
}

/** Throws `input-invalid`. Cost in US dollars, '5 USD' or '5'; the name of the input says the rest. */
export function readTightening(inputs: WrittenTightening): Tightening {
  const mode = readMode(inputs.mode);
  const costUsd = readNumber('max-cost', inputs['max-cost']?.replace(/ ?USD$/, ''));
  const calls = readNumber('max-calls', inputs['max-calls']);
  const minutes = readNumber('max-minutes', inputs['max-minutes']);
  const concurrency = readNumber('max-concurrency', inputs['max-concurrency']);
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(costUsd === undefined ? {} : { costUsd }),
    ...(calls === undefined ? {} : { calls }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}

function readMode(text: string | undefined): Mode | undefined {
  if (text === undefined || text === '') return undefined;
  const mode = MODES.find((known) => known === text);
  if (mode === undefined) throw userError('input-invalid', 'mode', JSON.stringify(text), `one of: ${MODES.join(', ')}`);
  return mode;
}

function readNumber(input: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const whole = input === 'max-calls' || input === 'max-concurrency';
  const number = (whole ? /^\d{1,9}$/ : /^\d{1,9}(?:\.\d{1,6})?$/).test(text) ? Number(text) : 0;
  if (number <= 0) throw userError('input-invalid', input, JSON.stringify(text), whole ? 'a whole number above 0' : 'a number above 0');
  return number;
}
