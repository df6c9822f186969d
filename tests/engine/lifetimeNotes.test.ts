import { describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { PointRequest } from '../../src/engine/request.ts';
import { endReason } from '../../src/exclusion/endCodes.ts';
import { intervalsAt } from '../../src/exclusion/foundIntervals.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { dataText } from '../searches/agreement.ts';

const { engine } = await openEngine(async (path) => dataText(path.replace(/^data\//, '')));
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const pinunu = 'na62-pinunu-2016-2022';

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

function pointAt(
  model: ModelId,
  search: string,
  massMeV: number,
  coupling: number,
  more: Partial<PointRequest> = {},
): PointAnswer {
  const request = {
    task: 'point',
    model,
    searches: [search],
    massMeV,
    coupling,
    invisibleFraction: 0,
  } as const;
  return answered(engine.run({ ...request, ...assumptions, ...more }));
}

describe('a point beyond what a search can vouch for', () => {
  it('is not limited by a simulated acceptance below the inefficiency of the veto', () => {
    const { searches, lifetimeS } = pointAt('bc4', pinunu, 180, 0.5);
    expect(lifetimeS).toBeLessThan(5e-11);
    const [search] = searches;
    expect(search.acceptanceRatio).toBe(0);
    expect(search.branchingRatioLimit.observed).toBe(Infinity);
    expect(search.excludedReasons).toEqual([['limit', 'acceptance']]);
    expect(search.lifetimeNotes[0]).toMatch(/below 1e-7 of that for an X that escapes/);
    expect(search.lifetimeNotes[1]).toMatch(/^Upward its region ends where its acceptance falls to 1e-7/);
  });

  it('is told to rest on the simulated acceptance between there and the published lifetimes', () => {
    const { searches, lifetimeS } = pointAt('bc4', pinunu, 180, 0.2);
    expect(lifetimeS).toBeGreaterThan(7e-11);
    expect(searches[0].verdict).toBe('excluded');
    expect(searches[0].lifetimeNotes[0]).toBe(
      'At this lifetime its limit rests on the simulated acceptance: limits are published down to 0.2 ns at this mass.',
    );
  });

  it('still counts its invisible share', () => {
    const { searches } = pointAt('bc4', pinunu, 180, 0.5, { invisibleFraction: 0.1 });
    expect(searches[0].acceptanceRatio).toBe(0.1);
    expect(searches[0].lifetimeNotes[0]).toMatch(/Only the invisible share of its decays counts here/);
  });

  it('is not limited by tables of others below their shortest lifetime', () => {
    const { searches } = pointAt('bc4', 'e949-invisible', 200, 0.01);
    expect(searches[0].branchingRatioLimit.observed).toBe(Infinity);
    expect(searches[0].lifetimeNotes).toEqual([
      'It says nothing about lifetimes below 5 ns, the shortest one with published limits at this mass.',
      'Upward its region ends at a lifetime of 5 ns, the shortest one with published limits at this mass.',
    ]);
  });

  it('is not limited by K+ → π+γγ beyond 3 ns', () => {
    const { searches } = pointAt('bc11', 'na62-pigammagamma-2017-2018', 250, 1e-4);
    expect(searches[0].lifetimeNotes[0]).toBe('It says nothing about lifetimes above 3 ns.');
  });

  it('is said to mean nothing where the coupling ends', () => {
    const beyond = pointAt('bc4', pinunu, 30, 1.5);
    expect(beyond.verdict).toBe('silent');
    expect(beyond.searches[0].silence).toBe('The squared sine of an angle is at most 1.');
    const { searches } = pointAt('bc4', pinunu, 30, 1e-4);
    expect(searches[0].excludedCouplings[0][1]).toBe(1);
    expect(searches[0].lifetimeNotes).toEqual([
      'Upward its region ends with the coupling. The squared sine of an angle is at most 1.',
    ]);
  });

  it('has nothing to be told where everything is published', () => {
    expect(pointAt('bc11', 'na62-pi0-invisible', 130, 1e-3).searches[0].lifetimeNotes).toEqual([]);
  });
});

describe('upper edges of BC4', () => {
  const massesMeV = [160, 170, 180, 190, 200, 210];
  const request = {
    model: 'bc4',
    searches: [pinunu],
    invisibleFraction: 0,
    curves: ['observed'],
    massesMeV,
    ...assumptions,
  } as const;

  it('of 2016–2022 below 2 m_μ lie where the acceptance ends, at 50–85 ps', () => {
    // The published ones of 2016–2018 lie at about 85 ps: a floor above that would take away what is published.
    const [{ curves }] = answered(engine.run({ ...request, task: 'exclusion' })).searches;
    massesMeV.forEach((mass, i) => {
      const [{ upper, upperCode }] = intervalsAt(curves[0].columns, i);
      expect(endReason(upperCode)).toBe('acceptance');
      const { lifetimeS } = pointAt('bc4', pinunu, mass, Math.exp(2 * upper));
      expect(lifetimeS).toBeGreaterThan(5e-11);
      expect(lifetimeS).toBeLessThan(8.5e-11);
    });
  });

  it('end for the same reason in the combined limit where one search is alone', () => {
    const { columns } = answered(engine.run({ ...request, task: 'exclusion' })).searches[0].curves[0];
    const combined = answered(engine.run({ ...request, task: 'combined-exclusion' })).curves[0].columns;
    massesMeV.forEach((_, i) => expect(intervalsAt(combined, i)).toEqual(intervalsAt(columns, i)));
  });

  it('end at the largest coupling and at floors in the combined limit of several searches too', () => {
    const searches = [pinunu, 'na62-pimumu-2017-2018'];
    const at = (invisibleFraction: number) => {
      const asked = { ...request, searches, invisibleFraction, massesMeV: [230, 240] } as const;
      const { columns } = answered(engine.run({ ...asked, task: 'combined-exclusion' })).curves[0];
      return [0, 1].flatMap((i) => intervalsAt(columns, i));
    };
    for (const { upper, upperCode } of [...at(0), ...at(0.3)].filter((each) => each.upper > -4)) {
      expect(upper).toBe(0);
      expect(endReason(upperCode)).toBe('model');
    }
    expect(at(0.3).some(({ upper }) => upper === 0)).toBe(true);
  });
});
