import type { Table } from '../../../export/tables.ts';
import { chosenConvention } from '../../../state/models.ts';
import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { lineText } from '../../text/lineText.ts';
import { joined } from '../../text/markup.ts';
import { couplingTitle } from '../../text/symbols.ts';
import type { PanelInput } from '../panel.ts';
import { ratioKnower } from './keptRatios.ts';

/** The smallest excluded coupling, that of each kept curve, and their ratio; null where there are none. */
export function keptTable(input: PanelInput): Table | null {
  const ratios = ratioKnower()(input);
  const rows = ratios.flatMap(({ id, massMeV, now, kept, ratio }) =>
    Array.from(massMeV, (mass, i): (number | string)[] => [id, mass, now[i], kept[i], ratio[i]]).filter(
      (_, i) => !Number.isNaN(ratio[i]),
    ),
  );
  if (rows.length === 0) return null;
  const symbol = lineText(couplingTitle(chosenConvention(input.choices)));
  return {
    title: words.title,
    columns: ['curve', 'm_MeV', 'coupling', 'coupling_kept', 'ratio'],
    rows,
    words: {
      ...Object.fromEntries(ratios.map(({ id, name }) => [id, lineText(name)])),
      coupling: symbol,
      coupling_kept: lineText(joined(...words.kept([{ text: symbol }]))),
    },
  };
}
