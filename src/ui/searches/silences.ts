import type { Silence } from '../../engine/silence.ts';
import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { silences } from '../../words/en/silences.ts';
import { joined } from '../text/markup.ts';
import { searchFace } from './faces.ts';

/** A search that says nothing, as answers describe it; without a reason it has no limit of the kind that decides. */
export interface SilentSearch {
  readonly search: string;
  readonly signature: Signature;
  readonly silence: Silence | null;
}

/**
 * Why searches say nothing, in a few words that follow their names: "looks only at 110–155 MeV", "need *m* > 2*m*_μ".
 * @param silence reason that they share; null where none of their limits decides
 * @param particle symbol of X
 * @param many whether several are named
 */
export function silenceWords(silence: Silence | null, particle: RichText, many = false): RichText {
  const about = { particle, many };
  return joined(...(silence === null ? silences.noExpectedLimit(about) : silences.clause(silence, about)));
}

/**
 * One sentence for all searches that say nothing; those with the same reason share it, and an earlier analysis is not
 * named beside the one that repeats it.
 * @returns empty where every search speaks
 */
export function silenceSentence(silent: readonly SilentSearch[], particle: RichText): RichText {
  const reasons = new Map<string, { readonly names: RichText[]; readonly silence: Silence | null }>();
  for (const { search, signature, silence } of silent) {
    const face = searchFace(search, signature);
    const words = plainText(silenceWords(silence, particle));
    const same = reasons.get(words);
    if (same === undefined) reasons.set(words, { names: [face.short], silence });
    else if (!face.earlier) same.names.push(face.short);
  }
  const clauses = Array.from(reasons.values(), ({ names, silence }, index) =>
    joined(
      index > 0 ? '; ' : '',
      ...names.flatMap((name, k) => [k > 0 ? silences.and : '', name]),
      ' ',
      silenceWords(silence, particle, names.length > 1),
    ),
  );
  return clauses.length === 0 ? [] : joined(...clauses, '.');
}
