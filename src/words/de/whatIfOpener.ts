import type { Sections } from '../sections.ts';

export const whatIfOpener: Sections['what-if opener'] = {
  label: 'Und wenn andere Ereignisse gesehen würden?',
  button: 'und wenn?',
  loading: 'Was zu beobachten wäre, wenn andere Ereignisse gesehen würden…',
};
