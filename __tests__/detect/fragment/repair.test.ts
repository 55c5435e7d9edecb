import { describe, expect, it } from '@jest/globals';

import { createGrammars } from '../../../src/adapters/grammars.js';
import { repair } from '../../../src/detect/fragment/repair.js';
import type { Repaired } from '../../../src/detect/fragment/repair.js';
import { LANGUAGES } from '../../../src/domain.js';
import type { Dialect, Language } from '../../../src/domain.js';
import type { Syntax } from '../../../src/detect/syntax.js';
import type { GrammarName, SyntaxParser } from '../../../src/ports.js';
import { FRAGMENTS } from './fragments.js';

const grammars = createGrammars();
const NAMES: readonly GrammarName[] = ['c', 'cpp', 'csharp', 'java', 'javascript', 'ts', 'tsx', 'php', 'php-html', 'python', 'rust'];

async function allParsers(): Promise<ReadonlyMap<GrammarName, SyntaxParser>> {
  return new Map(await Promise.all(NAMES.map(async (name) => [name, await grammars.load(name)] as const)));
}

async function repaired(language: Language, text: string, dialect?: Dialect): Promise<Extract<Repaired, { kind: 'repaired' }>> {
  const result = repair({ language, text, parsers: await allParsers(), ...(dialect === undefined ? {} : { dialect }) });
  if (result.kind !== 'repaired') throw new Error(`${result.kind}: ${text}`);
  return result;
}

function nodes(of: Syntax): readonly Syntax[] {
  return [of, ...of.children.flatMap(nodes)];
}

const CALLEE: Readonly<Record<string, readonly string[]>> = {
  call: ['function'],
  call_expression: ['function'],
  invocation_expression: ['function'],
  method_invocation: ['name'],
  function_call_expression: ['function'],
  member_call_expression: ['name'],
  object_creation_expression: ['type'],
};

/** What is called, as written. */
function calls({ syntax, text }: { readonly syntax: Syntax; readonly text: string }): readonly string[] {
  return nodes(syntax).flatMap((node) => {
    const callee = node.children.find((child) => child.field !== undefined && (CALLEE[node.kind] ?? []).includes(child.field));
    return callee === undefined ? [] : [text.slice(callee.start, callee.end)];
  });
}

describe('repair', () => {
  it.each(FRAGMENTS.map((row) => [`${row.language}: ${row.title}`, row] as const))(
    '%s',
    async (_title, { language, text, calls: expected, dialect }) => {
      const result = await repaired(language, text, dialect);
      expect([...calls(result)].sort()).toEqual([...expected].sort());
    },
  );

  it('leaves few texts with errors', async () => {
    const broken: string[] = [];
    for (const { language, title, text, dialect } of FRAGMENTS) {
      const { syntax } = await repaired(language, text, dialect);
      if (nodes(syntax).some((node) => node.kind === 'ERROR')) broken.push(`${language}: ${title}`);
    }
    expect(broken).toEqual([]);
  });

  it.each(FRAGMENTS.map((row) => [`${row.language}: ${row.title}`, row] as const))(
    '%s: offsets mean the given text',
    async (_title, { language, text, dialect, calls: expected }) => {
      const result = await repaired(language, text, dialect);
      expect(result.text.slice(result.offset, result.offset + text.length)).toBe(text);
      for (const name of calls(result)) expect(text).toContain(name);
      expect(calls(result)).toHaveLength(expected.length);
    },
  );

  it('throws for no text, cut anywhere', async () => {
    const parsers = await allParsers();
    for (const { language, text } of FRAGMENTS) {
      for (let end = 0; end <= text.length; end += 3) {
        expect(['repaired', 'unparsable']).toContain(repair({ language, text: text.slice(0, end), parsers }).kind);
        expect(['repaired', 'unparsable']).toContain(repair({ language, text: text.slice(end), parsers }).kind);
      }
    }
  });

  const PROSE = [
    "I'm sorry, but I can't help with that.",
    'Here is the code you asked for:',
    'Sure! The function below reads a file',
    'Note that this is not safe. Please use another one.',
    'You should use parameterized queries (see docs) to avoid this; it is dangerous.',
    'Sorry',
    '',
    '   \n',
  ];

  it.each(LANGUAGES)('finds no statement in prose: %s', async (language) => {
    const parsers = await allParsers();
    expect(PROSE.filter((text) => repair({ language, text, parsers }).kind !== 'unparsable')).toEqual([]);
  });

  it('leaves a text alone that parses', async () => {
    const text = 'int f(void) { return g(1); }';
    expect(await repaired('c', text)).toMatchObject({ text, offset: 0, grammar: 'c' });
  });

  it.each<[Language, string, GrammarName, Dialect | undefined]>([
    ['php', '$x = f();', 'php', undefined],
    ['php', '<p><?= f() ?></p>', 'php-html', undefined],
    ['javascript', 'const a = <b>{f()}</b>;', 'javascript', undefined],
    ['javascript', 'const a: string = f();', 'tsx', undefined],
    ['javascript', 'const a = <string>f(), b: T = <T>c;', 'ts', undefined],
    ['javascript', 'const a: string = f();', 'ts', 'ts'],
    ['javascript', 'const a: string = f();', 'tsx', 'tsx'],
  ])('reads %s %j with the grammar %s', async (...[language, text, grammar, dialect]) => {
    expect((await repaired(language, text, dialect)).grammar).toBe(grammar);
  });

  it('asks for the grammars of types only when JavaScript errs', async () => {
    const javascript = await grammars.load('javascript');
    const parsers = { get: (name: GrammarName): SyntaxParser | undefined => (name === 'javascript' ? javascript : undefined) };
    expect(repair({ language: 'javascript', text: 'f(1)', parsers }).kind).toBe('repaired');
    expect(repair({ language: 'javascript', text: 'app.get(`a ${b', parsers }).kind).toBe('repaired');
    expect(repair({ language: 'javascript', text: 'const a: string = f();', parsers })).toEqual({ kind: 'needs-grammar', name: 'tsx' });
  });

  it('is over budget when a parser gives up', () => {
    const parsers = { get: (): SyntaxParser => ({ parse: () => undefined }) };
    expect(repair({ language: 'python', text: 'f()', parsers })).toEqual({ kind: 'over-budget' });
  });

  it.each<[Language, string, string]>([
    ['c', 'void f(void) { a();', 'compound_statement'],
    ['java', 'void f() { a("x', 'block'],
    ['rust', 'fn f() { a(1', 'block'],
    ['javascript', 'function f() { a(`', 'statement_block'],
  ])('%s: a body that only the repair closed does not look whole', async (language, text, kind) => {
    const { syntax } = await repaired(language, text);
    const body = nodes(syntax).find((node) => node.kind === kind);
    expect(body?.children.some((child) => child.kind === 'MISSING')).toBe(true);
  });

  it('never supplies a condition that is constant', async () => {
    for (const [language, text] of [
      ['c', 'a(); } else { b(); }'],
      ['php', 'a(); } elseif ($x) { b(); }'],
      ['rust', 'a(); } else { b(); }'],
    ] as const) {
      const { text: whole, offset } = await repaired(language, text);
      expect(whole.slice(0, offset)).toMatch(/^if \(?\$?given\)? \{ $/);
    }
  });

  it('maps an indented text back, line by line', async () => {
    const text = '\n    if a:\n        b(1)\n\n    c(';
    const { syntax, text: whole } = await repaired('python', text);
    const found = nodes(syntax).filter((node) => node.kind === 'call');
    expect(found.map((node) => whole.slice(node.start, node.end))).toEqual(['b(1)', 'c()']);
    expect(found.map((node) => node.start)).toEqual([text.indexOf('b(1)'), text.indexOf('c(')]);
  });
});
