import { section } from '../section.ts';

/** The reach of a discovery, beside what is excluded. */
export const reachWords = section('reach', {
  row: 'discovery reach, 3*σ* and 5*σ*',
  facts: {
    what: 'The signal with which half of all experiments would see an excess of 3*σ* (short dashes) or 5*σ* (long dashes) in the window of its mass, looking at that window alone.',
    steps:
      'Counts are whole numbers, so the curves move in steps. Searches that publish only limits have none.',
  },
  slow: 'This method runs over all outcomes, which takes too long for the reach; choose another.',
  label: (significance: number) => `${significance}*σ*`,
  /** After the name of a search. */
  of: (significance: number) => `discovery reach, ${significance}*σ*`,
  saved: (significance: number) =>
    `Half of all experiments would see an excess of ${significance}σ there, locally.`,
  note: (exposure: number) =>
    exposure === 1
      ? 'Discovery reach: half of all experiments would see 3*σ*, or 5*σ*, locally.'
      : `Discovery reach with ${exposure} times the kaons: half of all experiments would see 3*σ*, or 5*σ*, locally.`,
});
