/** What programs say of themselves and people should not read; texts of the input are quoted and looked at apart. */
const unfit = /\[object|undefined|\bNaN\b|reading '|is not a function|Cannot |Error\b/;

/** Texts between quotation marks, which may hold anything that is visible. */
const quotations = /"[^\n]*"|“[^\n]*”/g;

const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const longest = 700;

/**
 * Looks at a sentence that is shown to people.
 * @param given pieces of the input that may stand in it without quotation marks
 * @throws where it is no sentence, or says what only a program understands
 */
export function requireSentence(sentence: unknown, given: readonly string[] = []): void {
  if (typeof sentence !== 'string') throw new Error(`no text: ${typeof sentence}`);
  const fault = (what: string) => new Error(`${what}: ${JSON.stringify(sentence)}`);
  if (sentence.length > longest) throw fault('too long');
  if (hidden.test(sentence)) throw fault('something that cannot be seen');
  if (!/[.?!”)]$|\.$/.test(sentence)) throw fault('no end');
  const own = given.reduce((text, piece) => (piece === '' ? text : text.replaceAll(piece, '')), sentence);
  if (unfit.test(own.replace(quotations, '""'))) throw fault('not for people');
}
