import { curveCsv } from './curveCsv.ts';
import { curveJson } from './curveJson.ts';
import type { ExportCurve } from './curvePoints.ts';
import { darkMatterLiveFiles, type ExportFile, type LiveCategories } from './darkMatterLive.ts';
import { distinct } from './distinct.ts';
import { fileStem } from '../data/text.ts';

/** Formats in which curves are saved. */
export const curveFormats = ['csv', 'json', 'dark-matter-live', 'hepdata'] as const;
export type CurveFormat = (typeof curveFormats)[number];

/** A curve to be saved, with what the Dark Matter live site wants to know beside it. */
export interface CurveToSave {
  readonly curve: ExportCurve;
  /** Of its line, `#rrggbb`. */
  readonly colour: string;
  readonly categories: LiveCategories;
}

/** Longest name of a file without its ending. */
const longestStem = 80;

/**
 * Curves as files of one format.
 * @param curves at least one
 * @param comment what they are as a whole; only HEPData has room for it
 * @returns files with names that differ
 * @throws Error when a point is no positive number, or a limit on B is to go to the Dark Matter live site
 */
export async function curveFiles(
  curves: readonly CurveToSave[],
  format: CurveFormat,
  comment: string,
): Promise<readonly ExportFile[]> {
  const plain = curves.map(({ curve }) => curve);
  if (format === 'hepdata') {
    // The YAML writer is loaded only when it is asked for.
    const { hepdataFiles } = await import('./hepdata.ts');
    return hepdataFiles(plain, comment);
  }
  const stems = distinct(
    plain.map(({ id }) => fileStem(id)),
    longestStem,
  );
  if (format === 'dark-matter-live') {
    return curves.flatMap(({ curve, colour, categories }, index) =>
      darkMatterLiveFiles({ ...curve, id: stems[index] }, colour, categories),
    );
  }
  const write = format === 'csv' ? curveCsv : curveJson;
  return plain.map((curve, index) => ({ name: `${stems[index]}.${format}`, text: write(curve) }));
}
