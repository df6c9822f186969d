import type { Sections } from '../sections.ts';
import type { DeckFault } from '../../ui/talk/deck.ts';
import type { BuiltInSlide } from '../../ui/talk/builtInDeck.ts';
import { type Coded, said } from '../coded.ts';
import { linkWords } from '../en/link.ts';
import { shortName } from '../quoted.ts';
import { quoted } from './quoted.ts';

const titles: Readonly<Record<BuiltInSlide, string>> = {
  scalar: 'Ein dunkler Skalar',
  limit: 'Was die Suchen begrenzen',
  invisible: 'Ein dunkler Skalar, den man nie sieht',
  darkPhoton: 'Ein unsichtbares dunkles Photon',
  visiblePhoton: 'Ein dunkles Photon, das zerfällt',
  fermions: 'Ein axionartiges Teilchen mit Fermionen',
  fermionsInvisible: 'Dasselbe, nie gesehen',
  gluons: 'Ein axionartiges Teilchen mit Gluonen',
  future: 'Zehnmal so viele Kaonen',
};

const faults: Coded<DeckFault, string> = {
  'no-link': ({ file, line, text }) =>
    `Folie ausgelassen: Zeile ${line} von ${shortName(file)} endet nicht mit einem Link: ${quoted(text)}.`,
  link: ({ file, line, notices }) => `Zeile ${line} von ${shortName(file)}: ${linkWords.summary(notices)}`,
  'too-many': ({ file, most, found }) =>
    `${shortName(file)} hat ${found} Folien; die ersten ${most} werden gezeigt.`,
  'too-large': ({ file, mostKilobytes }) =>
    `${shortName(file)} ist größer als ${mostKilobytes} kB und wurde nicht gelesen.`,
  'no-json': ({ file, text }) => `${shortName(file)} ist keine Liste von Folien in JSON: ${quoted(text)}.`,
  'other-origin': ({ file }) =>
    `${shortName(file)} liegt nicht auf dem Server dieser Seite und wurde nicht gelesen; ziehen Sie die Datei stattdessen hierher.`,
  'not-read': ({ file }) => `${shortName(file)} konnte nicht gelesen werden.`,
  empty: ({ file }) => `${shortName(file)} hat keine Folien.`,
};

/** As many sentences as two lines hold, one at least, and how many more there would be. */
function summary(all: readonly DeckFault[]): string {
  const taken = all.slice(0, 2).map((fault) => said(faults, fault));
  return [...taken, ...(all.length > 2 ? [`Und ${all.length - 2} weitere.`] : [])].join(' ');
}

export const talk: Sections['talk'] = {
  subject: 'Die Seite für einen Vortrag',
  region: 'Vortrag',
  figure: 'Ausschlussfigur',
  titles,
  linked: 'der Link',
  controls: 'Folien',
  back: 'Zurück',
  next: 'Weiter',
  slide: (number, all) => `${number} / ${all}`,
  spokenSlide: (number, all) => `Folie ${number} von ${all}`,
  leave: 'Vortrag verlassen',
  open: 'Foliensatz öffnen',
  drop: 'Foliensatz hierher ziehen: ein Link je Zeile.',
  blank: 'Der Bildschirm ist leer. Mit b geht es weiter.',
  keys: '← → Folien und Nadeln, b leer, Umschalt mit Pfeilen bewegt den Punkt',
  taken: (file, slides) => `${shortName(file)}: ${slides === 1 ? 'eine Folie' : `${slides} Folien`}.`,
  unlinked: 'Der Foliensatz ist zu lang für den Link und bleibt nur, solange diese Seite offen ist.',
  faults: summary,
};
