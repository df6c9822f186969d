import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recastFiles } from '../../src/data/recastList.ts';
import type { LimitGrid } from '../../src/data/limitGridSchema.ts';
import { checkLimitGrid, loadLimitGrid } from '../../src/data/loadLimitGrid.ts';
import { createLimitGridSearch } from '../../src/searches/limitGridSearch.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { agreementWith, dataText, observedLimit, paperOptions, sound } from './agreement.ts';

const grids = recastFiles
  .filter(({ kind }) => kind === 'limit-grid')
  .map(({ path }) => sound(loadLimitGrid(dataText(path), path)));
const [template] = grids;

/** A grid of its own, without a limit at one pair. */
const small: LimitGrid = {
  ...template,
  massMeV: [100, 110, 130, 140],
  lifetimeS: [1e-13, 1e-12, 1e-11, 1e-10],
  limit: [
    [8e-7, 6e-7, 7e-7, 9e-7],
    [4e-7, 2e-7, 3e-7, 5e-7],
    [3e-7, 1e-7, null, 2e-7],
    [5e-6, 4e-6, 4e-6, 3e-6],
  ],
};
const search = createLimitGridSearch(small);
const scan = search.scan(paperOptions);
const limit = (massMeV: number, lifetimeS: number) => observedLimit(search, scan, massMeV, lifetimeS);

describe('limits on a grid of masses and lifetimes', () => {
  it('are those of the grid at its own pairs', () => {
    small.limit.forEach((row, k) => {
      row.forEach((value, i) => {
        if (value !== null) expect(limit(small.massMeV[i], small.lifetimeS[k]) / value).toBeCloseTo(1, 9);
      });
    });
  });

  it('are joined by straight lines of ln B in the mass and in ln τ', () => {
    expect(limit(105, 1e-13)).toBeCloseTo(Math.sqrt(8e-7 * 6e-7), 12);
    expect(limit(100, Math.sqrt(1e-25))).toBeCloseTo(Math.sqrt(8e-7 * 4e-7), 12);
    expect(limit(115, 10 ** -12.5)).toBeCloseTo((6e-7 * 2e-7) ** 0.375 * (7e-7 * 3e-7) ** 0.125, 12);
  });

  it('end with the grid, and are not there where one of the neighbours is missing', () => {
    for (const lifetime of [0.99e-13, 1.01e-10, 1e-9, Infinity, 1e-20])
      expect(limit(105, lifetime)).toBeNaN();
    for (const mass of [99.9, 140.1]) expect(limit(mass, 1e-12)).toBeNaN();
    for (const [mass, lifetime] of [
      [130, 1e-11],
      [120, 5e-12],
      [135, 5e-11],
    ])
      expect(limit(mass, lifetime)).toBeNaN();
    expect(limit(120, 5e-13)).toBeGreaterThan(0);
    expect(limit(130, 1e-12)).toBeGreaterThan(0);
    expect(limit(110, 1e-11)).toBeGreaterThan(0);
  });

  it('leave out masses between which no lifetime has limits', () => {
    const gapped = createLimitGridSearch({
      ...small,
      massMeV: [100, 110, 120, 130, 140],
      limit: small.lifetimeS.map(() => [1e-7, 1e-7, null, 1e-7, 1e-7]),
    });
    expect(gapped.massRangesMeV).toEqual([
      [100, 110],
      [130, 140],
    ]);
  });

  it('stand at and below their confidence level, not above, and cannot be projected', () => {
    expect(search.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.95 })).toBeNull();
    expect(search.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.99 })).toEqual({
      code: 'confidence-level',
      published: 0.95,
      asked: 0.99,
    });
    expect(search.silenceUnder?.({ ...paperOptions, exposure: 10 })).toMatchObject({ code: 'no-projection' });
    const at90 = search.scan({ ...paperOptions, confidenceLevel: 0.9 });
    expect(at90.publishedLimit).toEqual(
      search.scan({ ...paperOptions, confidenceLevel: 0.95 }).publishedLimit,
    );
  });
});

describe.each(grids)('$id', (grid) => {
  const found = createLimitGridSearch(grid);

  it('says what it is, with its source', () => {
    expect(grid.recast.note).toBe('Recast by KaonScope.');
    expect(grid.provenance.kind).toBe('read-off-figure');
    expect(grid.provenance.note).toMatch(/^Read off by .* Recast by KaonScope/);
    expect(grid.provenance.note).toMatch(/Nothing is limited at shorter or longer lifetimes/);
    expect(grid.confidenceLevel).toBe(0.95);
  });

  it('has acceptances between 0 and 1, and the best lifetime of each mass has 1', () => {
    const [first, last] = [grid.massMeV[0], grid.massMeV[grid.massMeV.length - 1]];
    fc.assert(
      fc.property(
        fc.double({ min: first, max: last, noNaN: true }),
        fc.double({ min: -20, max: 40, noNaN: true }),
        (massMeV, logRate) => {
          const ratio = found.acceptanceRatio(massMeV, Math.exp(logRate));
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        },
      ),
    );
    for (const mass of grid.massMeV) {
      const best = Math.max(...grid.lifetimeS.map((lifetime) => found.acceptanceRatio(mass, 1 / lifetime)));
      expect(best).toBeCloseTo(1, 9);
    }
  });
});

describe('a bad grid is refused with the path of the field', () => {
  const refusal = (change: object): string => {
    const result = checkLimitGrid({ ...small, ...change }, 'edited.json');
    return result.ok ? '' : dataFiles.reason(result.reason);
  };
  it.each([
    [{ limit: small.limit.slice(1) }, /field limit: has 3 entries where 4 are needed/],
    [{ limit: [[1], ...small.limit.slice(1)] }, /field limit\.0: has 1 entries where 4 are needed/],
    [{ limit: [[1, 2, 3, -4], ...small.limit.slice(1)] }, /field limit\.0\.3: expected a number above 0/],
    [{ lifetimeS: [1e-13, 1e-12, 1e-12, 1e-10] }, /field lifetimeS: expected strictly ascending values/],
    [{ lifetimeS: [0, 1e-12, 1e-11, 1e-10] }, /field lifetimeS\.0: expected a number above 0/],
    [{ production: 'kaon' }, /field production: expected one of "bplus-kplus", "bzero-kstar"/],
    [{ signature: 'invisible' }, /field signature/],
  ])('%j', (change, sentence) => {
    expect(refusal(change)).toMatch(sentence);
  });
});

describe.skipIf(!referencePresent)('limits of B factories and LHCb as read off', () => {
  // Every second lifetime of the source is kept, so that those in between test the straight lines.
  it.each([
    ['belle-2-kee', 'belle2_bkee', 0.17, 0.4],
    ['belle-2-kmumu', 'belle2_bkmumu', 0.12, 0.26],
    ['lhcb-kmumu', 'lhcb_bkmumu', 0.06, 0.24],
    ['lhcb-kstarmumu', 'lhcb_bkstarmumu', 0.04, 0.14],
  ] as const)('%s', (id, table, percentile90, largest) => {
    const grid = grids.find((each) => each.id === id);
    if (grid === undefined) throw new Error(id);
    const found = createLimitGridSearch(grid);
    const name = `limits/${table}.csv`;
    const last = grid.massMeV[grid.massMeV.length - 1];
    const rows = referenceRows(name).filter((row) => Number(row.m_MeV) <= last);
    const within = rows.filter(
      (row) => Number(row.tau_s) <= 1.0001 * grid.lifetimeS[grid.lifetimeS.length - 1],
    );
    const looked = found.scan(paperOptions);
    const deviations = within
      .map((row) =>
        Math.abs(
          Math.log(observedLimit(found, looked, Number(row.m_MeV), Number(row.tau_s)) / Number(row.br_ul)),
        ),
      )
      .sort((a, b) => a - b);
    expect(deviations).not.toContain(Number.NaN);
    expect(deviations[Math.floor(0.9 * deviations.length)]).toBeLessThan(percentile90);
    expect(deviations[deviations.length - 1]).toBeLessThan(largest);
    // At the lifetimes that are kept only the rounding to 3 digits is left.
    const kept = [...new Set(within.map((row) => row.tau_s))].filter((text) =>
      grid.lifetimeS.includes(Number(text)),
    );
    expect(kept.length).toBe(grid.lifetimeS.length);
    for (const lifetime of kept) {
      const agreement = agreementWith(found, name, lifetime, (m) => m <= last);
      expect(agreement.covered).toBe(1);
      expect(agreement.percentile90).toBeLessThan(0.006);
    }
  });

  it('LHCb limits B⁺ → K⁺X(μμ) more strongly than Belle II wherever both do', () => {
    const [belle, lhcb] = ['belle-2-kmumu', 'lhcb-kmumu'].map((id) => {
      const grid = grids.find((each) => each.id === id);
      if (grid === undefined) throw new Error(id);
      const made = createLimitGridSearch(grid);
      return (m: number, tau: number) => observedLimit(made, made.scan(paperOptions), m, tau);
    });
    for (const mass of [265, 280, 300, 320, 340, 350]) {
      for (const lifetime of [1.1e-13, 1e-12, 1e-11, 1e-10, 8e-10]) {
        expect(lhcb(mass, lifetime)).toBeLessThan(belle(mass, lifetime));
      }
    }
  });
});
