import { describe, expect, it } from '@jest/globals';

import { javascript } from '../../../src/detect/languages/javascript.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

type Row = readonly [title: string, text: string, unit: string];

const TYPESCRIPT: readonly Row[] = [
  [
    'types of variables',
    "let a: string = 'x', b: Map<string, number[]>, c: null | Foo.Bar, d: readonly T[], e: (x: number) => void, f: typeof g;",
    '(let a: string "x")\n(let b: Map<string, number[]>)\n(let c: Foo.Bar)\n(let d: T[])\n(let e: Function)\n(let f: auto)',
  ],
  [
    'functions with types',
    'function f(a?: string, b: number = 1, ...r: any[]): Promise<void> {} function over(a: string): void;',
    '(fn f(a: string, b: number = 1, ...r: any[]): Promise<void> {})\n(fn over(a: string): void {} incomplete)',
  ],
  [
    'class members',
    "abstract class A<T> extends B<T> implements C, D.E { private readonly x: string = 'a'; declare q: D; abstract g(): void; protected h(this: A): void {} }",
    '(abstract class A: B<T>, C, D.E {(const x: string "a"); (let q: D); (abstract fn g(): void {} incomplete); (protected fn h(): void {})})',
  ],
  [
    'parameters that are fields',
    'class A { constructor(private readonly db: Db, @Inject(X) public z: string, n: number) {} }',
    '(class A {(const db: Db); (let z: string); (fn constructor(db: Db, @Inject(X) z: string, n: number) {})})',
  ],
  [
    'decorators',
    "@Controller('c') export class K { @Get('/x') f(@Body() dto: Dto) {} @Input() name: string; }",
    '(@Controller("c") class K {(@Get("/x") fn f(@Body dto: Dto) {}); (let name: string)})',
  ],
  [
    'interfaces',
    'interface I extends J { a: string; f(x: number): void; }',
    '(interface class I: J {(let a: string); (fn f(x: number): void {} incomplete)})',
  ],
  ['enums', "enum E { A = 1, B, 'c' }", '(enum class E {(const A 1); (const B); (const c)})'],
  [
    'casts, assertions and type arguments',
    '(x as unknown as Foo).a; x!.b; y as const; z satisfies T; f<string>(a); new Foo<Bar>(x); <T>w;',
    '(as Foo (as unknown x)).a\nx.b\ny\nz\nf(a)\nnew Foo<Bar>(x)\n(as T w)',
  ],
  ['imports', "import type { X } from 'x'; import fs = require('fs');", '(import x X)\n(import fs as fs)'],
  [
    'namespaces and ambient declarations',
    "namespace N.M { const x = 1; } declare module 'm' { function f(a: string): void; } declare const y: string; type Z = string;",
    '(const x 1)\n(fn f(a: string): void {} incomplete)\n(const y: string)',
  ],
  ['export assignment', 'export = foo;', 'foo'],
];

const JSX: readonly Row[] = [
  ['an element', '<div a="x &amp; y" b={c} {...d} hidden>text {y}</div>', 'jsx("div", a: "x & y", b: c, ...d, hidden: true, "text ", y)'],
  [
    'components, fragments, comments',
    '<><A.B onClick={() => f()} /> {/* x */}</>',
    'jsx("", jsx(A.B, onClick: (lambda() {(return f())})))',
  ],
  ['inner HTML', '<p dangerouslySetInnerHTML={{ __html: x }} />', 'jsx("p", dangerouslySetInnerHTML: map["__html": x])'],
];

describe('lowering of typescript', () => {
  it.each(TYPESCRIPT)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(javascript, text, 'ts'))).toBe(unit);
  });

  it.each(TYPESCRIPT)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(javascript, cut, 'ts')).language).toBe('javascript');
  });
});

describe('lowering of jsx', () => {
  it.each(JSX)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(javascript, text, 'jsx'))).toBe(unit);
  });

  it.each(JSX)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(javascript, cut, 'jsx')).language).toBe('javascript');
  });
});

describe('lowering of tsx', () => {
  it.each(JSX)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(javascript, text, 'tsx'))).toBe(unit);
  });

  it.each(JSX)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(javascript, cut, 'tsx')).language).toBe('javascript');
  });
});
