import { searchIds } from '../../data/catalogue.ts';
import { plainText } from '../../plot/format.ts';
import { refusals } from '../../words/en/refusals.ts';
import { searchFace } from '../searches/faces.ts';
import type { AnswerError } from './entries.ts';

function nameOf(search: string): string {
  if (!searchIds.includes(search)) return search;
  const { short, years } = searchFace(search);
  return `${plainText(short)} ${years}`;
}

/** Why there is no answer, or none of some searches. */
export function refusalText({ reason, searches }: Pick<AnswerError, 'reason' | 'searches'>): string {
  const sentence = refusals.sentence(reason);
  return searches === undefined ? sentence : refusals.ofSearches(searches.map(nameOf), sentence);
}
