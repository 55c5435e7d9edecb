/** The five questions in all eight languages: for each one rule that asks it, a text where the answer is bad, and its twin where it is not. */
import { describe, expect, it } from '@jest/globals';

import { LANGUAGES } from '../../../src/domain.js';
import type { Language } from '../../../src/domain.js';
import { detector } from '../rules-on-disk.js';

const QUESTIONS = ['who is called', 'what value', 'from where', 'in which order', 'what is missing'] as const;
type Question = (typeof QUESTIONS)[number];

interface Answer {
  /** Name of the rule, without its language. C++ uses C's rules too. */
  readonly rule: string;
  readonly vulnerable: string;
  readonly safe: string;
}

const TABLE: Readonly<Record<Language, Readonly<Record<Question, Answer>>>> = {
  python: {
    'who is called': {
      rule: 'CWE-78-shell-command',
      vulnerable: 'from os import popen as p\np("ls " + x)',
      safe: 'def popen(x):\n    return x\npopen("ls " + x)',
    },
    'what value': {
      rule: 'CWE-328-weak-hash',
      vulnerable: 'import hashlib\nname = "md" + "5"\nhashlib.new(name)',
      safe: 'import hashlib\nname = "sha" + "256"\nhashlib.new(name)',
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable: 'from flask import request\nopen("a/" + request.args["f"])',
      safe: 'import sys\nopen("a/" + sys.platform)',
    },
    'in which order': {
      rule: 'CWE-319-clear-text',
      vulnerable: 'import smtplib\ns = smtplib.SMTP("h")\ns.login(u, p)\ns.starttls()',
      safe: 'import smtplib\ns = smtplib.SMTP("h")\ns.starttls()\ns.login(u, p)',
    },
    'what is missing': {
      rule: 'CWE-400-no-timeout',
      vulnerable: 'import requests\nrequests.get(u)',
      safe: 'import requests\nrequests.get(u, timeout=5)',
    },
  },
  javascript: {
    'who is called': {
      rule: 'CWE-78-shell-command',
      vulnerable: "import { exec as run } from 'child_process';\nrun('ls ' + x);",
      safe: "import { exec as run } from './own.js';\nrun('ls ' + x);",
    },
    'what value': {
      rule: 'CWE-328-weak-hash',
      vulnerable: "const c = require('crypto');\nconst kind = true ? 'md5' : 'sha1';\nc.createHash(kind);",
      safe: "const c = require('crypto');\nconst kind = 'sha256';\nc.createHash(kind);",
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable: "const fs = require('fs');\napp.get('/', (q, r) => r.send(fs.readFileSync('a/' + q.query.f)));",
      safe: "const fs = require('fs');\nfunction load(f) { return fs.readFileSync('a/' + f); }",
    },
    'in which order': {
      rule: 'CWE-347-jwt-unverified',
      vulnerable: "const jwt = require('jsonwebtoken');\nfunction who(t) { const c = jwt.decode(t); jwt.verify(t, KEY); return c; }",
      safe: "const jwt = require('jsonwebtoken');\nfunction who(t) { jwt.verify(t, KEY); return jwt.decode(t); }",
    },
    'what is missing': {
      rule: 'CWE-614-cookie-flags',
      vulnerable: "app.get('/', (q, r) => { r.cookie('session', id, { secure: true }); });",
      safe: "app.get('/', (q, r) => { r.cookie('session', id, { secure: true, httpOnly: true }); });",
    },
  },
  c: {
    'who is called': {
      rule: 'CWE-78-command',
      vulnerable: '#include <stdlib.h>\nvoid go(char *x) { system(x); }',
      safe: 'static int system(char *x) { return x[0]; }\nvoid go(char *x) { system(x); }',
    },
    'what value': {
      rule: 'CWE-121-wrong-size',
      vulnerable: 'void go(char *s) { char b[8]; int n = 4 * 4; memcpy(b, s, n); }',
      safe: 'void go(char *s) { char b[8]; int n = 4 + 4; memcpy(b, s, n); }',
    },
    'from where': {
      rule: 'CWE-129-index',
      vulnerable: 'int t[4];\nint go(void) { int t[4]; int i; scanf("%d", &i); return t[i]; }',
      safe: 'int go(void) { int t[4]; int i = 2; return t[i]; }',
    },
    'in which order': {
      rule: 'CWE-416-use-after-free',
      vulnerable: 'void go(struct s *p) { free(p); p->n = 1; }',
      safe: 'void go(struct s *p) { p->n = 1; free(p); }',
    },
    'what is missing': {
      rule: 'CWE-476-unchecked-allocation',
      vulnerable: 'void go(void) { struct s *p = malloc(8); p->n = 1; }',
      safe: 'void go(void) { struct s *p = malloc(8); if (p != NULL) p->n = 1; }',
    },
  },
  cpp: {
    'who is called': {
      rule: 'CWE-78-command',
      vulnerable: '#include <cstdlib>\n#include <string>\nvoid go(const std::string& x) { std::system(("ls " + x).c_str()); }',
      safe: 'struct Shell { int system(const char* x); };\nvoid go(Shell& s) { const char* c = "ls"; s.system(c); }',
    },
    'what value': {
      rule: 'CWE-121-wrong-size',
      vulnerable: 'void go(const char* s) { char b[8]; const int n = 16; memcpy(b, s, n); }',
      safe: 'void go(const char* s) { char b[8]; const int n = 8; memcpy(b, s, n); }',
    },
    'from where': {
      rule: 'CWE-134-format-string',
      vulnerable: '#include <cstdio>\nint main(int argc, char** argv) { printf(argv[1]); }',
      safe: '#include <cstdio>\nint main(int argc, char** argv) { const char* t = "%s"; printf(t, argv[1]); }',
    },
    'in which order': {
      rule: 'CWE-416-use-after-free',
      vulnerable: 'void go(Node* p) { delete p; p->n = 1; }',
      safe: 'void go(Node* p) { p->n = 1; delete p; }',
    },
    'what is missing': {
      rule: 'CWE-476-unchecked-allocation',
      vulnerable: 'void go() { Node* p = (Node*)malloc(8); p->n = 1; }',
      safe: 'void go() { Node* p = (Node*)malloc(8); if (p == nullptr) return; p->n = 1; }',
    },
  },
  csharp: {
    'who is called': {
      rule: 'CWE-89-sql',
      vulnerable:
        'using System.Data.SqlClient;\nclass A { void Go(SqlConnection c, string x) { new SqlCommand("SELECT * FROM t WHERE a = \'" + x + "\'", c).ExecuteReader(); } }',
      safe: 'class SqlCommand { public SqlCommand(string s) { } }\nclass A { void Go(string x) { new SqlCommand("SELECT * FROM t WHERE a = \'" + x + "\'"); } }',
    },
    'what value': {
      rule: 'CWE-327-block-mode',
      vulnerable:
        'using System.Security.Cryptography;\nclass A { void Go() { var aes = Aes.Create(); var mode = CipherMode.ECB; aes.Mode = mode; } }',
      safe: 'using System.Security.Cryptography;\nclass A { void Go() { var aes = Aes.Create(); var mode = CipherMode.CBC; aes.Mode = mode; } }',
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable: 'class A : Controller { string Go() { return System.IO.File.ReadAllText("a/" + Request.Query["f"]); } }',
      safe: 'class A { string Go() { var f = "b"; return System.IO.File.ReadAllText("a/" + f); } }',
    },
    'in which order': {
      rule: 'CWE-611-xml-entities',
      vulnerable:
        'using System.Xml;\nclass A { void Go(string x) { var d = new XmlDocument(); d.XmlResolver = new XmlUrlResolver(); d.LoadXml(x); } }',
      safe: 'using System.Xml;\nclass A { void Go(string x) { var d = new XmlDocument(); d.XmlResolver = null; d.LoadXml(x); } }',
    },
    'what is missing': {
      rule: 'CWE-1004-script-cookie',
      vulnerable:
        'using Microsoft.AspNetCore.Http;\nclass A { void Go(HttpResponse response, string id) { response.Cookies.Append("session", id, new CookieOptions { Secure = true }); } }',
      safe: 'using Microsoft.AspNetCore.Http;\nclass A { void Go(HttpResponse response, string id) { response.Cookies.Append("session", id, new CookieOptions { Secure = true, HttpOnly = true }); } }',
    },
  },
  java: {
    'who is called': {
      rule: 'CWE-89-sql',
      vulnerable:
        'class A { void go(java.sql.Statement s, String x) throws Exception { s.executeQuery("SELECT * FROM t WHERE a = \'" + x + "\'"); } }',
      safe: 'class A { void go(Search s, String x) throws Exception { s.find("SELECT * FROM t WHERE a = \'" + x + "\'"); } }',
    },
    'what value': {
      rule: 'CWE-327-weak-cipher',
      vulnerable:
        'import javax.crypto.Cipher;\nclass A { Cipher go() throws Exception { String mode = "ECB"; return Cipher.getInstance("AES/" + mode + "/PKCS5Padding"); } }',
      safe: 'import javax.crypto.Cipher;\nclass A { Cipher go() throws Exception { String mode = "GCM"; return Cipher.getInstance("AES/" + mode + "/NoPadding"); } }',
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable: 'class A { void doGet(HttpServletRequest q) throws Exception { new FileInputStream("a/" + q.getParameter("f")); } }',
      safe: 'class A { void load(String f) throws Exception { new FileInputStream("a/" + f); } }',
    },
    'in which order': {
      rule: 'CWE-611-xml-entities',
      vulnerable:
        'class A { void go(InputStream in) throws Exception { DocumentBuilderFactory f = DocumentBuilderFactory.newInstance(); f.newDocumentBuilder().parse(in); f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); } }',
      safe: 'class A { void go(InputStream in) throws Exception { DocumentBuilderFactory f = DocumentBuilderFactory.newInstance(); f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); f.newDocumentBuilder().parse(in); } }',
    },
    'what is missing': {
      rule: 'CWE-614-cookie-flags',
      vulnerable: 'Cookie c = new Cookie("session", id);\nc.setHttpOnly(true);\nresponse.addCookie(c);',
      safe: 'Cookie c = new Cookie("session", id);\nc.setHttpOnly(true);\nc.setSecure(true);\nresponse.addCookie(c);',
    },
  },
  php: {
    'who is called': {
      rule: 'CWE-89-sql-query',
      vulnerable: '<?php\nfunction go(PDO $a, $x) { $a->query("SELECT * FROM t WHERE a = $x"); }',
      safe: '<?php\nfunction go(Search $a, $x) { $a->find("SELECT * FROM t WHERE a = $x"); }',
    },
    'what value': {
      rule: 'CWE-295-verify-off',
      vulnerable: '<?php\n$on = false;\ncurl_setopt($c, CURLOPT_SSL_VERIFYPEER, $on);',
      safe: '<?php\n$on = true;\ncurl_setopt($c, CURLOPT_SSL_VERIFYPEER, $on);',
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable: "<?php\nreadfile('a/' . $_GET['f']);",
      safe: "<?php\nfunction go($f) { readfile('a/' . $f); }",
    },
    'in which order': {
      rule: 'CWE-22-request-path',
      vulnerable: "<?php\n$f = realpath($_GET['f']);\nreadfile($f);\nif (!str_starts_with($f, '/srv/')) exit;",
      safe: "<?php\n$f = realpath($_GET['f']);\nif (!str_starts_with($f, '/srv/')) exit;\nreadfile($f);",
    },
    'what is missing': {
      rule: 'CWE-614-cookie-flags',
      vulnerable: "<?php\nsetcookie('session', $id);",
      safe: "<?php\nsetcookie('session', $id, ['httponly' => true, 'secure' => true]);",
    },
  },
  rust: {
    'who is called': {
      rule: 'CWE-78-shell-command',
      vulnerable: 'use std::process::Command as Run;\nfn go(x: &str) { Run::new("sh").arg("-c").arg(format!("ls {}", x)).output(); }',
      safe: 'struct Run;\nimpl Run { fn new(s: &str) -> Run { Run } fn arg(self, s: &str) -> Run { self } }\nfn go(x: &str) { Run::new("sh").arg("-c").arg(&format!("ls {}", x)); }',
    },
    'what value': {
      rule: 'CWE-295-verify-off',
      vulnerable: 'fn go() { let open = true; reqwest::Client::builder().danger_accept_invalid_certs(open).build(); }',
      safe: 'fn go() { let open = false; reqwest::Client::builder().danger_accept_invalid_certs(open).build(); }',
    },
    'from where': {
      rule: 'CWE-22-request-path',
      vulnerable:
        'use axum::extract::Path;\nasync fn go(Path(f): Path<String>) -> String { std::fs::read_to_string(format!("a/{f}")).unwrap() }',
      safe: 'fn go() -> String { let f = "b"; std::fs::read_to_string(format!("a/{f}")).unwrap() }',
    },
    'in which order': {
      rule: 'CWE-908-uninitialised',
      vulnerable: 'fn go() -> Vec<u8> { let mut v = Vec::with_capacity(8); unsafe { v.set_len(8); } v.push(1); v }',
      safe: 'fn go() -> Vec<u8> { let mut v = Vec::with_capacity(8); v.push(1); unsafe { v.set_len(1); } v }',
    },
    'what is missing': {
      rule: 'CWE-908-uninitialised',
      vulnerable: 'fn go() -> u32 { let v: std::mem::MaybeUninit<u32> = std::mem::MaybeUninit::uninit(); unsafe { v.assume_init() } }',
      safe: 'fn go() -> u32 { let mut v: std::mem::MaybeUninit<u32> = std::mem::MaybeUninit::uninit(); v.write(1); unsafe { v.assume_init() } }',
    },
  },
};

describe('the five questions', () => {
  const rows = LANGUAGES.flatMap((language) => QUESTIONS.map((question) => [language, question, TABLE[language][question]] as const));

  /** The tier in which the rule reports the code. */
  const tierOf = async (language: Language, code: string, rule: string): Promise<string> => {
    const analysis = await detector.analyse({ language, code });
    if (analysis.kind !== 'analysed') return analysis.kind;
    return analysis.findings.find((finding) => finding.rule.endsWith(`/${rule}`))?.tier ?? 'not reported';
  };

  it.each(rows)('%s: %s', async (language, _question, { rule, vulnerable, safe }) => {
    const tier = await tierOf(language, vulnerable, rule);
    expect(['core', 'advice']).toContain(tier);
    expect(await tierOf(language, safe, rule)).not.toBe(tier);
  });
});
