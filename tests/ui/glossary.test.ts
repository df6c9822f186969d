import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/plot/format.ts';
import { entries } from '../../src/ui/glossary/entries.ts';
import { symbolsIn } from '../../src/ui/glossary/find.ts';
import { rich } from '../../src/ui/text/markup.ts';
import { detectorTerms } from '../../src/words/en/glossary/detector.ts';
import { termWords } from '../../src/words/en/glossary/index.ts';
import { limitTerms } from '../../src/words/en/glossary/limits.ts';
import { pageTerms } from '../../src/words/en/glossary/page.ts';
import { particleTerms } from '../../src/words/en/glossary/particles.ts';
import { quantityTerms } from '../../src/words/en/glossary/quantities.ts';

const ids = (text: string) => symbolsIn(rich(text)).map(({ id }) => id);

describe('the entries of the glossary', () => {
  it('are each in the list once, with their words', () => {
    const worded = [particleTerms, quantityTerms, limitTerms, pageTerms, detectorTerms].flatMap(Object.keys);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(worded.toSorted());
  });

  it.each(entries)('say in one or two sentences what $id is', ({ id }) => {
    const { name, says } = termWords(id);
    expect(name).not.toBe('');
    expect(says).toMatch(/^[A-Z].*\.$/u);
    const ends = says.match(/[.!?](?= [A-Z]|$)/gu) ?? [];
    expect(ends.length).toBeLessThanOrEqual(2);
  });

  it('have each symbol in one entry alone', () => {
    const symbols = entries.flatMap((entry) =>
      entry.symbols.map((symbol) => plainText(rich(symbol)) + symbol),
    );
    expect(new Set(symbols).size).toBe(symbols.length);
    // Every symbol is found as itself, and not as a part of another one.
    for (const entry of entries)
      for (const symbol of entry.symbols) expect(ids(symbol), symbol).toEqual([entry.id]);
  });
});

describe('the symbols in a text', () => {
  it.each([
    ['lifetime *τ*', ['lifetime']],
    ['B(K^+ → π^+*S*) predicted', ['branching-ratio', 'kaon', 'pion', 'dark-scalar']],
    ['*b* ± *σ*_{*b*}', ['background', 'background-uncertainty']],
    ['*γβcτ* in the lab, *p* = 40 GeV/*c*', ['lab-length', 'momentum', 'energy-unit']],
    ['sin^2*θ*', ['mixing-angle']],
    ['K^+ → π^+νν\u0304', ['kaon', 'pion', 'neutrino']],
    ['*N*_{UL}, expected (−1*σ* … +1*σ*)', ['limit-on-events', 'deviation']],
    ['hybrid CL_s, log-normal background', ['cls']],
    ['Below, X and Benchmarks', ['new-particle']],
    ['no symbol', []],
  ])('of %j are %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });
});
