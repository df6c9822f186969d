import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/data/searchList.ts';
import { decaySearchIds, idOfFile, recastFiles } from '../../src/data/catalogue.ts';
import { dataText } from '../searches/agreement.ts';

describe('the list of searches', () => {
  it.each([...analysisFiles, ...recastFiles].map(({ path, signature }) => [path, signature] as const))(
    'says of %s what it looks for as its file does',
    (path, signature) => {
      const file = JSON.parse(dataText(path)) as { readonly signature?: string };
      expect(file.signature).toBe(signature);
      expect(decaySearchIds.has(idOfFile(path))).toBe(signature !== 'invisible');
    },
  );
});
