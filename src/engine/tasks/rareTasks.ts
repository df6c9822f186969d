import { combinationTask } from './combination.ts';
import { combinedExclusionTask } from './combinedExclusion.ts';
import { comparisonTask } from './comparison.ts';
import { convertTask } from './convert.ts';
import { countingTask } from './counting.ts';
import { exclusionUnionTask } from './exclusionUnion.ts';
import { inputsTask } from './inputs.ts';
import { modelTask } from './model.ts';
import { reachLimitsTask, reachTask } from './reach.ts';
import { shapeTask } from './shape.ts';
import { significanceTask } from './significance.ts';
import { triangleTask } from './triangle.ts';
import { windowTask } from './window.ts';

/** All other tasks, which a worker loads when one of them is asked for. */
export const rareTasks = [
  // In the place of the one that knows no union.
  exclusionUnionTask,
  modelTask,
  convertTask,
  inputsTask,
  combinationTask,
  combinedExclusionTask,
  countingTask,
  windowTask,
  comparisonTask,
  significanceTask,
  reachTask,
  reachLimitsTask,
  shapeTask,
  triangleTask,
] as const;
