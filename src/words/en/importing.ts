import type {
  CellAdvice,
  CellPlace,
  CountNeed,
  ImportReason,
  OpenedArchive,
  OpenQuestion,
  Suspicion,
  SuspicionKind,
  YamlFault,
} from '../../import/importReason.ts';
import type { ValueNote } from '../../import/valueNotes.ts';
import { type Coded, said } from '../coded.ts';
import { quoted } from '../quoted.ts';
import { written } from './numbers.ts';
import { section } from '../section.ts';
import { dataFiles } from './dataFiles.ts';
import { foreignFileWords } from './foreignFiles.ts';
import { openQuestions, valueNotes } from './tableMeaning.ts';
import { ownModelWords } from './ownModels.ts';

const archives: Readonly<Record<OpenedArchive, string>> = {
  zip: 'a zip archive',
  gzip: 'a gzip archive',
  tar: 'a tar archive',
};

const cellPlace = (place: CellPlace): string =>
  `${'line' in place ? `Line ${place.line}` : `Row ${place.row}`}, column ${place.column}`;

const advice: Coded<CellAdvice, string> = {
  decimal: ({ write, choose }) => `Write ${write}, or choose ${choose} as the decimal sign.`,
  'leave-empty': () => 'Leave the cell empty or remove the row.',
};

const yamlFaults: Readonly<Record<YamlFault, string>> = {
  indent: 'its indentation does not match the lines above',
  tab: 'it is indented with a tab; use spaces',
  open: 'a bracket, a brace, a colon, a comma or a quotation mark is missing',
  twice: 'this name is used twice',
  alias: 'a reference (&name or *name) is not valid',
  tag: 'a tag (!name) is not valid',
  'long-key': 'a name is too long or spans several lines',
  other: 'something is out of place here',
};

const countNeeds: Readonly<Record<CountNeed, string>> = {
  ascending: 'a mass from 0 on, above the one before',
  whole: 'a whole number from 0 on, or empty',
  'not-negative': '0 or more',
  'above-zero': 'above 0',
  share: 'above 0 and at most 1',
};

const reasons: Coded<ImportReason, string> = {
  empty: ({ file }) => `${file} is empty.`,
  'no-numbers': ({ file }) => `${file} has no numbers, only comments or empty lines.`,
  'no-row-of-numbers': ({ file }) =>
    `${file} has no row of numbers; it needs columns of mass and coupling or limit.`,
  'no-row-as-chosen': ({ file }) =>
    `${file} has no row of numbers with the decimal sign and the delimiter that were chosen; choose others, or let them be found.`,
  'no-rows-below-heading': ({ file }) => `${file} has no row of numbers below its "#:" lines.`,
  'too-large': ({ file, most }) =>
    `${file} is larger than ${written(most / 1024 / 1024)} MB, the most that is read.`,
  'out-of-time': ({ file, seconds }) =>
    `${file} takes longer than ${seconds} s to read and was left out; try it with fewer rows, or give its numbers as CSV.`,
  foreign: ({ file, kind }) => foreignFileWords[kind](file),
  binary: ({ file, byte }) => `${file} is a binary file (byte ${byte} is 0); export its numbers as CSV.`,
  'damaged-archive': ({ file, kind }) =>
    `${file} is ${archives[kind]} that is damaged or incomplete; download it again.`,
  'no-table-in-archive': ({ file }) =>
    `${file} is an archive without tables; it needs files of YAML, JSON or CSV.`,
  'too-many-members': ({ file, most }) =>
    `${file} holds more than ${written(most)} files; at most so many are read.`,
  'too-much-unpacked': ({ file, most }) =>
    `${file} unpacks to more than ${written(most / 1024 / 1024)} MB, the most that is read.`,
  'not-utf8': ({ file, line, byte }) =>
    `Line ${line}, byte ${byte} of ${file} is not UTF-8 text. Save the file with the encoding UTF-8.`,
  'too-many-rows': ({ file, rows, most }) => `${file} has ${rows} rows; at most ${most} are read.`,
  'too-many-columns': ({ file, columns, most }) =>
    `${file} has ${columns} columns; at most ${most} are read.`,
  'no-data-sets': ({ file }) =>
    `${file} is a project of WebPlotDigitizer without points; read the points off its picture and save it again.`,
  'no-plain-axes': ({ file }) =>
    `${file} is a project of WebPlotDigitizer without points on X-Y axes; read them off with axes of that kind.`,
  'too-many-tables': ({ file, most }) =>
    `${file} holds more than ${written(most)} curves, the most that are read.`,
  'wide-line': ({ file, line, most }) =>
    `Line ${line} of ${file} has more than ${most} columns; at most ${most} are read.`,
  'one-column': ({ file, line }) =>
    `Line ${line} of ${file} has one column; it needs two, mass and coupling or limit.`,
  ragged: ({ file, line, column, columns, expected }) =>
    `Line ${line}, column ${column} of ${file}: the line has ${columns} columns where ${expected} are expected.`,
  'not-a-number': ({ file, place, cell, advice: mend }) =>
    `${cellPlace(place)} of ${file}: "${cell}" is not a number.${mend === null ? '' : ` ${said(advice, mend)}`}`,
  'no-values': ({ file }) => `${file} has no values with x and y; it needs mass and coupling or limit.`,
  'no-variables': ({ file }) =>
    `${file} has no table with an independent and a dependent variable; it needs mass and coupling or limit.`,
  'no-rows': ({ file }) => `${file} has a table without rows.`,
  'no-hepdata-table': ({ file }) =>
    `${file} has no independent_variables; it is not a table of a HEPData submission.`,
  'no-two-columns': ({ file }) => `${file} does not have two columns of numbers.`,
  uneven: ({ file, variable, count, expected }) =>
    `${file}, ${variable}: it has ${count} values where the first variable has ${expected}.`,
  'not-yaml': ({ file, line, column, fault }) =>
    `Line ${line}, column ${column} of ${file} is not YAML: ${yamlFaults[fault]}.`,
  'too-deep': ({ file }) =>
    `${file} has lists or objects nested too deeply to be read; it needs a table of masses with couplings or limits.`,
  'too-many-aliases': ({ file }) => `${file} repeats values by reference (*name) too often; write them out.`,
  'lists-tables': ({ file, table }) => `${file} only lists tables; add the table itself, "${table}".`,
  'json-ends': ({ file, line, column }) =>
    `Line ${line}, column ${column} of ${file}: the text ends before the JSON is complete.`,
  'not-json': ({ file, line, column, found }) =>
    `Line ${line}, column ${column} of ${file} is not JSON: ${quoted(found, 30)} is not allowed there.`,
  'unknown-json': ({ file }) =>
    `${file} is JSON without points or columns of numbers, and neither a table of HEPData nor a file of KaonScope.`,
  'label-alone': ({ file, points }) =>
    `${file} labels the points in "${points}"; add that file together with it.`,
  'no-curve': ({ file }) =>
    `${file}: fewer than two rows have a mass and a positive value, so there is no curve.`,
  'uneven-edges': ({ file }) =>
    `${file}: the two edges do not cover the same masses, so they make no band; use one of them alone.`,
  'no-level': ({ file }) => `${file}: the limits can be recast only if their confidence level is given.`,
  'no-escape': ({ file }) =>
    `${file}: the limits can be recast only if some of them are for an X that escapes (lifetime inf), or for two or more lifetimes.`,
  'too-few-lifetimes': ({ file }) =>
    `${file}: visible decays can be recast only from limits at two or more lifetimes; the limits can be shown as a curve.`,
  'open-questions': ({ file, open }) =>
    `${file}: ${open.map((question) => said(openQuestions, question)).join(' ')}`,
  'not-a-scan': ({ file }) => `${file} was not written by this version of scan.`,
  'changed-scan': ({ file, shard: [part, of] }) =>
    `${file} was changed after scan wrote it; write shard ${part} of ${of} again.`,
  'part-of-scan': ({ file, shard: [part, of] }) =>
    `${file} is shard ${part} of ${of}; put all shards together with merge and add the file that it writes.`,
  'newer-session': ({ file, version, own }) =>
    `${file} is a session of version ${version}, written by a newer KaonScope; this one reads up to version ${own}. Reload the page to get the newest.`,
  'other-version': ({ file, version, own }) =>
    `${file} was written by KaonScope ${version}, but this is ${own}; scan its request again with this version.`,
  'counts-cell': ({ file, place, name, value, needs }) =>
    `${cellPlace(place)} of ${file}: ${name} is ${written(value)}, but must be ${countNeeds[needs]}.`,
  'counts-unit': ({ file, column, name, unit }) =>
    `Column ${column} of ${file}, ${quoted(name)}, has the unit ${quoted(unit)}; times are in s, ms, us, ns or ps.`,
  'counts-no-kaons': ({ file }) =>
    `${file} gives acceptances but no number of kaons; add a line # kaons: 4e12, a column N_K, or a column ses.`,
  'counts-lifetime': ({ file, heading }) =>
    `${file}: the lifetime in the heading ${heading} cannot be read; write it with its unit, as in A_tau_10ns, or A_tau_inf.`,
  'counts-no-escaping': ({ file }) =>
    `${file} gives acceptances at some lifetimes, but not of an X that escapes; add a column A_tau_inf.`,
  'model-file': ({ file, problem }) => ownModelWords.problem(file, problem),
  'data-file': ({ reason }) => dataFiles.reason(reason),
  failed: ({ file }) =>
    `${file} could not be read because of a fault in this program; try giving its numbers as CSV.`,
};

const kinds: Readonly<Record<SuspicionKind, string>> = {
  duplicate: 'repeated masses',
  jump: 'jumps',
  percent: 'percent signs',
  swapped: 'swapped columns',
  missing: 'rows without a value',
};

const suspicions: Coded<Suspicion, string> = {
  'percent-sign': ({ line, column, cell }) =>
    `Line ${line}, column ${column}: "${cell}" is read as a percentage, its number divided by 100.`,
  'percent-column': ({ column, name }) =>
    `Column ${column}, "${name}", is in percent; its numbers are divided by 100.`,
  swapped: ({ massColumn, valueColumn }) =>
    `Column ${massColumn} is taken for the mass, but its numbers look like couplings or limits and those of column ${valueColumn} like masses; the two may be swapped.`,
  'no-value': ({ line, column }) => `Line ${line}, column ${column} has no value; the curve has a gap there.`,
  'off-scale': ({ line, mass, value }) =>
    `Line ${line} has mass ${written(mass)} and value ${written(value)}, which a logarithmic plot cannot show; the curve has a gap there.`,
  repeated: ({ line, mass, lineBefore }) =>
    `Line ${line} repeats the mass ${written(mass)} of line ${lineBefore}.`,
  jump: ({ line, mass, decades }) =>
    `Line ${line} jumps by ${decades.toFixed(1)} decades at the mass ${written(mass)}; it may close a polygon and not be a limit.`,
  more: ({ kind, count }) => `There are ${count} more ${kinds[kind]}.`,
};

/** What is said of files that are read: why one cannot be, and what should be looked at, what is asked, and how numbers are taken. */
export const importing = section('importing', {
  reason: (reason: ImportReason): string => said(reasons, reason),
  suspicion: (suspicion: Suspicion): string => said(suspicions, suspicion),
  question: (question: OpenQuestion): string => said(openQuestions, question),
  valueNote: (note: ValueNote): string => said(valueNotes, note),
});
