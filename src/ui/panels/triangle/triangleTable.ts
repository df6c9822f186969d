import type { Table } from '../../../export/tables.ts';
import { triangleRatios } from '../../../physics/alp/triangle.ts';
import { plainText } from '../../../plot/format.ts';
import { triangleWords as words } from '../../../words/en/triangle.ts';
import type { Known } from '../../layers/layer.ts';
import { searchFace } from '../../searches/faces.ts';
import { massText } from '../emptyPanel.ts';
import { shownTriangle } from './shownTriangle.ts';

/** All ratios with where exclusion begins; null before it is known. */
export function triangleTable(known: Known): Table | null {
  const shown = shownTriangle(known);
  if (shown === null || typeof shown === 'string') return null;
  const { limitPerTeV, setBy, searches, massMeV } = shown.answer;
  const faces = searches.map((id) => [id, searchFace(id)] as const);
  return {
    title: words.table.title(massText(massMeV)),
    columns: Object.keys(words.table.columns),
    rows: triangleRatios.map((shares, k) => [
      ...shares,
      limitPerTeV[k] < Infinity ? limitPerTeV[k] : Number.NaN,
      searches[setBy[k]] ?? '',
    ]),
    words: {
      ...words.table.columns,
      ...Object.fromEntries(faces.map(([id, { short, years }]) => [id, `${plainText(short)} ${years}`])),
    },
  };
}
