import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { Table } from '../../../export/tables.ts';
import type { MissingMassInputs, PeakInputs } from '../../../searches/searchInputs.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import { tableWords } from '../../../words/en/tables.ts';
import { aspectOf } from '../../../state/panels.ts';
import { binnedIds } from '../../../data/catalogue.ts';
import type { SquaredMassSpectrum } from '../../../searches/squaredMassSpectrum.ts';
import type { PanelInput } from '../panel.ts';
import { eventsShown } from './eventsShown.ts';
import { shownSearch } from './shownSearch.ts';
import { events as panel } from './facts.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import { parabolaEvents } from './parabola.ts';

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

function squaredMassTable(search: SearchInputsAnswer, spectrum: SquaredMassSpectrum): Table {
  const { binLow, binHigh, counts, low, high, components } = spectrum;
  const parabola = binnedIds.includes(search.search) ? parabolaEvents(spectrum) : null;
  return {
    title: spectraWords.binnedTable(search.title),
    columns: [
      'm2_low_GeV2',
      'm2_high_GeV2',
      'n_obs',
      'n_obs_low',
      'n_obs_high',
      ...components.map(({ id }) => `b_${id}`),
      ...(parabola === null ? [] : ['b_parabola']),
    ],
    rows: Array.from(binLow, (edge, i) => [
      edge,
      binHigh[i],
      counts[i],
      low[i],
      high[i],
      ...components.map(({ events }) => events[i]),
      ...(parabola === null ? [] : [parabola[i]]),
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

/** The spectrum of the search that is shown; null where there is none. */
export function eventsTable(input: PanelInput): Table | null {
  const found = shownSearch(eventsShown[aspectOf(input.choices.panel, panel)], input);
  if (found?.toy === undefined) return found && tableOf(found, input);
  const table = tableOf({ ...found, title: `${found.title}, ${toyLabel(found.toy)}` }, input);
  return table && { ...table, words: { ...table.words, n_obs: toyWords.generated } };
}

function tableOf(search: SearchInputsAnswer, { choices }: PanelInput): Table | null {
  const { inputs, squaredMass } = search;
  if (aspectOf(choices.panel, panel) === 'squared-mass')
    return squaredMass === undefined ? null : squaredMassTable(search, squaredMass);
  if (inputs?.kind === 'missing-mass') return missingMassTable(search, inputs);
  return inputs?.kind === 'peak' ? peakTable(search, inputs) : null;
}
