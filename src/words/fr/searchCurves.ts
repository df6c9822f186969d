import type { Sections } from '../sections.ts';

export const searchCurves: Sections['search curves'] = {
  limit: (level) => `limite à ${level} CL`,
  limitAt: (level, lifetime) => `limite à ${level} CL, ${lifetime}`,
  data: (years) => `données ${years}`,
  gap: (search) => ['pas de limite ', search],
  searched: 'exploré',
  together: (searches) => (searches === 1 ? 'une recherche' : `${searches} recherches ensemble`),
};
