import { power } from '../mathematics/powers.ts';
import { type DataFile, lengthFault, readDataFile } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { type PublishedCurve, publishedCurveSchema } from './publishedCurveSchema.ts';

/**
 * Reads and checks a published curve: shape and types, strictly ascending masses, limits above 0, columns of equal length.
 * @param text content of the file
 * @param file name of the file
 */
export function loadPublishedCurve(text: string, file: string): DataFile<PublishedCurve> {
  return readDataFile(publishedCurveSchema, firstFault, text, file);
}

function firstFault({ stretches }: PublishedCurve): FieldFault | null {
  for (const [index, { massMeV, limit }] of stretches.entries()) {
    const fault = lengthFault(`stretches.${index}.limit`, limit, massMeV.length);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * The lifetimes of a published curve in s, ascending, each once; Infinity for an X that escapes.
 */
export function publishedLifetimes({ stretches }: PublishedCurve): number[] {
  const lifetimes = stretches.map(({ lifetimeS }) => secondsOf(lifetimeS));
  return [...new Set(lifetimes)].sort((a, b) => a - b);
}

/**
 * Published limit at a mass and one of the published lifetimes, on straight lines in (m, ln B).
 * @param massMeV mass of X
 * @param lifetimeS one of `publishedLifetimes`
 * @returns the limit, NaN where nothing was published
 */
export function publishedLimitAt({ stretches }: PublishedCurve, massMeV: number, lifetimeS: number): number {
  const stretch = stretches.find(
    (candidate) =>
      secondsOf(candidate.lifetimeS) === lifetimeS &&
      massMeV >= candidate.massMeV[0] &&
      massMeV <= candidate.massMeV[candidate.massMeV.length - 1],
  );
  if (stretch === undefined) return Number.NaN;
  const above = Math.max(
    1,
    stretch.massMeV.findIndex((mass) => mass >= massMeV),
  );
  const [low, high] = [stretch.massMeV[above - 1], stretch.massMeV[above]];
  const fraction = (massMeV - low) / (high - low);
  return power(stretch.limit[above - 1], 1 - fraction) * power(stretch.limit[above], fraction);
}

/** A lifetime as the file has it, in s. */
export function secondsOf(lifetimeS: number | 'inf'): number {
  return lifetimeS === 'inf' ? Number.POSITIVE_INFINITY : lifetimeS;
}
