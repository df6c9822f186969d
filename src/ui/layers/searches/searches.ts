import { sharePlane } from '../../../state/models.ts';
import { namedExclusion } from '../../../export/tables.ts';
import { answerOf } from '../../planner/entries.ts';
import { exclusionSource, limitSource } from '../../save/curveSource.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known, Layer } from '../layer.ts';
import { searchesEarly } from './searchesEarly.ts';
import { searchNumbers } from './searchNumbers.ts';
import { searchesNotes, speakingSearches } from './searchesNotes.ts';
import { SearchRows } from './SearchRows.tsx';

/** What the searches exclude of the chosen model. */
function excludedBy({ choices, entries }: Known) {
  const exclusion = answerOf(entries, 'exclusion', 'exclusion');
  return exclusion !== null && sharePlane(exclusion.model, choices.model) ? exclusion.searches : [];
}

const limitsOf = ({ entries }: Known) => answerOf(entries, 'limits', 'limits')?.searches ?? [];

/** The searches of NA62, one by one. */
export const layer: Layer = {
  ...searchesEarly,
  excluded: (known) => excludedBy(known).map(namedExclusion),
  limits: limitsOf,
  curves: (known) =>
    known.choices.lifetime === 'implied'
      ? excludedBy(known).flatMap((search) => exclusionSource(known, search))
      : limitsOf(known).flatMap((search) => limitSource(known, search)),
  numbers: ({ choices: { kind } }, point) => {
    const outlook = outlookOf({ kind, exposure: point.exposure });
    return point.searches.flatMap((search) => searchNumbers(search, outlook));
  },
  citations: (known, shown) => speakingSearches(known, shown).flatMap(({ citations }) => citations),
  Row: SearchRows,
  notes: searchesNotes,
};
