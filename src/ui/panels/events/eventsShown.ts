import { type Shown, withEvents } from '../searchInputs.ts';
import type { EventsAspect } from './facts.ts';

/** The searches that each aspect of the panel can show. */
export const eventsShown: Readonly<Record<EventsAspect, Shown>> = {
  mass: withEvents,
  'squared-mass': ({ searches }) => searches.filter(({ squaredMass }) => squaredMass !== undefined),
};
