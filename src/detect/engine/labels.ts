/** From outside the program. */
const EXTERNAL = [
  'request',
  'network',
  'console',
  'argument',
  'environment',
  'file',
  'database',
  'archive',
  'interface',
  'model-output',
] as const;

/** Where a value may come from. Each rule chooses which of these matter to it. */
export const LABELS = [...EXTERNAL, 'parameter', 'exception', 'weak-random', 'clock', 'secret', 'unresolved'] as const;
export type Label = (typeof LABELS)[number];

/**
 * Short words for sets of labels. `remote`: another party sent it. `external`: from outside the program. `any`: everything that is
 * not known to be harmless, so also parameters and names the text does not define.
 */
export const LABEL_GROUPS = {
  remote: ['request', 'network'],
  external: EXTERNAL,
  caller: [...EXTERNAL, 'parameter'],
  any: [...EXTERNAL, 'parameter', 'unresolved'],
} as const satisfies Readonly<Record<string, readonly Label[]>>;

/** Words for a flow's first step. */
export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  request: 'comes from a request',
  network: 'comes from the network',
  console: 'is read from the console',
  argument: 'comes from the command line',
  environment: 'comes from the environment',
  file: 'is read from a file',
  database: 'comes from a database',
  archive: 'is named by an archive entry',
  interface: 'is entered by a user',
  'model-output': 'was written by a language model',
  parameter: 'is a parameter',
  exception: 'is part of an error',
  'weak-random': 'is predictable',
  clock: 'is a time',
  secret: 'is a secret',
  unresolved: 'is not defined here',
};
