import { publishedLifetimes, secondsOf } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { LimitsRequest } from '../../engine/request.ts';
import type { Choices } from '../../state/choices.ts';
import { bestOf } from '../official/publishedOf.ts';
import { shortestS } from './shortest.ts';
import { lifetimesBeside, referenceLifetime } from './standing.ts';

/** What is asked of the engine beside one published curve at one lifetime. */
export interface RatioRequest {
  readonly curve: PublishedCurve;
  readonly lifetimeS: number;
  /** Under which its answer is known. */
  readonly key: string;
  readonly request: LimitsRequest;
}

/** The choices on which it depends what is compared. */
export type RatioChoices = Pick<
  Choices,
  'hiddenSearches' | 'lifetime' | 'lifetimes' | 'method' | 'lifetimeLaw'
>;

/**
 * The lifetimes at which ratios are taken, the longest first: those of the family and the chosen one, as far as the curve was
 * published at them; where it was at none, that of its best sensitivity.
 */
export function ratioLifetimes(
  curve: PublishedCurve,
  { lifetime, lifetimes }: Pick<Choices, 'lifetime' | 'lifetimes'>,
): readonly number[] {
  // While the coupling implies a lifetime, a family says at which ones to compare.
  const isFamily = lifetime === 'implied' && lifetimes.length > 0;
  const chosen = isFamily ? lifetimes[0] : lifetime;
  const beside = lifetimesBeside(curve, { lifetime: chosen, lifetimes, invisibleFraction: 0 });
  const known = publishedLifetimes(curve).filter((each) => beside.includes(each));
  return known.length === 0 ? [referenceLifetime(curve)] : known.reverse();
}

/** The request for what was published of a curve at one of its lifetimes, computed here: at its confidence level and its masses. */
export function ratioRequest(
  curve: PublishedCurve,
  lifetimeS: number,
  { method, lifetimeLaw }: Pick<Choices, 'method' | 'lifetimeLaw'>,
): RatioRequest {
  const massesMeV = curve.stretches
    .filter((stretch) => secondsOf(stretch.lifetimeS) === lifetimeS)
    .flatMap(({ massMeV }) => massMeV);
  return {
    curve,
    lifetimeS,
    key: `ratio ${curve.id} at ${lifetimeS}`,
    request: {
      task: 'limits',
      searches: [curve.search],
      lifetime: { kind: 'fixed', lifetimeS: Math.max(lifetimeS, shortestS), invisibleFraction: 0 },
      massesMeV,
      confidenceLevel: curve.confidenceLevel,
      method,
      exposure: 1,
      lifetimeLaw,
    },
  };
}

/** Requests for every search on the plot of whose data there is a published limit, at the lifetimes that are compared. */
export function ratioRequests(curves: readonly PublishedCurve[], choices: RatioChoices): RatioRequest[] {
  return bestOf(curves)
    .filter(({ sameData, search }) => sameData && !choices.hiddenSearches.includes(search))
    .flatMap((curve) =>
      ratioLifetimes(curve, choices).map((lifetimeS) => ratioRequest(curve, lifetimeS, choices)),
    );
}
