import { modelFamily } from '../../physics/models/family.ts';
import { knowFamily } from '../../physics/models/known.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { createOwnModel } from '../../physics/ownModel/createOwnModel.ts';
import type { OwnModel } from '../../physics/ownModel/ownModel.ts';
import { field, list } from '../unknownValues.ts';
import { lineSign, ownFamilyId, tableSign } from './ownId.ts';
import type { ModelFile } from './modelFile.ts';
import { readModel } from './readModel.ts';

const tables = new Map<ModelId, OwnModel>();

function ownModel(parameters: string): OwnModel | undefined {
  if (parameters.startsWith(tableSign)) return tables.get(`${ownFamilyId}:${parameters}`);
  const read = readModel(parameters.replaceAll(lineSign, '\n'), ownFamilyId);
  return read.ok ? read.content : undefined;
}

// Importing this module is what lets requests, links and pages name models of somebody's own.
knowFamily(
  modelFamily({ id: ownFamilyId, presets: {}, faultIn: () => null }, (parameters) => {
    const own = ownModel(parameters ?? '');
    return own === undefined ? undefined : (createOwnModel(own) ?? undefined);
  }),
);

const remembered = new WeakMap<ModelFile, OwnModel | null>();

/**
 * The model of a file, kept so that its identifier can be named.
 * @returns null where the file says none
 */
export function broughtModel(brought: ModelFile): OwnModel | null {
  const known = remembered.get(brought);
  if (known !== undefined) return known;
  const read = readModel(brought.text, brought.file);
  if (read.ok) rememberModel(read.content);
  const own = read.ok ? read.content : null;
  remembered.set(brought, own);
  return own;
}

const isModelFile = (value: unknown): value is ModelFile =>
  typeof field(value, 'file') === 'string' && typeof field(value, 'text') === 'string';

/** Keeps the models that a request brings along as `userModels`; what is none is left for its identifier to be refused. */
export function rememberBrought(request: object): void {
  for (const each of list(field(request, 'userModels'))) if (isModelFile(each)) broughtModel(each);
}

/**
 * Keeps a model, so that its identifier can be named.
 * @returns the identifier
 */
export function rememberModel(own: OwnModel): ModelId {
  if (own.rates.kind === 'table') tables.set(own.id, own);
  return own.id;
}
