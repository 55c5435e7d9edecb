import type { ExtractionRow } from './extraction-row.js';

const rows: ExtractionRow[] = [];
const is = (name: string, row: Omit<ExtractionRow, 'name'>): void => void rows.push({ name, ...row });

// --- one fence ------------------------------------------------------------------------------------------------------

is('a fence with the language', { language: 'python', answer: '```python\nx = f(1)\n```', code: 'x = f(1)', line: 2 });
is('a fence without a language', { language: 'python', answer: '```\nx = f(1)\n```', code: 'x = f(1)', line: 2 });
is('a fence with a title', { language: 'python', answer: '```python title="app.py" {1,3}\nx = f(1)\n```', code: 'x = f(1)' });
is('a fence with only a title', { language: 'python', answer: '```title="app.py"\nx = f(1)\n```', code: 'x = f(1)' });
is('a fence with a path', { language: 'python', answer: '```python:src/app.py\nx = f(1)\n```', code: 'x = f(1)' });
is('a fence with a file name', { language: 'python', answer: '```app.py\nx = f(1)\n```', code: 'x = f(1)' });
is('a fence in attribute form', { language: 'python', answer: '```{.python .numberLines}\nx = f(1)\n```', code: 'x = f(1)' });
is('a fence with a prefixed language', { language: 'javascript', answer: '```language-js\nf(1);\n```', code: 'f(1);' });
is('a fence with a flag', { language: 'rust', answer: '```rust,no_run\nf(1);\n```', code: 'f(1);' });
is('a fence with a capital letter', { language: 'java', answer: '```Java\nf(1);\n```', code: 'f(1);' });
is('a fence with a space before the language', { language: 'c', answer: '``` c\nf(1);\n```', code: 'f(1);' });
is('c++', { language: 'cpp', answer: '```c++\nf(1);\n```', code: 'f(1);' });
is('c#', { language: 'csharp', answer: '```c#\nF(1);\n```', code: 'F(1);' });
is('tildes', { language: 'python', answer: '~~~python\nx = f(1)\n~~~', code: 'x = f(1)' });
is('a fence of text', { language: 'c', answer: '```text\nf(1);\n```', code: 'f(1);' });
is('Windows line ends', { language: 'c', answer: '```c\r\nf(1);\r\ng(2);\r\n```\r\n', code: 'f(1);\ng(2);' });
is('a byte order mark', { language: 'c', answer: '\uFEFF```c\nf(1);\n```', code: 'f(1);', line: 2 });
is('prose around a fence', {
  language: 'python',
  answer: 'Sure! Here is the code:\n\n```python\nx = f(1)\n```\n\nIt calls f.',
  code: 'x = f(1)',
  line: 4,
});
is('a fence at the end of a sentence', { language: 'python', answer: 'Here it is: ```python\nx = f(1)\n```', code: 'x = f(1)', line: 2 });
is('a fence in a list', {
  language: 'python',
  answer: '1. Do this:\n\n   ```python\n   if x:\n       f(1)\n   ```\n',
  code: 'if x:\n    f(1)',
  line: 4,
});
is('empty lines at both ends', { language: 'python', answer: '```python\n\n\nx = f(1)\n\n```', code: 'x = f(1)', line: 4 });
is('a block in one line', { language: 'python', answer: '```python x = f(1)```', code: 'x = f(1)', line: 1 });
is('one line in single backticks', { language: 'python', answer: '`x = f(1)`', code: 'x = f(1)' });

// --- fences that do not close, or do not open ---------------------------------------------------------------------------

is('cut in the block', { language: 'python', answer: 'Sure!\n```python\nx = f(1)\ny = g(', code: 'x = f(1)\ny = g(', line: 3 });
is('cut right after the fence', { language: 'python', answer: 'Here is the code you asked for:\n```python\n', none: 'no-code' });
is('a second block begins before the first ended', { language: 'c', answer: '```c\nf(1);\n\n```c\ng(2);\n```', code: 'f(1);\n\n\ng(2);' });
is('closed at the end of a line', { language: 'python', answer: '```python\nx = f(1)\ny = g(2)```', code: 'x = f(1)\ny = g(2)' });
is('the prompt had opened it', {
  language: 'python',
  answer: 'x = f(1)\ny = g(2)\n```\n\nThis calls both functions.',
  code: 'x = f(1)\ny = g(2)',
  line: 1,
});
is('opened by the prompt, another block follows', {
  language: 'python',
  answer: 'import os\nx = f(1)\n```\n\nRun it like this:\n\n```bash\npython app.py\n```',
  code: 'import os\nx = f(1)',
});

// --- fences inside fences -------------------------------------------------------------------------------------------------

is('four backticks around three', { language: 'python', answer: '````python\nx = """\n```\n"""\n````', code: 'x = """\n```\n"""' });
is('tildes around backticks', { language: 'python', answer: '~~~python\nx = """\n```\n"""\n~~~', code: 'x = """\n```\n"""' });
is('an indented fence in a docstring', {
  language: 'python',
  answer: '```python\ndef f():\n    """Use it:\n\n    ```\n    f()\n    ```\n    """\n    return g()\n```',
  code: 'def f():\n    """Use it:\n\n    ```\n    f()\n    ```\n    """\n    return g()',
});
is('Markdown around the block', {
  language: 'python',
  answer: '````markdown\n# Title\n\n```python\nx = f(1)\n```\n````',
  code: 'x = f(1)',
  line: 5,
});
is('Markdown of the same length', {
  language: 'python',
  answer: '```markdown\nUse this:\n```python\nx = f(1)\n```\n```',
  code: 'x = f(1)',
  line: 4,
});
is('a long fence without a language around a block', { language: 'c', answer: '````\n```c\nf(1);\n```\n````', code: 'f(1);', line: 3 });
is('a doc comment with a fence', {
  language: 'rust',
  answer: '```rust\n/// ```\n/// f(1);\n/// ```\nfn f(x: u8) {}\n```',
  code: '/// ```\n/// f(1);\n/// ```\nfn f(x: u8) {}',
});

// --- several blocks -------------------------------------------------------------------------------------------------------

is('two blocks of the language', {
  language: 'c',
  answer: 'The header:\n```c\nint f(int);\n```\nThe source:\n```c\nint f(int x) { return x; }\n```',
  code: 'int f(int);\n\n\n\nint f(int x) { return x; }',
  line: 3,
});
is('an install command first', {
  language: 'python',
  answer: 'Install:\n```bash\npip install flask\n```\n```python\nx = f(1)\n```',
  code: 'x = f(1)',
  line: 6,
});
is('an install command without a language', {
  language: 'python',
  answer: '```\npip install flask\n```\n\n```python\nx = f(1)\n```',
  code: 'x = f(1)',
});
is('commands with a prompt sign', { language: 'c', answer: '```\n$ gcc -o a a.c\n$ ./a\n```\n```c\nf(1);\n```', code: 'f(1);' });
is('JSON beside it', { language: 'javascript', answer: '```json\n{"a": 1}\n```\n```js\nf(1);\n```', code: 'f(1);' });
is('JSON without a language', { language: 'javascript', answer: '```\n{"a": 1}\n```\n```js\nf(1);\n```', code: 'f(1);' });
is('a table definition', { language: 'java', answer: '```\nCREATE TABLE a (id INT);\n```\n```java\nf(1);\n```', code: 'f(1);' });
is('output after it', {
  language: 'python',
  answer: '```python\nprint(f(1))\n```\nOutput:\n```\nThe answer is 42\n```',
  code: 'print(f(1))',
});
is('a second block without a language', {
  language: 'c',
  answer: '```c\nint f(int);\n```\n```\nint x = f(1);\n```',
  code: 'int f(int);\n\n\nint x = f(1);',
});
is('the same in another language', {
  language: 'python',
  answer: '```python\nx = f(1)\n```\nIn Java:\n```java\nint x = f(1);\n```',
  code: 'x = f(1)',
});
is('only a command', { language: 'python', answer: 'Run this:\n```bash\npip install flask\n```', none: 'no-code' });
is('only JSON', { language: 'python', answer: '```json\n{"a": 1}\n```', none: 'no-code' });
is('bare code and a command', {
  language: 'python',
  answer: 'import os\nx = f(1)\n\nRun it:\n\n```bash\npython app.py\n```',
  code: 'import os\nx = f(1)',
});

export const FENCED_ANSWERS: readonly ExtractionRow[] = rows;
