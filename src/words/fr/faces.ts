import type { Sections } from '../sections.ts';

export const faces: Sections['faces'] = {
  escapes: 's’échappe sans être vu',
  decays: 'se désintègre dans le détecteur',
  names: {
    'na62-pi0-invisible': { name: 'π^0 → invisible', short: 'π^0 → inv.' },
  },
  of: (search, year) => `${search} de ${year}`,
  same: (year) => `la même, ${year}`,
  shape: (years) => `${years}, forme`,
};
