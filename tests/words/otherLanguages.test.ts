import { describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/index.ts';
import { italian } from '../../src/words/it/index.ts';
import { knownSections } from './knownSections.ts';
import { leaves, sayings } from './sayings.ts';

const sections = await knownSections();

/** What is still said in English. It can only become shorter: all else must be said. */
const stillEnglish: Readonly<Record<string, readonly string[]>> = {
  'the command line': ['usage', 'command line', 'check'],
  'texts of answers and of curves in files': ['scans', 'saved curves'],
  'columns and names of copied and saved numbers': ['copied numbers', 'point numbers', 'tables'],
  'texts about single figures of the papers, which people of the field read': [
    'figures after the papers',
    'figures of models',
    'figures of spectra',
    'figures of limits',
  ],
  'faults of links, which visitors do not write': ['link'],
};

describe.each([
  ['German', german],
  ['Italian', italian],
] as const)('%s', (_, language) => {
  const spoken = [...sections].filter(([name, english]) => Object.keys(language(name, english)).length > 0);

  it('says all but the sections that no visitor sees', () => {
    const missing = [...sections.keys()].filter((name) => !spoken.some(([known]) => known === name));
    expect(missing.sort()).toEqual(Object.values(stillEnglish).flat().sort());
  });

  it.each(spoken)('says all of the section "%s", and names all that it names in English', (name, english) => {
    const own = language(name, english);
    expect(
      leaves(own)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(english)
        .map(([path]) => path)
        .sort(),
    );
    const inEnglish = sayings(english);
    for (const [path, { given, said }] of sayings(own, english)) {
      expect(said, path).not.toMatch(/undefined|NaN|\[object/u);
      expect(given, `${path}: ${said}`).toEqual(inEnglish.get(path)?.given);
    }
  });
});
