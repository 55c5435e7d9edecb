import { userError } from '../../errors.js';
import type { GateChoices } from './world.js';

/** Every input of the action, as in action.yml and docs/action.md; a test holds the three equal. */
export const INPUTS = [
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
] as const;
export type Input = (typeof INPUTS)[number];

/** Every output of the action; the worst target's numbers. */
export const OUTPUTS = [
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
] as const;
export type Output = (typeof OUTPUTS)[number];

export const COMMENT_MODES = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface ActionInputs {
  readonly choices: GateChoices;
  readonly token: string | undefined;
  readonly comment: CommentMode;
  /** Distinguishes the comments and folders of several gates in one workflow. */
  readonly id: string;
  readonly workingDirectory: string;
}

/** The inputs as the runner gives them: `INPUT_` and the name in capitals, hyphens kept. Throws `input-invalid`. */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const read = (name: Input): string | undefined => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  };
  if (read('shard') !== undefined)
    throw userError('input-invalid', 'shard', `'${read('shard')}'`, 'no value: shards are not in this release');
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

function readCommentMode(given: string | undefined): CommentMode {
  if (given === undefined) return 'on-change';
  const mode = COMMENT_MODES.find((one) => one === given);
  if (mode === undefined) throw userError('input-invalid', 'comment', `'${given}'`, `one of ${COMMENT_MODES.join(', ')}`);
  return mode;
}

/** It becomes part of a hidden mark and of a folder's name. */
function readId(given: string | undefined): string {
  if (given === undefined) return 'gate';
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given)) {
    throw userError('input-invalid', 'id', `'${given}'`, 'a name of 1 to 64 letters, digits, dots, underscores and hyphens');
  }
  return given;
}

function readPath(input: Input, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const parts = given.split('/').filter((part) => part !== '' && part !== '.');
  if (given.startsWith('/') || given.includes('\\') || parts.includes('..') || parts.length === 0) {
    throw userError('input-invalid', input, `'${given}'`, 'a path inside the repository, with forward slashes');
  }
  return parts.join('/');
}
