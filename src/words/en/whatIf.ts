import type { DraftFault } from '../../ui/whatIf/whatIfDraft.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { written } from './numbers.ts';

const faults: Coded<DraftFault, string> = {
  count: ({ given, allowed: [fewest, most] }) =>
    `Events “${given}” are not possible; write a whole number from ${fewest} to ${most}.`,
  mass: ({ given, allowed: [lowest, highest] }) =>
    `Mass “${given}” is not possible; write MeV, from ${lowest} to ${highest}.`,
};

/** What supposed events mean, in the form where they are typed. */
export const whatIfWords = section('what-if', {
  fault: (fault: DraftFault): string => said(faults, fault),
  /** By in what they are supposed. */
  meaning: {
    events:
      'They replace the events of this window, at this mass. Windows overlap: each one that contains their *m*^2_{miss} sees them all.',
    bins: 'The bins of this window share them in place of the events they hold; overlapping windows see their part. The sideband fits do not change.',
  },
  elsewhere: (exposure: number): string =>
    exposure === 1
      ? 'Elsewhere the recorded events are used.'
      : `They are counted at ${written(exposure)} × the kaons; elsewhere the median of the background is used.`,
});
