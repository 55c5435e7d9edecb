/**
 * Which hypotheses fall when all of them together may falsely fall with probability `alpha` (Holm 1979, Scand. J. Stat. 6:65):
 * the smallest p-value against alpha/m, the next against alpha/(m−1), until one stands.
 */
export function holm(pValues: readonly number[], alpha: number): readonly boolean[] {
  const ascending = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
  const standing = ascending.findIndex(({ p }, rank) => p > alpha / (pValues.length - rank));
  const fallen = new Set(ascending.slice(0, standing === -1 ? undefined : standing).map(({ index }) => index));
  return pValues.map((_, index) => fallen.has(index));
}
