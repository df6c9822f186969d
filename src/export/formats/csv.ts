import { curveFormatWords } from '../../words/en/curveFormats.ts';
import { curveCsv } from '../curveCsv.ts';
import { type CurveFormat, filePerCurve } from './format.ts';

/** Columns under a heading of comments. */
export const csv: CurveFormat = {
  id: 'csv',
  name: 'CSV',
  mediaType: 'text/csv',
  detail: () => curveFormatWords.csv,
  takesBranchingRatios: true,
  write: filePerCurve('csv', curveCsv),
};
