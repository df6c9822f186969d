import type { SearchPoint } from '../../../engine/answer.ts';
import { numberWords } from '../../../words/en/pointNumbers.ts';
import type { NumberLine } from '../../readout/numberLine.ts';

/** The numbers of a search at the crosshair for the clipboard; in projections those that are expected. */
export function searchNumbers(search: SearchPoint, exposure: number): readonly NumberLine[] {
  const curve = exposure === 1 ? 'observed' : 'median';
  return [
    [numberWords.strength(search.search), search.signalStrength[curve], ''],
    [numberWords.limit(search.search), search.branchingRatioLimit[curve], ''],
    [numberWords.signalLimit(search.search), search.signalLimit[curve], numberWords.events],
    [numberWords.signal(search.search), search.expectedSignal, numberWords.events],
    [numberWords.counts(search.search), search.observedCount, numberWords.events],
    [numberWords.background(search.search), search.background, numberWords.events],
    [numberWords.backgroundUncertainty(search.search), search.backgroundUncertainty, numberWords.events],
    [numberWords.sensitivity(search.search), search.singleEventSensitivity, ''],
    [numberWords.acceptance(search.search), search.acceptanceRatio, ''],
  ];
}
