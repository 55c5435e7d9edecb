/** A loopback GitHub with one pull request that touches nothing a target watches, and the environment of a job that looks at it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const CONFIG = 'version: 1\ntargets:\n  - name: assistant\n    model: a-model\n    prompt: prompts/system.md\n    watch: ["prompts/**"]\n';
const POLICY = 'version: 1\nmode: enforce\nsuites: [autocomplete]\n';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const MERGED = 'c'.repeat(40);

/** Trees and blobs by id, as the API gives them. */
const OBJECTS = {
  [BASE]: tree([folder('.github', '1'), folder('prompts', '2')]),
  ['1'.repeat(40)]: tree([file('cyberseceval-gate.yml', '3', CONFIG), file('cyberseceval-gate.policy.yml', '4', POLICY)]),
  ['2'.repeat(40)]: tree([file('system.md', '5', 'Code.\n')]),
  ['3'.repeat(40)]: blob(CONFIG),
  ['4'.repeat(40)]: blob(POLICY),
  ['5'.repeat(40)]: blob('Code.\n'),
};

function tree(entries) {
  return { sha: BASE, truncated: false, tree: entries };
}

function folder(path, id) {
  return { path, mode: '040000', type: 'tree', sha: id.repeat(40) };
}

function file(path, id, text) {
  return { path, mode: '100644', type: 'blob', sha: id.repeat(40), size: text.length };
}

function blob(text) {
  return { encoding: 'base64', content: Buffer.from(text).toString('base64') };
}

function answer(url) {
  const path = new URL(url, 'http://localhost').pathname.replace('/repos/octo-org/prompts/', '');
  if (path === 'branches/main') return { name: 'main', commit: { sha: BASE } };
  if (path === 'pulls/7/files') return [{ filename: 'README.md', status: 'modified' }];
  if (path === 'pulls/7') return { number: 7, head: { sha: HEAD } };
  if (path.startsWith('issues/7/comments')) return [];
  return OBJECTS[path.split('/').at(-1)];
}

/** @param {string} scratch an empty folder, which gets the checkout and the runner's files */
export async function startGitHub(scratch) {
  const server = createServer((request, response) => {
    const body = answer(request.url);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { message: 'Not Found' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: jobIn(scratch, server.address().port),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function jobIn(scratch, port) {
  const workspace = join(scratch, 'workspace');
  for (const name of ['.github', 'prompts']) mkdirSync(join(workspace, name), { recursive: true });
  writeFileSync(join(workspace, '.github', 'cyberseceval-gate.yml'), CONFIG);
  writeFileSync(join(workspace, '.github', 'cyberseceval-gate.policy.yml'), POLICY);
  writeFileSync(join(workspace, 'prompts', 'system.md'), 'Code.\n');
  const event = {
    pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'octo-org/prompts' } }, base: { ref: 'main', sha: BASE } },
  };
  const paths = {
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
  };
  writeFileSync(paths.GITHUB_EVENT_PATH, JSON.stringify(event));
  writeFileSync(paths.GITHUB_OUTPUT, '');
  writeFileSync(paths.GITHUB_STEP_SUMMARY, '');
  return {
    ...paths,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'octo-org/prompts',
    GITHUB_SHA: MERGED,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: scratch,
    'INPUT_GITHUB-TOKEN': 'token-of-the-bench',
  };
}
