import type { Sections } from '../sections.ts';

export const published: Sections['published'] = {
  row: 'veröffentlichte Grenzen daneben',
  observed: (level, quantity) => `Beobachtete Grenze bei ${level} CL auf ${quantity}.`,
  source: (references, figure) => `${references}; Abbildung: ${figure}`,
  line: (label) => ['veröffentlicht: ', label],
  lineOfYears: (years) => ['veröffentlicht ', years],
  atLifetime: (line, lifetime) => [line, ', ', lifetime],
  atLevel: (line, level) => [line, `, ${level} CL`],
};
