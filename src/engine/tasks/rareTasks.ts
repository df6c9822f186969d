import { requireMasses, requireModel } from '../checks.ts';
import { modelTable } from '../modelCurves.ts';
import { answerCombination } from './combination.ts';
import { answerCombinedExclusion } from './combinedExclusion.ts';
import { answerComparison } from './comparison.ts';
import { answerConvert } from './convert.ts';
import { answerCounting } from './counting.ts';
import { answerInputs } from './inputs.ts';
import { answerShape } from './shape.ts';
import { answerSignificance } from './significance.ts';
import type { TaskTable } from './taskTable.ts';
import { answerWindow } from './window.ts';

/** All other tasks, which a worker loads when one of them is asked for. */
export const rareTasks = {
  model: (_, request) => modelTable(requireModel(request.model), requireMasses(request.massesMeV)),
  convert: (_, request) => answerConvert(request),
  inputs: ({ searches }, request) => answerInputs(searches, request),
  combination: ({ searches, scans }, request) => answerCombination(searches, scans, request),
  'combined-exclusion': ({ searches, scans }, request) => answerCombinedExclusion(searches, scans, request),
  cls: (_, request) => answerCounting(request),
  window: ({ searches, scans }, request) => answerWindow(searches, scans, request),
  comparison: ({ searches, scans }, request) => answerComparison(searches, scans, request),
  significance: ({ searches, scans }, request) => answerSignificance(searches, scans, request),
  shape: ({ searches }, request) => answerShape(searches, request),
} satisfies TaskTable;
