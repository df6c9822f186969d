import type { Sections } from '../sections.ts';

export const whatIfOpener: Sections['what-if opener'] = {
  label: 'E se si vedessero altri eventi?',
  button: 'e se?',
  loading: 'Che cosa si osserverebbe se si vedessero altri eventi…',
};
