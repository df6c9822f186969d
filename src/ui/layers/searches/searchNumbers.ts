import type { SearchPoint } from '../../../engine/answer.ts';
import type { NumberLine } from '../../readout/numberLine.ts';

/** The numbers of a search at the crosshair for the clipboard; in projections those that are expected. */
export function searchNumbers(search: SearchPoint, exposure: number): readonly NumberLine[] {
  const curve = exposure === 1 ? 'observed' : 'median';
  return [
    [`${search.search}: signal strength`, search.signalStrength[curve], ''],
    [`${search.search}: limit on B`, search.branchingRatioLimit[curve], ''],
    [`${search.search}: N_UL`, search.signalLimit[curve], 'events'],
    [`${search.search}: expected signal`, search.expectedSignal, 'events'],
    [`${search.search}: n`, search.observedCount, 'events'],
    [`${search.search}: b`, search.background, 'events'],
    [`${search.search}: sigma_b`, search.backgroundUncertainty, 'events'],
    [`${search.search}: single event sensitivity`, search.singleEventSensitivity, ''],
    [`${search.search}: acceptance ratio`, search.acceptanceRatio, ''],
  ];
}
