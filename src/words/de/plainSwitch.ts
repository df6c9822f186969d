import type { Sections } from '../sections.ts';

export const plainSwitch: Sections['plain switch'] = {
  name: 'Die einfachen Worte',
  button: 'Einfache Worte',
  hint: 'Alles in Worten, die keine Physik brauchen (w)',
};
