import { tableCsv } from './csv.ts';
import { neutralText, numberText } from '../data/text.ts';
import { modelById } from '../physics/models/index.ts';
import { headingText } from './heading.ts';
import { curveRows, type ExportCurve, valueColumn } from './curvePoints.ts';

/** One line per region of a closed curve: which pieces are its edges, and all that is around it, sides without a limit included. */
const regionLines = ({ regions = [] }: ExportCurve): string[] =>
  regions.map(({ stretches, outline: { massMeV, coupling } }) => {
    const points = massMeV.map((mass, k) => `${numberText(mass)} ${numberText(coupling[k])}`);
    return `region of pieces ${stretches.map((k) => k + 1).join(' ')} enclosed by ${points.join(', ')}`;
  });

/**
 * A curve as CSV with a heading of comments that says what it is: name, quantity, convention, confidence level, reference.
 * Read again it is the same curve.
 * @param curve points and what is known about them
 * @returns columns `m_MeV`, the convention or `br_ul`, `piece`, and of a curve from toys `…_err,toys`; text that ends with a line break
 * @throws Error when a point is no positive number
 */
export function curveCsv(curve: ExportCurve): string {
  const { name, confidenceLevel, lifetimeS, shape, curveType, reference, citations, note, monteCarlo } =
    curve;
  const value = neutralText(valueColumn(curve));
  const heading = headingText({
    name,
    what: [curve.quantity, shape, curveType, modelById(curve.model ?? '')?.benchmark ?? '']
      .filter((word) => word !== '')
      .join(', '),
    model: curve.model,
    confidenceLevel,
    lifetimeS,
    references: reference === '' ? [] : [reference],
    citations,
    notes: [
      note,
      ...(curve.searchKind === undefined ? [] : [`kind: ${curve.searchKind}`]),
      ...(monteCarlo === undefined
        ? []
        : [`${value}_err: standard deviation from the finite number of toys, seed ${monteCarlo.seed}`]),
      ...regionLines(curve),
    ],
  });
  const table = tableCsv({
    title: name,
    columns: ['m_MeV', value, 'piece', ...(monteCarlo === undefined ? [] : [`${value}_err`, 'toys'])],
    rows: curveRows(curve).map((row) => [
      row.massMeV,
      row.value,
      row.piece,
      ...(monteCarlo === undefined ? [] : [row.error, row.toys]),
    ]),
  });
  return `${heading}${table}`;
}
