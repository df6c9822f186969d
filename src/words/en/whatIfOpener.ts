import { section } from '../section.ts';

/** What opens the form in which events are supposed. */
export const whatIfOpenerWords = section('what-if opener', {
  label: 'What if other events were seen?',
  button: 'what if?',
  loading: 'What would be observed if other events were seen…',
});
