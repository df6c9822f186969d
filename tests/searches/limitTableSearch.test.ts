import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLimitTable } from '../../src/data/loadLimitTable.ts';
import { NEUTRAL_PION_MASS } from '../../src/physics/constants.ts';
import { createLimitTableSearch } from '../../src/searches/limitTableSearch.ts';
import { referencePresent } from '../reference.ts';
import { agreementWith, dataText, observedLimit, paperOptions, sound } from './agreement.ts';

function tableOf(id: string) {
  return sound(loadLimitTable(dataText(`analyses/${id}.json`), id));
}

const neutralPion = createLimitTableSearch(tableOf('na62-pi0-invisible'));
const diphoton = createLimitTableSearch(tableOf('na62-pigammagamma-2017-2018'));

describe('a search of which only limits are public', () => {
  it('has a published limit and no counts', () => {
    const scan = neutralPion.scan(paperOptions);
    expect(scan.publishedLimit?.every((limit) => limit > 0)).toBe(true);
    expect(scan.observedCount.every(Number.isNaN)).toBe(true);
    expect(scan.signalLimitExpected.every((curve) => curve.every(Number.isNaN))).toBe(true);
  });

  it('says why it is silent at another confidence level and in a projection', () => {
    expect(neutralPion.silenceUnder?.(paperOptions)).toBeNull();
    expect(neutralPion.silenceUnder?.({ ...paperOptions, confidenceLevel: 0.95 })).toMatch(/90 % CL.*95 %/);
    expect(neutralPion.silenceUnder?.({ ...paperOptions, exposure: 2 })).toMatch(/exposure of 2/);
    const scan = neutralPion.scan({ ...paperOptions, confidenceLevel: 0.95 });
    expect(scan.publishedLimit?.every(Number.isNaN)).toBe(true);
  });

  it.each([neutralPion, diphoton])('$id: the acceptance falls from the reference lifetime on', (search) => {
    const [[low, high]] = search.massRangesMeV;
    const mass = fc.double({ min: low, max: high, noNaN: true });
    const logRate = fc.double({ min: Math.log(4e8), max: Math.log(1e12), noNaN: true });
    fc.assert(
      fc.property(mass, logRate, logRate, (massMeV, first, second) => {
        const [slow, fast] = [Math.min(first, second), Math.max(first, second)].map((log) =>
          search.acceptanceRatio(massMeV, Math.exp(log)),
        );
        expect(slow).toBeGreaterThanOrEqual(0);
        expect(slow).toBeLessThanOrEqual(1);
        if (search.signature === 'invisible') expect(fast).toBeLessThanOrEqual(slow);
        else expect(fast).toBeGreaterThanOrEqual(slow);
      }),
    );
  });

  it.each([neutralPion, diphoton])('$id: the reference lifetime has the full acceptance', (search) => {
    const rate = search.signature === 'invisible' ? 0 : Number.POSITIVE_INFINITY;
    for (const mass of search.hypothesesMeV) expect(search.acceptanceRatio(mass, rate)).toBe(1);
  });
});

describe('π⁰ → invisible', () => {
  it('has the published limit at the π⁰ mass: 4.4e-9 × B(K+ → π+π0)', () => {
    const limit = observedLimit(neutralPion, neutralPion.scan(paperOptions), NEUTRAL_PION_MASS, Infinity);
    expect(limit / (4.4e-9 * 0.2067)).toBeCloseTo(1, 3);
  });

  it('follows ln B linear in 1/τ between published lifetimes', () => {
    const minusLog = (lifetimeNs: number) => -Math.log(neutralPion.acceptanceRatio(130, 1e9 / lifetimeNs));
    expect(minusLog(2) / minusLog(1)).toBeCloseTo(0.5, 10);
    expect(minusLog(5) / minusLog(1)).toBeCloseTo(0.2, 10);
  });

  it('has no limit above 1', () => {
    const scan = neutralPion.scan(paperOptions);
    for (const mass of neutralPion.hypothesesMeV) {
      for (const lifetimeS of [1e-12, 5e-11, 1e-10, 2e-10, 5e-10]) {
        const limit = observedLimit(neutralPion, scan, mass, lifetimeS);
        if (!Number.isNaN(limit)) expect(limit).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
    expect(observedLimit(neutralPion, scan, 135, 1e-11)).toBeNaN();
  });

  it('says nothing at shorter lifetimes than its rows reach at a mass', () => {
    const scan = neutralPion.scan(paperOptions);
    expect(observedLimit(neutralPion, scan, 123.39, 1.5e-10)).toBeNaN();
    expect(observedLimit(neutralPion, scan, 123.41, 1.5e-10)).toBeGreaterThan(0);
  });
});

describe('K+ → π+γγ', () => {
  it('has no sensitivity beyond 3 ns', () => {
    expect(diphoton.acceptanceRatio(250, 1 / 3e-9)).toBeGreaterThan(0);
    expect(diphoton.acceptanceRatio(250, 1 / 3.01e-9)).toBe(0);
    expect(diphoton.acceptanceRatio(250, 0)).toBe(0);
  });
});

describe.skipIf(!referencePresent)('limits as published', () => {
  // The vertices of the read-off curves are thinned to 1 % of ln B, so that points between them may be off by 20 %.
  it.each(['inf', '2e-09', '1e-09', '1e-10'])('π⁰ → invisible at τ = %s s', (lifetime) => {
    const inside = (mass: number) => mass >= 110 && mass <= 155;
    const agreement = agreementWith(neutralPion, 'limits/na62_pi0inv.csv', lifetime, inside);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.05);
    expect(agreement.percentile90).toBeLessThan(0.2);
  });

  it.each(['0', '2e-10', '5e-10', '2e-09'])('K+ → π+γγ at τ = %s s', (lifetime) => {
    const agreement = agreementWith(diphoton, 'limits/na62_kpigammagamma.csv', lifetime);
    expect(agreement.covered).toBe(1);
    expect(agreement.median).toBeLessThan(0.06);
    expect(agreement.percentile90).toBeLessThan(0.2);
  });
});
