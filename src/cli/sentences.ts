import { combinationWords } from '../words/en/combination.ts';
import { lifetimeWords } from '../words/en/lifetimes.ts';
import { caveatSentence } from '../words/en/caveats.ts';
import { silences } from '../words/en/silences.ts';

/** What is said of the reasons in answers, by the field that holds them, alone or in a list. */
const sayings: Readonly<Record<string, (reason: never) => string>> = {
  silence: (reason) => silences.sentence(reason),
  reason: (reason) => combinationWords.leftOut(reason),
  lifetimeNotes: (reason) => lifetimeWords.note(reason),
  caveats: (reason) => caveatSentence(reason),
};

const isReason = (value: unknown): value is { readonly code: string } =>
  typeof value === 'object' && value !== null && 'code' in value && !('sentence' in value);

/**
 * The reasons in a field of an answer, each with its sentence.
 * @param name of the field
 * @returns the value itself where it holds no reasons
 */
export function withSentences(name: string, value: unknown): unknown {
  const saying = Object.hasOwn(sayings, name) ? sayings[name] : undefined;
  if (saying === undefined) return value;
  const spoken = (entry: unknown): unknown =>
    isReason(entry) ? { ...entry, sentence: saying(entry as never) } : entry;
  return Array.isArray(value) ? value.map(spoken) : spoken(value);
}
