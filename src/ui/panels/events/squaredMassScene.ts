import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { binnedIds } from '../../../data/catalogue.ts';
import type { KeyScene, PlaneScene, PointsScene, SeriesStyle } from '../../../plot/scene.ts';
import type { SquaredMassSpectrum } from '../../../searches/squaredMassSpectrum.ts';
import { spectraWords as words } from '../../../words/en/spectra.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { searchFace } from '../../searches/faces.ts';
import { rich } from '../../text/markup.ts';
import { emptyPanel, keyBelowSelector } from '../emptyPanel.ts';
import { stackOfBins } from '../missingMass.ts';
import type { PanelInput } from '../panel.ts';
import { hypothesisAt } from '../searchInputs.ts';
import { parabolaLine } from './parabola.ts';
import { peakOverStack, roomForPeak, signalEvents, signalRow } from './signalPeak.ts';
import { windowRows } from './windowRows.ts';

/** Room for the numbers of the axis under a linked panel, px. */
const tickRoom = 34;
/** Beyond the signal regions, as a part of their length; for the key beside them in a low panel. */
const sideRoom = 0.03;
const keyRoom = 0.6;
/** Height of the axis over the highest bar: room for the key. */
const headroom = { few: 1.15, many: 1.45, narrow: 1.9 } as const;
/** Where fewer background events than this are expected in every bin, candidates stand one by one: most bins are empty. */
const sparseBins = 0.5;
function binnedPoints({ binLow, binHigh, counts, low, high }: SquaredMassSpectrum): PointsScene[] {
  const x = binLow.map((edge, i) => 0.5 * (edge + binHigh[i]));
  return [{ id: 'binned', x, y: counts, low, high }];
}

/** Makes what draws the events of a search over m²_miss, in bins with Poisson intervals, on its stacked background. */
export function squaredMassSceneBuilder(): (
  input: PanelInput,
  search: SearchInputsAnswer,
) => PlaneScene | null {
  const stack = rememberLast(stackOfBins);
  const points = rememberLast(binnedPoints);
  const parabola = rememberLast((spectrum: SquaredMassSpectrum) => [parabolaLine(spectrum)]);
  const overStack = rememberLast(peakOverStack);
  const lines = rememberLast((...all: PlaneScene['lines']) => all);
  const single = rememberLast((x: Float64Array, style: SeriesStyle, low: number, high: number) => [
    { id: 'events', x, style, filled: Number.isNaN(low) ? null : ([low, high] as const) },
  ]);
  const stripes = rememberLast((style: SeriesStyle, low: number, high: number) =>
    low < high ? [{ id: 'window', range: [low, high] as const, style, kind: 'window' as const }] : [],
  );
  const ends = rememberLast(({ regions }: SquaredMassSpectrum, named: boolean) =>
    regions.flatMap(({ low, high }, k) => [
      { x: low, label: named ? rich(words.region(k + 1)) : [] },
      { x: high, label: [] },
    ]),
  );

  return (input, search) => {
    const { squaredMass: spectrum, inputs } = search;
    if (spectrum === undefined || inputs?.kind !== 'missing-mass') return null;
    const { choices, frame, main } = input;
    const { massMeV } = choices.crosshair;
    const { style } = searchFace(search.search, search.signature);
    const { areas, rows: components, highest } = stack(spectrum);
    const sparse = highest < sparseBins;
    const hasParabola = binnedIds.includes(search.search);
    const index = hypothesisAt(search, massMeV);
    const low = index < 0 ? Number.NaN : inputs.windowLow[index];
    const high = index < 0 ? Number.NaN : inputs.windowHigh[index];
    const signal = signalEvents(input, search);
    const peak = overStack(inputs, spectrum, 'squared-mass', index, massMeV, signal);
    const top = roomForPeak(peak, sparse ? highest : Math.max(highest, ...spectrum.high));
    const [start, end] = [spectrum.regions[0].low, spectrum.regions[spectrum.regions.length - 1].high];
    const room = sideRoom * (end - start);
    const right = end + (main || frame.compact ? room : keyRoom * (end - start));
    const massSquared = (massMeV / 1000) ** 2;
    const width = spectrum.binHigh[0] - spectrum.binLow[0];
    const rows: KeyScene['rows'] = [
      ...windowRows(inputs, index, words.window(low.toFixed(4), high.toFixed(4)), style, massMeV),
      ...signalRow(signal),
      sparse
        ? { swatch: { kind: 'event', style }, text: rich(words.singleEvents) }
        : { swatch: { kind: 'point' }, text: rich(words.binnedEvents) },
      ...(hasParabola
        ? [{ swatch: { kind: 'line' as const, style: 'grey1' as const }, text: rich(words.parabola) }]
        : []),
      ...components,
    ];
    const empty = emptyPanel(input, 'squared-mass', words.title, {
      scale: 'linear',
      domain: [0, top * (frame.compact ? headroom.narrow : main && !sparse ? headroom.many : headroom.few)],
      label: rich(words.perBin(Number(width.toPrecision(2)))),
    });
    // A low panel has room for six rows.
    const shown = main || !hasParabola ? rows : rows.filter(({ swatch }) => swatch?.kind !== 'event');
    return {
      ...empty,
      margin: main ? frame.margin : { ...frame.margin, bottom: tickRoom },
      x: {
        scale: 'linear',
        domain: [start - room, right],
        label: rich(main && !frame.compact ? words.squaredMass : '*m*^2_{miss} [GeV^2/*c*^4]'),
        showTicks: true,
      },
      areas,
      guides: ends(spectrum, main && !frame.compact),
      lines: lines(...(hasParabola ? parabola(spectrum) : []), ...peak),
      points: sparse ? [] : points(spectrum),
      events: sparse ? single(inputs.events, style, low, high) : [],
      stripes: stripes(style, low, high),
      key: keyBelowSelector('right', shown, input),
      crosshair:
        empty.crosshair && massSquared >= start - room && massSquared <= right
          ? { ...empty.crosshair, x: massSquared, xChip: main ? [{ text: massSquared.toFixed(4) }] : [] }
          : null,
    };
  };
}
