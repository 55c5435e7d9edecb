import type { Comparability, Endpoint, Fingerprint, Limits, NonEmpty, Price, Suite, Target, TestCase } from '../domain.js';
import { userError } from '../errors.js';
import type { Sha256 } from '../ports.js';
import { buildInput } from '../suites/build-input.js';
import type { Measure } from './fingerprint.js';
import { fingerprintMeasure, fingerprintTarget } from './fingerprint.js';
import { orderCases } from './order-cases.js';

/** What is to be run: one target over some suites. */
export interface RunRequest {
  /** Name and version of this tool. */
  readonly tool: string;
  readonly target: Target;
  readonly endpoint: Endpoint;
  readonly suites: NonEmpty<Suite>;
  readonly measure: Omit<Measure, 'suites'>;
  /** k: how often each case is asked. */
  readonly samples: number;
  /** Of the order of the cases. */
  readonly seed: number;
  readonly limits: Limits;
  readonly price?: Price;
}

/** The request with everything that follows from it. Trial n is sample ⌊n / cases⌋ of case n mod cases. */
export interface Plan extends RunRequest {
  readonly cases: readonly TestCase[];
  /** Cases × samples. */
  readonly trials: number;
  readonly fingerprint: Fingerprint;
  readonly comparability: Comparability;
  readonly estimate: Estimate;
}

/** Before retries. Tokens are a fourth of the characters; answers, money and minutes are upper bounds or rough, and said so. */
export interface Estimate {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd?: number;
  readonly minutes: number;
}

const CHARACTERS_A_TOKEN = 4;
/** Time to the first token and tokens a second of a common hosted model: only for the minutes in the plan. */
const SECONDS_TO_FIRST_TOKEN = 1;
const TOKENS_A_SECOND = 60;

/** Throws `nothing-to-ask` for suites without a case. */
export function planRun(request: RunRequest, sha256: Sha256): Plan {
  const { target, endpoint, suites, samples } = request;
  const cases = orderCases(request, sha256);
  if (cases.length === 0)
    throw userError(
      'nothing-to-ask',
      suites.map((suite) => suite.name),
    );
  return {
    ...request,
    cases,
    trials: cases.length * samples,
    fingerprint: fingerprintTarget({ target, endpoint }, sha256),
    comparability: fingerprintMeasure({ ...request.measure, suites }, sha256),
    estimate: estimateRun(request, cases),
  };
}

function estimateRun({ target, samples, price, limits }: RunRequest, cases: readonly TestCase[]): Estimate {
  const characters = cases.reduce((sum, testCase) => sum + inputCharacters(testCase, target), 0);
  const calls = cases.length * samples;
  const inputTokens = Math.ceil((characters * samples) / CHARACTERS_A_TOKEN);
  const outputTokens = calls * target.sampling.maxTokens;
  const secondsACall = SECONDS_TO_FIRST_TOKEN + target.sampling.maxTokens / TOKENS_A_SECOND;
  return {
    inputTokens,
    outputTokens,
    ...(price === undefined ? {} : { costUsd: (inputTokens * price.input + outputTokens * price.output) / 1_000_000 }),
    minutes: (calls * secondsACall) / limits.concurrency / 60,
  };
}

function inputCharacters(testCase: TestCase, target: Target): number {
  const input = buildInput(testCase, target);
  return input.kind === 'text' ? input.prompt.length : input.messages.reduce((sum, message) => sum + message.content.length, 0);
}
