import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { readToy, signalAtCrosshair, toyOf, writeToy } from '../../src/state/toy.ts';

const choices = defaultChoices('bc4');
const signals = fc.record({
  model: fc.constantFrom('bc4', 'bc10', 'alp:CGG=1,CWW=0.5'),
  massMeV: fc.integer({ min: 0, max: 354 }),
  coupling: fc.constantFrom(1e-9, 2e-8, 0.25),
  invisibleFraction: fc.constantFrom(0, 0.3, 1),
});
const lifetimes = fc.constantFrom({}, { fixedLifetimeS: 1e-9 }, { fixedLifetimeS: Infinity });

describe('a toy in a link', () => {
  it('reads as it is written, with the model of its signal whatever model is shown', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), signals, lifetimes, fc.boolean(), (seed, signal, lifetime, isBare) => {
        const toy = isBare ? { seed } : { seed, signal: { ...signal, ...lifetime } };
        const shown = { ...defaultChoices('bc10'), toy: writeToy(toy) };
        expect(readToy(shown)).toEqual(toy);
        expect(readPermalink(writePermalink(shown)).choices.toy).toBe(shown.toy);
      }),
    );
  });

  it('may be short: the rest is as the page has it', () => {
    const toy = { ...choices, invisibleFraction: 0.5, exposure: 2, toy: '7,196,2e-8' };
    expect(toyOf(toy)).toMatchObject({
      seed: 7,
      exposure: 2,
      signal: { model: 'bc4', massMeV: 196, coupling: 2e-8, invisibleFraction: 0.5 },
    });
    expect(toyOf({ ...choices, toy: '' })).toBeNull();
  });

  it.each(['x', '-1', '1.5', '7,196', '7,a,2e-8', '7,196,2e-8,b', '7,196,2e-8,0,soon'])(
    'is none where it says %s',
    (toy) => {
      expect(readToy({ ...choices, toy })).toBeNull();
    },
  );

  it('takes the signal of the point under the crosshair', () => {
    const { massMeV, coupling } = signalAtCrosshair(choices);
    expect(massMeV).toBe(choices.crosshair.massMeV);
    expect(coupling).toBeCloseTo(choices.crosshair.amplitudeCoupling ** 2, 12);
  });
});
