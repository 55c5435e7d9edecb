import { describe, expect, it } from '@jest/globals';

import { cpp } from '../../../src/detect/languages/cpp.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

const ROWS: readonly (readonly [title: string, text: string, unit: string])[] = [
  [
    'imports',
    'using namespace std;\nusing std::string;\nnamespace fs = std::filesystem;',
    '(import std *)\n(import std string)\n(import std.filesystem as fs)',
  ],
  [
    "a namespace's members are the file's",
    'namespace app::net { int port = 1; void open() { connect(port); } }',
    '(let port: int 1)\n(fn open(): void {connect(port)})',
  ],
  ['a qualified call', 'auto text = std::filesystem::path("a").string();', '(let text: auto std.filesystem.path("a").string())'],
  ['a global name', '::open(path, O_RDONLY);', 'open(path, O_RDONLY)'],
  [
    'a class',
    'class Reader : public Base<int>, private virtual io::Closable { public: explicit Reader(int fd) : fd_(fd), buffer_(fd, 2) { open(); } virtual ~Reader() = default; int next() const override; private: int fd_ = 0; static constexpr int kMax = 3; };',
    '(class Reader: Base<int>, io.Closable {(explicit fn Reader(fd: int) {(= this.fd_ fd); (= this.buffer_ new buffer_(fd, 2)); open()}); (virtual fn ~Reader() {} incomplete); (fn next(): int {} incomplete); (let fd_: int 0); (const kMax: int 3)})',
  ],
  [
    'a method outside its class',
    'template <typename T> void Box<T>::put(const T &value) noexcept { items.push_back(value); }',
    '(fn Box.put(value: T): void {items.push_back(value)})',
  ],
  [
    'operators and conversions',
    'struct N { operator bool() const { return ok; } N &operator=(const N &other) = delete; };',
    '(class N {(fn operator bool() {(return ok)}); (fn operator=(other: N): N {} incomplete)})',
  ],
  [
    'a type with arguments',
    'std::map<std::string, std::vector<char *>> index; std::array<char, 16> buf;',
    '(let index: std.map<std.string, std.vector<char*>> new std.map<std.string, std.vector<char*>>())\n(let buf: std.array<char, 16> new std.array<char, 16>())',
  ],
  [
    'a variable constructed from a call',
    'std::string s(getenv("HOME")); std::ifstream f("a.txt", std::ios::binary);',
    '(let s: std.string new std.string(getenv("HOME")))\n(let f: std.ifstream new std.ifstream("a.txt", std.ios.binary))',
  ],
  [
    'a variable constructed from a name reads like a prototype',
    'void f(const char *input) { std::string s(input); MD5_CTX ctx(seed, salt); }',
    '(fn f(input: char*): void {(let s: std.string new std.string(input)); (let ctx: MD5_CTX new MD5_CTX(seed, salt))})',
  ],
  [
    'a prototype stays one',
    'std::string render(std::string); Widget make(int count); void swap(Widget, Widget);',
    '(fn render(: std.string): std.string {} incomplete)\n(fn make(count: int): Widget {} incomplete)\n(fn swap(: Widget, : Widget): void {} incomplete)',
  ],
  [
    'braces construct',
    'Point p{1, 2}; std::string s{"a"}; int n{3}; int xs[] = {1, 2};',
    '(let p: Point new Point(1, 2))\n(let s: std.string new std.string("a"))\n(let n: int 3)\n(let xs: int[] list[1, 2])',
  ],
  ['built-in types are plain values', 'int n(5); auto m = int(x);', '(let n: int 5)\n(let m: auto (as int x))'],
  [
    'allocation',
    'auto p = new char[n + 1]; auto q = new Node(1, 2); auto r = new (place) Node{3};',
    '(let p: auto new char[(+ n 1)]())\n(let q: auto new Node(1, 2))\n(let r: auto new Node(3, placement: place))',
  ],
  ['release', 'delete p; delete[] q; delete [] r;', 'delete(p)\ndelete[](q)\ndelete[](r)'],
  ['casts', 'auto a = static_cast<int>(x); auto b = reinterpret_cast<char *>(p);', '(let a: auto (as int x))\n(let b: auto (as char* p))'],
  [
    'template arguments of calls are dropped',
    'auto p = std::make_unique<char[]>(n); obj.get<int>(3);',
    '(let p: auto new char[n]())\nobj.get(3)',
  ],
  [
    'streams stay operators',
    'std::cin >> std::setw(8) >> buf; std::cout << "a" << x << std::endl;',
    '(>> (>> std.cin std.setw(8)) buf)\n(<< (<< (<< std.cout "a") x) std.endl)',
  ],
  [
    'a loop over a collection',
    'for (const auto &[key, value] : table) use(key, value);',
    '(loop each tuple[key, value] in table {use(key, value)})',
  ],
  [
    'a condition that declares',
    'if (FILE *f = fopen("a", "r")) read(f); else fail();',
    '(block {(let f: FILE* fopen("a", "r")); (if f {read(f)} {fail()})})',
  ],
  [
    'a condition with an initialiser',
    'if (auto it = m.find(k); it != m.end()) use(it);',
    '(block {(let it: auto m.find(k)); (if (!= it m.end()) {use(it)})})',
  ],
  [
    'a switch that declares',
    'switch (int c = next()) { case 1: a(); break; default: b(); }',
    '(block {(let c: int next()); (switch c (case+ 1 {a(); (break)}) (case+ default {b()}))})',
  ],
  ['words for operators', 'if (not a and (b or c)) f();', '(if (&& (! a) (|| b c)) {f()})'],
  [
    'try, catch, throw',
    'try { throw std::runtime_error("x" + s); } catch (const std::exception &e) { log(e.what()); } catch (...) { throw; }',
    '(try {(throw std.runtime_error((+ "x" s)))} (catch std.exception e {log(e.what())}) (catch  {(throw)}))',
  ],
  [
    'a lambda with captures',
    'auto f = [&, n = g()](int a) mutable -> int { return a + n; };',
    '(let f: auto (captures-reference lambda(a: int) {(let n g()); (return (+ a n))}))',
  ],
  [
    'raw strings and suffixes',
    'auto a = R"x(say "hi")x"; auto b = "abc"s; auto c = 1\'000\'000ull;',
    '(let a: auto "say \\"hi\\"")\n(let b: auto "abc")\n(let c: auto 1000000)',
  ],
  ['joined literals', 'auto s = "a" R"(b)" "c";', '(let s: auto "abc")'],
  ['this and null', 'this->next = nullptr; (*this).f();', '(= this.next null)\n(* this).f()'],
  [
    'an alias',
    'using Bytes = std::vector<unsigned char>; typedef std::string Name;',
    '(typedef class Bytes: std.vector<unsigned char> {})\n(typedef class Name: std.string {})',
  ],
  ['an enumeration class', 'enum class Mode : int { Read, Write = 4 };', '(const Read: Mode 0)\n(const Write: Mode 4)'],
  [
    'default parameters and references',
    'void f(int (&xs)[3], const std::string &name = "x", auto &&...rest) {}',
    '(fn f(xs: int[3], name: std.string = "x", rest: auto): void {})',
  ],
  [
    'attributes',
    '[[nodiscard]] int f(); [[noreturn]] void die() { abort(); }',
    '(@nodiscard fn f(): int {} incomplete)\n(@noreturn fn die(): void {abort()})',
  ],
  ['coroutines', 'Task f() { auto x = co_await read(); co_return x; }', '(fn f(): Task {(let x: auto read()); (return x)})'],
  ['an index', 'm["key"][i] = v.at(2);', '(= m["key"][i] v.at(2))'],
  [
    'a template variable and an instance',
    'template <class T> struct Stack { T items[8]; int top; };',
    '(class Stack {(let items: T[8]); (let top: int)})',
  ],
  [
    'a body without an end',
    'void f() { std::vector<int> v; v[0] = 1;',
    '(fn f(): void {(let v: std.vector<int> new std.vector<int>()); (= v[0] 1)} incomplete)',
  ],
  ['a constructed temporary', 'use(Point{1, 2}, std::string("x"));', 'use(new Point(1, 2), std.string("x"))'],
  [
    'a function with try around its body',
    'void f() try { g(); } catch (int e) { h(e); }',
    '(fn f(): void {(try {g()} (catch int e {h(e)}))})',
  ],
  ['an initialiser list as an argument', 'insert({1, "a"});', 'insert(list[1, "a"])'],
  ['nested functions types', 'std::function<void(int)> callback = handler;', '(let callback: std.function<void> handler)'],
  [
    'friends and checks at compile time are left out',
    'class A { friend class B; static_assert(sizeof(int) == 4, "x"); int x; };',
    '(class A {(let x: int)})',
  ],
];

describe('lowering of cpp', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(cpp, text))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(cpp, cut)).language).toBe('cpp');
  });
});
