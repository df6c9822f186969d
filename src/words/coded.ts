/** Words for each code of a kind of reasons: a function from a reason to what is said of it. */
export type Coded<Reason extends { readonly code: string }, Said> = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { readonly code: Code }>) => Said;
};

/**
 * What is said of a reason.
 * @param words those of its kind, in the language spoken now
 * @param reason code and numbers
 */
export function said<Reason extends { readonly code: string }, Said>(
  words: Coded<Reason, Said>,
  reason: Reason,
): Said {
  // The type of a code's words follows from the code, which TypeScript cannot express for a union.
  const { [reason.code]: say } = words as unknown as Readonly<Record<string, (reason: Reason) => Said>>;
  return say(reason);
}
