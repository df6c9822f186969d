import { section } from '../section.ts';

/** The name of the panel that shows one decay. */
export const decayTab = section('decay tab', {
  name: (short: boolean): string => (short ? 'Decay' : 'One decay'),
});
