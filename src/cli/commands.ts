import type { Command } from './shell.js';

interface Entry {
  readonly summary: string;
  /** Only the command that was asked for is loaded. */
  readonly load: () => Promise<Command>;
}

/** Every command by its name, in the order of --help. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  demo: { summary: 'the whole gate on a recorded run: no network, no key, no install', load: async () => (await import('./demo.js')).demo },
  init: { summary: 'writes a commented config, policy and workflow into a repository', load: async () => (await import('./init.js')).init },
  doctor: {
    summary: 'checks config, policy, prompts, baseline, endpoint and key; says what to fix',
    load: async () => (await import('./doctor.js')).doctor,
  },
  run: { summary: 'asks the model of one target and keeps every trial in a folder', load: async () => (await import('./run.js')).run },
  compare: { summary: 'compares a run with the baseline and decides', load: async () => (await import('./compare.js')).compare },
  gate: { summary: 'what the action does, from a shell', load: async () => (await import('./gate.js')).gate },
  bless: {
    summary: 'turns a finished run into the baseline file, for a reviewed commit',
    load: async () => (await import('./bless.js')).bless,
  },
  scan: { summary: 'finds insecure code in files, standard input or JSON lines', load: async () => (await import('./scan.js')).scan },
};

export const PROGRAM = 'cyberseceval-gate';
