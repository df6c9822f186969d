import { describe, expect, it } from 'vitest';
import { french } from '../../src/words/fr/index.ts';
import { plainFrench } from '../../src/words/fr/plain/index.ts';
import { oneIn, partOfSecond, times } from '../../src/words/fr/plain/numbers.ts';
import { knownSections } from './knownSections.ts';
import { leaves } from './sayings.ts';

const sections = await knownSections();

describe('plain French', () => {
  it.each(['planes', 'readout', 'sentence', 'verdict'])(
    'says nothing that French does not say in "%s"',
    (name) => {
      const below = new Set(leaves(french(name, sections.get(name) ?? {})).map(([path]) => path));
      const plain = leaves(plainFrench(name, {})).map(([path]) => path);
      expect(plain.length).toBeGreaterThan(0);
      expect(plain.filter((path) => !below.has(path))).toEqual([]);
    },
  );

  it('says numbers as people do', () => {
    expect(times(1.04)).toBe('1.04 fois');
    expect(times(3.4e6)).toBe('3.4 millions de fois');
    expect(times(1.2e9)).toBe('1.2 milliard de fois');
    expect(oneIn(1 / 1.2e10)).toBe('1 sur 12 milliards');
    expect(oneIn(0.045)).toBe('4.5 %');
    expect(partOfSecond(1.24e-8)).toBe('12 milliardièmes de seconde');
    expect(partOfSecond(2)).toBeNull();
  });
});
