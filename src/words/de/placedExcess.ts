import type { Sections } from '../sections.ts';

export const placedExcess: Sections['placed excess'] = {
  key: 'von Hand gesetzter Überschuss: sein wahrer Ort ist unbekannt',
};
