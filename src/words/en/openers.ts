import { section } from '../section.ts';

/** What opens parts that are loaded late. */
export const openerWords = section('openers', {
  sources: 'Sources',
  whatIf: 'What if other events were seen?',
  whatIfShort: 'what if?',
  whatIfLoading: 'What would be observed if other events were seen…',
});
