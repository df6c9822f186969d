/** Bad input, in one sentence or in several; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
