import { describe, expect, it } from '@jest/globals';

import { php } from '../../../src/detect/languages/php.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

type Row = readonly [title: string, text: string, unit: string];

const ROWS: readonly Row[] = [
  ['variables and members', "$this->a?->b; $x->y['k']; $a[] = 1; Foo::$st; static::$y;", 'this.a.b\nx.y["k"]\n(= a[] 1)\nFoo.st\nstatic.y'],
  ['constants', 'Foo::BAR; PHP_EOL; __DIR__; \\A\\B; $a::class; true; NULL;', 'Foo.BAR\nPHP_EOL\n__DIR__\nA.B\na.class\ntrue\nnull'],
  [
    'calls of functions',
    'StrLen($x); \\exec($x); A\\b(); f(name: 1, ...$r); namespace\\g();',
    'strlen(x)\nexec(x)\na.b()\nf(name: 1, ...r)\ng()',
  ],
  [
    'calls of methods',
    '$o->m($x)->n(); $o?->p(); Foo::bar($x); self::x(); parent::__construct(); A\\B::c();',
    'o.m(x).n()\no.p()\nFoo.bar(x)\nself.x()\nparent.__construct()\nA.B.c()',
  ],
  [
    'what is called only at run time',
    "$f($x); $o->$m(); $o->{'a' . $b}(); A::{$c}(); new $cls($x); new ('A' . $b)(1);",
    '(as callable f)(x)\n(as callable m)()\n(as callable (+ "a" b))()\n(as callable c)()\n(as class-string cls)(x)\n(as class-string (+ "A" b))(1)',
  ],
  ['variables whose name is a value', "$$v; ${'a' . $b};", 'variable-variable(v)\nvariable-variable((+ "a" b))'],
  ['functions as values', '$f = strlen(...); $g = $this->m(...);', '(= f strlen)\n(= g this.m)'],
  [
    'constructions',
    'new \\A\\B($x); new static; new class(1) extends P { public $q; };',
    'new A.B(x)\nnew static()\nnew P(1) (class : P {(let q)})',
  ],
  [
    'constructs that act as calls',
    "echo $a, 'b'; print($x); eval($x); exit(1); die; unset($a, $b['c']); isset($a->b); empty($c);",
    'echo((text a "b"))\nprint(x)\neval(x)\nexit(1)\ndie()\nunset(a, b["c"])\nisset(a.b)\nempty(c)',
  ],
  [
    'other files',
    "include 'a' . $b; include_once 'c'; require_once __DIR__ . '/x'; require('d');",
    'include((+ "a" b))\ninclude_once("c")\nrequire_once((+ __DIR__ "/x"))\nrequire("d")',
  ],
  [
    'strings in double quotes',
    '"a $b {$c->d()} ${e} $f[k] $g->h \\x41\\u{41}\\$ \\d\\n";',
    '(text "a " b " " c.d() " " e " " f["k"] " " g.h " AA$ \\\\d\\n")',
  ],
  ['strings in single quotes', "'it\\'s \\n {$x}'; \"\";", '"it\'s \\\\n {$x}"\n""'],
  ['heredoc', "$t = <<<EOT\n    Hello $name\n      {$x['y']}\n    EOT;", '(= t (text "Hello " name "\\n  " x["y"]))'],
  ['nowdoc', "$t = <<<'N'\nraw $x \\n\nN;", '(= t "raw $x \\\\n")'],
  ['shell commands', '`ls $x`;', 'shell_exec((text "ls " x))'],
  [
    'operators',
    "!$a and $b or $c xor $d; $a . $b . 'c'; $a <=> $b; $a <> $b; $a === $b; -$x; $x instanceof Foo;",
    '(|| (&& (! a) b) (^ c d))\n(+ (+ a b) "c")\n(<=> a b)\n(!= a b)\n(== a b)\n(- x)\n(instanceof x Foo)',
  ],
  ['assignments', '$a .= $b; $a ??= 1; $a += 2; $i++; $x = &$y;', '(+= a b)\n(??= a 1)\n(= a (+ (as float a) 2))\n(+= i 1)\n(= x y)'],
  ['conditions as values', '$a ? $b : $c; $a ?: $b; $a ?? $b;', '(? a b c)\n(? a a b)\n(?? a b)'],
  ['casts', '(int) $x; (string) $y; @foo($x); clone $x;', '(as int x)\n(as string y)\nfoo(x)\nx'],
  ['arrays', "f([1, 2], array('k' => 1, 'l'), [...$a, &$b]);", 'f(list[1, 2], map["k": 1, "l"], list[...a, b])'],
  [
    'destructuring',
    "list($a, , $b) = f(); ['k' => $q, 'l' => [$r]] = $y; [, $s] = $z;",
    '(= list[a, (unknown), b] f())\n(= map["k": q, "l": list[r]] y)\n(= list[(unknown), s] z)',
  ],
  ['numbers', 'f(0x1f, 1_000, 1.5, 017);', 'f(31, 1000, 1.5, 15)'],
  [
    'closures',
    '$f = function ($a) use ($b, &$c): int { return 1; }; $g = static fn(int $x): int => $x * 2;',
    '(= f (lambda(a): int {(return 1)}))\n(= g (static lambda(x: int): int {(return (* x 2))}))',
  ],
  [
    'functions',
    'function Foo(string $a, ?int $b = null, A|null ...$r): array { return $a; } function &r() {}',
    '(fn foo(a: string, b: int = null, ...r: A): array {(return a)})\n(fn r() {})',
  ],
  [
    'classes',
    "final class A extends B implements C, D { use T1, T2; const K = 'a'; private ?string $p = null, $q; public static int|string $st; public readonly int $n; }",
    '(final class A: B, C, D, T1, T2 {(const K "a"); (let p: string null); (let q: string); (let st: int); (const n: int)})',
  ],
  [
    'methods and promoted parameters',
    "class A { public function __construct(private readonly Db $db, #[Sens] protected string $x = 'd') {} abstract protected function m(): ?array; public static function s(): static { return new static(); } }",
    '(class A {(const db: Db); (let x: string); (public fn __construct(db: Db, @Sens x: string = "d") {}); (abstract protected fn m(): array {} incomplete); (public static fn s(): static {(return new static())})})',
  ],
  [
    'attributes',
    "#[Route('/x', methods: ['GET'])] class A { #[B] function f() {} }",
    '(@Route("/x", methods: list["GET"]) class A {(@B fn f() {})})',
  ],
  [
    'interfaces, traits, enums',
    "interface I extends J { } trait T { function f() {} } enum E: string implements F { case A = 'a'; case B; const X = 1; }",
    '(interface class I: J {})\n(trait class T {(fn f() {})})\n(enum class E: F {(const A "a"); (const B); (const X 1)})',
  ],
  [
    'imports',
    'use A\\B; use A\\C as D; use function A\\f; use const A\\K; use A\\{B, C as E, function g};',
    '(import A.B)\n(import A.C as D)\n(import A f)\n(import A K)\n(import A.B)\n(import A.C as E)\n(import A g)',
  ],
  ['a namespace', 'namespace X\\Y { const Q = 1; f(); } namespace Z;', '(const Q 1)\nf()'],
  [
    'if, elseif, else',
    'if ($a) b(); else if ($c) d(); elseif ($e) { f(); } else { g(); }',
    '(if a {b()} {(if c {d()} {(if e {f()} {g()})})})',
  ],
  [
    'the alternative syntax',
    'if ($a): b(); elseif ($c): d(); else: e(); endif; while ($x): f(); endwhile; for ($i = 0; $i < 5; $i++): h(); endfor; foreach ($a as $v): g(); endforeach; switch ($x): case 1: a(); break; default: b(); endswitch;',
    '(if a {b()} {(if c {d()} {e()})})\n(loop x {f()})\n(= i 0)\n(loop (< i 5) {h()} then (+= i 1))\n(loop each v in a {g()})\n(switch x (case+ 1 {a(); (break)}) (case+ default {b()}))',
  ],
  [
    'loops',
    'for ($i = 0, $j = 1; $i < 5; $i++, $j++) f(); while ($x) g(); do { h(); } while ($y);',
    '(= i 0)\n(= j 1)\n(loop (< i 5) {f()} then (unknown (+= i 1) (+= j 1)))\n(loop x {g()})\n(do y {h()})',
  ],
  [
    'loops over entries',
    'foreach ($a as $k => &$v) f($v); foreach ($a as [$p, $q]) {} foreach ($z as $y) {}',
    '(loop each v in a {(= k key(a)); f(v)})\n(loop each list[p, q] in a {})\n(loop each y in z {})',
  ],
  [
    'a match',
    "$r = match($x) { 1, 2 => 'a', 3 => $y, default => throw new E('x') }; $s = match(true) { $a > 1 => b(), $c => 2 };",
    '(= r (? (|| (== x 1) (== x 2)) "a" (? (== x 3) y throw(new E("x")))))\n(= s (? (> a 1) b() (? c 2 (unknown))))',
  ],
  [
    'handlers',
    'try { a(); } catch (A | \\B\\C $e) { b(); } catch (D) {} finally { c(); } throw new E;',
    '(try {a()} (catch A, B.C e {b()}) (catch D {}) (finally {c()}))\n(throw new E())',
  ],
  ['jumps', 'while (1) { continue; break 2; } return; goto a; a: f();', '(loop 1 {(continue); (break)})\n(return)\n(goto)\nf()'],
  [
    'static and global variables',
    'function f() { global $g; static $n = 0, $m; yield $k => $v; }',
    '(fn f() {(let n 0); (let m null); (unknown k v)})',
  ],
  ['declarations of the file', 'declare(strict_types=1); const A = 1, B = 2;', '(const A 1)\n(const B 2)'],
  ['a method without a body', 'abstract class A { abstract function m(); }', '(abstract class A {(abstract fn m() {} incomplete)})'],
  ['inside an error everything is kept', 'f($a; g($b); }', 'f(a)\ng(b)'],
];

const HTML: readonly Row[] = [
  [
    'HTML is written out',
    '<p>\n<?php foo($x); ?> <b>x</b> <?= $y ?>\n</p>',
    'echo("<p>\\n")\nfoo(x)\necho("<b>x</b> ")\necho(y)\necho("</p>")',
  ],
  ['short echo tags', "<?= h($x) ?><?=$y['a']; ?>", 'echo(h(x))\necho(y["a"])'],
  [
    'HTML in branches',
    '<?php if ($a): ?>A<?php elseif ($b): ?>B<?= $q; ?><?php else: ?>C<?php endif ?>',
    '(if a {echo("A")} {(if b {echo("B"); echo(q)} {echo("C")})})',
  ],
  [
    'HTML in loops',
    '<?php foreach ($rows as $r): ?><li><?= $r ?></li><?php endforeach; while ($z): ?>t<?php endwhile; ?>',
    '(loop each r in rows {echo("<li>"); echo(r); echo("</li>")})\n(loop z {echo("t")})',
  ],
  [
    'HTML in braces',
    '<?php if ($a) { ?><b>x</b><?php } else { ?><i><?= $y ?></i><?php } ?>',
    '(if a {echo("<b>x</b>")} {echo("<i>"); echo(y); echo("</i>")})',
  ],
];

describe('lowering of php', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(php, text, 'php'))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(php, cut, 'php')).language).toBe('php');
  });
});

describe('lowering of php with HTML', () => {
  it.each(HTML)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(php, text, 'php-html'))).toBe(unit);
  });

  it.each(HTML)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(php, cut, 'php-html')).language).toBe('php');
  });
});
