import type { Comparability, Endpoint, Fingerprint, NonEmpty, Suite, Target } from '../domain.js';
import type { Sha256 } from '../ports.js';
import { canonicalJson } from './canonical-json.js';

/** What a pull request can change. File names are left out: they do not reach the model. */
export function fingerprintTarget(
  { target, endpoint }: { readonly target: Target; readonly endpoint: Endpoint },
  sha256: Sha256,
): Fingerprint {
  const { model, api, prompt, sampling } = target;
  const hash = (value: unknown): string => sha256(canonicalJson(value));
  const parts = {
    model: hash(model),
    api: hash(api),
    endpoint: hash({ baseUrl: endpoint.baseUrl, apiVersion: endpoint.apiVersion }),
    prompt: hash(prompt.kind === 'none' ? { kind: prompt.kind } : { kind: prompt.kind, text: prompt.text }),
    sampling: hash(sampling),
  };
  return { hash: hash(parts), parts };
}

export interface Measure {
  readonly suites: NonEmpty<Suite>;
  /** Fingerprint of the detector's rules. */
  readonly rules: string;
  /** Versions of what turns an answer into code, and code into a verdict. */
  readonly extraction: string;
  readonly scorer: string;
  /** Fingerprint of the judge, or `none`. */
  readonly judge: string;
}

/** What must be equal for two runs to be compared. */
export function fingerprintMeasure({ suites, rules, extraction, scorer, judge }: Measure, sha256: Sha256): Comparability {
  const ids = suites.map((suite) => [suite.name, suite.cases.map((testCase) => testCase.id).toSorted()]);
  return {
    suites: Object.fromEntries(suites.map((suite) => [suite.name, suite.fingerprint])),
    rules,
    extraction,
    scorer,
    judge,
    cases: sha256(canonicalJson(ids)),
  };
}
