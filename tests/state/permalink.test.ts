import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { publishedCurveIds } from '../../src/data/catalogue.ts';
import { amplitudeCoupling, couplingInConvention } from '../../src/physics/models/conventions.ts';
import { models } from '../../src/physics/models/index.ts';
import { setConvention } from '../../src/state/modelChanges.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../src/state/models.ts';
import { longestLink, readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { zoom } from '../../src/state/viewChanges.ts';
import { panels } from '../../src/ui/panels/registry.ts';
import { asInPaper } from '../../src/state/figure.ts';
import { linkWords } from '../../src/words/en/link.ts';
import { anyChoices, figureStarts } from './anyChoices.ts';
import { anyLink } from './anyLink.ts';

/** Six digits of a coupling, once more where it is read in another convention. */
const sameCoupling = (one: number, other: number) => Math.abs(Math.log(one / other)) < 2e-5;

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

  it('reads every link that it writes, to six digits of couplings, and writes the same again', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const link = writePermalink(choices);
        const { choices: back, notices } = readPermalink(`#${link}`, panels, figureStarts);
        expect(notices).toEqual([]);
        expect(writePermalink(back)).toBe(link);
        const withoutCouplings = (of: Choices) => ({
          ...of,
          couplingView: of.couplingView === null,
          pins: of.pins.map(({ massMeV }) => massMeV),
          crosshair: of.crosshair.massMeV,
        });
        expect(withoutCouplings(back)).toEqual(withoutCouplings(choices));
        const couplings = ({ couplingView, pins, crosshair }: Choices) => [
          ...(couplingView ?? []),
          ...[...pins, crosshair].map(({ amplitudeCoupling: amplitude }) => amplitude),
        ];
        const wanted = couplings(choices);
        couplings(back).forEach((read, k) => expect(sameCoupling(read, wanted[k])).toBe(true));
      }),
      { numRuns: 2000 },
    );
  });

  it('is tried with all that can be chosen', () => {
    const some = fc.sample(anyChoices, { numRuns: 300, seed: 1 });
    for (const key of Object.keys(defaultChoices()) as (keyof Choices)[]) {
      expect([key, new Set(some.map((choices) => JSON.stringify(choices[key]))).size]).not.toEqual([key, 1]);
    }
  });

  it('reads a view as small as zooming makes it, in every convention', () => {
    for (const { id, conventions } of models) {
      for (const { id: convention } of conventions) {
        const centre = { massMeV: 300.1, coupling: 1e-6 };
        const zoomed = zoom(1e-9, centre)(setConvention(convention)(defaultChoices(id)));
        for (const { id: other } of conventions) {
          const { choices, notices } = readPermalink(writePermalink(setConvention(other)(zoomed)));
          expect(notices).toEqual([]);
          expect(choices.couplingView).not.toBeNull();
          expect(choices.massView).toEqual(zoomed.massView);
        }
      }
    }
  });

  it('states couplings in the default convention of the model whatever is shown', () => {
    const model = modelOf('bc4');
    const choices: Choices = { ...defaultChoices('bc4'), convention: 'sintheta', couplingView: [1e-5, 1e-2] };
    expect(writePermalink(choices)).toContain('range=1e-10:0.0001');
    const sintheta = chosenConvention(choices);
    const amplitude = amplitudeCoupling(sintheta, 1e-5);
    expect(couplingInConvention(model.conventions[0], amplitude)).toBeCloseTo(1e-10, 20);
  });

  it('never throws on any text, and what it reads can be written and read again without a notice', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const link = writePermalink(readPermalink(`#${text}`, panels, figureStarts).choices);
        const again = readPermalink(link, panels, figureStarts);
        expect(again.notices).toEqual([]);
        expect(writePermalink(again.choices)).toBe(link);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes no link that is too long to be read', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(writePermalink(choices).length).toBeLessThan(longestLink / 2);
      }),
    );
  });

  it.each([
    ['pins', 'pin=180,2e-8&'],
    ['keys of its own', 'x1=2&'],
    ['damage', '%&'],
    ['names', 'hide=a,b,c,d&bounds=-a,-b,-c&published=a,b&'],
    ['what-ifs', 'whatif=1&'],
  ])('reads 8 kB of a link full of %s, and says what came of it in two lines', (_, part) => {
    const decode = vi.spyOn(globalThis, 'decodeURIComponent');
    const readings = [20_000, 40_000, 400_000].map((times) => {
      decode.mockClear();
      const link = `v=1&model=bc10&${part.repeat(times)}`;
      const { choices, notices } = readPermalink(link);
      const steps = decode.mock.calls.length;
      const [first, ...others] = notices;
      expect(first).toEqual({ code: 'too-long', characters: link.length, most: longestLink });
      const whole = link.slice(0, longestLink + 1).replace(/&[^&]*$/, '');
      expect({ choices, notices: others }).toEqual(readPermalink(whole));
      return { choices, others, steps };
    });
    decode.mockRestore();
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
  });

  it('says of any link no more than two lines, and how much more there would be', () => {
    const long = fc
      .tuple(anyLink, fc.integer({ min: 1, max: 300 }))
      .map(([link, times]) => `${link}&`.repeat(times));
    fc.assert(
      fc.property(fc.oneof(anyLink, long), (link) => {
        const { notices } = readPermalink(link);
        expect(linkWords.summary(notices).length).toBeLessThan(300);
      }),
    );
    const { notices } = readPermalink(Array.from({ length: 30 }, (_, k) => `colour${k}=red`).join('&'));
    expect(linkWords.summary(notices)).toMatch(/^The link's "colour0" is not known here.* And 27 more\.$/);
    expect(linkWords.summary(readPermalink(`cl=${'9'.repeat(300)}`).notices)).toMatch(
      /^CL 9{39}… is not possible; 0\.9999 is used\.$/,
    );
    const one = linkWords.summary(readPermalink('x'.repeat(100_000)).notices);
    expect(one).toBe('The link has 100000 characters; those after the first 8192 were left out.');
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
    [
      'v=7',
      'The link has version "7", which this page does not know; the parts that it understands were kept.',
    ],
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

  describe('of a figure of a paper', () => {
    const { 'toy-bc11': start } = figureStarts;

    it('is as short as what differs from the figure', () => {
      const shown = asInPaper('toy-bc11', start);
      expect(writePermalink(shown)).toBe('v=1&fig=toy-bc11');
      expect(writePermalink({ ...shown, exposure: 7 })).toBe('v=1&fig=toy-bc11&exposure=7');
      expect(readPermalink('#v=1&fig=toy-bc11', panels, figureStarts)).toEqual({
        choices: shown,
        notices: [],
      });
    });

    it('says everything where something that the figure shows was taken away', () => {
      const all = { ...asInPaper('toy-bc11', start), hiddenSearches: [] };
      expect(writePermalink(all)).toMatch(/^v=1&fig=toy-bc11&model=bc11&/);
      expect(readPermalink(writePermalink(all), panels, figureStarts).choices).toEqual(all);
    });

    it.each([
      [
        'fig=2025-12z',
        'Figure "2025-12z" is not known; there are toy-bc1, toy-bc2, toy-bc4, toy-bc10, toy-bc11, toy-alp.',
      ],
      [
        'fig=__proto__',
        'Figure "__proto__" is not known; there are toy-bc1, toy-bc2, toy-bc4, toy-bc10, toy-bc11, toy-alp.',
      ],
      ['fig=toy-bc11&model=bc4', 'Figure "toy-bc11" shows another model; BC4 is shown without it.'],
    ])('says what of %s could not be taken', (link, sentence) => {
      const { choices, notices } = readPermalink(link, panels, figureStarts);
      expect(choices.figure).toBeNull();
      expect(notices.map(linkWords.notice)).toEqual([sentence]);
    });

    it('says that the figures did not come', () => {
      expect(readPermalink('fig=2025-9d', panels).notices.map(linkWords.notice)).toEqual([
        'Figure "2025-9d" cannot be shown: the figures could not be loaded. Reload the page to try again.',
      ]);
    });
  });
});
