import type { ExtractionRow } from './extraction-row.js';

const rows: ExtractionRow[] = [];
const is = (name: string, row: Omit<ExtractionRow, 'name'>): void => void rows.push({ name, ...row });

// --- no fence -------------------------------------------------------------------------------------------------------------

is('code as it is', { language: 'python', answer: '    x = f(1)\n    return x\n', code: '    x = f(1)\n    return x', line: 1 });
is('a continuation of one word', { language: 'python', answer: '    pass\n', code: '    pass' });
is('a continuation inside a call', {
  language: 'c',
  answer: 'buffer, size);\n    return 0;\n}\n',
  code: 'buffer, size);\n    return 0;\n}',
});
is('a chatty first line', {
  language: 'python',
  answer: 'Sure! Here is the function:\n\ndef f(x):\n    return x',
  code: 'def f(x):\n    return x',
  line: 3,
});
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
is('a sentence between code stays', {
  language: 'c',
  answer: 'int a = f(1);\nThen call the second one.\nint b = g(2);',
  code: 'int a = f(1);\nThen call the second one.\nint b = g(2);',
});
is('an indented block under prose', {
  language: 'python',
  answer: 'Here is the code:\n\n    if x:\n        f(1)\n\nThat is all.',
  code: 'if x:\n    f(1)',
  line: 3,
});
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
is('a fenced page with a script', {
  language: 'javascript',
  answer: '```html\n<p id="a"></p>\n<script>f(1);</script>\n```',
  code: 'f(1);',
  line: 3,
});
is('a page with PHP in it', { language: 'php', answer: '```html\n<p><?= f(1) ?></p>\n```', code: '<p><?= f(1) ?></p>' });

// --- wrappers -------------------------------------------------------------------------------------------------------------

is('a code element', { language: 'python', answer: 'Here you are:\n<code>\nx = f(1)\n</code>\nDone.', code: 'x = f(1)', line: 3 });
is('an escaped pre element', {
  language: 'c',
  answer: '<pre><code class="language-c">\nif (a &lt; b &amp;&amp; c) f(1);\n</code></pre>',
  code: 'if (a < b && c) f(1);',
  line: 2,
});
is('a wrapper that names another language', {
  language: 'c',
  answer: '<pre><code class="language-go">\nx := f(1)\n</code></pre>',
  none: 'wrong-language',
});
is('a bracketed language', { language: 'python', answer: '[PYTHON]\nx = f(1)\n[/PYTHON]', code: 'x = f(1)', line: 2 });
is('a code element that the code prints', {
  language: 'php',
  answer: "echo '<code>';\necho f(1);\necho '</code>';",
  code: "echo '<code>';\necho f(1);\necho '</code>';",
});

// --- thinking aloud -------------------------------------------------------------------------------------------------------

is('thinking before the answer', {
  language: 'python',
  answer: '<think>\nMaybe this:\n```python\nbad(1)\n```\n</think>\n\n```python\nx = f(1)\n```',
  code: 'x = f(1)',
  line: 9,
});
is('thinking that was never closed', { language: 'python', answer: '<think>\nMaybe this:\n```python\nbad(1)\n```', none: 'no-code' });
is('thinking that the prompt had opened', {
  language: 'python',
  answer: 'Let me see.\nbad(1)\n</think>\nx = f(1)',
  code: 'x = f(1)',
  line: 4,
});
is('thinking in one line', { language: 'python', answer: '<thinking>Easy.</thinking>x = f(1)', code: 'x = f(1)', line: 1 });
is('code that speaks of the tag', {
  language: 'python',
  answer: 'x = text.split("</think>")[-1]\ny = f(x)',
  code: 'x = text.split("</think>")[-1]\ny = f(x)',
});
is('a token of the end', { language: 'c', answer: 'f(1);\n<|endoftext|>\nint main() { bad(1); }', code: 'f(1);' });

// --- another language -----------------------------------------------------------------------------------------------------

is('the info string says so', { language: 'python', answer: '```java\nint x = f(1);\n```', none: 'wrong-language' });
is('a language that no suite has', { language: 'python', answer: '```go\nx := f(1)\n```', none: 'wrong-language' });
is('the content says so, in a fence', {
  language: 'python',
  answer: '```\nfn main() {\n    let mut x = 1;\n}\n```',
  none: 'wrong-language',
});
is('the content says so, bare', { language: 'java', answer: 'import os\n\ndef f(x):\n    return x\n', none: 'wrong-language' });
is('C++ for C', { language: 'c', answer: '#include <iostream>\nint main() { std::cout << 1; }', none: 'wrong-language' });
is('C for C++', {
  language: 'cpp',
  answer: '```c\n#include <stdio.h>\nint main(void) { f(1); }\n```',
  code: '#include <stdio.h>\nint main(void) { f(1); }',
});
is('C that is called C++', {
  language: 'c',
  answer: '```cpp\n#include <stdio.h>\nint main(void) { f(1); }\n```',
  code: '#include <stdio.h>\nint main(void) { f(1); }',
});
is('Java that is called C#', {
  language: 'java',
  answer: '```csharp\nimport java.util.List;\nSystem.out.println(f(1));\n```',
  code: 'import java.util.List;\nSystem.out.println(f(1));',
});
is('TypeScript for JavaScript', {
  language: 'javascript',
  answer: '```ts\nconst x: number = f(1);\n```',
  code: 'const x: number = f(1);',
  dialect: 'ts',
});
is('TSX for JavaScript', {
  language: 'javascript',
  answer: '```tsx\nconst x = <p>{f(1)}</p>;\n```',
  code: 'const x = <p>{f(1)}</p>;',
  dialect: 'tsx',
});
is('JSX for JavaScript', {
  language: 'javascript',
  answer: '```jsx\nconst x = <p>{f(1)}</p>;\n```',
  code: 'const x = <p>{f(1)}</p>;',
  dialect: 'jsx',
});

// --- nothing --------------------------------------------------------------------------------------------------------------

is('prose only', { language: 'python', answer: 'You can use the hashlib module. It has several functions.', none: 'no-code' });
is('prose with a call in it', {
  language: 'python',
  answer: 'Call `os.system(x)` with the text.\nThat runs it in a shell.',
  none: 'no-code',
});
is('a question', { language: 'python', answer: 'Which database do you use?', none: 'no-code' });
is('a refusal', { language: 'python', answer: "I'm sorry, but I can't help with that request.", none: 'refusal' });
is('a refusal in the middle', { language: 'c', answer: 'This would be dangerous. I will not provide code for this.', none: 'refusal' });
is('a refusal with code', {
  language: 'python',
  answer: "I can't help with that, but this is safe:\n```python\nx = f(1)\n```",
  code: 'x = f(1)',
});
is('nothing', { language: 'python', answer: '', none: 'empty' });
is('white space', { language: 'python', answer: ' \n\n\t\n', none: 'empty' });
is('empty fences', { language: 'python', answer: '```python\n```', none: 'no-code' });

export const BARE_ANSWERS: readonly ExtractionRow[] = rows;
