import { curveFormatWords } from '../../words/en/curveFormats.ts';
import { darkMatterLiveFiles } from '../darkMatterLive.ts';
import type { CurveFormat } from './format.ts';

/** Pairs of files for CERN's Dark Matter live site. */
export const darkMatterLive: CurveFormat = {
  id: 'dark-matter-live',
  name: 'Dark Matter live',
  mediaType: 'text/csv',
  detail: () => curveFormatWords['dark-matter-live'],
  takesBranchingRatios: false,
  write: (curves, stems) =>
    Promise.resolve().then(() =>
      curves.flatMap(({ curve, colour, categories }, index) =>
        darkMatterLiveFiles({ ...curve, id: stems[index] }, colour, categories),
      ),
    ),
};
