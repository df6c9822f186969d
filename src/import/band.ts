import type { Polyline } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import type { ImportedTable } from './importedTable.ts';
import { meaning, type TableMeaning } from './meaning.ts';
import { breaksOf, isShown, stretchesOfRows } from './stretches.ts';

/** A closed band: both of its edges as the file has them, and what encloses each piece. */
export type Band = Required<Pick<Curve, 'stretches' | 'regions'>>;

/** An edge in stretches, each ascending in mass. */
function edgeStretches(
  table: ImportedTable,
  answers: TableMeaning,
  isPart: (row: number) => boolean,
): Polyline[] {
  const { massMeV, values } = meaning(table, answers);
  const breaks = breaksOf(table, [answers.massColumn, answers.valueColumn]);
  const has = (row: number): boolean => isPart(row) && isShown(massMeV[row], values[row]);
  return stretchesOfRows([...massMeV.keys()], has, breaks)
    .filter((rows) => rows.length > 1)
    .map((rows) => {
      const ascending = [...rows].sort((a, b) => massMeV[a] - massMeV[b]);
      return {
        massMeV: ascending.map((row) => massMeV[row]),
        coupling: ascending.map((row) => values[row]),
      };
    })
    .sort((a, b) => a.massMeV[0] - b.massMeV[0]);
}

const reversed = ({ massMeV, coupling }: Polyline): Polyline => ({
  massMeV: massMeV.toReversed(),
  coupling: coupling.toReversed(),
});

/**
 * Two edges of a table as a closed band. The sides that join them enclose it and are no limits.
 * @param table as read
 * @param answers what its columns mean, with another edge
 * @returns null where the edges are not in as many stretches
 */
export function bandOf(table: ImportedTable, answers: TableMeaning): Band | null {
  const { otherEdge } = answers;
  if (otherEdge === null) return null;
  const other = { ...answers, ...otherEdge };
  // Edges on the same masses end together.
  const rowOf = (meant: TableMeaning) => {
    const { massMeV, values } = meaning(table, meant);
    return (row: number): boolean => isShown(massMeV[row], values[row]);
  };
  const isShared = otherEdge.massColumn === answers.massColumn;
  const anywhere = (): boolean => true;
  const one = edgeStretches(table, answers, isShared ? rowOf(other) : anywhere);
  const two = edgeStretches(table, other, isShared ? rowOf(answers) : anywhere);
  if (one.length === 0 || one.length !== two.length) return null;
  return {
    stretches: one.flatMap((edge, piece) => [edge, reversed(two[piece])]),
    regions: one.map((edge, piece) => {
      const back = reversed(two[piece]);
      return {
        stretches: [2 * piece, 2 * piece + 1],
        outline: {
          massMeV: [...edge.massMeV, ...back.massMeV],
          coupling: [...edge.coupling, ...back.coupling],
        },
      };
    }),
  };
}
