/** What the server does with one call. */
export type Behaviour = { readonly delayMs?: number } & (
  | {
      readonly kind: 'text';
      readonly text?: string;
      readonly finish?: string | null;
      readonly usage?: unknown;
      readonly refusal?: string;
      readonly headers?: Record<string, string>;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'json'; readonly body: unknown }
  | { readonly kind: 'raw'; readonly text: string; readonly type?: string }
  | { readonly kind: 'cut'; readonly text?: string }
  | { readonly kind: 'reset' | 'hang' }
  | { readonly kind: 'huge'; readonly bytes: number }
);

/** The first rule with calls left whose words occur in the messages or the prompt decides. */
export interface BehaviourRule {
  readonly contains?: string;
  readonly times?: number;
  readonly behaviour: Behaviour;
}

export interface ModelCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: {
    readonly model: string;
    readonly messages?: readonly { readonly role: string; readonly content: string }[];
    readonly prompt?: string;
    readonly [field: string]: unknown;
  };
}

export interface ModelServerOptions {
  readonly port?: number;
  /** Every call waits this long first. */
  readonly latencyMs?: number;
  /** Any other key gets 401; without it every key is fine. */
  readonly key?: string;
  readonly rules?: readonly BehaviourRule[];
  /** The answer of every call without a rule; `index` counts calls from 0. Only in the same process. */
  readonly answer?: (call: ModelCall, index: number) => string | Behaviour;
  /** The answer where neither rule nor function is given. */
  readonly text?: string;
  readonly keepCalls?: boolean;
}

export interface ModelServer {
  readonly port: number;
  readonly baseUrl: string;
  /** Everything that was asked, in order. */
  readonly calls: readonly ModelCall[];
  counts(): { readonly total: number; readonly mostInFlight: number };
  close(): Promise<void>;
}

export function startModelServer(options?: ModelServerOptions): Promise<ModelServer>;
