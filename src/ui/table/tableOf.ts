import { exclusionTable, limitsTable, type NamedExclusion, type Table } from '../../export/tables.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { toyOf } from '../../state/toy.ts';
import { tableWords } from '../../words/en/tables.ts';
import { toyWords } from '../../words/en/toy.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import { panelWhileToy } from '../explore/inView.ts';
import type { Picture } from '../explore/picture.ts';
import { collected } from '../layers/host.ts';
import type { Known, Layer } from '../layers/layer.ts';
import { answerOf } from '../planner/entries.ts';
import { lineText } from '../text/lineText.ts';
import { couplingSymbol, couplingTitle } from '../text/symbols.ts';

/**
 * The numbers behind what a place of the page shows: intervals of couplings in the convention of the axis, limits on B, or
 * those of the panel.
 * @returns null where there are none yet
 */
export function tableOf(
  slot: PlaneSlot,
  layers: readonly Layer[],
  known: Known,
  picture: Pick<Picture, 'panelTable'>,
): Table | null {
  const { choices, entries } = known;
  const content = contentOf(choices, slot);
  if (content === 'panel') return ofPanel(picture.panelTable(), choices);
  if (content === 'limit') {
    if (answerOf(entries, 'limits', 'limits') === null) return null;
    return limitsTable({ searches: collected(layers, known, ({ limits }) => limits?.(known)) });
  }
  if (answerOf(entries, 'exclusion', 'exclusion')?.model !== choices.model) return null;
  return modelPlaneTable(
    collected(layers, known, ({ excluded }) => excluded?.(known)),
    choices,
  );
}

/** While one experiment is generated, a table of data says that it is. */
function ofPanel(table: Table | null, choices: Choices): Table | null {
  const isOfData = toyOf(choices) !== null && panelWhileToy(choices) === 'data';
  return table !== null && isOfData ? { ...table, title: `${table.title}, ${toyWords.ofData}` } : table;
}

/** Excluded intervals in the convention of the axis, under the name that the axis has. */
function modelPlaneTable(excluded: readonly NamedExclusion[], choices: Choices): Table {
  const model = modelOf(choices.model);
  const convention = chosenConvention(choices);
  const table = exclusionTable(excluded, model, convention);
  const coupling = lineText(couplingTitle(convention));
  return {
    ...table,
    title: tableWords.excluded(lineText(couplingSymbol(convention)), model.benchmark),
    words: { ...table.words, coupling_lo: tableWords.from(coupling), coupling_hi: tableWords.to(coupling) },
  };
}
