import type { Sections } from '../sections.ts';

export const ownFigure: Sections['own data in figures'] = {
  drawn: (names) => `Propres données : ${names}.`,
  named: (name, reference) => `${name} (${reference})`,
};
