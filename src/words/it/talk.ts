import type { Sections } from '../sections.ts';
import type { DeckFault } from '../../ui/talk/deck.ts';
import type { BuiltInSlide } from '../../ui/talk/builtInDeck.ts';
import { type Coded, said } from '../coded.ts';
import { linkWords } from '../en/link.ts';
import { shortName } from '../quoted.ts';
import { quoted } from './quoted.ts';

const titles: Readonly<Record<BuiltInSlide, string>> = {
  scalar: 'Uno scalare oscuro',
  limit: 'Che cosa limitano le ricerche',
  invisible: 'Uno scalare oscuro mai visto',
  darkPhoton: 'Un fotone oscuro invisibile',
  visiblePhoton: 'Un fotone oscuro che decade',
  fermions: 'Una particella di tipo assione con fermioni',
  fermionsInvisible: 'La stessa, mai vista',
  gluons: 'Una particella di tipo assione con gluoni',
  future: 'Dieci volte i kaoni',
};

const faults: Coded<DeckFault, string> = {
  'no-link': ({ file, line, text }) =>
    `Diapositiva omessa: la riga ${line} di ${shortName(file)} non finisce con un link: ${quoted(text)}.`,
  link: ({ file, line, notices }) => `Riga ${line} di ${shortName(file)}: ${linkWords.summary(notices)}`,
  'too-many': ({ file, most, found }) =>
    `${shortName(file)} ha ${found} diapositive; si mostrano le prime ${most}.`,
  'too-large': ({ file, mostKilobytes }) =>
    `${shortName(file)} supera ${mostKilobytes} kB e non è stato letto.`,
  'no-json': ({ file, text }) =>
    `${shortName(file)} non è una lista di diapositive in JSON: ${quoted(text)}.`,
  'other-origin': ({ file }) =>
    `${shortName(file)} non è sul server di questa pagina e non è stato letto; trascinate qui il file.`,
  'not-read': ({ file }) => `${shortName(file)} non si è potuto leggere.`,
  empty: ({ file }) => `${shortName(file)} non ha diapositive.`,
};

/** As many sentences as two lines hold, one at least, and how many more there would be. */
function summary(all: readonly DeckFault[]): string {
  const taken = all.slice(0, 2).map((fault) => said(faults, fault));
  return [...taken, ...(all.length > 2 ? [`E altri ${all.length - 2}.`] : [])].join(' ');
}

export const talk: Sections['talk'] = {
  subject: 'La pagina per una presentazione',
  region: 'Presentazione',
  figure: 'Figura di esclusione',
  titles,
  linked: 'il link',
  controls: 'Diapositive',
  back: 'Indietro',
  next: 'Avanti',
  slide: (number, all) => `${number} / ${all}`,
  spokenSlide: (number, all) => `Diapositiva ${number} di ${all}`,
  leave: 'Esci dalla presentazione',
  open: 'Apri diapositive',
  drop: 'Trascinate qui le diapositive: un link per riga.',
  blank: 'Lo schermo è vuoto. Premete b per continuare.',
  keys: '← → diapositive e spilli, b schermo vuoto, Maiusc e frecce spostano il punto',
  taken: (file, slides) =>
    `${shortName(file)}: ${slides === 1 ? 'una diapositiva' : `${slides} diapositive`}.`,
  unlinked: 'Le diapositive sono troppe per il link e restano solo finché questa pagina è aperta.',
  faults: summary,
};
