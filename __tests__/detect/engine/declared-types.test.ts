/** What the engine understands of languages that declare types, one row an ability: a text and where which rule must fire (`rule@line`), and nothing else. */
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
    language: 'java',
    ability: 'a text put together in a builder',
    code: 'StringBuilder q = new StringBuilder("SELECT a FROM t WHERE b = ");\nq.append(x);\nconn.prepareStatement(q.toString());',
    found: ['java/CWE-89-sql@3'],
  },
  {
    language: 'java',
    ability: 'a fixed set made by a factory',
    code: 'Set<String> ok = Set.of("a", "b");\nif (ok.contains(x)) conn.prepareStatement("SELECT a FROM t ORDER BY " + x);\nconn.prepareStatement("SELECT a FROM t ORDER BY " + x);',
    found: ['java/CWE-89-sql@3'],
  },
  {
    language: 'java',
    ability: 'a set is not fixed once something open is added',
    code: 'Set<String> ok = new HashSet<>();\nok.add("a");\nok.add(y);\nif (ok.contains(x)) conn.prepareStatement("SELECT a FROM t ORDER BY " + x);',
    found: ['java/CWE-89-sql@4'],
  },
  {
    language: 'java',
    ability: 'equality by method',
    code: 'if ("a".equals(x)) conn.prepareStatement("SELECT a FROM t ORDER BY " + x);\nif (y.equals(x)) conn.prepareStatement("SELECT a FROM t ORDER BY " + x);',
    found: ['java/CWE-89-sql@2'],
  },
  {
    language: 'java',
    ability: 'an array of the text',
    code: 'String[] line = {"sh", "-c", "ls " + x};\nRuntime.getRuntime().exec(line);',
    found: ['java/CWE-78-command@2'],
  },
  {
    language: 'java',
    ability: 'the entry a predictable index chooses',
    code: 'String LETTERS = "abc";\nchar[] letters = LETTERS.toCharArray();\nString token = "" + letters[new Random().nextInt(3)];',
    found: ['java/CWE-330-predictable-token@3'],
  },
  {
    language: 'java',
    ability: 'a declared field is what it is declared as',
    code: 'class A {\n  private Cache connection;\n  void go(String x) { connection.prepareCall("SELECT " + x + " FROM t"); }\n}',
    found: [],
  },
  {
    language: 'java',
    ability: 'a qualified name without import',
    code: 'void go(String x) throws Exception {\n  java.lang.Runtime.getRuntime().exec("ls " + x);\n}',
    found: ['java/CWE-78-command@2'],
  },
  {
    language: 'java',
    ability: 'a callback that always agrees',
    code: 'HostnameVerifier any = (h, s) -> true;\nHostnameVerifier own = (h, s) -> h.equals("a");\nc.setHostnameVerifier(own);\nc.setHostnameVerifier(any);',
    found: ['java/CWE-295-verify-off@4'],
  },
  {
    language: 'csharp',
    ability: 'a function added to an event',
    code: 'ServicePointManager.ServerCertificateValidationCallback += (a, b, c, d) => true;',
    found: ['csharp/CWE-295-verify-off@1'],
  },
  {
    language: 'csharp',
    ability: 'a public method of a class that requests call',
    code: 'public class A : Controller {\n  public IActionResult Go(string x) => Redirect(x);\n  private IActionResult Own(string x) => Redirect(x);\n}',
    found: ['csharp/CWE-601-redirect@2'],
  },
  {
    language: 'csharp',
    ability: 'a member is not a type of its name',
    code: 'Redirect(Request.Query["to"]);',
    found: ['csharp/CWE-601-redirect@1'],
  },
  {
    language: 'csharp',
    ability: 'a number that a text was parsed into',
    code: 'void Go(string x) {\n  if (int.TryParse(x, out var n)) new SqlCommand("SELECT a FROM t WHERE b = " + n);\n  new SqlCommand("SELECT a FROM t WHERE b = " + x);\n}',
    found: ['csharp/CWE-89-sql@3'],
  },
];

describe('engine, declared types', () => {
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
