import { describe, expect, it } from 'vitest';
import { provenanceNote } from '../../src/ui/searches/provenanceNote.ts';
import { lineText } from '../../src/ui/text/lineText.ts';

const search = (id: string, provenanceKind: string) => ({
  search: id,
  signature: 'invisible' as const,
  provenanceKind: provenanceKind as never,
});
const said = (...searches: ReturnType<typeof search>[]) => provenanceNote(searches).map(lineText);
const reconstructed = search('na62-pinunu-2016-2022', 'reconstructed');
const readOff = search('na62-pi0-invisible', 'read-off-figure');

describe('the note about inputs', () => {
  it('says what is reconstructed and what is read off, in one sentence', () => {
    const other = search('na62-pimumu-2017-2018', 'reconstructed');
    expect(said(reconstructed, other, readOff)).toEqual([
      'Inputs of πνν\u0304 and πμμ are reconstructed from the published limit; limits of π⁰ → inv. are read off published figures.',
    ]);
    expect(said(readOff)).toEqual(['Limits of π⁰ → inv. are read off published figures.']);
    expect(said(search('na62-pinunu-2017', 'published-table'))).toEqual([]);
    const strong = provenanceNote([reconstructed])[0].filter((run) => run.strong);
    expect(strong.map(({ text }) => text)).toEqual(['reconstructed from the published limit']);
  });
});
