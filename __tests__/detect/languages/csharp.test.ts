import { describe, expect, it } from '@jest/globals';

import { csharp } from '../../../src/detect/languages/csharp.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

type Row = readonly [title: string, text: string, unit: string];

const ROWS: readonly Row[] = [
  [
    'imports',
    'using System; using static System.Math; using A = B.C.D; global using X.Y; namespace N.M;',
    '(import System *)\n(import System.Math *)\n(import B.C.D as A)\n(import X.Y *)',
  ],
  [
    'classes',
    '[ApiController, Route("x", Name = "n")] public sealed partial class A<T> : B<T>, N.IC where T : class { }',
    '(@ApiController @Route("x", Name: "n") public sealed partial class A: B<T>, N.IC {})',
  ],
  [
    'fields',
    'class A { private const string K = "a", L = "b"; static readonly int[] Xs = { 1, 2 }; Foo f = new() { P = 1 }; int n = 1; event Handler E; }',
    '(class A {(const K: string "a"); (const L: string "b"); (const Xs: int[] list[1, 2]); (let f: Foo new Foo(){P: 1}); (let n: int 1); (let E: Handler)})',
  ],
  [
    'properties',
    'class A { public string P { get; set; } = "d"; public string Q { get; } = "c"; public required int R { get; init; } }',
    '(class A {(let P: string "d"); (const Q: string "c"); (let R: int)})',
  ],
  [
    'properties with bodies',
    'class A { public int Q => 5; public int R { get { return r; } private set => r = value; } int this[int i] { get => a[i]; } event Foo G { add { a(); } remove { } } }',
    '(class A {(let Q: int 5); (public fn get_Q(): int {(return 5)}); (let R: int r); (public fn get_R(): int {(return r)}); (public fn set_R(value: int) {(return (= r value))}); (fn get_Item(i: int): int {(return a[i])}); (let G: Foo); (fn add_G(value: Foo) {a()}); (fn remove_G(value: Foo) {})})',
  ],
  [
    'constructors',
    'class A { public A(string s, [FromQuery] int? i = 1, params object[] r) : base(s) { f(); } A() : this("x") { } ~A() { } }',
    '(class A {(public fn A(s: string, @FromQuery i: int = 1, ...r: object[]) {base(s); f()}); (fn A() {this("x")}); (fn ~A() {})})',
  ],
  [
    'methods',
    'class A { [HttpPost("x")] public async Task<IActionResult> M([FromBody] Dto d, out int x, this Foo z) => await f(); abstract void N(); T IFoo.Bar<T>() { } }',
    '(class A {(@HttpPost("x") public async fn M(@FromBody d: Dto, x: int, z: Foo): Task<IActionResult> {(return f())}); (abstract fn N(): void {} incomplete); (fn Bar(): T {})})',
  ],
  [
    'operators and conversions',
    'class A { public static implicit operator int(A a) => 1; public static A operator +(A a, A b) { return a; } }',
    '(class A {(public static fn operator implicit(a: A): int {(return 1)}); (public static fn operator +(a: A, b: A): A {(return a)})})',
  ],
  [
    'records, structs, interfaces, enums, delegates',
    'record Rec(string Name, int Age) : Base(Name) { } struct St { } interface I { void M(); } enum En : byte { A = 1, B } delegate void D(int x); class X(int a) : Y(a) { }',
    '(record class Rec: Base {(const Name: string); (const Age: int)})\n(struct class St {})\n(interface class I {(fn M(): void {} incomplete)})\n(enum class En: byte {(const A 1); (const B)})\n(fn D(x: int): void {} incomplete)\n(class X: Y {(let a: int)})',
  ],
  [
    'namespaces and statements at the top',
    'namespace A { class B { } } Console.WriteLine(args[0]); void F() { }',
    '(class B {})\nConsole.WriteLine(args[0])\n(fn F(): void {})',
  ],
  [
    'variables',
    'int i = 0, j = 1; var a = new int[3]; T? x = null; List<string[]>? q; const int C = 1; var (c, (d, e)) = g(); byte* p; Foo f = new(1);',
    '(let i: int 0)\n(let j: int 1)\n(let a: auto new int[3]())\n(let x: T null)\n(let q: List<string[]>)\n(const C: int 1)\n(let tuple[c, tuple[d, e]]: auto g())\n(let p: byte*)\n(let f: Foo new Foo(1))',
  ],
  [
    'an access after ?. belongs to the last operand',
    'x = a && b?.C; x = y == z?.Z; x = p > q?.R.S; x = a + b?.c() + d; x = a ?? b?.C;',
    '(= x (&& a b.C))\n(= x (== y z.Z))\n(= x (> p q.R.S))\n(= x (+ (+ a b.c()) d))\n(= x (?? a b.C))',
  ],
  [
    'what follows such an access binds by precedence',
    't = a && b?.c == d; q = a && b?.c(x)?.d.e[0] > 5 || z; r = a?.b == c?.d && e?.f;',
    '(= t (&& a (== b.c d)))\n(= q (|| (&& a (> b.c(x).d.e[0] 5)) z))\n(= r (&& (== a.b c.d) e.f))',
  ],
  [
    'unary operators before ?.',
    'x = !a?.b; x = -a?.b; x = (T)a?.b; x = await a?.b(); x = n == null || !n?.z;',
    '(= x (! a.b))\n(= x (- a.b))\n(= x (as T a.b))\n(= x a.b())\n(= x (|| (== n null) (! n.z)))',
  ],
  [
    'type tests before and after ?.',
    'u = a is B && c?.d is E; v = a && b?.c is null;',
    '(= u (&& (is a B) (is c.d E)))\n(= v (&& a (== b.c null)))',
  ],
  ['brackets keep their operands', 'l = (a && b)?.c; m = (a + b) * c;', '(= l (&& a b).c)\n(= m (* (+ a b) c))'],
  [
    'operators',
    'k = a ?? b ?? c; j = a - b - c * d; i = a < b == c; h = x?.y ?? throw new E();',
    '(= k (?? a (?? b c)))\n(= j (- (- a b) (* c d)))\n(= i (== (< a b) c))\n(= h (?? x.y throw(new E())))',
  ],
  [
    'assignments',
    'a ??= b; a += 1; a++; --b; x!.y = 1; (a, b) = f(); _ = g(); *p = 1; q = &r; s = ref t;',
    '(??= a b)\n(+= a 1)\n(+= a 1)\n(-= b 1)\n(= x.y 1)\n(= tuple[a, b] f())\ng()\n(= (* p) 1)\n(= q (& r))\n(= s t)',
  ],
  [
    'object initialisers',
    'var p = new ProcessStartInfo("a") { FileName = x, ArgumentList = { "b" }, O = { P = 1 } };',
    '(let p: auto new ProcessStartInfo("a"){FileName: x, ArgumentList: list["b"], O: new auto(){P: 1}})',
  ],
  [
    'collection initialisers',
    'f(new List<string> { "a" }, new Dictionary<string, int> { { "a", 1 }, ["b"] = 2 }, new[] { 1 }, new string[] { "a" }, new int[2, n]); int[] x = [1, ..y];',
    'f(new List<string>(list["a"]), new Dictionary<string, int>(map["a": 1, "b": 2]), list[1], list["a"], new int[2][n]())\n(let x: int[] list[1, ...y])',
  ],
  [
    'anonymous objects, tuples, copies',
    'f(new { a, B = 2, c.D }, (1, n: 2), x with { Y = 1 });',
    'f(map["a": a, "B": 2, "D": c.D], tuple[1, "n": 2], x.with(Y: 1))',
  ],
  ['arguments', 'foo(out var e, ref f2, out int g2, name: 1, this, base.x);', 'foo(e, f2, g2, name: 1, this, base.x)'],
  [
    'calls',
    'base.F(); this.G(); global::System.Console.W(); int.Parse(s); List<int>.X(); f<int>(1); a?.b?.c(d)?.e[0].f();',
    'base.F()\nthis.G()\nSystem.Console.W()\nint.Parse(s)\nList.X()\nf(1)\na.b.c(d).e[0].f()',
  ],
  [
    'lambdas',
    'z = async (a, b) => { }; z = x => x.Y; z = static (int i) => 1; z = delegate (int i) { return i; }; z = () => throw new E();',
    '(= z (async lambda(a, b) {}))\n(= z (lambda(x) {(return x.Y)}))\n(= z (static lambda(i: int) {(return 1)}))\n(= z (lambda(i: int) {(return i)}))\n(= z (lambda() {(return throw(new E()))}))',
  ],
  [
    'constructs that act as calls',
    'x = typeof(int); x = sizeof(Foo); x = nameof(a.b); x = default; x = default(T); x = checked(a + b);',
    '(= x typeof(int))\n(= x sizeof(Foo))\n(= x "b")\n(= x null)\n(= x (as T null))\n(= x (+ a b))',
  ],
  [
    'casts and type tests',
    'x = a as B; x = a is B; x = a is B b; x = a is not null; x = (int)y;',
    '(= x (as B a))\n(= x (is a B))\n(= x (&& (is a B) (= b (as B a))))\n(= x (!= a null))\n(= x (as int y))',
  ],
  [
    'patterns',
    'x = a is { X: > 1, Y: var z } w; x = a is (1, _) or [1, 2]; x = a is > 3 and < 5;',
    '(= x (&& (&& (> a.X 1) (= z a.Y)) (= w a)))\n(= x (|| (== a[0] 1) (&& (== a[0] 1) (== a[1] 2))))\n(= x (&& (> a 3) (< a 5)))',
  ],
  ['strings', 'f("a\\tb\\u00e9\\x41", @"c:\\x""y", \'c\', \'\\n\', "u"u8);', 'f("a\\tbéA", "c:\\\\x\\"y", "c", "\\n", "u")'],
  [
    'interpolated strings',
    'f($"a {x} b {y:F2} {{z}}\\n", $@"a{b}\\""", @$"q", $"{(a ? b : c),5}");',
    'f((text "a " x " b " y " {z}\\n"), (text "a" b "\\\\\\""), "q", (text (? a b c)))',
  ],
  [
    'raw strings',
    'f("""a "b" c""", $$"""a {{x}} {b}"""); x = """\n   raw "x"\n     y\n   """; x = $"""\n    a {b}\n      c\n    """;',
    'f("a \\"b\\" c", (text "a " x " {b}"))\n(= x "raw \\"x\\"\\n  y")\n(= x (text "a " b "\\n  c"))',
  ],
  ['literals', 'f(0x1FL, 1_000, 1.5m, 0b11, true, null);', 'f(31, 1000, 1.5, 3, true, null)'],
  [
    'queries',
    'x = from x in xs where x.A > 1 let y = x.B join z in zs on x.I equals z.J orderby y group x by x.D into h select new { h.Key };',
    '(= x (each {(loop each x in xs {}); (assert (> x.A 1)); (const y x.B); (loop each z in zs {}); (assert (== x.I z.J)); y; x.D; (const h x)} map["Key": h.Key]))',
  ],
  [
    'a switch as a value',
    'x = a switch { 1 => 2, string s when s.X => s, { P: 1 } q => q, null => throw new E(), "a" or "b" => 5, _ => 0 };',
    '(= x (? (== a 1) 2 (? (&& (&& (is a string) (= s (as string a))) s.X) s (? (&& (== a.P 1) (= q a)) q (? (== a null) throw(new E()) (? (|| (== a "a") (== a "b")) 5 0))))))',
  ],
  [
    'a switch statement',
    'switch (x) { case 1: case C.D: a(); break; case string s when s.X: b(); break; case > 5: return; default: goto case 1; }',
    '(switch x (case+ 1 {}) (case C.D {a(); (break)}) (case (&& (&& (is x string) (= s (as string x))) s.X) {b(); (break)}) (case (> x 5) {(return)}) (case default {(goto)}))',
  ],
  [
    'resources',
    'using (var a = b(), c = d()) { x(); } using (e) y();',
    '(using {(let a: auto b()); (let c: auto d())} {x()})\n(using {e} {y()})',
  ],
  [
    'a resource holds to the end of its block',
    'void F() { f(); using var s = g(); s.h(); await using var t = i(); j(t); }',
    '(fn F(): void {f(); (using {(let s: auto g())} {s.h(); (using {(let t: auto i())} {j(t)})})})',
  ],
  [
    'locked, fixed, unsafe blocks',
    'lock (l) { m(); } fixed (byte* p = a) { n(); } unsafe { o(); } checked { q(); }',
    '(block {l; m()})\n(block {(let p: byte* a); n()})\n(block {o()})\n(block {q()})',
  ],
  [
    'loops',
    'for (int u = 0, v = 1; u < 1; u++, v--) f(); for (;;) { } while (a) { } do { g(); } while (b);',
    '(block {(let u: int 0); (let v: int 1); (loop (< u 1) {f()} then (unknown (+= u 1) (-= v 1)))})\n(loop {})\n(loop a {})\n(do b {g()})',
  ],
  [
    'loops over entries',
    'foreach (var x in xs) f(x); foreach (Cookie y in ys) g(y); foreach (var (m, n) in d) { } await foreach (var q in w) { }',
    '(loop each x in xs {f(x)})\n(loop each y in ys {(let y: Cookie y); g(y)})\n(loop each tuple[m, n] in d {})\n(loop each q in w {})',
  ],
  [
    'handlers',
    'try { a(); } catch (E e) when (e.X) { b(); } catch (F) { } catch { throw; } finally { g(); }',
    '(try {a()} (catch E e {(assert e.X); b()}) (catch F {}) (catch  {(throw)}) (finally {g()}))',
  ],
  ['if, jumps, labels', 'if (a) b(); else if (c) d(); else { e(); } lbl: f(); goto lbl;', '(if a {b()} {(if c {d()} {e()})})\nf()\n(goto)'],
  [
    'iterators and local functions',
    'IEnumerable<int> F() { yield return 1; yield break; int Loc(int x) => x; return this; }',
    '(fn F(): IEnumerable<int> {(unknown 1); (return); (fn Loc(x: int): int {(return x)}); (return this)})',
  ],
  ['both sides of #if', '#if DEBUG\na();\n#else\nb();\n#endif\n#region x\nc();\n#endregion', 'a()\nb()\nc()'],
  ['a method whose end is missing', 'void F() { G(x);', '(fn F(): void {G(x)} incomplete)'],
  ['inside an error everything is kept', 'class A { void F() { G(a, H("x")', 'A\nvoid\nF\nG\na\nH("x")'],
];

describe('lowering of csharp', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(csharp, text, 'csharp'))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(csharp, cut, 'csharp')).language).toBe('csharp');
  });
});
