import type { Sections } from '../sections.ts';

export const languageMenu: Sections['language menu'] = {
  name: 'Lingua',
};
