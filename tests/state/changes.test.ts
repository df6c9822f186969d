import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amplitudeCoupling } from '../../src/physics/models/conventions.ts';
import { models } from '../../src/physics/models/index.ts';
import * as changes from '../../src/state/changes.ts';
import * as modelChanges from '../../src/state/modelChanges.ts';
import { addPin } from '../../src/state/pins.ts';
import { defaultChoices, massViewOf } from '../../src/state/defaults.ts';
import { chosenConvention } from '../../src/state/models.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { couplingViewOf } from '../../src/state/view.ts';
import { resetView, setMassScale, setMassView, zoom } from '../../src/state/viewChanges.ts';

const modelIds = models.map(({ id }) => id);

describe('defaults', () => {
  it.each(modelIds)('%s opens with the crosshair in view', (model) => {
    const choices = defaultChoices(model);
    const [lower, upper] = couplingViewOf(choices);
    expect(choices.crosshair.amplitudeCoupling).toBeGreaterThan(
      amplitudeCoupling(chosenConvention(choices), lower),
    );
    expect(choices.crosshair.amplitudeCoupling).toBeLessThan(
      amplitudeCoupling(chosenConvention(choices), upper),
    );
  });
});

describe('changes', () => {
  it('keep assumptions over a change of model and start its coupling anew', () => {
    const before = { ...defaultChoices('bc4'), confidenceLevel: 0.95, couplingView: [1e-9, 1e-3] as const };
    const after = modelChanges.setModel('bc2')(before);
    expect(after).toMatchObject({ confidenceLevel: 0.95, couplingView: null, invisibleFraction: 1 });
    expect(after.convention).toBe('epsilon');
  });

  it('keep the couplings in view over a change of convention, ascending', () => {
    for (const model of models) {
      for (const from of model.conventions) {
        for (const to of model.conventions) {
          const start = {
            ...defaultChoices(model.id),
            convention: from.id,
            couplingView: [1e-6, 1e-3] as const,
          };
          const there = modelChanges.setConvention(to.id)(start);
          const [lower, upper] = couplingViewOf(there);
          expect(lower).toBeLessThan(upper);
          const back = couplingViewOf(modelChanges.setConvention(from.id)(there));
          expect(back[0] / 1e-6).toBeCloseTo(1, 4);
          expect(back[1] / 1e-3).toBeCloseTo(1, 4);
        }
      }
    }
  });

  it('of the dark sector keep the couplings in view and change y alone', () => {
    const start = { ...defaultChoices('bc2'), convention: 'y', couplingView: [1e-12, 1e-6] as const };
    const there = modelChanges.setConventionParameters({ alphaD: 0.5 })(start);
    expect(there.couplingView).toEqual([5e-12, 5e-6]);
    expect(there.crosshair).toBe(start.crosshair);
    expect(modelChanges.setConventionParameters({ alphaD: 0.1 })(there).couplingView).toEqual([1e-12, 1e-6]);
    const epsilon = { ...start, convention: 'epsilon' };
    expect(modelChanges.setConventionParameters({ chiMassRatio: 0.25 })(epsilon).couplingView).toEqual([
      1e-12, 1e-6,
    ]);
  });

  it('leave the invisible fraction of models that fix it', () => {
    expect(changes.setInvisibleFraction(0.3)(defaultChoices('bc2')).invisibleFraction).toBe(1);
    expect(changes.setInvisibleFraction(0.3)(defaultChoices('bc1')).invisibleFraction).toBe(0);
    expect(changes.setInvisibleFraction(1.7)(defaultChoices('bc4')).invisibleFraction).toBe(1);
  });

  it('move the crosshair by decades of the convention that is shown', () => {
    const choices = defaultChoices('bc4');
    const moved = changes.nudgeCrosshair(10, 1)(choices);
    expect(moved.crosshair.massMeV).toBe(190);
    expect((moved.crosshair.amplitudeCoupling / choices.crosshair.amplitudeCoupling) ** 2).toBeCloseTo(
      10,
      10,
    );
  });

  it('keep the crosshair inside the kinematic range', () => {
    expect(changes.nudgeCrosshair(-1000, 0)(defaultChoices()).crosshair.massMeV).toBe(0);
    expect(changes.nudgeCrosshair(1000, 0)(defaultChoices()).crosshair.massMeV).toBe(354.1);
  });

  it('carry at most eight pins', () => {
    const point = { massMeV: 100, amplitudeCoupling: 1e-4 };
    const full = Array.from({ length: 12 }).reduce<ReturnType<typeof defaultChoices>>(
      (choices) => addPin(point)(choices),
      defaultChoices(),
    );
    expect(full.pins).toHaveLength(8);
  });
});

describe('view', () => {
  it('stays ordered, inside the kinematic range and no smaller than allowed under any zooming', () => {
    const step = fc.record({
      factor: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      massMeV: fc.double({ min: 1, max: 354, noNaN: true }),
      coupling: fc.double({ min: -12, max: 0, noNaN: true }).map((power) => 10 ** power),
      scale: fc.constantFrom('linear' as const, 'log' as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let choices = defaultChoices();
        for (const { factor, scale, ...centre } of steps) {
          choices = zoom(factor, centre)(setMassScale(scale)(choices));
          const [lowest, highest] = massViewOf(choices);
          const [lower, upper] = couplingViewOf(choices);
          expect(lowest).toBeGreaterThanOrEqual(0);
          expect(highest).toBeLessThanOrEqual(354.1);
          expect(highest - lowest).toBeGreaterThanOrEqual(0.199);
          expect(Math.log10(upper / lower)).toBeGreaterThanOrEqual(0.0999);
        }
      }),
    );
  });

  it('is forgotten on reset and when it is the whole range', () => {
    const zoomed = setMassView([100, 200])(defaultChoices());
    expect(zoomed.massView).toEqual([100, 200]);
    expect(resetView(zoomed).massView).toBeNull();
    expect(setMassView([-10, 900])(zoomed).massView).toBeNull();
  });
});

describe('requests', () => {
  it('ask for the curves that are drawn', () => {
    const choices = defaultChoices();
    expect(requestsOf(choices).exclusion?.curves).toContain('observed');
    expect(requestsOf({ ...choices, kind: 'observed' }).exclusion?.curves).toEqual(['observed']);
    expect(requestsOf({ ...choices, kind: 'expected' }).exclusion?.curves).not.toContain('observed');
    expect(requestsOf({ ...choices, exposure: 10, kind: 'observed' }).exclusion?.curves).not.toContain(
      'observed',
    );
  });

  it('ask for no model plane at a fixed lifetime, and state it to limits and point', () => {
    const requests = requestsOf({ ...defaultChoices(), lifetime: 1e-9, invisibleFraction: 0.2 });
    expect(requests.exclusion).toBeNull();
    expect(requests.limits.lifetime).toEqual({ kind: 'fixed', lifetimeS: 1e-9, invisibleFraction: 0.2 });
    expect(requests.point.fixedLifetimeS).toBe(1e-9);
  });

  it('ask for nothing of searches that are switched off', () => {
    const [first, ...others] = searchIds;
    const without = requestsOf({ ...defaultChoices(), hiddenSearches: [first] });
    expect(without.exclusion?.searches).toEqual(others);
    expect(without.limits.searches).toEqual(others);
    const none = requestsOf({ ...defaultChoices(), hiddenSearches: searchIds });
    expect(none.exclusion?.searches).toEqual([]);
    expect(none.point.searches).toEqual([]);
  });

  it('state the union and the lifetime law', () => {
    const requests = requestsOf({ ...defaultChoices(), union: true, lifetimeLaw: 'constant' });
    expect(requests.exclusion).toMatchObject({ union: true, lifetimeLaw: 'constant' });
    expect(requests.point.lifetimeLaw).toBe('constant');
    expect(requests.limits.lifetimeLaw).toBe('constant');
  });

  it('state the point in the default convention, whichever is shown', () => {
    const choices = modelChanges.setConvention('sintheta')(defaultChoices('bc4'));
    expect(requestsOf(choices).point.coupling).toBeCloseTo(2e-8, 20);
  });
});
