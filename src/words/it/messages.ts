import type { Sections } from '../sections.ts';

export const messages: Sections['messages'] = {
  more: (count) => `(altri ${count})`,
  close: 'Chiudi questo messaggio',
};
