import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundIds } from '../../src/data/boundCatalogue.ts';
import { publishedCurveIds } from '../../src/data/catalogue.ts';
import { lifetimeLaws } from '../../src/engine/request.ts';
import {
  amplitudeCoupling,
  couplingInConvention,
  defaultConventionParameters,
  parametersOf,
} from '../../src/physics/models/conventions.ts';
import { models } from '../../src/physics/models/index.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../src/state/models.ts';
import { defaultPanel } from '../../src/state/panels.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { roundTo } from '../../src/state/ranges.ts';
import { countingSearchIds } from '../../src/state/whatIf.ts';
import { uncertaintyLaws } from '../../src/searches/exposure.ts';
import { linkWords } from '../../src/words/en/link.ts';
import { languageIds } from '../../src/words/languages.ts';
import { methodIds } from '../../src/statistics/methods.ts';

const rounded = (lowest: number, highest: number) =>
  fc
    .double({ min: Math.log(lowest), max: Math.log(highest), noNaN: true })
    .map((logarithm) => Math.min(highest, Math.max(lowest, roundTo(Math.exp(logarithm), 3))));

const anyChoices: fc.Arbitrary<Choices> = fc.constantFrom(...models).chain((model) =>
  fc.record({
    model: fc.constant(model.id),
    convention: fc.constantFrom(...model.conventions.map(({ id }) => id)),
    conventionParameters:
      parametersOf(model).length === 0
        ? fc.constant(defaultConventionParameters)
        : fc.record({ alphaD: rounded(1e-6, 12), chiMassRatio: rounded(1e-3, 0.49) }),
    invisibleFraction:
      model.fixedInvisibleFraction === null
        ? fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000)
        : fc.constant(model.fixedInvisibleFraction),
    lifetime: fc.oneof(
      fc.constant('implied' as const),
      fc.constant(Number.POSITIVE_INFINITY),
      rounded(1e-11, 1e-7),
    ),
    kind: fc.constantFrom('both' as const, 'observed' as const, 'expected' as const),
    confidenceLevel: rounded(0.5, 0.9999),
    method: fc.constantFrom(...methodIds),
    exposure: rounded(0.1, 100),
    uncertaintyLaw: fc.constantFrom(...uncertaintyLaws),
    whatIf: fc.option(
      fc.record({
        search: fc.constantFrom(...countingSearchIds),
        massMeV: rounded(1, 354),
        count: fc.integer({ min: 0, max: 9999 }),
      }),
    ),
    lifetimeLaw: fc.constantFrom(...lifetimeLaws),
    statistic: fc.constantFrom('cls', 'clsb'),
    union: fc.boolean(),
    combine: fc.boolean(),
    shape: fc.boolean(),
    panel: fc.constant(defaultPanel),
    hiddenSearches: fc.subarray(['na62-pinunu-2016-2022', 'na62-pi0-invisible']),
    hiddenBounds: fc.oneof(fc.constant('all' as const), fc.subarray([...boundIds(model.id)])),
    comparisons: fc.subarray([...boundIds(model.id)]),
    published: fc.subarray([...publishedCurveIds]),
    massScale: fc.constantFrom('linear' as const, 'log' as const),
    massView: fc.oneof(
      fc.constant(null),
      fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 151, max: 354 })),
    ),
    couplingView: fc.oneof(fc.constant(null), fc.tuple(rounded(1e-9, 1e-6), rounded(1e-4, 1))),
    language: fc.constantFrom(...languageIds),
    pins: fc.array(fc.record({ massMeV: rounded(1, 354), amplitudeCoupling: rounded(1e-9, 10) }), {
      maxLength: 8,
    }),
    crosshair: fc.oneof(
      fc.constant(defaultChoices(model.id).crosshair),
      fc.record({ massMeV: rounded(1, 354), amplitudeCoupling: rounded(1e-9, 10) }),
    ),
  }),
);

describe('permalink', () => {
  it('is as short as the choices are usual', () => {
    expect(writePermalink(defaultChoices())).toBe('v=1&model=bc4');
    const choices = {
      ...defaultChoices(),
      invisibleFraction: 0.3,
      confidenceLevel: 0.95,
      pins: [{ massMeV: 180, amplitudeCoupling: Math.sqrt(2e-8) }],
    };
    expect(writePermalink(choices)).toBe('v=1&model=bc4&inv=0.3&cl=0.95&pin=180,2e-8');
  });

  it('names the bounds that are switched off, or none of them', () => {
    const without = { ...defaultChoices(), hiddenBounds: ['bc4-charm', 'bc4-icarus'] };
    expect(writePermalink(without)).toBe('v=1&model=bc4&bounds=-bc4-charm,-bc4-icarus');
    expect(writePermalink({ ...defaultChoices(), hiddenBounds: 'all' })).toBe('v=1&model=bc4&bounds=none');
    const { choices, notices } = readPermalink(
      'v=1&model=bc4&bounds=-bc4-charm,-bc4-charon&compare=bc2-e949',
    );
    expect(choices.hiddenBounds).toEqual(['bc4-charm']);
    expect(choices.comparisons).toEqual([]);
    expect(notices.map(linkWords.notice)).toEqual([
      '"bc4-charon" is not a bound on this plane and was left out.',
      '"bc2-e949" is not a bound on this plane and was left out.',
    ]);
  });

  it('names the published limits that are drawn beside those computed', () => {
    const one = { ...defaultChoices(), published: ['na62-pinunu-2017-observed'] };
    expect(writePermalink(one)).toBe('v=1&model=bc4&published=na62-pinunu-2017-observed');
    expect(writePermalink({ ...one, published: publishedCurveIds })).toBe('v=1&model=bc4&published=all');
    const { choices, notices } = readPermalink('published=na62-pinunu-2015,na62-pinunu-2017-observed');
    expect(choices.published).toEqual(one.published);
    expect(notices.map(linkWords.notice)).toEqual([
      '"na62-pinunu-2015" is not a published limit here and was left out.',
    ]);
  });

  it('brings back what it was written from, to six digits, and writes the same again', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const link = writePermalink(choices);
        const { choices: back, notices } = readPermalink(`#${link}`);
        expect(notices).toEqual([]);
        expect(writePermalink(back)).toBe(link);
        const { couplingView, pins, crosshair, ...exact } = choices;
        const { couplingView: viewBack, pins: pinsBack, crosshair: crosshairBack, ...exactBack } = back;
        expect(exactBack).toEqual(exact);
        expect(viewBack === null).toBe(couplingView === null);
        couplingView?.forEach((value, end) => {
          expect(viewBack?.[end] ?? 0).toSatisfy((read: number) => Math.abs(read / value - 1) < 1e-5);
        });
        expect(pinsBack).toHaveLength(pins.length);
        [...pins, crosshair].forEach((place, k) => {
          const placeBack = pinsBack[k] ?? crosshairBack;
          expect(placeBack.massMeV).toBe(place.massMeV);
          expect(Math.abs(placeBack.amplitudeCoupling / place.amplitudeCoupling - 1)).toBeLessThan(1e-5);
        });
      }),
    );
  });

  it('states couplings in the default convention of the model whatever is shown', () => {
    const model = modelOf('bc4');
    const choices: Choices = { ...defaultChoices('bc4'), convention: 'sintheta', couplingView: [1e-5, 1e-2] };
    expect(writePermalink(choices)).toContain('range=1e-10:0.0001');
    const sintheta = chosenConvention(choices);
    const amplitude = amplitudeCoupling(sintheta, 1e-5);
    expect(couplingInConvention(model.conventions[0], amplitude)).toBeCloseTo(1e-10, 20);
  });

  it('never throws on garbage, and what it reads can be written and read again without a notice', () => {
    const pieces = fc.constantFrom(
      'v',
      'model',
      'coupling',
      'inv',
      'tau',
      'cl',
      'kind',
      'method',
      'exposure',
      'uncertainty',
      'whatif',
      'law',
      'union',
      'hide',
      'scale',
      'mass',
      'range',
      'pin',
      '__proto__',
      'constructor',
      '=',
      '&',
      ':',
      ',',
      '%',
      '%zz',
      '1e999',
      '-1',
      'NaN',
      'bc4',
      'bc1',
      '0.5',
      '<b>',
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))).map((x) => x.join('')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const { choices } = readPermalink(`#${text}`);
        const again = readPermalink(writePermalink(choices));
        expect(again.notices).toEqual([]);
        expect(writePermalink(again.choices)).toBe(writePermalink(choices));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['cl=1.2', 'CL 1.2 is not possible; 0.9999 is used.'],
    ['cl=0.2', 'CL 0.2 is not possible; 0.5 is used.'],
    ['cl=x', 'CL "x" is not a number; 0.9 is used.'],
    [
      'model=bc12',
      'The link asks for model "bc12", which this version does not have. BC4 is shown; the rest was kept.',
    ],
    ['exposure=1e4', 'Exposure 1e4 is not possible; 100 is used.'],
    ['uncertainty=fixed', 'Background uncertainty "fixed" is not known; relative is used.'],
    [
      'whatif=196,3',
      'What-if "196,3" was left out; write search, mass in MeV and events, as na62-pinunu-2016-2022,196,3.',
    ],
    [
      'whatif=na62-pi0-invisible,130,3',
      'What-if "na62-pi0-invisible,130,3" was left out; only na62-pinunu-2016-2022, na62-pimumu-2017-2018, na62-pinunu-2017 count in windows.',
    ],
    [
      'whatif=na62-pinunu-2017,196,2.5',
      'What-if "na62-pinunu-2017,196,2.5" was left out; events are a whole number from 0 to 9999.',
    ],
    ['law=other', 'Lifetime law "other" is not known; mass-dependent is used.'],
    ['union=yes', 'Union "yes" is not known; write union=1 or leave it out.'],
    ['model=bc2&inv=0.5', 'Invisible fraction 0.5 is not possible in BC2; 1 is used.'],
    ['model=bc2&coupling=sin2theta', 'BC2 has no coupling "sin2theta"; epsilon is used.'],
    ['colour=red', 'The link\'s "colour" is not known here and was left out.'],
    ['pin=180', 'Pin "180" was left out; write mass in MeV and coupling, as 180,2e-8.'],
    ['v=7', 'The link has version "7", which this page does not know; what it understands was kept.'],
    ['inv=%', 'The link\'s "inv=%" is damaged and was left out.'],
  ])('says what it could not take: %s', (link, sentence) => {
    expect(readPermalink(link).notices.map(linkWords.notice)).toEqual([sentence]);
  });

  it('keeps the rest of a link with an unknown model', () => {
    const { choices } = readPermalink('model=bc12&cl=0.95');
    expect(choices).toMatchObject({ model: 'bc4', confidenceLevel: 0.95 });
  });

  it('knows the invisible scenarios by their names', () => {
    expect(readPermalink('model=bc10-inv').choices).toMatchObject({ model: 'bc10', invisibleFraction: 1 });
  });

  it('opens with the crosshair where it says', () => {
    const { choices } = readPermalink('v=1&model=bc4&coupling=sintheta&pin=200,1e-7&at=180,4e-8');
    expect(choices.crosshair.massMeV).toBe(180);
    expect(choices.crosshair.amplitudeCoupling).toBeCloseTo(2e-4, 15);
    expect(writePermalink(choices)).toBe('v=1&model=bc4&coupling=sintheta&pin=200,1e-7&at=180,4e-8');
    const bad = readPermalink('v=1&model=bc4&pin=200,1e-7&at=500,1');
    expect(bad.choices.crosshair).toEqual(bad.choices.pins[0]);
    expect(bad.notices.map(linkWords.notice)).toEqual([
      'The crosshair\'s place "500,1" was left out; write mass in MeV and coupling, as 180,2e-8.',
    ]);
  });

  it('leaves the crosshair out where it is by default', () => {
    const choices = defaultChoices();
    expect(writePermalink({ ...choices, crosshair: { massMeV: 200, amplitudeCoupling: 1e-3 } })).toBe(
      'v=1&model=bc4&at=200,0.000001',
    );
    const pins = [{ massMeV: 200, amplitudeCoupling: 1e-3 }];
    expect(writePermalink({ ...choices, pins, crosshair: pins[0] })).toBe('v=1&model=bc4&pin=200,0.000001');
    expect(writePermalink({ ...choices, pins })).toBe('v=1&model=bc4&pin=200,0.000001&at=180,2e-8');
  });

  it('states the dark sector where it is not the usual one, and only in models that have it', () => {
    const bc2 = { ...defaultChoices('bc2'), conventionParameters: { alphaD: 0.5, chiMassRatio: 0.25 } };
    expect(writePermalink(bc2)).toBe('v=1&model=bc2&alphaD=0.5&chiRatio=0.25');
    expect(writePermalink(defaultChoices('bc2'))).toBe('v=1&model=bc2');
    const { choices, notices } = readPermalink('v=1&model=bc2&alphaD=0.5&chiRatio=0.7');
    expect(choices.conventionParameters).toEqual({ alphaD: 0.5, chiMassRatio: 0.4999 });
    expect(notices.map(linkWords.notice)).toEqual(['m_χ/m_A′ 0.7 is not possible; 0.4999 is used.']);
    expect(readPermalink('v=1&model=bc4&alphaD=0.5').notices.map(linkWords.notice)).toEqual([
      'BC4 has no α_D; alphaD was left out.',
    ]);
  });

  it('opens with the crosshair at the first pin', () => {
    expect(readPermalink('pin=200,1e-7').choices.crosshair.massMeV).toBe(200);
  });
});
