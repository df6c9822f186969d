/** Bad input, in one sentence or in several; exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Bad input among other that was answered: the answer is printed nevertheless; exit code 2. */
export class PartAnswered extends UsageError {
  override readonly name = 'PartAnswered';
  readonly answer: string;

  constructor(answer: string, ...sentences: readonly string[]) {
    super(...sentences);
    this.answer = answer;
  }
}
