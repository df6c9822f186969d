import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { numberText } from '../../data/text.ts';
import { largestFile, shown } from '../../import/importedTable.ts';
import type { OwnFile } from '../../import/kaonscopeJson.ts';
import { type GivenFile, type ReadFile, type ReadTable, readFiles } from '../../import/readFiles.ts';
import { form } from '../command.ts';
import { UsageError } from '../usageError.ts';

async function given(path: string): Promise<GivenFile | string> {
  try {
    const { size } = await stat(path);
    // A larger file is refused without being read; its first bytes say no more.
    const bytes = size > largestFile ? new Uint8Array(largestFile + 1) : await readFile(path);
    return { name: basename(path), bytes };
  } catch {
    return `${shown(path)} could not be read; check needs the names of files.`;
  }
}

function ownLine(own: OwnFile): string {
  switch (own.kind) {
    case 'bound':
      return `bound ${own.content.id} (${own.content.status})`;
    case 'curve':
      return `curve ${own.content.id} (${own.content.quantity})`;
    case 'limit-table':
      return `table of limits ${own.content.id}`;
    case 'published-curve':
      return `published curve ${own.content.id}`;
    case 'analysis':
      return `analysis "${shown(own.title)}"`;
  }
}

function tableLines({ table, guesses, suspicions }: ReadTable): string[] {
  const { massColumn, valueColumn, massUnit, massUnitNamed, quantity, convention, confidenceLevel } = guesses;
  const name = (column: number): string =>
    `column ${column + 1} "${shown(table.columns[column]?.name ?? '')}"`;
  const parts = [
    `mass in ${massUnit}${massUnitNamed ? '' : ' (guessed)'} in ${name(massColumn)}`,
    `${quantity ?? 'values of an unknown quantity'} in ${name(valueColumn)}`,
    ...(convention === null ? [] : [`convention ${convention}`]),
    ...(confidenceLevel === null ? [] : [`${numberText(100 * confidenceLevel)} % CL`]),
    guesses.shape,
  ];
  return [
    `  "${shown(table.name)}": ${table.lines.length} rows, ${table.columns.length} columns; ${parts.join(', ')}`,
    ...suspicions.map(({ sentence }) => `  ${sentence}`),
  ];
}

function report(outcome: ReadFile): string[] {
  const file = shown(outcome.file);
  if (!outcome.ok) return [`${file}: not usable. ${outcome.error}`];
  if (outcome.kind === 'own') return [`${file}: good, ${ownLine(outcome.own)}`];
  return [`${file}: good, ${outcome.format}`, ...outcome.tables.flatMap(tableLines)];
}

async function checked(files: readonly string[]): Promise<string> {
  if (files.length === 0) throw new UsageError('check needs the names of one or more files.');
  const read = await Promise.all(files.map(given));
  const sound = read.filter((entry): entry is GivenFile => typeof entry !== 'string');
  const outcomes = await readFiles(sound);
  const faults = [
    ...read.filter((entry): entry is string => typeof entry === 'string'),
    ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error])),
  ];
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return `${outcomes.flatMap(report).join('\n')}\n`;
}

/** `check`: what the loader of the page says of files, read together as if they were dropped on it. */
export const check = form({
  about: 'what the loader says of bounds, limits or data of your own',
  options: {},
  takesFiles: true,
  run: (_values, _surroundings, files) => checked(files),
});
