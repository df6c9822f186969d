import { describe, expect, it } from 'vitest';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { binnedWindows } from '../../src/searches/binnedWindows.ts';
import { comparedIds } from '../../src/statistics/definitions.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { toySearch } from '../toy.ts';

const load = (kind: 'counting' | 'peak' | 'limit-table', name: string) =>
  sound(loadSearch({ kind, path: `analyses/${name}.json` }, dataText(`analyses/${name}.json`)));
const pinunu = load('counting', 'na62-pinunu-2016-2022');
const dimuon = load('peak', 'na62-pimumu-2017-2018');
const engine = createEngine([pinunu, dimuon, load('limit-table', 'na62-pi0-invisible'), toySearch()]);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const window = { task: 'window', search: pinunu.id, massMeV: 180, ...assumptions } as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}
function refusal(result: EngineResult): string {
  if (result.ok || result.kind !== 'input') throw new Error('the request was answered');
  return result.sentence;
}

describe('the confidence levels of one window', () => {
  it('fall from 1 and cross 1 − CL at the limit of the scan', () => {
    const { signal, cls, clsb, clb, limit, clsbLimit, hypothesisMeV } = answered(engine.run(window));
    expect(hypothesisMeV).toBe(180.6);
    const [row] = answered(
      engine.run({
        ...assumptions,
        task: 'limits',
        searches: [pinunu.id],
        lifetime: { kind: 'fixed', lifetimeS: Infinity },
        massesMeV: [hypothesisMeV],
      }),
    ).searches;
    expect(limit).toBeCloseTo(row.signalLimit.observed[0], 10);
    expect(cls[0]).toBe(1);
    for (let i = 1; i < signal.length; i++) {
      expect(cls[i]).toBeLessThan(cls[i - 1]);
      expect(cls[i]).toBeCloseTo(clsb[i] / clb[i], 12);
      expect(cls[i] < 0.1).toBe(signal[i] > limit);
      expect(clsb[i] < 0.1).toBe(signal[i] > clsbLimit);
    }
  });

  it('stand for the background alone in a projection', () => {
    const answer = answered(engine.run({ ...window, exposure: 10 }));
    expect(answer.observedCount).toBeNaN();
    expect(answer.count).toBe(Math.round(answer.background));
    expect(answer.background).toBeCloseTo(10 * answered(engine.run(window)).background, 10);
  });

  it('are compared between all methods', () => {
    const { limits } = answered(engine.run({ ...window, task: 'comparison' }));
    expect(limits.map(({ id }) => id)).toEqual(comparedIds);
    const of = Object.fromEntries(limits.map((each) => [each.id, each]));
    expect(of.bayesian.limit).toBe(of['hybrid-lognormal-kappa'].limit);
    expect(of['asymptotic-qtilde-poisson'].limit).toBeLessThan(of['frequentist-qtilde-poisson'].limit);
    const { monteCarloError } = of.toys;
    expect(Math.abs(of.toys.limit - of['frequentist-qtilde-poisson'].limit)).toBeLessThan(
      4 * (monteCarloError ?? 0),
    );
    for (const { limit, clsbLimit } of limits) if (clsbLimit >= 0) expect(clsbLimit).toBeLessThan(limit);
  });

  it.each([
    [{ search: 'na62-pi0-invisible', massMeV: 130 }, /Only limits are published/],
    [{ massMeV: 130 }, /130 MeV.*looks only at 0–110 and 154–260 MeV/],
    [{ search: 'nope' }, /"nope"/],
    [{ confidenceLevel: 1 }, /confidence level is 1/],
    [{ points: 1 }, /number of points is 1/],
    [{ method: 'toys', toys: 3 }, /number of toys is 3/],
  ])('are refused for %j with one sentence', (change, sentence) => {
    expect(refusal(engine.run({ ...window, ...(change as object) }))).toMatch(sentence);
  });
});

describe('windows cut into bins', () => {
  it.each([pinunu, dimuon])('hold the background of their search: %#', (search) => {
    const inputs = search.inputs?.();
    if (inputs === undefined || inputs.kind === 'limit-table') throw new Error('no windows');
    const { hypothesis, binBackground, firstBin, endBin } = binnedWindows(inputs);
    hypothesis.forEach((k, i) => {
      const sum = binBackground.subarray(firstBin[i], endBin[i]).reduce((a, b) => a + b, 0);
      // Sideband fits of neighbours differ by what their statistics allow; a density is flat in bins of 1 MeV, and bends most
      // where the windows are smallest.
      const allowed = inputs.kind === 'peak' ? inputs.backgroundUncertainty[k] : 0.005 * inputs.background[k];
      expect(Math.abs(sum - inputs.background[k])).toBeLessThan(allowed);
    });
    expect(binBackground.every((events) => events >= 0)).toBe(true);
  });
});

describe('the significance of a search', () => {
  const ask = { task: 'significance', search: pinunu.id, ...assumptions, toys: 500 } as const;

  it('is local in each window, and smaller for the largest one among them all', () => {
    const { massMeV, localSignificance, localPValue, global } = answered(engine.run(ask));
    const best = massMeV.indexOf(global.massMeV);
    expect(localPValue[best]).toBe(Math.min(...localPValue.filter((p) => p >= 0)));
    expect(global.localSignificance).toBeCloseTo(localSignificance[best], 10);
    expect(global.significance).toBeLessThan(global.localSignificance);
    expect(global.pValue).toBeGreaterThan(localPValue[best]);
    const there = answered(engine.run({ ...window, massMeV: global.massMeV }));
    expect(there.discoveryPValue).toBe(localPValue[best]);
  });

  it.each([
    [{ exposure: 10 }, /exposure is 10; a projection/],
    [{ method: 'toys' }, /choose another method/],
    [{ search: 'toy' }, /does not show the windows/],
    [{ toys: 1 }, /number of toys is 1/],
  ])('is refused for %j', (change, sentence) => {
    expect(refusal(engine.run({ ...ask, ...(change as object) }))).toMatch(sentence);
  });
});
