import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { KeyScene, PlaneScene, SeriesStyle } from '../../../plot/scene.ts';
import type { MissingMassInputs, PeakInputs } from '../../../searches/searchInputs.ts';
import { searchFace } from '../../searches/faces.ts';
import { placedExcessAt } from '../../searches/placedExcess.ts';
import { placedWords } from '../../../words/en/placedExcess.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { rich } from '../../text/markup.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { fitLine, smoothSpectrum, spectrumPoints } from './dimuon.ts';
import { massOf, stackOf } from '../missingMass.ts';
import { aspectOf } from '../../../state/panels.ts';
import { emptyPanel, keyBelowSelector, niceCeiling } from '../emptyPanel.ts';
import type { PanelInput, PanelScene } from '../panel.ts';
import { hypothesisAt, inputsIn } from '../searchInputs.ts';
import { toyLook } from './toyLook.ts';
import { shownSearch } from './shownSearch.ts';
import { toyOf } from '../../../state/toy.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { toySentence } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import { eventsShown } from './eventsShown.ts';
import { events as panel } from './facts.ts';
import { peakOverLine, peakOverStack, roomForPeak, signalEvents, signalRow } from './signalPeak.ts';
import { squaredMassSceneBuilder } from './squaredMassScene.ts';
import { windowRows } from './windowRows.ts';

/** Ends of a window in mass, MeV. */
function massWindow(low: number, high: number): string {
  const digits = high - low < 4 ? 2 : 1;
  return panelWords.window(low.toFixed(digits), high.toFixed(digits));
}

/** Makes what draws the spectrum, its background, and the window of the crosshair's mass. */
export function eventsScene(): PanelScene {
  const stack = rememberLast(stackOf);
  const masses = rememberLast((inputs: MissingMassInputs) => inputs.events.map(massOf));
  const events = rememberLast((x: Float64Array, style: SeriesStyle, low: number, high: number) => [
    { id: 'events', x, style, filled: Number.isNaN(low) ? null : ([low, high] as const) },
  ]);
  const stripes = rememberLast((style: SeriesStyle, ...ends: readonly number[]) =>
    (['sideband', 'sideband', 'window'] as const)
      .map((kind, k) => ({
        id: `${kind}-${k}`,
        range: [ends[2 * k], ends[2 * k + 1]] as const,
        style,
        kind,
      }))
      .filter(({ range }) => range[1] > range[0]),
  );
  const points = rememberLast(spectrumPoints);
  const smooth = rememberLast(smoothSpectrum);
  const sidebandLine = rememberLast(fitLine);
  const lines = rememberLast((...all: PlaneScene['lines']) => all);
  const overStack = rememberLast(peakOverStack);
  const overLine = rememberLast(peakOverLine);
  const squaredMass = squaredMassSceneBuilder();
  const look = toyLook();

  function missingMass(input: PanelInput, search: SearchInputsAnswer, inputs: MissingMassInputs): PlaneScene {
    const { style } = searchFace(search.search, search.signature);
    const { areas, rows: components, highest } = stack(inputs);
    const { massMeV } = input.choices.crosshair;
    const index = hypothesisAt(search, massMeV);
    const low = index < 0 ? Number.NaN : massOf(inputs.windowLow[index]);
    const high = index < 0 ? Number.NaN : massOf(inputs.windowHigh[index]);
    const signal = signalEvents(input, search);
    const peak = overStack(inputs, inputs, 'mass', index, massMeV, signal);
    const rows: KeyScene['rows'] = [
      ...windowRows(inputs, index, massWindow(low, high), style, massMeV),
      ...signalRow(signal),
      { swatch: { kind: 'event', style }, text: rich(panelWords.eventsInWindow) },
      ...components,
    ];
    return {
      ...emptyPanel(input, 'events', panelWords.titles.missingMass, {
        scale: 'linear',
        domain: [0, niceCeiling((input.main ? 1.2 : 1.5) * roomForPeak(peak, highest))],
        label: rich(panelWords.per5MeV),
      }),
      areas,
      lines: peak,
      stripes: stripes(style, 0, 0, 0, 0, low, high),
      events: events(masses(inputs), style, low, high),
      key: keyBelowSelector('right', rows, input),
    };
  }

  function peakSpectrum(input: PanelInput, search: SearchInputsAnswer, inputs: PeakInputs): PlaneScene {
    const { style } = searchFace(search.search, search.signature);
    const { choices, frame } = input;
    const empty = emptyPanel(input, 'spectrum', panelWords.titles.dimuonMass, {
      scale: 'linear',
      domain: [0, 1],
      label: rich(panelWords.perMeV),
    });
    const width = frame.width - frame.margin.left - frame.margin.right;
    const drawn = points(inputs, ...empty.x.domain, width);
    const highest = Math.max(0, ...drawn[0].high);
    const index = hypothesisAt(search, choices.crosshair.massMeV);
    const at = (values: Float64Array) => (index < 0 ? Number.NaN : values[index]);
    const [low, high] = [at(inputs.windowLow), at(inputs.windowHigh)];
    const { massMeV } = choices.crosshair;
    const signal = signalEvents(input, search);
    const peak = overLine(inputs, index, massMeV, signal);
    const rows: KeyScene['rows'] = [
      ...windowRows(inputs, index, massWindow(low, high), style, massMeV),
      ...signalRow(signal),
      ...(placedExcessAt(search, massMeV) === null ? [] : [{ swatch: null, text: rich(placedWords.key) }]),
      { swatch: { kind: 'line', style }, text: rich(panelWords.sidebandLine) },
      { swatch: { kind: 'line', style: 'expected' }, text: rich(panelWords.expectedFrom('K^+ → π^+μ^+μ^−')) },
      { swatch: { kind: 'point' }, text: rich(panelWords.candidates) },
    ];
    return {
      ...empty,
      y: { ...empty.y, domain: [0, niceCeiling((input.main ? 1.4 : 1.05) * roomForPeak(peak, highest))] },
      points: drawn,
      stripes: stripes(style, at(inputs.sidebandLow), low, high, at(inputs.sidebandHigh), low, high),
      lines: lines(smooth(inputs), ...sidebandLine(inputs, index, style), ...peak),
      key: keyBelowSelector('left', rows, input),
    };
  }

  return (input) => {
    const nothing = (message: string | null) => ({
      ...emptyPanel(input, 'events', panelWords.titles.events, {
        scale: 'linear',
        domain: [0, 1],
        label: [],
      }),
      message,
    });
    if (inputsIn(input) === null) return nothing(null);
    const aspect = aspectOf(input.choices.panel, panel);
    const search = shownSearch(eventsShown[aspect], input);
    const toy = toyOf(input.choices);
    const wanting = toySentence(input) ?? (toy && toyWords.generating(toyLabel(toy)));
    if (search === null && wanting !== null) return nothing(wanting);
    if (aspect === 'squared-mass')
      return look((search && squaredMass(input, search)) ?? nothing(panelWords.noEvents), search, input.main);
    const inputs = search?.inputs ?? null;
    if (search === null || inputs === null || inputs.kind === 'limit-table')
      return nothing(panelWords.noEvents);
    const scene =
      inputs.kind === 'missing-mass'
        ? missingMass(input, search, inputs)
        : peakSpectrum(input, search, inputs);
    return look(scene, search, input.main);
  };
}
