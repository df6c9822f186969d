import type { Silence } from '../../../engine/silence.ts';
import type { Signature } from '../../../searches/search.ts';
import type { ClauseAbout } from '../../en/silences.ts';
import type { Sections } from '../../sections.ts';

const products: Readonly<Record<Signature, string>> = {
  invisible: 'qualcosa di invisibile',
  mumu: 'muoni',
  ee: 'elettroni',
  gammagamma: 'luce',
};

const needs = ({ many }: ClauseAbout) => (many ? 'richiedono ' : 'richiede ');

/** Why a search says nothing, in a few words, where those of physics mean nothing to others; null where they do. */
function plainClause(
  silence: Silence,
  about: ClauseAbout,
): ReturnType<Sections['silences']['clause']> | null {
  switch (silence.code) {
    case 'no-escape':
      return [needs(about), 'che ', about.particle, ' voli via senza essere visto'];
    case 'invisible-only':
      return [needs(about), 'tracce di ', about.particle];
    case 'no-decay':
    case 'rare-decay':
    case 'no-decay-at-mass':
      return [needs(about), 'che ', about.particle, ` diventi ${products[silence.signature]}`];
    case 'below-threshold':
      return [needs(about), 'un ', about.particle, ' più pesante'];
    case 'coupling-too-large':
      return [needs(about), 'una forza più piccola'];
    default:
      return null;
  }
}

/** Why searches say nothing. */
export const plainSilences = (said: Sections['silences']): Partial<Sections['silences']> => ({
  clause: (silence, about) => plainClause(silence, about) ?? said.clause(silence, about),
});
