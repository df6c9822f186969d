import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const then =
  (end: string) =>
  (events: RichText, counts: RichText, limit: RichText): (string | RichText)[] => [
    events,
    ' ; ici ',
    counts,
    ', B < ',
    limit,
    end,
  ];

export const supposed: Sections['supposed'] = {
  name: 'supposé',
  noConstraint: 'ne contraint pas',
  spoken: (strength) => `intensité du signal avec les événements supposés, ${strength}`,
  silent: (events, reason) => [events, `. ${reason}`],
  unchanged: 'rien ne change',
  counts: (count) => `*n* = ${count}`,
  verdict: {
    excluded: then(', serait exclu'),
    allowed: then(', serait autorisé'),
    'on-edge': then(', au bord'),
    silent: then(''),
  },
};
