import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import type { PointRequest } from '../../../src/engine/request.ts';
import { partsOf, withPart } from '../../../src/ui/planner/parts.ts';
import { toySearch } from '../../toy.ts';

const strong = toySearch({ id: 'strong', limitEvents: () => 2.3 });
const weak = toySearch({ id: 'na62-pimumu-2017-2018', limitEvents: () => 23 });
const engine = createEngine([strong, weak]);
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const point: PointRequest = {
  task: 'point',
  model: 'bc4',
  searches: ['strong', 'na62-pimumu-2017-2018'],
  massMeV: 150,
  coupling: 1e-7,
  invisibleFraction: 0,
  ...assumptions,
};

function answered(request: PointRequest) {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

describe('a request split by search', () => {
  it('gives, put together in any order, the answer to the whole', () => {
    const whole = answered(point);
    const parts = partsOf(point).map(({ request }) => answered(request));
    for (const order of [parts, [...parts].reverse()]) {
      const merged = order.reduce(
        (before: ReturnType<typeof answered> | null, part) => withPart(before, part, point.searches),
        null,
      );
      expect(merged).toEqual(whole);
    }
  });

  it('leaves out searches that are no longer wanted', () => {
    const whole = answered(point);
    const merged = withPart(whole, { ...whole, searches: [] }, ['na62-pimumu-2017-2018']);
    expect(merged.searches.map(({ search }) => search)).toEqual(['na62-pimumu-2017-2018']);
    expect(merged.strongestSearch).toBe('na62-pimumu-2017-2018');
  });

  it('stays whole without searches, and for a union', () => {
    expect(partsOf({ ...point, searches: [] })).toHaveLength(1);
    const exclusion = {
      task: 'exclusion',
      model: 'bc4',
      searches: ['strong', 'na62-pimumu-2017-2018'],
      invisibleFraction: 0,
      curves: ['observed'],
      union: true,
      ...assumptions,
    } as const;
    expect(partsOf(exclusion)).toHaveLength(1);
    expect(partsOf({ ...exclusion, union: false })).toHaveLength(2);
  });
});
