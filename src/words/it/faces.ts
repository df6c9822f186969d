import type { Sections } from '../sections.ts';

export const faces: Sections['faces'] = {
  escapes: 'sfugge senza essere visto',
  decays: 'decade nel rivelatore',
  names: {
    'na62-pi0-invisible': { name: 'π^0 → invisibile', short: 'π^0 → inv.' },
  },
  of: (search, year) => `${search} del ${year}`,
  same: (year) => `la stessa, ${year}`,
  shape: (years) => `${years}, forma`,
};
