import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recastFiles } from '../../src/data/recastList.ts';
import type { LimitTable } from '../../src/data/limitTableSchema.ts';
import { loadLimitTable } from '../../src/data/loadLimitTable.ts';
import { createLimitTableSearch } from '../../src/searches/limitTableSearch.ts';
import { referencePresent } from '../reference.ts';
import { agreementWith, dataText, observedLimit, paperOptions, sound } from './agreement.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const tables = recastFiles
  .filter(({ kind }) => kind === 'limit-table')
  .map(({ path }) => sound(loadLimitTable(dataText(path), path)));
function recast(id: string) {
  const table = tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`there is no recast ${id}`);
  return createLimitTableSearch(table);
}
const [e949, na48, e787, microboone] = [
  'e949-invisible',
  'na48-2-pimumu',
  'e787-pigammagamma',
  'microboone-piee',
].map(recast);

describe('limits of other experiments, recast', () => {
  it.each(tables)('$id says so, with its source', ({ provenance, recast: note, citation }) => {
    expect(note?.note).toBe('Recast by KaonScope.');
    expect(provenance.note).toContain('Recast by KaonScope');
    expect(provenance.licence).not.toBe('');
    expect(citation).toMatch(/^\w+:\d{4}\w+$/);
  });

  it('stand at and below their confidence level, not above', () => {
    expect(microboone.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.9 })).toBeNull();
    expect(microboone.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.95 })).toBeNull();
    expect(microboone.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.99 })).toEqual({
      code: 'confidence-level',
      published: 0.95,
      asked: 0.99,
    });
    expect(e949.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.95 })).toMatchObject({ published: 0.9 });
    expect(e949.silenceUnder?.({ ...paperOptions, exposure: 10 })).toEqual({
      code: 'no-projection',
      exposure: 10,
    });
  });

  it.each([e949, na48, e787, microboone])('$id: acceptances lie between 0 and 1', (search) => {
    const [low, high] = [
      search.massRangesMeV[0][0],
      search.massRangesMeV[search.massRangesMeV.length - 1][1],
    ];
    fc.assert(
      fc.property(
        fc.double({ min: low, max: high, noNaN: true }),
        fc.double({ min: -20, max: 40, noNaN: true }),
        (massMeV, logRate) => {
          const ratio = search.acceptanceRatio(massMeV, Math.exp(logRate));
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('NA48/2 and E787 see the shortest lifetime of their tables best, say nothing below, and see one in ten where X lives ten times longer than the last row', () => {
    for (const search of [na48, e787]) {
      const [[low, high]] = search.massRangesMeV;
      const mass = (low + high) / 2;
      expect(search.seesPromptDecays).toBeUndefined();
      expect(search.acceptanceRatio(mass, 1e11)).toBe(1);
      expect(search.acceptanceRatio(mass, 1.001e11)).toBe(0);
      expect(search.acceptanceRatio(mass, 0)).toBe(0);
      const [late, later] = [1e-6, 1e-5].map((lifetime) => search.acceptanceRatio(mass, 1 / lifetime));
      expect(later / late).toBeCloseTo(0.1, 10);
    }
  });

  it('MicroBooNE sees neither what decays at once nor what never decays, and τ = d best', () => {
    expect(microboone.seesPromptDecays).toBe(false);
    const ratio = (lifetimeS: number) => microboone.acceptanceRatio(100, 1 / lifetimeS);
    expect(ratio(1e-12)).toBe(0);
    expect(ratio(Infinity)).toBe(0);
    const best = 160.3e-9;
    expect(ratio(best)).toBeCloseTo(1, 10);
    expect(ratio(best / 2)).toBeLessThan(ratio(best));
    expect(ratio(best * 2)).toBeLessThan(ratio(best));
  });
});

describe('a bad lifetime law is refused with the path of the field', () => {
  const refusal = (id: string, edit: (table: LimitTable) => unknown): string => {
    const table = tables.find((candidate) => candidate.id === id);
    const result = loadLimitTable(
      JSON.stringify({ ...table, lifetimeLaw: edit(structuredClone(table as LimitTable)) }),
      'edited.json',
    );
    return result.ok ? '' : dataFiles.reason(result.reason);
  };
  it('flight times', () => {
    const sentence = refusal('microboone-piee', ({ lifetimeLaw }) => ({ ...lifetimeLaw, flightTimeNs: [1] }));
    expect(sentence).toMatch(/field lifetimeLaw\.flightTimeNs: has 1 entries/);
  });
  it('rows that do not cover the masses, or are out of order', () => {
    const first = { lifetimeNs: 1, massMeV: [212, 349], limit: [1, 1] };
    const law = (second: object) => ({ kind: 'prompt-rows', note: 'x', rows: [first, second] });
    expect(refusal('na48-2-pimumu', () => law({ ...first, lifetimeNs: 0.5 }))).toMatch(
      /rows\.1\.lifetimeNs: must be above 1/,
    );
    expect(refusal('na48-2-pimumu', () => law({ ...first, lifetimeNs: 2, massMeV: [220, 349] }))).toMatch(
      /rows\.1\.massMeV: covers 220/,
    );
  });
  it('a law that does not fit the signature', () => {
    expect(refusal('e949-invisible', () => ({ kind: 'decay', note: 'x' }))).toMatch(/lifetimeLaw/);
    expect(refusal('na48-2-pimumu', () => ({ kind: 'rows', note: 'x', largestLimit: 1, rows: [] }))).toMatch(
      /lifetimeLaw/,
    );
  });
});

describe.skipIf(!referencePresent)('recast limits as read off', () => {
  // Vertices are thinned to 1 % of ln B, so that single points between them may be off by 20 %.
  // The row of 0.1 ns is left with two vertices.
  it.each(['inf', '5e-09', '1e-09', '2e-10', '1e-10'])('E949 at τ = %s s', (lifetime) => {
    const agreement = agreementWith(e949, 'limits/e949_kpix_inv.csv', lifetime);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(lifetime === '1e-10' ? 0.07 : 0.05);
    expect(agreement.percentile90).toBeLessThan(0.2);
  });

  it.each(['1e-11', '1e-10', '1e-08', '1e-07'])('NA48/2 at τ = %s s', (lifetime) => {
    const [[low, high]] = na48.massRangesMeV;
    const agreement = agreementWith(na48, 'limits/na482_kpimumu.csv', lifetime, (m) => m >= low && m <= high);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.05);
    expect(agreement.percentile90).toBeLessThan(0.2);
  });

  it.each(['1e-11', '1e-10', '1e-09', '1e-08'])('E787 at τ = %s s', (lifetime) => {
    const [[low, high]] = e787.massRangesMeV;
    const agreement = agreementWith(
      e787,
      'limits/e787_kpigammagamma.csv',
      lifetime,
      (m) => m >= low && m <= high,
    );
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.05);
    expect(agreement.percentile90).toBeLessThan(0.2);
  });

  it('MicroBooNE at lifetimes of the whole figure', () => {
    for (const lifetime of ['1.745e-08', '4.014e-08', '2.124e-07', '1.124e-06', '7.242e-05', '0.004666']) {
      const agreement = agreementWith(microboone, 'limits/microboone_kpiee.csv', lifetime);
      expect(agreement.points).toBeGreaterThan(3);
      expect(agreement.median).toBeLessThan(0.12);
      expect(agreement.percentile90).toBeLessThan(0.2);
    }
    const scan = microboone.scan(paperOptions);
    expect(observedLimit(microboone, scan, 205, 1e-12)).toBeNaN();
  });
});
