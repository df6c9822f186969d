import type { Choices } from '../../state/choices.ts';
import { defaultChoices } from '../../state/defaults.ts';
import { writePermalink } from '../../state/permalink.ts';
import { outerLink } from '../presentations/outerLink.ts';

/**
 * The address that a stand's codes point to.
 * @param text as the link of the stand gives it; empty for the address of the page
 * @param own address of the page, with or without what follows `#`
 * @returns `isRefused` where the text is no https address, and the page's own stands in its place
 */
export function homeAddress(
  text: string,
  own: string,
): { readonly address: string; readonly isRefused: boolean } {
  const usable = URL.canParse(text) && new URL(text).protocol === 'https:' ? new URL(text) : null;
  const address = usable ?? new URL(own);
  address.hash = '';
  return { address: address.href.replace(/#$/, ''), isRefused: text !== '' && usable === null };
}

/** The link that a visitor takes home: of the tour only the point, of what he has chosen himself all. */
export function homeLink(choices: Choices, address: string): string {
  const { tour, language, crosshair } = choices;
  const link =
    tour === null
      ? outerLink(choices)
      : writePermalink({ ...defaultChoices(choices.model), language, crosshair });
  return `${address}#${link}`;
}
