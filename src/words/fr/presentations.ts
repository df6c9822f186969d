import type { Sections } from '../sections.ts';

export const presentations: Sections['presentations'] = {
  inputs: 'Entrées en partie reconstruites',
};
