import { createEngine } from '../../src/engine/engine.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { dataText, sound } from '../searches/agreement.ts';

const load = (kind: 'counting' | 'peak' | 'limit-table', name: string) =>
  sound(loadSearch({ kind, path: `analyses/${name}.json` }, dataText(`analyses/${name}.json`)));

/** An engine with the searches of NA62 that can meet at a point. */
export const engineOfRealSearches = () =>
  createEngine([
    load('counting', 'na62-pinunu-2016-2022'),
    load('limit-table', 'na62-pi0-invisible'),
    load('peak', 'na62-pimumu-2017-2018'),
    load('counting', 'na62-pinunu-2017'),
  ]);
