import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { KeyScene, LineScene } from '../../../plot/scene.ts';
import type { MissingMassInputs, PeakInputs, WindowInputs } from '../../../searches/searchInputs.ts';
import { eventsOfPeak } from '../../../searches/signalPeak.ts';
import { normalDensity } from '../../../statistics/normal.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import type { Known } from '../../layers/layer.ts';
import { joined } from '../../text/markup.ts';
import { type BinnedBackground, massOf, perMeV } from '../missingMass.ts';
import { numberText } from '../emptyPanel.ts';
import { pointIn } from '../pointIn.ts';

/** Points of the drawn peak, and how far it reaches to either side, in units of the resolution. */
const pointCount = 97;
const halfWidthSigma = 4;
/** The axis grows with the peak up to this many times what it shows without; a higher peak leaves the frame. */
const mostGrowth = 6;

/**
 * Events that the point under the crosshair would leave in the window of a search, with the kaons that were taken, or with those
 * of the toy.
 * @returns NaN where the search says nothing there, and in a figure of a paper, which shows none
 */
export function signalEvents(
  { choices, entries }: Pick<Known, 'choices' | 'entries'>,
  { search, toy }: Pick<SearchInputsAnswer, 'search' | 'toy'>,
): number {
  const point = choices.figure === null ? pointIn({ choices, entries }) : null;
  const expected = point?.searches.find((each) => each.search === search)?.expectedSignal;
  return expected === undefined || point === null
    ? Number.NaN
    : ((toy?.exposure ?? 1) * expected) / point.exposure;
}

/** What a peak stands on at a value of the variable of the windows. */
interface Ground {
  /** What is expected without it, on the y axis; NaN where nothing is looked at. */
  readonly background: number;
  /** Height on the y axis of one event per unit of the variable. */
  readonly perEvent: number;
}

const itself = (value: number): number => value;

/** @param axis place of a value on the x axis */
function peakOn(
  inputs: WindowInputs,
  index: number,
  [middle, centre]: readonly [number, number],
  events: number,
  axis: (value: number) => number,
  groundAt: (value: number) => Ground,
): LineScene[] {
  if (index < 0 || !(events > 0)) return [];
  const sigma = inputs.resolution[index];
  const height = eventsOfPeak(inputs, index, middle, events) / sigma;
  const values = Float64Array.from(
    { length: pointCount },
    (_, k) => centre + halfWidthSigma * sigma * ((2 * k) / (pointCount - 1) - 1),
  );
  const y = values.map((value) => {
    const { background, perEvent } = groundAt(value);
    return background + height * normalDensity((value - centre) / sigma) * perEvent;
  });
  return [
    {
      id: 'predicted-signal',
      x: values.map(axis),
      y,
      style: 'predicted',
      label: null,
      labelPlacement: 'end',
    },
  ];
}

/**
 * The peak of a signal over the stacked background in m²_miss: a Gaussian of the resolution, so high that the window of the
 * hypothesis holds the events that are expected there.
 * @param spectrum the background, in the bins that are drawn
 * @param along whether the axis is the missing mass, in events per 5 MeV, or its square, in events per bin
 */
export function peakOverStack(
  inputs: MissingMassInputs,
  { binLow, binHigh, components }: BinnedBackground,
  along: 'mass' | 'squared-mass',
  index: number,
  massMeV: number,
  events: number,
): LineScene[] {
  const groundAt = (value: number): Ground => {
    const bin = binLow.findIndex((low, k) => value >= low && value <= binHigh[k]);
    if (bin < 0) return { background: Number.NaN, perEvent: Number.NaN };
    const width = along === 'mass' ? (massOf(binHigh[bin]) - massOf(binLow[bin])) / perMeV : 1;
    const expected = components.reduce((sum, component) => sum + component.events[bin], 0);
    return { background: expected / width, perEvent: (binHigh[bin] - binLow[bin]) / width };
  };
  const squared = (mass: number): number => (mass / 1000) ** 2;
  const centres = [squared(inputs.hypothesesMeV[index]), squared(massMeV)] as const;
  return peakOn(inputs, index, centres, events, along === 'mass' ? massOf : itself, groundAt);
}

/**
 * The same over the line that was fitted to the sidebands of a spectrum of invariant mass, in events per MeV.
 * @param index the hypothesis
 */
export function peakOverLine(
  inputs: PeakInputs,
  index: number,
  massMeV: number,
  events: number,
): LineScene[] {
  const middle = inputs.hypothesesMeV[index];
  return peakOn(inputs, index, [middle, massMeV], events, itself, (value) => ({
    background: inputs.sidebandLevel[index] + inputs.sidebandSlope[index] * (value - middle),
    perEvent: 1,
  }));
}

/** The highest place that the axis must show for a peak. */
export const roomForPeak = (peak: readonly LineScene[], highest: number): number =>
  peak.reduce(
    (room, { y }) =>
      Math.max(
        room,
        Math.min(
          mostGrowth * highest,
          y.reduce((a, b) => (b > a ? b : a), 0),
        ),
      ),
    highest,
  );

/** Its row in the key; none where nothing is said of it. */
export const signalRow = (events: number): KeyScene['rows'] =>
  Number.isNaN(events)
    ? []
    : [
        {
          swatch: { kind: 'line', style: 'predicted' },
          text: joined(...spectraWords.signalHere(numberText(events))),
        },
      ];
