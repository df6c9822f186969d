import { log1p } from '../mathematics/logarithm.ts';
import {
  type BackgroundModel,
  gammaBackground,
  knownBackground,
  logNormalBackground,
} from './backgroundModel.ts';
import { type CountWorkspace, countWorkspace } from './countDistribution.ts';
import type { CountingBackground } from './countingChannel.ts';
import type { CountingWindow } from './countingWindow.ts';
import { countStatisticWindow } from './countStatistic.ts';
import { type CountStatisticId, countStatisticIds, type MethodId } from './methods.ts';
import { type ToyOptions, toyOptions } from './toyOptions.ts';

/**
 * One definition of a limit: sets up what it answers about a channel of given background (inputs checked
 * before).
 */
export type CountingMethod = (
  background: CountingBackground,
  workspace: CountWorkspace,
  toys: ToyOptions,
) => CountingWindow;

/** Relative uncertainty below which a background counts as known; it moves no limit by more than 10⁻¹⁰. */
export const negligibleUncertainty = 1e-12;

type Prior = (background: number, relativeUncertainty: number) => BackgroundModel;

/** The background of each of them, for b > 0 and σ_b/b > 0. */
const priors: Readonly<Record<CountStatisticId, Prior>> = {
  // σ_b is left out: the background is taken as known.
  exact: knownBackground,
  // B = b κᶻ with κ = 1 + σ_b/b and z standard normal.
  'hybrid-lognormal-kappa': (background, relative) => logNormalBackground(background, log1p(relative)),
  // Mean b and standard deviation σ_b fix median and log-width.
  'hybrid-lognormal-mean': (background, relative) =>
    logNormalBackground(background / Math.sqrt(1 + relative ** 2), Math.sqrt(log1p(relative ** 2))),
  'hybrid-gamma': gammaBackground,
};

/**
 * How the count of a channel is distributed in a method whose test statistic is the count.
 * @param method name of the method
 * @param background b and σ_b in events, checked before
 */
export function backgroundModel(
  method: CountStatisticId,
  { background, backgroundUncertainty }: CountingBackground,
): BackgroundModel {
  const isKnown = backgroundUncertainty <= negligibleUncertainty * background;
  if (isKnown) return knownBackground(background);
  return priors[method](background, backgroundUncertainty / background);
}

/**
 * Methods by name. The ones with the count as test statistic are always there; `profileMethods.ts` adds the others when it
 * is imported, so that a page need not load them before they are asked for.
 */
const countingMethods = new Map<MethodId, CountingMethod>(
  countStatisticIds.map((method): [MethodId, CountingMethod] => [
    method,
    (background, workspace) => countStatisticWindow(backgroundModel(method, background), workspace),
  ]),
);

/**
 * Makes methods available under their names.
 * @param methods by name
 */
export function addCountingMethods(methods: Readonly<Partial<Record<MethodId, CountingMethod>>>): void {
  for (const [id, method] of Object.entries(methods)) countingMethods.set(id as MethodId, method);
}

/** Whether a method can be used at once. */
export function isMethodLoaded(method: MethodId): boolean {
  return countingMethods.has(method);
}

/**
 * Sets a method up for one channel; the inputs are not checked here.
 * @param workspace arrays that may be handed from window to window, one window at a time
 * @param toys seed and number of toys, for the method `toys`
 * @throws Error for a method of `profileMethods.ts` when that was not imported
 */
export function countingWindow(
  background: CountingBackground,
  method: MethodId,
  workspace: CountWorkspace = countWorkspace(),
  toys: Partial<ToyOptions> = {},
): CountingWindow {
  const definition = countingMethods.get(method);
  if (definition === undefined) throw new Error(`the method ${method} is not loaded`);
  return definition(background, workspace, toyOptions(toys));
}
