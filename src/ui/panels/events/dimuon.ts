import type { LineScene, PointsScene, SeriesStyle } from '../../../plot/scene.ts';
import type { PeakInputs } from '../../../searches/searchInputs.ts';

/** Neighbouring points are at least this far apart, px: bins are joined until they are. */
const spacing = 5;

/**
 * The observed spectrum in candidates per MeV, bins joined so that points stay apart at this zoom.
 * @param from,to masses in view, MeV
 * @param width of the frame, px
 */
export function spectrumPoints(
  { binLow, binHigh, counts }: PeakInputs,
  from: number,
  to: number,
  width: number,
): readonly [PointsScene] {
  const shortest = (spacing * (to - from)) / width;
  const x: number[] = [];
  const y: number[] = [];
  const error: number[] = [];
  let start = 0;
  let total = 0;
  for (let i = 0; i < binLow.length; i += 1) {
    total += counts[i];
    const length = binHigh[i] - binLow[start];
    if (length < shortest && i < binLow.length - 1) continue;
    x.push(binLow[start] + length / 2);
    y.push(total / length);
    error.push(Math.sqrt(total) / length);
    start = i + 1;
    total = 0;
  }
  return [
    {
      id: 'spectrum',
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      low: Float64Array.from(y, (value, i) => value - error[i]),
      high: Float64Array.from(y, (value, i) => value + error[i]),
    },
  ];
}

const bare = { label: null, labelPlacement: 'end' } as const;

/** The expected spectrum in candidates per MeV. */
export function smoothSpectrum({ binLow, binHigh, expected }: PeakInputs): LineScene {
  return {
    id: 'expected-spectrum',
    x: binLow.map((low, i) => (low + binHigh[i]) / 2),
    y: expected.map((events, i) => events / (binHigh[i] - binLow[i])),
    style: 'expected',
    ...bare,
  };
}

/** The straight line fitted to the sidebands of one window, over both of them; none for an index below 0. */
export function fitLine(inputs: PeakInputs, index: number, style: SeriesStyle): LineScene[] {
  if (index < 0) return [];
  const mass = inputs.hypothesesMeV[index];
  const x = Float64Array.of(inputs.sidebandLow[index], inputs.sidebandHigh[index]);
  const y = x.map((at) => inputs.sidebandLevel[index] + inputs.sidebandSlope[index] * (at - mass));
  return [{ id: 'sideband-fit', x, y, style, ...bare }];
}
