import { describe, expect, it } from 'vitest';
import { german } from '../../src/words/de/index.ts';
import { italian } from '../../src/words/it/index.ts';
import { knownSections } from './knownSections.ts';
import { leaves, sayings } from './sayings.ts';

const sections = await knownSections();

/** What every visitor meets. */
const visited = [
  'verdict',
  'readout',
  'sentence',
  'explore',
  'header',
  'list',
  'loading',
  'messages',
  'models',
  'phone',
  'planes',
  'search curves',
  'spoken point',
  'spoken text',
  'tour',
  'tour steps',
  'tour figure',
  'tour spectrum',
  'tour stage',
  'tour controls',
];

describe.each([
  ['German', german],
  ['Italian', italian],
] as const)('%s', (_, language) => {
  const spoken = [...sections].filter(([name, english]) => Object.keys(language(name, english)).length > 0);

  it('says what a visitor meets', () => {
    const missing = visited.filter((name) => !spoken.some(([known]) => known === name));
    expect(missing.filter((name) => sections.has(name))).toEqual([]);
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
