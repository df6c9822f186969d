import type { Silence } from '../../../engine/silence.ts';
import type { Signature } from '../../../searches/search.ts';
import type { ClauseAbout } from '../../en/silences.ts';
import type { Sections } from '../../sections.ts';

const products: Readonly<Record<Signature, string>> = {
  invisible: 'quelque chose d’invisible',
  mumu: 'muons',
  ee: 'électrons',
  gammagamma: 'lumière',
};

const needs = ({ many }: ClauseAbout) => (many ? 'exigent ' : 'exige ');

/** Why a search says nothing, in a few words, where those of physics mean nothing to others; null where they do. */
function plainClause(
  silence: Silence,
  about: ClauseAbout,
): ReturnType<Sections['silences']['clause']> | null {
  switch (silence.code) {
    case 'no-escape':
      return [needs(about), 'que ', about.particle, ' s’envole sans être vu'];
    case 'invisible-only':
      return [needs(about), 'des traces de ', about.particle];
    case 'no-decay':
    case 'rare-decay':
    case 'no-decay-at-mass':
      return [needs(about), 'que ', about.particle, ` se change en ${products[silence.signature]}`];
    case 'below-threshold':
      return [needs(about), 'un ', about.particle, ' plus lourd'];
    case 'coupling-too-large':
      return [needs(about), 'une force plus petite'];
    default:
      return null;
  }
}

/** Why searches say nothing. */
export const plainSilences = (said: Sections['silences']): Partial<Sections['silences']> => ({
  clause: (silence, about) => plainClause(silence, about) ?? said.clause(silence, about),
});
