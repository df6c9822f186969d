import type { PlanePoint } from '../../state/choices.ts';
import { addPin, hasAllPins } from '../../state/pins.ts';
import { largestPinCount } from '../../state/ranges.ts';
import { commit } from '../../state/store.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { pinLetters } from '../explore/scenes/modelPlane.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';

/**
 * Pins a point, or says that all pins are placed.
 * @returns whether it is pinned
 */
export function placePin(
  { bound: { store }, messages }: Pick<Page, 'bound' | 'messages'>,
  point: PlanePoint,
): boolean {
  if (hasAllPins(store.getState().choices)) {
    say(messages, { topic: 'pins', kind: 'notice', sentence: () => readoutWords.allPinned(largestPinCount) });
    return false;
  }
  commit(store, addPin(point));
  const letter = pinLetters[store.getState().choices.pins.length - 1];
  say(messages, { topic: 'pins', kind: 'notice', sentence: () => readoutWords.pinned(letter) });
  return true;
}
