import type { OwnModel } from '../../physics/ownModel/ownModel.ts';
import type { ImportReason } from '../importReason.ts';
import { type DraftField, faultyField, type ModelDraft, overOf, writeDraft } from './modelDraft.ts';
import type { ModelProblem } from './modelReason.ts';
import { readModel } from './readModel.ts';

/** What is wrong with a model that is being typed. */
export type DraftFault =
  /** In a field, where `column` counts from its first character, below 1 where the whole field is meant. */
  | { readonly field: DraftField; readonly problem: ModelProblem }
  | { readonly field: null; readonly reason: ImportReason };

/** A model that is being typed: whole, or what keeps it from being one. */
export type CheckedDraft =
  { readonly ok: true; readonly model: OwnModel } | { readonly ok: false; readonly fault: DraftFault };

const isKey = (field: DraftField): boolean => !/^(?:B|tau|width|ee|mumu|gammagamma|invisible)/.test(field);

/** A fault with its column counted in the field, whose text stands behind a name in the written line. */
function inField(draft: ModelDraft, field: DraftField, problem: ModelProblem): ModelProblem {
  if (!('column' in problem) || field === 'lines') return problem;
  const before = isKey(field) ? `${field}: ` : `${field}${overOf(draft, field)} = `;
  return { ...problem, column: problem.column - before.length };
}

/**
 * Reads a model that is being typed, as its file would be read.
 * @param draft what is in the fields
 * @param unnamed what a model without a name is called
 */
export function checkDraft(draft: ModelDraft, unnamed: string): CheckedDraft {
  const written = writeDraft(draft);
  const read = readModel(written.text, unnamed);
  if (read.ok) return { ok: true, model: read.content };
  const { reason } = read;
  const problem = reason.code === 'model-file' ? reason.problem : null;
  const field = problem === null ? null : faultyField(written, draft, problem);
  return problem === null || field === null
    ? { ok: false, fault: { field: null, reason } }
    : { ok: false, fault: { field, problem: inField(draft, field, problem) } };
}
