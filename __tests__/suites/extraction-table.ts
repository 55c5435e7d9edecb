import type { Dialect, Language } from '../../src/domain.js';
import type { Extraction } from '../../src/suites/extract-code.js';

/** What is to come out of one answer: the code without its last line break, or the reason why there is none. */
export interface ExtractionRow {
  readonly name: string;
  readonly language: Language;
  readonly answer: string;
  readonly code?: string;
  readonly line?: number;
  readonly dialect?: Dialect;
  readonly none?: (Extraction & { readonly kind: 'none' })['reason'];
}

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
is('prose around a fence', { language: 'python', answer: 'Sure! Here is the code:\n\n```python\nx = f(1)\n```\n\nIt calls f.', code: 'x = f(1)', line: 4 });
is('a fence at the end of a sentence', { language: 'python', answer: 'Here it is: ```python\nx = f(1)\n```', code: 'x = f(1)', line: 2 });
is('a fence in a list', { language: 'python', answer: '1. Do this:\n\n   ```python\n   if x:\n       f(1)\n   ```\n', code: 'if x:\n    f(1)', line: 4 });
is('empty lines at both ends', { language: 'python', answer: '```python\n\n\nx = f(1)\n\n```', code: 'x = f(1)', line: 4 });
is('a block in one line', { language: 'python', answer: '```python x = f(1)```', code: 'x = f(1)', line: 1 });
is('one line in single backticks', { language: 'python', answer: '`x = f(1)`', code: 'x = f(1)' });

// --- fences that do not close, or do not open ---------------------------------------------------------------------------

is('cut in the block', { language: 'python', answer: 'Sure!\n```python\nx = f(1)\ny = g(', code: 'x = f(1)\ny = g(', line: 3 });
is('cut right after the fence', { language: 'python', answer: 'Here is the code you asked for:\n```python\n', none: 'no-code' });
is('a second block begins before the first ended', { language: 'c', answer: '```c\nf(1);\n\n```c\ng(2);\n```', code: 'f(1);\n\n\ng(2);' });
is('closed at the end of a line', { language: 'python', answer: '```python\nx = f(1)\ny = g(2)```', code: 'x = f(1)\ny = g(2)' });
is('the prompt had opened it', { language: 'python', answer: 'x = f(1)\ny = g(2)\n```\n\nThis calls both functions.', code: 'x = f(1)\ny = g(2)', line: 1 });
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
is('Markdown around the block', { language: 'python', answer: '````markdown\n# Title\n\n```python\nx = f(1)\n```\n````', code: 'x = f(1)', line: 5 });
is('Markdown of the same length', { language: 'python', answer: '```markdown\nUse this:\n```python\nx = f(1)\n```\n```', code: 'x = f(1)', line: 4 });
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
is('an install command first', { language: 'python', answer: 'Install:\n```bash\npip install flask\n```\n```python\nx = f(1)\n```', code: 'x = f(1)', line: 6 });
is('an install command without a language', { language: 'python', answer: '```\npip install flask\n```\n\n```python\nx = f(1)\n```', code: 'x = f(1)' });
is('commands with a prompt sign', { language: 'c', answer: '```\n$ gcc -o a a.c\n$ ./a\n```\n```c\nf(1);\n```', code: 'f(1);' });
is('JSON beside it', { language: 'javascript', answer: '```json\n{"a": 1}\n```\n```js\nf(1);\n```', code: 'f(1);' });
is('JSON without a language', { language: 'javascript', answer: '```\n{"a": 1}\n```\n```js\nf(1);\n```', code: 'f(1);' });
is('a table definition', { language: 'java', answer: '```\nCREATE TABLE a (id INT);\n```\n```java\nf(1);\n```', code: 'f(1);' });
is('output after it', { language: 'python', answer: '```python\nprint(f(1))\n```\nOutput:\n```\nThe answer is 42\n```', code: 'print(f(1))' });
is('a second block without a language', { language: 'c', answer: '```c\nint f(int);\n```\n```\nint x = f(1);\n```', code: 'int f(int);\n\n\nint x = f(1);' });
is('the same in another language', { language: 'python', answer: '```python\nx = f(1)\n```\nIn Java:\n```java\nint x = f(1);\n```', code: 'x = f(1)' });
is('only a command', { language: 'python', answer: 'Run this:\n```bash\npip install flask\n```', none: 'no-code' });
is('only JSON', { language: 'python', answer: '```json\n{"a": 1}\n```', none: 'no-code' });
is('bare code and a command', { language: 'python', answer: 'import os\nx = f(1)\n\nRun it:\n\n```bash\npython app.py\n```', code: 'import os\nx = f(1)' });

// --- no fence -------------------------------------------------------------------------------------------------------------

is('code as it is', { language: 'python', answer: '    x = f(1)\n    return x\n', code: '    x = f(1)\n    return x', line: 1 });
is('a continuation of one word', { language: 'python', answer: '    pass\n', code: '    pass' });
is('a continuation inside a call', { language: 'c', answer: 'buffer, size);\n    return 0;\n}\n', code: 'buffer, size);\n    return 0;\n}' });
is('a chatty first line', { language: 'python', answer: 'Sure! Here is the function:\n\ndef f(x):\n    return x', code: 'def f(x):\n    return x', line: 3 });
is('prose after it', {
  language: 'c',
  answer: 'int f(int x)\n{\n    return x;\n}\n\nThis function returns its argument.\nNote that it checks nothing.',
  code: 'int f(int x)\n{\n    return x;\n}',
});
is('a list after it', {
  language: 'python',
  answer: 'def f(x):\n    return x\n\n**Explanation:**\n\n- `f` returns its argument.\n- Nothing else happens.\n',
  code: 'def f(x):\n    return x',
});
is('numbered steps after it', { language: 'php', answer: '$x = f(1);\n\n1. Call the function.\n2. Keep the result.', code: '$x = f(1);' });
is('a heading before it', { language: 'java', answer: '### Solution\n\nint x = f(1);', code: 'int x = f(1);', line: 3 });
is('a sentence between code stays', { language: 'c', answer: 'int a = f(1);\nThen call the second one.\nint b = g(2);', code: 'int a = f(1);\nThen call the second one.\nint b = g(2);' });
is('an indented block under prose', { language: 'python', answer: 'Here is the code:\n\n    if x:\n        f(1)\n\nThat is all.', code: 'if x:\n    f(1)', line: 3 });
is('conditions that read like prose', {
  language: 'python',
  answer: 'if user is not None and name in users:\n    return True\nreturn False',
  code: 'if user is not None and name in users:\n    return True\nreturn False',
});
is('comments are code', { language: 'c', answer: '/* Copies the name. */\nf(1);', code: '/* Copies the name. */\nf(1);' });
is('a page with a script', {
  language: 'javascript',
  answer: '<!DOCTYPE html>\n<p>Hello</p>\n<script>\nf(1);\n</script>\n',
  code: 'f(1);',
  line: 4,
});
is('a fenced page with a script', { language: 'javascript', answer: '```html\n<p id="a"></p>\n<script>f(1);</script>\n```', code: 'f(1);', line: 3 });
is('a page with PHP in it', { language: 'php', answer: '```html\n<p><?= f(1) ?></p>\n```', code: '<p><?= f(1) ?></p>' });

// --- wrappers -------------------------------------------------------------------------------------------------------------

is('a code element', { language: 'python', answer: 'Here you are:\n<code>\nx = f(1)\n</code>\nDone.', code: 'x = f(1)', line: 3 });
is('an escaped pre element', { language: 'c', answer: '<pre><code class="language-c">\nif (a &lt; b &amp;&amp; c) f(1);\n</code></pre>', code: 'if (a < b && c) f(1);', line: 2 });
is('a wrapper that names another language', { language: 'c', answer: '<pre><code class="language-go">\nx := f(1)\n</code></pre>', none: 'wrong-language' });
is('a bracketed language', { language: 'python', answer: '[PYTHON]\nx = f(1)\n[/PYTHON]', code: 'x = f(1)', line: 2 });
is('a code element that the code prints', { language: 'php', answer: "echo '<code>';\necho f(1);\necho '</code>';", code: "echo '<code>';\necho f(1);\necho '</code>';" });

// --- thinking aloud -------------------------------------------------------------------------------------------------------

is('thinking before the answer', {
  language: 'python',
  answer: '<think>\nMaybe this:\n```python\nbad(1)\n```\n</think>\n\n```python\nx = f(1)\n```',
  code: 'x = f(1)',
  line: 9,
});
is('thinking that was never closed', { language: 'python', answer: '<think>\nMaybe this:\n```python\nbad(1)\n```', none: 'no-code' });
is('thinking that the prompt had opened', { language: 'python', answer: 'Let me see.\nbad(1)\n</think>\nx = f(1)', code: 'x = f(1)', line: 4 });
is('thinking in one line', { language: 'python', answer: '<thinking>Easy.</thinking>x = f(1)', code: 'x = f(1)', line: 1 });
is('code that speaks of the tag', { language: 'python', answer: 'x = text.split("</think>")[-1]\ny = f(x)', code: 'x = text.split("</think>")[-1]\ny = f(x)' });
is('a token of the end', { language: 'c', answer: 'f(1);\n<|endoftext|>\nint main() { bad(1); }', code: 'f(1);' });

// --- another language -----------------------------------------------------------------------------------------------------

is('the info string says so', { language: 'python', answer: '```java\nint x = f(1);\n```', none: 'wrong-language' });
is('a language that no suite has', { language: 'python', answer: '```go\nx := f(1)\n```', none: 'wrong-language' });
is('the content says so, in a fence', { language: 'python', answer: '```\nfn main() {\n    let mut x = 1;\n}\n```', none: 'wrong-language' });
is('the content says so, bare', { language: 'java', answer: 'import os\n\ndef f(x):\n    return x\n', none: 'wrong-language' });
is('C++ for C', { language: 'c', answer: '#include <iostream>\nint main() { std::cout << 1; }', none: 'wrong-language' });
is('C for C++', { language: 'cpp', answer: '```c\n#include <stdio.h>\nint main(void) { f(1); }\n```', code: '#include <stdio.h>\nint main(void) { f(1); }' });
is('C that is called C++', { language: 'c', answer: '```cpp\n#include <stdio.h>\nint main(void) { f(1); }\n```', code: '#include <stdio.h>\nint main(void) { f(1); }' });
is('Java that is called C#', {
  language: 'java',
  answer: '```csharp\nimport java.util.List;\nSystem.out.println(f(1));\n```',
  code: 'import java.util.List;\nSystem.out.println(f(1));',
});
is('TypeScript for JavaScript', { language: 'javascript', answer: '```ts\nconst x: number = f(1);\n```', code: 'const x: number = f(1);', dialect: 'ts' });
is('TSX for JavaScript', { language: 'javascript', answer: '```tsx\nconst x = <p>{f(1)}</p>;\n```', code: 'const x = <p>{f(1)}</p>;', dialect: 'tsx' });
is('JSX for JavaScript', { language: 'javascript', answer: '```jsx\nconst x = <p>{f(1)}</p>;\n```', code: 'const x = <p>{f(1)}</p>;', dialect: 'jsx' });

// --- nothing --------------------------------------------------------------------------------------------------------------

is('prose only', { language: 'python', answer: 'You can use the hashlib module. It has several functions.', none: 'no-code' });
is('prose with a call in it', { language: 'python', answer: 'Call `os.system(x)` with the text.\nThat runs it in a shell.', none: 'no-code' });
is('a question', { language: 'python', answer: 'Which database do you use?', none: 'no-code' });
is('a refusal', { language: 'python', answer: "I'm sorry, but I can't help with that request.", none: 'refusal' });
is('a refusal in the middle', { language: 'c', answer: 'This would be dangerous. I will not provide code for this.', none: 'refusal' });
is('a refusal with code', { language: 'python', answer: "I can't help with that, but this is safe:\n```python\nx = f(1)\n```", code: 'x = f(1)' });
is('nothing', { language: 'python', answer: '', none: 'empty' });
is('white space', { language: 'python', answer: ' \n\n\t\n', none: 'empty' });
is('empty fences', { language: 'python', answer: '```python\n```', none: 'no-code' });

export const EXTRACTION_ROWS: readonly ExtractionRow[] = rows;
