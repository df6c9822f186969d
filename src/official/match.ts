import type { OfficialRole } from '../data/officialSchema.ts';
import { confidenceOf } from '../import/guesses.ts';
import type { ImportedTable } from '../import/importedTable.ts';
import { lifetimeUnit, lifetimeUnitsS } from '../import/units.ts';
import { shortName } from '../words/quoted.ts';
import {
  type OfficialDraft,
  type OfficialMatch,
  type OfficialSearch,
  recordDoi,
  rolesOf,
  type Slot,
} from './draft.ts';
import { aboutTable, type Heading, headingOf, lifetimeIn, massUnitOf, missingMassUnit } from './headings.ts';

/** A table with what its columns are called. */
interface View {
  readonly table: ImportedTable;
  readonly headings: readonly Heading[];
  readonly about: string;
}

const isObserved = ({ all }: Heading): boolean =>
  /\bobs|observ|\bdata\b|candidate|events seen/.test(all) && !/expect|median/.test(all);
const isExpected = ({ all }: Heading): boolean =>
  /expect|backgr|\bbkg|\bbg\b|\bsm\b|predict|upstream|nu ?(?:bar )?(?:\bnu|ν)|νν|\bpi ?\+? ?pi\b|\bmu ?\+? ?nu|other/.test(
    all,
  );
const isTotal = ({ all }: Heading): boolean => /\btotal\b|\bsum\b|\ball backgr/.test(all);
const isSpread = ({ all }: Heading): boolean => /uncert|error|sigma|σ|±|\bci\b|interval/.test(all);
const isSensitivity = (text: string): boolean => /\bses\b|single[ -]event[ -]sensitivity/.test(text);
const isAcceptance = (text: string): boolean => /acceptance|efficiency|^a ?\(/.test(text);
const isLimit = (text: string): boolean =>
  /upper limit|\bul\b|\blimits?\b|\bbr\b|branching|(?:^|[^a-z])b ?\(/.test(text);
/** Of a coupling or of a region in a model's plane, which no limit on B is. */
const isOfModel = (text: string): boolean =>
  /\bsin ?2?\b|theta|θ|\bc ?(?:ff|gg)\b|coupling|lambda|λ|epsilon|ε|excluded|exclusion|divided/.test(text);
const isOtherLimit = ({ all }: Heading): boolean =>
  /expect|median|sigma|σ|±|2016 ?[-–] ?2018|\bn ?ul\b|number of/.test(all);

/** Place of the first column that does something, the axis left out. */
function columnWhere({ headings }: View, axis: number, is: (heading: Heading) => boolean): number | null {
  const found = headings.findIndex((heading, column) => column !== axis && is(heading));
  return found < 0 ? null : found;
}

const columnsWhere = (
  { headings }: View,
  axis: number,
  is: (heading: Heading) => boolean,
): readonly number[] =>
  headings.flatMap((heading, column) => (column !== axis && is(heading) ? [column] : []));

/** The one column beside the axis, where there is no other. */
const onlyOther = ({ headings }: View, axis: number): number | null =>
  headings.length === 2 ? 1 - axis : null;

/** Masses of the axis in MeV, least and greatest. */
function massesIn({ table }: View, axis: number, unit: number): readonly [number, number] {
  const masses = table.columns[axis].values.filter(Number.isFinite).map((value) => value * unit);
  return [Math.min(...masses), Math.max(...masses)];
}

/** The search that a table is about, by what it says of the decay, by its figure in the paper, or by its masses. */
function searchOf({ about }: View, [low, high]: readonly [number, number]): OfficialSearch {
  const figure = /\bfig(?:ure|\.)? ?(\d+)/.exec(about)?.[1];
  const byFigure: Readonly<Record<string, OfficialSearch>> = {
    1: 'na62-pinunu-2016-2022',
    2: 'na62-pinunu-2016-2022',
    3: 'na62-pi0-invisible',
    4: 'na62-pimumu-2017-2018',
    5: 'na62-pimumu-2017-2018',
    6: 'na62-pimumu-2017-2018',
    7: 'na62-pigammagamma-2017-2018',
  };
  if (/\bmu ?\+? ?mu|μ ?\+? ?μ|di-?muon/.test(about)) return 'na62-pimumu-2017-2018';
  if (/gamma ?gamma|γ ?γ|di-?photon/.test(about)) return 'na62-pigammagamma-2017-2018';
  if (/(?:\bpi ?0|π ?0|π⁰)[^;]{0,60}inv/.test(about)) return 'na62-pi0-invisible';
  const named = figure === undefined || !about.includes('hepdata.160245') ? undefined : byFigure[figure];
  if (named !== undefined) return named;
  if (low > 100 && high < 160) return 'na62-pi0-invisible';
  if (low > 211 && /visible|prompt/.test(about)) return 'na62-pimumu-2017-2018';
  return 'na62-pinunu-2016-2022';
}

type Fit =
  | { readonly draft: OfficialDraft }
  /** And how many of its columns are there. */
  | { readonly lacks: readonly Slot[]; readonly found: number };

const usual = {
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

/** The column of masses; −1 where there is none. */
const massAxis = ({ table, headings }: View): number =>
  table.columns.findIndex((column, k) => massUnitOf(column, headings[k]) !== null);

/** Factor of its unit. */
const unitOfAxis = ({ table, headings }: View, axis: number): number =>
  massUnitOf(table.columns[axis], headings[axis]) ?? 1;

/** Whether all masses are above twice that of the muon (MeV), so that a table can be about two of them. */
const isAboveMuons = (view: View, axis: number): boolean =>
  axis >= 0 && massesIn(view, axis, unitOfAxis(view, axis))[0] > 211;

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

const fitters: Readonly<Record<OfficialRole, (view: View) => Fit>> = {
  spectrum,
  sensitivity: (view) => overMass(view, 'sensitivity', 'na62-pinunu-2016-2022', isSensitivity),
  limits,
  'window-counts': windows,
  'dimuon-spectrum': dimuons,
  acceptance: (view) => overMass(view, 'acceptance', 'na62-pimumu-2017-2018', isAcceptance),
};

/** The most telling columns first: bins of m²_miss are nothing else, limits may be of anything. */
const order: readonly OfficialRole[] = [
  'spectrum',
  'sensitivity',
  'acceptance',
  'window-counts',
  'dimuon-spectrum',
  'limits',
];

const viewOf = (table: ImportedTable): View => ({
  table,
  headings: table.columns.map(headingOf),
  about: aboutTable(table),
});

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

/**
 * Blocks of one table that share their first column, as a CSV of HEPData has them, put side by side.
 * @param tables of files, in their order
 */
export function joinedBlocks(tables: readonly ImportedTable[]): readonly ImportedTable[] {
  const joined: ImportedTable[] = [];
  for (const table of tables) {
    const before = joined[joined.length - 1];
    const [axis, ...rest] = table.columns;
    const isSame =
      before !== undefined &&
      table.format === 'hepdata-csv' &&
      before.file === table.file &&
      before.name === table.name &&
      before.columns[0].name === axis.name &&
      before.columns[0].values.length === axis.values.length &&
      before.columns[0].values.every((value, row) => value === axis.values[row]);
    if (isSame) joined[joined.length - 1] = { ...before, columns: [...before.columns, ...rest] };
    else joined.push(table);
  }
  return joined;
}
