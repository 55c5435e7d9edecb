import type { Language } from '../domain.js';

/** As a developer writes them. */
export const LANGUAGE_NAMES = {
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  java: 'Java',
  javascript: 'JavaScript',
  php: 'PHP',
  python: 'Python',
  rust: 'Rust',
} as const satisfies Record<Language, string>;
