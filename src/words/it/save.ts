import type { Sections } from '../sections.ts';

export const save: Sections['save'] = {
  title: 'Salva',
  close: 'Chiudi',
  references: {
    name: 'Riferimenti',
    button: 'BibTeX',
    label: 'BibTeX di ciò che è nella figura',
    hint: 'esattamente di ciò che è nella figura',
  },
  latexCaption: {
    name: 'Didascalia',
    button: 'LaTeX',
    label: 'Didascalia della figura in LaTeX',
    hint: 'con le chiavi del BibTeX qui sopra',
    copy: { button: 'copia', label: 'Copia la didascalia in LaTeX' },
    copied: 'Didascalia copiata in LaTeX.',
    refused: 'Il browser non permette di copiare; salvate invece la didascalia.',
  },
  batch: {
    name: 'Sistema batch',
    button: 'Richiesta',
    label: 'Calcolare questo su un sistema batch: la richiesta come file',
    hint: 'per calcolare questo altrove: kaonscope scan la legge, e il file che scrive merge si può lasciare qui',
  },
  scripts: {
    python: {
      name: 'In Python',
      button: 'Script Python',
      label: 'Uno script Python che ridisegna la figura',
      hint: 'con NumPy e Matplotlib, gli stessi numeri',
    },
    root: {
      name: 'In ROOT',
      button: 'Macro ROOT',
      label: 'Una macro ROOT che ridisegna la figura',
      hint: 'gli stessi numeri',
    },
    noMap: 'I colori della mappa dietro la figura non sono disegnati da questo script.',
    by: (program) => `Scritto da ${program}.`,
    cites: (keys) => `Cita ${keys}.`,
  },
  savedRequest: (file) => `${file} salvato. docs/batch.md dice come eseguirlo.`,
  tableCsv: 'Tabella (CSV)',
  planes: {
    main: {
      name: 'La figura',
      as: (form) => `La figura come ${form}`,
      numbers: 'Numeri della figura come CSV',
    },
    linked: {
      name: 'Il pannello',
      as: (form) => `Il pannello come ${form}`,
      numbers: 'Numeri del pannello come CSV',
    },
  },

  curves: 'Curve',
  onPlot: 'tutte quelle nella figura',
  none: 'nessuna',
  limits: 'Ricerche, limiti su B',
  ofModel: (model) => `Ricerche, ${model}`,
  others: 'Altri, e contorni precedenti',
  own: 'I vostri dati',
  kinds: { observed: 'osservate', expected: 'attese', bands: '±1σ e ±2σ attesi' },
  whichKinds: 'Quali curve delle ricerche',
  as: 'come',
  couplingsAlone: (format) =>
    `${format} mostra accoppiamenti di un modello; lasciate vivere X quanto implica il suo accoppiamento.`,
  comment: (caption) => `Curve salvate da KaonScope. ${caption}`,
  save: (curves) => `Salva ${curves} ${curves === 1 ? 'curva' : 'curve'}`,
  nothingYet: 'Non c’è nulla da salvare prima della prima immagine.',
  nothingToCite: 'Nella figura non c’è nulla da citare, o la lista dei riferimenti non si è potuta leggere.',
  cited: (works) =>
    works === 1
      ? 'Salvato il BibTeX del solo lavoro nella figura.'
      : `Salvato il BibTeX dei ${works} lavori nella figura.`,
  noPoints: 'Queste curve non hanno punti che questo formato possa contenere.',
  saved: (file) => `${file} salvato.`,
  savedFiles: (archive, files) => `${archive} salvato, con ${files} file.`,
};
