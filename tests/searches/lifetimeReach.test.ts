import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/openEngine.ts';
import { floorOfTable, lifetimeReach, withinReach } from '../../src/searches/lifetimeReach.ts';
import { dataText } from './agreement.ts';

const { engine } = await openEngine(async (path) => dataText(path.replace(/^data\//, '')));
const published = [{ massRangeMeV: [0, 400], shortestLifetimeS: 1e-10 }] as const;

describe('the lifetimes about which a search says something', () => {
  it('end where its simulated acceptance is the smallest ratio', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e-7, noNaN: true }),
        fc.double({ min: -12, max: -2, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (slopeS, log, bend) => {
          // −ln A, concave in 1/τ as survival averaged over momenta is.
          const law = (_: number, rate: number) =>
            (1 - bend) * Math.exp(-slopeS * rate) + bend * Math.exp(-slopeS * rate * 0.3);
          const smallestAcceptanceRatio = 10 ** log;
          const floor = { source: 'a toy', smallestAcceptanceRatio, published: [published[0]] };
          const reach = lifetimeReach(
            { ...floor, published: [{ ...published[0], massRangeMeV: [0, 400] }] },
            law,
          );
          const last = reach.largestInverseLifetimePerS(100);
          expect(Math.log(law(100, last) / smallestAcceptanceRatio)).toBeCloseTo(0, 11);
          const within = withinReach(law, reach);
          expect(within(100, last)).toBe(law(100, last));
          expect(within(100, last * (1 + 1e-6))).toBe(0);
        },
      ),
    );
  });

  it('have no end where X never decays in flight', () => {
    const floor = { source: 'a toy', smallestAcceptanceRatio: 1e-7, published: [] };
    expect(lifetimeReach(floor, () => 1).largestInverseLifetimePerS(0)).toBe(Infinity);
  });

  it('end at the shortest row of a table that reaches the mass', () => {
    const row = (inverseLifetimePerNs: number, from: number, to: number) => ({
      inverseLifetimePerNs,
      massMeV: [from, to],
      limit: [1e-9, 1e-9],
    });
    const law = {
      kind: 'rows',
      note: '',
      largestLimit: 1,
      rows: [row(0.2, 0, 250), row(5, 0, 54.6)],
    } as const;
    const table = { ...law, rows: law.rows.map((each) => ({ ...each })) };
    const reach = lifetimeReach(floorOfTable(table, [0, 250], 'a toy'), () => 1);
    expect(reach.largestInverseLifetimePerS(54.6)).toBeCloseTo(5e9, 0);
    expect(reach.largestInverseLifetimePerS(54.7)).toBeCloseTo(2e8, 0);
    expect(reach.largestInverseLifetimePerS(251)).toBe(0);
    expect(reach.turnsMeV).toEqual([0, 250, 54.6]);
    const within = withinReach(() => 1, reach);
    expect([within(54.6, 5e9), within(54.7, 5e9), within(251, 0), within(251, 1)]).toEqual([1, 0, 1, 0]);
  });

  it('are known of every search and recast, with the place where they are stated', () => {
    const all = [...engine.searches, ...engine.recasts];
    expect(all.length).toBeGreaterThanOrEqual(9);
    for (const { id, lifetimeReach: reach, hypothesesMeV, acceptanceRatio } of all) {
      if (reach === undefined) throw new Error(`${id} has no reach`);
      expect(reach.source.length).toBeGreaterThan(20);
      for (const mass of hypothesesMeV) {
        const last = reach.largestInverseLifetimePerS(mass);
        expect(last).toBeGreaterThan(0);
        if (last < Infinity) {
          expect(acceptanceRatio(mass, last)).toBeGreaterThan(0);
          expect(acceptanceRatio(mass, 1.001 * last)).toBe(0);
        }
      }
    }
  });

  it('of K+ → π+νν̄ end at A(τ)/A(∞) = 1e-7 and are published down to 0.1 ns, above 154 MeV 0.2 ns', () => {
    const [search] = engine.searches;
    const reach = search.lifetimeReach;
    expect(reach?.smallestAcceptanceRatio).toBe(1e-7);
    for (const [mass, shortest] of [
      [60, 1e-10],
      [200, 2e-10],
    ]) {
      expect(1 / (reach?.publishedInverseLifetimePerS(mass) ?? 0)).toBeCloseTo(shortest, 20);
      const last = reach?.largestInverseLifetimePerS(mass) ?? 0;
      expect(search.acceptanceRatio(mass, last) / 1e-7).toBeCloseTo(1, 10);
    }
  });
});
