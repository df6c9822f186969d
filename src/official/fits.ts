import type { OfficialRole } from '../data/officialSchema.ts';
import { confidenceOf } from '../import/guesses.ts';
import { lifetimeUnit, lifetimeUnitsS } from '../import/units.ts';
import {
  isAcceptance,
  isExpected,
  isLimit,
  isObserved,
  isOfModel,
  isOtherLimit,
  isSensitivity,
  isSpread,
  isTotal,
} from './columnKinds.ts';
import type { OfficialDraft, OfficialSearch, Slot } from './draft.ts';
import { type Heading, lifetimeIn, missingMassUnit } from './headings.ts';
import { searchOf } from './searchOf.ts';
import {
  columnsWhere,
  columnWhere,
  isAboveMuons,
  massAxis,
  massesIn,
  onlyOther,
  unitOfAxis,
  type View,
} from './tableView.ts';

/** What a table comes to in a role, or the columns that it lacks. */
export type Fit =
  | { readonly draft: OfficialDraft }
  /** And how many of its columns are there. */
  | { readonly lacks: readonly Slot[]; readonly found: number };

/** Of a draft, what most roles do not use. */
export const usual = {
  others: [],
  lifetimesS: [],
  lifetimeColumn: null,
  lifetimeUnitS: 1,
  uncertainty: null,
  confidenceLevel: 0.9,
} as const;

function missing(slots: readonly (readonly [Slot, boolean])[]): Extract<Fit, { readonly found: number }> {
  const lacks = slots.flatMap(([slot, isThere]) => (isThere ? [] : [slot]));
  return { lacks, found: slots.length - lacks.length };
}

function spectrum(view: View): Fit {
  const axis = view.headings.findIndex((heading) => missingMassUnit(heading) !== null);
  const bins = view.table.columns[axis]?.bins;
  const observed = columnWhere(view, axis, isObserved);
  const all = columnsWhere(view, axis, (heading) => isExpected(heading) && !isObserved(heading));
  const parts = all.filter((column) => !isTotal(view.headings[column]));
  const others = parts.length > 0 ? parts : all;
  const lacking = missing([
    ['missing-mass-bins', bins !== undefined],
    ['observed', observed !== null],
    ['expected', others.length > 0],
  ]);
  if (lacking.lacks.length > 0 || observed === null) return lacking;
  const axisUnit = missingMassUnit(view.headings[axis]) ?? 1;
  return {
    draft: {
      ...usual,
      search: 'na62-pinunu-2016-2022',
      role: 'spectrum',
      axis,
      axisUnit,
      value: observed,
      others,
    },
  };
}

/** A table of one column over mass. */
function overMass(
  view: View,
  role: 'sensitivity' | 'acceptance',
  search: OfficialSearch,
  is: (text: string) => boolean,
): Fit {
  const axis = massAxis(view);
  const isThere = role === 'sensitivity' || isAboveMuons(view, axis);
  const named = columnWhere(view, axis, ({ all }) => is(all));
  const value = isThere ? (named ?? (is(view.about) ? onlyOther(view, axis) : null)) : null;
  const lacking = missing([
    ['mass', axis >= 0],
    [role, value !== null],
  ]);
  if (lacking.lacks.length > 0 || value === null) return lacking;
  return { draft: { ...usual, search, role, axis, axisUnit: unitOfAxis(view, axis), value } };
}

function limits(view: View): Fit {
  const axis = massAxis(view);
  const { table, headings, about } = view;
  const lifetime = columnWhere(view, axis, ({ name }) => /^(?:tau|τ|life ?time)/.test(name));
  const isOfLimit = ({ name }: Heading) =>
    isLimit(name) || (isLimit(about) && (/^obs/.test(name) || lifetimeIn(name) !== null));
  const found = columnsWhere(
    view,
    axis,
    (heading) => isOfLimit(heading) && !isOtherLimit(heading) && !isOfModel(heading.all),
  ).filter((column) => column !== lifetime);
  const only = found.length === 0 && isLimit(about) && !isOfModel(about) ? onlyOther(view, axis) : null;
  const others = only === null || isOtherLimit(headings[only]) ? found : [only];
  const lacking = missing([
    ['mass', axis >= 0],
    ['limits', others.length > 0],
  ]);
  if (lacking.lacks.length > 0) return lacking;
  const axisUnit = unitOfAxis(view, axis);
  const search = searchOf(view, massesIn(view, axis, axisUnit));
  const general = lifetimeIn(about);
  const said = [table.name, table.description, ...table.columns[others[0]].qualifiers.flat()].join('\n');
  return {
    draft: {
      ...usual,
      search,
      role: 'limits',
      axis,
      axisUnit,
      value: null,
      others: lifetime === null ? others : others.slice(0, 1),
      lifetimesS: others.map((column) => lifetimeIn(headings[column].all) ?? general),
      lifetimeColumn: lifetime,
      lifetimeUnitS: lifetime === null ? 1 : lifetimeUnitsS[lifetimeUnit(table.columns[lifetime].unit)],
      confidenceLevel: confidenceOf(said) ?? 0.9,
    },
  };
}

function dimuons(view: View): Fit {
  const axis = massAxis(view);
  const bins = view.table.columns[axis]?.bins;
  const isEvents = ({ all }: Heading) =>
    isObserved({ name: '', unit: '', all }) || /events|entries|number|counts/.test(all);
  const value =
    columnWhere(view, axis, isEvents) ?? (/muon|μ|\bmu\b/.test(view.about) ? onlyOther(view, axis) : null);
  const lacking = missing([
    ['mass-bins', bins !== undefined && isAboveMuons(view, axis)],
    ['observed', value !== null],
  ]);
  if (lacking.lacks.length > 0 || value === null) return lacking;
  const axisUnit = unitOfAxis(view, axis);
  return {
    draft: { ...usual, search: 'na62-pimumu-2017-2018', role: 'dimuon-spectrum', axis, axisUnit, value },
  };
}

function windows(view: View): Fit {
  const axis = massAxis(view);
  const { table, headings } = view;
  const isCount = (heading: Heading) => !/limit|\bul\b/.test(heading.all);
  const value = columnWhere(view, axis, (heading) => isObserved(heading) && isCount(heading));
  const expected = columnWhere(
    view,
    axis,
    (heading) => isExpected(heading) && !isObserved(heading) && !isSpread(heading) && isCount(heading),
  );
  const spread = columnWhere(view, axis, (heading) => isSpread(heading) && isCount(heading));
  const hasOwn = expected !== null && table.columns[expected].errors !== undefined;
  const lacking = missing([
    ['mass', axis >= 0],
    ['observed', value !== null],
    ['expected', expected !== null],
    ['uncertainty', hasOwn || spread !== null],
  ]);
  if (lacking.lacks.length > 0 || value === null || expected === null) return lacking;
  const axisUnit = unitOfAxis(view, axis);
  const [low] = massesIn(view, axis, axisUnit);
  const isMuons = low > 211 || /muon|μ|\bmu\b/.test(`${view.about} ${headings[axis].all}`);
  const search = isMuons ? 'na62-pimumu-2017-2018' : 'na62-pinunu-2016-2022';
  const uncertainty = hasOwn ? null : spread;
  return {
    draft: {
      ...usual,
      search,
      role: 'window-counts',
      axis,
      axisUnit,
      value,
      others: [expected],
      uncertainty,
    },
  };
}

/** How a table is taken for each role. */
export const fitters: Readonly<Record<OfficialRole, (view: View) => Fit>> = {
  spectrum,
  sensitivity: (view) => overMass(view, 'sensitivity', 'na62-pinunu-2016-2022', isSensitivity),
  limits,
  'window-counts': windows,
  'dimuon-spectrum': dimuons,
  acceptance: (view) => overMass(view, 'acceptance', 'na62-pimumu-2017-2018', isAcceptance),
};
