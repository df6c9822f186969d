/** What the glossary says of a symbol or a term. */
export interface TermWords {
  /** What it is called. */
  readonly name: string;
  /** What it is, in one or two sentences that need no physics. */
  readonly says: string;
}
