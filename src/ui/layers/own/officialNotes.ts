import type { RichText } from '../../../plot/scene.ts';
import { officialWords } from '../../../words/en/official.ts';
import { officialState } from '../../official/officialState.ts';
import { rich } from '../../text/markup.ts';
import { type Known, stateOf } from '../layer.ts';

/** What is said of official tables in use, below figures and in saved ones; nothing where there are none. */
export function officialRemarks({ states }: Pick<Known, 'states'>): readonly string[] {
  const { official = [] } = stateOf(states, officialState);
  if (official.length === 0) return [];
  const tables = official.map(({ name, role }) => `${name} (${officialWords.role(role)})`);
  return [officialWords.note(tables.join(', '))];
}

/** The same as text of the page. */
export const officialNotes = (known: Pick<Known, 'states'>): readonly RichText[] =>
  officialRemarks(known).map((remark) => rich(remark.replaceAll(/[*^_]/g, ' ')));
