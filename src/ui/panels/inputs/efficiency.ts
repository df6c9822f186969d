import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { spectraWords as words } from '../../../words/en/spectra.ts';
import { rich } from '../../text/markup.ts';
import { niceCeiling } from '../emptyPanel.ts';
import type { Drawn } from './drawn.ts';

/**
 * The acceptance over mass, for X that is stable or, where its decay is searched, decays at once. It follows from the single
 * event sensitivity: A = 1/(N_K B_SES) (2025 paper eq 3.2), or, where the acceptance for K+ → π+νν̄ is not known,
 * A over that = B_SES(πνν̄)/B_SES(m) (eq 2.2).
 */
export function efficiencyOf({ inputs, acceptanceReference }: SearchInputsAnswer): Drawn | null {
  if (inputs === null || inputs.kind === 'limit-table' || acceptanceReference === undefined) return null;
  const { sensitivity, unit, windowEfficiency } = acceptanceReference;
  const inWindow = inputs.singleEventSensitivity.map((branching) => sensitivity / branching);
  const selected = inWindow.map((acceptance) => acceptance / windowEfficiency);
  const absolute = unit === 'one';
  return {
    curves:
      windowEfficiency === 1
        ? [{ values: selected, label: null }]
        : [
            { values: selected, label: rich(words.selected) },
            { values: inWindow, label: rich(words.inWindow), style: 'expected' },
          ],
    axis: rich(absolute ? words.selectionAcceptance : words.overNeutrinos),
    scale: 'linear',
    domain: [0, niceCeiling(1.45 * Math.max(...selected))],
    symbol: rich('*A*/*A*_{πνν̄}'),
    unit: [],
  };
}
