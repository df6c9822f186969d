import type { Sections } from '../sections.ts';

const percentWithin = (factor: number): string =>
  factor >= 2
    ? `un fattore ${Number(factor.toPrecision(2))}`
    : factor < 1.001
      ? '0.1 %'
      : `${(100 * (factor - 1)).toPrecision(2)} %`;

export const figures: Sections['figures'] = {
  subject: 'L’elenco delle figure',
  bar: 'La riga sulla figura',
  all: 'Tutte le figure',
  title: 'Le figure degli articoli, vive',
  introduction:
    'Ogni figura è calcolata mentre la guardate. Apritene una per muovere gli assi, cambiare le ipotesi e confrontarla con l’articolo.',
  paper: (year) => `Articolo del ${year}`,
  beyond: 'Dopo gli articoli',
  parts: { left: 'sinistra', right: 'destra', centre: 'centro' },
  heading: (number, arxiv) => `Figura ${number} di arXiv:${arxiv}`,
  number: (number) => `Figura ${number}`,
  search: 'Trova una figura',
  searchHint: '9d, vita media, BC4 …',
  noneSuch: (text) => `Nessuna figura si chiama “${text}”. Provi un numero, come 9d, o una parola.`,
  leave: 'Lascia l’elenco',
  previous: 'Figura precedente',
  next: 'Figura successiva',
  compare: 'Confronta con l’articolo',
  about: 'Che cosa assume',
  usedIn: (year) => `Usato nell’articolo del ${year}, figure`,
  reset: 'Come nell’articolo',
  close: 'Chiudi la figura',
  published: 'Disegna la curva pubblicata',
  changed: 'Questa figura è stata cambiata: i numeri qui sotto sono quelli delle sue scelte.',
  shows: 'L’articolo mostra',
  here: 'Calcolato qui',
  differs: 'Perché differiscono',
  numbers: 'Numeri confrontati',
  columns: {
    what: 'Che cosa',
    paper: 'Articolo',
    here: 'Qui',
    agreement: 'Accordo',
  },
  waiting: 'Calcolo in corso…',
  agrees: 'concorda',
  differsFromPaper: 'differisce',
  upTo: 'a',
  ratio: (ratio) => `rapporto ${ratio}`,
  curve: (points) => `${points} punti letti`,
  median: (median, ninetieth) =>
    `rapporto mediano ${median}; nove su dieci entro ${percentWithin(ninetieth)}`,
  nothing: 'non confrontato',
  note: (heading) => `Da ${heading}.`,
  drawing: (name) => `Disegno: ${name}`,
  notDrawn: 'Questa figura non è stata disegnata. Apritela per vedere perché.',
};
