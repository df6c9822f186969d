import type { Sections } from '../sections.ts';

export const messages: Sections['messages'] = {
  more: (count) => `(${count} de plus)`,
  close: 'Fermer ce message',
};
