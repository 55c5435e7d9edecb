import { describe, expect, it } from '@jest/globals';

import { slim } from '../../scripts/slim.mjs';

describe('slim', () => {
  it.each([
    ['const a = 1; // one\nconst b = 2;', 'const a = 1;\nconst b = 2;'],
    ['/** What it is. */\n  const a = 1;', '\nconst a = 1;'],
    ['{\n    a();\n\n\n    b();\n}', '{\na();\nb();\n}'],
    ['return /* no\n line */ a', 'return \n a'.replace(' \n ', '\n')],
    ['a /* x */ + b', 'a   + b'],
    ["const url = 'https://a'; // why", "const url = 'https://a';  "],
    [
      'const text = `\n    // kept\n  /* kept */ ${ a /* gone */ }\n    kept`;',
      'const text = `\n    // kept\n  /* kept */ ${ a   }\n    kept`;',
    ],
    ['const pattern = /\\/\\*[/*]/; // gone', 'const pattern = /\\/\\*[/*]/;  '],
    ['const half = a / 2; /* // */ const b = c / d;', 'const half = a / 2;   const b = c / d;'],
  ])('%j', (text, expected) => {
    expect(slim(text)).toBe(expected);
  });
});
