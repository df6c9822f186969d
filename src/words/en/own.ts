import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What is lost with the page. @param name of a bound, or null for all */
const lasting = (name: string | null): string => (name === null ? 'your own data last' : `“${name}” lasts`);

/** Your own data in the list, and what is said of them in the line of messages. */
export const ownWords = section('own', {
  heading: 'Your own data',
  add: 'Add your own bound',
  removed: (name: string) => `“${name}” was removed.`,
  undo: 'Undo',
  unread: (count: number) =>
    count === 1 ? '1 bound could not be read.' : `${count} bounds could not be read.`,
  downloadUnread: 'Download as it is',
  inLimits: 'in “Limit on B”',
  notDrawn: 'not drawn',
  moreOf: (name: string) => `${name}: more`,
  more: 'more',
  less: 'less',
  change: 'Change',
  remove: 'Remove',
  saveAs: (points: number) => `Save all ${points} points as `,
  drop: 'Drop the files to look at them. Nothing is added yet.',

  coupling: {
    'lower-edge': (model: string, level: string) =>
      `Coupling of ${model}, ${level}; what lies above its line is excluded.`,
    'upper-edge': (model: string, level: string) =>
      `Coupling of ${model}, ${level}; what lies below its line is excluded.`,
    'closed-region': (model: string, level: string) => `Coupling of ${model}, ${level}; closed contour.`,
  },
  projection: {
    'lower-edge': (model: string, level: string) =>
      `Projection of ${model}, ${level}; what lies above its line is excluded.`,
    'upper-edge': (model: string, level: string) =>
      `Projection of ${model}, ${level}; what lies below its line is excluded.`,
    'closed-region': (model: string, level: string) => `Projection of ${model}, ${level}; closed contour.`,
  },
  /** In the verdict. */
  oneSided: (name: RichText) => [name, ' (one-sided)'],
  recast: (level: string) => `Limits on B(K⁺ → π⁺X), ${level}, recast by KaonScope in every model.`,
  limit: (level: string, reason: string) => `Limit on B at one lifetime, ${level}. Not recast: ${reason}`,
  level: (percent: number) => `${percent} % CL`,
  noLevel: 'no confidence level given',
  why: (reason: string) => `Not drawn: ${reason}`,
  points: (points: number, file: string) => `${points} points, from ${file}.`,
  pointsDrawn: (points: number, drawn: number, file: string) =>
    `${points} points, drawn with ${drawn}, from ${file}.`,
  ofModel: (model: string) => `It is a coupling of ${model}.`,
  preview: 'preview',

  files: (count: number) => `${count} files`,
  size: (files: string, megabytes: string) => `${files}, ${megabytes} MB`,
  storageFull: (name: string | null) =>
    `The browser’s storage for this page is full: ${lasting(name)} until the page is closed.`,
  notKept: (name: string | null) =>
    `The browser keeps nothing for this page: ${lasting(name)} until the page is closed.`,
  pasted: 'pasted text',
  noPoints: (name: string) => `“${name}” has no points that this format can hold.`,
  saved: (name: string, file: string) => `“${name}” saved as ${file}.`,
});
