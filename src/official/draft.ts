import type { OfficialRole } from '../data/officialSchema.ts';

/** Searches of which official tables can be used: those of the 2025 paper. */
export const officialSearches = [
  'na62-pinunu-2016-2022',
  'na62-pi0-invisible',
  'na62-pimumu-2017-2018',
  'na62-pigammagamma-2017-2018',
] as const;
export type OfficialSearch = (typeof officialSearches)[number];

/** Roles that a table of a search can have, the first one most often. */
export const rolesOf: Readonly<Record<OfficialSearch, readonly OfficialRole[]>> = {
  'na62-pinunu-2016-2022': ['spectrum', 'sensitivity', 'limits', 'window-counts'],
  'na62-pi0-invisible': ['limits'],
  'na62-pimumu-2017-2018': ['dimuon-spectrum', 'acceptance', 'limits', 'window-counts'],
  'na62-pigammagamma-2017-2018': ['limits'],
};

/** Columns that a role needs, by what they hold. */
export type Slot =
  | 'mass'
  | 'mass-bins'
  | 'missing-mass-bins'
  | 'observed'
  | 'expected'
  | 'uncertainty'
  | 'sensitivity'
  | 'limits'
  | 'lifetime'
  | 'acceptance';

/** What the columns of a table are taken for; columns by their index. */
export interface OfficialDraft {
  readonly search: OfficialSearch;
  readonly role: OfficialRole;
  /** Masses, or bins of mass or of m²_miss. */
  readonly axis: number;
  /** MeV in one unit of the axis, or GeV² where it is m²_miss. */
  readonly axisUnit: number;
  /** Observed events, sensitivity or acceptance; null for limits. */
  readonly value: number | null;
  /** Components of the background, the expected events, or limits at each lifetime. */
  readonly others: readonly number[];
  /** Of limits: their lifetimes in s, in the order of `others`; null where none is named. */
  readonly lifetimesS: readonly (number | null)[];
  /** Of limits: a column of lifetimes, and seconds in one unit of it. */
  readonly lifetimeColumn: number | null;
  readonly lifetimeUnitS: number;
  /** Of events per window: a column of uncertainties, where the expected events have none of their own. */
  readonly uncertainty: number | null;
  readonly confidenceLevel: number;
}

/** What a table seems to be, or which columns it lacks for what it is nearest to. */
export interface OfficialMatch {
  /** What the table is called, as it may stand in a sentence. */
  readonly name: string;
  readonly draft: OfficialDraft | null;
  /** All roles that its columns fit. */
  readonly fits: readonly OfficialRole[];
  /** Of the role that it is nearest to; empty where it fits. */
  readonly lacks: readonly Slot[];
  /** Whether it says itself that it is of the record of the 2025 paper. */
  readonly isOfRecord: boolean;
}

/** The record of the 2025 paper. */
export const recordDoi = '10.17182/hepdata.160245';
