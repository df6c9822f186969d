import type { Sections } from '../sections.ts';

export const faces: Sections['faces'] = {
  escapes: 'entkommt ungesehen',
  decays: 'zerfällt im Detektor',
  names: {
    'na62-pi0-invisible': { name: 'π^0 → unsichtbar', short: 'π^0 → unsichtb.' },
  },
  of: (search, year) => `${search} von ${year}`,
  same: (year) => `dieselbe, ${year}`,
  shape: (years) => `${years}, Form`,
};
