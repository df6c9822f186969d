import { lateParts } from '../../words/en/lateParts.ts';
import { lateComponent } from '../late/lateComponent.ts';
import type { Presentation } from './presentation.ts';

/** All forms of the page beside the explorer. */
export const presentations: readonly Presentation[] = [
  {
    id: 'tour',
    wanted: ({ view, tour }) => view === 'explore' && tour !== null,
    subject: () => lateParts.presentation,
    Page: lateComponent(
      () => import('../tour/TourPage.tsx').then((all) => all.TourPage),
      () => lateParts.presentation,
    ),
  },
];
