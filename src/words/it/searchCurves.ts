import type { Sections } from '../sections.ts';

export const searchCurves: Sections['search curves'] = {
  limit: (level) => `limite a ${level} CL`,
  limitAt: (level, lifetime) => `limite a ${level} CL, ${lifetime}`,
  data: (years) => `dati ${years}`,
  gap: (search) => ['nessun limite di ', search],
  searched: 'esplorato',
  together: (searches) => (searches === 1 ? 'una ricerca' : `${searches} ricerche insieme`),
};
