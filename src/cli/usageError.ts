/** Wrong words on the command line; the message is the sentence shown, the exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
