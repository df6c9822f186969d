import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What supposed events make of the point at the crosshair. */
export const supposedPointWords = section('supposed', {
  name: 'supposed',
  noConstraint: 'does not constrain',
  spoken: (strength: string) => `signal strength with the supposed events, ${strength}`,
  silent: (events: RichText, reason: string) => [events, `. ${reason}`],
  unchanged: 'nothing changes',
  counts: (count: number) => `*n* = ${count}`,
  verdict: {
    excluded: (events: RichText, counts: RichText, limit: RichText) => [
      events,
      '; here ',
      counts,
      ', B < ',
      limit,
      ', would be excluded',
    ],
    allowed: (events: RichText, counts: RichText, limit: RichText) => [
      events,
      '; here ',
      counts,
      ', B < ',
      limit,
      ', would be allowed',
    ],
    'on-edge': (events: RichText, counts: RichText, limit: RichText) => [
      events,
      '; here ',
      counts,
      ', B < ',
      limit,
      ', on the edge',
    ],
    silent: (events: RichText, counts: RichText, limit: RichText) => [
      events,
      '; here ',
      counts,
      ', B < ',
      limit,
    ],
  },
});
