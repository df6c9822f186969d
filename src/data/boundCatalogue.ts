import { splitModelId } from '../physics/models/family.ts';
import type { ModelId } from '../physics/models/model.ts';

const bounds = (ids: readonly string[]): readonly string[] => ids.map((id) => `bounds/${id}.json`);

/** Bounds of other experiments below `data/`, by model, in the order in which they are listed and told apart by greys. */
export const boundFiles = {
  bc1: bounds([
    'bc1-na48-2',
    'bc1-babar',
    'bc1-kloe',
    'bc1-lhcb',
    'bc1-a1',
    'bc1-na62-dump',
    'bc1-charm',
    'bc1-nucal',
    'bc1-e141',
    'bc1-na48-2-pimumu',
  ]),
  bc2: bounds([
    'bc2-babar',
    'bc2-na64-electrons',
    'bc2-na64-positrons-100',
    'bc2-na62-pi0-gamma',
    'bc2-e949',
    'bc2-na64-positrons-70',
  ]),
  bc4: bounds([
    'bc4-charm',
    'bc4-lhcb-b0',
    'bc4-lhcb-bplus',
    'bc4-icarus',
    'bc4-microboone-published',
    'bc4-e949-published',
    'bc4-na62-2016-2018',
    'bc4-na62-2017',
    'bc4-na62-pi0-invisible',
    'bc4-e949',
    'bc4-na48-2',
    'bc4-microboone',
    'bc4-belle',
    'bc4-belle-2',
    'bc4-microboone-dimuon',
    'bc4-na62-dump',
  ]),
  bc10: bounds([
    'bc10-bbn',
    'bc10-lhcb',
    'bc10-e949',
    'bc10-na48-2',
    'bc10-microboone',
    'bc10-kmu2',
    'bc10-cleo',
    'bc10-charm',
    'bc10-ktev',
    'bc10-na62-dump',
  ]),
  // E787 and E949 γγ lie side by side, and so do E949 and KOTO: their greys differ.
  bc11: bounds([
    'bc11-e949-gammagamma',
    'bc11-e787-gammagamma',
    'bc11-ktev',
    'bc11-e949',
    'bc11-koto',
    'bc11-na62-2016-2018',
    'bc11-na62-pi0-invisible',
    'bc11-na62-gammagamma',
    'bc11-icarus',
    'bc11-faser',
    'bc11-na62-dump',
  ]),
} as const satisfies Readonly<Record<ModelId, readonly string[]>>;

/** Those of a model; none of one that is not in the list. */
export function boundFilesOf(model: ModelId): readonly string[] {
  return (
    new Map<ModelId, readonly string[]>(Object.entries(boundFiles)).get(splitModelId(model).family) ?? []
  );
}

/** Identifiers of the bounds of a model, in the order of its list. */
export function boundIds(model: ModelId): readonly string[] {
  return boundFilesOf(model).map((path) => path.replace(/^.*\/|\.json$/g, ''));
}
