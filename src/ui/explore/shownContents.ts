import type { Choices } from '../../state/choices.ts';
import { contentOf, limitInView, type PlaneContent } from './contents.ts';

/** What the places of the page show under these choices. */
export function shownContents(choices: Pick<Choices, 'lifetime' | 'panel'>): readonly PlaneContent[] {
  const both = [contentOf(choices, 'main'), contentOf(choices, 'linked')] as const;
  return limitInView(choices) ? [...both, 'limit'] : both;
}
