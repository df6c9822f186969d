import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

/** What is lost with the page. @param name of a bound, or null for all */
const lasting = (name: string | null): string =>
  name === null ? 'vos propres données restent' : `« ${name} » reste`;

export const own: Sections['own'] = {
  heading: 'Vos propres données',
  add: 'Ajouter votre contrainte',
  removed: (name) => `« ${name} » a été retiré.`,
  undo: 'Annuler',
  unread: (count) =>
    count === 1 ? '1 contrainte n’a pas pu être lue.' : `${count} contraintes n’ont pas pu être lues.`,
  downloadUnread: 'Télécharger tel quel',
  inLimits: 'dans « Limite sur B »',
  notDrawn: 'non tracé',
  moreOf: (name) => `${name} : plus`,
  more: 'plus',
  less: 'moins',
  change: 'Modifier',
  remove: 'Retirer',
  saveAs: (points) => `Enregistrer ${points < 2 ? `${points} point` : `les ${points} points`} en `,
  drop: 'Déposez les fichiers pour les regarder. Rien n’est encore ajouté.',

  coupling: {
    'lower-edge': (model, level) =>
      `Couplage de ${model}, ${level} ; ce qui est au-dessus de la ligne est exclu.`,
    'upper-edge': (model, level) =>
      `Couplage de ${model}, ${level} ; ce qui est au-dessous de la ligne est exclu.`,
    'closed-region': (model, level) => `Couplage de ${model}, ${level} ; contour fermé.`,
  },
  projection: {
    'lower-edge': (model, level) =>
      `Projection de ${model}, ${level} ; ce qui est au-dessus de la ligne est exclu.`,
    'upper-edge': (model, level) =>
      `Projection de ${model}, ${level} ; ce qui est au-dessous de la ligne est exclu.`,
    'closed-region': (model, level) => `Projection de ${model}, ${level} ; contour fermé.`,
  },
  oneSided: (name) => [name, ' (d’un seul côté)'],
  recast: (level) => `Limites sur B(K⁺ → π⁺X), ${level}, réinterprétées par KaonScope dans chaque modèle.`,
  limit: (level, reason) => `Limite sur B à une durée de vie, ${level}. Non réinterprétée : ${reason}`,
  level: (percent) => `${percent} % CL`,
  noLevel: 'sans niveau de confiance',
  why: (reason) => `Non tracé : ${reason}`,
  points: (points, file) => `${counted(points, 'point', 'points')}, de ${file}.`,
  pointsDrawn: (points, drawn, file) =>
    `${counted(points, 'point', 'points')}, tracé avec ${drawn}, de ${file}.`,
  ofModel: (model) => `C’est un couplage de ${model}.`,
  preview: 'aperçu',

  files: (count) => counted(count, 'fichier', 'fichiers'),
  size: (files, megabytes) => `${files}, ${megabytes} Mo`,
  storageFull: (name) =>
    `L’espace du navigateur pour cette page est plein : ${lasting(name)} jusqu’à la fermeture de la page.`,
  notKept: (name) =>
    `Le navigateur ne garde rien pour cette page : ${lasting(name)} jusqu’à la fermeture de la page.`,
  pasted: 'texte collé',
  noPoints: (name) => `« ${name} » n’a pas de points que ce format puisse contenir.`,
  saved: (name, file) => `« ${name} » enregistré dans ${file}.`,
};
