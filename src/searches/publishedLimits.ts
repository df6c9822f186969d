import type { LimitScan, ScanOptions } from './search.ts';
import type { SearchSilence } from './silence.ts';

/**
 * Why limits that are published, and nothing else, say nothing under the assumptions of a request. Those of another experiment
 * stand below their confidence level too: what they exclude at their own level is excluded at any lower one.
 * @param publishedLevel their confidence level
 * @param isRecast whether they are another experiment's
 * @returns null where they stand
 */
export function silenceOfPublished(
  publishedLevel: number,
  isRecast: boolean,
  { confidenceLevel, exposure, statistic }: ScanOptions,
): SearchSilence | null {
  if (exposure !== 1) return { code: 'no-projection', exposure };
  if (statistic === 'clsb' && !isRecast) return { code: 'cls-only' };
  const excess = confidenceLevel - publishedLevel;
  if (excess > 1e-9 || (!isRecast && excess < -1e-9)) {
    return { code: 'confidence-level', published: publishedLevel, asked: confidenceLevel };
  }
  return null;
}

/**
 * A scan that has limits at the reference lifetime alone: no counts, no expectation.
 * @param limits one per hypothesis; null where there are none under the assumptions of the request
 */
export function scanOfPublished(hypothesesMeV: Float64Array, limits: Float64Array | null): LimitScan {
  const nothing = () => new Float64Array(hypothesesMeV.length).fill(Number.NaN);
  return {
    massMeV: hypothesesMeV,
    observedCount: nothing(),
    background: nothing(),
    backgroundUncertainty: nothing(),
    singleEventSensitivity: nothing(),
    signalLimitObserved: nothing(),
    signalLimitExpected: [nothing(), nothing(), nothing(), nothing(), nothing()],
    publishedLimit: limits?.slice() ?? nothing(),
  };
}
