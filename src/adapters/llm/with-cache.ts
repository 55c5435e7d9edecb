import type { CompletionCache, MeteredLlm } from '../../ports.js';

/** Answers from the cache where it can; such an answer costs no call and says that it is `cached`. Only what came back whole is kept. */
export function withCache(llm: MeteredLlm, cache: CompletionCache): MeteredLlm {
  const hits = { count: 0 };
  return {
    complete: async (request, signal) => {
      const { key, confidential } = request;
      const found = await cache.get(key);
      if (found !== undefined) {
        hits.count += 1;
        return { ...found, cached: true };
      }
      const completion = await llm.complete(request, signal);
      await cache.put({ key, completion, confidential });
      return completion;
    },
    spent: () => ({ ...llm.spent(), cached: hits.count }),
  };
}
