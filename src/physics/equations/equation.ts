/** Where an equation is from: a place in the paper of a year, a name of words, or a reference as it is quoted. */
export type EquationSource =
  string | readonly [year: 2021 | 2025, kind: 'section' | 'equation', number: string];

/** An equation of a model as it is shown. */
export interface Equation {
  readonly tex: string;
  readonly source: EquationSource;
}
