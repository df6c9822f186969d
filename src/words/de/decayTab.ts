import type { Sections } from '../sections.ts';

export const decayTab: Sections['decay tab'] = {
  name: (short) => (short ? 'Zerfall' : 'Ein Zerfall'),
};
