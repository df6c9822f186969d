import { section } from '../section.ts';

/** What the page says around its parts, and in their place where they cannot be drawn. */
export const pageWords = section('page', {
  skip: 'Skip to the figure',
  side: 'Numbers and layers',
  stopped: 'KaonScope stopped',
  notDrawn: (cause: string) => `The page could not be drawn (${cause}).`,
  /** Between buttons. */
  waysOn: <Button>(loadAgain: (text: string) => Button, startAfresh: (text: string) => Button) => [
    loadAgain('Load it again'),
    ' with the same link, or ',
    startAfresh('start from the beginning'),
    '.',
  ],
});
