import { type LimitAssumptions, lifetimeLaws } from '../engine/request.ts';
import { uncertaintyLaws } from '../searches/exposure.ts';
import { limitStatistics, methodIds } from '../statistics/methods.ts';
import { number, oneOf, present, usually, type Values } from './option.ts';
import { whatIf } from './whatIf.ts';

/** Options that say how a limit is set. */
export const setting = {
  cl: usually(number('0.9', 'confidence level as a fraction'), 0.9),
  method: usually(
    { ...oneOf(methodIds, `how a limit is set, one of ${methodIds.join(' ')}`), value: 'NAME' },
    'hybrid-lognormal-kappa',
  ),
  statistic: oneOf(
    limitStatistics,
    'what falls to 1 - CL at a limit, cls unless said. CLs+b covers exactly but can exclude signals to which a search is blind; ' +
      'where it excludes every signal its limit is 0, and exclude leaves the mass out',
  ),
  seed: number('1', 'seed of the toys'),
  toys: number('N', 'toys per hypothesis, where limits come from toys (4096 unless said)'),
};

/** Options of the commands that answer with limits of searches: what every limit depends on. */
export const limitOptions = {
  ...setting,
  exposure: usually(number('1', 'factor on the number of kaons, 0.1-100; any but 1 is a projection'), 1),
  uncertainty: oneOf(
    uncertaintyLaws,
    'how sigma_b follows --exposure L: sigma_b/b stays as published (relative, unless said; the part of it that comes from ' +
      'counting sidebands, for pi+ mu mu, falls like 1/sqrt(L)), or all of it falls like 1/sqrt(L) (statistical)',
  ),
  'what-if': whatIf,
  law: oneOf(lifetimeLaws, 'how the acceptance of pi+ mu mu falls with lifetime'),
};

/**
 * What every limit of a request depends on, but for supposed events; the engine checks the ranges.
 * @param values of `limitOptions`
 */
export function limitAssumptions({
  cl,
  method,
  exposure,
  statistic,
  uncertainty,
  law,
  toys,
  seed,
}: Values<typeof limitOptions>): LimitAssumptions {
  return {
    confidenceLevel: cl,
    method,
    exposure,
    ...present({ statistic, uncertaintyLaw: uncertainty, lifetimeLaw: law, toys, seed }),
  };
}
