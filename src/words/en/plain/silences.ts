import type { Silence } from '../../../engine/silence.ts';
import type { Signature } from '../../../searches/search.ts';
import type { ClauseAbout, silences } from '../silences.ts';

const products: Readonly<Record<Signature, string>> = {
  invisible: 'something unseen',
  mumu: 'muons',
  ee: 'electrons',
  gammagamma: 'light',
};

const need = ({ many }: ClauseAbout) => (many ? 'need ' : 'needs ');

/** Why a search says nothing, in a few words, where those of physics mean nothing to others; null where they do. */
function plainClause(silence: Silence, about: ClauseAbout): ReturnType<typeof silences.clause> | null {
  switch (silence.code) {
    case 'no-escape':
      return [need(about), about.particle, ' to fly away unseen'];
    case 'invisible-only':
      return [need(about), 'traces of ', about.particle];
    case 'no-decay':
    case 'rare-decay':
    case 'no-decay-at-mass':
      return [need(about), about.particle, ` to turn into ${products[silence.signature]}`];
    case 'below-threshold':
      return [need(about), 'a heavier ', about.particle];
    case 'coupling-too-large':
      return [need(about), 'a smaller strength'];
    default:
      return null;
  }
}

/** Why searches say nothing. */
export const plainSilences = (said: typeof silences) =>
  ({
    clause: (silence, about) => plainClause(silence, about) ?? said.clause(silence, about),
  }) satisfies Partial<typeof silences>;
