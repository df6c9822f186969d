import { fileStem } from '../data/text.ts';
import type { ExportFile } from './darkMatterLive.ts';
import { distinct } from './distinct.ts';
import type { CurveFormat, CurveToSave } from './formats/format.ts';

/** Longest name of a file without its ending. */
const longestStem = 80;

/**
 * Curves as files of one format.
 * @param curves at least one
 * @param comment what they are as a whole, where the format has room for it
 * @returns files with names that differ
 * @throws Error when a point is no positive number, or a limit on B is to go into a format that takes couplings alone
 */
export async function curveFiles(
  curves: readonly CurveToSave[],
  format: CurveFormat,
  comment: string,
): Promise<readonly ExportFile[]> {
  const stems = distinct(
    curves.map(({ curve }) => fileStem(curve.id)),
    longestStem,
  );
  return format.write(curves, stems, comment);
}
