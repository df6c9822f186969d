import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpCouplingNames } from '../../../src/physics/alp/couplings.ts';
import {
  type CouplingsFault,
  readCouplings,
  writeCouplings,
} from '../../../src/physics/alp/couplingsText.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const choices = fc.record({
  couplings: fc.record(
    Object.fromEntries(alpCouplingNames.map((name) => [name, value])) as Record<
      (typeof alpCouplingNames)[number],
      typeof value
    >,
    { requiredKeys: [] },
  ),
  scaleTeV: fc.double({ min: 1, max: 1e6, noNaN: true }),
});

const faultOf = (text: string): CouplingsFault | null => {
  const reading = readCouplings(text);
  return reading.ok ? null : reading.fault;
};

describe('couplings as text', () => {
  it('come back as they were written, in one text for the same physics', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = writeCouplings(choice);
        const reading = readCouplings(text);
        const isZero = alpCouplingNames.every((name) => (choice.couplings[name] ?? 0) === 0);
        if (isZero) return expect(reading.ok).toBe(false);
        if (!reading.ok) throw new Error(reading.fault.code);
        expect(writeCouplings(reading.choice)).toBe(text);
        expect(reading.choice.scaleTeV).toBe(choice.scaleTeV);
        for (const name of alpCouplingNames)
          expect(reading.choice.couplings[name] ?? 0).toBe((choice.couplings[name] ?? 0) + 0);
      }),
    );
  });

  it('are written without what says nothing, in one order', () => {
    const reading = readCouplings(' Cff = 0.1 , CBB=0,CGG=1 , scale=1, Cuu=0');
    if (!reading.ok) throw new Error(reading.fault.code);
    expect(writeCouplings(reading.choice)).toBe('CGG=1,Cff=0.1,Cuu=0');
  });

  it.each([
    ['CGG', 'not-name-and-value', 'CGG', 1],
    ['CGG=1,', 'not-name-and-value', '', 7],
    ['CGG=1=2', 'not-name-and-value', 'CGG=1=2', 1],
    ['CGG=1,cww=2', 'unknown-name', 'cww=2', 7],
    ['CGG=1,CWW=', 'not-a-number', 'CWW=', 7],
    ['CGG=1, CWW=x', 'not-a-number', 'CWW=x', 7],
    ['CGG=inf', 'not-a-number', 'CGG=inf', 1],
    ['CGG=1,CGG=2', 'named-twice', 'CGG=2', 7],
    ['CGG=1e7', 'beyond-range', 'CGG=1e7', 1],
    ['CGG=1,scale=0.5', 'beyond-range', 'scale=0.5', 7],
    ['CGG=1,scale=2e6', 'beyond-range', 'scale=2e6', 7],
  ])('are refused with their place: %s', (text, code, part, column) => {
    expect(faultOf(text)).toMatchObject({ code, part, column });
  });

  it('are refused where nothing couples', () => {
    for (const text of ['CGG=0', 'CGG=0,Cuu=0', 'scale=10'])
      expect(faultOf(text)).toEqual({ code: 'all-zero' });
  });
});
