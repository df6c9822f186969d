import type { LeftOutReason } from '../../engine/answer.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { percentText } from './numbers.ts';
import { silences } from './silences.ts';

const reasons: Coded<LeftOutReason, string> = {
  silent: ({ silence }) => silences.sentence(silence),
  'limits-only': () => 'This search publishes limits only; its likelihood cannot be combined.',
  'no-signal': () => 'It expects no signal here.',
  'part-of': ({ title }) => `Its data are part of those of ${title}.`,
  'too-many-events': ({ mostEvents }) =>
    `It counts more than ${mostEvents} events here, too many to sum over all outcomes.`,
  'too-weak': ({ smallestShare }) =>
    `It would bring less than ${percentText(smallestShare)} of the expected sensitivity.`,
};

/** Why searches are left out of a combined limit. */
export const combinationWords = section('combination', {
  leftOut: (reason: LeftOutReason): string => said(reasons, reason),
});
