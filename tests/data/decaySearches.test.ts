import { describe, expect, it } from 'vitest';
import { analysisFiles, decaySearchIds, idOfFile, recastFiles } from '../../src/data/catalogue.ts';
import { dataText } from '../searches/agreement.ts';

describe('the list of searches', () => {
  it.each([...analysisFiles, ...recastFiles].map(({ kind, path }) => [path, kind] as const))(
    'says of %s whether it sees decays as its file does',
    (path, kind) => {
      const file = JSON.parse(dataText(path)) as { readonly signature?: string };
      // A peak is looked for among what X decays to, events in windows in what it leaves missing.
      const seesDecays = kind === 'peak' || (kind === 'limit-table' && file.signature !== 'invisible');
      expect(decaySearchIds.has(idOfFile(path))).toBe(seesDecays);
    },
  );
});
