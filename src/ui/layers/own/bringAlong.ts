import { nameOwnSearches } from '../../../data/catalogue.ts';
import type { CountTable } from '../../../data/countTableSchema.ts';
import { broughtModel } from '../../../import/model/ownFamily.ts';
import type { OwnBrought } from '../../../own/brought.ts';
import { ownSearchWords } from '../../../words/en/ownSearch.ts';
import { bringAlways, broughtNow } from '../../page/bring.ts';
import { ownFaces, searchFace } from '../../searches/faces.ts';
import { type KeptModel, ownModelState } from '../../ownModel/ownModelState.ts';
import type { OwnHome } from './ownHome.ts';

/** How a search of the user's own looks: by its title, in grey as all together, in a row of its own under the axis. */
function faceOf({ title, signature }: CountTable) {
  // A title is text, whatever signs it holds.
  const name = [{ text: title }];
  const years = ownSearchWords.yours;
  const named = { name, regionName: name, short: name, row: name, experiment: name, years, period: years };
  return { ...searchFace('', signature), ...named, style: 'union' as const, fate: '', coverageRow: 3 };
}

const ifAny = <T>(all: readonly T[]): readonly T[] | undefined => (all.length === 0 ? undefined : all);

/** Makes models and searches known to page and workers from now on, and those before unknown. */
export function bringAlong(home: OwnHome, { models, searches }: OwnBrought): void {
  ownFaces.clear();
  for (const search of searches) ownFaces.set(search.id, faceOf(search));
  nameOwnSearches(searches.map(({ id }) => id));
  const kept = models.flatMap((model): KeptModel[] => {
    const own = broughtModel(model);
    return own === null ? [] : [{ ...model, id: own.id, name: own.name }];
  });
  home.set(ownModelState, { kept });
  const tables = models.filter((model) => broughtModel(model)?.rates.kind === 'table');
  const { searches: before, userModels: known } = broughtNow(home);
  const isSame = (a: readonly unknown[] = [], b: readonly unknown[] = []) =>
    a.length === b.length && a.every((each, index) => each === b[index]);
  if (isSame(before, searches) && isSame(known, tables)) return;
  bringAlways(home, { searches: ifAny(searches), userModels: ifAny(tables) });
}
