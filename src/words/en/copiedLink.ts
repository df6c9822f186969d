import { section } from '../section.ts';

/** What is said of a link that was copied. */
export const copiedLinkWords = section('copied link', {
  copied: 'Link copied.',
  copiedWithoutOwn: 'Link copied. Data that you brought along are not in it.',
  refused: 'The browser does not let this page write to the clipboard; the link is in the address bar.',
});
