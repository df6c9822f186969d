import type { AnyTarget } from './target.ts';
import { commandLines } from './targets/commandLines.ts';
import { decks } from './targets/decks.ts';
import { fileTargets } from './targets/files.ts';
import { guesser } from './targets/guesser.ts';
import { readLinks, writtenLinks } from './targets/links.ts';
import { messages } from './targets/messages.ts';
import { requests } from './targets/requests.ts';

/** Everything that takes something from outside. */
export const targets: readonly AnyTarget[] = [
  ...fileTargets,
  guesser,
  readLinks,
  writtenLinks,
  decks,
  messages,
  requests,
  commandLines,
];
