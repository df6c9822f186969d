import type { Sections } from '../../sections.ts';

export const detectorTerms: Sections['glossary of the detector'] = {
  na62: {
    name: 'NA62',
    says: 'Un esperimento del CERN lungo 270 metri che osserva kaoni decadere in volo. È stato costruito per il decadimento di un kaone in un pione e due neutrini.',
  },
  'fiducial-volume': {
    name: 'volume fiduciale',
    says: 'I 60 metri di vuoto in cui si contano i decadimenti. Quelli altrove sono lasciati fuori.',
  },
  ktag: {
    name: 'KTAG',
    says: 'Il rivelatore che riconosce i kaoni del fascio dalla luce che producono in un gas. Dice quando è passato ciascuno.',
  },
  gtk: {
    name: 'GTK, il tracciatore del fascio',
    says: 'Tre sottili rivelatori di silicio che misurano impulso e direzione di ogni kaone prima del decadimento.',
  },
  straw: {
    name: 'STRAW, il tracciatore',
    says: 'Quattro camere di tubi sottili nel vuoto, attorno a un magnete. La curvatura di una traccia ne dà l’impulso.',
  },
  rich: {
    name: 'RICH',
    says: 'Un recipiente di neon in cui le particelle veloci fanno anelli di luce. La grandezza dell’anello distingue pioni e muoni.',
  },
  chod: {
    name: 'CHOD',
    says: 'Scintillatori che dicono quando è passata una particella carica.',
  },
  lkr: {
    name: 'calorimetro LKr',
    says: 'Una vasca di kripton liquido in cui fotoni ed elettroni si fermano e lasciano tutta la loro energia.',
  },
  lav: {
    name: 'LAV, i veti a grande angolo',
    says: 'Dodici anelli di vetro al piombo che fermano i fotoni emessi a grande angolo. Un segnale in uno di essi scarta l’evento.',
  },
  muv3: {
    name: 'MUV3, il veto per muoni',
    says: 'Una parete di scintillatori dietro il ferro, che solo i muoni raggiungono. Un X che decade prima è visto, e questa ricerca lo scarta.',
  },
  veto: {
    name: 'veto',
    says: 'Un rivelatore il cui segnale scarta l’evento. I veti assicurano che oltre al pione non ci fosse nulla.',
  },
};
