import type { Sections } from '../sections.ts';

export const published: Sections['published'] = {
  row: 'limites publiées, à côté',
  observed: (level, quantity) => `Limite observée à ${level} CL sur ${quantity}.`,
  source: (references, figure) => `${references} ; figure : ${figure}`,
  line: (label) => ['publié : ', label],
  lineOfYears: (years) => ['publié ', years],
  atLifetime: (line, lifetime) => [line, ', ', lifetime],
  atLevel: (line, level) => [line, `, ${level} CL`],
};
