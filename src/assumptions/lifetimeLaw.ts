import { lifetimeLaws } from '../engine/request.ts';
import { namesAssumption } from './assumption.ts';

/** How the acceptance of K⁺ → π⁺μ⁺μ⁻ falls with lifetime. */
export const lifetimeLaw = namesAssumption({
  id: 'lifetimeLaw',
  usual: 'mass-dependent',
  key: 'law',
  domain: { kind: 'names', names: lifetimeLaws },
  place: 'more',
  enters: (value) => ({ lifetimeLaw: value }),
  words: {
    name: 'Lifetime law',
    about: 'how the acceptance of pi+ mu mu falls with lifetime',
    legend: 'Acceptance of K^+ → π^+μ^+μ^− for a lifetime *τ*: 1 − exp(−*τ*_0/*τ*), with',
    values: {
      'mass-dependent': {
        label: '*τ*_0(*m*), from 0.14 to 0.052 ns',
        detail: 'As the limits of figure 6b at several lifetimes imply it.',
      },
      constant: {
        label: '*τ*_0 = 0.07 ns at all masses',
        detail: 'As stated below equation 3.1 of the 2025 paper; an average.',
      },
    },
    stated: () => ', *τ*_0 = 0.07 ns for πμμ',
  },
});
