import { asymptoticWindow } from './asymptoticLimit.ts';
import { knownBackground } from './backgroundModel.ts';
import { addCountingMethods, type CountingMethod, negligibleUncertainty } from './countingMethods.ts';
import { countStatisticWindow } from './countStatistic.ts';
import { frequentistWindow } from './frequentistLimit.ts';
import {
  fixedBackground,
  logNormalConstrained,
  type ProfiledBackground,
  poissonConstrained,
} from './profiledBackground.ts';
import { toyWindow } from './toyLimit.ts';

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

// Importing this module is what makes the methods with a profile likelihood available.
addCountingMethods({
  'asymptotic-qtilde-poisson': asymptotic(poissonConstrained),
  'asymptotic-qtilde-lognormal': asymptotic(logNormalConstrained),
  'frequentist-qtilde-poisson': frequentist,
  toys: (background, _, toys) => toyWindow(background, toys),
});
