/**
 * Thrown by the functions of this room when an argument is outside what they accept. The message is one
 * sentence that says what was wrong, which value was given and what is allowed.
 */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}
