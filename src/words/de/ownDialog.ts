import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const ownDialog: Sections['own dialog'] = {
  title: 'Eigene Schranke hinzufügen',
  formats: (mostMegabytes) =>
    `CSV mit beliebigem Trennzeichen, YAML, JSON oder CSV von HEPData, einzeln oder im Archiv eines Eintrags (zip, tar.gz), das Paar aus CSV und JSON der Seite Dark Matter live, oder JSON von KaonScope; bis ${mostMegabytes} MB. Dateien lassen sich überall auf der Seite ablegen.`,
  files: 'Dateien',
  text: 'oder Text',
  stays:
    'Nichts verlässt diesen Browser. Er behält Ihre eigenen Daten von einem Besuch zum nächsten; Links enthalten sie nicht.',
  read: 'Text lesen',
  cancel: 'Abbrechen',

  reading: 'Lesen',
  readingWhat: (what) => `${what}: wird gelesen…`,
  patience:
    'Der Rest der Seite funktioniert weiter. Ein langes YAML mit Fehlern neben seinen Zahlen dauert bis zu einer halben Minute.',

  dialect: 'Wie die Spalten geschrieben sind',
  found: 'aus dem Text erkannt',
  decimal: 'Dezimalzeichen',
  decimals: { point: 'Punkt', comma: 'Komma' },
  delimiter: 'Zwischen den Spalten',
  delimiters: {
    tab: 'Tabulator',
    semicolon: 'Semikolon',
    comma: 'Komma',
    blank: 'Leerzeichen',
    bar: 'Strich |',
    ampersand: 'Und-Zeichen &',
  },

  look: 'Vor dem Hinzufügen ansehen',
  changing: 'Eigene Schranke ändern',
  table: 'Tabelle',
  tableOf: (place, tables, name, file) => `${place} von ${tables}: ${name} (${file})`,
  tableAdded: (table) => `${table}, hinzugefügt`,
  form: 'Was die Daten sind',
  suspicions: 'Einen Blick wert',
  add: 'Zur Figur hinzufügen',
  keep: 'Änderungen behalten',
  willRecast: 'Die Grenzen werden in jedes Modell umgerechnet.',
  willNotRecast: (reason) => `Gezeigt wird dies nur im Feld „Grenze auf B“. ${reason}`,
  added: (name) => `„${name}“ wurde hinzugefügt und bleibt in diesem Browser; Links enthalten es nicht.`,
  addedToLimits: (name) =>
    `„${name}“ wurde hinzugefügt. Umrechnen lässt es sich nicht, darum wird es im Feld „Grenze auf B“ gezeigt. Es bleibt in diesem Browser; Links enthalten es nicht.`,
  addedToModel: (name, model) =>
    `„${name}“ wurde hinzugefügt. Gezeichnet wird es, wenn das Modell ${model} ist. Es bleibt in diesem Browser; Links enthalten es nicht.`,

  noCurve: 'Die Kurve erscheint hier, sobald die Antworten eine ergeben.',
  curve: (lightestMeV, heaviestMeV, lowest, highest) =>
    `Die Kurve, von ${lightestMeV} bis ${heaviestMeV} MeV und von ${lowest} bis ${highest}`,
  points: (points) => `Masse in MeV; ${counted(points, 'Punkt', 'Punkte')}.`,
  pointsDrawn: (points, drawn) =>
    `Masse in MeV; ${counted(points, 'Punkt', 'Punkte')}, mit ${drawn} davon gezeichnet.`,

  unnamed: 'Meine Schranke',
  onPlot: 'In der Figur',
  name: 'Name',
  reference: 'Referenz',
  referenceHint: 'arXiv-Nummer, Zeitschrift oder Adresse',
  colour: 'Farbe',
  colours: {
    own: 'Tinte',
    grey1: 'Dunkelgrau',
    grey2: 'Grau',
    grey3: 'Hellgrau',
    pinunu: 'Rot',
    pi0inv: 'Violett',
    pimumu: 'Grün',
    pigammagamma: 'Blau',
  },

  rowsRegion: 'Erste Zeilen der Tabelle',
  rowsCaption: (rows) => `Die ersten Zeilen von ${rows}, wie sie in der Datei stehen`,
  line: 'Zeile',
  use: { mass: 'Masse', value: 'Wert', otherEdge: 'anderer Rand', lifetime: 'Lebensdauer' },
  rows: (rows) => counted(rows, 'Zeile', 'Zeilen'),
  rowsAndColumns: (rows, columns) =>
    `${counted(rows, 'Zeile', 'Zeilen')}, ${counted(columns, 'weitere Spalte', 'weitere Spalten')}`,

  numbers: 'Was die Zahlen sind',
  mass: 'Masse',
  massUnit: 'Einheit der Masse',
  noUnit: (unit) => `Die Datei nennt keine Einheit; zur Größe ihrer Zahlen passt ${unit}.`,
  values: 'Werte',
  written: 'Geschrieben als',
  massScale: 'Wie die Massen geschrieben sind',
  scales: { linear: 'die Zahl', log10: 'ihr log₁₀', ln: 'ihr ln' },
  power: 'Potenz der Kopplung',
  powers: { 1: 'sie selbst', '-1': 'ihr Kehrwert', 2: 'ihr Quadrat', '-2': 'der Kehrwert ihres Quadrats' },
  unit: 'Einheit',
  noUnitNamed: 'keine genannt',
  open: (questions) =>
    questions === 1
      ? 'Eine Frage ist offen; sie ist markiert.'
      : `${questions} Fragen sind offen; sie sind markiert.`,
  quantity: 'Die Zahlen sind',
  choose: 'wählen…',
  quantities: {
    coupling: 'Kopplungen eines Modells',
    'branching-ratio': 'obere Grenzen auf B(K⁺ → π⁺X)',
  },
  confidence: 'Konfidenzniveau',
  levelNeeded: 'Ohne es lassen sich die Grenzen nicht in die Modelle umrechnen.',
  confidenceInPercent: 'Konfidenzniveau in Prozent',
  curveType: 'Die Kurve ist',
  curveTypes: { excluded: 'ausgeschlossen', projection: 'eine Projektion' },
  model: 'Modell',
  coupling: 'Kopplung',
  otherEdge: 'Anderer Rand',
  noOtherEdge: 'keiner: die Werte führen rundherum',
  shape: 'Gezeichnet als',
  shapes: {
    'lower-edge': 'unterer Rand: darüber ist ausgeschlossen',
    'upper-edge': 'oberer Rand: darunter ist ausgeschlossen',
    'closed-region': 'geschlossene Kontur: das Innere ist ausgeschlossen',
  },
  seen: 'Gesehen wird',
  signatures: {
    invisible: 'nichts als das Pion',
    mumu: 'zwei Myonen',
    ee: 'zwei Elektronen',
    gammagamma: 'zwei Photonen',
  },
  lifetime: 'Lebensdauer von X',
  lifetimes: { escapes: 'X entkommt', one: 'eine einzige, in ns', column: 'in einer Spalte' },
  lifetimeInNs: 'Lebensdauer in ns',
  column: 'Spalte',
  lifetimeUnit: 'Einheit der Lebensdauer',
};
