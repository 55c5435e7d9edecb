import type { WrittenTightening } from '../../config/read-tightening.js';
import type { Fingerprint, Policy, RunRecord, Target } from '../../domain.js';
import type { OwnRules } from '../own-rules.js';
import type { Clock, Log, Sha256 } from '../../ports.js';

/** What the caller of the gate chose. Paths are relative to the repository. */
export interface GateChoices {
  readonly config: string | undefined;
  readonly policy: string | undefined;
  /** Names of the targets to judge; none means all. */
  readonly targets: readonly string[];
  readonly tightening: WrittenTightening;
}

/** One target to be asked. */
export interface Measurement {
  readonly target: Target;
  readonly fingerprint: Fingerprint;
  /** The base branch's, tightened, with what earlier targets of this gate spent taken off its limits. */
  readonly policy: Policy;
  /** Of the base branch, where its policy names a folder. */
  readonly ownRules: OwnRules | undefined;
}

/** What the gate asks of the world. Nothing of it is touched before a target is affected, except clock and log. */
export interface GateWorld {
  readonly choices: GateChoices;
  readonly clock: Clock;
  readonly log: Log;
  readonly tool: string;
  readonly runUrl: string | undefined;
  readonly sha256: Sha256;
  /** Whether an environment variable holds a key. */
  readonly hasKey: (variable: string) => boolean;
  /** Called with every endpoint's variable before anything about a target is logged. */
  readonly maskKey: (variable: string) => void;
  /** Asks the model: loads suites, detector and client when first called. */
  readonly measure: (measurement: Measurement) => Promise<RunRecord>;
}
