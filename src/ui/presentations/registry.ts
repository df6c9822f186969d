import type { ViewId } from '../../state/presentation.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { embedWords } from '../../words/en/embed.ts';
import { kioskWords } from '../../words/en/kiosk.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { talkWords } from '../../words/en/talk.ts';
import { type LateComponent, lateComponent } from '../late/lateComponent.ts';
import type { Presentation } from './presentation.ts';

/** A form that one view asks for. */
const ofView = (id: ViewId, Page: LateComponent<object>): Presentation => ({
  id,
  wanted: ({ view }) => view === id,
  subject: Page.part.subject,
  Page,
});

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
  ofView(
    'embed',
    lateComponent(
      () => import('../embed/Embed.tsx').then((all) => all.Embed),
      () => embedWords.subject,
    ),
  ),
  ofView(
    'kiosk',
    lateComponent(
      () => import('../kiosk/Kiosk.tsx').then((all) => all.Kiosk),
      () => kioskWords.subject,
    ),
  ),
  ofView(
    'talk',
    lateComponent(
      () => import('../talk/Talk.tsx').then((all) => all.Talk),
      () => talkWords.subject,
    ),
  ),
  ofView(
    'gallery',
    lateComponent(
      () => import('../gallery/Gallery.tsx').then((all) => all.Gallery),
      () => figuresWords.subject,
    ),
  ),
];
