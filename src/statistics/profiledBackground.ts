import { exp } from '../mathematics/exponential.ts';
import { log, log1p } from '../mathematics/logarithm.ts';
import { poissonDeviance } from './stirling.ts';

/** Background that fits the data best at a fixed signal, and minus the log-likelihood of that fit. */
export interface BackgroundFit {
  /** Best background in events. */
  readonly background: number;
  /** −ln L at the fit, less its smallest possible value for these data; ≥ 0. */
  readonly deviance: number;
}

/**
 * A background that is a nuisance parameter, constrained by an auxiliary measurement of it. The likelihood is
 * Poisson(n; s + B) times the constraint; what the auxiliary measurement is differs from one form to the other.
 */
export interface ProfiledBackground {
  /** Expected background in events. */
  readonly nominal: number;
  /** Outcome of the auxiliary measurement that gave the nominal background. */
  readonly auxiliary: number;
  /** Expected outcome of the auxiliary measurement when the background is B. */
  readonly auxiliaryAt: (background: number) => number;
  /** Background that the auxiliary measurement alone prefers. */
  readonly backgroundFrom: (auxiliary: number) => number;
  /** Fit of the background to a count (≥ 0, need not be whole) and an auxiliary outcome at a signal ≥ 0. */
  readonly fit: (count: number, auxiliary: number, signal: number) => BackgroundFit;
}

/** The same measurement with another outcome of the auxiliary one. */
export function withAuxiliary(profile: ProfiledBackground, auxiliary: number): ProfiledBackground {
  return { ...profile, nominal: profile.backgroundFrom(auxiliary), auxiliary };
}

/** Background known without uncertainty. */
export function fixedBackground(background: number): ProfiledBackground {
  return {
    nominal: background,
    auxiliary: 0,
    auxiliaryAt: () => 0,
    backgroundFrom: () => background,
    fit: (count, _, signal) => ({ background, deviance: poissonDeviance(count, signal + background) }),
  };
}

/**
 * Background constrained by an auxiliary Poisson count m of mean τ B, observed as m₀ = (b/σ_b)², τ = b/σ_b²
 * (2021 paper, JHEP 03 (2021) 058, section 5). The best background at fixed s is the positive root of (1 + τ)
 * B² + ((1 + τ) s − n − m) B − m s = 0.
 * @param background b in events, > 0
 * @param uncertainty σ_b in events, > 0
 */
export function poissonConstrained(background: number, uncertainty: number): ProfiledBackground {
  const ratio = background / (uncertainty * uncertainty);
  const fit = (count: number, auxiliary: number, signal: number): BackgroundFit => {
    const linear = (1 + ratio) * signal - count - auxiliary;
    const root = Math.sqrt(linear * linear + 4 * (1 + ratio) * auxiliary * signal);
    const best =
      linear > 0 ? (2 * auxiliary * signal) / (linear + root) : (root - linear) / (2 * (1 + ratio));
    return {
      background: best,
      deviance: poissonDeviance(count, signal + best) + poissonDeviance(auxiliary, ratio * best),
    };
  };
  return {
    nominal: background,
    auxiliary: ratio * background,
    auxiliaryAt: (value) => ratio * value,
    backgroundFrom: (auxiliary) => auxiliary / ratio,
    fit,
  };
}

/**
 * Background B = b κᵃ, κ = 1 + σ_b/b, with a constrained by a unit Gaussian around an auxiliary outcome a₀ (0
 * for the nominal background). The best a at fixed s is found by Newton steps inside a bracket: it is not
 * above a₀, where the likelihood is asked for signals at or above the best one.
 * @param background b in events, > 0
 * @param uncertainty σ_b in events, > 0
 */
export function logNormalConstrained(background: number, uncertainty: number): ProfiledBackground {
  const logKappa = log1p(uncertainty / background);
  const fit = (count: number, auxiliary: number, signal: number): BackgroundFit => {
    const start = background * exp(logKappa * auxiliary);
    let low = auxiliary - logKappa * start;
    let high = auxiliary;
    if (count > signal + start) [low, high] = [auxiliary, log((count - signal) / background) / logKappa];
    else if (count > signal) low = Math.max(low, log((count - signal) / background) / logKappa);
    let pull = auxiliary;
    let value = start;
    for (let iteration = 0; iteration < 200; iteration++) {
      const mean = signal + value;
      const force = logKappa * value * (1 - count / mean) + pull - auxiliary;
      if (force > 0) high = pull;
      else low = pull;
      const stiffness = 1 + logKappa * logKappa * value * (1 - (count * signal) / (mean * mean));
      let next = pull - force / stiffness;
      if (!(next >= low && next <= high)) next = 0.5 * (low + high);
      const change = Math.abs(next - pull);
      pull = next;
      value = background * exp(logKappa * pull);
      // Convergence is quadratic, and the deviance is flat here: the next step would not change its last digit.
      if (change <= 1e-6 * (1 + Math.abs(pull))) break;
    }
    return {
      background: value,
      deviance: poissonDeviance(count, signal + value) + 0.5 * (pull - auxiliary) ** 2,
    };
  };
  return {
    nominal: background,
    auxiliary: 0,
    auxiliaryAt: (value) => log(value / background) / logKappa,
    backgroundFrom: (auxiliary) => background * exp(logKappa * auxiliary),
    fit,
  };
}

/** q̃ at a signal, and its derivative in the signal. */
export interface TestStatistic {
  readonly value: number;
  readonly slope: number;
}

/**
 * Profile-likelihood statistic q̃_s = −2 ln λ̃(s) for upper limits, 0 where the best signal exceeds s (Cowan
 * et al., arXiv:1007.1727, eq 16; best signals below 0 are taken as 0).
 * @param count n ≥ 0, need not be whole
 * @param auxiliary outcome of the auxiliary measurement
 * @param signal s ≥ 0 in events
 * @param bestDeviance deviance of the best fit, where it is known from an earlier call
 */
export function upperLimitStatistic(
  profile: ProfiledBackground,
  count: number,
  auxiliary: number,
  signal: number,
  bestDeviance = devianceOfBestFit(profile, count, auxiliary),
): TestStatistic {
  if (signal <= Math.max(0, count - profile.backgroundFrom(auxiliary))) return { value: 0, slope: 0 };
  const { background, deviance } = profile.fit(count, auxiliary, signal);
  return {
    value: Math.max(0, 2 * (deviance - bestDeviance)),
    slope: count === 0 ? 2 : 2 * (1 - count / (signal + background)),
  };
}

/** Deviance of the fit with the best signal: 0 unless that signal would be below 0. */
export function devianceOfBestFit(profile: ProfiledBackground, count: number, auxiliary: number): number {
  return count >= profile.backgroundFrom(auxiliary) ? 0 : profile.fit(count, auxiliary, 0).deviance;
}

/**
 * q̃ of Asimov data, whose count and auxiliary outcome are what a background without signal predicts: the best fit
 * is perfect.
 */
export function asimovStatistic(
  profile: ProfiledBackground,
  expected: number,
  auxiliary: number,
  signal: number,
): TestStatistic {
  const { background, deviance } = profile.fit(expected, auxiliary, signal);
  return { value: 2 * deviance, slope: expected === 0 ? 2 : 2 * (1 - expected / (signal + background)) };
}
