/** Longer causes are cut: the text of a whole function may be in them. */
const longest = 120;

/**
 * What a thrown value says, whatever it is: scripts throw what they like, even what cannot be made a text.
 * @param error what was thrown
 */
export function causeOf(error: unknown): string {
  try {
    const text = error instanceof Error ? String(error.message) : String(error);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  } catch {
    return typeof error;
  }
}
