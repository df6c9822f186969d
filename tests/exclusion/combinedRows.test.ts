import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { scannedSearch } from '../../src/engine/scans.ts';
import { combinedExcludedAt } from '../../src/exclusion/combinedEdges.ts';
import {
  columnsOfRows,
  type CombinedRow,
  combinedRows,
  type CombinedSetting,
  rolesAt,
  type Speaker,
} from '../../src/exclusion/combinedRows.ts';
import { countedSearch } from '../../src/exclusion/combining.ts';
import { excludedBy } from '../../src/exclusion/edges.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { dataText, sound } from '../searches/agreement.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function speaker(kind: 'counting' | 'peak', name: string): Speaker {
  const search = sound(
    loadSearch({ kind, path: `analyses/${name}.json` }, dataText(`analyses/${name}.json`)),
  );
  const scan = search.scan(assumptions);
  return {
    search,
    scanned: scannedSearch(scan),
    counted: countedSearch(search, scan, assumptions.method),
  };
}

const escaping = speaker('counting', 'na62-pinunu-2016-2022');
const earlier = speaker('counting', 'na62-pinunu-2017');
const muons = speaker('peak', 'na62-pimumu-2017-2018');

function settingOf(speakers: readonly Speaker[], curve: 'observed' | 'median' = 'observed'): CombinedSetting {
  const model = modelById('bc4');
  if (model === undefined) throw new Error('bc4 is missing');
  return { model, invisibleFraction: 0, confidenceLevel: 0.9, speakers, curve };
}

function rowsOf(setting: CombinedSetting, massesMeV: readonly number[]): CombinedRow[] {
  const walk = combinedRows(setting, Float64Array.from(massesMeV));
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

/** Both searches see X here. */
const together = fc.double({ min: 216, max: 260, noNaN: true });
/** t = ln g², over all that is drawn. */
const coupling = fc.double({ min: -46, max: 0, noNaN: true });

describe('what several searches exclude together', () => {
  it('is the same coupling by coupling and as intervals', () => {
    const property = fc.property(
      together,
      fc.array(coupling, { minLength: 8, maxLength: 8 }),
      fc.constantFrom('observed' as const, 'median' as const),
      (massMeV, couplings, curve) => {
        const setting = settingOf([escaping, muons], curve);
        const [{ intervals, speaks }] = rowsOf(setting, [massMeV]);
        const excludes = combinedExcludedAt(setting, massMeV);
        expect(speaks).toBe(excludes !== null);
        for (const t of couplings)
          expect(excludes?.(t)).toBe(intervals.some(({ lower, upper }) => t >= 2 * lower && t <= 2 * upper));
      },
    );
    fc.assert(property, { numRuns: 25 });
  });

  it('is what the search excludes alone where no other sees X', () => {
    const property = fc.property(fc.double({ min: 10, max: 105, noNaN: true }), coupling, (massMeV, t) => {
      const setting = settingOf([escaping, muons]);
      const { model, invisibleFraction } = setting;
      const { search, scanned } = escaping;
      const alone = excludedBy(
        { model, search, invisibleFraction },
        scanned.branchingRatioLimit.observed,
        massMeV,
      );
      expect(combinedExcludedAt(setting, massMeV)?.(t)).toBe(alone?.(t));
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('counts no event twice: data that are part of those of another search bring nothing', () => {
    const masses = [30, 80, 180, 220, 250];
    expect(rowsOf(settingOf([escaping, earlier]), masses)).toEqual(rowsOf(settingOf([escaping]), masses));
    expect(rolesAt(settingOf([earlier, escaping, muons]), 230).members.map(({ place }) => place)).toEqual([
      1, 2,
    ]);
  });

  it('comes to an end where X never decays: stronger than each alone, up to the largest coupling', () => {
    const search = { ...escaping.search, id: 'twin' };
    const counted = countedSearch(search, search.scan(assumptions), assumptions.method);
    const twin: Speaker = { ...escaping, search, counted };
    // Below 2 m_e the dark scalar is stable.
    const [stable] = rowsOf(settingOf([escaping, twin]), [0.5]);
    const [alone] = rowsOf(settingOf([escaping]), [0.5]);
    expect([stable, alone].map(({ intervals }) => intervals.length)).toEqual([1, 1]);
    const [lower, single] = [stable, alone].map(({ intervals }) => intervals[0].lower);
    // Twice the signal in all, so that the limit on ln g² lies lower by at most some ln 2.
    expect(lower).toBeLessThan(single);
    expect(lower).toBeGreaterThan(single - Math.LN2);
    expect(stable.intervals[0].upper).toBe(alone.intervals[0].upper);
    // Just above 2 m_e it lives so long that the couplings at which it decays would bring 10¹⁰ events and more.
    const [longLived] = rowsOf(settingOf([escaping, twin]), [1.1]);
    expect(longLived.intervals).toHaveLength(1);
    expect(Math.abs(longLived.intervals[0].lower - lower)).toBeLessThan(0.02);
  });

  it('is in columns what it is in rows', () => {
    const rows = rowsOf(settingOf([escaping, muons]), [100, 130, 220, 240]);
    const { offset, logLower, logUpper, speaks } = columnsOfRows(rows);
    expect(rows.map((row) => row.speaks)).toEqual(Array.from(speaks, (one) => one === 1));
    rows.forEach(({ intervals }, i) => {
      const inColumns = Array.from({ length: offset[i + 1] - offset[i] }, (_, k) => [
        logLower[offset[i] + k],
        logUpper[offset[i] + k],
      ]);
      expect(inColumns).toEqual(intervals.map(({ lower, upper }) => [lower, upper]));
    });
    expect(offset[rows.length]).toBeGreaterThan(2);
  });
});
