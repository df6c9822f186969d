import { asymptoticWindow } from './asymptoticLimit.ts';
import {
  type BackgroundModel,
  gammaBackground,
  knownBackground,
  logNormalBackground,
} from './backgroundModel.ts';
import type { CountWorkspace } from './countDistribution.ts';
import type { CountingBackground } from './countingChannel.ts';
import type { CountingWindow } from './countingWindow.ts';
import { countStatisticWindow } from './countStatistic.ts';
import { frequentistWindow } from './frequentistLimit.ts';
import type { MethodId } from './methods.ts';
import type { ToyOptions } from './outcomeToys.ts';
import {
  fixedBackground,
  logNormalConstrained,
  type ProfiledBackground,
  poissonConstrained,
} from './profiledBackground.ts';
import { toyWindow } from './toyLimit.ts';

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
const negligibleUncertainty = 1e-12;

/** Method with the count as test statistic, from its model of a background b > 0 with σ_b/b > 0. */
function hybrid(model: (background: number, relativeUncertainty: number) => BackgroundModel): CountingMethod {
  return ({ background, backgroundUncertainty }, workspace) => {
    const isKnown = backgroundUncertainty <= negligibleUncertainty * background;
    const relative = isKnown ? 0 : backgroundUncertainty / background;
    return countStatisticWindow(
      isKnown ? knownBackground(background) : model(background, relative),
      workspace,
    );
  };
}

/** Method with the asymptotic distribution of q̃, from its form of constraint for b > 0 and σ_b > 0. */
function asymptotic(
  constrained: (background: number, uncertainty: number) => ProfiledBackground,
): CountingMethod {
  return ({ background, backgroundUncertainty }) => {
    const isKnown = backgroundUncertainty <= negligibleUncertainty * background;
    const profile = isKnown ? fixedBackground(background) : constrained(background, backgroundUncertainty);
    return asymptoticWindow(profile);
  };
}

/** Largest auxiliary count; with more than this its fluctuations no longer reach the limit's seventh digit. */
const largestAuxiliary = 1e12;

/**
 * Frequentist sum over outcomes. For a known background it is `exact`; note that this is not the limit of
 * vanishing σ_b, where a fine auxiliary count still ranks outcomes of equal N.
 */
const frequentist: CountingMethod = ({ background, backgroundUncertainty }, workspace) => {
  if (backgroundUncertainty <= negligibleUncertainty * background) {
    return countStatisticWindow(knownBackground(background), workspace);
  }
  const uncertainty = Math.max(backgroundUncertainty, background / Math.sqrt(largestAuxiliary));
  return frequentistWindow(poissonConstrained(background, uncertainty), background / uncertainty ** 2);
};

/** All methods by name; a new one is one more entry here, in `methodIds` and in `methodDescriptions`. */
export const countingMethods: Readonly<Record<MethodId, CountingMethod>> = {
  // σ_b is left out: the background is taken as known.
  exact: ({ background }, workspace) => countStatisticWindow(knownBackground(background), workspace),
  // B = b κᶻ with κ = 1 + σ_b/b and z standard normal.
  'hybrid-lognormal-kappa': hybrid((background, relative) =>
    logNormalBackground(background, Math.log1p(relative)),
  ),
  // Mean b and standard deviation σ_b fix median and log-width.
  'hybrid-lognormal-mean': hybrid((background, relative) =>
    logNormalBackground(background / Math.sqrt(1 + relative ** 2), Math.sqrt(Math.log1p(relative ** 2))),
  ),
  'hybrid-gamma': hybrid(gammaBackground),
  'asymptotic-qtilde-poisson': asymptotic(poissonConstrained),
  'asymptotic-qtilde-lognormal': asymptotic(logNormalConstrained),
  'frequentist-qtilde-poisson': frequentist,
  toys: (background, _, toys) => toyWindow(background, toys),
};
