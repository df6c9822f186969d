import { splitModelId } from '../physics/models/family.ts';
import type { ModelId } from '../physics/models/model.ts';

/** Paths of the bounds of a list, by their names after its own. */
const bounds = (list: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `bounds/${list}-${name}.json`);

/** Bounds that are recast from decays of B mesons. */
const bottomRecasts = ['belle-2', 'belle-2-dimuon', 'lhcb-b0-recast', 'lhcb-bplus-recast'] as const;

/**
 * Bounds of other experiments below `data/`, by model, in the order in which they are listed and told apart by greys. Published
 * contours are of the model that they were published for; `any` is for models without a list, into which limits on B are recast.
 */
export const boundFiles = {
  bc1: bounds('bc1', [
    'na48-2',
    'babar',
    'kloe',
    'lhcb',
    'a1',
    'na62-dump',
    'charm',
    'nucal',
    'e141',
    'na48-2-pimumu',
  ]),
  bc2: bounds('bc2', [
    'babar',
    'na64-electrons',
    'na64-positrons-100',
    'na62-pi0-gamma',
    'e949',
    'na64-positrons-70',
  ]),
  bc4: bounds('bc4', [
    'charm',
    'lhcb-b0',
    'lhcb-bplus',
    'icarus',
    'microboone-published',
    'e949-published',
    'na62-2016-2018',
    'na62-2017',
    'na62-pi0-invisible',
    'e949',
    'na48-2',
    'microboone',
    ...bottomRecasts,
    'belle',
    'microboone-dimuon',
    'na62-dump',
  ]),
  bc10: bounds('bc10', [
    'bbn',
    'lhcb',
    'e949',
    'na48-2',
    'microboone',
    ...bottomRecasts,
    'kmu2',
    'cleo',
    'charm',
    'ktev',
    'na62-dump',
  ]),
  // E787 and E949 γγ lie side by side, and so do E949 and KOTO: their greys differ.
  bc11: bounds('bc11', [
    'e949-gammagamma',
    'e787-gammagamma',
    'ktev',
    'e949',
    'koto',
    'na62-2016-2018',
    'na62-pi0-invisible',
    'na62-gammagamma',
    'icarus',
    'faser',
    'na62-dump',
  ]),
  any: bounds('any', ['e949', 'na48-2', 'e787-gammagamma', 'microboone', ...bottomRecasts]),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of a list of bounds. */
export type BoundList = keyof typeof boundFiles;

/** The list of a model: that of its own, which all members of its family share, or the one for any model. */
export function boundListOf(model: ModelId): BoundList {
  const { family } = splitModelId(model);
  return Object.keys(boundFiles).find((list): list is BoundList => list === family) ?? 'any';
}

/** Files of the bounds of a model, in the order of its list. */
export const boundFilesOf = (model: ModelId): readonly string[] => boundFiles[boundListOf(model)];

/** Identifiers of the bounds of a model, in the order of its list. */
export function boundIds(model: ModelId): readonly string[] {
  return boundFilesOf(model).map((path) => path.replace(/^.*\/|\.json$/g, ''));
}
