/** Handles into containers, known numbers of elements, ends of locals, locks, classes, and tests that are remembered. */
import { describe, expect, it } from '@jest/globals';

import { placesIn } from './places-in.js';
import type { AbilityRow } from './places-in.js';

const ROWS: readonly AbilityRow[] = [
  {
    language: 'cpp',
    ability: 'an iterator that is renewed on one way and moved on on the other',
    code: 'void f(std::vector<int>& v) {\n    for (auto it = v.begin(); it != v.end();) {\n        if (*it < 0) it = v.erase(it);\n        else ++it;\n    }\n    auto end = v.end();\n    v.push_back(1);\n    use(end);\n}',
    found: ['cpp/CWE-416-invalid-iterator@8'],
  },
  {
    language: 'cpp',
    ability: 'a reference to an element, and a copy of it',
    code: 'void f(std::vector<int>& v) {\n    int& a = v[0];\n    int b = v[0];\n    v.push_back(1);\n    use(b);\n    use(a);\n}',
    found: ['cpp/CWE-416-invalid-iterator@6'],
  },
  {
    language: 'cpp',
    ability: 'elements that a resize makes',
    code: 'void f() {\n    std::vector<int> v;\n    v[0] = 1;\n    v.resize(4);\n    v[3] = 1;\n    v[4] = 1;\n}',
    found: ['cpp/CWE-787-no-element@3', 'cpp/CWE-787-no-element@6'],
  },
  {
    language: 'cpp',
    ability: 'a reference to a local, a static one, and a reference that came in',
    code: 'const std::string& a() {\n    std::string text = load();\n    return text;\n}\nconst std::string& b() {\n    static std::string text = load();\n    return text;\n}\nconst std::string& c(const std::string& given) {\n    return given;\n}',
    found: ['cpp/CWE-562-returns-local@3'],
  },
  {
    language: 'cpp',
    ability: 'a lock that one way out keeps',
    code: 'std::mutex m;\nint f(int a) {\n    m.lock();\n    if (a < 0) return 1;\n    m.unlock();\n    return 0;\n}',
    found: ['cpp/CWE-667-lock-kept@4'],
  },
  {
    language: 'cpp',
    ability: 'a result that was tested, and one that was not',
    code: 'void f() {\n    const char* a = getenv("A");\n    const char* b = getenv("B");\n    if (a) use(std::string(a));\n    use(std::string(b));\n}',
    found: ['cpp/CWE-476-text-from-null@5'],
  },
  {
    language: 'cpp',
    ability: 'a search that finds nothing',
    code: '#include <httplib.h>\nvoid f(const httplib::Request& req) {\n    std::string name = req.get_param_value("a");\n    if (name.find("..") == std::string::npos) std::ifstream a("x/" + name);\n    std::ifstream b("x/" + name);\n}',
    found: ['cpp/CWE-22-request-path@5'],
  },
];

describe('containers and other things with an end', () => {
  it.each(ROWS.map((row) => [row.ability, row] as const))('%s', async (_ability, row) => {
    expect(await placesIn(row)).toEqual(row.found);
  });
});
