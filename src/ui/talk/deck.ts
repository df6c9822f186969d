// What is opened here may be of any model.
import '../../physics/models/index.ts';
import { figureStarts } from '../figures/figures.ts';
import type { Choices } from '../../state/choices.ts';
import type { LinkNotice } from '../../state/linkNotice.ts';
import type { LinkedPanel } from '../../state/panels.ts';
import { readPermalink } from '../../state/permalink.ts';
import { outerLink } from '../presentations/outerLink.ts';

/** One view of a talk. */
export interface Slide {
  readonly title: string;
  readonly choices: Choices;
}

/** Something in a deck that could not be taken as it was: on a line of a text, or in an entry of a list. */
export type DeckFault = { readonly file: string } & (
  | { readonly code: 'no-link'; readonly line: number; readonly text: string }
  | { readonly code: 'link'; readonly line: number; readonly notices: readonly LinkNotice[] }
  | { readonly code: 'too-many'; readonly most: number; readonly found: number }
  | { readonly code: 'too-large'; readonly mostKilobytes: number }
  | { readonly code: 'no-json'; readonly text: string }
  | { readonly code: 'other-origin' | 'not-read' | 'empty' }
);

/** The slides that could be read, and what is to be said of the others. */
export interface Deck {
  readonly slides: readonly Slide[];
  readonly faults: readonly DeckFault[];
}

/** What a slide is made from: its place in the deck, counted from 1, and what stands there. */
interface Written {
  readonly line: number;
  readonly text: string;
  readonly title: string;
  /** Null where there is none. */
  readonly link: string | null;
}

export const mostSlides = 200;
export const mostKilobytes = 200;

/** The part of an address after `#`, or a link's text alone; null for anything else. */
function linkIn(word: string): string | null {
  const cut = word.indexOf('#');
  const link = cut >= 0 ? word.slice(cut + 1) : /^\w+=/.test(word) ? word : '';
  // In a link the slides stand in a link themselves: there a semicolon is easier to write.
  return link === '' ? null : link.includes('&') ? link : link.replaceAll(';', '&');
}

/** A title and a link in one line: the link is the last word. */
function writtenIn(line: string, number: number): Written {
  const text = line.trim();
  const word = text.split(/\s/).at(-1) ?? '';
  let title = text.slice(0, text.length - word.length);
  while (/[\s:|]$/.test(title)) title = title.slice(0, -1);
  return { line: number, text, title, link: linkIn(word) };
}

/** An entry of a list: a link, or an object with title and link. */
function writtenAs(entry: unknown, number: number): Written {
  const { title, link } = Object(entry) as { readonly title?: unknown; readonly link?: unknown };
  const given = typeof entry === 'string' ? entry : link;
  return {
    line: number,
    text: JSON.stringify(entry) ?? '',
    title: typeof title === 'string' ? title : '',
    link: typeof given === 'string' ? linkIn(given.trim()) : null,
  };
}

/**
 * Slides from what was written. Nothing that can be read is lost: what cannot is named with its place.
 * @param panels those that a link may open
 */
function deckOf(file: string, all: readonly Written[], panels: readonly LinkedPanel[]): Deck {
  const slides: Slide[] = [];
  const faults: DeckFault[] = [];
  for (const { line, text, title, link } of all.slice(0, mostSlides)) {
    if (link === null) {
      faults.push({ code: 'no-link', file, line, text });
      continue;
    }
    const { choices, notices } = readPermalink(link, panels, figureStarts);
    slides.push({ title, choices });
    if (notices.length > 0) faults.push({ code: 'link', file, line, notices });
  }
  if (all.length > mostSlides) faults.push({ code: 'too-many', file, most: mostSlides, found: all.length });
  if (all.length === 0) faults.push({ code: 'empty', file });
  return { slides, faults };
}

/** Slides that stand in a link, one each. */
export const linkedDeck = (file: string, lines: readonly string[], panels: readonly LinkedPanel[]): Deck =>
  deckOf(
    file,
    lines.map((line, k) => writtenIn(line, k + 1)),
    panels,
  );

/**
 * Reads a deck. Never throws.
 * @param file its name, for sentences
 * @param text one slide a line, an optional title and a link, lines that begin with `//` left out; or JSON: a list of links or of
 * objects with title and link
 * @param panels those that a link may open
 */
export function readDeck(file: string, text: string, panels: readonly LinkedPanel[]): Deck {
  if (text.length > 1000 * mostKilobytes)
    return { slides: [], faults: [{ code: 'too-large', file, mostKilobytes }] };
  const plain = text.replace(/^\ufeff/, '');
  // Some servers send their front page in the place of a file that is missing.
  if (/^\s*<(?:!doctype|html)\b/i.test(plain)) return { slides: [], faults: [{ code: 'not-read', file }] };
  if (/^\s*[[{]/.test(plain)) {
    try {
      const given: unknown = JSON.parse(plain);
      const { slides } = Object(given) as { readonly slides?: unknown };
      const list = Array.isArray(given) ? given : slides;
      if (Array.isArray(list))
        return deckOf(
          file,
          list.map((entry, k) => writtenAs(entry, k + 1)),
          panels,
        );
    } catch {
      // Said below.
    }
    return { slides: [], faults: [{ code: 'no-json', file, text: plain.trim() }] };
  }
  const lines = plain.split(/\r\n|[\n\r]/).map((line, k) => writtenIn(line, k + 1));
  return deckOf(
    file,
    lines.filter((line) => line.text !== '' && !line.text.startsWith('//')),
    panels,
  );
}

/** A slide as it stands in a link: with semicolons between its parts, and none in them. */
export const linkedSlide = ({ title, choices }: Pick<Slide, 'title' | 'choices'>): string =>
  `${title === '' ? '' : `${title} `}${outerLink(choices).replaceAll(';', '%3B').replaceAll('&', ';')}`;
