import type { Choices } from './choices.ts';

/** Forms of the page: the explorer, and those for a stand, a talk, a frame in somebody's page and the list of figures. */
export const viewIds = ['explore', 'kiosk', 'talk', 'embed', 'gallery'] as const;

/** How the page is put: all controls, or one of the forms that leave most of them away. */
export type ViewId = (typeof viewIds)[number];

/** Steps of the tour. */
export const tourSteps = 6;

/** Whose words readout, verdict and labels use. */
export const wordings = ['physics', 'plain'] as const;
export type Wording = (typeof wordings)[number];

/** Whether something else is in the place of the explorer. */
export const isPresented = ({ view, tour }: Pick<Choices, 'view' | 'tour'>): boolean =>
  view !== 'explore' || tour !== null;
