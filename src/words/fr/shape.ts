import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

const toys = (count: number) => counted(count, 'pseudo-expérience', 'pseudo-expériences');

export const shape: Sections['shape'] = {
  hint: 'L’analyse de forme non binnée des données de 2017, par pseudo-expériences ; elle est calculée en arrière-plan dès qu’elle est affichée. Échap arrête les pseudo-expériences et garde ce qu’il y a.',
  errors: (percent) => `erreurs jusqu’à ${percent} %`,
  drawn: 'pseudo-expériences tirées',
  progress: (percent) => `Pseudo-expériences tirées : ${percent}`,
  group: 'Pseudo-expériences de l’analyse de forme',
  phase: { running: 'tirage en cours', paused: 'en pause', stopped: 'arrêté avant la fin' },
  pause: 'Pause',
  resume: 'Reprendre',
  goOn: 'Continuer',
  stop: 'Arrêter',
  stopHint: 'Arrête le tirage des pseudo-expériences et garde ce qu’il y a (Échap)',
  stopped: 'Le tirage des pseudo-expériences est arrêté. Ce qu’il y a reste sur la figure.',
  noData: 'Ses données n’ont pas pu être lues.',
  noLimit: 'pas de limite ici',
  noToys: 'pas encore de pseudo-expériences ici',
  noConstraint: 'ne contraint pas',
  spoken: (strength) => `intensité du signal dans l’analyse de forme de 2017, ${strength}`,
  strength: (strength) => [
    '*μ* = B/B_{UL} = ',
    strength,
    ', l’erreur venant du seul nombre de pseudo-expériences.',
  ],
  observed: (limit, massMeV) => ['*N*_{UL}, observé : ', limit, ` événements à ${massMeV} MeV.`],
  expected: (limit, massMeV) => ['*N*_{UL}, attendu : ', limit, ` événements à ${massMeV} MeV.`],
  toys: (drawn, all, seed) => `${drawn} sur ${toys(all)} tirées ici, germe ${seed}.`,
  limit: (limit, massMeV, count) => ['B < ', limit, ` à ${massMeV} MeV, ${toys(count)}`],
  remark: (text) => `Analyse non binnée de 2017 : ${text}`,
  toysBetween: (least, most) => `de ${least} à ${most}`,
  note: (text, seed, percent) =>
    `Limites d’après ${text} pseudo-expériences par hypothèse (germe ${seed}), avec des erreurs de Monte-Carlo jusqu’à ${percent} %.`,
};
