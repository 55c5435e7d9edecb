/** Who is called, what a value is, where it went: one row an ability of the engine. */
import { describe, expect, it } from '@jest/globals';

import { placesIn } from './places-in.js';
import type { AbilityRow } from './places-in.js';

const SHELL = 'python/CWE-78-shell-command';
const SQL = 'python/CWE-89-sql-execute';

const ROWS: readonly AbilityRow[] = [
  { language: 'python', ability: 'an import under another name', code: 'import os as o\no.system("ls " + x)', found: [`${SHELL}@2`] },
  {
    language: 'python',
    ability: 'a function imported from its module',
    code: 'from os import system as run\nrun(f"ls {x}")',
    found: [`${SHELL}@2`],
  },
  { language: 'python', ability: 'a function in a variable', code: 'import os\nrun = os.system\nrun("ls " + x)', found: [`${SHELL}@3`] },
  {
    language: 'python',
    ability: 'a function of the text hides a library function',
    code: 'def system(x):\n    return x\nsystem("ls " + y)',
    found: [],
  },
  { language: 'python', ability: 'a constant through locals', code: 'import os\na = "ls"\nb = a + " -l"\nos.system(b)', found: [] },
  { language: 'python', ability: 'either of two constants', code: 'import os\nos.system("a" if x else "b")', found: [] },
  { language: 'python', ability: 'a loop over constants', code: 'import os\nfor tool in ["a", "b"]:\n    os.system(tool)', found: [] },
  {
    language: 'python',
    ability: 'a dictionary of constants',
    code: 'import os\nACTIONS = {"a": "ls", "b": "df"}\ndef go(x):\n    os.system(ACTIONS[x])',
    found: [],
  },
  {
    language: 'python',
    ability: 'a list joined to a text',
    code: 'import os\ndef go(x):\n    parts = ["ls"]\n    parts.append(x)\n    os.system(" ".join(parts))',
    found: [`${SHELL}@5`],
  },
  {
    language: 'python',
    ability: 'a template filled',
    code: 'import os\ndef go(x):\n    os.system("ls {}".format(x))\n    os.system("ls %d" % x)',
    found: [`${SHELL}@3`],
  },
  {
    language: 'python',
    ability: 'a field set by the constructor',
    code: 'import os\nclass A:\n    def __init__(self, x):\n        self.x = x\n    def go(self):\n        os.system(self.x)',
    found: [`${SHELL}@6`],
  },
  {
    language: 'python',
    ability: 'through a function of the text and back',
    code: 'import os\nfrom flask import request\ndef wrap(x):\n    return "ls " + x\nos.system(wrap(request.args["a"]))',
    found: [`${SHELL}@5`],
  },
  {
    language: 'python',
    ability: 'a value replaced before its use',
    code: 'import os\ndef go(x):\n    x = "ls"\n    os.system(x)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a type from a factory',
    code: 'import sqlite3\nc = sqlite3.connect("a").cursor()\nc.execute("SELECT * FROM t WHERE a = " + x)',
    found: [`${SQL}@3`],
  },
  {
    language: 'python',
    ability: 'a type from a with statement',
    code: 'import sqlite3\nwith sqlite3.connect("a") as base:\n    base.execute(f"DELETE FROM t WHERE a = {x}")',
    found: [`${SQL}@3`],
  },
  {
    language: 'python',
    ability: 'a type from an annotation',
    code: 'from sqlite3 import Cursor\ndef go(thing: Cursor, x):\n    thing.execute("SELECT " + x + " FROM t")',
    found: [`${SQL}@3`],
  },
  {
    language: 'python',
    ability: 'a parameter declared as a number',
    code: 'import os\ndef go(n: int):\n    os.system("kill " + str(n))',
    found: [],
  },
  {
    language: 'python',
    ability: 'a comprehension',
    code: 'import os\ndef go(xs):\n    os.system(" ".join([x for x in xs]))\n    os.system(" ".join([str(int(x)) for x in xs]))',
    found: [`${SHELL}@3`],
  },
  {
    language: 'python',
    ability: 'destructuring',
    code: 'import os\ndef go(x):\n    a, b = "ls", x\n    os.system(a)\n    os.system(b)',
    found: [`${SHELL}@5`],
  },
  {
    language: 'python',
    ability: 'a handler of an exception',
    code: 'import os\ndef go(x):\n    try:\n        a = int(x)\n    except ValueError:\n        a = 0\n    os.system("kill " + str(a))',
    found: [],
  },
  {
    language: 'php',
    ability: 'a variable beside a function of its name',
    code: '<?php\nfunction go($password) { $md5 = 1; return md5($password); }',
    found: ['php/CWE-916-password-hash@2'],
  },
  {
    language: 'javascript',
    ability: 'a type with brackets declares a list, not storage',
    code: "import { exec } from 'child_process';\nfunction go(x: string) { const parts: string[] = x.split(' '); exec(parts[0]); }",
    found: ['javascript/CWE-78-shell-command@2'],
  },
];

describe('engine', () => {
  it.each(ROWS.map((row) => [row.language, row.ability, row] as const))('%s: %s', async (_language, _ability, row) => {
    expect(await placesIn(row)).toEqual(row.found);
  });
});
