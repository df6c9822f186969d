// What other programs may use: the engine, the models, the searches and the readers of files, without a page.
import { openEngine as openWith } from '../engine/openEngine.ts';
import { readDataFile } from './readDataFile.ts';

/**
 * An engine over the searches and recast limits that come with the package.
 * @param readText reads a data file by its path, `data/…`, in place of those of the package; rejects where it cannot
 * @returns the engine, whose `run` answers a request at once, and what is wrong with each file that could not be used
 */
export const openEngine = (readText: (path: string) => Promise<string> = readDataFile) => openWith(readText);

export { readDataFile } from './readDataFile.ts';
export { type Engine } from '../engine/engine.ts';
export type {
  AnswerOf,
  AnswerTo,
  EngineAnswer,
  EngineReason,
  EngineRequest,
  EngineResult,
  Task,
} from '../engine/taskTypes.ts';
export { type CurveName, curveNames, type LimitAssumptions } from '../engine/request.ts';

export { type NamedModel, modelNamed, models } from '../physics/models/index.ts';
export type { BenchmarkModel, CouplingConvention, ModelId } from '../physics/models/model.ts';
export { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';

export { countingSearchIds, searchIds } from '../data/catalogue.ts';
export { analysisFiles, type AnalysisFile } from '../data/searchList.ts';

export { type GivenFile, type ReadFile, readFiles, type ReadTable } from '../import/readFiles.ts';
