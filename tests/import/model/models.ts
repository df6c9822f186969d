import { readFileSync } from 'node:fs';
import { readModel } from '../../../src/import/model/readModel.ts';
import type { BenchmarkModel } from '../../../src/physics/models/model.ts';
import { createOwnModel } from '../../../src/physics/ownModel/createOwnModel.ts';
import type { OwnModel } from '../../../src/physics/ownModel/ownModel.ts';
import { importing } from '../../../src/words/en/importing.ts';

/** The model that a text describes; a refused one fails the test with its sentence. */
export function described(text: string, file = 'my.txt'): OwnModel {
  const read = readModel(text, file);
  if (!read.ok) throw new Error(importing.reason(read.reason));
  return read.content;
}

/** The same behind the interface of the built-in models, as it comes out of JSON. */
export function modelOf(text: string, file?: string): BenchmarkModel {
  const model = createOwnModel(JSON.parse(JSON.stringify(described(text, file))) as OwnModel);
  if (model === null) throw new Error('the model has a name without a meaning');
  return model;
}

/** The sentence with which a text is refused; empty where it is not. */
export function refusalOf(text: string, file = 'my.txt'): string {
  const read = readModel(text, file);
  return read.ok ? '' : importing.reason(read.reason);
}

/** The text of an example that ships with the program. */
export const example = (name: string): string => readFileSync(`public/data/examples/models/${name}`, 'utf8');
