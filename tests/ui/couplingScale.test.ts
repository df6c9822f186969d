import { describe, expect, it } from 'vitest';
import { alpCouplingNames } from '../../src/physics/alp/couplings.ts';
import {
  couplingAt,
  couplingEnds,
  couplingPosition,
  scaleAt,
  scaleEnds,
  scalePosition,
} from '../../src/ui/couplings/couplingScale.ts';

const steps = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);

describe('sliders of couplings', () => {
  it('come back to each position, and go up step by step through 0', () => {
    for (const name of alpCouplingNames) {
      const values = steps(couplingEnds).map((position) => {
        const value = couplingAt(name, position);
        expect(couplingPosition(name, value)).toBe(position);
        return value;
      });
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
    }
    expect(couplingAt('CGG', couplingEnds[1])).toBe(1);
    expect(couplingAt('CGG', 0)).toBe(0);
  });

  it('stay at their ends for what lies beyond', () => {
    expect(couplingPosition('CGG', 30)).toBe(couplingEnds[1]);
    expect(couplingPosition('CGG', -30)).toBe(couplingEnds[0]);
    expect(couplingPosition('CGG', 1e-9)).toBe(1);
    expect(couplingPosition('CGG', -1e-9)).toBe(-1);
  });

  it('go from 1 TeV to 10⁹ GeV', () => {
    expect(scaleEnds.map(scaleAt)).toEqual([1, 1e6]);
    for (const position of steps(scaleEnds)) expect(scalePosition(scaleAt(position))).toBe(position);
  });
});
