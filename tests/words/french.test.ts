import { describe, expect, it } from 'vitest';
import { french } from '../../src/words/fr/index.ts';
import * as words from '../../src/words/fr/sections.ts';
import { knownSections } from './knownSections.ts';
import { leaves, sayings } from './sayings.ts';

/** What is said the same in English and in French. */
const same: Readonly<Record<string, readonly string[]>> = {
  'words of both languages': [
    'Figure',
    'figure',
    'Sources',
    'Page',
    'Table',
    'Table (CSV)',
    'Pause',
    'Stand',
    'minutes',
    'verdict',
    'violet',
    'veto',
    'acceptance',
    'union',
    'projection',
    'neutrino',
    'muon',
    'photon',
    'convention',
    'gluons',
    'point',
    'Session',
    ' plus ',
    '∞, stable',
    'π^0 → invisible',
    'π^0 → inv.',
  ],
  'letters of another alphabet': [
    ...[' nu', ' pi ', ' mu ', ' gamma '],
    ...['alpha', 'gamma', 'Gamma', 'epsilon', 'Lambda', 'mu', 'nu', 'pi', 'sigma', 'tau'],
  ],
  symbols: ['*cτ*', 'CL', 'CLs', 'CLs+b', 'CLb', 'log', 'B(X -> invisible)'],
  equations: ['*μ* = B / B_{UL}', '*s* = B × *A* / B_{SES}'],
  names: ['BibTeX', 'LaTeX', 'Feldman–Cousins', 'BC9', 'BC10', 'BC11'],
};
const shared = new Set(Object.values(same).flat());

/** Names of detectors are the same in every language. */
const detector = /^(?:NA62|KTAG|GTK|LAV|STRAW|RICH|CHOD|LKr|MUV|SAC)[\d ,–]*$/u;

const sections = await knownSections();
const inFrench = (name: string) => french(name, sections.get(name) ?? {});

describe('French', () => {
  it('has every section, and none that there is not', () => {
    expect(Object.keys(words).sort()).toEqual([...sections.keys()].sort());
  });

  it.each([...sections.keys()])('says all of the section "%s", and nothing in English', (name) => {
    const english = new Map(leaves(sections.get(name)));
    const spoken = new Map(leaves(inFrench(name)));
    expect([...spoken.keys()].sort()).toEqual([...english.keys()].sort());
    const untranslated = [...english]
      .filter(([key, text]) => typeof text === 'string' && spoken.get(key) === text)
      .map(([, text]) => String(text))
      .filter((text) => /\p{L}{2}/u.test(text) && !shared.has(text) && !detector.test(text));
    expect(untranslated).toEqual([]);
  });

  it.each([...sections.keys()])('names all that the section "%s" names in English', (name) => {
    const english = sayings(sections.get(name));
    const spoken = sayings(inFrench(name), sections.get(name));
    for (const [path, { given, said }] of english) {
      const { given: kept, said: inWords } = spoken.get(path) ?? { given: [], said: '' };
      expect(inWords, path).not.toMatch(/undefined|NaN|\[object/u);
      expect(kept, `${path}: ${said} / ${inWords}`).toEqual(given);
    }
  });

  it('has the spaces of its typography before double signs and in quotation marks', () => {
    for (const name of sections.keys())
      for (const [path, { said }] of sayings(inFrench(name), sections.get(name)))
        expect(said, `${name}.${path}`).not.toMatch(/\p{L}[;?!]|[\p{L}\p{N}] [:;?!%»]|«[^\u00a0]/u);
  });
});
