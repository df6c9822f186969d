import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

/** What is lost with the page. @param name of a bound, or null for all */
const lasting = (name: string | null): string =>
  name === null ? 'i vostri dati restano' : `«${name}» resta`;

export const own: Sections['own'] = {
  heading: 'I vostri dati',
  add: 'Aggiungi un vincolo proprio',
  removed: (name) => `«${name}» è stato tolto.`,
  undo: 'Annulla',
  unread: (count) =>
    count === 1 ? '1 vincolo non si è potuto leggere.' : `${count} vincoli non si sono potuti leggere.`,
  downloadUnread: 'Scarica così com’è',
  inLimits: 'in «Limite su B»',
  notDrawn: 'non disegnato',
  moreOf: (name) => `${name}: di più`,
  more: 'di più',
  less: 'di meno',
  change: 'Modifica',
  remove: 'Togli',
  saveAs: (points) => `Salva ${points === 1 ? 'il solo punto' : `tutti i ${points} punti`} come `,
  drop: 'Lasciate i file per guardarli. Ancora non si aggiunge nulla.',

  coupling: {
    'lower-edge': (model, level) =>
      `Accoppiamento di ${model}, ${level}; ciò che è sopra la sua linea è escluso.`,
    'upper-edge': (model, level) =>
      `Accoppiamento di ${model}, ${level}; ciò che è sotto la sua linea è escluso.`,
    'closed-region': (model, level) => `Accoppiamento di ${model}, ${level}; contorno chiuso.`,
  },
  projection: {
    'lower-edge': (model, level) =>
      `Proiezione di ${model}, ${level}; ciò che è sopra la sua linea è escluso.`,
    'upper-edge': (model, level) =>
      `Proiezione di ${model}, ${level}; ciò che è sotto la sua linea è escluso.`,
    'closed-region': (model, level) => `Proiezione di ${model}, ${level}; contorno chiuso.`,
  },
  oneSided: (name) => [name, ' (da un lato)'],
  recast: (level) => `Limiti su B(K⁺ → π⁺X), ${level}, reinterpretati da KaonScope in ogni modello.`,
  limit: (level, reason) => `Limite su B a una vita media, ${level}. Non reinterpretato: ${reason}`,
  level: (percent) => `${percent} % CL`,
  noLevel: 'senza livello di confidenza',
  why: (reason) => `Non disegnato: ${reason}`,
  points: (points, file) => `${counted(points, 'punto', 'punti')}, da ${file}.`,
  pointsDrawn: (points, drawn, file) =>
    `${counted(points, 'punto', 'punti')}, disegnati con ${drawn}, da ${file}.`,
  ofModel: (model) => `È un accoppiamento di ${model}.`,
  preview: 'anteprima',

  files: (count) => `${count} file`,
  size: (files, megabytes) => `${files}, ${megabytes} MB`,
  storageFull: (name) =>
    `Lo spazio del browser per questa pagina è pieno: ${lasting(name)} solo finché la pagina è aperta.`,
  notKept: (name) =>
    `Il browser non conserva nulla per questa pagina: ${lasting(name)} solo finché la pagina è aperta.`,
  pasted: 'testo incollato',
  noPoints: (name) => `«${name}» non ha punti che questo formato possa contenere.`,
  saved: (name, file) => `«${name}» salvato come ${file}.`,
};
