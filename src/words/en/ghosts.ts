import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** Curves that are kept to compare with. */
export const ghostsWords = section('ghosts', {
  heading: 'Kept to compare',
  keep: 'Keep this curve to compare',
  keepMeans: 'The edge of all that is excluded now stays, dashed, whatever you choose next.',
  full: (most: number) => `There are at most ${most} kept curves; take one away first.`,
  take: (name: string) => `Take away: ${name}`,
  unread: 'A kept curve of the link cannot be read; take it away.',
  invisible: (percent: string) => `${percent} invisible`,
  without: (searches: RichText): Parts => ['without ', searches],
  kept: (name: RichText): Parts => ['kept: ', name],
  note: (names: RichText): Parts => ['Dashed, kept to compare: ', names, '.'],
  saved: 'Kept to compare.',
  /** What the panel of ratios compares. */
  aspects: { published: 'published limits', kept: 'kept curves' },
  aspect: 'What is compared',
  title: 'Smallest excluded coupling over that of the kept curves',
  ratio: 'coupling / kept',
  ratioInFull: 'smallest excluded coupling / that of the kept curve',
  none: 'Keep a curve first, in the list “On the plot”.',
  over: (name: RichText): Parts => ['over ', name],
});
