import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/data/searchList.ts';
import { escapeSearchIds, idOfFile } from '../../src/data/catalogue.ts';
import { recastFiles } from '../../src/data/recastList.ts';
import { dataText } from '../searches/agreement.ts';

const signatureIn = (path: string) =>
  (JSON.parse(dataText(path)) as { readonly signature?: string }).signature;

describe('the list of searches', () => {
  it.each(analysisFiles.map(({ path, signature }) => [path, signature] as const))(
    'says of %s what it looks for as its file does',
    (path, signature) => {
      expect(signatureIn(path)).toBe(signature);
      expect(escapeSearchIds.has(idOfFile(path))).toBe(signature === 'invisible');
    },
  );
});

describe('the list of recast limits', () => {
  it.each(recastFiles.map(({ path, signature }) => [path, signature] as const))(
    'says of %s what it looks for as its file does',
    (path, signature) => {
      expect(signatureIn(path)).toBe(signature);
    },
  );
});
