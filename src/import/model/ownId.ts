import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ModelId } from '../../physics/models/model.ts';
import type { OwnModel } from '../../physics/ownModel/ownModel.ts';
import type { ModelLines } from './modelLines.ts';

/** Before the colon in the identifiers of models of somebody's own. */
export const ownFamilyId = 'own';
/** What a line break is in an identifier. */
export const lineSign = ';';
/** Before the digest of a table. */
export const tableSign = '#';

const hexDigits = 16;

/**
 * A model of formulas says all of itself in its identifier: its lines, without comments and needless blanks.
 * @param name of the model, from its file where no line gives one
 */
export function formulasId({ keys, formulas }: ModelLines, name: string): ModelId {
  const isSaid = keys.has('name') || name === ownFamilyId;
  const lines = [
    ...(isSaid ? [] : [`name:${name.replaceAll(lineSign, ',')}`]),
    ...Array.from(keys, ([key, { text }]) => `${key}:${text.replaceAll(lineSign, ',')}`),
    ...formulas.map(({ name, over, text }) => `${name}${over}=${text.replace(/\s+/g, '')}`),
  ];
  return `${ownFamilyId}:${lines.join(lineSign)}`;
}

/** A table is known by its digest, and must be brought along by whoever names it. */
export function tableId(own: Omit<OwnModel, 'id'>): ModelId {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(own)))).slice(0, hexDigits);
  return `${ownFamilyId}:${tableSign}${digest}`;
}
