import { describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/index.ts';
import { italian } from '../../src/words/it/index.ts';
import { knownSections } from './knownSections.ts';
import { leaves, sayings } from './sayings.ts';

const sections = await knownSections();

/** What is said in English alone, because only people of the field use it. */
const commandLine = ['check', 'command line', 'usage'];

describe.each([
  ['German', german],
  ['Italian', italian],
] as const)('%s', (_, language) => {
  const spoken = [...sections].filter(([name, english]) => Object.keys(language(name, english)).length > 0);

  it('says all but the command line', () => {
    const missing = [...sections.keys()].filter((name) => !spoken.some(([known]) => known === name));
    expect(missing.sort()).toEqual(commandLine);
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
