import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const path = fileURLToPath(new URL('../../public/data/analyses/na62-pinunu-2016-2022.json', import.meta.url));

/** Text of the stored πνν̄ 2016–2022 analysis file. */
export const storedText = readFileSync(path, 'utf8');

/** The stored analysis, checked by the loader. */
export function storedAnalysis(): CountingAnalysis {
  const result = loadCountingAnalysis(storedText, 'na62-pinunu-2016-2022.json');
  if (!result.ok) throw new Error(dataFiles.reason(result.reason));
  return result.analysis;
}
