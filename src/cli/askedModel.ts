import { basename } from 'node:path';
import { rememberModel } from '../import/model/ownFamily.ts';
import { readModel } from '../import/model/readModel.ts';
import { modelById } from '../physics/models/known.ts';
import { commandLine, usageWords } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import { chosenMember, memberOptions } from './chosenMember.ts';
import { common, type NamedModel } from './commonOptions.ts';
import { textIn } from './givenFile.ts';
import { type Values, words } from './option.ts';
import { UsageError } from './usageError.ts';

/** Options that say which model is meant: one of the list, a member of its family, or one of somebody's own in a file. */
export const modelOptions = {
  model: common.model,
  'model-file': words('FILE', () => usageWords.options.modelFile),
  ...memberOptions,
};

async function modelIn(file: string): Promise<NamedModel> {
  const read = readModel(await textIn(file, ['--model-file', 'text']), basename(file));
  if (!read.ok) throw new UsageError(importing.reason(read.reason));
  const model = rememberModel(read.content);
  return { name: read.content.name, model, fixedFraction: modelById(model)?.fixedInvisibleFraction ?? null };
}

/**
 * The model that is asked for.
 * @throws UsageError where none is, or two are, or its file cannot be read
 */
export async function askedModel(values: Values<typeof modelOptions>): Promise<NamedModel> {
  const { model: named, 'model-file': file } = values;
  if ((named === undefined) === (file === undefined))
    throw new UsageError(commandLine.giveEither(['--model', '--model-file']));
  if (named !== undefined) return chosenMember(named, values);
  const own = await modelIn(file ?? '');
  return chosenMember(own, values);
}
