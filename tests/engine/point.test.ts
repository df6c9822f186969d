import { describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import type { PointRequest } from '../../src/engine/request.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function pointAt(massMeV: number, more: Partial<PointRequest> = {}): PointAnswer {
  const result = engine.run({
    task: 'point',
    model: 'bc4',
    massMeV,
    coupling: 1e-6,
    invisibleFraction: 0,
    searches: engine.searches.map(({ id }) => id),
    ...assumptions,
    ...more,
  });
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

function limitOf(observedCount: number, background: number, backgroundUncertainty: number) {
  const result = engine.run({
    task: 'cls',
    observedCount,
    background,
    backgroundUncertainty,
    confidenceLevel: assumptions.confidenceLevel,
    method: assumptions.method,
  });
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

describe('the numbers of a search at a point', () => {
  it('belong to one window: its counts give its limits on signal events', () => {
    for (const massMeV of [12, 41.5, 99.3, 160, 180, 195.2, 240, 252.7, 262]) {
      const counting = pointAt(massMeV).searches.filter(({ observedCount }) => observedCount >= 0);
      for (const search of counting) {
        const { observedCount, background, backgroundUncertainty, signalLimit } = search;
        const { signalUpperLimit, expected } = limitOf(observedCount, background, backgroundUncertainty);
        // Both sides solve CLs = 0.1 to at least 8 digits.
        expect(signalLimit.observed / signalUpperLimit, `${search.search} at ${massMeV}`).toBeCloseTo(1, 7);
        expect(signalLimit.median / expected.median).toBeCloseTo(1, 7);
        expect(Math.abs(search.hypothesisMeV - massMeV)).toBeLessThanOrEqual(0.7 + 1e-9);
      }
    }
  });

  it('are at 180 MeV those of the window at 180.6 MeV', () => {
    const [search] = pointAt(180).searches;
    expect(search.hypothesisMeV).toBe(180.6);
    expect(search.observedCount).toBe(3);
    expect(search.background).toBeCloseTo(1.61, 2);
    expect(search.backgroundUncertainty).toBeCloseTo(0.216, 3);
    // An independent solution of CLs = 0.1 for n = 3, b = 1.61 ± 0.216, log-normal with this median.
    expect(search.signalLimit.observed).toBeCloseTo(5.21, 2);
  });

  it('name the windows between which the limit on B is interpolated', () => {
    for (const massMeV of [180, 99.3, 130.7, 262.01]) {
      const spoke = pointAt(massMeV).searches.filter(({ silence }) => silence === null);
      expect(spoke.length).toBeGreaterThan(0);
      for (const { neighbours, branchingRatioLimit, acceptanceRatio } of spoke) {
        const [below, above] = neighbours;
        expect(neighbours).toHaveLength(2);
        const part = (massMeV - below.hypothesisMeV) / (above.hypothesisMeV - below.hypothesisMeV);
        expect(part).toBeGreaterThan(0);
        expect(part).toBeLessThan(1);
        const straight =
          below.branchingRatioLimit.observed ** (1 - part) * above.branchingRatioLimit.observed ** part;
        expect(branchingRatioLimit.observed / straight).toBeCloseTo(1, 10);
        if (Number.isNaN(below.singleEventSensitivity)) continue;
        const own = (below.signalLimit.observed * below.singleEventSensitivity) / acceptanceRatio;
        expect(below.branchingRatioLimit.observed / own).toBeCloseTo(1, 10);
      }
    }
  });

  it('interpolate nothing at a hypothesis, and nothing where a search is silent', () => {
    const [speaks, silent] = pointAt(180.6).searches;
    expect(speaks.neighbours.map(({ hypothesisMeV }) => hypothesisMeV)).toEqual([180.6]);
    const [{ branchingRatioLimit }] = speaks.neighbours;
    expect(speaks.branchingRatioLimit.observed / branchingRatioLimit.observed).toBeCloseTo(1, 12);
    expect(silent.neighbours).toEqual([]);
  });

  it('predict the events of the named window', () => {
    const point = pointAt(180);
    const [{ expectedSignal, acceptanceRatio, singleEventSensitivity }] = point.searches;
    expect(expectedSignal / ((point.branchingRatio * acceptanceRatio) / singleEventSensitivity)).toBeCloseTo(
      1,
      12,
    );
  });
});

describe('the dark sector behind y of BC2', () => {
  const bc2 = { model: 'bc2', coupling: 1e-3, convention: 'epsilon' } as const;
  const parameters = { alphaD: 0.5, chiMassRatio: 0.25 };

  it('is 0.1 and 1/3 unless said, and stated with the answer', () => {
    const point = pointAt(180, bc2);
    expect(point.conventionParameters).toEqual({ alphaD: 0.1, chiMassRatio: 1 / 3 });
    expect(point.couplings.y).toBeCloseTo((1e-6 * 0.1) / 81, 20);
    expect(pointAt(180).conventionParameters).toBeUndefined();
  });

  it('changes y alone, from either side', () => {
    const usual = pointAt(180, bc2);
    const other = pointAt(180, { ...bc2, conventionParameters: parameters });
    expect(other.couplings.y).toBeCloseTo((1e-6 * 0.5) / 256, 20);
    expect(other.couplings.epsilon).toBe(usual.couplings.epsilon);
    expect(other.searches).toEqual(usual.searches);
    const y = { ...bc2, convention: 'y', coupling: other.couplings.y, conventionParameters: parameters };
    expect(pointAt(180, y).couplings.epsilon).toBeCloseTo(1e-3, 15);
  });

  it.each([
    [{ ...bc2, conventionParameters: { chiMassRatio: 0.6 } }, /mass ratio .* is 0\.6; it must be from/],
    [{ ...bc2, conventionParameters: { alphaD: 0 } }, /alphaD is 0; it must be from/],
    [{ conventionParameters: { alphaD: 0.5 } }, /no coupling of BC4 needs it/],
  ])('is refused where it makes no sense', (more, sentence) => {
    expect(() => pointAt(180, more)).toThrow(sentence);
  });
});
