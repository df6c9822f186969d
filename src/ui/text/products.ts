import type { Signature } from '../../searches/search.ts';

/** What a search sees of X, in the markup of rich text; null for one that needs X to escape. */
export const products: Readonly<Record<Signature, string | null>> = {
  invisible: null,
  mumu: 'μ^+μ^−',
  ee: 'e^+e^−',
  gammagamma: 'γγ',
};
