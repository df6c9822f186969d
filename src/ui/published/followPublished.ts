import type { PublishedLink } from './linkPublished.ts';
import { whenWanted } from '../page/whenWanted.ts';

/** Loads what reads and compares published limits once somebody wants them, and leaves the rest to it. */
export function followPublished(link: PublishedLink): void {
  whenWanted(link, {
    topic: 'published',
    subject: 'The comparison with published limits',
    isWanted: ({ published, panel }) => published.length > 0 || panel.id === 'ratio',
    load: () => import('./published.ts'),
    start: ({ linkPublished }) => linkPublished(link),
  });
}
