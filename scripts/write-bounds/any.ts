import { belle2, e787, e949, lhcb, microboone, na48 } from './recasts.ts';
import type { RecastEntry } from './source.ts';

/** Limits on branching ratios that are recast into any model, of which nobody has published contours. */
export const anyRecasts: readonly RecastEntry[] = [
  ...[e949, na48, e787, microboone].map((recast) => recast('any')),
  ...belle2('any'),
  ...lhcb('any', 'bound'),
];
