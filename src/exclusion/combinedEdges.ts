import { combinedLevel } from './combinedLevel.ts';
import { type CombinedSetting, rolesAt } from './combinedRows.ts';
import { type ExcludedAt, excludedBy } from './edges.ts';

/**
 * What all searches together exclude at one mass, coupling by coupling: the same as the intervals of `combinedRows`.
 * @param setting what does not change from mass to mass
 * @param massMeV mass
 * @returns function of t = ln g²; null where no search says anything
 */
export function combinedExcludedAt(setting: CombinedSetting, massMeV: number): ExcludedAt | null {
  const { model, invisibleFraction, speakers, curve, confidenceLevel } = setting;
  const { members, alone } = rolesAt(setting, massMeV);
  const single = members.length === 1 ? [...alone, members[0].place] : alone;
  const looks = single.flatMap((place): ExcludedAt[] => {
    const { search, scanned } = speakers[place];
    const found = excludedBy(
      { model, search, invisibleFraction },
      scanned.branchingRatioLimit[curve],
      massMeV,
    );
    return found === null ? [] : [found];
  });
  if (members.length > 1) {
    const productionPerCoupling2 = model.productionPerCoupling2(massMeV);
    const level = combinedLevel({
      massMeV,
      productionPerCoupling2,
      members,
      confidenceLevel,
      outcome: curve,
    });
    const { largestLogCoupling2 } = members[0].visibility;
    looks.push((t) => t <= largestLogCoupling2 && level.at(t) >= 0);
  }
  return looks.length === 0 ? null : (t) => looks.some((excludes) => excludes(t));
}
