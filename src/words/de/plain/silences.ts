import type { Silence } from '../../../engine/silence.ts';
import type { Signature } from '../../../searches/search.ts';
import type { ClauseAbout } from '../../en/silences.ts';
import type { Sections } from '../../sections.ts';

const products: Readonly<Record<Signature, string>> = {
  invisible: 'etwas Unsichtbarem',
  mumu: 'Myonen',
  ee: 'Elektronen',
  gammagamma: 'Licht',
};

const needs = ({ many }: ClauseAbout) => (many ? 'brauchen ' : 'braucht ');

/** Why a search says nothing, in a few words, where those of physics mean nothing to others; null where they do. */
function plainClause(
  silence: Silence,
  about: ClauseAbout,
): ReturnType<Sections['silences']['clause']> | null {
  switch (silence.code) {
    case 'no-escape':
      return [needs(about), 'ein ', about.particle, ', das ungesehen davonfliegt'];
    case 'invisible-only':
      return [needs(about), 'Spuren von ', about.particle];
    case 'no-decay':
    case 'rare-decay':
    case 'no-decay-at-mass':
      return [needs(about), 'ein ', about.particle, `, das zu ${products[silence.signature]} wird`];
    case 'below-threshold':
      return [needs(about), 'ein schwereres ', about.particle];
    case 'coupling-too-large':
      return [needs(about), 'eine kleinere Stärke'];
    default:
      return null;
  }
}

/** Why searches say nothing. */
export const plainSilences = (said: Sections['silences']): Partial<Sections['silences']> => ({
  clause: (silence, about) => plainClause(silence, about) ?? said.clause(silence, about),
});
