import * as v from 'valibot';
import { modelById, models } from '../physics/models/index.ts';

/** A model of the list, or a member of a family. */
export const modelId = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || modelById(dataset.value) !== undefined) return;
    addIssue({ expected: `(${models.map(({ id }) => JSON.stringify(id)).join(' | ')})` });
  }),
);
