import { modelFamily } from '../../physics/models/family.ts';
import { knowFamily } from '../../physics/models/known.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { createOwnModel } from '../../physics/ownModel/createOwnModel.ts';
import type { OwnModel } from '../../physics/ownModel/ownModel.ts';
import { lineSign, ownFamilyId, tableSign } from './ownId.ts';
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

/**
 * Keeps a model, so that its identifier can be named.
 * @returns the identifier
 */
export function rememberModel(own: OwnModel): ModelId {
  if (own.rates.kind === 'table') tables.set(own.id, own);
  return own.id;
}
