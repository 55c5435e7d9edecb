/** What the loopback GitHub knows. */
export const REPOSITORY = 'octo-org/prompts';

/** A file's text, or where a symbolic link points. */
export type GitFile = string | { readonly link: string } | { readonly bytes: Buffer };
export type GitFiles = Readonly<Record<string, GitFile>>;

export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status?: string;
}

export interface GitComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}

/** What the server knows; tests write it and read it back. */
export interface GitHubState {
  readonly branches: Record<string, string>;
  /** Every commit's files. */
  readonly commits: Record<string, GitFiles>;
  readonly pulls: Record<number, { head: string; files: readonly ChangedFile[] }>;
  /** By `base...head`. */
  readonly comparisons: Record<string, { readonly status: string; readonly files: readonly ChangedFile[] }>;
  comments: GitComment[];
  /** Who the token writes as. */
  login: string | undefined;
  /** Status and reason that a request gets instead of its answer. */
  refuse?: (
    method: string,
    path: string,
  ) => { readonly status: number; readonly message: string; readonly headers?: Record<string, string> } | undefined;
}
