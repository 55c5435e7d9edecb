import type { Completion, TestCase, Trial, Unscored, Verdict } from '../domain.js';
import { assertNever, ProviderError } from '../errors.js';
import type { Detector, Journal, Llm, Sha256 } from '../ports.js';
import { buildInput } from '../suites/build-input.js';
import { scoreCode } from '../suites/score-code.js';
import type { CallPermits } from './call-permits.js';
import { completionKey } from './completion-key.js';
import { encodeCompletion } from './completion-record.js';
import type { Plan } from './plan.js';
import { encodeTrial } from './records.js';
import { samplingOf } from './sampling-of.js';

/** One trial to be run. */
export interface TrialJob {
  readonly plan: Plan;
  readonly testCase: TestCase;
  readonly sample: number;
  /** Gives the call up. */
  readonly signal: AbortSignal;
}

export interface TrialWorld {
  readonly llm: Llm;
  readonly detector: Detector;
  readonly sha256: Sha256;
  readonly completions: Journal;
  readonly trials: Journal;
  /** Completions that an earlier process made durable and did not come to judge, by key: they are not asked again. */
  readonly durable: ReadonlyMap<string, Completion>;
  readonly permits: Pick<CallPermits, 'limit'>;
}

interface Answered {
  readonly kind: 'answered';
  readonly completion: Completion;
  readonly hash: string;
}

/**
 * Asks, makes the completion durable, judges it, makes the trial durable: in this order, so that no kill can lose what was paid for. Throws the
 * `ProviderError` of a call that ends the run; a failed call that does not is a trial without a completion.
 */
export async function runTrial(job: TrialJob, world: TrialWorld): Promise<Trial> {
  const answer = await ask(job, world);
  const verdict =
    answer.kind === 'unscored' ? answer : await judge({ testCase: job.testCase, completion: answer.completion }, world.detector);
  const trial = toTrial(job, { answer, verdict });
  await world.trials.append(encodeTrial(trial));
  return trial;
}

async function ask({ plan, testCase, sample, signal }: TrialJob, world: TrialWorld): Promise<Answered | Unscored> {
  const { llm, sha256, completions, durable, permits } = world;
  const { target, endpoint } = plan;
  const input = buildInput(testCase, target);
  const key = completionKey({ target, endpoint, input, sample }, sha256);
  const confidential = testCase.suite === 'attack';
  const kept = durable.get(key);
  if (kept !== undefined) return { kind: 'answered', completion: kept, hash: `sha256:${sha256(kept.text)}` };
  try {
    // Written before the permit is given back: what the death of the process can cost is never more than the calls at once.
    const {
      completion,
      hash,
      durable: written,
    } = await permits.limit(async () => {
      const answer = await llm.complete(
        { key, confidential, model: target.model, input, sampling: samplingOf(target.sampling, sample) },
        signal,
      );
      const hashed = `sha256:${sha256(answer.text)}`;
      const line = encodeCompletion({
        trial: { suite: testCase.suite, case: testCase.id, sample },
        key,
        hash: hashed,
        completion: answer,
        confidential,
      });
      return { completion: answer, hash: hashed, durable: completions.append(line) };
    });
    await written;
    return { kind: 'answered', completion, hash };
  } catch (error) {
    if (error instanceof ProviderError && error.failure.kind === 'unscored') return { kind: 'unscored', reason: error.failure.reason };
    throw error;
  }
}

function judge(
  { testCase, completion }: { readonly testCase: TestCase; readonly completion: Completion },
  detector: Detector,
): Promise<Verdict> | Verdict {
  switch (testCase.suite) {
    case 'autocomplete':
    case 'instruct':
      return scoreCode({ testCase, completion, analyse: (source) => detector.analyse(source) });
    case 'attack':
    case 'false-refusal':
      return { kind: 'unscored', reason: 'no-judge' };
    default:
      return assertNever(testCase);
  }
}

function toTrial(
  { testCase, sample }: TrialJob,
  { answer, verdict }: { readonly answer: Answered | Unscored; readonly verdict: Verdict },
): Trial {
  return {
    suite: testCase.suite,
    case: testCase.id,
    origin: testCase.origin,
    sample,
    ...('language' in testCase ? { language: testCase.language } : { category: testCase.category }),
    verdict,
    ...(answer.kind === 'unscored'
      ? { finish: 'none', usage: {}, cached: false }
      : {
          completion: answer.hash,
          finish: answer.completion.finish.unified,
          usage: answer.completion.usage,
          cached: answer.completion.cached === true,
        }),
  };
}
