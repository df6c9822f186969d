import type { Quantity } from '../../physics/ownModel/ownModel.ts';

/** A place in the text of a model, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Why a formula has no value at a mass. */
export type NoValue =
  | 'division-by-zero'
  | 'root-of-negative'
  | 'logarithm-of-negative'
  | 'power-of-negative'
  | 'arcsine-above-one'
  | 'too-large';

/** What cannot be read in a formula; texts in it are cut. */
export type FormulaProblem =
  | { readonly code: 'formula-empty' | 'formula-syntax' | 'formula-deep' | 'formula-not-allowed' }
  | { readonly code: 'formula-long'; readonly most: number }
  /** Two values beside one another without a sign between them. */
  | { readonly code: 'formula-no-sign' }
  /** A name that means nothing here, and one that is written nearly so. */
  | { readonly code: 'unknown-name'; readonly name: string; readonly near: string | null }
  | { readonly code: 'unknown-function'; readonly name: string; readonly allowed: readonly string[] }
  | {
      readonly code: 'argument-count';
      readonly name: string;
      readonly given: number;
      readonly needed: number;
    };

/** Keys that stand before a colon. */
export const modelKeys = [
  'name',
  'particle',
  'coupling',
  'unit',
  'power',
  'masses',
  'couplings',
  'largest',
  'kinks',
  'source',
  'g',
] as const;
export type ModelKey = (typeof modelKeys)[number];

/** What the text after a key must be. */
export type KeyNeed = 'text' | 'symbol' | 'positive' | 'power' | 'masses' | 'couplings' | 'list';

/** What the unit of a column of a table must be, if it has one at all. */
export type UnitNeed = 'energy' | 'time' | 'none';

/** A quantity that is too small or too large at a mass. */
interface OutOfRange extends TextPlace {
  readonly name: string;
  readonly massMeV: number;
  readonly value: number;
}

/** What is wrong with a model of somebody's own. */
export type ModelProblem =
  | { readonly code: 'no-model' | 'no-production' | 'no-lifetime' | 'too-few-rows' }
  | { readonly code: 'too-many-lines'; readonly most: number }
  /** A line of a table among formulas, or a formula in a table. */
  | (TextPlace & { readonly code: 'mixed' })
  | (TextPlace & FormulaProblem)
  | (TextPlace & { readonly code: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] })
  | (TextPlace & { readonly code: 'key-twice'; readonly key: string })
  | (TextPlace & {
      readonly code: 'key-value';
      readonly key: ModelKey;
      readonly value: string;
      readonly needs: KeyNeed;
    })
  /** A name that is given a meaning twice, or has one already. */
  | (TextPlace & { readonly code: 'name-taken'; readonly name: string })
  /** g is on both sides, or a quantity that has none is divided by it. */
  | (TextPlace & { readonly code: 'coupling-twice'; readonly name: string })
  | (TextPlace & { readonly code: 'no-coupling'; readonly name: string })
  | (TextPlace & {
      readonly code: 'other-power';
      readonly name: string;
      readonly power: number;
      readonly expected: number;
    })
  /** A quantity that does not grow as a power of the coupling. */
  | (TextPlace & { readonly code: 'no-power'; readonly name: string; readonly massMeV: number })
  | (TextPlace & { readonly code: 'no-value'; readonly massMeV: number; readonly because: NoValue })
  /** A built-in model says nothing at this mass. */
  | (TextPlace & { readonly code: 'nothing-there'; readonly name: string; readonly massMeV: number })
  | (OutOfRange & { readonly code: 'negative' })
  | (OutOfRange & { readonly code: 'above-one' })
  /** The fractions of decays, or the widths into products, are more than all of them together. */
  | (TextPlace & { readonly code: 'sum-above-all'; readonly massMeV: number; readonly sum: number })
  | (TextPlace & { readonly code: 'both'; readonly names: readonly [Quantity, Quantity] })
  | (TextPlace & { readonly code: 'not-ascending'; readonly massMeV: number; readonly beforeMeV: number })
  | { readonly code: 'no-heading' | 'no-mass-column' }
  | { readonly code: 'unknown-column'; readonly column: number; readonly name: string }
  /** A unit that the quantity of a column cannot have. */
  | {
      readonly code: 'column-unit';
      readonly column: number;
      readonly name: string;
      readonly unit: string;
      readonly needs: UnitNeed;
    }
  | { readonly code: 'column-twice'; readonly column: number; readonly name: string }
  /** A column of values at a coupling that is not said. */
  | { readonly code: 'needs-coupling'; readonly column: number; readonly name: string };
