/** Every item through the detector. */

/** @returns {Promise<Map<string, { findings: object[], status: string }>>} by item id */
export async function findAll(detector, items) {
  const found = new Map();
  for (const item of items) {
    const { id, language, dialect, code } = item;
    const analysis = await detector.analyse(dialect === undefined ? { language, code } : { language, dialect, code });
    found.set(id, { status: analysis.kind, findings: analysis.kind === 'analysed' ? analysis.findings : [] });
  }
  return found;
}

/** In the scorer's shape, of one tier or of both. */
export function asScored(found, tiers) {
  return new Map(
    [...found].map(([id, { findings }]) => [
      id,
      findings.filter(({ tier }) => tiers.includes(tier)).map(({ line, cwe, rule }) => ({ line, cwe, rule })),
    ]),
  );
}
