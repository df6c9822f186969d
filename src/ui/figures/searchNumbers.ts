import type { SearchInputsAnswer } from '../../engine/answer.ts';
import type { MissingMassInputs, PeakInputs } from '../../searches/searchInputs.ts';
import type { SquaredMassSpectrum } from '../../searches/squaredMassSpectrum.ts';
import type { PanelChoice } from '../../state/panels.ts';
import type { Known } from '../layers/layer.ts';
import { inputsAsks, inputsIn } from '../panels/searchInputs.ts';
import type { Comparison, Numbers } from './comparison.ts';
import { statedNumber } from './statedNumber.ts';

/** A panel of one search in the place of the figure. @param aspect what it shows; null for its first aspect */
export const panelOfSearch = (id: string, aspect: string | null, search: string): PanelChoice => ({
  id,
  swapped: true,
  search,
  aspects: aspect === null ? {} : { [id]: aspect },
});

/** What a search says of itself; null before it is there. */
function answerOn(known: Known, search: string): SearchInputsAnswer | null {
  return inputsIn(known)?.searches.find((each) => each.search === search) ?? null;
}

type Stated = Parameters<typeof statedNumber>[0];
type FromInputs<I> = Omit<Stated, 'ours' | 'asks'> & {
  readonly ours: (inputs: I, answer: SearchInputsAnswer) => Numbers;
};

function from<I>(
  search: string,
  inputsOf: (answer: SearchInputsAnswer) => I | null,
  { ours, ...stated }: FromInputs<I>,
): Comparison {
  return statedNumber({
    ...stated,
    asks: inputsAsks,
    ours: (known) => {
      const answer = answerOn(known, search);
      const inputs = answer === null ? null : inputsOf(answer);
      return answer === null || inputs === null ? null : ours(inputs, answer);
    },
  });
}

/** A number stated of a search in windows of m²_miss, beside that of its inputs. */
export const ofMissingMass = (search: string, stated: FromInputs<MissingMassInputs>): Comparison =>
  from(search, ({ inputs }) => (inputs?.kind === 'missing-mass' ? inputs : null), stated);

/** A number stated of a peak search, beside that of its inputs. */
export const ofPeak = (search: string, stated: FromInputs<PeakInputs>): Comparison =>
  from(search, ({ inputs }) => (inputs?.kind === 'peak' ? inputs : null), stated);

/** A number stated of a spectrum of m²_miss, beside that of its bins. */
export const ofSquaredMass = (search: string, stated: FromInputs<SquaredMassSpectrum>): Comparison =>
  from(search, ({ squaredMass }) => squaredMass ?? null, stated);

/** The smallest and the largest of some numbers. */
export function extremes(values: Iterable<number>): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** The value at the hypothesis that is nearest to a mass. */
export function nearest(
  { hypothesesMeV }: Pick<MissingMassInputs, 'hypothesesMeV'>,
  values: Float64Array,
  massMeV: number,
): number {
  const distance = (k: number) => Math.abs(hypothesesMeV[k] - massMeV);
  return values[hypothesesMeV.reduce((best, _, k) => (distance(k) < distance(best) ? k : best), 0)];
}

/** Distances of neighbouring hypotheses within a stretch that was looked at, each as a function of both their places. */
export function betweenNeighbours(
  { hypothesesMeV }: Pick<MissingMassInputs, 'hypothesesMeV'>,
  { massRangesMeV }: SearchInputsAnswer,
  value: (lower: number, upper: number) => number,
): number[] {
  const together = (a: number, b: number) =>
    massRangesMeV.some(([low, high]) => a >= low - 1e-6 && b <= high + 1e-6);
  return Array.from(hypothesesMeV.keys())
    .slice(1)
    .filter((k) => together(hypothesesMeV[k - 1], hypothesesMeV[k]))
    .map((k) => value(k - 1, k));
}

/** Expected events of those components of a spectrum whose name begins so, in one signal region or in all. */
export function expectedEvents(
  { components, regions, binLow }: SquaredMassSpectrum,
  component: string,
  region: number | null,
): number {
  const { low, high } =
    region === null ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY } : regions[region];
  return components
    .filter(({ id }) => id.startsWith(component))
    .reduce(
      (sum, { events }) =>
        sum + events.reduce((all, each, k) => (binLow[k] >= low && binLow[k] < high ? all + each : all), 0),
      0,
    );
}
