import { publishComment } from '../adapters/github/publish-comment.js';
import type { CommentOutcome } from '../adapters/github/publish-comment.js';
import type { GitHubApi } from '../adapters/github/api.js';
import type { EventContext } from '../adapters/github/read-event.js';
import type { WorkflowCommands } from '../adapters/github/workflow-commands.js';
import type { ActionInputs } from '../app/gate/action-inputs.js';
import { commentIsDue } from '../app/gate/comment-is-due.js';
import { reportOutputs } from '../app/gate/report-outputs.js';
import type { Report, TargetResult } from '../domain.js';
import { assertNever } from '../errors.js';
import type { Change } from '../ports.js';
import { writeReports } from './write-reports.js';

export interface Announcement {
  readonly report: Report;
  readonly change: Change;
  readonly context: EventContext;
  readonly inputs: ActionInputs;
  readonly api: GitHubApi;
  readonly commands: WorkflowCommands;
  readonly folder: string;
}

/** Files, job summary, comment, annotations, outputs. What cannot be posted is said and changes no decision. */
export async function announce(announcement: Announcement): Promise<void> {
  const { report, commands, folder } = announcement;
  const { paths, comment: text, summary } = await writeReports(report, folder);
  await commands.summarize(summary);
  const url = await comment(announcement, text);
  annotate(report, commands);
  const outputs = { ...reportOutputs(report), ...paths, 'comment-url': url };
  for (const [name, value] of Object.entries(outputs)) await commands.setOutput(name, value);
  commands.log.info(`cyberseceval-gate: ${report.decision} (${report.mode}). ${report.reasons[0]}`);
  if (report.exitCode !== 0) commands.annotate('error', `cyberseceval-gate: ${report.decision}. ${report.reasons[0]}`);
}

async function comment({ report, change, context, inputs, api, commands }: Announcement, text: string): Promise<string> {
  const due = commentIsDue(inputs.comment, report);
  if (change.pullRequest === undefined || due === 'no') return '';
  const outcome = await publishComment({
    api,
    repository: context.repository,
    pullRequest: change.pullRequest,
    head: change.head.commit,
    id: inputs.id,
    text,
    show: due === 'yes',
  });
  return tellOutcome(outcome, commands);
}

function tellOutcome(outcome: CommentOutcome, { log }: WorkflowCommands): string {
  switch (outcome.kind) {
    case 'written':
      return outcome.url ?? '';
    case 'not-shown':
      return '';
    case 'outdated':
      log.info(`No comment: the pull request is at ${outcome.newest.slice(0, 12)} by now, whose own run comments.`);
      return '';
    case 'refused':
      log.warn(
        `The comment could not be written (${outcome.detail}); the report is in the job summary.${permissionWords(outcome.permission)}`,
      );
      return '';
    default:
      return assertNever(outcome);
  }
}

function permissionWords(permission: string | undefined): string {
  return permission === undefined ? '' : ` Give the job 'permissions: ${permission}'; a pull request from a fork never has it.`;
}

/** GitHub shows ten of a kind for a step, and the step's own last line is one of them. */
const MOST_ANNOTATIONS = 9;

function annotate(report: Report, commands: WorkflowCommands): void {
  const shown = report.targets.filter(({ decision: { kind }, place }) => place !== undefined && kind !== 'pass' && kind !== 'not-affected');
  for (const target of shown.slice(0, MOST_ANNOTATIONS)) annotateTarget(target, { report, commands });
  if (shown.length > MOST_ANNOTATIONS) commands.log.info(`${shown.length - MOST_ANNOTATIONS} more targets are in the report.`);
}

function annotateTarget({ target, decision, place }: TargetResult, { report, commands }: Pick<Announcement, 'report' | 'commands'>): void {
  if (place === undefined) return;
  const level = report.exitCode !== 0 && decision.kind === 'fail' ? 'error' : 'warning';
  commands.annotate(level, decision.reasons[0], { ...place, title: `cyberseceval-gate: ${target} ${decision.kind}` });
}
