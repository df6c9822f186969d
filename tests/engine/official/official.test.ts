import { describe, expect, it } from 'vitest';
import type { OfficialTable } from '../../../src/data/officialSchema.ts';
import { engineOfRealSearches } from '../realSearches.ts';
import {
  acceptanceTable,
  binsOf,
  dimuonTable,
  largestDifference,
  limitsAt,
  limitsTable,
  pimumu,
  pinunu,
  pinunuFile,
  prompt,
  sensitivityTable,
  spectrumTable,
} from './ownTables.ts';

const engine = engineOfRealSearches();
const ours = (search: string, lifetimeS = Infinity) => limitsAt(engine, search, lifetimeS);
const used = (search: string, tables: readonly OfficialTable[], lifetimeS = Infinity) =>
  limitsAt(engine, search, lifetimeS, structuredClone(tables));

describe('official tables in the place of what was reconstructed', () => {
  it('our own spectrum in fine bins gives our own limits: counts the same, backgrounds to the width of a bin', () => {
    const own = ours(pinunu);
    const official = used(pinunu, [spectrumTable(), sensitivityTable()]);
    // Bins of 5e-5 GeV² are narrow beside windows of 1.5e-3 GeV², but an event may lie between its middle and an edge.
    const moved = [...own.observedCount].filter((count, k) => count !== official.observedCount[k]).length;
    expect(moved).toBeLessThan(0.05 * own.massMeV.length);
    expect(largestDifference(own.background, official.background)).toBeLessThan(2e-3);
    const same = [...own.massMeV.keys()].filter((k) => own.observedCount[k] === official.observedCount[k]);
    const at = (values: Float64Array) => same.map((k) => values[k]);
    expect(
      largestDifference(at(own.branchingRatioLimit.observed), at(official.branchingRatioLimit.observed)),
    ).toBeLessThan(2e-3);
    expect(official).toMatchObject({ provenanceKind: 'official-table', title: own.title });
    expect(official.official?.map(({ role, problem }) => [role, problem])).toEqual([
      ['spectrum', null],
      ['sensitivity', null],
    ]);
  });

  it('observed events stay whole, whatever the bins, and each is in the bin that it was counted in', () => {
    for (const bins of [binsOf([5, 21]), binsOf([1, 1]), binsOf([13, 40])]) {
      const official = used(pinunu, [spectrumTable(bins)]);
      for (const count of official.observedCount) expect(Number.isInteger(count)).toBe(true);
      const [first, second] = [Math.min(...official.observedCount), Math.max(...official.observedCount)];
      expect(first).toBeGreaterThanOrEqual(0);
      expect(second).toBeLessThanOrEqual(pinunuFile.eventsGeV2.length);
    }
  });

  it('backgrounds of bins are kept whole: all windows of one bin have its density', () => {
    const bins = binsOf([1, 1]);
    const table = spectrumTable(bins);
    const official = used(pinunu, [table]);
    const total = table.components.reduce((sum, { events }) => sum + events[1], 0);
    const k = [...official.massMeV].findIndex((mass) => mass > 200);
    const sigma =
      pinunuFile.resolution.sigmaGeV2[
        pinunuFile.resolution.massMeV.findIndex((mass) => mass === official.massMeV[k])
      ];
    expect(official.background[k]).toBeCloseTo((total * 3 * sigma) / (0.068 - 0.026), 6);
  });

  it('half the sensitivity doubles no count and doubles each limit', () => {
    const own = ours(pinunu);
    const official = used(pinunu, [sensitivityTable(2)]);
    expect(official.observedCount).toEqual(own.observedCount);
    const doubled = own.branchingRatioLimit.observed.map((limit) => 2 * limit);
    expect(largestDifference(doubled, official.branchingRatioLimit.observed)).toBeLessThan(1e-9);
    expect(official.provenanceKind).toBe('partly-official');
  });

  it('a sensitivity over one region leaves the other as it is', () => {
    const { massMeV, value } = sensitivityTable(2);
    const low = massMeV.filter((mass) => mass < 112);
    const official = used(pinunu, [
      { ...sensitivityTable(), massMeV: low, value: value.slice(0, low.length) },
    ]);
    const own = ours(pinunu);
    const ratio = (mass: number) => {
      const k = own.massMeV.findIndex((each) => each > mass);
      return official.branchingRatioLimit.observed[k] / own.branchingRatioLimit.observed[k];
    };
    expect(ratio(50)).toBeCloseTo(2, 9);
    expect(ratio(200)).toBeCloseTo(1, 9);
  });

  it('our own di-muon counts and acceptance give our own limits', () => {
    const own = ours(pimumu, prompt);
    const official = used(pimumu, [dimuonTable(), acceptanceTable()], prompt);
    expect(official.observedCount).toEqual(own.observedCount);
    expect(
      largestDifference(own.branchingRatioLimit.observed, official.branchingRatioLimit.observed),
    ).toBeLessThan(1e-9);
    expect(official.provenanceKind).toBe('official-table');
    // The excess of 3σ that was put into the reconstruction by hand.
    expect(own.placedExcess?.note).toContain('put in by hand');
    expect(official.placedExcess).toBeUndefined();
    const halved = used(pimumu, [acceptanceTable(0.5)], prompt);
    expect(
      largestDifference(
        own.branchingRatioLimit.observed.map((limit) => 2 * limit),
        halved.branchingRatioLimit.observed,
      ),
    ).toBeLessThan(1e-9);
  });

  it('events in each window, as we count them, give our own limits', () => {
    for (const [search, lifetime] of [
      [pimumu, prompt],
      [pinunu, Infinity],
    ] as const) {
      const own = ours(search, lifetime);
      const official = used(
        search,
        [
          {
            role: 'window-counts',
            id: 'windows',
            name: 'Figure 5b',
            file: 'x.yaml',
            search,
            massMeV: [...own.massMeV],
            observed: [...own.observedCount],
            background: [...own.background],
            backgroundUncertainty: [...own.backgroundUncertainty],
          },
        ],
        lifetime,
      );
      expect(
        largestDifference(own.branchingRatioLimit.observed, official.branchingRatioLimit.observed),
      ).toBeLessThan(1e-9);
      expect(largestDifference(own.branchingRatioLimit.p2, official.branchingRatioLimit.p2)).toBeLessThan(
        1e-9,
      );
      expect(official.suppositions).toBeUndefined();
    }
  });

  it('our own limits at several lifetimes give those limits, and those between follow', () => {
    const lifetimes = [Infinity, 1e-9, 5e-10, 2e-10, 1e-10];
    const table = limitsTable(engine, pinunu, lifetimes);
    for (const lifetime of lifetimes.slice(0, 4)) {
      const [own, official] = [ours(pinunu, lifetime), used(pinunu, [table], lifetime)];
      expect(
        largestDifference(own.branchingRatioLimit.observed, official.branchingRatioLimit.observed),
      ).toBeLessThan(1e-9);
    }
    // −ln of the acceptance is nearly straight in 1/τ.
    const [own, official] = [ours(pinunu, 3e-10), used(pinunu, [table], 3e-10)];
    expect(
      largestDifference(own.branchingRatioLimit.observed, official.branchingRatioLimit.observed),
    ).toBeLessThan(0.05);
  });

  it('where limits at one lifetime have a gap, nothing is said between its neighbours in lifetime', () => {
    const table = limitsTable(engine, pinunu, [Infinity, 1e-9, 5e-10]);
    const isInGap = (mass: number) => mass > 40 && mass < 60;
    const [stable, gapped, short] = table.rows;
    const piece = (keep: (mass: number) => boolean) => {
      const kept = [...gapped.massMeV.keys()].filter((k) => keep(gapped.massMeV[k]));
      return {
        ...gapped,
        massMeV: kept.map((k) => gapped.massMeV[k]),
        limit: kept.map((k) => gapped.limit[k]),
      };
    };
    const pieces = [piece((mass) => mass <= 40), piece((mass) => mass >= 60)];
    const rows = [stable, ...pieces, short];
    const [whole, parted] = [table.rows, rows].map((each) =>
      limitsAt(engine, pinunu, 1e-9, [{ ...table, rows: each }]),
    );
    expect(parted.massMeV.filter(isInGap).length).toBeGreaterThan(3);
    parted.massMeV.forEach((mass, k) => {
      const limit = parted.branchingRatioLimit.observed[k];
      if (isInGap(mass)) expect(Number.isFinite(limit)).toBe(false);
      else expect(limit).toBe(whole.branchingRatioLimit.observed[k]);
    });
  });

  it('our own limits on decays to muons give those limits at all lifetimes', () => {
    const lifetimes = [prompt, 5e-11, 1e-10, 1e-9];
    const table = limitsTable(engine, pimumu, lifetimes);
    for (const lifetime of [...lifetimes, 1e-11, 3e-10, 1e-8]) {
      const [own, official] = [ours(pimumu, lifetime), used(pimumu, [table], lifetime)];
      expect(
        largestDifference(own.branchingRatioLimit.observed, official.branchingRatioLimit.observed),
      ).toBeLessThan(1e-6);
    }
  });

  it('limits of a search that is a table of limits take its place, at their own masses', () => {
    const table: OfficialTable = {
      role: 'limits',
      id: 'x',
      name: 'Figure 3',
      file: 'x.yaml',
      search: 'na62-pi0-invisible',
      confidenceLevel: 0.9,
      rows: [{ lifetimeS: 'inf', massMeV: [110, 130, 155], limit: [1e-8, 4e-9, 2e-8] }],
    };
    const official = used('na62-pi0-invisible', [table]);
    const k = official.massMeV.indexOf(130);
    expect(official.branchingRatioLimit.observed[k]).toBeCloseTo(4e-9, 20);
    expect(official.provenanceKind).toBe('official-table');
  });

  it('official limits hold at their own level, and for the data as they are', () => {
    const table = limitsTable(engine, pinunu, [Infinity], 3);
    const at = (more: Parameters<typeof limitsAt>[4]) => limitsAt(engine, pinunu, Infinity, [table], more);
    expect(at({ confidenceLevel: 0.95 }).silence).toEqual({
      code: 'confidence-level',
      published: 0.9,
      asked: 0.95,
    });
    expect(at({ statistic: 'clsb' }).silence).toEqual({ code: 'cls-only' });
    const projected = at({ exposure: 2 });
    expect([...projected.branchingRatioLimit.observed].every(Number.isNaN)).toBe(true);
    expect([...projected.branchingRatioLimit.median].some((limit) => limit > 0)).toBe(true);
    const own = ours(pinunu);
    expect(
      largestDifference(
        own.branchingRatioLimit.observed.map((limit) => 3 * limit),
        at({}).branchingRatioLimit.observed,
      ),
    ).toBeLessThan(1e-9);
    expect(at({}).branchingRatioLimit.median).toEqual(own.branchingRatioLimit.median);
  });

  it('caches see another table, and the reconstruction is there again without one', () => {
    const first = used(pinunu, [sensitivityTable(2)]).branchingRatioLimit.observed;
    const second = used(pinunu, [sensitivityTable(3)]).branchingRatioLimit.observed;
    expect(
      largestDifference(
        first.map((limit) => 1.5 * limit),
        second,
      ),
    ).toBeLessThan(1e-9);
    expect(used(pinunu, []).branchingRatioLimit.observed).toEqual(ours(pinunu).branchingRatioLimit.observed);
    expect(ours(pinunu).official).toBeUndefined();
  });

  it.each<[string, OfficialTable, unknown]>([
    [
      'a spectrum that ends early',
      spectrumTable(binsOf([200, 840]).slice(0, 900)),
      { code: 'uncovered', unit: 'GeV2' },
    ],
    [
      'a sensitivity over other masses',
      { ...sensitivityTable(), massMeV: [300, 310], value: [1e-11, 1e-11] },
      { code: 'uncovered', unit: 'MeV', covers: [300, 310], needs: [0, 110] },
    ],
    ['an acceptance', { ...acceptanceTable(), search: pinunu }, { code: 'not-of-search' }],
    [
      'limits at short lifetimes alone',
      {
        role: 'limits',
        id: 'x',
        name: 'x',
        file: 'x',
        search: pinunu,
        confidenceLevel: 0.9,
        rows: [{ lifetimeS: 1e-9, massMeV: [0, 110], limit: [1e-10, 1e-10] }],
      },
      { code: 'no-reference', lifetime: 'inf' },
    ],
  ])('%s changes nothing and says why', (_name, table, problem) => {
    const official = used(pinunu, [table]);
    expect(official.official?.[0].problem).toMatchObject(problem as object);
    expect(official.branchingRatioLimit.observed).toEqual(ours(pinunu).branchingRatioLimit.observed);
    expect(official.provenanceKind).toBe('reconstructed');
  });

  it('bins of muon pairs that are wider than windows are not counted in', () => {
    const edgesMeV = Array.from({ length: 143 }, (_, k) => 211 + k);
    const table: OfficialTable = { ...dimuonTable(), edgesMeV, counts: edgesMeV.slice(1).map(() => 100) };
    expect(used(pimumu, [table], prompt).official?.[0].problem).toMatchObject({ code: 'coarse-bins' });
  });

  it('a table that is none is refused with its field', () => {
    const wrong = { ...sensitivityTable(), value: [1e-11] };
    const result = engine.run({
      task: 'inputs',
      searches: [pinunu],
      lifetimesS: [],
      official: [wrong],
    });
    expect(result).toMatchObject({
      ok: false,
      reason: { code: 'user-table', reason: { file: 'official[0]', path: 'value' } },
    });
  });
});
