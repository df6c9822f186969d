import type { AnyTarget } from './target.ts';
import { commandLines } from './targets/commandLines.ts';
import { fileTargets } from './targets/files.ts';
import { guesser } from './targets/guesser.ts';
import { readLinks, writtenLinks } from './targets/links.ts';
import { requests } from './targets/requests.ts';

/** Everything that takes something from outside. */
export const targets: readonly AnyTarget[] = [
  ...fileTargets,
  guesser,
  readLinks,
  writtenLinks,
  requests,
  commandLines,
];
