import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { chosenConvention, modelOf } from './models.ts';
import { parseNumber } from './permalinkWords.ts';
import { massRangeMeV, roundTo } from './ranges.ts';

/** Digits to which masses and couplings stand in a link. */
const digits = 6;

/** A coupling of the chosen convention in the one that links use. */
export function inDefaultConvention(choices: Choices, coupling: number): number {
  const model = modelOf(choices.model);
  const amplitude = amplitudeCoupling(chosenConvention(choices), coupling);
  return couplingInConvention(model.conventions[0], amplitude);
}

/** A coupling of the links' convention in the chosen one. */
export function fromDefaultConvention(choices: Choices, coupling: number): number {
  const model = modelOf(choices.model);
  const amplitude = amplitudeCoupling(model.conventions[0], coupling);
  return couplingInConvention(chosenConvention(choices), amplitude);
}

/** An interval as `A:B`, to six digits; nothing for null. */
export function writeInterval(view: readonly [number, number] | null): readonly string[] {
  return view === null ? [] : [view.map((value) => roundTo(value, digits)).join(':')];
}

/**
 * Reads `A:B` with A < B.
 * @returns the interval, or null for anything else
 */
export function readInterval(text: string): readonly [number, number] | null {
  const [lower, upper, ...rest] = text.split(':').map(parseNumber);
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
  const [massMeV, coupling, ...rest] = text.split(',').map(parseNumber);
  if (massMeV == null || coupling == null || rest.length > 0) return null;
  const [lowest, highest] = massRangeMeV;
  if (massMeV < lowest || massMeV > highest || !(coupling > 0)) return null;
  const amplitude = amplitudeCoupling(modelOf(choices.model).conventions[0], coupling);
  return Number.isFinite(amplitude) && amplitude > 0 ? { massMeV, amplitudeCoupling: amplitude } : null;
}
