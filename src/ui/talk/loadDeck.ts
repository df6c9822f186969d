import type { LinkedPanel } from '../../state/panels.ts';
import { type Deck, type DeckFault, linkedDeck, readDeck } from './deck.ts';

const refused = (fault: DeckFault): Deck => ({ slides: [], faults: [fault] });

/** Whether what a link gives as its deck is the address of a file: a link has slides, or one file. */
const isFile = (deck: readonly string[]): boolean =>
  deck.length === 1 && /^\S+\.(?:txt|json)$/i.test(deck[0]);

/**
 * The deck that a link asks for: slides that stand in it, or a file beside the page, on the same server.
 * @param deck as linked
 * @param linked what slides that stand in the link are called
 * @param base address of the page
 * @param readText reads a file; rejects where it cannot
 */
export async function loadDeck(
  deck: readonly string[],
  linked: string,
  base: string,
  readText: (address: URL) => Promise<string>,
  panels: readonly LinkedPanel[],
): Promise<Deck> {
  if (!isFile(deck)) return linkedDeck(linked, deck, panels);
  const [file] = deck;
  if (!URL.canParse(file, base) || new URL(file, base).origin !== new URL(base).origin)
    return refused({ code: 'other-origin', file });
  try {
    return readDeck(file, await readText(new URL(file, base)), panels);
  } catch {
    return refused({ code: 'not-read', file });
  }
}
