import type { OfficialTable } from '../../data/officialSchema.ts';
import type { OfficialStorage } from '../../state/officialStorage.ts';
import { isFull } from '../../state/ownStorage.ts';
import { officialWords } from '../../words/en/official.ts';
import type { LayerServices } from '../layers/layer.ts';
import { bringAlways } from '../page/bring.ts';
import { say } from '../page/messages.ts';
import { publishedState } from '../published/publishedState.ts';
import { officialState } from './officialState.ts';
import { isOfficial, publishedOf } from './publishedOf.ts';

/** Where official tables live: among what the layers of the page keep. */
export type OfficialHome = Pick<LayerServices, 'get' | 'set' | 'messages'>;

/** Most tables that are computed with at once, as many as a request may bring. */
export const mostOfficial = 64;

function put(home: OfficialHome, used: readonly OfficialTable[], compared: readonly OfficialTable[]): void {
  const official = used.length === 0 ? undefined : used;
  home.set(officialState, { official, compared });
  bringAlways(home, { official });
  const { curves } = home.get(publishedState);
  home.set(publishedState, {
    curves: [...curves.filter((curve) => !isOfficial(curve)), ...publishedOf(compared)],
  });
}

/** Keeps what there is; where the browser does not let it, one sentence says so and the page goes on. */
async function keep({ get, messages }: OfficialHome): Promise<void> {
  const { storage, official: used = [], compared = [] } = get(officialState);
  try {
    await storage?.keep({ used, compared });
  } catch (error) {
    const sentence = () => (isFull(error) ? officialWords.storageFull : officialWords.notKept);
    say(messages, { topic: 'official storage', kind: 'warning', sentence });
  }
}

/** Tables with others in the place of those with their identifiers, the newest last. */
const added = (
  before: readonly OfficialTable[],
  more: readonly OfficialTable[],
): readonly OfficialTable[] => [
  ...before.filter(({ id }) => !more.some((table) => table.id === id)),
  ...more,
];

/** Reads what was kept, and keeps from now on; where the browser keeps nothing, the page begins without. */
export async function loadOfficial(home: OfficialHome, storage: OfficialStorage): Promise<void> {
  home.set(officialState, { storage });
  try {
    const { used, compared } = await storage.load();
    if (used.length > 0 || compared.length > 0) put(home, used, compared);
  } catch {
    // Nothing can have been kept, and the next table is not kept either: then it is said.
  }
}

/** Computes with tables from now on, and draws others beside the limits. */
export async function takeOfficial(
  home: OfficialHome,
  used: readonly OfficialTable[],
  compared: readonly OfficialTable[],
): Promise<void> {
  const { official = [], compared: drawn = [] } = home.get(officialState);
  put(home, added(official, used).slice(-mostOfficial), added(drawn, compared).slice(-mostOfficial));
  await keep(home);
}

/** Computes with these tables from now on and draws those beside the limits, in the place of all before. */
export async function replaceOfficial(
  home: OfficialHome,
  used: readonly OfficialTable[],
  compared: readonly OfficialTable[],
): Promise<void> {
  const { official: before = [], compared: drawn = [] } = home.get(officialState);
  if ([before, drawn, used, compared].every(({ length }) => length === 0)) return;
  put(home, used.slice(-mostOfficial), compared.slice(-mostOfficial));
  await keep(home);
}

/** Goes back to the reconstruction. @param ids of tables that are used no more, all if absent */
export async function leaveOfficial(home: OfficialHome, ids?: readonly string[]): Promise<void> {
  const { official = [], compared = [] } = home.get(officialState);
  const stay = ({ id }: OfficialTable) => ids !== undefined && !ids.includes(id);
  put(home, official.filter(stay), compared);
  await keep(home);
}

/** Draws a table beside the limits no more. */
export async function leaveCompared(home: OfficialHome, gone: string): Promise<void> {
  const { official = [], compared = [] } = home.get(officialState);
  put(
    home,
    official,
    compared.filter(({ id }) => id !== gone),
  );
  await keep(home);
}
