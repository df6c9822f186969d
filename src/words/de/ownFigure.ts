import type { Sections } from '../sections.ts';

export const ownFigure: Sections['own data in figures'] = {
  drawn: (names) => `Eigene Daten: ${names}.`,
  named: (name, reference) => `${name} (${reference})`,
};
