import { ImportFault } from '../importedTable.ts';
import type { FormulaProblem, ModelProblem } from './modelReason.ts';

/** A fault of a model, as the readers of files throw them. */
export const modelFault = (problem: ModelProblem): ImportFault =>
  new ImportFault({ code: 'model-file', problem });

/** What is wrong in the text of a formula, and where: `at` counts from 0. */
export class FormulaFault extends Error {
  override readonly name = 'FormulaFault';
  readonly problem: FormulaProblem;
  readonly at: number;

  constructor(problem: FormulaProblem, at: number) {
    super(problem.code);
    this.problem = problem;
    this.at = at;
  }
}
