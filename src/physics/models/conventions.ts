import { power } from '../../mathematics/powers.ts';
import type { BenchmarkModel, ConventionParameters, CouplingConvention } from './model.ts';

/** Dark-sector values that stand unless the user changes them. */
export const defaultConventionParameters: ConventionParameters = { alphaD: 0.1, chiMassRatio: 1 / 3 };

/**
 * Values that the dark sector may have: α_D up to where perturbation theory ends, and a dark-matter mass below half of the
 * dark photon's, so that it decays into a pair.
 */
export const conventionParameterRanges: Readonly<
  Record<keyof ConventionParameters, readonly [number, number]>
> = { alphaD: [1e-6, 4 * Math.PI], chiMassRatio: [1e-3, 0.4999] };

/** Which dark-sector values the conventions of a model need; none in most models. */
export function parametersOf({
  conventions,
}: Pick<BenchmarkModel, 'conventions'>): readonly (keyof ConventionParameters)[] {
  return [...new Set(conventions.flatMap(({ parameters = [] }) => parameters))];
}

const bound = new WeakMap<CouplingConvention, Map<string, CouplingConvention>>();

/**
 * A convention at given dark-sector values, whatever values it is asked with later.
 * @returns the same object for the same values; the convention itself where it needs none
 */
export function withParameters(
  convention: CouplingConvention,
  values: ConventionParameters,
): CouplingConvention {
  if (convention.parameters === undefined) return convention;
  const known = bound.get(convention) ?? new Map<string, CouplingConvention>();
  bound.set(convention, known);
  const key = `${values.alphaD} ${values.chiMassRatio}`;
  const made = known.get(key) ?? { ...convention, factor: () => convention.factor(values) };
  known.set(key, made);
  return made;
}

/**
 * Value of an amplitude coupling g in a convention, factor × g^power.
 * @param convention a convention of the model
 * @param amplitudeCoupling g of the model, not negative
 * @param parameters dark-sector values, used by `y` alone
 */
export function couplingInConvention(
  convention: CouplingConvention,
  amplitudeCoupling: number,
  parameters: ConventionParameters = defaultConventionParameters,
): number {
  return convention.factor(parameters) * power(amplitudeCoupling, convention.power);
}

/**
 * Amplitude coupling g that has a value in a convention; inverse of `couplingInConvention`.
 * @param convention a convention of the model
 * @param value the coupling in that convention, not negative
 * @param parameters dark-sector values, used by `y` alone
 */
export function amplitudeCoupling(
  convention: CouplingConvention,
  value: number,
  parameters: ConventionParameters = defaultConventionParameters,
): number {
  return power(value / convention.factor(parameters), 1 / convention.power);
}

/**
 * Largest amplitude coupling g of a model that means something.
 * @param model benchmark model
 * @returns Infinity where no convention names one
 */
export function largestAmplitude({ conventions }: Pick<BenchmarkModel, 'conventions'>): number {
  for (const convention of conventions) {
    if (convention.largest !== undefined) return amplitudeCoupling(convention, convention.largest.value);
  }
  return Infinity;
}

/**
 * Why couplings above the largest one mean nothing.
 * @returns null where there is no largest one
 */
export function largestReason({ conventions }: Pick<BenchmarkModel, 'conventions'>): string | null {
  return conventions.find(({ largest }) => largest !== undefined)?.largest?.reason ?? null;
}
