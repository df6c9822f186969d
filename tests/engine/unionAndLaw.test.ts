import type { EngineResult } from '../../src/engine/taskTypes.ts';
import { describe, expect, it } from 'vitest';
import { exclusionTable, namedExclusions } from '../../src/export/tables.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { ExclusionRequest, LifetimeLaw } from '../../src/engine/request.ts';
import { modelById } from '../../src/physics/models/index.ts';
import { dataText } from '../searches/agreement.ts';

const { engine } = await openEngine(async (path) => dataText(path.replace(/^data\//, '')));
const request: ExclusionRequest = {
  task: 'exclusion',
  model: 'bc4',
  searches: engine.searches.map(({ id }) => id),
  invisibleFraction: 0,
  curves: ['observed', 'median'],
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
};

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

describe('union of all searches', () => {
  it('comes only where it is asked for', () => {
    expect(answered(engine.run(request)).union).toEqual([]);
    const { union } = answered(engine.run({ ...request, union: true }));
    expect(union.map(({ curve }) => curve)).toEqual(['observed', 'median']);
  });

  it('holds every interval of every search', () => {
    const { union, searches } = answered(engine.run({ ...request, union: true }));
    const united = union[0].columns;
    let compared = 0;
    for (const { curves } of searches) {
      const own = curves.find(({ curve }) => curve === 'observed')?.columns;
      own?.massMeV.forEach((mass, i) => {
        const at = united.massMeV.indexOf(mass);
        for (let k = own.offset[i]; k < own.offset[i + 1]; k += 1) {
          let held = false;
          for (let j = united.offset[at]; j < united.offset[at + 1]; j += 1) {
            held ||= united.logLower[j] <= own.logLower[k] && united.logUpper[j] >= own.logUpper[k];
          }
          expect(held).toBe(true);
          compared += 1;
        }
      });
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe('tables', () => {
  it('hold the observed curve, the median where only the expected one was asked for, and the union', () => {
    const bc4 = modelById('bc4');
    if (bc4 === undefined) throw new Error('no model');
    const asked = { ...request, searches: ['na62-pinunu-2016-2022'], massesMeV: [180], union: true };
    const lower = (curves: ExclusionRequest['curves']) =>
      exclusionTable(namedExclusions(answered(engine.run({ ...asked, curves }))), bc4).rows.map(
        (row) => row[3],
      );
    const [observed, union] = lower(['m2', 'median', 'observed']);
    const [median] = lower(['m2', 'm1', 'median', 'p1', 'p2']);
    expect(union).toBe(observed);
    expect(lower(['median'])).toEqual([median, median]);
    expect(Number(lower(['observed'])[0]) / Number(observed)).toBeCloseTo(1, 12);
    expect(lower(['m2'])).toEqual([]);
    expect(median).not.toBe(observed);
  });
});

describe('lifetime law of K+ → π+ μ+μ−', () => {
  const edgeAt = (massMeV: number, lifetimeLaw?: LifetimeLaw) => {
    const { searches } = answered(
      engine.run({
        task: 'limits',
        searches: ['na62-pimumu-2017-2018'],
        lifetime: { kind: 'fixed', lifetimeS: 1e-8 },
        massesMeV: [massMeV],
        confidenceLevel: 0.9,
        method: 'hybrid-lognormal-kappa',
        exposure: 1,
        ...(lifetimeLaw === undefined ? {} : { lifetimeLaw }),
      }),
    );
    return searches[0].branchingRatioLimit.observed[0];
  };

  it('is the mass-dependent one unless told otherwise', () => {
    expect(edgeAt(220)).toBe(edgeAt(220, 'mass-dependent'));
  });

  it('with a constant τ₀ of 0.07 ns sees less of a long-lived X where τ₀(m) is longer, more where it is shorter', () => {
    const rate = (lifetimeNs: number) => -Math.expm1(-lifetimeNs / 10);
    expect(edgeAt(219, 'constant') / edgeAt(219)).toBeCloseTo(rate(0.14) / rate(0.07), 2);
    expect(edgeAt(283, 'constant')).toBeLessThan(edgeAt(283));
  });

  it('refuses a law that it does not know', () => {
    const result = engine.run({ ...request, lifetimeLaw: 'other' as LifetimeLaw });
    expect(result).toMatchObject({
      ok: false,
      kind: 'input',
      sentence: 'The lifetime law is "other"; it must be one of mass-dependent, constant.',
    });
  });

  it('leaves searches alone that have one law only', () => {
    const searches = ['na62-pinunu-2016-2022', 'na62-pi0-invisible'];
    const constant = engine.run({ ...request, searches, lifetimeLaw: 'constant' });
    expect(constant).toEqual(engine.run({ ...request, searches }));
  });
});

describe('searches for decays that a model hardly has', () => {
  it('are silent, with the largest share in the sentence', () => {
    const silences = (model: ExclusionRequest['model']) =>
      answered(engine.run({ ...request, model, curves: ['observed'] })).searches.map(
        ({ silence }) => silence,
      );
    expect(silences('bc10')[3]).toBe(
      'a of BC10 decays to two photons at most 0.01 % of the time where this search looks.',
    );
    expect(silences('bc4')[3]).toBe('S of BC4 does not decay to two photons where this search looks.');
    expect(silences('bc11').slice(2)).toEqual([
      'a of BC11 does not decay to two muons where this search looks.',
      null,
      null,
    ]);
  });
});
