import type { Sections } from '../sections.ts';
import type { DeckFault } from '../../ui/talk/deck.ts';
import type { BuiltInSlide } from '../../ui/talk/builtInDeck.ts';
import { type Coded, said } from '../coded.ts';
import { shortName } from '../quoted.ts';
import { link } from './link.ts';
import { counted } from './numbers.ts';
import { quoted } from './quoted.ts';

const titles: Readonly<Record<BuiltInSlide, string>> = {
  scalar: 'Un scalaire sombre',
  limit: 'Ce que limitent les recherches',
  invisible: 'Un scalaire sombre jamais vu',
  darkPhoton: 'Un photon sombre invisible',
  visiblePhoton: 'Un photon sombre qui se désintègre',
  fermions: 'Une particule de type axion et les fermions',
  fermionsInvisible: 'La même, jamais vue',
  gluons: 'Une particule de type axion et les gluons',
  future: 'Dix fois les kaons',
};

const faults: Coded<DeckFault, string> = {
  'no-link': ({ file, line, text }) =>
    `Diapositive ignorée : la ligne ${line} de ${shortName(file)} ne finit pas par un lien : ${quoted(text)}.`,
  link: ({ file, line, notices }) => `Ligne ${line} de ${shortName(file)} : ${link.summary(notices)}`,
  'too-many': ({ file, most, found }) =>
    `${shortName(file)} a ${found} diapositives ; les ${most} premières sont montrées.`,
  'too-large': ({ file, mostKilobytes }) =>
    `${shortName(file)} dépasse ${mostKilobytes} ko et n’a pas été lu.`,
  'no-json': ({ file, text }) =>
    `${shortName(file)} n’est pas une liste de diapositives en JSON : ${quoted(text)}.`,
  'other-origin': ({ file }) =>
    `${shortName(file)} n’est pas sur le serveur de cette page et n’a pas été lu ; déposez plutôt le fichier ici.`,
  'not-read': ({ file }) => `${shortName(file)} n’a pas pu être lu.`,
  empty: ({ file }) => `${shortName(file)} n’a pas de diapositives.`,
};

/** As many sentences as two lines hold, one at least, and how many more there would be. */
function summary(all: readonly DeckFault[]): string {
  const taken = all.slice(0, 2).map((fault) => said(faults, fault));
  return [...taken, ...(all.length > 2 ? [`Et ${all.length - 2} de plus.`] : [])].join(' ');
}

export const talk: Sections['talk'] = {
  subject: 'Page pour un exposé',
  region: 'Exposé',
  figure: 'Figure d’exclusion',
  titles,
  linked: 'le lien',
  controls: 'Diapositives',
  back: 'Retour',
  next: 'Suivant',
  slide: (number, all) => `${number} / ${all}`,
  spokenSlide: (number, all) => `Diapositive ${number} sur ${all}`,
  leave: 'Quitter l’exposé',
  open: 'Ouvrir une présentation',
  drop: 'Déposez une présentation : un lien par ligne.',
  blank: 'L’écran est vide. Appuyez sur b pour continuer.',
  keys: '← → diapositives et épingles, b écran vide, Maj et flèches déplacent le point',
  taken: (file, slides) => `${shortName(file)} : ${counted(slides, 'diapositive', 'diapositives')}.`,
  unlinked: 'La présentation est trop longue pour le lien et dure aussi longtemps que cette page.',
  faults: summary,
};
