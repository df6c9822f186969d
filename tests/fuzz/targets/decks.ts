import fc from 'fast-check';
import { panels } from '../../../src/ui/panels/registry.ts';
import { outerLink } from '../../../src/ui/presentations/outerLink.ts';
import { linkedDeck, linkedSlide, mostSlides, readDeck } from '../../../src/ui/talk/deck.ts';
import { talkWords } from '../../../src/words/en/talk.ts';
import { anyChoices } from '../../state/anyChoices.ts';
import { anyLink } from '../../state/anyLink.ts';
import { requireSentence } from '../sentences.ts';
import type { Target } from '../target.ts';

const pieces = fc.constantFrom(
  'Two points ',
  'https://example.org/k/#',
  '#',
  '//',
  ';',
  '\r\n',
  '\n',
  ' ',
  '\ufeff',
  '[',
  ']',
  '{"slides":[',
  '{"title":"T","link":"#model=bc2"}',
  '"#inv=2"',
  '{"link":null}',
  ',',
);
const anyLines = fc
  .array(fc.oneof(pieces, anyLink, fc.string({ maxLength: 8 })), { maxLength: 20 })
  .map((all) => all.join(''));
const anyList = fc
  .array(fc.oneof(anyLink, fc.record({ title: fc.string(), link: anyLink }), fc.jsonValue({ maxDepth: 2 })), {
    maxLength: 6,
  })
  .map((list) => JSON.stringify(list));

const soundLines = fc
  .array(fc.tuple(fc.constantFrom('', 'Two points ', '// '), anyChoices.map(outerLink)), { maxLength: 4 })
  .map((slides) => slides.map((slide) => slide.join('')).join('\n'));

/** Decks that are dropped on a talk; every slide that was read can stand in a link. */
export const decks: Target<string> = {
  name: 'decks',
  title: 'decks of a talk',
  inputs: fc.oneof(soundLines, anyLines, anyList, fc.string({ unit: 'binary', maxLength: 200 })),
  check: (text) => {
    const { slides, faults } = readDeck('talk.txt', text, panels);
    if (slides.length > mostSlides) throw new Error(`${slides.length} slides`);
    if (slides.length + faults.length === 0) throw new Error('neither slides nor a fault');
    if (faults.length > 0) requireSentence(talkWords.faults(faults));
    if (slides.length === 0) return 'sentence';
    const again = linkedDeck('the link', slides.map(linkedSlide), panels);
    if (again.faults.length > 0) throw new Error(`in a link: ${JSON.stringify(again.faults)}`);
    slides.forEach(({ choices }, k) => {
      const [before, after] = [choices, again.slides[k].choices].map(outerLink);
      if (before !== after) throw new Error(`${before} becomes ${after} in a link`);
    });
    return faults.length === 0 ? 'value' : 'sentence';
  },
};
