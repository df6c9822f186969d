import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEAM_MOMENTUM, ELECTRON_MASS, KAON_MASS } from '../../src/physics/constants.ts';
import { NEUTRINO_PAIR_BRANCHING_RATIO } from '../../src/physics/kaonToPionNeutrinos.ts';
import { german } from '../../src/words/de/index.ts';
import { french } from '../../src/words/fr/index.ts';
import { italian } from '../../src/words/it/index.ts';
import type { Section } from '../../src/words/section.ts';
import { knownSections } from './knownSections.ts';

const sections = await knownSections();
const data = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${path}`, import.meta.url), 'utf8'));

type Language = 'English' | 'French' | 'German' | 'Italian';
const languages: readonly (readonly [Language, (name: string, english: Section) => Section])[] = [
  ['English', (_, english) => english],
  ['French', french],
  ['German', german],
  ['Italian', italian],
];

/** A saying of a language, by its section and the path to it. */
const saying = (language: (typeof languages)[number][1], name: string, ...path: string[]): string =>
  path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>>)[key],
    language(name, sections.get(name) ?? {}),
  ) as string;

/** The first number of a text that a pattern finds, spaces between its digits left out. */
const numberIn = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? 'none').replace(/\s/gu, ''));

describe.each(languages)('numbers that are said in %s', (name, language) => {
  it('are those of the code and the data', () => {
    const mass = saying(language, 'glossary of quantities', 'mass', 'says');
    expect(numberIn(mass, /(0\.\d+) MeV/)).toBe(Number(ELECTRON_MASS.toPrecision(3)));
    expect(numberIn(mass, /[^.](\d{3}) MeV/)).toBe(Number(KAON_MASS.toPrecision(3)));
    const momentum = saying(language, 'glossary of quantities', 'momentum', 'says');
    expect(numberIn(momentum, /(\d+) GeV/)).toBe(BEAM_MOMENTUM / 1000);

    const { kaonDecays } = data('analyses/na62-pimumu-2017-2018.json');
    const kaons = saying(language, 'glossary of limits', 'number-of-kaons', 'says');
    // A trillion, in the German word of the same size, or in thousands of millions.
    const million = name === 'French' || name === 'Italian' ? 1e9 : 1e12;
    expect(numberIn(kaons, /(\d[\d\s.]*\d) (?:trillion|Billionen|milliards|miliardi)/u) * million).toBe(
      Number(kaonDecays.value.toPrecision(2)),
    );

    const [from, to] = data('detector/na62.json').decays.vertexRangeM;
    const volume = saying(language, 'glossary of the detector', 'fiducial-volume', 'says');
    expect(numberIn(volume, /(\d+) m/i)).toBe(to - from);
  });

  it('say how rare the decay is', () => {
    const tenBillion = {
      English: /ten billion/,
      French: /dix milliards/,
      German: /zehn Milliarden/,
      Italian: /dieci miliardi/,
    };
    expect(saying(language, 'tour steps', 'kaon', 'heading')).toMatch(tenBillion[name]);
    // Within a factor of two of what they say.
    expect(Math.abs(Math.log2(NEUTRINO_PAIR_BRANCHING_RATIO / 1e-10))).toBeLessThan(1);
  });
});
