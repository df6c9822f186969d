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

/**
 * Official limits as published curves, one for each search, to be drawn beside ours and compared with them; none for other
 * tables. Of limits at several confidence levels those at that of the newest table.
 */
export function publishedOf(tables: readonly OfficialTable[]): readonly PublishedCurve[] {
  const limits = tables.flatMap((table) => (table.role === 'limits' ? [table] : []));
  return [...new Set(limits.map(({ search }) => search))].map((search): PublishedCurve => {
    const all = limits.filter((table) => table.search === search);
    const { confidenceLevel } = all[all.length - 1];
    const taken = all.filter((table) => Math.abs(table.confidenceLevel - confidenceLevel) < 1e-9);
    const name = taken.map((table) => table.name).join(', ');
    const files = taken.map(({ file }) => file).join(', ');
    return {
      kind: 'published-curve',
      id: `${mark}${search}`,
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
        figure: files,
        note: files,
        licence: 'Yours',
      },
      citation: 'NA62:2025hidden',
      stretches: taken.flatMap(({ rows }) => rows).flatMap(stretchesOf),
    };
  });
}

/** The curves to compare ours with: an official table takes the place of what was read off a figure for its search. */
export const bestOf = (curves: readonly PublishedCurve[]): readonly PublishedCurve[] =>
  curves.filter(
    (curve) =>
      isOfficial(curve) ||
      !curve.sameData ||
      !curves.some((other) => isOfficial(other) && other.search === curve.search),
  );
