import type { ExportCurve } from '../curvePoints.ts';
import type { ExportFile, LiveCategories } from '../darkMatterLive.ts';

/** A curve to be saved, with what the Dark Matter live site wants to know beside it. */
export interface CurveToSave {
  readonly curve: ExportCurve;
  /** Of its line, `#rrggbb`. */
  readonly colour: string;
  readonly categories: LiveCategories;
}

/** A format in which curves are saved. */
export interface CurveFormat {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** What it holds and what it is good for. */
  readonly detail: () => string;
  /** Whether it holds limits on B too, not only couplings of a model. */
  readonly takesBranchingRatios: boolean;
  /**
   * Curves as files.
   * @param stems names of files without ending, one per curve, that differ
   * @param comment what the curves are as a whole, where the format has room for it
   * @throws Error when a point is no positive number
   */
  readonly write: (
    curves: readonly CurveToSave[],
    stems: readonly string[],
    comment: string,
  ) => Promise<readonly ExportFile[]>;
}

/** A format with one file per curve. */
export const filePerCurve =
  (extension: string, write: (curve: ExportCurve) => string): CurveFormat['write'] =>
  (curves, stems) =>
    Promise.resolve(
      curves.map(({ curve }, index) => ({ name: `${stems[index]}.${extension}`, text: write(curve) })),
    );
