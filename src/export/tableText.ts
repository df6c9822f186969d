import { neutralText, numberText } from '../data/text.ts';
import { greekLetters } from '../physics/greek.ts';
import { tableCsv } from './csv.ts';
import type { Table } from './tables.ts';

/** Forms in which a table is put where it is wanted. */
export const tableForms = ['tsv', 'latex', 'markdown', 'csv'] as const;
export type TableForm = (typeof tableForms)[number];

/** Digits of numbers in a table that people read. */
const readDigits = 3;

/** Each sign that LaTeX takes for something else, as it is written there. */
const latexSigns: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from(greekLetters, ([command, letter]) => [letter, `$\\${command}$`])),
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '×': '$\\times$',
  '→': '$\\to$',
  '|': '\\textbar{}',
  '\u2009': '\\,',
  '\u202f': '\\,',
  ℓ: '$\\ell$',
  '±': '$\\pm$',
  '∞': '$\\infty$',
  '–': '--',
  '′': "$'$",
  '−': '$-$',
  '·': '$\\cdot$',
  '∝': '$\\propto$',
  '√': '$\\surd$',
  '≤': '$\\le$',
  '≥': '$\\ge$',
  '…': '\\ldots{}',
  '\u00a0': '~',
};

/** Raised signs, as they stand on the line. */
const raised: Readonly<Record<string, string>> = {
  '⁺': '+',
  '⁻': '-',
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** Raised signs that follow each other, a letter with a bar over it, or any other sign. */
const latexPieces = /([⁺⁻⁰¹²³⁴-⁹]+)|([a-zA-Zα-ω])\u0304|./gsu;

function latexPiece(piece: string, signs: string | undefined, barred: string | undefined): string {
  if (signs !== undefined) {
    const power = [...signs].map((sign) => raised[sign]).join('');
    return power.length === 1 ? `$^${power}$` : `$^{${power}}$`;
  }
  if (barred !== undefined) {
    const letter = (latexSigns[barred] ?? barred).replaceAll('$', '');
    return letter.startsWith('\\') ? `$\\bar${letter}$` : `$\\bar{${letter}}$`;
  }
  return latexSigns[piece] ?? piece;
}

/** A text that LaTeX prints as it is. */
export const latexText = (text: string): string =>
  text.replace(/\p{Cc}+/gu, ' ').replace(latexPieces, latexPiece);

/** A number for a reader, mantissa and exponent apart; null where there is none. */
function parted(value: number): { readonly mantissa: string; readonly exponent: number | null } | null {
  if (Number.isNaN(value)) return null;
  const [mantissa, exponent] = value
    .toExponential(readDigits - 1)
    .split('e')
    .map(Number);
  if (value === 0 || (exponent >= -2 && exponent <= 3))
    return { mantissa: String(Number(value.toPrecision(readDigits))), exponent: null };
  return { mantissa: mantissa.toFixed(readDigits - 1), exponent };
}

function latexNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '--' : value > 0 ? '$\\infty$' : '$-\\infty$';
  const number = parted(value);
  if (number === null) return '--';
  const { mantissa, exponent } = number;
  return exponent === null ? `$${mantissa}$` : `$${mantissa} \\times 10^{${exponent}}$`;
}

function markdownNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : value > 0 ? '∞' : '−∞';
  const number = parted(value);
  if (number === null) return '–';
  const { mantissa, exponent } = number;
  return exponent === null ? mantissa : `${mantissa} × 10<sup>${exponent}</sup>`;
}

/** A text that Markdown, and the page that it becomes, shows as it is. */
const markdownText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&');

/** Names of columns in words, or as files have them. */
const headOf = ({ columns, words = {} }: Table): readonly string[] =>
  columns.map((column) => (Object.hasOwn(words, column) ? words[column] : column));

type Cell = number | string;

/** A table of LaTeX with the rules of the package `booktabs`. */
function latexTable(table: Table): string {
  const cell = (value: Cell) => (typeof value === 'number' ? latexNumber(value) : latexText(value));
  const line = (cells: readonly string[]) => `    ${cells.join(' & ')} \\\\`;
  return [
    `% ${table.title.replace(/\p{Cc}+/gu, ' ')}`,
    '% \\usepackage{booktabs}',
    `\\begin{tabular}{${'l'.repeat(table.columns.length)}}`,
    '    \\toprule',
    line(headOf(table).map(latexText)),
    '    \\midrule',
    ...table.rows.map((row) => line(row.map(cell))),
    '    \\bottomrule',
    '\\end{tabular}',
    '',
  ].join('\n');
}

function markdownTable(table: Table): string {
  const cell = (value: Cell) => (typeof value === 'number' ? markdownNumber(value) : markdownText(value));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headOf(table).map(markdownText)),
    line(table.columns.map(() => '---')),
    ...table.rows.map((row) => line(row.map(cell))),
    '',
  ].join('\n');
}

function tsvTable(table: Table): string {
  const cell = (value: Cell) => (typeof value === 'number' ? numberText(value) : neutralText(value));
  return [table.columns.map(neutralText), ...table.rows.map((row) => row.map(cell))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

/** A table whose texts no spreadsheet takes for formulas. */
const neutral = (table: Table): Table => ({
  ...table,
  columns: table.columns.map(neutralText),
  rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralText(cell) : cell))),
});

const writers: Readonly<Record<TableForm, (table: Table) => string>> = {
  tsv: tsvTable,
  latex: latexTable,
  markdown: markdownTable,
  csv: (table) => tableCsv(neutral(table)),
};

/**
 * A table in one of the forms: for machines with all digits (`tsv`, `csv`), or for people with three (`latex`, `markdown`).
 * Text stays text in each of them.
 */
export const tableText = (table: Table, form: TableForm): string => writers[form](table);
