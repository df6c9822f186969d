import type { ImportReason } from '../../import/importReason.ts';
import type { OwnReason } from '../../own/ownReason.ts';
import type { OwnProblem } from '../../../workers/importApi.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { importing } from './importing.ts';
import { deathCause } from './workers.ts';

const reasons: Coded<OwnReason, string> = {
  file: ({ reason }) => importing.reason(reason),
  'no-name': () => 'Give it a name.',
  'open-questions': ({ open }) => open.map(importing.question).join(' '),
  'no-contour': ({ file }) => `${file} has no contour.`,
  'missing-contour': ({ file, why }) => `${file} has no contour; it says “${why}”.`,
  'recast-elsewhere': ({ file }) =>
    `${file} refers to limits in another file; add that table of limits instead.`,
  analysis: ({ file, title }) =>
    `${file} is the analysis "${title}" and has no errors, but only limits and contours can be added here.`,
  'scan-not-drawn': ({ file, task }) =>
    `${file} answers a "${task}" request; only exclusions, and limits at one lifetime, can be drawn.`,
  'scan-of-model': ({ file, model }) =>
    `${file} is about the model "${model}", which this version does not have.`,
  'scan-empty': ({ file }) => `${file} excludes nothing, so there is nothing to draw.`,
  'session-bound': ({ file, name, reason }) => `${file}, “${name}”: ${said(reasons, reason)}`,
  'no-format': ({ name, format }) => `${name} cannot be saved as ${format}.`,
  'couplings-only': ({ format }) => `Only couplings of a model can be saved for ${format}.`,
  'no-curve': ({ name }) => `${name} has no curve to save.`,
};

const problems: Coded<OwnProblem, string> = {
  own: ({ reason }) => said(reasons, reason),
  'too-many-files': ({ files, most }) => `You gave ${files} files at once; the first ${most} are read.`,
  'not-opened': ({ file }) => `${file} could not be opened; it may be a folder.`,
  'reading-failed': () => 'Reading failed because of a fault in this program; try giving the numbers as CSV.',
  'reader-stopped': ({ cause }) => `Reading stopped unexpectedly (${deathCause(cause)}).`,
};

/** Why own data cannot be read, added or saved. */
export const ownReasons = section('own reasons', {
  reason: (reason: OwnReason): string => said(reasons, reason),
  problem: (problem: OwnProblem): string => said(problems, problem),
  /** Why limits are not recast; earlier versions kept the sentence itself. */
  notRecast: (reason: ImportReason | string): string =>
    typeof reason === 'string' ? reason : importing.reason(reason),
});
