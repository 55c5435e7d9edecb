import { describe, expect, it } from '@jest/globals';

import { java } from '../../../src/detect/languages/java.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

type Row = readonly [title: string, text: string, unit: string];

const ROWS: readonly Row[] = [
  [
    'imports',
    'package x.y; import java.util.*; import a.b.C; import static java.lang.Math.max; import static a.B.*;',
    '(import java.util *)\n(import a.b.C)\n(import java.lang.Math max)\n(import a.B *)',
  ],
  [
    'a class with bases and annotations',
    '@RestController @RequestMapping(value = "/x", method = {A, B}) public final class A<T> extends B<T> implements C<D>, E {}',
    '(@RestController @RequestMapping(value: "/x", method: list[A, B]) public final class A: B<T>, C<D>, E {})',
  ],
  [
    'fields',
    'class A { private static final String K = "a", L[] = {"b"}; @Inject Foo f; int n = 1; }',
    '(class A {(const K: String "a"); (const L: String[] list["b"]); (let f: Foo); (let n: int 1)})',
  ],
  [
    'initialisers and constructors',
    'class A extends B { static { init(); } { x(); } A(int... xs) throws E { super(xs); this.f = f; } A() { this(1); } }',
    '(class A: B {(block {init()}); (block {x()}); (fn A(...xs: int) {super(xs); (= this.f f)}); (fn A() {this(1)})})',
  ],
  [
    'methods',
    'class A { @Override public <T> List<T> m(@PathVariable("id") final String s, Map<String, ? extends List<int[]>> m[]) { return null; } abstract void g(); }',
    '(class A {(@Override public fn m(@PathVariable("id") s: String, m: Map<String, List<int[]>>[]): List<T> {(return null)}); (abstract fn g(): void {} incomplete)})',
  ],
  [
    'enums',
    'enum E implements I { P(1) { void q() {} }, Q; int z; E(int i) {} }',
    '(enum class E: I {(const P new auto(1) (class  {(fn q(): void {})})); (const Q); (let z: int); (fn E(i: int) {})})',
  ],
  [
    'interfaces and annotation types',
    'interface I extends J { int V = 1; void a(); default void d() {} } @interface An { String value() default "x"; }',
    '(interface class I: J {(const V: int 1); (fn a(): void {} incomplete); (default fn d(): void {})})\n(annotation class An {(fn value(): String {} incomplete)})',
  ],
  [
    'records',
    'record R(int a, String b) implements S { R { check(a); } static int s() { return 1; } }',
    '(record class R: S {(const a: int); (const b: String); (fn R() {check(a)}); (static fn s(): int {(return 1)})})',
  ],
  [
    'methods and fields without a class',
    'private int x; @Override public void f() { g(); }',
    '(let x: int)\n(@Override public fn f(): void {g()})',
  ],
  [
    'variables',
    'int i = 0, j[] = new int[n]; final var x = f(); String[][] a = new String[3][]; int[] b = {1, 2}; a.B<C> d;',
    '(let i: int 0)\n(let j: int[] new int[n]())\n(const x: auto f())\n(let a: String[][] new String[3][]())\n(let b: int[] list[1, 2])\n(let d: a.B<C>)',
  ],
  ['constructions', 'f(new a.b.C<>(1), new String[] {"a", b}, outer.new D());', 'f(new a.b.C(1), list["a", b], new D())'],
  [
    'anonymous classes',
    'run(new Task(1) { int n = 1; public void go() { f(n); } });',
    'run(new Task(1) (class : Task {(let n: int 1); (public fn go(): void {f(n)})}))',
  ],
  ['calls', 'this.f.g(i).h(); super.m(); A.this.x(); a.b.C.d(); e();', 'this.f.g(i).h()\nsuper.m()\nthis.x()\na.b.C.d()\ne()'],
  [
    'references and lambdas',
    'f(this::g, String::new, A::b, x -> x + 1, (a, b) -> { return a; }, (int q) -> q);',
    'f(this.g, String.new, A.b, (lambda(x) {(return (+ x 1))}), (lambda(a, b) {(return a)}), (lambda(q: int) {(return q)}))',
  ],
  [
    'operators and assignments',
    'x = a ? ~b : c >>> 2; b[0] += 2; i++; --i; y = !p && q != r;',
    '(= x (? a (~ b) (>>> c 2)))\n(+= b[0] 2)\n(+= i 1)\n(-= i 1)\n(= y (&& (! p) (!= q r)))',
  ],
  ['numbers and characters', "f(0x1FL, 1_000, 1.5f, 1e3d, 0b11, 017, 'c', '\\n');", 'f(31, 1000, 1.5, 1000, 3, 15, "c", "\\n")'],
  ['strings', 'f("a\\tb\\u0041\\\\", "");', 'f("a\\tbA\\\\", "")'],
  [
    'text blocks',
    'String t = """\n    SELECT *\n      FROM "x" \\\n    WHERE\\n\n    """;',
    '(let t: String "SELECT *\\n  FROM \\"x\\" WHERE\\n\\n")',
  ],
  ['literals', 'f(true, false, null, String.class, int[].class);', 'f(true, false, null, String.class, int.class)'],
  [
    'casts and type tests',
    'Object o = (String) y; if (o instanceof String s && s.isEmpty()) f(s); if (o instanceof Foo) g(); if (o instanceof Point(int a, var b)) h(a);',
    '(let o: Object (as String y))\n(if (&& (&& (instanceof o String) (= s (as String o))) s.isEmpty()) {f(s)})\n(if (instanceof o Foo) {g()})\n(if (&& (&& (instanceof o Point) (= a (as int (unknown o)))) (= b (as auto (unknown o)))) {h(a)})',
  ],
  ['conditions', 'if (a) b(); else if (c) d(); else { e(); }', '(if a {b()} {(if c {d()} {e()})})'],
  [
    'loops',
    'for (int k = 0, l = 1; k < 1; k++, l--) f(); for (;;) {} do { g(); } while (x); while (y) {}',
    '(block {(let k: int 0); (let l: int 1); (loop (< k 1) {f()} then (unknown (+= k 1) (-= l 1)))})\n(loop {})\n(do x {g()})\n(loop y {})',
  ],
  [
    'loops over entries',
    'for (Cookie c : list) f(c); for (var d : list) g(d);',
    '(loop each c in list {(let c: Cookie c); f(c)})\n(loop each d in list {g(d)})',
  ],
  [
    'handlers',
    'try { a(); } catch (final IOException | SQLException e) { b(); } finally { c(); }',
    '(try {a()} (catch IOException, SQLException e {b()}) (finally {c()}))',
  ],
  [
    'resources',
    'try (InputStream in = open(); var y = z; existing) { a(); } catch (E e) { b(); } try (R r = s()) { t(); }',
    '(try {(using {(const in: InputStream open()); (const y: auto z); existing} {a()})} (catch E e {b()}))\n(using {(const r: R s())} {t()})',
  ],
  [
    'a switch statement',
    'switch (x) { case 1: case 2: a(); break; default: b(); } switch (y) { case A, B -> c(); default -> { d(); } }',
    '(switch x (case+ 1 {}) (case+ 2 {a(); (break)}) (case+ default {b()}))\n(switch y (case A, B {c()}) (case default {d()}))',
  ],
  [
    'a switch of patterns',
    'switch (x) { case String s when s.isEmpty() -> f(s); case null, default -> throw new X(); }',
    '(switch x (case (&& (&& (instanceof x String) (= s (as String x))) s.isEmpty()) {f(s)}) (case default {(throw new X())}))',
  ],
  [
    'a switch as a value',
    'int r = switch (x) { case A, B -> 1; case Integer i -> i; default -> throw new X(); };',
    '(let r: int (? (|| (case x A) (case x B)) 1 (? (&& (instanceof x Integer) (= i (as Integer x))) i throw(new X()))))',
  ],
  [
    'a switch as a value with blocks',
    'int r = switch (x) { case 1 -> 2; default -> { f(); yield 3; } };',
    '(let r: int (lambda() {(switch x (case 1 {(return 2)}) (case default {f(); (return 3)}))})())',
  ],
  ['a locked block', 'synchronized (lock) { a(); }', 'lock\n(block {a()})'],
  [
    'assertions and jumps',
    'assert x : "m"; lbl: for (;;) { continue; break lbl; } throw new E("x", e); return;',
    '(assert x)\n(loop {(continue); (break)})\n(throw new E("x", e))\n(return)',
  ],
  ['nested annotations', '@A(@B(1)) void f() {}', '(@A(new B(1)) fn f(): void {})'],
  ['a method whose end is missing', 'class A { void f() { g(x);', '(class A {(fn f(): void {g(x)} incomplete)})'],
  ['inside an error everything is kept', 'void f() { g(a, h("x")); %% i(b); }', '(fn f(): void {g(a, h("x")); i(b)})'],
];

describe('lowering of java', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(java, text, 'java'))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(java, cut, 'java')).language).toBe('java');
  });
});
