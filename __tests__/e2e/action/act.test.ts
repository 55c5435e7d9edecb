import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { commitId, startGitHub } from '../../github-server.js';
import { aWorld, PROMPT, SAME, WORSE, type World } from './a-repository.js';
import { COMMITS, KEY, TOKEN } from './run-action.js';

/** Where `act` is; without it the workflow itself is not run, and the log says so. */
const act = process.env['ACT_PATH'] ?? whichAct();
if (act === undefined) process.stderr.write('act is not here: the workflow test was NOT run\n');

function whichAct(): string | undefined {
  try {
    return execFileSync('which', ['act'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

const WORKFLOW = `name: gate
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: ./the-action
        with:
          github-token: \${{ github.token }}
        env:
          MODEL_KEY: \${{ secrets.MODEL_KEY }}
      - if: always()
        run: echo "the decision was \${{ steps.gate.outputs.decision }}"
`;

interface ActResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly comments: readonly string[];
}

async function runWorkflow(path: string, { world, prompt }: { readonly world: World; readonly prompt: string }): Promise<ActResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-act-'));
  const repository = join(folder, 'prompts');
  const github = await startGitHub({
    branches: { main: COMMITS.base },
    commits: { [COMMITS.base]: world.base },
    pulls: { 7: { head: COMMITS.head, files: [{ filename: PROMPT }] } },
  });
  try {
    const files = { ...world.base, [PROMPT]: prompt, '.github/workflows/gate.yml': WORKFLOW };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(repository, name)), { recursive: true });
      await writeFile(join(repository, name), text);
    }
    await cp(dirname(world.bundle.action), join(repository, 'the-action', 'dist'), { recursive: true });
    await cp(fileURLToPath(new URL('../../../action.yml', import.meta.url)), join(repository, 'the-action', 'action.yml'));
    commit(repository);
    await writeFile(join(folder, 'event.json'), JSON.stringify(EVENT));
    const { exitCode, log } = await execute(path, { folder, repository, url: github.url });
    expect(github.violations).toEqual([]);
    return { exitCode, log, comments: github.state.comments.map(({ body }) => body) };
  } finally {
    await github.close();
    await rm(folder, { recursive: true });
  }
}

const EVENT = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: COMMITS.head, ref: 'feature', repo: { full_name: 'octo-org/prompts' } },
    base: { ref: 'main', sha: commitId('older') },
  },
  repository: { default_branch: 'main', full_name: 'octo-org/prompts' },
};

function commit(cwd: string): void {
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...words], { cwd, stdio: 'ignore' });
  git('init', '-q', '-b', 'feature');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/prompts');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'head');
}

function execute(
  path: string,
  { folder, repository, url }: { readonly folder: string; readonly repository: string; readonly url: string },
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  const words = [
    'pull_request',
    '-P',
    'ubuntu-latest=-self-hosted',
    '-e',
    join(folder, 'event.json'),
    '--env',
    `GITHUB_API_URL=${url}`,
    '-s',
    `MODEL_KEY=${KEY}`,
    '-s',
    `GITHUB_TOKEN=${TOKEN}`,
    '--cache-server-addr',
    '127.0.0.1',
    '--artifact-server-addr',
    '127.0.0.1',
  ];
  const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  return new Promise((resolve, reject) => {
    const child = spawn(path, words, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { log: '' };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said.log += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log: said.log }));
  });
}

(act === undefined ? describe.skip : describe)('the workflow, run by act on this machine', () => {
  it('fails for a worse prompt and passes for an equal one', async () => {
    const world = await aWorld({ cases: 40, tolerance: 20 });
    try {
      const worse = await runWorkflow(act ?? '', { world, prompt: WORSE });
      expect(worse.log).toContain('the decision was fail');
      expect(worse.exitCode).not.toBe(0);
      expect(worse.comments).toEqual([expect.stringContaining('> [!CAUTION]')]);
      expect(worse.log).not.toContain('never-shown');
      const same = await runWorkflow(act ?? '', { world, prompt: SAME });
      expect(same.log).toContain('the decision was pass');
      expect(same.exitCode).toBe(0);
    } finally {
      await world.close();
    }
  }, 300_000);
});
