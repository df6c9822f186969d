import { section } from '../section.ts';

/** Names of the numbers of one analysis at the crosshair, for the clipboard, in plain letters. */
export const numberWords = section('point numbers', {
  hypothesis: (search: string) => `${search}: hypothesis`,
  strength: (search: string) => `${search}: signal strength`,
  limit: (search: string) => `${search}: limit on B`,
  limitError: (search: string) => `${search}: Monte-Carlo error of the limit on B`,
  signalLimit: (search: string) => `${search}: N_UL`,
  toys: (search: string, seed: number) => `${search}: toys, seed ${seed}`,
  counts: (search: string) => `${search}: n`,
  events: 'events',
  supposed: (search: string, count: number, massMeV: number) =>
    `${search}, projection: ${count} events at ${massMeV} MeV`,
});
