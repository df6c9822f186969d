import { checkWords, commandLine, usageWords } from '../../words/en/commandLine.ts';
import { importing } from '../../words/en/importing.ts';
import { basename } from 'node:path';
import { numberText } from '../../data/text.ts';
import { shortened, shortName } from '../../words/quoted.ts';
import { importFormats } from '../../import/formats/index.ts';
import type { OwnFile } from '../../import/kaonscopeJson.ts';
import { openQuestions } from '../../import/openQuestions.ts';
import { type GivenFile, type ReadFile, type ReadTable, readFiles } from '../../import/readFiles.ts';
import { valueNotes } from '../../import/valueNotes.ts';
import { decimalNames, delimiterNames, type Dialect } from '../../import/delimited.ts';
import { candidatesOf } from '../../own/candidates.ts';
import { form } from '../command.ts';
import { drawnLine, drawnOf } from '../drawnOf.ts';
import { bytesIn } from '../givenFile.ts';
import { flag, oneOf } from '../option.ts';
import { jsonText } from '../output.ts';
import { sessionLines } from '../sessionLines.ts';
import { PartAnswered, UsageError } from '../usageError.ts';
import { withinBudget } from '../withinBudget.ts';

// Keys of a list are those of its type alone.
const namesOf = <N extends string>(list: Readonly<Record<N, string>>) => Object.keys(list) as N[];

async function given(path: string): Promise<GivenFile | string> {
  try {
    return { name: basename(path), bytes: await bytesIn(path) };
  } catch {
    return commandLine.unreadGiven(shortName(path));
  }
}

function ownLine(own: Exclude<OwnFile, { readonly kind: 'session' }>): string {
  switch (own.kind) {
    case 'bound':
      return checkWords.bound(own.content.id, own.content.status);
    case 'curve':
      return checkWords.curve(own.content.id, own.content.quantity);
    case 'limit-table':
      return checkWords.limitTable(own.content.id);
    case 'published-curve':
      return checkWords.publishedCurve(own.content.id);
    case 'analysis':
      return checkWords.analysis(shortName(own.title));
    case 'scan':
      return checkWords.scan(own.content.version);
    case 'model':
      return checkWords.model;
    case 'counts':
      return checkWords.counts(shortName(own.content.title), own.content.massMeV.length);
  }
}

type GoodFile = Extract<ReadFile, { readonly ok: true }>;

/** What edge a curve is: of couplings alone, since a limit on B has no side to choose. */
function shapeWords(
  { shape, otherEdge, quantity }: ReadTable['guesses'],
  name: (column: number) => string,
): string[] {
  if (otherEdge !== null) return [checkWords.band(shape, name(otherEdge.valueColumn))];
  return quantity === 'coupling' ? [shape] : [];
}

function tableLines({ table, guesses, suspicions }: ReadTable): string[] {
  const { massColumn, valueColumn, massUnit, massUnitNamed, quantity, convention, confidenceLevel } = guesses;
  const name = (column: number): string =>
    checkWords.column(column + 1, shortName(table.columns[column]?.name ?? ''));
  const parts = [
    checkWords.mass(massUnit, !massUnitNamed, name(massColumn)),
    checkWords.values(quantity, name(valueColumn)),
    ...(convention === null ? [] : [checkWords.convention(convention)]),
    ...(confidenceLevel === null ? [] : [checkWords.level(numberText(100 * confidenceLevel))]),
    ...shapeWords(guesses, name),
  ];
  return [
    `  ${checkWords.table(shortName(table.name), table.lines.length, table.columns.length, parts)}`,
    ...valueNotes(guesses).map((note) => `  ${importing.valueNote(note)}`),
    ...openQuestions(guesses).map((question) => `  ${checkWords.ambiguous(importing.question(question))}`),
    ...suspicions.map((suspicion) => `  ${importing.suspicion(suspicion)}`),
  ];
}

function report(outcome: GoodFile): string[] {
  const file = shortName(outcome.file);
  if (outcome.kind === 'view') return [checkWords.good(file, checkWords.view(shortened(outcome.words, 90)))];
  if (outcome.kind === 'own') {
    const { own } = outcome;
    return own.kind === 'session'
      ? sessionLines(outcome.file, own.content)
      : [checkWords.good(file, ownLine(own))];
  }
  return [checkWords.good(file, outcome.format), ...outcome.tables.flatMap(tableLines)];
}

function answered(good: readonly GoodFile[], asJson: boolean): string {
  const drawn = good.map((outcome) => candidatesOf([outcome]).candidates.map(drawnOf));
  if (asJson) return jsonText(drawn.flat());
  const lines = good.flatMap((outcome, place) => [
    ...report(outcome),
    ...drawn[place].map(
      (each) => `  ${drawn[place].length > 1 ? `${shortName(each.name)}: ` : ''}${drawnLine(each)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

async function checked(
  files: readonly string[],
  dialect: Partial<Dialect>,
  asJson: boolean,
): Promise<string> {
  if (files.length === 0) throw new UsageError(commandLine.noFiles);
  const read = await Promise.all(files.map(given));
  const sound = read.filter((entry): entry is GivenFile => typeof entry !== 'string');
  const outcomes = await readFiles(sound, dialect, importFormats, withinBudget(sound));
  const good = outcomes.filter((outcome): outcome is GoodFile => outcome.ok);
  const faults = [
    ...read.filter((entry): entry is string => typeof entry === 'string'),
    ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [importing.reason(outcome.reason)])),
  ];
  if (good.length === 0) throw new UsageError(...faults);
  const answer = answered(good, asJson);
  if (faults.length > 0) throw new PartAnswered(answer, ...faults);
  return answer;
}

/** `check`: what the loader of the page says of files, read together as if they were dropped on it, and what would be drawn. */
export const check = form({
  about: () => usageWords.commands.check,
  options: {
    decimal: oneOf(namesOf(decimalNames), () => usageWords.options.decimal),
    delimiter: oneOf(namesOf(delimiterNames), () => usageWords.options.delimiter),
    json: flag(() => usageWords.options.asJson),
  },
  takesFiles: true,
  run: ({ decimal, delimiter, json }, _surroundings, files) =>
    checked(
      files,
      {
        ...(decimal === undefined ? {} : { decimal: decimalNames[decimal] }),
        ...(delimiter === undefined ? {} : { delimiter: delimiterNames[delimiter] }),
      },
      json,
    ),
});
