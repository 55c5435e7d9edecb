import type { Detector } from '../ports.js';

/** The detector with the rules and grammars that lie beside the bundle; a language's are loaded when first needed. */
export async function createBundledDetector(): Promise<Detector> {
  const [{ createDetector }, { createGrammars }, { readRulesFile }] = await Promise.all([
    import('../app/create-detector.js'),
    import('../adapters/grammars.js'),
    import('../adapters/rules-file.js'),
  ]);
  return createDetector({ grammars: createGrammars(), rules: await readRulesFile() });
}
