import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/data/searchList.ts';
import { publishedCurveFiles } from '../../src/data/catalogue.ts';
import { recastFiles } from '../../src/data/recastList.ts';
import { bibtexEntries, bibtexFor } from '../../src/export/bibtex.ts';
import { loadPublishedCurve } from '../../src/data/loadPublishedCurve.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { citationsOf } from '../../src/searches/citations.ts';
import { dataText, sound } from '../searches/agreement.ts';

const references = dataText('references.bib');
const searches = [...analysisFiles, ...recastFiles].map((file) =>
  sound(loadSearch(file, dataText(file.path))),
);
const pinunu = searches.find(({ id }) => id === 'na62-pinunu-2016-2022');

describe('what a data file is cited by', () => {
  it('stands in the list of references, each work once', () => {
    const known = bibtexEntries(references);
    const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
    const cited = [
      ...searches.map(({ id, citations }) => [id, citations] as const),
      ...curves.map((curve) => [curve.id, citationsOf(curve)] as const),
    ];
    for (const [id, keys] of cited) {
      expect(new Set(keys).size, id).toBe(keys.length);
      for (const key of keys) expect(known.has(key), `${id}: ${key}`).toBe(true);
    }
  });

  it('holds, for πνν̄ 2016–2022, the publication that counts 51 candidates and 18 background events', () => {
    expect(pinunu?.citations[0]).toBe('NA62:2025hidden');
    expect(pinunu?.citations).toContain('NA62:2025observation');
    expect(pinunu?.provenanceNote).toMatch(/51 candidates \(their number: arXiv:2412\.12015\)/);
    expect(pinunu?.provenanceNote).toMatch(/18 \(\+3 −2\) other background events of arXiv:2412\.12015/);
    expect(bibtexFor(pinunu?.citations ?? [], references)).toContain('eprint = {2412.12015}');
  });
});
