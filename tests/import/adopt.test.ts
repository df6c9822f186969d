import { describe, expect, it } from 'vitest';
import { type Answers, adoptCurve, adoptLimitTable, withOneLifetime } from '../../src/import/adopt.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createLimitTableSearch } from '../../src/searches/limitTableSearch.ts';
import { dataText, sound } from '../searches/agreement.ts';
import { tables } from './given.ts';
import { bc10 } from '../../src/physics/models/bc10.ts';
import { silences } from '../../src/words/en/silences.ts';
import { importing } from '../../src/words/en/importing.ts';

/** What a user answers who changes nothing but what is given. */
async function adopted(text: string, changes: Partial<Answers> = {}) {
  const [{ table, guesses }] = await tables('mine.csv', text);
  const answers: Answers = { ...guesses, name: 'Mine', reference: '', signature: 'invisible', ...changes };
  return { table, answers };
}

describe('own couplings', () => {
  it('become a curve in MeV', async () => {
    const { table, answers } = await adopted('m [GeV],sin2theta\n0.1,1e-4\n0.3,1e-5');
    const curve = sound(adoptCurve(table, answers));
    expect(curve).toMatchObject({
      id: 'own-Mine',
      model: 'bc4',
      convention: 'sin2theta',
      quantity: 'coupling',
    });
    expect(curve.stretches).toEqual([{ massMeV: [100, 300], coupling: [1e-4, 1e-5] }]);
  });

  it('are refused without a convention, and with fewer than two points', async () => {
    const open = await adopted('m,a\n100,1e-4\n200,1e-5');
    const result = adoptCurve(open.table, open.answers);
    expect(result.ok ? '' : importing.reason(result.reason)).toMatch(
      /^mine\.csv: Say whether the numbers are couplings/,
    );
    const one = await adopted('m_MeV,sin2theta\n100,1e-4\n200,0');
    expect(adoptCurve(one.table, one.answers).ok).toBe(false);
  });
});

/** Rows of mass and value around something that ends a stretch, and a single one between two of them. */
const parted = (gap: string) =>
  `m [MeV],sin2theta\n10,1e-4\n20,2e-4\n${gap}\n40,4e-4\n50,5e-4\n${gap}\n70,7e-4\n${gap}\n80,8e-4\n90,9e-4\n`;

describe('gaps of own data', () => {
  const gaps = ['30,', '30,-', '30,nan', '30,NA', '30,inf', '30,0', '30,null', 'NaN,NaN', '', '\n\n'];

  it.each(gaps)('%j ends a stretch of a curve, and no single point makes one', async (gap) => {
    const { table, answers } = await adopted(parted(gap));
    expect(sound(adoptCurve(table, answers)).stretches).toEqual([
      { massMeV: [10, 20], coupling: [1e-4, 2e-4] },
      { massMeV: [40, 50], coupling: [4e-4, 5e-4] },
      { massMeV: [80, 90], coupling: [8e-4, 9e-4] },
    ]);
  });

  it.each(gaps)('%j parts the masses at which limits are recast', async (gap) => {
    const changes = { quantity: 'branching-ratio', confidenceLevel: 0.9, lifetimeS: Infinity } as const;
    const { table, answers } = await adopted(parted(gap), changes);
    const limits = sound(adoptLimitTable(table, answers));
    expect(limits.massRangesMeV).toEqual([
      [10, 20],
      [40, 50],
      [80, 90],
    ]);
    const search = createLimitTableSearch(limits);
    expect(Array.from(search.hypothesesMeV)).toEqual([10, 20, 40, 50, 80, 90]);
  });

  it('of one lifetime among several are silent towards its neighbours alone', async () => {
    const gap = (mass: number) => (mass > 20 && mass < 50 ? 'nan' : '3e-10');
    const lines = [10, 20, 30, 40, 50, 60].flatMap((mass) => [
      `${mass},inf,1e-10`,
      `${mass},10,2e-10`,
      `${mass},5,${gap(mass)}`,
      `${mass},1,9e-10`,
    ]);
    const { table, answers } = await adopted(`m_MeV,tau [ns],br_ul\n${lines.join('\n')}`, {
      confidenceLevel: 0.9,
    });
    const limits = sound(adoptLimitTable(table, answers));
    expect(limits.massRangesMeV).toEqual([[10, 60]]);
    const { acceptanceRatio } = createLimitTableSearch(limits);
    const at = (massMeV: number, lifetimeNs: number) => acceptanceRatio(massMeV, 1e9 / lifetimeNs);
    expect(at(35, 10)).toBeCloseTo(0.5, 9);
    expect(at(35, 9)).toBe(0);
    expect(at(35, 5)).toBe(0);
    expect(at(35, 2)).toBe(0);
    expect(at(35, 1)).toBeCloseTo(1 / 9, 9);
    expect(at(35, 20)).toBeGreaterThan(0.5);
    expect(at(55, 5)).toBeCloseTo(1 / 3, 9);
    expect(at(20, 5)).toBeCloseTo(1 / 3, 9);
  });

  it('are none where empty lines part the masses of a grid', async () => {
    const lines = [10, 20, 30].map((mass) => `${mass} inf 1e-10\n${mass} 5 2e-10\n`);
    const { table, answers } = await adopted(`# m_MeV tau_ns br_ul\n${lines.join('\n')}`, {
      confidenceLevel: 0.9,
    });
    expect(sound(adoptLimitTable(table, answers)).massRangesMeV).toEqual([[10, 30]]);
  });
});

describe('own limits on B', () => {
  /** Limits of E949 at three lifetimes, as a user would bring them. */
  const e949 = JSON.parse(dataText('recasts/e949-invisible.json'));
  const lines = [
    [Infinity, e949.reference],
    ...e949.lifetimeLaw.rows.map((row: { inverseLifetimePerNs: number }) => [
      1e-9 / row.inverseLifetimePerNs,
      row,
    ]),
  ].flatMap(([lifetime, { massMeV, limit }]) =>
    massMeV.flatMap((mass: number, i: number) =>
      mass <= 115 ? [`${mass},${lifetime === Infinity ? 'inf' : lifetime},${limit[i]}`] : [],
    ),
  );
  const text = `m_MeV,tau_s,br_ul\n${lines.join('\n')}`;

  it('are recast as the same limits of ours are', async () => {
    const { table, answers } = await adopted(text, { confidenceLevel: 0.9 });
    const mine = createLimitTableSearch(sound(adoptLimitTable(table, answers)));
    const ours = createLimitTableSearch(e949);
    const engine = createEngine([], [mine, ours]);
    const result = engine.run({
      task: 'exclusion',
      model: 'bc4',
      searches: [mine.id, ours.id],
      invisibleFraction: 0,
      curves: ['observed'],
      massesMeV: [10, 30, 60, 90, 110],
      confidenceLevel: 0.9,
      method: 'hybrid-lognormal-kappa',
      exposure: 1,
    });
    if (!result.ok) throw new Error(result.reason.code);
    const [a, b] = result.answer.searches.map(({ curves }) => curves[0].columns);
    expect(Array.from(a.offset)).toEqual([0, 1, 2, 3, 4, 5]);
    a.logLower.forEach((lower, i) => {
      expect(lower).toBeCloseTo(b.logLower[i], 6);
      expect(a.logUpper[i]).toBeCloseTo(b.logUpper[i], 2);
    });
  });

  it('for an X that escapes alone limit nothing that decays', async () => {
    const { table, answers } = await adopted('m_MeV,br_ul\n100,1e-10\n200,1e-10', {
      confidenceLevel: 0.9,
      lifetimeS: Infinity,
    });
    const search = createLimitTableSearch(sound(adoptLimitTable(table, answers)));
    expect(search.acceptanceRatio(150, 0)).toBe(1);
    expect(search.acceptanceRatio(150, 1)).toBe(0);
  });

  it('of visible decays need two lifetimes', async () => {
    const visible = { confidenceLevel: 0.95, signature: 'mumu' } as const;
    const two = await adopted(
      'm_MeV,tau_s,br_ul\n220,1e-11,1e-10\n240,1e-11,1e-10\n220,1e-9,5e-10\n240,1e-9,5e-10',
      visible,
    );
    const search = createLimitTableSearch(sound(adoptLimitTable(two.table, two.answers)));
    expect(search.acceptanceRatio(230, 1e9)).toBeCloseTo(0.2, 12);
    // They say nothing of lifetimes beyond their own, shorter or longer.
    for (const outsideS of [0.99e-11, 1.01e-9, 1e-6])
      expect(search.acceptanceRatio(230, 1 / outsideS)).toBe(0);
    expect(search.lifetimeReach?.smallestInverseLifetimePerS).toBeCloseTo(1e9, 0);
    const one = await adopted('m_MeV,br_ul\n220,1e-10\n240,1e-10', { ...visible, lifetimeS: 1e-11 });
    const result = adoptLimitTable(one.table, one.answers);
    expect(result.ok ? '' : importing.reason(result.reason)).toMatch(
      /^mine\.csv: visible decays can be recast only/,
    );
  });

  it('at finite lifetimes alone speak between them, and of no stable X', async () => {
    const text = 'm_MeV,tau_ns,br_ul\n50,1,4e-10\n100,1,4e-10\n50,10,1e-10\n100,10,1e-10\n150,10,1e-10';
    const { table, answers } = await adopted(text, { confidenceLevel: 0.9, lifetimeUnit: 'ns' });
    const limits = sound(adoptLimitTable(table, answers));
    expect(limits.massRangesMeV).toEqual([[50, 100]]);
    const search = createLimitTableSearch(limits);
    const ratioAt = (lifetimeNs: number) => search.acceptanceRatio(75, 1e9 / lifetimeNs);
    expect(ratioAt(10)).toBeCloseTo(1, 12);
    expect(ratioAt(1)).toBeCloseTo(0.25, 12);
    // Two rows: −ln A is straight in 1/τ, from 0 at 0.1 ns⁻¹ to ln 4 at 1 ns⁻¹.
    expect(ratioAt(2)).toBeCloseTo(0.25 ** (0.4 / 0.9), 12);
    for (const outside of [10.1, 100, Infinity, 0.99, 0.1]) expect(ratioAt(outside)).toBe(0);

    const engine = createEngine([], [search]);
    const request = {
      task: 'exclusion',
      model: 'bc10',
      searches: [search.id],
      curves: ['observed'],
      massesMeV: [60, 75, 90],
      confidenceLevel: 0.9,
      method: 'hybrid-lognormal-kappa',
      exposure: 1,
    } as const;
    const decaying = engine.run({ ...request, invisibleFraction: 0 });
    if (!decaying.ok) throw new Error(decaying.reason.code);
    const { curves, silence } = decaying.answer.searches[0];
    expect(silence).toBeNull();
    const { logLower, logUpper } = curves[0].columns;
    const model = bc10.lifetimeTimesCoupling2S;
    expect(logLower.length).toBeGreaterThan(0);
    logLower.forEach((lower, i) => {
      const mass = curves[0].columns.massMeV[curves[0].columns.offset.findIndex((start) => start > i) - 1];
      expect(model(mass) / Math.exp(2 * lower)).toBeLessThan(10.001e-9);
      expect(model(mass) / Math.exp(2 * logUpper[i])).toBeGreaterThan(0.999e-9);
    });

    const stable = engine.run({ ...request, invisibleFraction: 1 });
    if (!stable.ok) throw new Error(stable.reason.code);
    const [said] = stable.answer.searches;
    expect(said.silence).toMatchObject({ code: 'finite-lifetimes' });
    expect(said.silence === null ? '' : silences.sentence(said.silence)).toMatch(
      /^These limits hold .* up to 10 ns/,
    );
    expect(said.curves.every(({ columns }) => columns.logLower.length === 0)).toBe(true);
  });

  it('at one lifetime in a column are those at that lifetime', async () => {
    const { table, answers } = await adopted('m_MeV,tau_ns,br_ul\n50,5,4e-10\n100,5,4e-10', {
      lifetimeUnit: 'ns',
    });
    expect(withOneLifetime(table, answers)).toMatchObject({ lifetimeColumn: null, lifetimeS: 5e-9 });
  });

  it.each([
    ['confidence level', { confidenceLevel: null }, /only if their confidence level is given/],
    ['limit for an X that escapes', { confidenceLevel: 0.9, lifetimeS: 1e-9 }, /lifetime inf/],
  ])('are refused without a %s', async (_name, changes, sentence) => {
    const { table, answers } = await adopted('m_MeV,br_ul\n100,1e-10\n200,1e-10', changes);
    const result = adoptLimitTable(table, answers);
    expect(result.ok ? '' : importing.reason(result.reason)).toMatch(sentence);
  });
});
