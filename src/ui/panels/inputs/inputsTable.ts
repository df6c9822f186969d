import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { Table } from '../../../export/tables.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { tableWords } from '../../../words/en/tables.ts';
import { lifetimeWords } from '../../published/standing.ts';
import { lineText } from '../../text/lineText.ts';
import type { PanelInput } from '../panel.ts';
import { focusedSearch, withInputs } from '../searchInputs.ts';

function tableOf({ title, inputs, acceptance }: SearchInputsAnswer): Table | null {
  if (inputs === null) return null;
  const named = acceptance.map(({ lifetimeS }): [string, string] => [
    `acceptance_ratio_tau_${lifetimeS === Infinity ? 'inf' : lifetimeS}_s`,
    tableWords.acceptance(lineText(lifetimeWords(lifetimeS))),
  ]);
  const words = Object.fromEntries(named);
  const ratios = Object.keys(words);
  const ratiosAt = (i: number) => acceptance.map(({ ratio }) => ratio[i]);
  if (inputs.kind === 'limit-table') {
    return {
      title: panelWords.tables.limits(title),
      columns: ['m_MeV', 'br_ul_obs', ...ratios],
      rows: Array.from(inputs.hypothesesMeV, (mass, i) => [mass, inputs.limit[i], ...ratiosAt(i)]),
      words,
    };
  }
  const unit = inputs.kind === 'missing-mass' ? 'GeV2' : 'MeV';
  return {
    title: panelWords.tables.windows(title),
    columns: [
      'm_MeV',
      `resolution_${unit}`,
      `window_low_${unit}`,
      `window_high_${unit}`,
      'n_obs',
      'b',
      'sigma_b',
      'ses',
      ...ratios,
    ],
    rows: Array.from(inputs.hypothesesMeV, (mass, i) => [
      mass,
      inputs.resolution[i],
      inputs.windowLow[i],
      inputs.windowHigh[i],
      inputs.observedCount[i],
      inputs.background[i],
      inputs.backgroundUncertainty[i],
      inputs.singleEventSensitivity[i],
      ...ratiosAt(i),
    ]),
    words,
  };
}

/** What the limits of the search that is shown are made of; null where there is none. */
export function inputsTable(input: PanelInput): Table | null {
  const search = focusedSearch(withInputs, input);
  return search === null ? null : tableOf(search);
}
