import type { Sections } from '../sections.ts';

export const save: Sections['save'] = {
  title: 'Speichern',
  close: 'Schließen',
  references: {
    name: 'Referenzen',
    button: 'BibTeX',
    label: 'BibTeX dessen, was in der Figur ist',
    hint: 'genau dessen, was in der Figur ist',
  },
  latexCaption: {
    name: 'Bildunterschrift',
    button: 'LaTeX',
    label: 'Bildunterschrift der Abbildung als LaTeX',
    hint: 'mit den Schlüsseln des BibTeX darüber',
    copy: { button: 'kopieren', label: 'Bildunterschrift als LaTeX kopieren' },
    copied: 'Bildunterschrift als LaTeX kopiert.',
    refused: 'Der Browser erlaubt das Kopieren nicht; speichern Sie die Bildunterschrift stattdessen.',
  },
  batch: {
    name: 'Stapelsystem',
    button: 'Anfrage',
    label: 'Dies auf einem Stapelsystem rechnen: die Anfrage als Datei',
    hint: 'um dies anderswo zu rechnen: kaonscope scan liest sie, und die Datei, die merge schreibt, kann hier abgelegt werden',
  },
  scripts: {
    python: {
      name: 'In Python',
      button: 'Python-Skript',
      label: 'Ein Python-Skript, das die Abbildung neu zeichnet',
      hint: 'mit NumPy und Matplotlib, dieselben Zahlen',
    },
    root: {
      name: 'In ROOT',
      button: 'ROOT-Makro',
      label: 'Ein ROOT-Makro, das die Abbildung neu zeichnet',
      hint: 'dieselben Zahlen',
    },
    noMap: 'Die Farben der Karte hinter der Abbildung zeichnet dieses Skript nicht.',
    by: (program) => `Geschrieben von ${program}.`,
    cites: (keys) => `Zitiert ${keys}.`,
  },
  savedRequest: (file) => `${file} gespeichert. docs/batch.md sagt, wie man sie rechnen lässt.`,
  tableCsv: 'Tabelle (CSV)',
  planes: {
    main: {
      name: 'Die Figur',
      as: (form) => `Die Figur als ${form}`,
      numbers: 'Zahlen der Figur als CSV',
    },
    linked: {
      name: 'Das Feld',
      as: (form) => `Das Feld als ${form}`,
      numbers: 'Zahlen des Felds als CSV',
    },
  },

  curves: 'Kurven',
  onPlot: 'alle in der Figur',
  none: 'keine',
  limits: 'Suchen, Grenzen auf B',
  ofModel: (model) => `Suchen, ${model}`,
  others: 'Andere, und frühere Konturen',
  own: 'Ihre eigenen Daten',
  kinds: { observed: 'beobachtet', expected: 'erwartet', bands: '±1σ und ±2σ der erwarteten' },
  whichKinds: 'Welche Kurven der Suchen',
  as: 'als',
  couplingsAlone: (format) =>
    `${format} zeigt Kopplungen eines Modells; lassen Sie X so lange leben, wie seine Kopplung verlangt.`,
  comment: (caption) => `Aus KaonScope gespeicherte Kurven. ${caption}`,
  save: (curves) => `${curves} ${curves === 1 ? 'Kurve' : 'Kurven'} speichern`,
  nothingYet: 'Vor dem ersten Bild gibt es nichts zu speichern.',
  nothingToCite:
    'In der Figur gibt es nichts zu zitieren, oder die Liste der Referenzen konnte nicht gelesen werden.',
  cited: (works) =>
    works === 1
      ? 'BibTeX der einen Arbeit in der Figur gespeichert.'
      : `BibTeX der ${works} Arbeiten in der Figur gespeichert.`,
  noPoints: 'Diese Kurven haben keine Punkte, die dieses Format fassen kann.',
  saved: (file) => `${file} gespeichert.`,
  savedFiles: (archive, files) =>
    `${archive} gespeichert, mit ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`,
};
