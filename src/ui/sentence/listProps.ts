/** What a list of the sentence is given. */
export interface ListProps {
  /** Closes the popup once something is chosen. */
  readonly onDone: () => void;
}
