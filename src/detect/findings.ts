/** Hits to findings: placed in the given text, one a rule and place, in order. What flows from one source into one line is told once. */
import type { Finding, FlowStep, NonEmpty, Place } from '../domain.js';
import { LABEL_WORDS } from './engine/labels.js';
import type { Taint } from './engine/value.js';
import type { Hit } from './rules/dispatch.js';
import type { Span } from './unit.js';

const LONGEST_EXCERPT = 200;

/** The text that findings speak of, and where it lies in the text that was parsed. */
export interface Located {
  /** What was given, with its context in front. */
  readonly text: string;
  /** Where the judged code starts in `text`: what lies before is context. */
  readonly codeStart: number;
  /** From an offset in the parsed text to one in `text`; `undefined` for what a repair added. */
  readonly toGiven: (offset: number) => number | undefined;
}

export function findingsOf(hits: readonly Hit[], located: Located): readonly Finding[] {
  const lines = lineStarts(located.text.slice(located.codeStart));
  const byPlace = new Map<string, { readonly at: number; readonly finding: Finding }>();
  for (const hit of hits) {
    const span = given(hit.span, located);
    if (span === undefined || !concernsCode(hit, located)) continue;
    const finding = findingOf(hit, span, { located, lines });
    const key = `${finding.rule} ${hit.flow === undefined ? span.start : `${finding.line} from ${hit.flow.source.start}`}`;
    const before = byPlace.get(key);
    if (before === undefined || (before.finding.tier === 'advice' && finding.tier === 'core'))
      byPlace.set(key, { at: span.start, finding });
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at || (a.finding.rule < b.finding.rule ? -1 : 1)).map(({ finding }) => finding);
}

interface Placing {
  readonly located: Located;
  readonly lines: readonly number[];
}

function findingOf(hit: Hit, span: Span, placing: Placing): Finding {
  const { id, cwe, message, why, fix } = hit.rule;
  const place = placeOf(span, placing);
  const code = placing.located.text.slice(placing.located.codeStart);
  const line = code.slice(placing.lines[place.line - 1] ?? 0, placing.lines[place.line] ?? code.length).trim();
  const flow = hit.flow === undefined ? undefined : flowOf(hit.flow, span, placing);
  return {
    rule: id,
    cwe,
    severity: hit.severity,
    tier: hit.tier,
    message,
    why,
    fix,
    excerpt: line.slice(0, LONGEST_EXCERPT),
    ...place,
    ...(flow === undefined ? {} : { flow }),
  };
}

function flowOf(taint: Taint, sink: Span, placing: Placing): NonEmpty<FlowStep> | undefined {
  if (taint.source.label === 'unresolved') return undefined;
  const stops = taint.steps.flatMap((step) => given(step, placing.located) ?? []);
  const first = given(taint.source, placing.located) ?? sink;
  return [
    { ...placeOf(first, placing), words: LABEL_WORDS[taint.source.label] },
    ...stops.map((stop) => ({ ...placeOf(stop, placing), words: 'goes on here' })),
    { ...placeOf(sink, placing), words: 'is used here' },
  ];
}

function given(span: Span, { toGiven }: Located): Span | undefined {
  const [start, end] = [toGiven(span.start), toGiven(span.end)];
  return start === undefined ? undefined : { start, end: Math.max(end ?? start, start) };
}

/** Some part of what makes it insecure lies in the code itself: given context alone is never blamed. */
function concernsCode(hit: Hit, located: Located): boolean {
  const spans = [hit.span, ...(hit.flow === undefined ? [] : [hit.flow.source, ...hit.flow.steps])];
  return spans.some((span) => (given(span, located)?.end ?? 0) > located.codeStart);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** What starts in the context is placed at the code's first character. */
function placeOf(span: Span, { located, lines }: Placing): Place {
  const [line, column] = position(span.start - located.codeStart, lines);
  const [endLine, endColumn] = position(span.end - located.codeStart, lines);
  return { line, column, endLine, endColumn };
}

function position(offset: number, lines: readonly number[]): readonly [number, number] {
  const at = Math.max(0, offset);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return [low + 1, at - (lines[low] ?? 0) + 1];
}
