import type { OfficialTable } from '../../data/officialSchema.ts';
import type { PublishedCurve, PublishedStretch } from '../../data/publishedCurveSchema.ts';

const mark = 'official-';

/** Whether a published curve is an official table of the user, which is drawn as long as it is there. */
export const isOfficial = ({ id }: Pick<PublishedCurve, 'id'>): boolean => id.startsWith(mark);

/** Masses further apart than so many times the usual step are ends of stretches. */
const gapSteps = 10;

type Row = Extract<OfficialTable, { readonly role: 'limits' }>['rows'][number];

/** A row cut where its masses leave a gap. */
function stretchesOf({ lifetimeS, massMeV, limit }: Row): PublishedStretch[] {
  const steps = massMeV.slice(1).map((mass, k) => mass - massMeV[k]);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  const starts = [0, ...steps.flatMap((step, k) => (step > gapSteps * usual ? [k + 1] : []))];
  return starts
    .map((start, k) => {
      const end = starts[k + 1] ?? massMeV.length;
      return { lifetimeS, massMeV: massMeV.slice(start, end), limit: limit.slice(start, end) };
    })
    .filter((stretch) => stretch.massMeV.length > 1);
}

/** Official limits as published curves, to be drawn beside ours and compared with them; none for other tables. */
export function publishedOf(table: OfficialTable): readonly PublishedCurve[] {
  if (table.role !== 'limits') return [];
  const { id, name, file, search, confidenceLevel, rows } = table;
  return [
    {
      kind: 'published-curve',
      id: `${mark}${id}`,
      title: name,
      label: name,
      search,
      sameData: true,
      quantity: 'B(K⁺ → π⁺X)',
      curve: 'observed',
      confidenceLevel,
      provenance: {
        kind: 'published-table',
        publication: name,
        figure: file,
        note: file,
        licence: 'Yours',
      },
      citation: 'NA62:2025hidden',
      stretches: rows.flatMap(stretchesOf),
    },
  ];
}
