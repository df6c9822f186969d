import type { Sections } from '../sections.ts';

export const published: Sections['published'] = {
  row: 'limiti pubblicati, accanto',
  observed: (level, quantity) => `Limite osservato a ${level} CL su ${quantity}.`,
  source: (references, figure) => `${references}; figura: ${figure}`,
  line: (label) => ['pubblicato: ', label],
  lineOfYears: (years) => ['pubblicato ', years],
  atLifetime: (line, lifetime) => [line, ', ', lifetime],
  atLevel: (line, level) => [line, `, ${level} CL`],
};
