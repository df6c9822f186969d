import { numberText, tableCsv } from '../csv.ts';
import { curveRows, type ExportCurve, valueColumn } from './curvePoints.ts';
import { neutralText } from './neutral.ts';

/**
 * A curve as CSV with a heading of comments that says what it is: name, quantity, convention, confidence level, reference.
 * Read again by our own importer it gives the same points.
 * @param curve points and what is known about them
 * @returns columns `piece,m_MeV,` and the convention or `br_ul`; text that ends with a line break
 * @throws Error when a point is no positive number
 */
export function curveCsv(curve: ExportCurve): string {
  const { name, confidenceLevel, lifetimeS, shape, curveType, reference, note } = curve;
  const lines = [
    neutralText(name),
    `${curve.quantity}, ${shape}, ${curveType}`,
    ...(confidenceLevel === null ? [] : [`${numberText(100 * confidenceLevel)} % CL`]),
    ...(lifetimeS === null
      ? []
      : [lifetimeS === 'inf' ? 'X invisible' : `lifetime ${numberText(lifetimeS)} s`]),
    ...(reference === '' ? [] : [`reference: ${neutralText(reference)}`]),
    ...(note === '' ? [] : [neutralText(note)]),
  ];
  const table = tableCsv({
    title: name,
    columns: ['m_MeV', neutralText(valueColumn(curve)), 'piece'],
    rows: curveRows(curve).map(({ piece, massMeV, value }) => [massMeV, value, piece]),
  });
  return `${lines.map((line) => `# ${line}\n`).join('')}${table}`;
}
