import type { LinkNotice } from '../state/linkNotice.ts';

/** Characters of the sentences about one link: two lines. */
const mostSaid = 200;

/**
 * As many sentences about a link as two lines hold, one at least, and how many more there would be.
 * @param sentenceOf what a language says of one
 * @param andMore what it says of so many more
 */
export function linkSummary(
  all: readonly LinkNotice[],
  sentenceOf: (notice: LinkNotice) => string,
  andMore: (left: number) => string,
): string {
  const taken: string[] = [];
  let length = 0;
  for (const each of all.slice(0, mostSaid)) {
    const sentence = sentenceOf(each);
    length += sentence.length + 1;
    if (taken.length > 0 && length > mostSaid) break;
    taken.push(sentence);
  }
  const left = all.length - taken.length;
  return [...taken, ...(left > 0 ? [andMore(left)] : [])].join(' ');
}
