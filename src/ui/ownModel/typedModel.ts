import { checkDraft, type CheckedDraft } from '../../import/model/checkDraft.ts';
import { emptyDraft, type ModelDraft, readDraft, writeDraft } from '../../import/model/modelDraft.ts';
import { readModel } from '../../import/model/readModel.ts';
import { modelFormWords } from '../../words/en/modelForm.ts';

/** What is typed: in fields, or as the text of a file. */
export type TypedModel =
  { readonly as: 'fields'; readonly draft: ModelDraft } | { readonly as: 'text'; readonly text: string };

function draftIn(text: string): ModelDraft | null {
  try {
    return readDraft(text);
  } catch {
    // What cannot be read is shown as it is, with its fault.
    return null;
  }
}

/** The text of a model as fields; as text where it has no place in them. */
export function typedFrom(text: string): TypedModel {
  if (text.trim() === '') return { as: 'fields', draft: emptyDraft };
  const draft = draftIn(text);
  return draft === null ? { as: 'text', text } : { as: 'fields', draft };
}

/** What is typed, as the text of a file. */
export const textOf = (typed: TypedModel): string =>
  typed.as === 'text' ? typed.text : writeDraft(typed.draft).text;

/** Whether nothing has been typed yet. */
export const isBlank = (typed: TypedModel): boolean => textOf(typed).trim() === '';

/** Reads what is typed. @param file it came from, whose name is the model's where it has none of its own */
export function checkTyped(typed: TypedModel, file = ''): CheckedDraft {
  const unnamed = file || modelFormWords.unnamed;
  if (typed.as === 'fields') return checkDraft(typed.draft, unnamed);
  const read = readModel(typed.text, unnamed);
  return read.ok
    ? { ok: true, model: read.content }
    : { ok: false, fault: { field: null, reason: read.reason } };
}
