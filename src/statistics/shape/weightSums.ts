/** Bins in √q̃ of this width, from 0; the last one takes all that lies beyond. */
const width = 0.025;
const bins = 240;

/** Sums over toys of their weights a without and b with signal, and of the products of these: a, b, a², ab, b². */
export interface WeightSums {
  alone: number;
  both: number;
  aloneSquared: number;
  product: number;
  bothSquared: number;
}

/** Nothing summed yet. */
export function weightSums(): WeightSums {
  return { alone: 0, both: 0, aloneSquared: 0, product: 0, bothSquared: 0 };
}

/** Adds one toy. */
export function addWeights(sums: WeightSums, alone: number, both: number): void {
  sums.alone += alone;
  sums.both += both;
  sums.aloneSquared += alone * alone;
  sums.product += alone * both;
  sums.bothSquared += both * both;
}

const fields = 5;

/** The same sums in bins of q̃: first the exact zeros, then bins in √q̃. */
export type WeightHistogram = Float64Array;

/** A histogram without entries. */
export function weightHistogram(): WeightHistogram {
  return new Float64Array(fields * (bins + 1));
}

/** Adds one toy with its q̃ ≥ 0. */
export function addToy(histogram: WeightHistogram, statistic: number, alone: number, both: number): void {
  const bin = statistic === 0 ? 0 : 1 + Math.min(bins - 1, Math.floor(Math.sqrt(statistic) / width));
  const at = fields * bin;
  histogram[at] += alone;
  histogram[at + 1] += both;
  histogram[at + 2] += alone * alone;
  histogram[at + 3] += alone * both;
  histogram[at + 4] += both * both;
}

function addBin(sums: WeightSums, histogram: WeightHistogram, bin: number, part: number): void {
  const at = fields * bin;
  sums.alone += part * histogram[at];
  sums.both += part * histogram[at + 1];
  sums.aloneSquared += part * histogram[at + 2];
  sums.product += part * histogram[at + 3];
  sums.bothSquared += part * histogram[at + 4];
}

/** Sums over all toys. */
export function totalOf(histogram: WeightHistogram): WeightSums {
  const sums = weightSums();
  for (let bin = 0; bin <= bins; bin++) addBin(sums, histogram, bin, 1);
  return sums;
}

/**
 * Sums over the toys of largest q̃ that together have a weight without signal, a bin taken in part as if its toys were
 * spread evenly.
 * @param alone the weight, from 0 to that of all toys
 */
export function tailOf(histogram: WeightHistogram, alone: number): WeightSums {
  const sums = weightSums();
  for (let bin = bins; bin >= 0; bin--) {
    const weight = histogram[fields * bin];
    if (weight > 0 && sums.alone + weight >= alone) {
      addBin(sums, histogram, bin, (alone - sums.alone) / weight);
      break;
    }
    addBin(sums, histogram, bin, 1);
  }
  return sums;
}
