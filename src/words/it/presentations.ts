import type { Sections } from '../sections.ts';

export const presentations: Sections['presentations'] = {
  inputs: 'Ingressi in parte ricostruiti',
};
