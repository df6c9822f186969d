import { section } from '../section.ts';

// Each assumption has a section of its own: its file holds on to it, whatever language is spoken.

/** The confidence level. */
export const confidenceLevelWords = section('confidence level', {
  name: 'CL',
  about: 'confidence level as a fraction',
});

/** The method. */
export const methodAssumptionWords = section('method', {
  name: 'Method',
  about: 'how a limit is set',
});

/** The statistic. */
export const statisticAssumptionWords = section('statistic', {
  name: 'Statistic',
  about:
    'what falls to 1 - CL at a limit. CLs+b covers exactly but can exclude signals to which a search is blind; where it excludes ' +
    'every signal its limit is 0, and exclude leaves the mass out',
});

/** The factor on the number of kaons. */
export const exposureAssumptionWords = section('exposure', {
  name: 'Exposure',
  about: 'factor on the number of kaons (any but 1 is a projection)',
});

/** How the uncertainty of the background follows the exposure. */
export const uncertaintyLawWords = section('uncertainty law', {
  name: 'Background uncertainty',
  about:
    'how sigma_b follows --exposure L: sigma_b/b stays as published (relative; the part of it that comes from counting sidebands, ' +
    'for pi+ mu mu, falls like 1/sqrt(L)), or all of it falls like 1/sqrt(L) (statistical)',
});

/** How the acceptance of K⁺ → π⁺μ⁺μ⁻ falls with lifetime. */
export const lifetimeLawWords = section('lifetime law', {
  name: 'Lifetime law',
  about: 'how the acceptance of pi+ mu mu falls with lifetime',
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
