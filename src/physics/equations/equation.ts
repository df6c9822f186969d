/** An equation of a model as it is shown. */
export interface Equation {
  readonly tex: string;
  readonly source: string;
}
