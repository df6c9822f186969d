import { readSession } from '../own/session.ts';
import { checkWords } from '../words/en/commandLine.ts';
import { ownReasons } from '../words/en/ownReasons.ts';
import { shortened, shortName } from '../words/quoted.ts';
import { UsageError } from './usageError.ts';

/** Characters of a link, and of notes, that are shown. */
const longestLink = 90;
const longestNotes = 200;

/**
 * What `check` says of a session.
 * @param content what JSON.parse gave
 * @throws UsageError naming the file and what is wrong with it
 */
export function sessionLines(file: string, content: unknown): string[] {
  const read = readSession(file, content);
  if (!read.ok) throw new UsageError(ownReasons.reason(read.reason));
  const { program, words, bounds, official, notes } = read.content;
  const tables = official.used.length + official.compared.length;
  const held = [
    checkWords.sessionView(shortened(words, longestLink)),
    ...bounds.map(({ name, pointCount }) => checkWords.sessionBound(shortName(name), pointCount)),
    ...(tables > 0 ? [checkWords.sessionTables(tables)] : []),
    ...(notes === '' ? [] : [checkWords.sessionNotes(shortened(notes, longestNotes))]),
  ];
  return [
    checkWords.good(shortName(file), checkWords.session(shortName(program))),
    ...held.map((line) => `  ${line}`),
  ];
}
