import type { OfficialRole } from '../data/officialSchema.ts';
import type { ImportedTable } from '../import/importedTable.ts';
import { shortName } from '../words/quoted.ts';
import {
  type OfficialDraft,
  type OfficialMatch,
  type OfficialSearch,
  recordDoi,
  rolesOf,
  type Slot,
} from './draft.ts';
import { fitters, usual } from './fits.ts';
import { massUnitOf, missingMassUnit } from './headings.ts';
import { massAxis, viewOf } from './tableView.ts';

/** The most telling columns first: bins of m²_miss are nothing else, limits may be of anything. */
const order: readonly OfficialRole[] = [
  'spectrum',
  'sensitivity',
  'acceptance',
  'window-counts',
  'dimuon-spectrum',
  'limits',
];

/**
 * What a table seems to be, by its headings, units and qualifiers, and by what it says of itself.
 * @param table as read
 */
export function matchOfficial(table: ImportedTable): OfficialMatch {
  const view = viewOf(table);
  const found = order.map((role) => ({ role, fit: fitters[role](view) }));
  const fitting = found.flatMap(({ role, fit }) => ('draft' in fit ? [{ role, draft: fit.draft }] : []));
  // The role of which most is there.
  const lacks: readonly Slot[] = massAxis(view) < 0 ? ['mass', 'limits'] : ['limits'];
  const nothing = { lacks, found: 1 };
  const nearest = found
    .flatMap(({ fit }) => ('lacks' in fit ? [fit] : []))
    .reduce((best, fit) => (fit.found > best.found ? fit : best), nothing);
  return {
    name: shortName(table.name),
    draft: fitting[0]?.draft ?? null,
    fits: fitting.map(({ role }) => role),
    lacks: fitting.length > 0 ? [] : nearest.lacks,
    isOfRecord: `${table.name} ${table.description}`.includes(recordDoi),
  };
}

/**
 * A table taken for something that a person says it is: the columns that fit, or else the first ones that could.
 * @param table as read
 * @param role what it is
 * @param search which search it belongs to; another role than it has takes its usual one
 */
export function draftAs(table: ImportedTable, role: OfficialRole, search: OfficialSearch): OfficialDraft {
  const view = viewOf(table);
  const fit = fitters[role](view);
  const belongs = rolesOf[search].includes(role);
  if ('draft' in fit) return belongs ? { ...fit.draft, search } : fit.draft;
  const usualSearch = (Object.keys(rolesOf) as OfficialSearch[]).find((each) => rolesOf[each].includes(role));
  const axis = Math.max(
    0,
    role === 'spectrum'
      ? view.headings.findIndex((heading) => missingMassUnit(heading) !== null)
      : massAxis(view),
  );
  const rest = table.columns.flatMap((_, column) => (column === axis ? [] : [column]));
  const isLimits = role === 'limits';
  return {
    ...usual,
    search: belongs ? search : (usualSearch ?? search),
    role,
    axis,
    axisUnit:
      (role === 'spectrum'
        ? missingMassUnit(view.headings[axis])
        : massUnitOf(table.columns[axis], view.headings[axis])) ?? 1,
    value: isLimits ? null : (rest[0] ?? axis),
    others: isLimits
      ? rest.slice(0, 1)
      : role === 'spectrum' || role === 'window-counts'
        ? rest.slice(1)
        : [],
    lifetimesS: isLimits ? [null] : [],
  };
}
