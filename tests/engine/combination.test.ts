import { describe, expect, it } from 'vitest';
import type { EngineResult } from '../../src/engine/taskTypes.ts';
import type { CombinationRequest } from '../../src/engine/request.ts';
import { engineOfRealSearches } from './realSearches.ts';

const engine = engineOfRealSearches();
const request: CombinationRequest = {
  task: 'combination',
  model: 'bc4',
  searches: engine.searches.map(({ id }) => id),
  massMeV: 242.2,
  coupling: 7e-6,
  invisibleFraction: 0,
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
};
const asPoint = { ...request, task: 'point' } as const;

function answered<A>(result: EngineResult<A>): A {
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

describe('one limit from all searches that see a point', () => {
  it('multiplies the likelihoods of those with counts of their own, and says who is not in', () => {
    const answer = answered(engine.run(request));
    const { searches } = answered(engine.run(asPoint));
    expect(answer.combined.map(({ search }) => search)).toEqual([
      'na62-pinunu-2016-2022',
      'na62-pimumu-2017-2018',
    ]);
    expect(answer.leftOut).toMatchObject(
      [
        { search: 'na62-pi0-invisible', reason: 'It looks only at 110–155 MeV.' },
        {
          search: 'na62-pinunu-2017',
          reason: /^Its data are part of those of NA62 .* 2016–2022\.$/ as never,
        },
      ].map(({ search, reason }) => ({ search, reason: expect.stringMatching(reason) })),
    );
    const best = Math.max(...searches.map(({ signalStrength }) => signalStrength.median || 0));
    expect(answer.signalStrength.median).toBeGreaterThan(best);
    expect(answer.decidedBy).toBe('combination');
    expect(answer.strength).toBe(answer.signalStrength.observed);
    expect(answer.cls < 0.1).toBe(answer.strength > 1);
    expect(answer.combined.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('is that of the one search where only one has counts', () => {
    const there = { ...request, massMeV: 180.6, coupling: 2e-8 };
    const answer = answered(engine.run(there));
    const [first] = answered(engine.run({ ...there, task: 'point' })).searches;
    expect(answer.combined.map(({ search }) => search)).toEqual(['na62-pinunu-2016-2022']);
    expect(answer.signalStrength).toEqual(first.signalStrength);
    expect(answer.verdict).toBe(first.verdict);
  });

  it('is that of a table where only a table speaks, and nothing where nobody does', () => {
    const table = answered(engine.run({ ...request, massMeV: 130, coupling: 1e-3 }));
    expect(table.combined).toEqual([]);
    expect(table.decidedBy).toBe('na62-pi0-invisible');
    expect(table.leftOut[1].reason).toMatch(/Only limits of this search are published/);
    const silent = answered(engine.run({ ...request, massMeV: 330 }));
    expect(silent).toMatchObject({ decidedBy: null, verdict: 'silent' });
  });

  it('projects like its searches', () => {
    const { signalStrength, strength, cls } = answered(engine.run({ ...request, exposure: 3 }));
    expect(signalStrength.observed).toBeNaN();
    expect(cls).toBeNaN();
    expect(strength).toBe(signalStrength.median);
    expect(strength).toBeGreaterThan(answered(engine.run(request)).signalStrength.median);
    const large = answered(engine.run({ ...request, exposure: 10 }));
    expect(large.leftOut.map(({ reason }) => reason).join(' ')).toMatch(/more than 1000 events/);
  });

  it('refuses methods whose statistic is not the count', () => {
    const result = engine.run({ ...request, method: 'toys' });
    expect(result).toMatchObject({ ok: false, kind: 'input' });
    expect(result.ok ? '' : result.sentence).toMatch(/"toys"; searches are combined by .*exact/);
  });
});
