import type { CountTable } from '../../data/countTableSchema.ts';
import type { OfficialTable } from '../../data/officialSchema.ts';
import type { EngineRequest } from '../../engine/taskTypes.ts';
import type { ModelFile } from '../../import/model/modelFile.ts';
import type { LayerServices, LayerState } from '../layers/layer.ts';
import { broughtState } from './brought.ts';

/** What the user has brought along that goes with every question; each is absent where there is none. */
export interface Brought {
  readonly official?: readonly OfficialTable[] | undefined;
  /** Searches, which stand beside the limits that a question itself brings. */
  readonly searches?: readonly CountTable[] | undefined;
  /** Models that no identifier holds; workers take them before the engine sees the question. */
  readonly userModels?: readonly ModelFile[] | undefined;
}

const partsState: LayerState<Brought> = { id: 'brought parts', initial: {} };

/** What goes with questions now. */
export const broughtNow = ({ get }: Pick<LayerServices, 'get'>): Brought => get(partsState);

/** Lets some of what the user has brought along go with every question from now on, in the place of what did before. */
export function bringAlways({ get, set }: Pick<LayerServices, 'get' | 'set'>, change: Brought): void {
  set(partsState, change);
  const { searches = [], ...brought } = get(partsState);
  set(broughtState, {
    bring: (asked) =>
      asked.map((each) => {
        const { request } = each;
        const own = 'userLimits' in request ? (request.userLimits ?? []) : [];
        const userLimits = [...own, ...searches];
        return {
          ...each,
          request: {
            ...request,
            ...brought,
            ...(userLimits.length === 0 ? {} : { userLimits }),
          } as EngineRequest,
        };
      }),
  });
}
