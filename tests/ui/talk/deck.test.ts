import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panels } from '../../../src/ui/panels/registry.ts';
import { outerLink } from '../../../src/ui/presentations/outerLink.ts';
import { builtInSlides } from '../../../src/ui/talk/builtInDeck.ts';
import { linkedDeck, linkedSlide, mostSlides, readDeck } from '../../../src/ui/talk/deck.ts';
import { loadDeck } from '../../../src/ui/talk/loadDeck.ts';
import { talkWords } from '../../../src/words/en/talk.ts';
import { anyChoices } from '../../state/anyChoices.ts';

const pieces = fc.constantFrom(
  'model=bc4',
  '#v=1&model=bc10&pin=180,2e-8',
  'https://example.org/k/#model=bc11',
  'A title',
  '//',
  '\n',
  '\r\n',
  ' ',
  '[',
  ']',
  '{"title":"T","link":"#model=bc2"}',
  '"#inv=2"',
  ',',
  'null',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 20 }).map((all) => all.join('')),
);

describe('a deck', () => {
  it('is a link a line, with a title before it, and remarks', () => {
    const text = [
      '// My talk',
      '',
      'The dark scalar: https://example.org/kaonscope/#v=1&model=bc4&inv=0.3',
      '#model=bc10&at=100,1e-4',
      'model=bc11',
    ].join('\r\n');
    const { slides, faults } = readDeck('talk.txt', text, panels);
    expect(faults).toEqual([]);
    expect(slides.map(({ title }) => title)).toEqual(['The dark scalar', '', '']);
    expect(slides.map(({ choices }) => choices.model)).toEqual(['bc4', 'bc10', 'bc11']);
    expect(slides[0].choices.invisibleFraction).toBe(0.3);
  });

  it('may be JSON: links, or objects with title and link', () => {
    const list = ['#model=bc4', { title: 'ALP', link: 'https://example.org/#model=bc10' }];
    for (const text of [JSON.stringify(list), JSON.stringify({ slides: list })]) {
      const { slides, faults } = readDeck('talk.json', text, panels);
      expect(faults).toEqual([]);
      expect(slides.map(({ title, choices }) => [title, choices.model])).toEqual([
        ['', 'bc4'],
        ['ALP', 'bc10'],
      ]);
    }
  });

  it('names the lines that it cannot take, and keeps the others', () => {
    const { slides, faults } = readDeck('talk.txt', 'model=bc4\nThank you!\nmodel=bc12\n', panels);
    expect(slides.map(({ choices }) => choices.model)).toEqual(['bc4', 'bc4']);
    expect(talkWords.faults(faults)).toBe(
      'Slide left out: line 2 of talk.txt ends with no link: "Thank you!". ' +
        'Line 3 of talk.txt: The link asks for model "bc12", which this version does not have. BC4 is shown; the rest was kept.',
    );
  });

  it('is read whatever it is, with a sentence for what was left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { slides, faults } = readDeck('talk.txt', text, panels);
        expect(slides.length).toBeLessThanOrEqual(mostSlides);
        expect(slides.length + faults.length).toBeGreaterThan(0);
        if (faults.length > 0) expect(talkWords.faults(faults)).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('stands in a link as in a file', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('', 'A title', 'α = 1'), (any, title) => {
        // The figures of the papers, which a deck knows, are others than those of the test.
        const choices = { ...any, figure: null };
        const link = outerLink(choices);
        const written = linkedSlide({ title, choices });
        const { slides } = linkedDeck('the link', [written], panels);
        expect(slides).toHaveLength(1);
        expect(slides[0].title).toBe(title);
        expect(outerLink(slides[0].choices)).toBe(link);
      }),
    );
  });

  it('opens figures of the papers', () => {
    const { slides, faults } = readDeck('talk.txt', 'Dark scalar fig=2025-9d\nfig=2025-99z\n', panels);
    expect(slides.map(({ choices }) => choices.figure?.id)).toEqual(['2025-9d', undefined]);
    expect(faults).toMatchObject([{ code: 'link', line: 2, notices: [{ code: 'unknown-figure' }] }]);
  });

  it('has an end', () => {
    const { slides, faults } = readDeck('long.txt', 'model=bc4\n'.repeat(mostSlides + 5), panels);
    expect(slides).toHaveLength(mostSlides);
    expect(talkWords.faults(faults)).toBe(
      `long.txt has ${mostSlides + 5} slides; the first ${mostSlides} are shown.`,
    );
  });

  it('that is built in can be read whole', () => {
    const slides = builtInSlides(panels);
    const lines = slides.map(linkedSlide);
    expect(linkedDeck('the link', lines, panels).faults).toEqual([]);
    expect(new Set(slides.map(({ choices }) => choices.model)).size).toBe(5);
  });
});

describe('the deck of a link', () => {
  const base = 'https://example.org/kaonscope/index.html';
  const load = (deck: readonly string[], text: string | null = 'model=bc10') => {
    const asked: string[] = [];
    const readText = (address: URL) => {
      asked.push(address.href);
      return text === null ? Promise.reject(new Error('no')) : Promise.resolve(text);
    };
    return loadDeck(deck, 'the link', base, readText, panels).then((loaded) => ({ ...loaded, asked }));
  };

  it('is a file beside the page, or slides', async () => {
    const file = await load(['talks/one.txt']);
    expect(file.asked).toEqual(['https://example.org/kaonscope/talks/one.txt']);
    expect(file.slides.map(({ choices }) => choices.model)).toEqual(['bc10']);
    const slides = await load(['Scalar model=bc4;inv=1', 'model=bc11']);
    expect(slides.asked).toEqual([]);
    expect(slides.slides.map(({ title, choices }) => [title, choices.model])).toEqual([
      ['Scalar', 'bc4'],
      ['', 'bc11'],
    ]);
  });

  it('is never a file of another server', async () => {
    for (const file of [
      'https://evil.example/a.txt',
      '//evil.example/a.txt',
      'https:\\\\evil.example/a.txt',
    ]) {
      const { asked, faults } = await load([file]);
      expect(asked).toEqual([]);
      expect(faults.map(({ code }) => code)).toEqual(['other-origin']);
    }
  });

  it('says where a file is missing', async () => {
    const page = '<!doctype html>\n<html lang="en">\n<a href="#model=bc4">KaonScope</a>';
    for (const text of [null, page]) {
      const { slides, faults } = await load(['gone.json'], text);
      expect(slides).toEqual([]);
      expect(talkWords.faults(faults)).toBe('gone.json could not be read.');
    }
  });
});
