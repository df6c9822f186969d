import type { Sections } from '../sections.ts';

export const searchCurves: Sections['search curves'] = {
  limit: (level) => `Grenze bei ${level} CL`,
  limitAt: (level, lifetime) => `Grenze bei ${level} CL, ${lifetime}`,
  data: (years) => `Daten ${years}`,
  gap: (search) => ['keine Grenze von ', search],
  searched: 'durchsucht',
  together: (searches) => (searches === 1 ? 'eine Suche' : `${searches} Suchen zusammen`),
};
