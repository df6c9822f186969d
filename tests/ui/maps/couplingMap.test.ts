import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amplitudeCoupling } from '../../../src/physics/models/conventions.ts';
import { models } from '../../../src/physics/models/index.ts';
import { totalLifetime } from '../../../src/physics/totalLifetime.ts';
import { plainText } from '../../../src/plot/format.ts';
import { contourDecades, decadesOf, mapSteps, stepsPerDecade } from '../../../src/ui/maps/couplingMap.ts';
import { lifetimeColours, lifetimeQuantity } from '../../../src/ui/maps/lifetimeColours.ts';

const visible = models.filter(({ fixedInvisibleFraction }) => fixedInvisibleFraction !== 1);
const anyMap = fc.record({
  model: fc.constantFrom(...visible),
  invisible: fc.constantFrom(0, 0.4),
  place: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  pick: fc.nat(),
  convention: fc.nat(),
});

describe('a map of lifetimes', () => {
  it('gives every point the colour of the lifetime that the model has there', () => {
    fc.assert(
      fc.property(anyMap, ({ model, invisible, place, pick, convention: nth }) => {
        const convention = model.conventions[nth % model.conventions.length];
        const view = convention.defaultRange;
        const quantity = lifetimeQuantity(model, invisible);
        const ends = decadesOf(quantity, convention, view);
        if (ends === null) throw new Error('no lifetimes');
        const steps = mapSteps(quantity, convention, ends, view, true);
        const i = pick % quantity.massMeV.length;
        const coupling = view[0] ** (1 - place) * view[1] ** place;
        const found = steps.filter(({ lower, upper }) => coupling >= lower[i] && coupling < upper[i]);
        const product = totalLifetime(model.lifetimeTimesCoupling2S(quantity.massMeV[i]), invisible);
        const lifetimeS = product / amplitudeCoupling(convention, coupling) ** 2;
        if (!(lifetimeS > 0 && lifetimeS < Infinity)) {
          expect(found).toHaveLength(0);
          return;
        }
        expect(found).toHaveLength(1);
        const [lowest, highest] = ends;
        const share = (highest - Math.log10(lifetimeS)) / (highest - lowest);
        const half = 0.5 / stepsPerDecade / (highest - lowest);
        const [{ share: drawn }] = found;
        // A step has the colour of its middle; beyond the ends stand the colours of the ends.
        expect(Math.abs(drawn - Math.min(1, Math.max(0, share)))).toBeLessThanOrEqual(half * (1 + 1e-6));
      }),
      { numRuns: 300 },
    );
  });

  it('has its numbers in units of seconds, at the colours that they name', () => {
    for (const model of visible) {
      const [convention] = model.conventions;
      const map = lifetimeColours(
        model,
        convention,
        0,
        convention.defaultRange,
        convention.defaultRange,
        1,
        true,
      );
      const ends = decadesOf(lifetimeQuantity(model, 0), convention, convention.defaultRange);
      if (map === null || map.bar === null || ends === null) throw new Error('no map');
      const { ticks } = map.bar;
      expect(ticks).toHaveLength(ends[1] - ends[0] + 1);
      const nanosecond = ticks.find(({ label }) => plainText(label) === '1 ns');
      expect(nanosecond?.share).toBeCloseTo((ends[1] + 9) / (ends[1] - ends[0]), 12);
    }
  });

  it('has lines so far apart that they can be named', () => {
    const [convention] = visible[0].conventions;
    const quantity = lifetimeQuantity(visible[0], 0);
    const decades = (heightPx: number) =>
      contourDecades(quantity, convention, convention.defaultRange, heightPx).map(({ decade }) => decade);
    expect(decades(446).length).toBeGreaterThan(2 * decades(120).length);
    for (const decade of decades(120)) expect(Math.abs(decade % 3)).toBe(0);
  });
});
