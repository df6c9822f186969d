import type { Signature } from '../../searches/search.ts';
import { joined, rich } from '../text/markup.ts';
import type { RichText } from '../../plot/scene.ts';
import { plainText } from '../../plot/format.ts';
import { searchFace } from './faces.ts';

const products: Readonly<Record<Signature, RichText>> = {
  invisible: rich('nothing visible'),
  mumu: rich('μμ'),
  ee: rich('ee'),
  gammagamma: rich('γγ'),
};

/** A search that says nothing, as answers describe it. */
export interface SilentSearch {
  readonly search: string;
  readonly signature: Signature;
  readonly massRangesMeV: readonly (readonly [number, number])[];
  readonly silence: string | null;
}

const rangesText = (ranges: SilentSearch['massRangesMeV']) =>
  ranges.map(([from, to]) => `${Math.round(from)}–${Math.round(to)}`).join(' and ');

/**
 * Why a search says nothing, in a few words that follow its name: "looks only at 110–155 MeV", "needs *m* > 2*m*_μ",
 * "is published at 90 % CL only". Longer reasons stand as the engine gives them.
 * @param massMeV mass at which it is asked, or null for all masses
 * @param particle symbol of X
 */
export function silenceWords(silent: SilentSearch, massMeV: number | null, particle: RichText): RichText {
  const { signature, massRangesMeV } = silent;
  if (silent.silence === null) return rich('has no expected limit');
  const { silence } = silent;
  const level = /^Only limits at (\S+ %) CL/u.exec(silence);
  if (level !== null) return rich(`is published at ${level[1]} CL only`);
  if (silence.includes('cannot be projected')) return rich('is a published limit, with no projection');
  if (silence.includes('decays only invisibly')) return joined('needs a visible ', particle);
  if (/(does not decay|decays) to two /u.test(silence))
    return joined('needs ', particle, ' → ', products[signature]);
  const outside = massMeV !== null && !massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to);
  if (silence.includes('before it can leave')) return joined('needs ', particle, ' to escape');
  if (!outside) return joined('is silent: ', rich(lowered(silence)));
  if (signature === 'mumu' && massMeV < massRangesMeV[0][0]) return rich('needs *m* > 2*m*_{μ}');
  return rich(`looks only at ${rangesText(massRangesMeV)} MeV`);
}

const lowered = (sentence: string) => sentence.replace(/\.$/u, '').replace(/^It /u, 'it ');

/**
 * One sentence for all searches that say nothing; those with the same reason share it, and an earlier analysis is not
 * named beside the one that repeats it.
 * @returns empty where every search speaks
 */
export function silenceSentence(
  silent: readonly SilentSearch[],
  massMeV: number,
  particle: RichText,
): RichText {
  const reasons: { readonly names: RichText[]; readonly words: RichText }[] = [];
  for (const search of silent) {
    const face = searchFace(search.search, search.signature);
    const words = silenceWords(search, massMeV, particle);
    const same = reasons.find((reason) => plainText(reason.words) === plainText(words));
    if (same === undefined) reasons.push({ names: [face.short], words });
    else if (!face.earlier) same.names.push(face.short);
  }
  const clauses = reasons.map(({ names, words }, index) =>
    joined(
      index > 0 ? '; ' : '',
      ...names.flatMap((name, k) => [k > 0 ? ' and ' : '', name]),
      ' ',
      names.length > 1 ? inPlural(words) : words,
    ),
  );
  return clauses.length === 0 ? [] : joined(...clauses, '.');
}

const plurals: readonly (readonly [RegExp, string])[] = [
  [/^needs /u, 'need '],
  [/^looks /u, 'look '],
  [/^is /u, 'are '],
  [/^has /u, 'have '],
];

function inPlural([first, ...rest]: RichText): RichText {
  return [
    plurals.reduce((run, [from, to]) => ({ ...run, text: run.text.replace(from, to) }), first),
    ...rest,
  ];
}
