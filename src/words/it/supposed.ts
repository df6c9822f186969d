import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const then =
  (end: string) =>
  (events: RichText, counts: RichText, limit: RichText): (string | RichText)[] => [
    events,
    '; qui ',
    counts,
    ', B < ',
    limit,
    end,
  ];

export const supposed: Sections['supposed'] = {
  name: 'supposti',
  noConstraint: 'non vincola',
  spoken: (strength) => `intensità del segnale con gli eventi supposti, ${strength}`,
  silent: (events, reason) => [events, `. ${reason}`],
  unchanged: 'non cambia nulla',
  counts: (count) => `*n* = ${count}`,
  verdict: {
    excluded: then(', sarebbe escluso'),
    allowed: then(', sarebbe permesso'),
    'on-edge': then(', sul bordo'),
    silent: then(''),
  },
};
