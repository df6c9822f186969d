import type { Table } from '../../../export/tables.ts';
import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { END_POINT_MASS } from '../../../physics/kinematics.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import type { MissingMassInputs, PeakInputs } from '../../../searches/searchInputs.ts';
import { modelOf } from '../../../state/models.ts';
import { lifetimeWords } from '../../published/standing.ts';
import { lineText } from '../../text/lineText.ts';
import { couplingSymbol } from '../../text/symbols.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { tableWords } from '../../../words/en/tables.ts';
import { focusedSearch } from './focus.ts';
import type { PanelInput } from './panelInput.ts';
import { productionPerCoupling } from './productionPanel.ts';
import { statisticsTable } from './statistics/statisticsTable.ts';
import { ratiosOf } from './ratios.ts';

function missingMassTable(search: SearchInputsAnswer, inputs: MissingMassInputs): Table {
  const { binLow, binHigh, components, events } = inputs;
  const last = binHigh.length - 1;
  return {
    title: panelWords.tables.missingMass(search.title),
    columns: ['m2_low_GeV2', 'm2_high_GeV2', 'n_obs', ...components.map(({ id }) => `b_${id}`)],
    rows: Array.from(binLow, (low, i) => [
      low,
      binHigh[i],
      events.filter((event) => event >= low && (i === last ? event <= binHigh[i] : event < binHigh[i]))
        .length,
      ...components.map((component) => component.events[i]),
    ]),
    words: Object.fromEntries(components.map(({ id, label }) => [`b_${id}`, tableWords.background(label)])),
  };
}

function peakTable(search: SearchInputsAnswer, inputs: PeakInputs): Table {
  return {
    title: panelWords.tables.dimuonMass(search.title),
    columns: ['m_low_MeV', 'm_high_MeV', 'n_obs', 'n_expected'],
    rows: Array.from(inputs.binLow, (low, i) => [
      low,
      inputs.binHigh[i],
      inputs.counts[i],
      inputs.expected[i],
    ]),
  };
}

function inputsTable({ title, inputs, acceptance }: SearchInputsAnswer): Table | null {
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

const tableStepMeV = 1;

function modelTable({ choices }: PanelInput): Table {
  const model = modelOf(choices.model);
  const massMeV = Float64Array.from(
    { length: Math.ceil(END_POINT_MASS / tableStepMeV) },
    (_, k) => k * tableStepMeV,
  );
  const lifetimes = massMeV.map((mass) =>
    totalLifetime(model.lifetimeTimesCoupling2S(mass), choices.invisibleFraction),
  );
  const production = productionPerCoupling(model);
  const square = choices.crosshair.amplitudeCoupling ** 2;
  const [convention] = model.conventions;
  const perCoupling = convention.power === 2 ? '' : '2';
  const branching = `br_over_${convention.id}${perCoupling}`;
  const symbol = lineText(couplingSymbol(convention));
  return {
    title: panelWords.tables.model(model.particle, model.benchmark),
    columns: ['m_MeV', branching, 'tau_times_g2_s', 'tau_s'],
    rows: Array.from(massMeV, (mass, i) => [mass, production(mass), lifetimes[i], lifetimes[i] / square]),
    words: {
      [branching]: tableWords.branching(
        model.particle,
        convention.power === 2 ? symbol : tableWords.squared(symbol),
      ),
      tau_s: tableWords.lifetime,
    },
  };
}

function ratioTable(input: PanelInput): Table | null {
  const ratios = ratiosOf(input.choices, input.published);
  const words = Object.fromEntries(ratios.map(({ curve, title }) => [curve.search, title]));
  const rows = ratios.flatMap(({ curve, lifetimeS, massMeV, recomputed, published, ratio }) =>
    Array.from(massMeV, (mass, i): (number | string)[] => [
      curve.search,
      lifetimeS,
      mass,
      recomputed[i],
      published[i],
      ratio[i],
    ]).filter((_, i) => !Number.isNaN(ratio[i])),
  );
  if (rows.length === 0) return null;
  return {
    title: panelWords.tables.ratio,
    columns: ['search', 'tau_s', 'm_MeV', 'br_ul_recomputed', 'br_ul_published', 'ratio'],
    rows,
    words,
  };
}

/**
 * The numbers behind the open panel.
 * @returns null where there are none yet
 */
export function panelTable(input: PanelInput): Table | null {
  const { choices, inputs: answer, point } = input;
  if (choices.panel.id === 'statistics') return statisticsTable(input);
  if (choices.panel.id === 'lifetime' || choices.panel.id === 'production') return modelTable(input);
  if (choices.panel.id === 'ratio') return ratioTable(input);
  if (answer === null) return null;
  const search = focusedSearch(choices.panel, answer, point, choices.crosshair.massMeV);
  if (search === null) return null;
  if (choices.panel.id === 'inputs') return inputsTable(search);
  if (search.inputs?.kind === 'missing-mass') return missingMassTable(search, search.inputs);
  return search.inputs?.kind === 'peak' ? peakTable(search, search.inputs) : null;
}
