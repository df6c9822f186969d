import { curveFormatWords } from '../../words/en/curveFormats.ts';
import { curveJson } from '../curveJson.ts';
import { type CurveFormat, filePerCurve } from './format.ts';

/** Our own form. */
export const json: CurveFormat = {
  id: 'json',
  name: 'JSON',
  mediaType: 'application/json',
  detail: () => curveFormatWords.json,
  takesBranchingRatios: true,
  write: filePerCurve('json', curveJson),
};
