import type { Formula } from '../formulas/formula.ts';
import type { ProductionMode } from '../production/mode.ts';

/**
 * What a model of somebody's own says of X, per power p of its coupling: B(K⁺ → π⁺X), B(B⁺ → K⁺X) and B(B⁰ → K*⁰X), the lifetime in s or the width in MeV of all
 * decays together, the widths into products, or the fractions of decays into them.
 */
export const quantities = [
  'B',
  'BK',
  'BKstar',
  'tau',
  'width',
  'width_ee',
  'width_mumu',
  'width_gammagamma',
  'width_invisible',
  'width_other',
  'ee',
  'mumu',
  'gammagamma',
  'invisible',
] as const;
export type Quantity = (typeof quantities)[number];

/** The quantities that say how often decays other than K⁺ → π⁺X make X. */
export const otherProductions = {
  'bplus-kplus': 'BK',
  'bzero-kstar': 'BKstar',
} as const satisfies Readonly<Record<ProductionMode, Quantity>>;

/** The same from formulas: lines in order, each of which may name those before it; some of them are quantities. */
export interface FormulaRates {
  readonly kind: 'formulas';
  readonly lines: readonly { readonly name: string; readonly formula: Formula }[];
}

/** The same from a table: one number per mass, null where there is none. */
export interface TableRates {
  readonly kind: 'table';
  /** Strictly ascending, at least two. */
  readonly massMeV: readonly number[];
  readonly columns: Readonly<Partial<Record<Quantity, readonly (number | null)[]>>>;
}

/** A model of somebody's own as plain data, as it is sent to workers and kept. */
export interface OwnModel {
  readonly kind: 'own-model';
  readonly id: string;
  readonly name: string;
  /** Symbol of X. */
  readonly particle: string;
  readonly coupling: {
    /** How it is written, and its unit; no markup. */
    readonly symbol: string;
    readonly unit: string;
    /** B and 1/τ grow as this power of it; not 0, below 0 for a scale such as f_a. */
    readonly power: number;
    /** Drawn at first. */
    readonly range: readonly [number, number];
    /** Above it the model means nothing; null where nothing is said of that. */
    readonly largest: number | null;
  };
  /** Where it holds. */
  readonly massRangeMeV: readonly [number, number];
  /** Masses of kinks and steps beside the usual thresholds. */
  readonly kinksMeV: readonly number[];
  /** What it rests on, in the words of whoever wrote it; empty where that is not said. */
  readonly source: string;
  readonly rates: FormulaRates | TableRates;
}
