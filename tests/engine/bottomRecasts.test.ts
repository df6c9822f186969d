import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBound } from '../../src/data/loadBound.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { boundIntervals } from '../../src/exclusion/boundContains.ts';
import { endCodes } from '../../src/exclusion/endCodes.ts';
import { rememberModel } from '../../src/import/model/ownFamily.ts';
import { readModel } from '../../src/import/model/readModel.ts';
import { silences } from '../../src/words/en/silences.ts';
import { dataText, sound } from '../searches/agreement.ts';

const { engine } = await openEngine(async (path) => dataText(path.replace(/^data\//, '')));
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

function answered(model: string, search: string, massesMeV?: readonly number[], more: object = {}) {
  const result = engine.run({
    task: 'exclusion',
    model,
    searches: [search],
    invisibleFraction: 0,
    curves: ['observed'],
    ...(massesMeV === undefined ? {} : { massesMeV }),
    ...assumptions,
    ...more,
  });
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer.searches[0];
}

/** Excluded amplitude couplings at one mass, with the codes of both ends. */
function excluded(model: string, search: string, massMeV: number, more: object = {}) {
  const { curves } = answered(model, search, [massMeV], more);
  const { logLower, logUpper, lowerCode, upperCode } = curves[0].columns;
  return Array.from(logLower, (lower, k) => ({
    lower: Math.exp(lower),
    upper: Math.exp(logUpper[k]),
    codes: [lowerCode[k], upperCode[k]],
  }));
}

function pointAt(model: string, search: string, massMeV: number, coupling: number) {
  const request = { model, searches: [search], massMeV, coupling, invisibleFraction: 0, ...assumptions };
  const result = engine.run({ task: 'point', ...request });
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

describe('limits on decays of B mesons in models', () => {
  it.each([
    ['bc4', 'belle-2-kmumu', 250, 2],
    ['bc10', 'belle-2-kmumu', 250, 1],
    ['bc10', 'lhcb-kstarmumu', 220, 1],
    ['bc4', 'belle-2-kee', 220, 2],
  ] as const)('%s: the strength of a point is 1 on the lower edge of %s', (model, search, mass, power) => {
    const [{ lower, codes }] = excluded(model, search, mass);
    expect(codes[0]).toBe(endCodes.limit);
    const [there, above] = [1, 1.02].map((factor) => pointAt(model, search, mass, (factor * lower) ** power));
    expect(there.searches[0].signalStrength.observed).toBeCloseTo(1, 6);
    expect(above.searches[0].signalStrength.observed).toBeGreaterThan(1);
    // The branching ratio of the point is that of K+ → π+ X, whatever is limited.
    expect(there.searches[0].branchingRatioLimit.observed).not.toBeCloseTo(there.branchingRatio, 12);
  });

  it('end at the longest and the shortest lifetime of the grid', () => {
    const [{ lower, upper, codes }] = excluded('bc4', 'lhcb-kmumu', 270);
    expect(codes).toEqual([endCodes.acceptance, endCodes.acceptance]);
    expect(pointAt('bc4', 'lhcb-kmumu', 270, lower ** 2).lifetimeS / 9.047e-10).toBeCloseTo(1, 9);
    expect(pointAt('bc4', 'lhcb-kmumu', 270, upper ** 2).lifetimeS / 1.034e-13).toBeCloseTo(1, 9);
    expect(pointAt('bc4', 'lhcb-kmumu', 270, (0.99 * lower) ** 2).searches[0].verdict).not.toBe('excluded');
  });

  it('B⁺ → K⁺S of LHCb gives its contour of BC4 within 20 % in sin θ, where that follows the longest lifetime', () => {
    const bound = sound(loadBound(dataText('bounds/bc4-lhcb-bplus.json'), 'bc4-lhcb-bplus'));
    if (bound.status !== 'available') throw new Error(bound.status);
    for (const mass of [265, 268, 271, 274, 277]) {
      const [{ lower }] = excluded('bc4', 'lhcb-kmumu', mass);
      const ratio = lower / Math.sqrt(boundIntervals(bound, mass)[0][0]);
      expect(ratio, `${mass} MeV`).toBeGreaterThan(0.95);
      expect(ratio, `${mass} MeV`).toBeLessThan(1.2);
    }
  });

  it('B → K*a of LHCb gives its contour of BC10 within 25 % where that lies between the lifetimes of the grid', () => {
    const bound = sound(loadBound(dataText('bounds/bc10-lhcb.json'), 'bc10-lhcb'));
    if (bound.status !== 'available') throw new Error(bound.status);
    for (const mass of [214, 216, 218, 220, 222]) {
      const [{ lower, codes }] = excluded('bc10', 'lhcb-kstarmumu', mass);
      expect(codes[0]).toBe(endCodes.limit);
      const ratio = lower / (boundIntervals(bound, mass)[0][0] / 0.24622);
      expect(ratio, `${mass} MeV`).toBeGreaterThan(0.8);
      expect(ratio, `${mass} MeV`).toBeLessThan(1.25);
    }
  });

  it('of LHCb are stronger than those of Belle II on every point that both exclude', () => {
    for (const [model, mass, power] of [
      ['bc4', 268, 2],
      ['bc10', 300, 1],
    ] as const) {
      const [[belle], [lhcb]] = ['belle-2-kmumu', 'lhcb-kmumu'].map((id) => excluded(model, id, mass));
      const [from, to] = [Math.max(belle.lower, lhcb.lower), Math.min(belle.upper, lhcb.upper)];
      expect(to).toBeGreaterThan(10 * from);
      for (const part of [0.01, 0.3, 0.6, 0.99]) {
        const coupling = (from * (to / from) ** part) ** power;
        const [weaker, stronger] = ['belle-2-kmumu', 'lhcb-kmumu'].map(
          (id) => pointAt(model, id, mass, coupling).searches[0].signalStrength.observed,
        );
        expect(weaker).toBeGreaterThan(1);
        expect(stronger).toBeGreaterThan(weaker);
      }
    }
  });

  it('follow the couplings of the general ALP', () => {
    // The general ALP is quadratic in its couplings: twice C_ff at the same Λ is twice the amplitude.
    const [one] = excluded('alp:Cff=1', 'belle-2-kmumu', 250);
    const [two] = excluded('alp:Cff=2', 'belle-2-kmumu', 250);
    expect(one.lower / two.lower).toBeCloseTo(2, 6);
    expect(one.upper / two.upper).toBeCloseTo(2, 6);
    const [bc10] = excluded('bc10', 'belle-2-kmumu', 250);
    expect(one.lower / bc10.lower).toBeCloseTo(1, 5);
  });

  it('exclude in BC4 as formulas what they exclude in BC4, to 1e-9', () => {
    const read = readModel(readFileSync('public/data/examples/models/bc4.txt', 'utf8'), 'bc4.txt');
    if (!read.ok) throw new Error(read.reason.code);
    const own = rememberModel(read.content);
    let ends = 0;
    for (const search of ['belle-2-kee', 'belle-2-kmumu', 'lhcb-kmumu', 'lhcb-kstarmumu']) {
      for (const mass of [30, 120, 215, 250, 270, 278]) {
        const [typed, built] = [own, 'bc4'].map((model) => excluded(model, search, mass));
        expect(typed.length, `${search} ${mass}`).toBe(built.length);
        built.forEach(({ lower, upper, codes }, k) => {
          expect(Math.abs(typed[k].lower / lower - 1)).toBeLessThan(1e-9);
          expect(Math.abs(typed[k].upper / upper - 1)).toBeLessThan(1e-9);
          expect(typed[k].codes).toEqual(codes);
          ends += 2;
        });
      }
    }
    expect(ends).toBeGreaterThan(20);
    const silent = 'own:B/g^2 = 1e-3;tau*g^2 = 1e-20;mumu = 1';
    expect(answered(silent, 'belle-2-kmumu', [250]).silence?.code).toBe('no-bottom-production');
    expect(answered(`${silent};BK/g^2 = 0.1`, 'belle-2-kmumu', [250]).silence).toBeNull();
    expect(answered(`${silent};BK/g^2 = 0.1`, 'lhcb-kstarmumu', [250]).silence?.code).toBe(
      'no-bottom-production',
    );
  });

  it('say nothing of a dark photon, of invisible decays, above their level, or beside other decays', () => {
    const { silence } = answered('bc1', 'belle-2-kmumu', [250]);
    expect(silence).toEqual({ code: 'no-bottom-production', benchmark: 'BC1', particle: 'A′' });
    if (silence === null) throw new Error('it speaks');
    expect(silences.sentence(silence)).toMatch(/BC1 says nothing here of how often B mesons decay to A′/);
    expect(answered('bc4', 'belle-2-kmumu', [250], { invisibleFraction: 1 }).silence).toMatchObject({
      code: 'invisible-only',
    });
    expect(answered('bc4', 'belle-2-kmumu', [250], { confidenceLevel: 0.99 }).silence).toMatchObject({
      code: 'confidence-level',
      published: 0.95,
    });
    expect(answered('bc11', 'belle-2-kmumu', [250]).silence).toMatchObject({ code: 'no-decay' });
    expect(pointAt('bc1', 'belle-2-kmumu', 250, 1e-3).searches[0].verdict).toBe('silent');
  });

  it('do not change with the confidence level of the page below their own', () => {
    const at = (confidenceLevel: number) => excluded('bc4', 'belle-2-kmumu', 250, { confidenceLevel });
    expect(at(0.9)).toEqual(at(0.95));
  });

  it.each(['bc4', 'bc10', 'alp'])('are drawn in %s', (model) => {
    for (const search of ['belle-2-kee', 'belle-2-kmumu', 'lhcb-kmumu', 'lhcb-kstarmumu']) {
      const { curves, silence } = answered(model, search);
      expect(silence).toBeNull();
      expect(curves[0].regions.length, search).toBeGreaterThan(0);
    }
  });
});
