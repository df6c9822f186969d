import type { Sections } from '../sections.ts';

export const messages: Sections['messages'] = {
  more: (count) => `(${count} weitere)`,
  close: 'Diese Mitteilung schließen',
};
