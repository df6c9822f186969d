import type { BackgroundComponent, CountingAnalysis } from '../../data/analysisSchema.ts';
import type { OfficialComponent, OfficialTableOf } from '../../data/officialSchema.ts';
import { type Replaced, unfit } from './replaced.ts';

type Spectrum = OfficialTableOf<'spectrum'>;

/** Ends of bins and of signal regions that differ less (GeV²) are the same: tables are rounded. */
const sameGeV2 = 1e-6;
/** Part of a bin in which the density goes over to the one of the next: data files have straight lines between nodes. */
const stepShare = 1e-9;

/** The density of a component: constant in each bin, 0 between bins. */
function densityOf({ lowGeV2, highGeV2 }: Spectrum, events: readonly number[]) {
  const massSquaredGeV2: number[] = [];
  const densityPerGeV2: number[] = [];
  const put = (at: number, density: number) => {
    massSquaredGeV2.push(at);
    densityPerGeV2.push(density);
  };
  lowGeV2.forEach((low, k) => {
    const high = highGeV2[k];
    const next = lowGeV2[k + 1] ?? Infinity;
    const density = events[k] / (high - low);
    const step = stepShare * (high - low);
    put(low, density);
    const isFollowed = next - high < sameGeV2;
    put(isFollowed ? next - step : high, density);
    if (isFollowed || next === Infinity) return;
    put(high + step, 0);
    put(next - step, 0);
  });
  return { massSquaredGeV2, densityPerGeV2 };
}

/** Relative uncertainty of all components together, each independent of the others. */
function togetherUncertainty(components: readonly BackgroundComponent[]): number {
  let total = 0;
  let variance = 0;
  for (const { massSquaredGeV2, densityPerGeV2, relativeUncertainty } of components) {
    let events = 0;
    for (let i = 1; i < massSquaredGeV2.length; i += 1) {
      const width = massSquaredGeV2[i] - massSquaredGeV2[i - 1];
      events += 0.5 * width * (densityPerGeV2[i] + densityPerGeV2[i - 1]);
    }
    total += events;
    variance += (relativeUncertainty * events) ** 2;
  }
  return total > 0 ? Math.sqrt(variance) / total : 0;
}

/** The table with the ends of its bins on those of the signal regions from which they differ by rounding. */
function aligned(table: Spectrum, regions: CountingAnalysis['signalRegionsGeV2']): Spectrum {
  const ends = regions.flat();
  const on = (edge: number) => ends.find((end) => Math.abs(end - edge) < sameGeV2) ?? edge;
  return { ...table, lowGeV2: table.lowGeV2.map(on), highGeV2: table.highGeV2.map(on) };
}

/**
 * An analysis with the official spectrum of m²_miss in the place of the reconstructed events and backgrounds. Events are
 * known to a bin alone: each stands at the middle of its bin, so that windows hold whole events, and one that cuts a bin
 * has all of its events or none. The background is spread evenly over each bin, and a window has its share of the bins that
 * it cuts. Components keep the uncertainty that they had in the reconstruction where the table has none.
 * @param analysis the reconstruction
 * @param table the official spectrum
 */
export function withSpectrum(analysis: CountingAnalysis, table: Spectrum): Replaced<CountingAnalysis> {
  const { signalRegionsGeV2: regions, backgroundComponents: before } = analysis;
  const spectrum = aligned(table, regions);
  const { lowGeV2, highGeV2, counts, components } = spectrum;
  const holes = (low: number, high: number): number => {
    let covered = 0;
    lowGeV2.forEach((start, k) => {
      covered += Math.max(0, Math.min(high, highGeV2[k]) - Math.max(low, start));
    });
    return high - low - covered;
  };
  const needs = regions.find(([low, high]) => holes(low, high) > sameGeV2);
  if (needs !== undefined) {
    const covers = [lowGeV2[0], highGeV2[highGeV2.length - 1]] as const;
    return unfit({ code: 'uncovered', unit: 'GeV2', covers, needs });
  }
  const uncertaintyOf = ({ id, relativeUncertainty }: OfficialComponent): number =>
    relativeUncertainty ??
    before.find((component) => component.id === id)?.relativeUncertainty ??
    togetherUncertainty(before);
  const isInside = (at: number) => regions.some(([low, high]) => at >= low && at <= high);
  return {
    ok: true,
    content: {
      ...analysis,
      eventsGeV2: counts.flatMap((count, k) => {
        const middle = 0.5 * (lowGeV2[k] + highGeV2[k]);
        return isInside(middle) ? Array.from({ length: count }, () => middle) : [];
      }),
      spectrumBins: { widthGeV2: highGeV2[0] - lowGeV2[0], source: table.name },
      backgroundComponents: components.map((component) => ({
        id: component.id,
        label: component.label,
        relativeUncertainty: uncertaintyOf(component),
        ...densityOf(spectrum, component.events),
      })),
    },
  };
}
