/** Thrown where an argument is outside what is accepted; the reason says which value was given and what is allowed. */
export class InvalidInput<Reason extends { readonly code: string }> extends Error {
  override readonly name = 'InvalidInput';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(JSON.stringify(reason));
    this.reason = reason;
  }
}
