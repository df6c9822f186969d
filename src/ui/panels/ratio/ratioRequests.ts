import { secondsOf } from '../../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { LimitsRequest } from '../../../engine/request.ts';
import type { Choices } from '../../../state/choices.ts';
import { shortestS } from '../../published/shortest.ts';
import { referenceLifetime, standingOf } from '../../published/standing.ts';

/** What the panel of ratios asks of the engine for one published curve. */
export interface RatioRequest {
  /** Identifier of the curve. */
  readonly id: string;
  readonly lifetimeS: number;
  readonly request: LimitsRequest;
}

/** The lifetime at which a ratio is taken: the chosen one where the curve was published at it, else that of its best sensitivity. */
export function ratioLifetime(
  curve: PublishedCurve,
  choices: Pick<Choices, 'lifetime' | 'invisibleFraction'>,
): number {
  const standing = standingOf(curve, { ...choices, invisibleFraction: 0 });
  return standing.kind === 'none' ? referenceLifetime(curve) : standing.lifetimeS;
}

/**
 * Requests for the limits that were published, computed here: at their confidence level, at a lifetime of theirs and at the
 * masses of their points, for every search on the plot of whose data there is a published limit.
 */
export function ratioRequests(
  curves: readonly PublishedCurve[],
  choices: Pick<Choices, 'hiddenSearches' | 'lifetime' | 'invisibleFraction' | 'method' | 'lifetimeLaw'>,
): RatioRequest[] {
  const { hiddenSearches, method, lifetimeLaw } = choices;
  return curves
    .filter(({ sameData, search }) => sameData && !hiddenSearches.includes(search))
    .map((curve) => {
      const lifetimeS = ratioLifetime(curve, choices);
      const massesMeV = curve.stretches
        .filter((stretch) => secondsOf(stretch.lifetimeS) === lifetimeS)
        .flatMap(({ massMeV }) => massMeV);
      return {
        id: curve.id,
        lifetimeS,
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
    });
}
