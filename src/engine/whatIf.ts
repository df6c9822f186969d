import { hypothesisPosition, hypothesisTable } from '../exclusion/limitCurve.ts';
import type { Search, SupposedEvents } from '../searches/search.ts';
import type { LimitAssumptions } from './request.ts';

/**
 * What is supposed in the windows of a search: the one whose hypothesis is nearest to the mass.
 * @param search search
 * @param assumptions of a request that `requireWhatIf` let pass
 * @returns index of the hypothesis and number of events; null where nothing is supposed in this search
 */
export function supposedIn(
  search: Search,
  { whatIf }: Pick<LimitAssumptions, 'whatIf'>,
): SupposedEvents | null {
  if (whatIf?.search !== search.id) return null;
  const position = hypothesisPosition(hypothesisTable(search), whatIf.massMeV);
  return { hypothesis: Math.round(position), count: whatIf.count };
}
