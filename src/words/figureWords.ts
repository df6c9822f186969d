/** What is said of a figure of a paper, in the markup of words. */
export interface FigureWords {
  /** What it shows, as a heading. */
  readonly name: string;
  /** What the paper shows, a sentence or two. */
  readonly paper: string;
  /** What is computed here. */
  readonly here: string;
  /** Why both differ, or that they do not. */
  readonly differs: string;
}
