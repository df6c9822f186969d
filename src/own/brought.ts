import type { CountTable } from '../data/countTableSchema.ts';
import { checkCountTable } from '../data/loadCountTable.ts';
import type { ModelFile } from '../import/model/modelFile.ts';
import type { ReadFile } from '../import/readFiles.ts';
import { field, list } from '../import/unknownValues.ts';

/** What a user has brought beside bounds: models, as their files say them, and searches. */
export interface OwnBrought {
  readonly models: readonly ModelFile[];
  readonly searches: readonly CountTable[];
}

export const nothingBrought: OwnBrought = { models: [], searches: [] };

const isModelFile = (value: unknown): value is ModelFile =>
  typeof field(value, 'file') === 'string' && typeof field(value, 'text') === 'string';

/** The models and searches among files. @param files outcomes of `readFiles` */
export function broughtIn(files: readonly ReadFile[]): OwnBrought {
  const own = files.flatMap((file) => (file.ok && file.kind === 'own' ? [file.own] : []));
  return {
    models: own.flatMap((each) => (each.kind === 'model' ? [each.content] : [])),
    searches: own.flatMap((each) => (each.kind === 'counts' ? [each.content] : [])),
  };
}

/** What was kept, checked to the leaf: texts of models are read where they are used, searches that do not pass are left out. */
export function keptBrought(value: unknown): OwnBrought {
  return {
    models: list(field(value, 'models')).flatMap((each) =>
      isModelFile(each) ? [{ file: each.file, text: each.text }] : [],
    ),
    searches: list(field(value, 'searches')).flatMap((each) => {
      const checked = checkCountTable(each, 'searches');
      return checked.ok ? [checked.content] : [];
    }),
  };
}

/** Whether there is nothing of it. */
export const isNothing = ({ models, searches }: OwnBrought): boolean =>
  models.length === 0 && searches.length === 0;

/** The same with a model, in the place of one of the same name or text. */
export const withModel = (brought: OwnBrought, model: ModelFile): OwnBrought => ({
  ...brought,
  models: [...brought.models.filter(({ file, text }) => file !== model.file && text !== model.text), model],
});

/** The same with a search, in the place of the one with its identifier. */
export const withSearch = (brought: OwnBrought, search: CountTable): OwnBrought => ({
  ...brought,
  searches: [...brought.searches.filter(({ id }) => id !== search.id), search],
});
