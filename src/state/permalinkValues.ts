import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { chosenConvention, modelOf } from './models.ts';
import { parseNumber } from './permalinkWords.ts';
import { isAmplitude, linkDigits as digits, massRangeMeV, roundTo } from './ranges.ts';
import { couplingsIn, type Interval } from './viewLimits.ts';

/** Couplings of the chosen convention in the one that links use, ascending. */
export function inDefaultConvention(choices: Choices, couplings: Interval): Interval {
  return couplingsIn(modelOf(choices.model).conventions[0], chosenConvention(choices), couplings);
}

/** Couplings of the links' convention in the chosen one, ascending. */
export function fromDefaultConvention(choices: Choices, couplings: Interval): Interval {
  return couplingsIn(chosenConvention(choices), modelOf(choices.model).conventions[0], couplings);
}

/** An interval as `A:B`, to six digits; nothing for null. */
export function writeInterval(view: Interval | null): readonly string[] {
  return view === null ? [] : [view.map((value) => roundTo(value, digits)).join(':')];
}

/**
 * Reads `A:B` with A < B, to six digits, so that it is judged as it would be written.
 * @returns the interval, or null for anything else
 */
export function readInterval(text: string): Interval | null {
  const [lower, upper, ...rest] = text.split(':').map(parseRounded);
  if (lower == null || upper == null || rest.length > 0 || !(lower < upper)) return null;
  return [lower, upper];
}

/** A pin as `mass,coupling`, in MeV and the links' convention. */
export function writePin(choices: Choices, pin: PlanePoint): string {
  const coupling = couplingInConvention(modelOf(choices.model).conventions[0], pin.amplitudeCoupling);
  return `${roundTo(pin.massMeV, digits)},${roundTo(coupling, digits)}`;
}

/**
 * Reads `mass,coupling`.
 * @returns the point, or null where it is malformed or outside the plane
 */
export function readPin(text: string, choices: Choices): PlanePoint | null {
  const [massMeV, coupling, ...rest] = text.split(',').map(parseRounded);
  if (massMeV == null || coupling == null || rest.length > 0) return null;
  const [lowest, highest] = massRangeMeV;
  if (massMeV < lowest || massMeV > highest || !(coupling > 0)) return null;
  const amplitude = amplitudeCoupling(modelOf(choices.model).conventions[0], coupling);
  return isAmplitude(amplitude) ? { massMeV, amplitudeCoupling: amplitude } : null;
}

function parseRounded(text: string): number | null {
  const value = parseNumber(text);
  return value === null ? null : roundTo(value, digits);
}
