import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What is said of events that are supposed. */
export const suppositionWords = section('supposition', {
  label: (events: RichText) => ['projection: ', events],
});
