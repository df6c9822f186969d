/** A value of a table: a number, NaN where there is none, or a text. */
export type HepdataValue = number | string;

/** What is above and below each value, signed as it is added to it; NaN where nothing is known. */
export interface HepdataErrors {
  readonly label: string;
  readonly minus: readonly number[];
  readonly plus: readonly number[];
}

/** Something that holds for all values of a variable. */
export interface HepdataQualifier {
  readonly name: string;
  readonly value: HepdataValue;
  readonly units?: string;
}

/** A column over which others are given. */
export interface IndependentVariable {
  readonly name: string;
  readonly units?: string;
  readonly values: readonly HepdataValue[];
  /** Ends of the bin around each value, where values stand for bins. */
  readonly bins?: readonly (readonly [low: number, high: number])[];
}

/** A column of results, with uncertainties or bands. */
export interface DependentVariable {
  readonly name: string;
  readonly units?: string;
  readonly qualifiers: readonly HepdataQualifier[];
  readonly values: readonly HepdataValue[];
  readonly errors?: readonly HepdataErrors[];
}

/** A table as HEPData takes it; all its columns have one length. */
export interface HepdataTable {
  /** Of its file, without ending. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where it is published; empty where it is not. */
  readonly location: string;
  readonly reactions: readonly string[];
  readonly observables: readonly string[];
  readonly phrases: readonly string[];
  readonly independent: readonly IndependentVariable[];
  readonly dependent: readonly DependentVariable[];
}
