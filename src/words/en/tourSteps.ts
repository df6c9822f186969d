import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** What controls and numbers of the steps say; markup as in the steps. */
export const tourStepWords = section('tour controls', {
  ruledOut: 'Ruled out',
  notByThis: 'Not ruled out by this search',
  computing: 'Computing…',
  asIfStable: 'Drawn as if *X* never fell apart on its way; the next step puts that right.',
  lifetime: 'Lifetime of *X*',
  dragLifetime: 'Drag the lifetime',
  lives: (lifetime: RichText, flight: RichText): Parts => [
    '*X* lives ',
    lifetime,
    ' and flies ',
    flight,
    ' on average',
  ],
  guess: 'Your guess for this point',
  guesses: { excluded: 'Ruled out', open: 'Not ruled out' },
  right: 'You guessed it.',
  wrong: 'Not this time.',
  again: 'Move the point to guess again.',
  why: 'Why?',
});
