import type { ExportCurve } from './curvePoints.ts';
import type { ExportFile } from './darkMatterLive.ts';
import { curveTables } from './hepdata/curveTables.ts';
import { submissionFiles } from './hepdata/write.ts';

/**
 * Curves as a HEPData submission: `submission.yaml` and one YAML table each, by the rules of HEPData's schemas 1.1.1; bands
 * of a search are errors of its expected limit where they can. Kept in a module of its own, because the YAML writer is loaded
 * only when it is asked for.
 * @param curves points and what is known about them
 * @param comment what the submission as a whole is
 * @returns the files of the submission, submission.yaml first
 * @throws Error when a point is no positive number
 */
export const hepdataFiles = (curves: readonly ExportCurve[], comment: string): ExportFile[] =>
  submissionFiles(curveTables(curves), comment);
