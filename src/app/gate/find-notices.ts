import type { Policy } from '../../domain.js';
import type { Change, ChangedFiles } from '../../ports.js';

export interface NoticeOptions {
  readonly change: Change;
  readonly changed: ChangedFiles;
  readonly policyFile: string;
  readonly policy: Policy;
  readonly baselineFiles: readonly string[];
}

/** What a reviewer should know about the pull request itself: it edits what judges it. */
export async function findNotices(options: NoticeOptions): Promise<readonly string[]> {
  const { change, changed } = options;
  const touched = await touchedOf(options);
  const workflows = changed.kind === 'known' ? await gateWorkflows(change, changed.paths) : [];
  return [
    ...(changed.kind === 'unknown' ? [`Every target counts as changed, because the changed files are not known: ${changed.why}.`] : []),
    ...touched.map(
      ({ file, what }) =>
        `This change edits ${what} (${file}): judged by the one of ${change.base.ref}; the edit takes effect after the merge.`,
    ),
    ...workflows.map(
      (file) => `This change edits a workflow that runs the gate (${file}): check by eye that the gate still runs as before.`,
    ),
  ];
}

interface Owned {
  readonly file: string;
  readonly what: string;
}

/** Where the list of files is not known, the two texts are compared. */
async function touchedOf({ change, changed, policyFile, policy, baselineFiles }: NoticeOptions): Promise<readonly Owned[]> {
  const owned: readonly Owned[] = [
    { file: policyFile, what: 'the policy' },
    { file: policy.waivers, what: 'the waivers' },
    ...baselineFiles.map((file) => ({ file, what: 'the baseline' })),
  ];
  if (changed.kind === 'known') return [...owned.filter(({ file }) => changed.paths.includes(file)), ...ownRulesIn(changed.paths, policy)];
  const differs = await Promise.all(owned.map(({ file }) => isOther(change, file)));
  return owned.filter((_, index) => differs[index] === true);
}

function ownRulesIn(paths: readonly string[], { rules }: Policy): readonly Owned[] {
  const folder = rules?.replace(/\/+$/, '');
  return paths
    .filter((path) => folder !== undefined && path.startsWith(`${folder}/`))
    .map((file) => ({ file, what: 'a rule of the policy' }));
}

const LARGEST = 64 * 1024 * 1024;

async function isOther({ base, head }: Change, file: string): Promise<boolean> {
  const [before, after] = await Promise.all([base.tree.read(file, LARGEST), head.tree.read(file, LARGEST)]);
  return JSON.stringify(before) !== JSON.stringify(after);
}

async function gateWorkflows(change: Change, paths: readonly string[]): Promise<readonly string[]> {
  const workflows = paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const flagged = await Promise.all(workflows.map(async (path) => path === change.workflow || (await runsGate(change, path))));
  return workflows.filter((_, index) => flagged[index] === true);
}

async function runsGate({ base, head }: Change, path: string): Promise<boolean> {
  const texts = await Promise.all([base.tree.read(path), head.tree.read(path)]);
  return texts.some((file) => file.kind === 'text' && /cyberseceval-gate/i.test(file.text));
}
