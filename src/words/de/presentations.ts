import type { Sections } from '../sections.ts';

export const presentations: Sections['presentations'] = {
  inputs: 'Eingaben zum Teil rekonstruiert',
};
