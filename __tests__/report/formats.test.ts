import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

import { DECISIONS } from '../../src/domain.js';
import type { Report, TargetResult } from '../../src/domain.js';
import { RENDERERS } from '../../src/report/index.js';
import { renderMarkdown, SUMMARY_LIMIT } from '../../src/report/markdown.js';
import { aFinding } from '../builders.js';
import { aFlip, aReport } from '../report-builders.js';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('markdown', () => {
  it('has the decision on its first line and the one reason on its second', () => {
    const [alert, decision, , reason] = renderMarkdown(aReport('fail')).split('\n');
    expect([alert, decision, reason]).toEqual([
      '> [!CAUTION]',
      '> **Failed: the change makes the model worse**',
      expect.stringContaining('rose by 6.1 points'),
    ]);
  });

  it('says where nothing is blocked', () => {
    expect(renderMarkdown(aReport('fail', { mode: 'observe' }))).toContain('Mode observe: this blocks nothing.');
    expect(renderMarkdown(aReport('pass', { mode: 'observe' }))).not.toContain('blocks nothing');
  });

  const many = (targets: number, excerpt: string): Report => {
    const report = aReport('fail');
    const flips = Array.from({ length: 500 }, (_, index) =>
      aFlip({ case: `case-${index}`, finding: aFinding({ excerpt, message: excerpt }) }),
    );
    const copies = Array.from({ length: targets }, (_, index) =>
      report.targets.map((target): TargetResult => ({ ...target, target: `target-${index}`, flips })),
    );
    return { ...report, targets: copies.flat() };
  };

  it.each([
    ['full', many(1, 'a short line'), 65_000],
    ['compact', many(30, 'é'.repeat(2000)), 65_000],
    ['minimal', many(4, 'é'.repeat(2000)), 2500],
  ])('fits as %s', (kind, report, limit) => {
    const text = renderMarkdown(report, { limit });
    expect(bytes(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain('rose by 6.1 points');
    expect(text.includes('Shortened to fit')).toBe(kind !== 'full');
    expect(text.includes('### ')).toBe(kind !== 'minimal');
  });

  it('takes the room that a job summary has', () => {
    expect(bytes(renderMarkdown(many(30, 'é'.repeat(2000)), { limit: SUMMARY_LIMIT }))).toBeGreaterThan(65_000);
  });
});

describe('sarif', () => {
  const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
  const location = {
    type: 'object',
    required: ['physicalLocation'],
    properties: {
      physicalLocation: {
        type: 'object',
        required: ['artifactLocation'],
        properties: {
          artifactLocation: { type: 'object', required: ['uri'], properties: { uri: { type: 'string', pattern: '^[^/ \\\\][^ \\\\]*$' } } },
          region: { type: 'object', properties: { startLine: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  };
  /** The parts of the SARIF 2.1.0 schema that this renderer writes, with nothing else allowed on the upper levels. */
  const schema = {
    type: 'object',
    required: ['$schema', 'version', 'runs'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['tool', 'results', 'invocations'],
          additionalProperties: false,
          properties: {
            tool: {
              type: 'object',
              required: ['driver'],
              additionalProperties: false,
              properties: {
                driver: {
                  type: 'object',
                  required: ['name', 'rules'],
                  additionalProperties: false,
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    version: { type: 'string' },
                    rules: {
                      type: 'array',
                      uniqueItems: true,
                      items: {
                        type: 'object',
                        required: ['id', 'shortDescription'],
                        properties: { id: { type: 'string' }, shortDescription: text },
                      },
                    },
                  },
                },
              },
            },
            columnKind: { const: 'utf16CodeUnits' },
            invocations: {
              type: 'array',
              items: {
                type: 'object',
                required: ['executionSuccessful'],
                properties: {
                  toolExecutionNotifications: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['message'],
                      properties: { message: text, level: { enum: ['none', 'note', 'warning', 'error'] } },
                    },
                  },
                },
              },
            },
            results: {
              type: 'array',
              items: {
                type: 'object',
                required: ['ruleId', 'level', 'message', 'locations'],
                additionalProperties: false,
                properties: {
                  ruleId: { type: 'string' },
                  level: { enum: ['note', 'warning', 'error'] },
                  message: text,
                  locations: { type: 'array', items: location },
                  partialFingerprints: { type: 'object' },
                },
              },
            },
          },
        },
      },
    },
  };
  const validate = new Ajv({ strict: false }).compile(schema);

  it.each(DECISIONS)('is valid for %s', (kind) => {
    validate(JSON.parse(RENDERERS.sarif(aReport(kind))));
    expect(validate.errors).toBeNull();
  });

  interface Run {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly object[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
  }
  const runOf = (report: Report): Run => (JSON.parse(RENDERERS.sarif(report)) as { readonly runs: readonly [Run] }).runs[0];

  it('names each rule once, points at the changed line, and uses only rules that it names', () => {
    const run = runOf(aReport('fail'));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['insecure-rate', 'no-code', 'refused', 'truncated', 'unscored']);
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({
      ruleId: 'insecure-rate',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'prompts/system.md' }, region: { startLine: 4 } } }],
    });
    expect(runOf(aReport('no-baseline')).invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});

describe('junit', () => {
  /** A reader of the small XML written here: every tag closed in order, attributes quoted, entities known. */
  function checkWellFormed(xml: string): readonly string[] {
    const open: string[] = [];
    const body = xml.replace(/^<\?xml[^?]*\?>\n/, '');
    for (const [tag] of body.matchAll(/<[^>]*>/g)) {
      const match = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(tag);
      if (match === null) throw new Error(`not a tag: ${tag}`);
      if (match[1] === '/') expect(open.pop()).toBe(match[2]);
      else if (match[4] !== '/') open.push(match[2] ?? '');
    }
    expect(body.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    return open;
  }

  it.each(DECISIONS)('is well-formed for %s', (kind) => {
    expect(checkWellFormed(RENDERERS.junit(aReport(kind)))).toEqual([]);
  });

  it.each([
    ['fail', 'failures=\"1\" errors=\"0\" skipped=\"0\"'],
    ['inconclusive', 'failures=\"0\" errors=\"1\" skipped=\"0\"'],
    ['no-baseline', 'failures=\"0\" errors=\"1\" skipped=\"0\"'],
    ['pass', 'failures=\"0\" errors=\"0\" skipped=\"0\"'],
    ['not-affected', 'failures=\"0\" errors=\"0\" skipped=\"1\"'],
  ] as const)('counts %s as %s', (kind, counts) => {
    expect(RENDERERS.junit(aReport(kind))).toContain(counts);
  });
});
