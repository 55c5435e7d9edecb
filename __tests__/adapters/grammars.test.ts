import { describe, expect, it } from '@jest/globals';

import { createGrammars } from '../../src/adapters/grammars.js';
import type { Syntax } from '../../src/detect/syntax.js';
import type { GrammarName } from '../../src/ports.js';

const grammars = createGrammars();

async function parse(name: GrammarName, text: string): Promise<Syntax> {
  const syntax = (await grammars.load(name)).parse(text);
  if (syntax === undefined) throw new Error('no syntax');
  return syntax;
}

function* walk(syntax: Syntax): Generator<Syntax> {
  yield syntax;
  for (const child of syntax.children) yield* walk(child);
}

function outline(syntax: Syntax): unknown {
  const label = syntax.field === undefined ? syntax.kind : `${syntax.field}: ${syntax.kind}`;
  return syntax.children.length === 0 ? label : [label, ...syntax.children.map(outline)];
}

describe('createGrammars', () => {
  it.each<[GrammarName, string, string]>([
    ['c', 'int f(void) { return g(1); }', 'call_expression'],
    ['cpp', 'auto x = std::move(y);', 'call_expression'],
    ['csharp', 'class A { void F() { G(1); } }', 'invocation_expression'],
    ['java', 'class A { void f() { g(1); } }', 'method_invocation'],
    ['javascript', 'g(1)', 'call_expression'],
    ['jsx', 'const a = <b c={g(1)} />', 'jsx_self_closing_element'],
    ['ts', 'const a: string = g(1)', 'type_annotation'],
    ['tsx', 'const a: B = <b c={g(1)} />', 'jsx_self_closing_element'],
    ['php', '$a = g(1);', 'function_call_expression'],
    ['php-html', '<p><?= g(1) ?></p>', 'function_call_expression'],
    ['python', 'g(1)', 'call'],
    ['rust', 'fn f() { g(1); }', 'call_expression'],
  ])('parses %s', async (name, text, kind) => {
    const kinds = [...walk(await parse(name, text))].map((node) => node.kind);
    expect(kinds).toContain(kind);
    expect(kinds).not.toContain('ERROR');
  });

  it('keeps fields, words and operators, and drops punctuation', async () => {
    expect(outline(await parse('python', 'a = not f(b, c=1)'))).toEqual([
      'module',
      [
        'expression_statement',
        [
          'assignment',
          'left: identifier',
          '=',
          [
            'right: not_operator',
            'not',
            [
              'argument: call',
              'function: identifier',
              ['arguments: argument_list', 'identifier', ['keyword_argument', 'name: identifier', '=', 'value: integer']],
            ],
          ],
        ],
      ],
    ]);
  });

  it('counts offsets in UTF-16 units', async () => {
    const text = 'x = "😀"; y = f(z)';
    const call = [...walk(await parse('python', text))].find((node) => node.kind === 'call');
    expect(text.slice(call?.start, call?.end)).toBe('f(z)');
  });

  it('keeps a token that the parser invented, so that a broken text does not look whole', async () => {
    const kinds = [...walk(await parse('c', 'void f() { strcpy(a, b) }'))].map((node) => node.kind);
    expect(kinds).toContain('MISSING');
  });

  it('marks what it could not parse as ERROR', async () => {
    const error = [...walk(await parse('java', '%% class A {}'))].find((node) => node.kind === 'ERROR');
    expect(error?.named).toBe(true);
  });

  it('gives up at the time limit, and parses the next text as if nothing had been', async () => {
    const parser = await createGrammars({ timeLimitMs: -1 }).load('python');
    expect(parser.parse('x = f(y)\n'.repeat(20_000))).toBeUndefined();
    expect(parser.parse('x = 1')).toMatchObject({ kind: 'module', start: 0, end: 5 });
  });

  it('has no syntax for a tree too deep to walk', async () => {
    const parser = await grammars.load('javascript');
    expect(parser.parse(`x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`)).toBeUndefined();
    expect(parser.parse(`x = ${'('.repeat(100)}1${')'.repeat(100)}`)).toBeDefined();
  });

  it('reads a grammar once, also for two names', async () => {
    expect(await grammars.load('jsx')).toBe(await grammars.load('javascript'));
  });
});
