import type { Sections } from '../sections.ts';
import type { RichText } from '../../plot/scene.ts';

const then =
  (end: string) =>
  (events: RichText, counts: RichText, limit: RichText): (string | RichText)[] => [
    events,
    '; hier ',
    counts,
    ', B < ',
    limit,
    end,
  ];

export const supposed: Sections['supposed'] = {
  name: 'angenommen',
  noConstraint: 'schränkt nicht ein',
  spoken: (strength) => `Signalstärke mit den angenommenen Ereignissen, ${strength}`,
  silent: (events, reason) => [events, `. ${reason}`],
  unchanged: 'nichts ändert sich',
  counts: (count) => `*n* = ${count}`,
  verdict: {
    excluded: then(', wäre ausgeschlossen'),
    allowed: then(', wäre erlaubt'),
    'on-edge': then(', am Rand'),
    silent: then(''),
  },
};
