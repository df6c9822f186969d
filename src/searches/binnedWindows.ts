import { cumulativeIntegral, integralTo } from './interpolation.ts';
import type { MissingMassInputs, PeakInputs } from './searchInputs.ts';

/** Windows of a search as runs of bins whose counts are independent. Windows without width are left out. */
export interface BinnedWindows {
  /** Index of each window among the hypotheses. */
  readonly hypothesis: Uint32Array;
  /** Expected background of each bin, in events. */
  readonly binBackground: Float64Array;
  /** First bin of each window, and the bin after its last one. */
  readonly firstBin: Uint32Array;
  readonly endBin: Uint32Array;
}

/** Running integral of the expected background: of the components, or of the densities that the sideband fits give. */
function backgroundTo(inputs: MissingMassInputs | PeakInputs): (at: number) => number {
  if (inputs.kind === 'missing-mass') {
    const { binLow, binHigh, components } = inputs;
    const sums = new Float64Array(binLow.length + 1);
    for (let i = 0; i < binLow.length; i++)
      sums[i + 1] = sums[i] + components.reduce((sum, { events }) => sum + events[i], 0);
    return (at) => {
      let bin = 0;
      while (bin < binLow.length && binHigh[bin] <= at) bin++;
      if (bin === binLow.length || at <= binLow[bin]) return sums[bin];
      return sums[bin] + ((at - binLow[bin]) / (binHigh[bin] - binLow[bin])) * (sums[bin + 1] - sums[bin]);
    };
  }
  const { windowLow, windowHigh, background } = inputs;
  const last = background.length - 1;
  const density = background.map((events, i) => events / (windowHigh[i] - windowLow[i]));
  // The outermost windows reach beyond their own centres: the density stays there what it is at the centre.
  const nodes = Float64Array.of(
    windowLow[0],
    ...windowLow.map((low, i) => 0.5 * (low + windowHigh[i])),
    windowHigh[last],
  );
  const values = Float64Array.of(density[0], ...density, density[last]);
  const distinct = nodes.map((_, i) => i).filter((i) => i === 0 || nodes[i] > nodes[i - 1]);
  const x = distinct.map((i) => nodes[i]);
  const y = distinct.map((i) => values[i]);
  const cumulative = cumulativeIntegral(x, y);
  return (at) => integralTo(x, y, cumulative, at);
}

/**
 * Cuts the observable of a search into bins that end wherever a window begins or ends, so that overlapping windows share
 * the bins that they have in common.
 * @param inputs windows and background, in GeV² or MeV
 * @returns the bins, and which of them make up each window
 */
export function binnedWindows(inputs: MissingMassInputs | PeakInputs): BinnedWindows {
  const { windowLow, windowHigh } = inputs;
  const hypothesis = Uint32Array.from(windowLow.keys()).filter((i) => windowHigh[i] > windowLow[i]);
  const edges = Float64Array.from(
    new Set([...hypothesis].flatMap((i) => [windowLow[i], windowHigh[i]])),
  ).sort();
  const placeOf = new Map(Array.from(edges, (edge, place) => [edge, place]));
  const place = (edge: number) => placeOf.get(edge) ?? 0;
  const upTo = edges.map(backgroundTo(inputs));
  return {
    hypothesis,
    binBackground: upTo.slice(1).map((value, bin) => value - upTo[bin]),
    firstBin: hypothesis.map((i) => place(windowLow[i])),
    endBin: hypothesis.map((i) => place(windowHigh[i])),
  };
}
