import { section } from '../section.ts';

/** What names of searches hold beside symbols, and what X must do to be seen, after its symbol. */
export const faceWords = section('faces', {
  escapes: 'escapes unseen',
  decays: 'decays inside the detector',
  neutralPion: 'π^0 → invisible',
  neutralPionShort: 'π^0 → inv.',
  of: (search: string, year: string) => `${search} of ${year}`,
  same: (year: string) => `the same, ${year}`,
  shape: (years: string) => `${years}, shape`,
});
