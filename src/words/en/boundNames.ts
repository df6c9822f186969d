import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What is said beside the name of a bound. */
export const boundNameWords = section('bound names', {
  recast: (name: RichText) => [name, ' (recast)'],
  projection: (name: RichText) => [name, ', projection'],
  computing: 'It is being computed.',
  nothing: 'It excludes nothing here under these assumptions.',
});
