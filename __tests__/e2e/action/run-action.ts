/** One step of a workflow: the delivered bundle in a process of its own, with the environment of a runner and a loopback GitHub. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { commitId, REPOSITORY, startGitHub, type GitHubServer } from '../../github-server.js';

export const KEY = 'sk-never-shown-4f1d0c';
export const TOKEN = 'ghs-never-shown-77aa';
export const COMMITS = { base: commitId('base'), head: commitId('head'), merged: commitId('merged') };

export type Files = Readonly<Record<string, string>>;

export interface Step {
  readonly base: Files;
  readonly head: Files;
  readonly event?: 'pull_request' | 'push' | 'merge_group' | 'workflow_dispatch';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** From another repository: no key in the environment. */
  readonly fork?: boolean;
  /** More files of the pull request, before those that differ. */
  readonly moreFiles?: readonly string[];
  readonly prepare?: (github: GitHubServer) => void;
  /** For links in the checkout: path → where it points. */
  readonly links?: Files;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly comments: readonly string[];
  readonly requests: readonly string[];
  /** Everything that the step left anywhere, by path. */
  readonly files: Files;
}

export async function runAction(action: string, step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-step-'));
  const github = await startGitHub(stateOf(step));
  try {
    step.prepare?.(github);
    await prepare(folder, step);
    const { exitCode, stdout, stderr } = await execute(action, environment({ folder, url: github.url, step }));
    if (github.violations.length > 0) throw new Error(`GitHub does not allow: ${github.violations.join('; ')}`);
    const outputs = parseOutputs(await readFile(join(folder, 'output'), 'utf8'));
    const summary = await readFile(join(folder, 'summary'), 'utf8');
    const files = await readAll(join(folder, 'temp'));
    return {
      exitCode,
      stdout,
      stderr,
      outputs,
      summary,
      comments: github.state.comments.map(({ body }) => body),
      requests: github.requests,
      files: { ...files, ...outputs, summary },
    };
  } finally {
    await github.close();
    await rm(folder, { recursive: true });
  }
}

function changedPaths({ base, head, moreFiles = [] }: Step): readonly string[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => base[path] !== head[path]);
  return [...moreFiles, ...paths];
}

function stateOf(step: Step): Parameters<typeof startGitHub>[0] {
  const files = changedPaths(step).map((filename) => ({ filename }));
  const comparison = { status: 'ahead', files };
  return {
    branches: { main: COMMITS.base },
    commits: { [COMMITS.base]: step.base },
    pulls: { 7: { head: COMMITS.head, files } },
    comparisons: { [`${COMMITS.base}...${COMMITS.head}`]: comparison, [`${COMMITS.base}...${COMMITS.merged}`]: comparison },
  };
}

async function prepare(folder: string, { head, links = {}, event = 'pull_request', fork = false }: Step): Promise<void> {
  for (const name of ['workspace', 'temp']) await mkdir(join(folder, name));
  for (const [path, text] of Object.entries(head)) {
    await mkdir(dirname(join(folder, 'workspace', path)), { recursive: true });
    await writeFile(join(folder, 'workspace', path), text);
  }
  for (const [path, target] of Object.entries(links)) await symlink(target, join(folder, 'workspace', path));
  await writeFile(join(folder, 'event.json'), JSON.stringify(payloadOf(event, fork)));
  await writeFile(join(folder, 'output'), '');
  await writeFile(join(folder, 'summary'), '');
}

function payloadOf(event: NonNullable<Step['event']>, fork: boolean): object {
  const repository = { default_branch: 'main', full_name: REPOSITORY };
  switch (event) {
    case 'pull_request':
      return {
        repository,
        pull_request: {
          number: 7,
          head: { sha: COMMITS.head, repo: { full_name: fork ? 'somebody/prompts' : REPOSITORY } },
          base: { ref: 'main', sha: commitId('older') },
        },
      };
    case 'push':
      return { repository, ref: 'refs/heads/main', before: COMMITS.base, after: COMMITS.merged };
    case 'merge_group':
      return { repository, merge_group: { head_sha: COMMITS.head, base_sha: commitId('older'), base_ref: 'refs/heads/main' } };
    case 'workflow_dispatch':
      return { repository };
  }
}

function environment({
  folder,
  url,
  step,
}: {
  readonly folder: string;
  readonly url: string;
  readonly step: Step;
}): Record<string, string> {
  const inputs = { 'github-token': TOKEN, ...step.inputs };
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: step.event ?? 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: COMMITS.merged,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/gate.yml@refs/pull/7/merge`,
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    RUNNER_TEMP: join(folder, 'temp'),
    ...(step.fork === true ? {} : { MODEL_KEY: KEY }),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.env,
  };
}

function execute(
  action: string,
  env: Record<string, string>,
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [action], { env, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}

function parseOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^([a-z-]+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}

async function readAll(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)),
  );
}
