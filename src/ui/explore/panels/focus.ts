import type { InputsAnswer, PointAnswer, SearchInputsAnswer } from '../../../engine/answer.ts';
import type { PanelChoice, PanelId } from '../../../state/panels.ts';

/** The searches that a panel can show: those with events, or those that say anything of themselves. */
export function shownBy(panel: PanelId, answer: InputsAnswer): SearchInputsAnswer[] {
  return answer.searches.filter(({ inputs }) =>
    panel === 'events' ? inputs !== null && inputs.kind !== 'limit-table' : inputs !== null,
  );
}

const looksAt = ({ massRangesMeV }: SearchInputsAnswer, massMeV: number) =>
  massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to);

/**
 * The search that a panel shows: the chosen one, else the strongest at the crosshair, else the first that looks at its
 * mass, else the first.
 * @returns null where the panel can show none
 */
export function focusedSearch(
  panel: PanelChoice,
  answer: InputsAnswer,
  point: PointAnswer | null,
  massMeV: number,
): SearchInputsAnswer | null {
  const shown = shownBy(panel.id, answer);
  return (
    shown.find(({ search }) => search === panel.search) ??
    shown.find(({ search }) => search === point?.strongestSearch) ??
    shown.find((each) => looksAt(each, massMeV)) ??
    shown[0] ??
    null
  );
}

/**
 * The mass hypothesis whose window holds the crosshair.
 * @returns index of the nearest hypothesis, or −1 outside the stretches that the search looked at
 */
export function hypothesisAt(search: SearchInputsAnswer, massMeV: number): number {
  const masses = search.inputs?.hypothesesMeV;
  if (masses === undefined || !looksAt(search, massMeV)) return -1;
  let nearest = 0;
  for (let i = 1; i < masses.length; i += 1) {
    if (Math.abs(masses[i] - massMeV) < Math.abs(masses[nearest] - massMeV)) nearest = i;
  }
  return nearest;
}
