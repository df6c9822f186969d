import { describe, expect, it } from 'vitest';
import { loadBound } from '../../src/data/loadBound.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { boundIntervals } from '../../src/exclusion/boundContains.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { dataText, sound } from '../searches/agreement.ts';

const { engine } = await openEngine(async (path) => dataText(path.replace(/^data\//, '')));
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

/** Excluded amplitude couplings per mass. */
function excluded(model: ModelId, search: string, massesMeV: readonly number[], invisibleFraction = 0) {
  const result = engine.run({
    task: 'exclusion',
    model,
    searches: [search],
    invisibleFraction,
    curves: ['observed'],
    massesMeV,
    ...assumptions,
  });
  if (!result.ok) throw new Error(result.reason.code);
  const [{ curves, silence }] = result.answer.searches;
  if (silence !== null) return { silence, intervals: [] };
  const { offset, logLower, logUpper } = curves[0].columns;
  return {
    silence,
    intervals: massesMeV.map((_, i) =>
      Array.from({ length: offset[i + 1] - offset[i] }, (_unused, k) => [
        Math.exp(logLower[offset[i] + k]),
        Math.exp(logUpper[offset[i] + k]),
      ]),
    ),
  };
}

describe('recasts in the engine', () => {
  it('stay apart from the searches of NA62 and are known by their ids', () => {
    expect(engine.recasts.map(({ id }) => id)).toEqual([
      'e949-invisible',
      'na48-2-pimumu',
      'e787-pigammagamma',
      'microboone-piee',
      'belle-2-kee',
      'belle-2-kmumu',
      'lhcb-kmumu',
      'lhcb-kstarmumu',
    ]);
    expect(engine.searches.every(({ id }) => id.startsWith('na62-'))).toBe(true);
  });

  it('MicroBooNE excludes one closed interval of couplings: rare below, decayed before above', () => {
    const { intervals } = excluded('bc4', 'microboone-piee', [50, 100, 150, 200]);
    for (const found of intervals) {
      expect(found).toHaveLength(1);
      const [[lower, upper]] = found;
      expect(lower).toBeGreaterThan(0);
      expect(upper).toBeLessThan(1);
      expect(upper).toBeGreaterThan(10 * lower);
    }
  });

  it('the strength of a point is 1 on the lower edge of what MicroBooNE excludes, and 0 beyond its table', () => {
    const [[[lower, upper]]] = excluded('bc4', 'microboone-piee', [130]).intervals;
    for (const [edge, strength] of [
      [lower, 1],
      [upper * (1 + 1e-9), 0],
    ]) {
      const result = engine.run({
        task: 'point',
        model: 'bc4',
        searches: ['microboone-piee'],
        massMeV: 130,
        coupling: edge ** 2,
        invisibleFraction: 0,
        ...assumptions,
      });
      if (!result.ok) throw new Error(result.reason.code);
      expect(result.answer.searches[0].signalStrength.observed).toBeCloseTo(strength, 6);
      // Between the masses of its table, 120 and 150 MeV, the longer one of their shortest lifetimes.
      if (strength === 0) expect(result.answer.lifetimeS).toBeCloseTo(1.745e-8, 15);
    }
  });

  it('an invisible fraction weakens what sees decays and strengthens what needs X to escape', () => {
    const lowest = (search: string, mass: number, x: number) =>
      excluded('bc4', search, [mass], x).intervals[0][0][0];
    expect(lowest('microboone-piee', 100, 0.5)).toBeGreaterThan(lowest('microboone-piee', 100, 0));
    expect(lowest('na48-2-pimumu', 240, 0.5)).toBeGreaterThan(lowest('na48-2-pimumu', 240, 0));
    const upper = (x: number) => excluded('bc4', 'e949-invisible', [180], x).intervals[0][0][1];
    expect(upper(0.5)).toBeGreaterThan(upper(0));
  });

  it.each([
    ['bc4', 'e787-pigammagamma', 50],
    ['bc11', 'microboone-piee', 100],
    ['bc11', 'na48-2-pimumu', 240],
  ] as const)('in %s, %s excludes nothing: X has no such decay', (model, search, mass) => {
    expect(excluded(model, search, [mass]).intervals.flat()).toEqual([]);
  });

  it('speaks in the models of the captions', () => {
    expect(excluded('bc2', 'e949-invisible', [60, 200]).intervals.every((found) => found.length === 1)).toBe(
      true,
    );
    expect(excluded('bc10', 'e949-invisible', [60, 200]).intervals.every((found) => found.length === 1)).toBe(
      true,
    );
    expect(excluded('bc10', 'na48-2-pimumu', [230]).intervals[0]).toHaveLength(1);
    expect(excluded('bc11', 'e787-pigammagamma', [50]).intervals[0]).toHaveLength(1);
    // The dark photon lives 1e-15 s, the table begins at 1e-11 s.
    expect(excluded('bc1', 'na48-2-pimumu', [230]).intervals[0]).toHaveLength(0);
    expect(excluded('bc1', 'e949-invisible', [60]).silence).toMatchObject({ code: 'no-escape' });
  });
});

describe('recasts beside the contours that the experiments drew for a dark scalar', () => {
  /** Ratio of the recast lower edge to the published one in sin²θ, at the vertices of the reading. */
  function ratios(search: string, published: string, inside: (massMeV: number) => boolean): number[] {
    const bound = sound(loadBound(dataText(`bounds/${published}.json`), published));
    if (bound.status !== 'available') throw new Error(`${published} is ${bound.status}`);
    const masses = bound.regions
      .flatMap(({ edges }) => edges.flatMap(({ massMeV }) => massMeV))
      .filter(inside)
      .sort((a, b) => a - b);
    const { intervals } = excluded('bc4', search, [...new Set(masses)]);
    return [...new Set(masses)].map((mass, i) => {
      const [[edge]] = boundIntervals(bound, mass);
      return intervals[i][0][0] ** 2 / edge;
    });
  }
  const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

  it('E949: a factor 1.26, because they used a branching ratio that much larger', () => {
    const found = sorted(
      ratios('e949-invisible', 'bc4-e949-published', (m) => m > 5 && (m < 112 || m > 155)),
    );
    expect(found[found.length >> 1]).toBeCloseTo(1.26, 1);
    expect(found[0]).toBeGreaterThan(1.1);
    expect(found[found.length - 1]).toBeLessThan(1.36);
  });

  it('MicroBooNE: about the square root of that, production times decay', () => {
    const found = sorted(ratios('microboone-piee', 'bc4-microboone-published', (m) => m > 12 && m < 209));
    expect(found[found.length >> 1]).toBeGreaterThan(1.05);
    expect(found[found.length >> 1]).toBeLessThan(1.26);
    expect(found[0]).toBeGreaterThan(1);
    expect(found[found.length - 1]).toBeLessThan(1.35);
  });
});
