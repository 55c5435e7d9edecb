import { describe, expect, it } from '@jest/globals';

import type { Report } from '../../src/domain.js';
import { RENDERERS, REPORT_FORMATS } from '../../src/report/index.js';
import { codeSpan, inMarkdown, inTerminal, safeUrl } from '../../src/report/neutralize.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { aFinding, aRuleId } from '../builders.js';
import { aFlip, aReport } from '../report-builders.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![pixel](https://evil.example/p.png)',
  '[click](https://evil.example)',
  '@octocat and @org/team',
  'fixes #1 GH-2 owner/repo#3',
  'https://evil.example www.evil.example a@evil.example',
  '```\n# heading\n```',
  '`` ` `` ``` code',
  '::error file=a::boom',
  '\n::set-output name=a::b',
  '##[error]boom',
  '\u001b[31mred\u001b[0m',
  '\u009b31m',
  '\u202egnp.exe',
  '\u200b\ufeff\u{e0041}',
  '<!-- cyberseceval-gate -->',
  ']]>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '| a | b |\n|--|--|',
  '**bold** _it_ ~~gone~~ $$x$$',
  '&lt;b&gt; &#60;',
  '\ud800 lone',
  '-->',
  '- item',
  '1. item',
  '{0} \\[x](1)',
];

function hostileReport(text: string): Report {
  const base = aReport('fail');
  const finding = aFinding({ message: text, why: text, fix: text, excerpt: text, rule: aRuleId(text) });
  return {
    ...base,
    tool: text,
    reasons: [text, `${text} again`],
    notices: [text],
    provenance: { head: text, base: text, runUrl: text, rules: text, baselineCreated: '2025-01-20' },
    targets: base.targets.map((target) => ({
      ...target,
      target: text,
      place: { file: text, line: 1 },
      decision:
        'metrics' in target.decision
          ? { ...target.decision, reasons: [text], metrics: target.decision.metrics.map((metric) => ({ ...metric, reason: text })) }
          : target.decision,
      flips: [aFlip({ case: text, finding }), aFlip({ case: text, before: 1, after: 0 })],
    })),
  };
}

/** What GitHub would read as markup: the text without its code spans, whose content is never live. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, '');
}

describe.each(HOSTILE)('%j', (text) => {
  const report = hostileReport(text);

  it('is dead in markdown', () => {
    const live = outsideCode(RENDERERS.markdown(report));
    const own = live.replace(/<\/?(?:sub|br|details|summary)>/g, '').replace(/^> \[!CAUTION\]$/m, '');
    expect(own).not.toMatch(/<|!\[|\]\(|@(?!\u200b)|#(?!\u200b|#+ |\d+;| )\w|https?:\/\/|www\.(?!\u200b)|GH-\d/i);
    expect(own).not.toMatch(/`/);
  });

  it('is dead in HTML', () => {
    const html = RENDERERS.html(report).replace(/<style>[\s\S]*?<\/style>/, '');
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag));
    const known =
      '!doctype a body br circle code dd details div dl dt footer h1 h2 h3 head header html li line main meta p section span style summary svg table tbody td th thead title tr ul'.split(
        ' ',
      );
    expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son\w+=|<a |<script|<img/i);
  });

  it.each(REPORT_FORMATS)('leaves no command, escape or direction sign in %s', (format) => {
    const rendered = RENDERERS[format](report);
    expect(rendered).not.toMatch(/^\s*::/m);
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    expect(rendered).not.toContain('##[');
    if (format === 'json' || format === 'sarif') expect(rendered).not.toMatch(/[<>&]/);
  });

  it('is dead in a terminal', () => {
    const rendered = renderTerminal(report);
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##\[|^\s*::/m);
  });

  it('survives as data in JSON', () => {
    expect(JSON.parse(RENDERERS.json(report))).toMatchObject({ reasons: [text, `${text} again`] });
  });
});

it('a code span cannot be closed from inside', () => {
  expect(codeSpan('a `` b')).toBe('```a `` b```');
  expect(codeSpan('`')).toBe('`` ` ``');
  expect(codeSpan('')).toBe('`(empty)`');
  expect(codeSpan('x'.repeat(300), 10)).toBe(`\`${'x'.repeat(9)}…\``);
});

it('words of ours stay readable', () => {
  expect(inMarkdown("rose by 6.1 points, between 2.9 and 9.4; your limit is 3 ('samples' in the policy).")).toBe(
    "rose by 6.1 points, between 2.9 and 9.4; your limit is 3 ('samples' in the policy).",
  );
  expect(inTerminal('std::string')).toBe('std::string');
});

it.each([
  ['https://github.com/a/b/actions/runs/1', true],
  ['https://ghe.example:8443/a', true],
  ['http://github.com/a', false],
  ['javascript:alert(1)', false],
  ['https://a.example/)[x](https://b.example', false],
  ['https://a.example/"onclick="', false],
])('of addresses only plain https ones are linked: %s', (url, linked) => {
  expect(safeUrl(url)).toBe(linked ? url : undefined);
});
