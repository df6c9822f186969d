import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import { excludedRanges } from '../../src/engine/excludedRanges.ts';
import { type PlotState, type PlottedBound, plotVerdict } from '../../src/engine/plotVerdict.ts';
import type { CouplingConvention } from '../../src/physics/models/model.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { bc1 } from '../../src/physics/models/bc1.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const all = engine.searches.map(({ id }) => id);

function pointOf(massMeV: number, coupling: number, more: object = {}): PointAnswer {
  const result = engine.run({
    task: 'point',
    model: 'bc4',
    massMeV,
    coupling,
    invisibleFraction: 0,
    searches: all,
    confidenceLevel: 0.9,
    method: 'hybrid-lognormal-kappa',
    exposure: 1,
    ...more,
  });
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const plotOf = (point: PointAnswer | null, more: Partial<PlotState> = {}): PlotState => ({
  point,
  expectedOnly: false,
  shown: all,
  computing: [],
  failed: [],
  bounds: [],
  boundsComputing: false,
  boundsFailed: false,
  ...more,
});
const bound = (id: string, more: Partial<PlottedBound> = {}): PlottedBound => ({
  id,
  isOurs: false,
  isProjection: false,
  contains: true,
  ...more,
});

const inside = pointOf(180, 1e-6);
const outside = pointOf(180, 1e-10);
const nowhere = pointOf(340, 1e-6);

describe('the verdict of everything on the plot', () => {
  it('is that of NA62 where it excludes, with the others named', () => {
    const verdict = plotVerdict(
      plotOf(inside, { bounds: [bound('e949'), bound('charm', { contains: false })] }),
    );
    expect(verdict).toMatchObject({ code: 'excluded', status: 'excluded', others: ['e949'] });
    expect(verdict.search).toBe('na62-pinunu-2016-2022');
    expect(verdict.excluding).toEqual(['na62-pinunu-2016-2022', 'na62-pinunu-2017']);
  });

  it('says that others exclude what NA62 allows', () => {
    const verdict = plotVerdict(plotOf(outside, { bounds: [bound('babar'), bound('lhcb')] }));
    expect(verdict).toMatchObject({
      code: 'excluded-by-others',
      status: 'excluded',
      own: 'allowed',
      others: ['babar', 'lhcb'],
    });
  });

  it('counts contours and layers of NA62 as those of NA62', () => {
    const verdict = plotVerdict(plotOf(outside, { bounds: [bound('earlier', { isOurs: true })] }));
    expect(verdict).toMatchObject({ code: 'excluded', ownBounds: ['earlier'], excluding: [] });
  });

  it('lets projections exclude nothing', () => {
    const verdict = plotVerdict(plotOf(outside, { bounds: [bound('faser', { isProjection: true })] }));
    expect(verdict).toMatchObject({ code: 'allowed', status: 'allowed', projected: ['faser'], others: [] });
  });

  it('decides on what is drawn: observed, expected, a projection, or supposed events', () => {
    const basis = (point: PointAnswer, expectedOnly = false) =>
      plotVerdict(plotOf(point, { expectedOnly })).basis;
    expect(basis(inside)).toBe('observed');
    expect(basis(inside, true)).toBe('expected');
    expect(basis(pointOf(180, 1e-6, { exposure: 10 }))).toBe('projection');
    const whatIf = { search: all[0], massMeV: 180, count: 0 };
    const supposed = pointOf(180, 1e-6, { whatIf });
    expect(basis(supposed)).toBe('what-if');
    const between = inside.searches[0];
    // Three events in the window: the observed limit is weaker than the expected one.
    expect(between.branchingRatioLimit.observed).toBeGreaterThan(between.branchingRatioLimit.median);
    const g = Math.sqrt(between.branchingRatioLimit.observed * between.branchingRatioLimit.median);
    const middle = pointOf(180, (1e-6 * g) / inside.branchingRatio);
    expect(plotVerdict(plotOf(middle)).code).toBe('allowed');
    expect(plotVerdict(plotOf(middle, { expectedOnly: true })).code).toBe('excluded');
  });

  it('knows what each search on the plot makes of the point, and by which curve', () => {
    const shown = all.slice(0, 3);
    const { standings, search, strength, excluding } = plotVerdict(plotOf(inside, { shown }));
    expect(standings.map((each) => each.search)).toEqual(['na62-pinunu-2016-2022']);
    expect(standings[0]).toMatchObject({ curve: 'observed', verdict: 'excluded', search, strength });
    expect(excluding).toEqual([search]);
    const expected = plotVerdict(plotOf(inside, { shown, expectedOnly: true }));
    expect(expected.standings[0].curve).toBe('median');
    expect(plotVerdict(plotOf(inside, { computing: shown })).standings.map((each) => each.search)).toEqual([
      'na62-pinunu-2017',
    ]);
  });

  it('has codes that are names', () => {
    const points = [inside, outside, nowhere];
    for (const point of points)
      for (const shown of [all, []])
        for (const bounds of [[], [bound('babar')]]) {
          const { code, status, own } = plotVerdict(plotOf(point, { shown, bounds }));
          for (const each of [code, status, own]) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
        }
  });

  it('is on the edge within 3 % of it, and excluded there by whoever else excludes', () => {
    const [lower] = inside.searches[0].excludedCouplings[0];
    const edge = pointOf(180, lower * 1.01);
    expect(plotVerdict(plotOf(edge))).toMatchObject({ code: 'on-edge', status: 'on-edge' });
    const others = plotVerdict(plotOf(edge, { bounds: [bound('babar')] }));
    expect(others).toMatchObject({ code: 'on-edge', status: 'excluded', others: ['babar'] });
  });

  it('tells hidden searches from masses nobody looked at and particles nobody can see', () => {
    expect(plotVerdict(plotOf(outside, { shown: [] })).code).toBe('none-shown');
    expect(plotVerdict(plotOf(nowhere)).code).toBe('not-covered');
    const dark = pointOf(180, 1e-3, { model: 'bc1' });
    expect(plotVerdict(plotOf(dark)).code).toBe('not-covered');
    expect(plotVerdict(plotOf(dark, { shown: all.filter((id) => !id.includes('pimumu')) })).code).toBe(
      'blind',
    );
    // Beyond its formulae BC4 says nothing, though the search for muon pairs looks there.
    expect(plotVerdict(plotOf(pointOf(300, 1e-6))).code).toBe('silent');
    const hidden = plotVerdict(plotOf(inside, { shown: [], bounds: [bound('babar')] }));
    expect(hidden).toMatchObject({ code: 'excluded-by-others', own: 'none-shown' });
  });

  it('is computing as long as something that could exclude is missing', () => {
    expect(plotVerdict(plotOf(null)).code).toBe('computing');
    expect(plotVerdict(plotOf(outside, { computing: [all[0]] })).code).toBe('computing');
    expect(plotVerdict(plotOf(nowhere, { computing: [all[2]] })).code).toBe('computing');
    expect(plotVerdict(plotOf(outside, { boundsComputing: true })).code).toBe('computing');
    expect(plotVerdict(plotOf(inside, { computing: [all[2]], boundsComputing: true })).code).toBe('excluded');
    // What is being computed anew has no say.
    expect(plotVerdict(plotOf(inside, { computing: all })).code).toBe('computing');
  });

  it('says that data failed, and still decides by what is there', () => {
    expect(plotVerdict(plotOf(null, { failed: all })).code).toBe('failed');
    const partial = plotVerdict(plotOf(outside, { failed: [all[2]] }));
    expect(partial).toMatchObject({ code: 'allowed', failed: [all[2]] });
  });

  it('knows an infinite limit from a weak one', () => {
    const short = pointOf(180, 1e-6, { fixedLifetimeS: 1e-15 });
    expect(plotVerdict(plotOf(short))).toMatchObject({ code: 'allowed', constrains: false });
    expect(plotVerdict(plotOf(outside)).constrains).toBe(true);
  });

  it('never calls a point allowed that a shown search or bound excludes', () => {
    const bounds = fc.array(
      fc.record({
        id: fc.string(),
        isOurs: fc.boolean(),
        isProjection: fc.boolean(),
        contains: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(inside, outside, nowhere),
        fc.subarray(all),
        bounds,
        (point, shown, given) => {
          const verdict = plotVerdict(plotOf(point, { shown, bounds: given }));
          const isExcluded =
            given.some(({ contains, isProjection }) => contains && !isProjection) ||
            point.searches.some((each) => shown.includes(each.search) && each.verdict === 'excluded');
          expect(verdict.status === 'excluded').toBe(isExcluded);
          expect(['allowed', 'not-covered', 'blind', 'silent', 'none-shown'].includes(verdict.code)).toBe(
            !isExcluded,
          );
        },
      ),
    );
  });
});

describe('the excluded range at the mass of a point', () => {
  const [first, amplitude] = bc4.conventions;

  it('has the edges at which the verdict turns', () => {
    const ranges = excludedRanges(inside.searches, { exposure: 1 }, first, first);
    expect(ranges).toHaveLength(1);
    const [[lower, upper]] = ranges;
    for (const [coupling, code] of [
      [lower * 0.96, 'allowed'],
      [lower * 1.04, 'excluded'],
      [upper * 0.96, 'excluded'],
      [upper * 1.04, 'allowed'],
    ] as const) {
      expect(plotVerdict(plotOf(pointOf(180, coupling))).code, String(coupling)).toBe(code);
    }
    const [[lowerAmplitude]] = excludedRanges(inside.searches, { exposure: 1 }, first, amplitude);
    expect(lowerAmplitude ** 2 / lower).toBeCloseTo(1, 12);
  });

  it('follows the expected limit where that alone is drawn', () => {
    const observed = excludedRanges(inside.searches, { exposure: 1 }, first, first)[0][0];
    const expected = excludedRanges(inside.searches, { exposure: 1, expectedOnly: true }, first, first)[0][0];
    const [{ branchingRatioLimit }] = inside.searches;
    // X lives long at the lower edge, so that the coupling squared goes with the limit to a part in 1e5.
    expect(expected / observed).toBeCloseTo(branchingRatioLimit.median / branchingRatioLimit.observed, 3);
  });

  it('unites searches, keeps gaps, and turns around where the scale is in the denominator', () => {
    const search = { ...inside.searches[0], expectedExcludedCouplings: [] };
    const searches = [
      { ...search, excludedCouplings: [[1, 3] as const, [10, Infinity] as const] },
      { ...search, excludedCouplings: [[2, 4] as const] },
    ];
    const [plain] = bc1.conventions;
    const inverse: CouplingConvention = { ...plain, power: -1 };
    expect(excludedRanges(searches, { exposure: 1 }, plain, plain)).toEqual([
      [1, 4],
      [10, Infinity],
    ]);
    expect(excludedRanges(searches, { exposure: 1 }, plain, inverse)).toEqual([
      [0, 0.1],
      [0.25, 1],
    ]);
  });
});
