import type { SearchInputsAnswer, SearchLimits } from '../../../engine/answer.ts';
import type { Table } from '../../../export/tables.ts';
import { plainText } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { tableWords } from '../../../words/en/tables.ts';
import { lifetimeWords } from '../../published/standing.ts';
import { lineText } from '../../text/lineText.ts';
import type { PanelInput } from '../panel.ts';
import { focusedSearch, withInputs } from '../searchInputs.ts';
import { efficiencyOf } from './efficiency.ts';
import { limitsAsk, signalLimitsIn } from './signalLimits.ts';

/** Columns of the acceptance over mass: name, what it is, values. */
function efficiencyColumns(search: SearchInputsAnswer): readonly (readonly [string, string, Float64Array])[] {
  const drawn = efficiencyOf(search);
  if (drawn === null) return [];
  const [first, second] = drawn.curves;
  const axis = plainText(drawn.axis);
  const named = (label: RichText | null): string => (label === null ? axis : `${axis}, ${plainText(label)}`);
  const absolute = search.acceptanceReference?.unit === 'one';
  return [
    [absolute ? 'acceptance' : 'acceptance_over_pinunu', named(first.label), first.values],
    ...(second === undefined ? [] : [['acceptance_in_window', named(second.label), second.values] as const]),
  ];
}

function tableOf(search: SearchInputsAnswer, limits: SearchLimits | null): Table | null {
  const { title, inputs, acceptance, countIntervals } = search;
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
  const efficiencies = efficiencyColumns(search);
  const unit = inputs.kind === 'missing-mass' ? 'GeV2' : 'MeV';
  return {
    title: panelWords.tables.windows(title),
    columns: [
      'm_MeV',
      `resolution_${unit}`,
      `window_low_${unit}`,
      `window_high_${unit}`,
      'n_obs',
      ...(countIntervals === undefined ? [] : ['n_obs_low', 'n_obs_high']),
      'b',
      'sigma_b',
      'ses',
      ...efficiencies.map(([name]) => name),
      ...(limits === null ? [] : ['n_ul_obs', 'n_ul_exp']),
      ...ratios,
    ],
    rows: Array.from(inputs.hypothesesMeV, (mass, i) => [
      mass,
      inputs.resolution[i],
      inputs.windowLow[i],
      inputs.windowHigh[i],
      inputs.observedCount[i],
      ...(countIntervals === undefined ? [] : [countIntervals.low[i], countIntervals.high[i]]),
      inputs.background[i],
      inputs.backgroundUncertainty[i],
      inputs.singleEventSensitivity[i],
      ...efficiencies.map(([, , values]) => values[i]),
      ...(limits === null ? [] : [limits.signalLimit.observed[i], limits.signalLimit.median[i]]),
      ...ratiosAt(i),
    ]),
    words: { ...words, ...Object.fromEntries(efficiencies.map(([name, said]) => [name, said])) },
  };
}

/** What the limits of the search that is shown are made of; null where there is none. */
export function inputsTable(input: PanelInput): Table | null {
  const search = focusedSearch(withInputs, input);
  if (search === null) return null;
  const limits = limitsAsk(input) === null ? null : signalLimitsIn(input, search);
  return tableOf(search, limits !== null && limits.massMeV.length > 0 ? limits : null);
}
