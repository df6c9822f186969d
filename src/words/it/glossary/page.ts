import type { Sections } from '../../sections.ts';

export const pageTerms: Sections['glossary of the page'] = {
  excluded: {
    name: 'escluso',
    says: 'Se X avesse questa massa e questo accoppiamento, l’esperimento l’avrebbe visto. Nulla è mai escluso con certezza, solo a un livello di confidenza.',
  },
  'search-escaping': {
    name: 'ricerca di un X che sfugge',
    says: 'Lo studio di kaoni che diventano un pione e qualcosa che non si vede. Se X lascia una traccia nel rivelatore, scarta l’evento.',
  },
  'search-neutral-pion': {
    name: 'ricerca di pioni neutri non visti',
    says: 'Lo studio di pioni neutri che sembrano sparire. Copre le masse vicino a 135 MeV, dove l’altra ricerca è cieca.',
  },
  'search-muons': {
    name: 'ricerca di un X che diventa muoni',
    says: 'Lo studio di kaoni che diventano un pione e due muoni. Un X si mostrerebbe come una gobba nella massa dei due.',
  },
  'search-photons': {
    name: 'ricerca di un X che diventa fotoni',
    says: 'Lo studio di kaoni che diventano un pione e due fotoni. Ne sono pubblicati solo i limiti.',
  },
  bound: {
    name: 'vincolo di un altro esperimento',
    says: 'Ciò che altri hanno escluso, disegnato in grigio com’è stato pubblicato.',
  },
  recast: {
    name: 'reinterpretato',
    says: 'Un limite pubblicato per un caso e calcolato qui per un altro modello. È meno sicuro di uno dell’esperimento stesso.',
  },
  reconstructed: {
    name: 'ricostruito',
    says: 'Non pubblicato come tale, ma ricavato in modo che limiti e totali pubblicati tornino.',
  },
  'read-off': {
    name: 'letto da figura',
    says: 'Preso da una figura pubblicata misurandone le curve, con la precisione di qualche per cento.',
  },
  union: {
    name: 'unione',
    says: 'Tutto ciò che almeno una ricerca esclude, come una sola regione.',
  },
  combined: {
    name: 'limite combinato',
    says: 'Un solo limite da tutte le ricerche con conteggi insieme. Può escludere punti che nessuna di esse esclude da sola.',
  },
  'shape-analysis': {
    name: 'analisi di forma',
    says: 'Una ricerca che usa la massa misurata di ogni evento invece dei conteggi in finestre.',
  },
  exposure: {
    name: 'esposizione',
    says: 'Quanti kaoni si suppongono, come multiplo di quelli nei dati.',
  },
  projection: {
    name: 'proiezione',
    says: 'Ciò che sarebbe escluso con altri numeri di kaoni o di eventi. Ancora non esclude nulla.',
  },
  'what-if': {
    name: 'e se',
    says: 'Un numero di eventi che supponete al posto di quelli visti, per vedere che cosa ne seguirebbe.',
  },
  coverage: {
    name: 'copertura',
    says: 'Le barre sotto l’asse: le masse a cui ha guardato ogni ricerca.',
  },
  simulated: {
    name: 'accettanza simulata',
    says: 'La parte dell’accettanza che viene da una simulazione dei decadimenti di questa pagina, oltre le vite medie pubblicate. I bordi che vi poggiano sono tratteggiati.',
  },
};
