import { section } from '../section.ts';

/** What a search that is not called by its reaction is called, in full and in a narrow place, by its identifier; others have the name of the list. */
const names: Readonly<Partial<Record<string, { readonly name: string; readonly short: string }>>> = {
  'na62-pi0-invisible': { name: 'π^0 → invisible', short: 'π^0 → inv.' },
};

/** What names of searches hold beside symbols, and what X must do to be seen, after its symbol. */
export const faceWords = section('faces', {
  escapes: 'escapes unseen',
  decays: 'decays inside the detector',
  names,
  of: (search: string, year: string) => `${search} of ${year}`,
  same: (year: string) => `the same, ${year}`,
  shape: (years: string) => `${years}, shape`,
});
