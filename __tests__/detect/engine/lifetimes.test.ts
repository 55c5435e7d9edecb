/** What the engine knows of lifetimes, storage and declared types: a text and where which core rule must fire, and nothing else. */
import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../../src/domain.js';
import { detector } from '../rules-on-disk.js';

interface Row {
  readonly language: Language;
  readonly ability: string;
  readonly code: string;
  readonly found: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    language: 'rust',
    ability: 'an extractor among the parameters, its number typed',
    code: 'use axum::extract::Query;\nstruct Wanted { name: String, page: u32 }\nasync fn show(Query(wanted): Query<Wanted>) {\n    std::fs::read(format!("notes/{}", wanted.page));\n    std::fs::read(format!("notes/{}", wanted.name));\n}',
    found: ['rust/CWE-22-request-path@5'],
  },
  {
    language: 'rust',
    ability: 'a wrapper stands for what it wraps',
    code: 'use axum::extract::Path;\nasync fn show(Path(id): Path<u64>) {\n    std::fs::read(format!("notes/{id}"));\n}',
    found: [],
  },
  {
    language: 'rust',
    ability: 'a structure declared apart from its methods',
    code: 'struct Store { connection: rusqlite::Connection, limit: u32 }\nimpl Store {\n    fn drop_rows(&self, name: &str) {\n        self.connection.execute(&format!("DELETE FROM t WHERE a = {}", self.limit), []);\n        self.connection.execute(&format!("DELETE FROM t WHERE a = \'{}\'", name), []);\n    }\n}',
    found: ['rust/CWE-89-sql-text@5'],
  },
  {
    language: 'rust',
    ability: 'what a mapping function returns',
    code: 'fn token() -> String {\n    (0..9).map(|_| fastrand::alphanumeric()).collect()\n}',
    found: ['rust/CWE-338-predictable-token@2'],
  },
  {
    language: 'rust',
    ability: 'a text appended to in place',
    code: 'fn find(db: &rusqlite::Connection, name: &str) {\n    let mut sql = String::from("SELECT a FROM t WHERE b = \'");\n    sql.push_str(name);\n    db.execute(&sql, []);\n}',
    found: ['rust/CWE-89-sql-text@4'],
  },
  {
    language: 'rust',
    ability: 'an array that is filled later',
    code: 'use aes_gcm::Nonce;\nfn seal() {\n    let fixed = [0u8; 12];\n    Nonce::from_slice(&fixed);\n    let mut fresh = [0u8; 12];\n    OsRng.fill_bytes(&mut fresh);\n    Nonce::from_slice(&fresh);\n}',
    found: ['rust/CWE-323-fixed-nonce@4'],
  },
  {
    language: 'rust',
    ability: 'a number below a mask',
    code: 'fn get(table: &[u8; 16], i: usize, j: usize) {\n    unsafe { table.get_unchecked(i & 15) };\n    unsafe { table.get_unchecked(j) };\n}',
    found: ['rust/CWE-787-unchecked-access@3'],
  },
  {
    language: 'rust',
    ability: 'a function that says it is unsafe',
    code: 'unsafe fn get(table: &[u8], i: usize) -> u8 {\n    *table.get_unchecked(i)\n}',
    found: [],
  },
  {
    language: 'rust',
    ability: 'a method with a constant argument keeps its receiver',
    code: 'use std::ffi::CString;\nfn go() {\n    let kept = CString::new("a").expect("no zero");\n    let a = kept.as_ptr();\n    let b = CString::new("b").expect("no zero").as_ptr();\n}',
    found: ['rust/CWE-416-dangling-pointer@5'],
  },
  {
    language: 'cpp',
    ability: 'a pointer into a text that ends with its statement',
    code: 'void f(const std::string& a) {\n    const char* p = (a + "x").c_str();\n    std::string q = (a + "x").c_str();\n    std::puts((a + "x").c_str());\n}',
    found: ['cpp/CWE-416-dangling-view@2'],
  },
  {
    language: 'cpp',
    ability: 'a moved value, and one that is filled again',
    code: 'void f(std::vector<std::string>& v, std::string a, std::string b) {\n    v.push_back(std::move(a));\n    log(a);\n    v.push_back(std::move(b));\n    b = "again";\n    log(b);\n    std::move(v.begin(), v.end(), out);\n    log(v);\n}',
    found: ['cpp/CWE-457-use-after-move@3'],
  },
  {
    language: 'cpp',
    ability: 'the global namespace within std, and std without its name',
    code: '#include <cstdlib>\nusing namespace std;\nvoid f(const char* a, char* out) {\n    std::system(a);\n    system(a);\n    char b[4];\n    std::strcpy(b, a);\n}',
    found: ['c/CWE-78-command@4', 'c/CWE-78-command@5', 'c/CWE-120-unbounded-copy@7'],
  },
  {
    language: 'cpp',
    ability: 'a construction that reads like a prototype, and an object that is called',
    code: 'std::string token() {\n    std::random_device device;\n    std::mt19937 engine(device());\n    std::uniform_int_distribution<int> digit(0, 9);\n    return std::to_string(digit(engine));\n}',
    found: ['cpp/CWE-338-predictable-engine@5'],
  },
  {
    language: 'cpp',
    ability: 'a container indexed by input',
    code: 'int f(std::vector<int>& v) {\n    int i, j;\n    std::cin >> i >> j;\n    if (j < 0 || j >= v.size()) return 0;\n    return v[i] + v[j];\n}',
    found: ['c/CWE-129-index@5'],
  },
  {
    language: 'cpp',
    ability: 'a word read into an array',
    code: 'void f() {\n    char a[8];\n    std::string b;\n    std::cin >> b;\n    std::cin >> a;\n}',
    found: ['cpp/CWE-120-stream-into-array@5'],
  },
  {
    language: 'c',
    ability: 'an index below a divisor',
    code: '#include <stdlib.h>\nint main(int argc, char **argv) {\n    int table[10] = {0};\n    return table[atoi(argv[1]) % 10];\n}',
    found: [],
  },
  {
    language: 'c',
    ability: 'a structure copied before its source is freed',
    code: '#include <stdlib.h>\nvoid f(struct job *p) {\n    struct job copy = *p;\n    free(p);\n    use(copy.id);\n    use(*p);\n}',
    found: ['c/CWE-416-use-after-free@6'],
  },
];

describe('lifetimes and types', () => {
  it.each(ROWS.map((row) => [row.language, row.ability, row] as const))(
    '%s: %s',
    async (_language, _ability, { language, code, found }) => {
      const analysis = await detector.analyse({ language, code });
      const places =
        analysis.kind === 'analysed'
          ? analysis.findings.filter(({ tier }) => tier === 'core').map(({ rule, line }) => `${rule}@${line}`)
          : [analysis.kind];
      expect(places).toEqual(found);
    },
  );
});
