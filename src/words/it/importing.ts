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
  zip: 'un archivio zip',
  gzip: 'un archivio gzip',
  tar: 'un archivio tar',
};

const cellPlace = (place: CellPlace): string =>
  `${'line' in place ? `Riga ${place.line}` : `Riga ${place.row} della tabella`}, colonna ${place.column}`;

const advice: Coded<CellAdvice, string> = {
  decimal: ({ write, choose }) => `Scrivete ${write}, o scegliete ${choose} come segno decimale.`,
  'leave-empty': () => 'Lasciate vuota la cella, o togliete la riga.',
};

const yamlFaults: Readonly<Record<YamlFault, string>> = {
  indent: 'il suo rientro non corrisponde alle righe precedenti',
  tab: 'il suo rientro è una tabulazione; usate spazi',
  open: 'manca una parentesi, un due punti, una virgola o un apice',
  twice: 'questo nome è usato due volte',
  alias: 'un riferimento (&nome o *nome) non è valido',
  tag: 'un’etichetta (!nome) non è valida',
  'long-key': 'un nome è troppo lungo o occupa più righe',
  other: 'qui qualcosa non è al suo posto',
};

const countNeeds: Readonly<Record<CountNeed, string>> = {
  ascending: 'una massa da 0 in su, maggiore della precedente',
  whole: 'un numero intero da 0 in su, o niente',
  'not-negative': 'un numero da 0 in su',
  'above-zero': 'un numero sopra 0',
  share: 'un numero sopra 0, al massimo 1',
};

const reasons: Coded<ImportReason, string> = {
  empty: ({ file }) => `${file} è vuoto.`,
  'no-numbers': ({ file }) => `${file} non ha numeri, solo commenti o righe vuote.`,
  'no-row-of-numbers': ({ file }) =>
    `${file} non ha una riga di numeri; servono colonne di massa e accoppiamento o limite.`,
  'no-row-as-chosen': ({ file }) =>
    `${file} non ha una riga di numeri con il segno decimale e il separatore scelti; sceglietene altri, o lasciate che siano dedotti.`,
  'no-rows-below-heading': ({ file }) => `${file} non ha una riga di numeri sotto le sue righe «#:».`,
  'too-large': ({ file, most }) =>
    `${file} è più grande di ${written(most / 1024 / 1024)} MB, il massimo che viene letto.`,
  'out-of-time': ({ file, seconds }) =>
    `${file} richiede più di ${seconds} s di lettura ed è stato tralasciato; provate con meno righe, o date i suoi numeri come CSV.`,
  foreign: ({ file, kind }) => foreignFileWords[kind](file),
  binary: ({ file, byte }) =>
    `${file} è un file binario (il byte ${byte} è 0); esportate i suoi numeri come CSV.`,
  'damaged-archive': ({ file, kind }) =>
    `${file} è ${archives[kind]} danneggiato o incompleto; scaricatelo di nuovo.`,
  'no-table-in-archive': ({ file }) => `${file} è un archivio senza tabelle; servono file YAML, JSON o CSV.`,
  'too-many-members': ({ file, most }) =>
    `${file} contiene più di ${written(most)} file, il massimo che viene letto.`,
  'too-much-unpacked': ({ file, most }) =>
    `${file} estratto supera ${written(most / 1024 / 1024)} MB, il massimo che viene letto.`,
  'not-utf8': ({ file, line, byte }) =>
    `La riga ${line}, byte ${byte} di ${file} non è testo UTF-8. Salvate il file con la codifica UTF-8.`,
  'too-many-rows': ({ file, rows, most }) => `${file} ha ${rows} righe; se ne leggono al più ${most}.`,
  'too-many-columns': ({ file, columns, most }) =>
    `${file} ha ${columns} colonne; se ne leggono al più ${most}.`,
  'no-data-sets': ({ file }) =>
    `${file} è un progetto di WebPlotDigitizer senza punti; rilevate i punti della sua immagine e salvatelo di nuovo.`,
  'no-plain-axes': ({ file }) =>
    `${file} è un progetto di WebPlotDigitizer senza punti su assi X-Y; rilevateli con assi di quel tipo.`,
  'too-many-tables': ({ file, most }) =>
    `${file} contiene più di ${written(most)} curve, il massimo che viene letto.`,
  'wide-line': ({ file, line, most }) =>
    `La riga ${line} di ${file} ha più di ${most} colonne; se ne leggono al più ${most}.`,
  'one-column': ({ file, line }) =>
    `La riga ${line} di ${file} ha una sola colonna; ne servono due, massa e accoppiamento o limite.`,
  ragged: ({ file, line, column, columns, expected }) =>
    `Riga ${line}, colonna ${column} di ${file}: la riga ha ${columns} colonne, se ne attendono ${expected}.`,
  'not-a-number': ({ file, place, cell, advice: mend }) =>
    `${cellPlace(place)} di ${file}: «${cell}» non è un numero.${mend === null ? '' : ` ${said(advice, mend)}`}`,
  'no-values': ({ file }) => `${file} non ha valori con x e y; servono massa e accoppiamento o limite.`,
  'no-variables': ({ file }) =>
    `${file} non ha una tabella con una variabile indipendente e una dipendente; servono massa e accoppiamento o limite.`,
  'no-rows': ({ file }) => `${file} ha una tabella senza righe.`,
  'no-hepdata-table': ({ file }) =>
    `${file} non ha independent_variables; non è una tabella di un invio a HEPData.`,
  'no-two-columns': ({ file }) => `${file} non ha due colonne di numeri.`,
  uneven: ({ file, variable, count, expected }) =>
    `${file}, ${variable}: questa variabile ha ${count} valori, la prima ne ha ${expected}.`,
  'not-yaml': ({ file, line, column, fault }) =>
    `La riga ${line}, colonna ${column} di ${file} non è YAML: ${yamlFaults[fault]}.`,
  'too-deep': ({ file }) =>
    `${file} ha liste o oggetti troppo annidati per essere letti; serve una tabella di masse con accoppiamenti o limiti.`,
  'too-many-aliases': ({ file }) =>
    `${file} ripete troppo spesso valori per riferimento (*nome); scriveteli per esteso.`,
  'lists-tables': ({ file, table }) =>
    `${file} elenca soltanto tabelle; aggiungete la tabella stessa, «${table}».`,
  'json-ends': ({ file, line, column }) =>
    `Riga ${line}, colonna ${column} di ${file}: il testo finisce prima che il JSON sia completo.`,
  'not-json': ({ file, line, column, found }) =>
    `La riga ${line}, colonna ${column} di ${file} non è JSON: ${quoted(found, 30)} lì non è permesso.`,
  'unknown-json': ({ file }) =>
    `${file} è JSON senza punti o colonne di numeri, e non è né una tabella di HEPData né un file di KaonScope.`,
  'label-alone': ({ file, points }) =>
    `${file} dà le etichette ai punti in «${points}»; aggiungete i due file insieme.`,
  'no-curve': ({ file }) =>
    `${file}: meno di due righe hanno una massa e un valore positivo, quindi non c’è una curva.`,
  'uneven-edges': ({ file }) =>
    `${file}: i due bordi non coprono le stesse masse, quindi non fanno una banda; usatene uno solo.`,
  'no-level': ({ file }) =>
    `${file}: i limiti si possono reinterpretare solo se è dato il loro livello di confidenza.`,
  'no-escape': ({ file }) =>
    `${file}: i limiti si possono reinterpretare solo se alcuni valgono per un X che sfugge (vita media inf), o per due o più vite medie.`,
  'too-few-lifetimes': ({ file }) =>
    `${file}: decadimenti visibili si possono reinterpretare solo da limiti a due o più vite medie; i limiti si possono mostrare come curva.`,
  'open-questions': ({ file, open }) =>
    `${file}: ${open.map((question) => said(openQuestions, question)).join(' ')}`,
  'not-a-scan': ({ file }) => `${file} non è stato scritto da questa versione di scan.`,
  'changed-scan': ({ file, shard: [part, of] }) =>
    `${file} è stato modificato dopo che scan l’ha scritto; scrivete di nuovo la parte ${part} di ${of}.`,
  'part-of-scan': ({ file, shard: [part, of] }) =>
    `${file} è la parte ${part} di ${of}; unite tutte le parti con merge e aggiungete il file che ne esce.`,
  'newer-session': ({ file, version, own }) =>
    `${file} è una sessione di versione ${version}, scritta da un KaonScope più recente; questo legge fino alla versione ${own}. Ricaricate la pagina per avere il più recente.`,
  'other-version': ({ file, version, own }) =>
    `${file} è stato scritto da KaonScope ${version}, ma questo è ${own}; eseguite di nuovo scan con questa versione.`,
  'counts-cell': ({ file, place, name, value, needs }) =>
    `${cellPlace(place)} di ${file}: ${name} è ${written(value)}; serve ${countNeeds[needs]}.`,
  'counts-unit': ({ file, column, name, unit }) =>
    `La colonna ${column} di ${file}, ${quoted(name)}, ha l’unità ${quoted(unit)}; i tempi sono in s, ms, us, ns o ps.`,
  'counts-lifetime': ({ file, heading }) =>
    `${file}: la colonna ${heading} dà accettanze senza una vita media leggibile; scrivete la sua unità, come A_tau_10ns, o A_tau_inf.`,
  'counts-no-escaping': ({ file }) =>
    `${file} dà accettanze ad alcune vite medie, ma non per un X che sfugge; aggiungete una colonna A_tau_inf.`,
  'counts-no-kaons': ({ file }) =>
    `${file} dà accettanze ma non il numero di kaoni; aggiungete una riga # kaons: 4e12, una colonna N_K o una colonna ses.`,
  'model-file': ({ file, problem }) => ownModelWords.problem(file, problem),
  'data-file': ({ reason }) => dataFiles.reason(reason),
  failed: ({ file }) =>
    `${file} non si è potuto leggere per un difetto di questo programma; provate a dare i suoi numeri come CSV.`,
};

const kinds: Readonly<Record<SuspicionKind, string>> = {
  duplicate: 'Masse ripetute',
  jump: 'Salti',
  percent: 'Segni di per cento',
  swapped: 'Colonne scambiate',
  missing: 'Righe senza valore',
};

const suspicions: Coded<Suspicion, string> = {
  'percent-sign': ({ line, column, cell }) =>
    `Riga ${line}, colonna ${column}: «${cell}» è letto come percentuale, con il numero diviso per 100.`,
  'percent-column': ({ column, name }) =>
    `La colonna ${column}, «${name}», è in per cento; i suoi numeri sono divisi per 100.`,
  swapped: ({ massColumn, valueColumn }) =>
    `La colonna ${massColumn} è presa per la massa, ma i suoi numeri somigliano ad accoppiamenti o limiti e quelli della colonna ${valueColumn} a masse; le due sono forse scambiate.`,
  'no-value': ({ line, column }) =>
    `Riga ${line}, colonna ${column}: nessun valore; lì la curva ha una lacuna.`,
  'off-scale': ({ line, mass, value }) =>
    `La riga ${line} ha massa ${written(mass)} e valore ${written(value)}, che una figura logaritmica non può mostrare; lì la curva ha una lacuna.`,
  repeated: ({ line, mass, lineBefore }) =>
    `La riga ${line} ripete la massa ${written(mass)} della riga ${lineBefore}.`,
  jump: ({ line, mass, decades }) =>
    `La riga ${line} salta di ${decades.toFixed(1)} decadi alla massa ${written(mass)}; forse chiude un poligono e non è un limite.`,
  more: ({ kind, count }) => `${kinds[kind]}: altri casi, ${count}.`,
};

export const importing: Sections['importing'] = {
  reason: (reason) => said(reasons, reason),
  suspicion: (suspicion) => said(suspicions, suspicion),
  question: (question) => said(openQuestions, question),
  valueNote: (note) => said(valueNotes, note),
};
