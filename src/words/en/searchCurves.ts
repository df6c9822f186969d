import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** Words at the regions and curves of searches. */
export const curveWords = section('search curves', {
  limit: (level: string) => `${level} CL limit`,
  limitAt: (level: string, lifetime: string) => `${level} CL limit, ${lifetime}`,
  data: (years: string) => `${years} data`,
  gap: (search: RichText) => ['no ', search, ' limit'],
  /** In front of the bars over the masses that the searches looked at. */
  searched: 'searched',
  together: (searches: number) => (searches === 1 ? 'one search' : `${searches} searches together`),
});
