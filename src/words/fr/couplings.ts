import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; il y faut un nom, = et un nombre, comme dans CGG=1,Cff=0.1.`,
    'unknown-name': ({ part, column, allowed }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; les noms sont ${allowed.join(', ')}, écrits ainsi.`,
    'not-a-number': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; un nombre fini doit suivre =.`,
    'named-twice': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column}, mais ce nom a déjà été donné ; il faut donner chacun une fois.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; le nombre doit être entre ${lowest} et ${highest}.`,
    'all-zero': () =>
      'Tous les couplages sont nuls, il n’y a donc rien à exclure ; il faut donner une autre valeur à l’un d’eux.',
  },
};
