import { exclusionTask } from './exclusion.ts';
import { limitsTask } from './limits.ts';
import { pointTask } from './point.ts';

/** The tasks behind the first picture of a page, which a worker brings with it. */
export const everydayTasks = [exclusionTask, limitsTask, pointTask] as const;
