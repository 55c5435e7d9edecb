import { describe, expect, it } from '@jest/globals';

import { rust } from '../../../src/detect/languages/rust.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

const ROWS: readonly (readonly [title: string, text: string, unit: string])[] = [
  [
    'imports',
    'use std::{fs, io::{self, Read as R}, collections::*}; use a::b as c; use serde; extern crate rand as r;',
    '(import std fs)\n(import std io)\n(import std.io Read as R)\n(import std.collections *)\n(import a b as c)\n(import serde)\n(import rand as r)',
  ],
  ['paths', 'let text = std::fs::read_to_string(path);', '(const text std.fs.read_to_string(path))'],
  [
    'types in a path',
    'let v = Vec::<u8>::with_capacity(10); let d = <Foo as Default>::default();',
    '(const v Vec.with_capacity(10))\n(const d Foo.default())',
  ],
  [
    'a method call sees through references, ? and await',
    'let body = client.get(&url).send().await?.text().await?;',
    '(const body client.get(url).send().text())',
  ],
  ['turbofish', 'let n = s.parse::<i32>().unwrap();', '(const n s.parse().unwrap())'],
  [
    'constant and changing variables',
    'let a = 1; let mut b: Vec<u8> = Vec::new(); let c: u8;',
    '(const a 1)\n(let b: Vec<u8> Vec.new())\n(const c: u8)',
  ],
  [
    'items with values',
    'const KEY: &str = "k"; static mut COUNT: u32 = 1_000; static NAME: &\'static str = "n";',
    '(const KEY: str "k")\n(let COUNT: u32 static_mut(1000))\n(const NAME: str "n")',
  ],
  [
    'destructuring',
    'let (a, mut b) = pair; let Point { x, y: py, .. } = p; let [first, ..] = xs;',
    '(const tuple[a, b] pair)\n(const map["x": x, "y": py] p)\n(const list[first, (unknown)] xs)',
  ],
  ['let else', 'let Some(v) = opt else { return Err("none".into()); };', '(let v opt)\n(if (! v) {(return Err("none".into()))})'],
  [
    'if let',
    'if let Ok(mut f) = File::open(&path) { f.read(); } else { log(); }',
    '(block {(let f File.open(path)); (if f {f.read()} {log()})})',
  ],
  [
    'a pattern of failure is a negated test',
    'if let Err(e) = check(&x) { return Err(e); }',
    '(block {(let match check(x)); (let e match.Err); (if (! match) {(return Err(e))})})',
  ],
  ['a chain of conditions', 'if ready && let Some(n) = next() { use_it(n); }', '(block {(let n next()); (if (&& ready n) {use_it(n)})})'],
  [
    'while let',
    'while let Some(line) = lines.next() { handle(line); }',
    '(loop {(let line lines.next()); (if (! line) {(break)}); handle(line)})',
  ],
  [
    'loops',
    "for (i, x) in v.iter().enumerate() { f(x); } loop { break; } 'a: while n > 0 { n -= 1; continue 'a; }",
    '(loop each tuple[i, x] in v.iter().enumerate() {f(x)})\n(loop {(break)})\n(loop (> n 0) {(-= n 1); (continue)})',
  ],
  [
    'a match on an outcome is an if',
    'match s.parse::<u16>() { Ok(port) => open(port), Err(e) => return Err(e), }',
    '(block {(let port s.parse()); (if port {open(port)} {(let e port.Err); (return Err(e))})})',
  ],
  [
    'a match on values',
    'match op { "add" | "sum" => add(), 1..=5 => range(), Kind::Del(id) if id > 3 => del(id), x @ 7 => keep(x), _ => {} }',
    '(switch op (case "add", "sum" {add()}) (case (.. 1 5) {range()}) (case Kind.Del {(let id op); (if (> id 3) {del(id)})}) (case 7 {(let x op); keep(x)}) (case default {}))',
  ],
  [
    'a match evaluates its subject once',
    'match read() { Kind::A(n) => a(n), Kind::B { id, .. } => b(id), _ => none() }',
    '(block {(const match read()); (switch match (case Kind.A {(let n match); a(n)}) (case Kind.B {(let map["id": id] match); b(id)}) (case default {none()}))})',
  ],
  ['a value out of a match', 'let n = match r { Ok(v) => v, Err(_) => 0 };', '(let n)\n(block {(let v r); (if v {(= n v)} {(= n 0)})})'],
  ['a value out of an if', 'let n = if a { 1 } else { 2 };', '(let n)\n(if a {(= n 1)} {(= n 2)})'],
  ['a value inside an expression', 'f(if a { 1 } else { 2 }, unsafe { g(p) });', 'f((? a 1 2), unsafe_block(g(p)))'],
  ['a value of a longer block', 'f({ let x = g(); x + 1 });', 'f((lambda() {(const x g()); (return (+ x 1))})())'],
  ['the last expression is returned', 'fn f(x: i32) -> i32 { let y = x; y + 1 }', '(fn f(x: i32): i32 {(const y x); (return (+ y 1))})'],
  [
    'branches at the end return',
    'fn f(x: i32) -> i32 { if x > 1 { return 3; } match x { 0 => 1, _ => { log(); 2 } } }',
    '(fn f(x: i32): i32 {(if (> x 1) {(return 3)}); (switch x (case 0 {(return 1)}) (case default {log(); (return 2)}))})',
  ],
  ["a unit function's last statement does not", 'fn f() { g(); }', '(fn f() {g()})'],
  [
    'parameters',
    "pub async unsafe fn f<'a, T: Into<String>>(&mut self, mut name: &'a str, (a, b): (u8, u16), Path(id): Path<u32>, key: [u8; 32], p: *mut u8) -> Result<(), Box<dyn Error>> {}",
    '(pub async unsafe fn f(self, name: str, tuple[a, b]: ()<u8, u16>, id: Path<u32>, key: u8[32], p: raw.Pointer<u8>*): Result<(), Box<Error>> {})',
  ],
  [
    'attributes',
    '#[derive(Debug, Clone)]\n#[get("/file/<name>", rank = 2)]\nfn file(name: String) {}',
    '(@derive(Debug, Clone) @get("/file/<name>", rank: 2) fn file(name: String) {})',
  ],
  [
    'a struct and its methods',
    'pub struct User { pub name: String, #[serde(skip)] age: u8 } impl Display for User { const MAX: u8 = 3; fn new(name: String) -> Self { Self { name, age: 1, ..Default::default() } } }',
    '(pub struct class User {(let name: String); (let age: u8)})\n(impl class User: Display {(const MAX: u8 3); (fn new(name: String): Self {(return new Self(...Default.default()){name: name, age: 1})})})',
  ],
  [
    'a tuple struct and an enumeration',
    'struct Id(u64, String); enum Kind { A, B(u8), C = 4 }',
    '(struct class Id {(let 0: u64); (let 1: String)})\n(enum class Kind {(const A); (const B); (const C 4)})',
  ],
  [
    'a trait',
    'trait Store { fn get(&self, key: &str) -> Option<String>; fn close(&self) { drop(self); } }',
    '(trait class Store {(fn get(self, key: str): Option<String> {} incomplete); (fn close(self) {drop(self)})})',
  ],
  [
    'modules, those with attributes apart',
    'mod a { fn f() {} } #[cfg(unix)] mod b { fn g() {} } #[cfg(test)] mod tests { fn h() {} }',
    '(fn f() {})\n(@cfg(unix) mod class b {(fn g() {})})',
  ],
  ['foreign functions', 'extern "C" { fn malloc(n: usize) -> *mut c_void; }', '(fn malloc(n: usize): raw.Pointer<c_void>* {} incomplete)'],
  ['a type alias', 'type Map = HashMap<String, Vec<u8>>;', '(type class Map: HashMap<String, Vec<u8>> {})'],
  [
    'closures',
    'let f = |x: i32, y| x + y; let g = move || { h(); 1 };',
    '(const f (lambda(x: i32, y) {(return (+ x y))}))\n(const g (lambda() {h(); (return 1)}))',
  ],
  [
    'operators',
    'let x = !a && *p > -1 || b as u64 % 2 == 0; y ^= z << 2;',
    '(const x (|| (&& (! a) (> (* p) (- 1))) (== (% (as u64 b) 2) 0)))\n(^= y (<< z 2))',
  ],
  ['ranges and indices', 'let s = &data[1..n]; let t = &data[..]; w[0] = 1;', '(const s data[(.. 1 n)])\n(const t data[(..)])\n(= w[0] 1)'],
  [
    'literals',
    'f(r#"say "hi""#, b"ab\\x01", \'c\', b\'\\n\', 1_000u64, 0xFFi32, 2.5f32, true, ());',
    'f("say \\"hi\\"", "ab\\u0001", "c", "\\n", 1000, 255, 2.5, true, tuple[])',
  ],
  ['a text continued on the next line', 'let s = "a \\\n    b\\u{41}";', '(const s "a bA")'],
  [
    'repeated elements',
    'let a = [0u8; 32]; let b = vec![0; n]; let c = vec![1, 2]; let d = [1, 2];',
    '(const a (* list[0] 32))\n(const b vec!((* list[0] n), n))\n(const c list[1, 2])\n(const d list[1, 2])',
  ],
  [
    'holes of a format string',
    'let q = format!("SELECT {} FROM {table} WHERE {0} = {:?} {{x}}", a, b.c);',
    '(const q (text "SELECT " a " FROM " table " WHERE " a " = " debug_text(b.c) " {x}"))',
  ],
  ['named arguments of a format string', 'println!("{user:>10} {}", id, user = name());', 'println!((text name() " " id))'],
  ['a writer stays before the text', 'write!(f, "id={}", self.id)?;', 'f.write_fmt((text "id=" self.id))'],
  [
    'panics leave, assertions hold',
    'if x > 3 { panic!("bad {}", x); } assert!(x < 3, "m"); assert_eq!(a, b); debug_assert!(c);',
    '(if (> x 3) {(throw panic!((text "bad " x)))})\n(assert (< x 3))\n(assert (== a b))\ndebug_assert!(c)',
  ],
  [
    'tokens of other macros',
    'let v = json!({"id": id, "tags": [1, x.y(2)]}); query!("SELECT ?", id.clone() + 1, transmute::<u8, i8>(b));',
    '(const v json!(map["id": id, "tags": list[1, x.y(2)]]))\nquery!("SELECT ?", (+ id.clone() 1), transmute(b))',
  ],
  [
    'macros inside macros',
    'println!("{}", format!("a{}", std::env::var("X").unwrap()));',
    'println!((text (text "a" std.env.var("X").unwrap())))',
  ],
  [
    'a macro by path',
    'sqlx::query!("select", &mut tx, user?.id as i64, !done, |r| r.get(0));',
    'sqlx.query!("select", tx, (as i64 user.id), (! done), (lambda(r) {(return r.get(0))}))',
  ],
  ['a block whose end is missing', 'fn f() { let x = danger(input);', 'f\n(const x danger(input))'],
  ['inside an error everything is kept', 'fn f( { run(a); ## exec(b); }', '(fn f() {run(a); exec(b)})'],
  ['an unsafe block', 'unsafe { *ptr = 1; std::ptr::read(p) };', '(block {unsafe_block(); (= (* ptr) 1); std.ptr.read(p)})'],
  [
    'a value that shadows what its branches use',
    'let n = match r { Ok(n) => n, Err(_) => 0 };',
    '(let let 0)\n(block {(let n r); (if n {(= let 0 n)} {(= let 0 0)})})\n(let n let 0)',
  ],
];

describe('lowering of rust', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(rust, text))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(rust, cut)).language).toBe('rust');
  });
});
