import type { SearchPoint } from '../../../engine/answer.ts';
import { decidingCurveOf, type Outlook } from '../../../engine/verdict.ts';
import { copiedWords as copied } from '../../../words/en/copiedNumbers.ts';
import { listWords } from '../../../words/en/lists.ts';
import { silences } from '../../../words/en/silences.ts';
import type { NumberLine } from '../../readout/numberLine.ts';

/**
 * The numbers of a search at the crosshair for the clipboard; counts and limits on events are those of the named window.
 * @param outlook which curve decides
 */
export function searchNumbers(search: SearchPoint, outlook: Outlook): readonly NumberLine[] {
  const { search: id, silence, neighbours } = search;
  if (silence !== null) return [[copied.silent(id), silences.sentence(silence), '']];
  const curve = decidingCurveOf(search, outlook);
  const hasCounts = !Number.isNaN(search.singleEventSensitivity);
  const limit = (search.signature === 'invisible' ? copied.limit : copied.limitOnProduct)(id);
  const window = search.hypothesisMeV;
  const between = neighbours.map(({ hypothesisMeV }) => hypothesisMeV).join(listWords.and);
  return [
    [copied.strength(id), search.signalStrength[curve], ''],
    [
      neighbours.length > 1 ? copied.interpolated(limit, between) : limit,
      search.branchingRatioLimit[curve],
      '',
    ],
    ...(hasCounts
      ? ([
          [copied.counts(id, window), search.observedCount, copied.events],
          [copied.background(id, window), search.background, copied.events],
          [copied.backgroundUncertainty(id, window), search.backgroundUncertainty, copied.events],
          [copied.observedLimit(id, window), search.signalLimit.observed, copied.events],
          [copied.expectedLimit.median(id, window), search.signalLimit.median, copied.events],
          [copied.expectedLimit.m1(id, window), search.signalLimit.m1, copied.events],
          [copied.expectedLimit.p1(id, window), search.signalLimit.p1, copied.events],
          [copied.sensitivity(id, window), search.singleEventSensitivity, ''],
          [copied.signal(id, window), search.expectedSignal, copied.events],
        ] as const)
      : []),
    [copied.acceptance(id), search.acceptanceRatio, ''],
  ];
}
