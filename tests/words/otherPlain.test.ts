import { describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/index.ts';
import { plainGerman } from '../../src/words/de/plain/index.ts';
import * as inGerman from '../../src/words/de/plain/numbers.ts';
import { plainEnglish } from '../../src/words/en/plain/index.ts';
import { french } from '../../src/words/fr/index.ts';
import { plainFrench } from '../../src/words/fr/plain/index.ts';
import * as inFrench from '../../src/words/fr/plain/numbers.ts';
import { italian } from '../../src/words/it/index.ts';
import { plainItalian } from '../../src/words/it/plain/index.ts';
import * as inItalian from '../../src/words/it/plain/numbers.ts';
import { knownSections } from './knownSections.ts';
import { leaves, sayings } from './sayings.ts';

const sections = await knownSections();
const plainInEnglish = [...sections].filter(
  ([name, said]) => Object.keys(plainEnglish(name, said)).length > 0,
);

describe.each([
  ['French', french, plainFrench],
  ['German', german, plainGerman],
  ['Italian', italian, plainItalian],
] as const)('plain %s', (_, language, plain) => {
  it.each(plainInEnglish)(
    'says the section "%s", and nothing that the language does not say',
    (name, english) => {
      const below = language(name, english);
      const own = plain(name, below);
      const known = new Set(leaves(below).map(([path]) => path));
      expect(Object.keys(own)).not.toEqual([]);
      expect(leaves(own).filter(([path]) => !known.has(path))).toEqual([]);
      for (const [path, { said }] of sayings(
        { ...below, ...own },
        { ...english, ...plainEnglish(name, english) },
      ))
        expect(said, path).not.toMatch(/undefined|NaN|\[object/u);
    },
  );
});

describe('numbers as people say them', () => {
  it('are in French', () => {
    const { times, oneIn, partOfSecond } = inFrench;
    expect(times(1.04)).toBe('1.04 fois');
    expect(times(3.4e6)).toBe('3.4 millions de fois');
    expect(times(1.2e9)).toBe('1.2 milliard de fois');
    expect(oneIn(1 / 1.2e10)).toBe('1 sur 12 milliards');
    expect(oneIn(0.045)).toBe('4.5 %');
    expect(partOfSecond(1.24e-8)).toBe('12 milliardièmes de seconde');
    expect(partOfSecond(2)).toBeNull();
  });

  it('are in German', () => {
    const { times, oneIn, partOfSecond } = inGerman;
    expect(times(1.04)).toBe('1.04-mal');
    expect(times(12_345)).toBe('12\u202f000-mal');
    expect(times(3.4e6)).toBe('3.4 Millionen Mal');
    expect(times(1e9)).toBe('1 Milliarde Mal');
    expect(oneIn(1 / 1.2e10)).toBe('1 von 12 Milliarden');
    expect(oneIn(0.045)).toBe('4.5 %');
    expect(partOfSecond(1.24e-8)).toBe('12 milliardstel Sekunden');
    expect(partOfSecond(1e-6)).toBe('eine millionstel Sekunde');
    expect(partOfSecond(2)).toBeNull();
  });

  it('are in Italian', () => {
    const { times, oneIn, partOfSecond } = inItalian;
    expect(times(1.04)).toBe('1.04 volte');
    expect(times(12_345)).toBe('12\u202f000 volte');
    expect(times(3.4e6)).toBe('3.4 milioni di volte');
    expect(times(1.24e13)).toBe('12\u202f000 miliardi di volte');
    expect(oneIn(1 / 1.2e10)).toBe('1 su 12 miliardi');
    expect(oneIn(0.045)).toBe('4.5 %');
    expect(partOfSecond(1.24e-8)).toBe('12 miliardesimi di secondo');
    expect(partOfSecond(1e-6)).toBe('un milionesimo di secondo');
    expect(partOfSecond(2)).toBeNull();
  });
});
