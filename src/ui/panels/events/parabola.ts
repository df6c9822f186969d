import type { LineScene } from '../../../plot/scene.ts';
import type { SpectrumRegion, SquaredMassSpectrum } from '../../../searches/squaredMassSpectrum.ts';

/** Steps of the drawn curve in a region. */
const steps = 40;

/** Events below a place in a region, by its parabola. */
function eventsBelow({ low, high, parabola }: SpectrumRegion, massSquaredGeV2: number): number {
  const t = (massSquaredGeV2 - low) / (high - low);
  return parabola.reduceRight((sum, coefficient, power) => (sum + coefficient / (power + 1)) * t, 0);
}

/** Events of every bin by the parabola of its region. */
export function parabolaEvents({ regions, binLow, binHigh }: SquaredMassSpectrum): Float64Array {
  return binLow.map((from, i) => {
    const region = regions.find(({ low, high }) => from >= low && from < high);
    return region === undefined ? Number.NaN : eventsBelow(region, binHigh[i]) - eventsBelow(region, from);
  });
}

/** The parabola of every signal region, in events per bin. */
export function parabolaLine({ regions, binLow, binHigh }: SquaredMassSpectrum): LineScene {
  const x: number[] = [];
  const y: number[] = [];
  for (const { low, high, parabola } of regions) {
    const first = binLow.findIndex((edge) => edge >= low);
    const perBin = (binHigh[first] - binLow[first]) / (high - low);
    for (let k = 0; k <= steps; k++) {
      const t = k / steps;
      x.push(low + t * (high - low));
      y.push(perBin * parabola.reduceRight((sum, coefficient) => sum * t + coefficient, 0));
    }
    x.push(high);
    y.push(Number.NaN);
  }
  return {
    id: 'parabola',
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    style: 'grey1',
    label: null,
    labelPlacement: 'end',
  };
}
