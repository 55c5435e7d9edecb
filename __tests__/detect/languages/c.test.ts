import { describe, expect, it } from '@jest/globals';

import { c } from '../../../src/detect/languages/c.js';
import { cuts, lowerText } from '../lower-text.js';
import { printUnit } from '../print-unit.js';

const ROWS: readonly (readonly [title: string, text: string, unit: string])[] = [
  ['includes', '#include <stdio.h>\n#include "local/util.h"', '(import stdio.h *)\n(import local/util.h *)'],
  ['a constant macro', '#define SIZE (16 * 4)', '(const SIZE (* 16 4))'],
  ['a macro without a value', '#define GUARD', '(const GUARD)'],
  ['a macro like a function', '#define MAX(a, b) ((a) > (b) ? (a) : (b))', '(macro fn MAX(a, b) {(return (? (> a b) a b))})'],
  [
    'a macro of several statements',
    '#define FREE(p) do { free(p); (p) = NULL; } while (0)',
    '(macro fn FREE(p) {(unknown free(p) (= p null)); 0})',
  ],
  [
    'both sides of a condition',
    '#ifdef WIDE\nint f(void) { return 1; }\n#else\nint f(void) { return 2; }\n#endif',
    '(fn f(): int {(return 1)})\n(fn f(): int {(return 2)})',
  ],
  [
    'a condition inside a body keeps its returns apart',
    'int f(int x) {\n#ifdef FAST\n  return x;\n#else\n  check(x);\n#endif\n  use(x);\n}',
    '(fn f(x: int): int {(if (unknown) {(return x)} {check(x)}); use(x)})',
  ],
  ['pointers and dimensions', 'char *names[4][N + 1];', '(let names: char*[4][(+ N 1)])'],
  ['a pointer to a function', 'int (*handler)(int, char *) = &on_signal;', '(let handler: int()* (& on_signal))'],
  ['several declarators', 'static int a = 1, *b, c[3];', '(let a: int 1)\n(let b: int*)\n(let c: int[3])'],
  [
    'constants and what only points to them',
    'const int limit = 8; const char *label = "x"; char *const fixed = buf;',
    '(const limit: int 8)\n(let label: char* "x")\n(const fixed: char* buf)',
  ],
  ['unsigned types', 'unsigned long long total = 10UL;', '(let total: unsigned long long 10)'],
  [
    'a struct and its fields',
    'struct pair { int key; struct pair *next; char name[8]; int (*compare)(const void *); };',
    '(class pair {(let key: int); (let next: pair*); (let name: char[8]); (let compare: int()*)})',
  ],
  [
    'a typedef of an unnamed struct',
    'typedef struct { char *data; size_t length; } buffer_t, *buffer_p;',
    '(class buffer_t {(let data: char*); (let length: size_t)})\n(typedef class buffer_p: auto* {})',
  ],
  ['a typedef of a named struct', 'typedef struct node { int v; } node_t;', '(class node {(let v: int)})\n(typedef class node_t: node {})'],
  ['enumerators count on', 'enum level { LOW, MID = 5, HIGH };', '(const LOW: level 0)\n(const MID: level 5)\n(const HIGH: level 6)'],
  ['a prototype', 'extern void *copy(const char *from, size_t n);', '(extern fn copy(from: char*, n: size_t): void* {} incomplete)'],
  ['a prototype without parameters', 'int now(void);', '(fn now(): int {} incomplete)'],
  [
    'variable arguments',
    'int log_to(FILE *f, const char *format, ...) { return 0; }',
    '(fn log_to(f: FILE*, format: char*, ...): int {(return 0)})',
  ],
  ['an old definition', 'int add(a, b) int a; char *b; { return a; }', '(fn add(a: int, b: char*): int {(return a)})'],
  [
    'attributes and modifiers',
    'static inline void stop(void) __attribute__((noreturn));',
    '(@noreturn static inline fn stop(): void {} incomplete)',
  ],
  ['a body without an end', 'int main(void) { gets(line);', '(fn main(): int {gets(line)} incomplete)'],
  [
    'decoded strings',
    'char *s = "a\\tb\\x41\\033[0m" "tail"; char c = \'\\n\';',
    '(let s: char* "a\\tbA\\u001b[0mtail")\n(let c: char "\\n")',
  ],
  ['a macro between literals', 'printf("%" PRIu64 "\\n", n);', 'printf("%lu\\n", n)'],
  ['wide and prefixed text', 'wchar_t *w = L"wide"; int n = 0x1F;', '(let w: wchar_t* "wide")\n(let n: int 31)'],
  ['member access both ways', 'a->b.c = x.y[2];', '(= a.b.c x.y[2])'],
  ['address and dereference', '*p = &q; **r = !x;', '(= (* p) (& q))\n(= (* (* r)) (! x))'],
  [
    'sizes',
    'f(sizeof buf, sizeof(struct s), sizeof(char *), sizeof(node_t), sizeof(int[4]));',
    'f(sizeof(buf), sizeof(s), sizeof((as char* (unknown))), sizeof(node_t), sizeof((as int[4] (unknown))))',
  ],
  ['casts and allocations', 'char *p = (char *)malloc(sizeof(char) * n);', '(let p: char* (as char* malloc((* sizeof(char) n))))'],
  ["a cast's target may be a struct pointer", '((struct sockaddr *)&addr)->sa_family;', '(as sockaddr* (& addr)).sa_family'],
  [
    'initialisers',
    'int xs[] = {1, 2}; struct p q = {.x = 1, .y = {2, 3}};',
    '(let xs: int[] list[1, 2])\n(let q: p map["x": 1, "y": list[2, 3]])',
  ],
  ['a compound literal', 'draw((struct point){.x = 1, 2});', 'draw(new point(2){x: 1})'],
  ['compound assignment and steps', 'x += 2; y <<= 1; i++; --j;', '(+= x 2)\n(<<= y 1)\n(+= i 1)\n(-= j 1)'],
  ['a conditional, also without a middle', 'a = b ? c : d; e = f ?: g;', '(= a (? b c d))\n(= e (? f f g))'],
  ['commas are statements', 'a = 1, b = 2;', '(= a 1)\n(= b 2)'],
  [
    'a for loop scopes its variable',
    'for (int i = 0; i < n; i++) use(i);',
    '(block {(let i: int 0); (loop (< i n) {use(i)} then (+= i 1))})',
  ],
  [
    'loops',
    'while (*s) s++; do { step(); } while (more); for (;;) break;',
    '(loop (* s) {(+= s 1)})\n(do more {step()})\n(loop {(break)})',
  ],
  [
    'a switch falls through',
    'switch (k) { case 1: one(); break; case 2: default: two(); }',
    '(switch k (case+ 1 {one(); (break)}) (case+ 2 {}) (case+ default {two()}))',
  ],
  ['if, else if, else', 'if (a == NULL) return -1; else if (b) { f(); } else g();', '(if (== a null) {(return -1)} {(if b {f()} {g()})})'],
  ['goto and labels', 'if (bad) goto out; out: free(p); return;', '(if bad {(goto out)})\n(label out)\nfree(p)\n(return)'],
  ['a nested block', 'void f() { { int x = 1; use(x); } }', '(fn f(): void {(block {(let x: int 1); use(x)})})'],
  ['a statement expression', 'int x = ({ int y = f(); y + 1; });', '(let x: int (lambda() {(let y: int f()); (+ y 1)})())'],
  ['assembly', 'asm volatile("mov %0, %1" : "=r"(out) : "r"(in));', 'asm("mov %0, %1", out, in)'],
  ['null, true, false', 'f(NULL, true, false);', 'f(null, true, false)'],
  ['inside an error everything is kept', 'int f( { strcpy(a, b); @@ system(cmd); }', 'f\n(block {strcpy(a, b); system(cmd)})'],
  ['an external block', 'extern "C" { int f(int x) { return x; } }', '(fn f(x: int): int {(return x)})'],
];

describe('lowering of c', () => {
  it.each(ROWS)('%s', async (_title, text, unit) => {
    expect(printUnit(await lowerText(c, text))).toBe(unit);
  });

  it.each(ROWS)('%s, cut off anywhere, is lowered without an error', async (_title, text) => {
    for (const cut of cuts(text)) expect((await lowerText(c, cut)).language).toBe('c');
  });
});
