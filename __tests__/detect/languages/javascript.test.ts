import { describe, expect, it } from '@jest/globals';

import { javascript } from '../../../src/detect/languages/javascript.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

type Row = readonly [title: string, text: string, unit: string];

const ROWS: readonly Row[] = [
  ['imports of modules', "import d, * as n from 'm'; import 'side';", '(import m as d)\n(import m as n)\n(import side)'],
  ['imports of names', "import { a as b, default as q, c } from 'm';", '(import m a as b)\n(import m as q)\n(import m c)'],
  [
    'a required module is an import',
    "const fs = require('node:fs'); const run = require('child_process').exec;",
    '(import node:fs as fs)\n(import child_process exec as run)',
  ],
  [
    'names taken from a required module are imports',
    "const { a, b: c } = require('m'); const { readFile } = require('fs').promises;",
    '(import m a as a)\n(import m b as c)\n(import fs promises.readFile as readFile)',
  ],
  [
    'any other require is a call',
    "const x = require(name); require('m').start(); const { d = 1 } = require('m');",
    '(const x require(name))\nrequire("m").start()\n(const map["d": d] require("m"))',
  ],
  [
    'exports',
    "export * from 'z'; export const a = 1; export default function () { f(); } export default class A extends B.C {}",
    '(import z)\n(const a 1)\n(lambda() {f()})\n(class A: B.C {})',
  ],
  [
    'assigned exports',
    'exports.f = async function (q) { return q; }; module.exports = class Foo {};',
    '(= exports.f (async lambda(q) {(return q)}))\n(class Foo {})\n(= module.exports Foo)',
  ],
  [
    'constants, variables and their values',
    "const a = 1, b = 'x'; let c; var d = null;",
    '(const a 1)\n(const b "x")\n(let c)\n(let d null)',
  ],
  [
    'destructuring',
    "const { a, b: { c }, d = 1, ['k']: e, ...r } = o; const [x, , y, ...z] = l;",
    '(const map["a": a, "b": map["c": c], "d": d, "k": e, ...r] o)\n(const list[x, (unknown), y, ...z] l)',
  ],
  ['members, indices and optional chains', 'a?.b?.[c]?.(d).e;', 'a.b[c](d).e'],
  [
    'operators',
    "a === b; a !== b; a ?? b; !a; -1; 'k' in o; x instanceof Y; a && b || c;",
    '(== a b)\n(!= a b)\n(?? a b)\n(! a)\n(- 1)\n(in "k" o)\n(instanceof x Y)\n(|| (&& a b) c)',
  ],
  ['assignments', 'a.b = 1; a += 2; a ||= 3; i++; --i;', '(= a.b 1)\n(+= a 2)\n(||= a 3)\n(+= i 1)\n(-= i 1)'],
  ['constructs that act as calls', 'delete a.b; typeof x;', 'delete(a.b)\ntypeof(x)'],
  ['constructions', 'new Foo; new a.b.C(1, ...x); new (pick())(2);', 'new Foo()\nnew a.b.C(1, ...x)\npick()(2)'],
  ['strings', "f('a\\n\\x41', \"it's \\u{1F600}\", '');", 'f("a\\nA", "it\'s 😀", "")'],
  ['templates', 'f(`a${b}c\\n${d}`, `plain`);', 'f((text "a" b "c\\n" d), "plain")'],
  ['tagged templates', 'sql`select ${x}`;', 'sql((text "select " x))'],
  ['regular expressions and numbers', 'f(/a\\/b+/gi, 0x1f, 10n, 1_000, 1.5, 0o17);', 'f(/a\\/b+/, 31, 10, 1000, 1.5, 15)'],
  ['literals', 'f(true, false, null, undefined);', 'f(true, false, null, null)'],
  ['comma lists', '(0, a.b)(c); d, e;', 'a.b(c)\nd\ne'],
  [
    'objects',
    "f({ a, f() { g(); }, get h() { return 1; }, [k]: 1, 's': 2, 3: 4, ...r });",
    'f(map["a": a, "f": (lambda() {g()}), "h": (get lambda() {(return 1)}), k: 1, "s": 2, 3: 4, ...r])',
  ],
  [
    'arrow functions',
    'const h = (x) => x.y; const i = async y => ({ a: y }); const j = () => { k(); };',
    '(const h (lambda(x) {(return x.y)}))\n(const i (async lambda(y) {(return map["a": y])}))\n(const j (lambda() {k()}))',
  ],
  [
    'function parameters',
    'function f(a, { b, c: d }, [e], g = 1, ...rest) {}',
    '(fn f(a, map["b": b, "c": d], list[e], g = 1, ...rest) {})',
  ],
  [
    'generators and await',
    'async function* g() { yield x; await y(); for await (const l of r) {} }',
    '(async generator fn g() {x; y(); (loop each l in r {})})',
  ],
  ['a function called at once', '(function () { a(); })(); (() => {})();', '(lambda() {a()})()\n(lambda() {})()'],
  [
    'classes',
    "class A extends B { static x = 1; #p; static { f(); } constructor(q) { super(q); this.#p = q; } get y() { return this.#p; } static async *z() {} ['k']() {} }",
    '(class A: B {(let x 1); (let #p); f(); (fn constructor(q) {super(q); (= this.#p q)}); (get fn y() {(return this.#p)}); (static async generator fn z() {}); (fn k() {})})',
  ],
  [
    'a class as a value',
    'const K = class { m() {} }; mix(class extends B { n() {} });',
    '(class K {(fn m() {})})\nmix(new auto() (class : B {(fn n() {})}))',
  ],
  ['decorated classes', "@dec('a') class Q { @inner m() {} }", '(@dec("a") class Q {(@inner fn m() {})})'],
  ['conditions', 'if (a) b(); else if (c) d(); else { e(); } f(g ? h : i);', '(if a {b()} {(if c {d()} {e()})})\nf((? g h i))'],
  [
    'loops',
    'for (let i = 0, j = 1; i < 5; i++, j++) f(); for (;;) {} while (x) y(); do { z(); } while (x);',
    '(block {(let i 0); (let j 1); (loop (< i 5) {f()} then (unknown (+= i 1) (+= j 1)))})\n(loop {})\n(loop x {y()})\n(do x {z()})',
  ],
  [
    'loops over entries and keys',
    'for (const [k, v] of o) f(k); for (x in o) g(x);',
    '(loop each list[k, v] in o {f(k)})\n(loop each x in Object.keys(o) {g(x)})',
  ],
  [
    'a switch falls through',
    'switch (x) { case 1: a(); case 2: break; default: b(); }',
    '(switch x (case+ 1 {a()}) (case+ 2 {(break)}) (case+ default {b()}))',
  ],
  [
    'handlers',
    'try { a(); } catch (e) { b(); } finally { c(); } try {} catch ({ code }) { d(code); }',
    '(try {a()} (catch e {b()}) (finally {c()}))\n(try {} (catch  {(let map["code": code]); d(code)}))',
  ],
  [
    'jumps',
    "lab: while (1) { continue; break lab; } function f() { return; throw new E('x'); }",
    '(loop 1 {(continue); (break)})\n(fn f() {(return); (throw new E("x"))})',
  ],
  ['import(), import.meta, new.target', "import('x'); import.meta.url; new.target;", 'import("x")\nimport.meta.url\nnew.target'],
  ['a function whose end is missing', 'function f(a) { g(a);', '(fn f(a) {g(a)} incomplete)'],
  ['inside an error everything is kept', 'foo(a, function () { bar(', 'foo\na\nbar'],
];

describe('lowering of javascript', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(javascript, text, 'javascript'))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(javascript, cut, 'javascript')).language).toBe('javascript');
  });
});
