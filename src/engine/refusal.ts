import type { DataReason } from '../data/dataFile.ts';
import { shown } from '../data/text.ts';
import type { ConventionParameters } from '../physics/models/model.ts';
import type { Silence } from './silence.ts';

/** A number of a request that has a range. */
export type Quantity =
  | 'confidence-level'
  | 'exposure'
  | 'invisible-fraction'
  | 'mass'
  | 'supposed-events'
  | 'points'
  | 'significance'
  | keyof ConventionParameters;

/** A name of a request that is one of a list. */
export type NameKind =
  | 'model'
  | 'search'
  | 'what-if-search'
  | 'method'
  | 'statistic'
  | 'uncertainty-law'
  | 'lifetime-law'
  | 'curve';

/** What a field of a request must hold: a value of a kind, or one of a few names. */
export type FieldNeed = 'list' | 'object' | 'text' | 'number' | 'truth' | readonly string[];

/** Why a request cannot be answered: what was given, and what is allowed. */
export type RefusalReason =
  | {
      readonly code: 'out-of-range';
      readonly quantity: Quantity;
      readonly value: number;
      readonly allowed: readonly [number, number];
    }
  | {
      readonly code: 'not-one-of';
      readonly kind: NameKind;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  /** What is given is no request; as `shownValue` writes it. */
  | { readonly code: 'no-request'; readonly given: string | null }
  | { readonly code: 'unknown-task'; readonly given: string | null; readonly allowed: readonly string[] }
  /** A field without which a task cannot begin, by its path. */
  | {
      readonly code: 'missing-field';
      readonly task: string;
      readonly field: string;
      readonly needs: FieldNeed;
      readonly given: string | null;
    }
  | {
      readonly code: 'unknown-convention';
      readonly given: string | undefined;
      readonly benchmark: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'unused-parameter';
      readonly parameter: keyof ConventionParameters;
      readonly benchmark: string;
    }
  | { readonly code: 'coupling'; readonly convention: string | null; readonly value: number }
  /** Whether it may be infinite, and 0. */
  | { readonly code: 'lifetime'; readonly lifetimeS: number; readonly allowed: 'finite' | 'positive' | 'any' }
  | {
      readonly code: 'no-production';
      readonly benchmark: string;
      readonly massMeV: number;
      readonly reason: string;
    }
  | {
      readonly code: 'no-lifetime';
      readonly benchmark: string;
      readonly massMeV: number;
      readonly reason: string;
    }
  | { readonly code: 'only-invisible'; readonly particle: string }
  | { readonly code: 'stable'; readonly particle: string; readonly massMeV: number }
  | { readonly code: 'masses-not-ascending'; readonly massMeV: number; readonly beforeMeV: number }
  /** The mass is outside what a search, by its title, looked at. */
  | {
      readonly code: 'no-window';
      readonly title: string;
      readonly massMeV: number;
      readonly silence: Silence | null;
    }
  | { readonly code: 'no-counts'; readonly title: string }
  | { readonly code: 'no-windows-shown'; readonly title: string }
  | { readonly code: 'no-unbinned-analysis'; readonly title: string }
  | { readonly code: 'what-if-form' }
  /** No events can be supposed in a search of limits alone, or without windows. */
  | {
      readonly code: 'no-supposition';
      readonly title: string;
      readonly because: 'limits-only' | 'no-windows';
    }
  | { readonly code: 'supposed-fraction'; readonly count: number }
  | {
      readonly code: 'supposed-outside';
      readonly title: string;
      readonly massMeV: number;
      readonly silence: Silence;
    }
  | { readonly code: 'not-combinable'; readonly method: string; readonly allowed: readonly string[] }
  | { readonly code: 'combined-by-cls' }
  | { readonly code: 'combined-what-if'; readonly exposure: number }
  | { readonly code: 'toys-in-toys' }
  /** A method that runs over all outcomes has no p₀ of a discovery in time. */
  | { readonly code: 'slow-reach'; readonly method: string }
  | { readonly code: 'no-significance'; readonly exposure: number }
  | { readonly code: 'union-in-shards' }
  | { readonly code: 'one-piece'; readonly task: string; readonly allowed: readonly string[] }
  | { readonly code: 'user-limits' | 'official-tables'; readonly most: number }
  /** What the check of a file says of a table. */
  | { readonly code: 'user-table'; readonly reason: DataReason }
  | { readonly code: 'taken-id'; readonly index: number; readonly id: string };

/** A request that cannot be answered. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(JSON.stringify(reason));
    this.reason = reason;
  }
}

/**
 * A value of any kind in at most 60 characters.
 * @param value what a script or a file gave
 * @returns null where there is nothing
 */
export function shownValue(value: unknown): string | null {
  if (value === undefined) return null;
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
  const text = isPlain ? String(value) : jsonOf(value);
  return shown(text, 59);
}

/** JSON has no words for numbers of BigInt, nor for circles. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    return 'an object';
  }
}

/**
 * Refuses a value outside its range.
 * @param quantity what it is
 * @param value value given
 * @param allowed range, both ends included
 * @throws Refusal naming the value and what is allowed
 */
export function requireWithin(quantity: Quantity, value: number, allowed: readonly [number, number]): void {
  if (value >= allowed[0] && value <= allowed[1]) return;
  throw new Refusal({ code: 'out-of-range', quantity, value, allowed });
}

/** The refusal of a name that is not on a list. */
export function notOneOf(kind: NameKind, given: string, allowed: readonly string[]): Refusal {
  return new Refusal({ code: 'not-one-of', kind, given: shown(given), allowed });
}

/**
 * Refuses a name that is not on a list.
 * @throws Refusal naming it and the list
 */
export function requireOneOf(kind: NameKind, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given)) throw notOneOf(kind, given, allowed);
}
