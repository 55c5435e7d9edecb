import type { Dialect, Language } from '../../../src/domain.js';

/** A text as it comes out of a model, and the calls that a reader sees in it. */
export interface FragmentRow {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly calls: readonly string[];
  readonly dialect?: Dialect;
}

type Row = readonly [title: string, text: string, calls: readonly string[], dialect?: Dialect];

function rows(language: Language, of: readonly Row[]): readonly FragmentRow[] {
  return of.map(([title, text, calls, dialect]) => ({ language, title, text, calls, ...(dialect === undefined ? {} : { dialect }) }));
}

export const FRAGMENTS: readonly FragmentRow[] = [
  ...rows('c', [
    ['statements', 'char line[8];\ngets(line);\nputs(line);', ['gets', 'puts']],
    ['a body cut in the middle', 'int main(int n) {\n  char b[4];\n  if (n > 1) {\n    gets(b);\n', ['gets']],
    ['a tail', '  free(p);\n  close(fd);\n}\n', ['free', 'close']],
    ['a tail with another function', '  free(p);\n}\n\nvoid g(void) { abort(); }\n', ['free', 'abort']],
    ['a tail of an if', '  a();\n} else {\n  b();\n}\n', ['a', 'b']],
    ['cut in an open call', 'void f(char *s) {\n  char b[8];\n  strcpy(b, s', ['strcpy']],
    ['cut in a string', 'void f(void) {\n  system("rm -rf /tmp/', ['system']],
    ['cut in a nested call', 'int r = run(first(a), second("x', ['run', 'first', 'second']],
    ['cut in a comment', 'void f(void) { go(); /* and then', ['go']],
    ['macros in a head', 'EXPORT int CALL run_it(char *c) {\n  return system(c);\n}', ['system']],
    ['cut in an initialiser', 'struct a x = { .name = get(b), .next = { find(c', ['get', 'find']],
  ]),
  ...rows('cpp', [
    ['a method outside its class', 'void Box::put(int x) {\n  items.push_back(x);\n}', ['items.push_back']],
    ['a class cut off', 'class A {\npublic:\n  A() { open(1); }\n  void f() {\n    close(2);\n', ['open', 'close']],
    ['a raw string cut off', 'auto sql = run(R"q(select (a), ', ['run']],
    ['separators in numbers', "void f() { wait(1'000'000); go('x'", ['wait', 'go']],
    ['a tail of a try', '  a();\n} catch (const E &e) {\n  log(e);\n', ['a', 'log']],
    ['cut in a lambda', 'void f() {\n  each(v, [&](int x) {\n    use(x);\n', ['each', 'use']],
    ['cut behind a stream', 'void f() {\n  std::cout << get(x) <<', ['get']],
  ]),
  ...rows('csharp', [
    ['a method alone', 'public void Run(string c) {\n  Process.Start(c);\n}', ['Process.Start']],
    ['statements', 'var x = Read();\nWrite(x);', ['Read', 'Write']],
    ['an annotated method', '[HttpGet("a")]\npublic IActionResult Get(string id) { return Ok(id); }', ['Ok']],
    [
      'properties and fields',
      'private readonly Db _db = Open();\npublic string Name { get; set; } = Make();\npublic int Age => Count(1);',
      ['Open', 'Make', 'Count'],
    ],
    ['a method cut off', 'public void Run(string c) {\n  if (c != null) {\n    Process.Start(c);\n', ['Process.Start']],
    [
      'cut in an interpolation in an open construction',
      'void F(string id) {\n  var c = new SqlCommand($"select * from t where id = {Clean(id)} and',
      ['SqlCommand', 'Clean'],
    ],
    ['cut in a hole', 'void F(string id) {\n  Run($"a {Get(id', ['Run', 'Get']],
    ['a verbatim string cut off', 'void F() {\n  Open(@"c:\\temp\\', ['Open']],
    ['a tail of a method and its class', '    Save(x);\n  }\n\n  public void Other() { Load(1); }\n}\n', ['Save', 'Load']],
  ]),
  ...rows('java', [
    ['a method alone', 'public void run(String c) throws IOException {\n  Runtime.getRuntime().exec(c);\n}', ['exec', 'getRuntime']],
    ['statements', 'String q = build(id);\nst.executeQuery(q);', ['build', 'executeQuery']],
    [
      'annotated members',
      '@GetMapping("/a")\npublic String a(@RequestParam String n) { return show(n); }\n\nprivate int b = count();',
      ['show', 'count'],
    ],
    ['a method cut off', 'void f() {\n  for (String s : all()) {\n    use(s);\n', ['all', 'use']],
    ['cut in a string', 'void f() {\n  run("select * from t where id=', ['run']],
    ['cut in a text block', 'String q = make("""\n  select "a"\n  from', ['make']],
    ['a leading brace', '}\n\npublic void f() { go(1); }', ['go']],
    ['a tail of a catch', '    read(x);\n  } catch (IOException e) {\n    log(e);\n  }\n', ['read', 'log']],
    ['a tail of a method and its class', '    save(x);\n    return load(x);\n  }\n\n  void other() { go(); }\n}\n', ['save', 'load', 'go']],
  ]),
  ...rows('javascript', [
    ['statements', 'const x = read();\nwrite(x)', ['read', 'write']],
    ['markup', 'const A = () => <a href={get(1)} onClick={() => go(2)}>it{show()}</a>;', ['get', 'go', 'show']],
    ['members without a class', 'async load(id) {\n  return fetch(id);\n}\n', ['fetch']],
    ['cut in a template', 'const a = first();\nconst b = `x ${a} and', ['first']],
    ['cut in a template inside open calls', 'app.get("/", (req, res) => {\n  res.send(`hi ${req.query.name} and ', ['app.get', 'res.send']],
    ['cut in a hole', 'db.query(`select ${escape(id', ['db.query', 'escape']],
    [
      'types',
      'function f(a: string, b?: number): Promise<void> {\n  const x = a as unknown as T;\n  return run<T>(x, go(b!));\n}',
      ['run', 'go'],
    ],
    [
      'types, cut off',
      'export class A {\n  constructor(private readonly db: Db) {}\n  find(id: string): User {\n    return this.db.query(id',
      ['this.db.query'],
    ],
    ['types, told', 'const a = <string>read(b);', ['read'], 'ts'],
    ['typed markup, told', 'const A = ({ a }: P) => <b>{show(a)}</b>;', ['show'], 'tsx'],
    ['a regular expression with a quote', 'const r = s.replace(/[\'"`(]/g, ""); go(r', ['s.replace', 'go']],
    ['cut in an object', 'send({ a: get(1), b: { c: find(', ['send', 'get', 'find']],
    ['a tail of callbacks', '  use(x);\n});\n\nlisten(3000);', ['use', 'listen']],
  ]),
  ...rows('php', [
    ['no opening tag', '$x = read($_GET["a"]);\nwrite($x);', ['read', 'write']],
    ['an opening tag', '<?php\n$x = read($y);\necho show($x);', ['read', 'show']],
    ['code in a page', '<html><?= show($x) ?><p><?php if (ok()) { ?>yes<?php } ?></p>', ['show', 'ok']],
    ['a page cut inside a block', '<?php foreach (all() as $a) { ?><li><?= show($a) ?>', ['all', 'show']],
    ['a method without a class', 'public function run(string $c): void {\n  system($c);\n}', ['system']],
    ['cut in a string inside an open call', '$r = query("select * from t where id = $id and', ['query']],
    ['cut in a hole', '$r = query("select {$this->clean($id', ['query', 'clean']],
    ['cut in a heredoc', '$r = query(<<<SQL\nselect * from t\n', ['query']],
    ['a tail', '  close($x);\n}\n\nfunction g() { open(1); }', ['close', 'open']],
  ]),
  ...rows('python', [
    ['an indented snippet', '    x = read()\n    if x:\n        write(x)\n', ['read', 'write']],
    ['a body, then its surroundings', '    x = read()\n    return write(x)\n\ndef g():\n    go()\n', ['read', 'write', 'go']],
    ['uneven indentation', 'def f():\n    a()\n   b()\n', ['a', 'b']],
    ['tabs and blanks', 'def f():\n\ta()\n        b()\n', ['a', 'b']],
    ['a head without a body', 'x = read()\nif check(x):', ['read', 'check']],
    ['Python 2', 'print "a %s" % get(x)\nexec code\nraise E, make(y)', ['get', 'make']],
    ['cut in a long text', 'def f():\n    """What it does', []],
    ['cut in an open call', 'def f(c):\n    subprocess.run(c, shell=True', ['subprocess.run']],
    ['cut in an f-string in a call', 'cur.execute(f"select {get(x)} from {table', ['cur.execute', 'get']],
    ['cut behind a doubled brace', 'run(f"{{a}} {get(b)} {{', ['run', 'get']],
    ['try without except', 'try:\n    x = load(y)\n', ['load']],
    ['a decorated function, cut', '@app.route("/a")\ndef a():\n    return render(request.args["x"]', ['app.route', 'render']],
  ]),
  ...rows('rust', [
    ['statements', 'let x = read();\nwrite(&x);', ['read', 'write']],
    ['a method alone', 'pub fn get(&self, id: &str) -> String {\n    self.db.find(id)\n}', ['self.db.find']],
    ['cut in a string', 'fn f() {\n    run("rm -rf ', ['run']],
    ['cut in a raw string', 'fn f() {\n    run(r#"a "b" ', ['run']],
    [
      'cut in a match',
      "fn f<'a>(s: &'a str) {\n    match get(s) {\n        Some('x') => go(1),\n        None => stop(",
      ['get', 'go', 'stop'],
    ],
    ['cut in a nested comment', 'fn f() { go(); /* a /* b */ c', ['go']],
    ['cut in a construction', 'fn f() -> P {\n    P { x: get(1), y: find(', ['get', 'find']],
  ]),
];
