import { section } from '../section.ts';

// Each assumption has a section of its own: its file holds on to it, whatever language is spoken.

/** The confidence level. */
export const confidenceLevelWords = section('confidence level', {
  name: 'CL',
});

/** The method. */
export const methodAssumptionWords = section('method', {
  name: 'Method',
});

/** The statistic. */
export const statisticAssumptionWords = section('statistic', {
  name: 'Statistic',
});

/** The factor on the number of kaons. */
export const exposureAssumptionWords = section('exposure', {
  name: 'Exposure',
});

/** How the uncertainty of the background follows the exposure. */
export const uncertaintyLawWords = section('uncertainty law', {
  name: 'Background uncertainty',
});

/** How the acceptance of K⁺ → π⁺μ⁺μ⁻ falls with lifetime. */
export const lifetimeLawWords = section('lifetime law', {
  name: 'Lifetime law',
  legend: 'Acceptance of K^+ → π^+μ^+μ^− for a lifetime *τ*: 1 − exp(−*τ*_0/*τ*), with',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), from 0.14 to 0.052 ns',
      detail: 'From the limits of figure 6b at several lifetimes.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns at all masses',
      detail: 'The average stated below equation 3.1 of the 2025 paper.',
    },
  },
  stated: (): string => ', *τ*_0 = 0.07 ns for πμμ',
});
