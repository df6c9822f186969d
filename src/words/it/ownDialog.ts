import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const ownDialog: Sections['own dialog'] = {
  title: 'Aggiungi un vincolo proprio',
  formats: (mostMegabytes) =>
    `CSV con qualsiasi separatore, YAML, JSON o CSV di HEPData, da soli o nell’archivio di un record (zip, tar.gz), la coppia di CSV e JSON del sito Dark Matter live, o JSON di KaonScope; fino a ${mostMegabytes} MB. I file si possono trascinare in ogni punto della pagina.`,
  files: 'File',
  text: 'o testo',
  stays:
    'Nulla esce da questo browser. Esso conserva i vostri dati da una visita all’altra; i link non li contengono.',
  read: 'Leggi il testo',
  cancel: 'Annulla',

  reading: 'Lettura',
  readingWhat: (what) => `Lettura di ${what}…`,
  patience:
    'Il resto della pagina funziona ancora. Un lungo YAML con errori accanto ai numeri richiede fino a mezzo minuto.',

  dialect: 'Come sono scritte le colonne',
  found: 'dedotto dal testo',
  decimal: 'Segno decimale',
  decimals: { point: 'punto', comma: 'virgola' },
  delimiter: 'Tra le colonne',
  delimiters: {
    tab: 'tabulazione',
    semicolon: 'punto e virgola',
    comma: 'virgola',
    blank: 'spazi',
    bar: 'barra |',
    ampersand: 'e commerciale &',
  },

  look: 'Da guardare prima di aggiungere',
  changing: 'Modifica il vincolo',
  table: 'Tabella',
  tableOf: (place, tables, name, file) => `${place} di ${tables}: ${name} (${file})`,
  tableAdded: (table) => `${table}, aggiunta`,
  form: 'Che cosa sono i dati',
  suspicions: 'Da controllare',
  add: 'Aggiungi alla figura',
  keep: 'Tieni le modifiche',
  willRecast: 'I limiti saranno reinterpretati in ogni modello.',
  willNotRecast: (reason) => `Sarà mostrato solo nel pannello «Limite su B». ${reason}`,
  added: (name) => `«${name}» è stato aggiunto. Resta in questo browser; i link non lo contengono.`,
  addedToLimits: (name) =>
    `«${name}» è stato aggiunto. Non si può reinterpretare, quindi è mostrato nel pannello «Limite su B». Resta in questo browser; i link non lo contengono.`,
  addedToModel: (name, model) =>
    `«${name}» è stato aggiunto. È disegnato quando il modello è ${model}. Resta in questo browser; i link non lo contengono.`,

  noCurve: 'La curva appare qui quando le risposte ne danno una.',
  curve: (lightestMeV, heaviestMeV, lowest, highest) =>
    `La curva, da ${lightestMeV} a ${heaviestMeV} MeV e da ${lowest} a ${highest}`,
  points: (points) => `Massa in MeV; ${counted(points, 'punto', 'punti')}.`,
  pointsDrawn: (points, drawn) =>
    `Massa in MeV; ${counted(points, 'punto', 'punti')}, disegnati con ${drawn} di essi.`,

  unnamed: 'Il mio vincolo',
  onPlot: 'Nella figura',
  name: 'Nome',
  reference: 'Riferimento',
  referenceHint: 'numero arXiv, rivista o indirizzo',
  colour: 'Colore',
  colours: {
    own: 'inchiostro',
    grey1: 'grigio scuro',
    grey2: 'grigio',
    grey3: 'grigio chiaro',
    pinunu: 'rosso',
    pi0inv: 'viola',
    pimumu: 'verde',
    pigammagamma: 'blu',
  },

  rowsRegion: 'Prime righe della tabella',
  rowsCaption: (rows) => `Le prime righe di ${rows}, come sono nel file`,
  line: 'riga',
  use: { mass: 'massa', value: 'valore', otherEdge: 'altro bordo', lifetime: 'vita media' },
  rows: (rows) => counted(rows, 'riga', 'righe'),
  rowsAndColumns: (rows, columns) =>
    `${counted(rows, 'riga', 'righe')}, ${counted(columns, 'altra colonna', 'altre colonne')}`,

  numbers: 'Che cosa sono i numeri',
  mass: 'Massa',
  massUnit: 'Unità della massa',
  noUnit: (unit) => `Il file non indica un’unità; ${unit} va bene per la grandezza dei suoi numeri.`,
  values: 'Valori',
  written: 'Scritti come',
  massScale: 'Come sono scritte le masse',
  scales: { linear: 'il numero', log10: 'il suo log₁₀', ln: 'il suo ln' },
  power: 'Potenza dell’accoppiamento',
  powers: {
    1: 'esso stesso',
    '-1': 'il suo inverso',
    2: 'il suo quadrato',
    '-2': 'l’inverso del suo quadrato',
  },
  unit: 'Unità',
  noUnitNamed: 'nessuna indicata',
  open: (questions) =>
    questions === 1 ? 'Una domanda è aperta; è segnata.' : `${questions} domande sono aperte; sono segnate.`,
  quantity: 'Sono',
  choose: 'scegliere…',
  quantities: {
    coupling: 'accoppiamenti di un modello',
    'branching-ratio': 'limiti superiori su B(K⁺ → π⁺X)',
  },
  confidence: 'Livello di confidenza',
  levelNeeded: 'Senza di esso i limiti non si possono reinterpretare nei modelli.',
  confidenceInPercent: 'Livello di confidenza in per cento',
  curveType: 'La curva è',
  curveTypes: { excluded: 'un’esclusione', projection: 'una proiezione' },
  model: 'Modello',
  coupling: 'Accoppiamento',
  otherEdge: 'Altro bordo',
  noOtherEdge: 'nessuno: i valori fanno il giro',
  shape: 'Disegnata come',
  shapes: {
    'lower-edge': 'bordo inferiore: sopra è escluso',
    'upper-edge': 'bordo superiore: sotto è escluso',
    'closed-region': 'contorno chiuso: l’interno è escluso',
  },
  seen: 'Si vede',
  signatures: {
    invisible: 'nient’altro che il pione',
    mumu: 'due muoni',
    ee: 'due elettroni',
    gammagamma: 'due fotoni',
  },
  lifetime: 'Vita media di X',
  lifetimes: { escapes: 'X sfugge', one: 'una sola, in ns', column: 'in una colonna' },
  lifetimeInNs: 'Vita media in ns',
  column: 'Colonna',
  lifetimeUnit: 'Unità della vita media',
};
