import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../../src/data/loadAnalysis.ts';
import { createCountingSearch } from '../../../src/searches/countingSearch.ts';
import type { MissingMassInputs } from '../../../src/searches/searchInputs.ts';
import { perMeV } from '../../../src/ui/panels/missingMass.ts';
import {
  bumpEvents,
  bumpHeight,
  bumpOf,
  dotsOf,
  looksAt,
  shownBranchingRatio,
  unseen,
} from '../../../src/ui/tour/figure/spectrum.ts';

const file = 'na62-pinunu-2016-2022.json';
const loaded = loadCountingAnalysis(readFileSync(`public/data/analyses/${file}`, 'utf8'), file);
if (!loaded.ok) throw new Error(file);
const search = createCountingSearch(loaded.analysis);
const inputs = search.inputs?.() as MissingMassInputs;

/** Masses of windows that no end of a signal region cuts off. */
const wholeWindows = Array.from(inputs.hypothesesMeV).filter(
  (mass) => mass > 60 && (mass < 85 || mass > 170) && mass < 245,
);
const someMass = fc.constantFrom(...wholeWindows);
const someShare = fc.double({ min: -12, max: -9, noNaN: true }).map((exponent) => 10 ** exponent);

describe('the bump of the tour', () => {
  it('holds B over the single event sensitivity in its window', () => {
    fc.assert(
      fc.property(someMass, someShare, (massMeV, share) => {
        const k = inputs.hypothesesMeV.indexOf(massMeV);
        expect(bumpEvents(inputs, massMeV, share)).toBeCloseTo(share / inputs.singleEventSensitivity[k], 10);
      }),
    );
  });

  it('has as many decays in all as its window and the part of it in the window say', () => {
    fc.assert(
      fc.property(someMass, (massMeV) => {
        const bump = bumpOf(inputs, massMeV, shownBranchingRatio);
        let sum = 0;
        for (let mass = perMeV / 2; mass < 354; mass += perMeV) sum += bumpHeight(bump, mass);
        // Whole bins side by side miss only what lies below m² = 0, 4.5 standard deviations away at the lowest of these masses.
        expect(sum).toBeCloseTo(bump.events / bump.windowShare, 3);
      }),
    );
  });

  it('grows as X is made more often', () => {
    fc.assert(
      fc.property(someMass, someShare, (massMeV, share) => {
        const [once, twice] = [share, 2 * share].map((each) =>
          bumpHeight(bumpOf(inputs, massMeV, each), massMeV),
        );
        expect(twice / once).toBeCloseTo(2, 10);
      }),
    );
  });
});

describe('the spectrum of the tour', () => {
  it('has one dot for each recorded decay, piled up without gaps', () => {
    const dots = dotsOf(inputs);
    expect(dots).toHaveLength(inputs.events.length);
    for (const { massMeV, level } of dots)
      expect(level === 0 || dots.some((dot) => dot.massMeV === massMeV && dot.level === level - 1)).toBe(
        true,
      );
  });

  it('marks every mass either as looked at or as not', () => {
    const gaps = unseen(search.massRangesMeV, [0, 354]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 354, noNaN: true }), (mass) => {
        const isGap = gaps.some(([from, to]) => mass > from && mass < to);
        expect(isGap).toBe(!looksAt(search.massRangesMeV, mass) && mass > 0 && mass < 354);
      }),
    );
  });
});
