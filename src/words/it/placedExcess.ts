import type { Sections } from '../sections.ts';

export const placedExcess: Sections['placed excess'] = {
  key: 'eccesso messo a mano: il suo vero posto è ignoto',
};
