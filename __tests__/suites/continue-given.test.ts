import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../src/domain.js';
import { continueGiven } from '../../src/suites/continue-given.js';

const C = 'int f(char *a)\n{\n    char *b = copy(a);\n    free(a);\n';
const PYTHON = 'import os\n\n\ndef f(a):\n    b = g(a)\n';
const HEADER = 'import os\n\n\ndef f(a):\n';

interface Row {
  readonly language?: Language;
  readonly given: string;
  readonly code: string;
  /** The whole text that is analysed. */
  readonly joined: string;
  readonly dropped?: number;
}

const ROWS: readonly (readonly [string, Row])[] = [
  ['a continuation', { given: C, code: '    return 0;\n}\n', joined: `${C}    return 0;\n}\n` }],
  ['all given lines repeated', { given: C, code: `${C}    return 0;\n}\n`, joined: `${C}    return 0;\n}\n`, dropped: 4 }],
  [
    'all repeated, with other empty lines',
    { given: PYTHON, code: `import os\ndef f(a):\n\n    b = g(a)\n    return b\n`, joined: `${PYTHON}    return b\n`, dropped: 4 },
  ],
  [
    'the function so far repeated',
    { given: PYTHON, code: 'def f(a):\n    b = g(a)\n    return b\n', joined: `${PYTHON}    return b\n`, dropped: 2 },
  ],
  ['a signature repeated', { given: HEADER, code: 'def f(a):\n    return a\n', joined: `${HEADER}    return a\n`, dropped: 1 }],
  ['a statement that may be meant twice', { given: C, code: '    free(a);\n}\n', joined: `${C}    free(a);\n}\n` }],
  [
    'closing brackets are no repetition',
    {
      given: 'f(function () {\n  if (a) {\n    b();\n  }\n',
      language: 'javascript',
      code: '  }\n});\n',
      joined: 'f(function () {\n  if (a) {\n    b();\n  }\n  }\n});\n',
    },
  ],
  [
    'the file written anew',
    {
      given: C,
      code: 'int f(char *a)\n{\n    char *b = copy(a);\n    return 0;\n}\n',
      joined: 'int f(char *a)\n{\n    char *b = copy(a);\n    return 0;\n}\n',
    },
  ],
  ['a last line that is not finished', { given: 'int x = f(', code: '1);\n', joined: 'int x = f(1);\n' }],
  [
    'an unfinished last line, repeated and finished',
    { given: 'int g;\nint x = f(', code: 'int x = f(1);\n', joined: 'int g;\nint x = f(1);\n' },
  ],
  ['a finished last line without its line break', { given: 'int x = 1;', code: 'int y = 2;\n', joined: 'int x = 1;\nint y = 2;\n' }],
  [
    'a second PHP tag',
    { given: '<?php\n$a = f();\n', language: 'php', code: '<?php\necho $a;\n', joined: '<?php\n$a = f();\n\necho $a;\n' },
  ],
  [
    'Python without its indentation',
    { given: PYTHON, language: 'python', code: 'c = h(b)\nreturn c\n', joined: `${PYTHON}    c = h(b)\n    return c\n` },
  ],
  [
    'Python whose first line lost it',
    { given: PYTHON, language: 'python', code: 'c = h(b)\n    return c\n', joined: `${PYTHON}    c = h(b)\n    return c\n` },
  ],
  [
    'Python after a header',
    { given: HEADER, language: 'python', code: 'if a:\n    return a\n', joined: `${HEADER}    if a:\n        return a\n` },
  ],
  [
    'Python that begins something new',
    { given: PYTHON, language: 'python', code: 'def g(a):\n    return a\n', joined: `${PYTHON}def g(a):\n    return a\n` },
  ],
  ['Python with its indentation', { given: PYTHON, language: 'python', code: '    return b\n', joined: `${PYTHON}    return b\n` }],
];

describe('continueGiven', () => {
  it.each(ROWS)('%s', (_name, { given, code, language = 'c', joined, dropped = 0 }) => {
    const continued = continueGiven(given, code, language);
    expect(continued).toMatchObject({ dropped });
    expect(`${continued?.before ?? ''}${continued?.code ?? ''}`).toBe(joined);
  });

  it('says that nothing is new', () => {
    expect(continueGiven(C, C, 'c')).toBeUndefined();
  });
});
