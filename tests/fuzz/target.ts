import type fc from 'fast-check';

/** What came of a case: something to work with, or a sentence that says why not. */
export type Outcome = 'value' | 'sentence';

/** Something that takes what comes from outside, and inputs to try it with. */
export interface Target<Input> {
  readonly name: string;
  /** What it is, for readers of the report. */
  readonly title: string;
  /** Inputs of all kinds; they can be written as JSON. */
  readonly inputs: fc.Arbitrary<Input>;
  /**
   * Gives the input to the program and looks at all that comes of it.
   * @throws where something does not hold
   */
  readonly check: (input: Input) => Promise<Outcome> | Outcome;
}

/** A target of any kind of input, as a list of them holds it. */
export interface AnyTarget extends Omit<Target<unknown>, 'check'> {
  readonly check: (input: never) => Promise<Outcome> | Outcome;
}

/** Gives an input of its own to a target, which a list of them cannot express. */
export async function tryOn({ check }: AnyTarget, input: unknown): Promise<Outcome> {
  return (check as Target<unknown>['check'])(input);
}
