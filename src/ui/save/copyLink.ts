import { writePermalink } from '../../state/permalink.ts';
import { copiedLinkWords } from '../../words/en/copiedLink.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';
import { copyText } from '../page/clipboard.ts';

/** The address of the present picture. */
export function linkOf({ bound }: Pick<Page, 'bound'>): string {
  const { origin, pathname } = window.location;
  const { choices, own } = bound.store.getState();
  return `${origin}${pathname}#${writePermalink({ ...choices, ...own })}`;
}

/** What is said of a copied link; own data stay in the browser. */
export const linkSentence = (hasOwn: boolean): string =>
  hasOwn ? copiedLinkWords.copiedWithoutOwn : copiedLinkWords.copied;

/**
 * Puts the link on the clipboard and says so in the line of messages.
 * @returns what was said
 */
export async function copyLink(page: Page): Promise<() => string> {
  const copied = await copyText(linkOf(page));
  const hasOwn = page.layers.collect((layer, known) => [layer.isUnlinked?.(known) === true]).includes(true);
  const sentence = () => (copied ? linkSentence(hasOwn) : copiedLinkWords.refused);
  say(page.messages, { topic: 'link', kind: 'notice', sentence });
  return sentence;
}
