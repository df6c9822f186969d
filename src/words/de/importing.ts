import type { Sections } from '../sections.ts';
import type {
  CellAdvice,
  CellPlace,
  CountNeed,
  ImportReason,
  OpenedArchive,
  Suspicion,
  SuspicionKind,
  YamlFault,
} from '../../import/importReason.ts';
import { type Coded, said } from '../coded.ts';
import { dataFiles } from './dataFiles.ts';
import { foreignFileWords } from './foreignFiles.ts';
import { written } from './numbers.ts';
import { ownModelWords } from './ownModels.ts';
import { quoted } from './quoted.ts';
import { openQuestions, valueNotes } from './tableMeaning.ts';

const archives: Readonly<Record<OpenedArchive, string>> = {
  zip: 'ein zip-Archiv',
  gzip: 'ein gzip-Archiv',
  tar: 'ein tar-Archiv',
};

const cellPlace = (place: CellPlace): string =>
  `${'line' in place ? `Zeile ${place.line}` : `Tabellenzeile ${place.row}`}, Spalte ${place.column}`;

const advice: Coded<CellAdvice, string> = {
  decimal: ({ write, choose }) => `Schreiben Sie ${write}, oder wählen Sie ${choose} als Dezimalzeichen.`,
  'leave-empty': () => 'Lassen Sie die Zelle leer, oder entfernen Sie die Zeile.',
};

const yamlFaults: Readonly<Record<YamlFault, string>> = {
  indent: 'Die Einrückung passt nicht zu den Zeilen darüber',
  tab: 'Die Zeile ist mit einem Tabulator eingerückt; nehmen Sie Leerzeichen',
  open: 'Eine Klammer, ein Doppelpunkt, ein Komma oder ein Anführungszeichen fehlt',
  twice: 'Dieser Name kommt zweimal vor',
  alias: 'Ein Verweis (&name oder *name) ist nicht gültig',
  tag: 'Ein Etikett (!name) ist nicht gültig',
  'long-key': 'Ein Name ist zu lang oder geht über mehrere Zeilen',
  other: 'Etwas ist hier nicht an seinem Platz',
};

const countNeeds: Readonly<Record<CountNeed, string>> = {
  ascending: 'eine Masse ab 0, größer als die davor',
  whole: 'eine ganze Zahl ab 0, oder nichts',
  'not-negative': 'eine Zahl ab 0',
  'above-zero': 'eine Zahl über 0',
  share: 'eine Zahl über 0 und höchstens 1',
};

const reasons: Coded<ImportReason, string> = {
  empty: ({ file }) => `${file} ist leer.`,
  'no-numbers': ({ file }) => `${file} enthält keine Zahlen, nur Kommentare oder leere Zeilen.`,
  'no-row-of-numbers': ({ file }) =>
    `${file} hat keine Zeile mit Zahlen; es braucht Spalten mit Masse und Kopplung oder Grenze.`,
  'no-row-as-chosen': ({ file }) =>
    `${file} hat keine Zeile mit Zahlen in den gewählten Zeichen für Dezimalen und zwischen Spalten; wählen Sie andere, oder lassen Sie sie erkennen.`,
  'no-rows-below-heading': ({ file }) => `${file} hat unter seinen Zeilen „#:“ keine Zeile mit Zahlen.`,
  'too-large': ({ file, most }) =>
    `${file} ist größer als ${written(most / 1024 / 1024)} MB; mehr wird nicht gelesen.`,
  'out-of-time': ({ file, seconds }) =>
    `${file} braucht mehr als ${seconds} s zum Lesen und wurde ausgelassen; versuchen Sie es mit weniger Zeilen, oder geben Sie die Zahlen als CSV.`,
  foreign: ({ file, kind }) => foreignFileWords[kind](file),
  binary: ({ file, byte }) =>
    `${file} ist eine Binärdatei (Byte ${byte} ist 0); exportieren Sie ihre Zahlen als CSV.`,
  'damaged-archive': ({ file, kind }) =>
    `${file} ist ${archives[kind]}, das beschädigt oder unvollständig ist; laden Sie es noch einmal herunter.`,
  'no-table-in-archive': ({ file }) =>
    `${file} ist ein Archiv ohne Tabellen; es braucht Dateien mit YAML, JSON oder CSV.`,
  'too-many-members': ({ file, most }) =>
    `${file} enthält mehr als ${written(most)} Dateien; so viele werden höchstens gelesen.`,
  'too-much-unpacked': ({ file, most }) =>
    `${file} enthält entpackt mehr als ${written(most / 1024 / 1024)} MB; mehr wird nicht gelesen.`,
  'not-utf8': ({ file, line, byte }) =>
    `Zeile ${line}, Byte ${byte} von ${file} ist kein Text in UTF-8. Speichern Sie die Datei mit der Kodierung UTF-8.`,
  'too-many-rows': ({ file, rows, most }) => `${file} hat ${rows} Zeilen; höchstens ${most} werden gelesen.`,
  'too-many-columns': ({ file, columns, most }) =>
    `${file} hat ${columns} Spalten; höchstens ${most} werden gelesen.`,
  'no-data-sets': ({ file }) =>
    `${file} ist ein Projekt von WebPlotDigitizer ohne Punkte; lesen Sie die Punkte seines Bildes ab, und speichern Sie es noch einmal.`,
  'no-plain-axes': ({ file }) =>
    `${file} ist ein Projekt von WebPlotDigitizer ohne Punkte auf X-Y-Achsen; lesen Sie sie mit solchen Achsen ab.`,
  'too-many-tables': ({ file, most }) =>
    `${file} enthält mehr als ${written(most)} Kurven; so viele werden höchstens gelesen.`,
  'wide-line': ({ file, line, most }) =>
    `Zeile ${line} von ${file} hat mehr als ${most} Spalten; höchstens ${most} werden gelesen.`,
  'one-column': ({ file, line }) =>
    `Zeile ${line} von ${file} hat eine einzige Spalte; es braucht zwei, Masse und Kopplung oder Grenze.`,
  ragged: ({ file, line, column, columns, expected }) =>
    `Zeile ${line}, Spalte ${column} von ${file}: Die Zeile hat ${columns} Spalten, erwartet werden ${expected}.`,
  'not-a-number': ({ file, place, cell, advice: mend }) =>
    `${cellPlace(place)} von ${file}: „${cell}“ ist keine Zahl.${mend === null ? '' : ` ${said(advice, mend)}`}`,
  'no-values': ({ file }) =>
    `${file} hat keine Werte mit x und y; es braucht Masse und Kopplung oder Grenze.`,
  'no-variables': ({ file }) =>
    `${file} hat keine Tabelle mit einer unabhängigen und einer abhängigen Variablen; es braucht Masse und Kopplung oder Grenze.`,
  'no-rows': ({ file }) => `${file} hat eine Tabelle ohne Zeilen.`,
  'no-hepdata-table': ({ file }) =>
    `${file} hat keine independent_variables; es ist keine Tabelle einer Einreichung bei HEPData.`,
  'no-two-columns': ({ file }) => `${file} hat keine zwei Spalten mit Zahlen.`,
  uneven: ({ file, variable, count, expected }) =>
    `${file}, ${variable}: Diese Variable hat ${count} Werte, die erste hat ${expected}.`,
  'not-yaml': ({ file, line, column, fault }) =>
    `Zeile ${line}, Spalte ${column} von ${file} ist kein YAML: ${yamlFaults[fault]}.`,
  'too-deep': ({ file }) =>
    `${file} hat Listen oder Objekte, die zu tief ineinander stehen, um gelesen zu werden; es braucht eine Tabelle von Massen mit Kopplungen oder Grenzen.`,
  'too-many-aliases': ({ file }) =>
    `${file} wiederholt Werte zu oft durch Verweise (*name); schreiben Sie sie aus.`,
  'lists-tables': ({ file, table }) =>
    `${file} zählt nur Tabellen auf; fügen Sie die Tabelle selbst hinzu, „${table}“.`,
  'json-ends': ({ file, line, column }) =>
    `Zeile ${line}, Spalte ${column} von ${file}: Der Text endet, bevor das JSON vollständig ist.`,
  'not-json': ({ file, line, column, found }) =>
    `Zeile ${line}, Spalte ${column} von ${file} ist kein JSON: ${quoted(found, 30)} ist dort nicht erlaubt.`,
  'unknown-json': ({ file }) =>
    `${file} ist JSON ohne Punkte oder Spalten mit Zahlen, und weder eine Tabelle von HEPData noch eine Datei von KaonScope.`,
  'label-alone': ({ file, points }) =>
    `${file} beschriftet die Punkte in „${points}“; fügen Sie beide Dateien zusammen hinzu.`,
  'no-curve': ({ file }) =>
    `${file}: Weniger als zwei Zeilen haben eine Masse und einen Wert über 0, also gibt es keine Kurve.`,
  'uneven-edges': ({ file }) =>
    `${file}: Die beiden Ränder decken nicht dieselben Massen ab und ergeben daher kein Band; nehmen Sie einen von ihnen allein.`,
  'no-level': ({ file }) =>
    `${file}: Die Grenzen lassen sich nur umrechnen, wenn ihr Konfidenzniveau angegeben ist.`,
  'no-escape': ({ file }) =>
    `${file}: Die Grenzen lassen sich nur umrechnen, wenn einige von ihnen für ein X gelten, das entkommt (Lebensdauer inf), oder für mindestens zwei Lebensdauern.`,
  'too-few-lifetimes': ({ file }) =>
    `${file}: Sichtbare Zerfälle lassen sich nur aus Grenzen bei mindestens zwei Lebensdauern umrechnen; als Kurve lassen sich die Grenzen zeigen.`,
  'open-questions': ({ file, open }) =>
    `${file}: ${open.map((question) => said(openQuestions, question)).join(' ')}`,
  'not-a-scan': ({ file }) => `${file} wurde nicht von dieser Fassung von scan geschrieben.`,
  'changed-scan': ({ file, shard: [part, of] }) =>
    `${file} wurde geändert, nachdem scan es geschrieben hatte; schreiben Sie Teil ${part} von ${of} noch einmal.`,
  'part-of-scan': ({ file, shard: [part, of] }) =>
    `${file} ist Teil ${part} von ${of}; setzen Sie alle Teile mit merge zusammen, und fügen Sie die Datei hinzu, die es schreibt.`,
  'newer-session': ({ file, version, own }) =>
    `${file} ist eine Sitzung der Version ${version}, von einem neueren KaonScope geschrieben; dieses liest bis Version ${own}. Laden Sie die Seite neu, um das neueste zu bekommen.`,
  'other-version': ({ file, version, own }) =>
    `${file} wurde von KaonScope ${version} geschrieben, dieses aber ist ${own}; führen Sie scan mit dieser Fassung noch einmal aus.`,
  'counts-cell': ({ file, place, name, value, needs }) =>
    `${cellPlace(place)} von ${file}: ${name} ist ${written(value)}; nötig ist ${countNeeds[needs]}.`,
  'counts-unit': ({ file, column, name, unit }) =>
    `Spalte ${column} von ${file}, ${quoted(name)}, hat die Einheit ${quoted(unit)}; Zeiten stehen in s, ms, us, ns oder ps.`,
  'counts-lifetime': ({ file, heading }) =>
    `${file}: Die Spalte ${heading} nennt keine lesbare Lebensdauer zu ihren Akzeptanzen; schreiben Sie deren Einheit, wie A_tau_10ns, oder A_tau_inf.`,
  'counts-no-escaping': ({ file }) =>
    `${file} nennt Akzeptanzen bei einigen Lebensdauern, aber keine für ein X, das entkommt; eine Spalte A_tau_inf fehlt.`,
  'counts-no-kaons': ({ file }) =>
    `${file} gibt Akzeptanzen an, aber keine Zahl von Kaonen; ergänzen Sie eine Zeile # kaons: 4e12, eine Spalte N_K oder eine Spalte ses.`,
  'model-file': ({ file, problem }) => ownModelWords.problem(file, problem),
  'data-file': ({ reason }) => dataFiles.reason(reason),
  failed: ({ file }) =>
    `${file} war wegen eines Fehlers dieses Programms nicht lesbar; versuchen Sie es mit den Zahlen als CSV.`,
};

const kinds: Readonly<Record<SuspicionKind, string>> = {
  duplicate: 'Wiederholte Massen',
  jump: 'Sprünge',
  percent: 'Prozentzeichen',
  swapped: 'Vertauschte Spalten',
  missing: 'Zeilen ohne Wert',
};

const suspicions: Coded<Suspicion, string> = {
  'percent-sign': ({ line, column, cell }) =>
    `Zeile ${line}, Spalte ${column}: „${cell}“ wird als Prozentangabe gelesen, die Zahl durch 100 geteilt.`,
  'percent-column': ({ column, name }) =>
    `Spalte ${column}, „${name}“, steht in Prozent; ihre Zahlen werden durch 100 geteilt.`,
  swapped: ({ massColumn, valueColumn }) =>
    `Spalte ${massColumn} gilt als die Masse, aber ihre Zahlen sehen wie Kopplungen oder Grenzen aus und die von Spalte ${valueColumn} wie Massen; vielleicht sind die beiden vertauscht.`,
  'no-value': ({ line, column }) =>
    `Zeile ${line}, Spalte ${column} hat keinen Wert; dort hat die Kurve eine Lücke.`,
  'off-scale': ({ line, mass, value }) =>
    `Zeile ${line} hat Masse ${written(mass)} und Wert ${written(value)}, was eine logarithmische Figur nicht zeigen kann; dort hat die Kurve eine Lücke.`,
  repeated: ({ line, mass, lineBefore }) =>
    `Zeile ${line} wiederholt die Masse ${written(mass)} von Zeile ${lineBefore}.`,
  jump: ({ line, mass, decades }) =>
    `Zeile ${line} springt bei der Masse ${written(mass)} um ${decades.toFixed(1)} Zehnerpotenzen; vielleicht schließt sie ein Vieleck und ist keine Grenze.`,
  more: ({ kind, count }) => `${kinds[kind]}: noch ${count}.`,
};

export const importing: Sections['importing'] = {
  reason: (reason) => said(reasons, reason),
  suspicion: (suspicion) => said(suspicions, suspicion),
  question: (question) => said(openQuestions, question),
  valueNote: (note) => said(valueNotes, note),
};
