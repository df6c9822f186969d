import { type IntervalColumns, solveColumns } from '../exclusion/intervals.ts';
import { nonNegativeStretches } from '../exclusion/levelSet.ts';
import { hypothesisPosition, hypothesisTable, logAt } from '../exclusion/limitCurve.ts';
import { visibilityAt } from '../exclusion/visibility.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { combinedLevel, levelSamples, type Member } from './combinedLevel.ts';
import { containing, type CountedSearch } from './combining.ts';
import type { ScannedSearch } from './scans.ts';

/** A search that speaks in the model, with its limits. */
export interface Speaker {
  readonly search: Search;
  readonly scanned: ScannedSearch;
  /** Null for a search of which only limits are published. */
  readonly counted: CountedSearch | null;
}

/** What does not change from mass to mass. */
export interface CombinedSetting {
  readonly model: BenchmarkModel;
  readonly invisibleFraction: number;
  readonly confidenceLevel: number;
  readonly speakers: readonly Speaker[];
  readonly curve: 'observed' | 'median';
}

type Interval = readonly [number, number];

/** What is excluded at one mass. */
export interface CombinedRow {
  readonly massMeV: number;
  readonly speaks: boolean;
  /** Ascending and disjoint, in ln g. */
  readonly intervals: readonly Interval[];
}

/** Speakers at one mass: those that may be multiplied, and those that decide alone. */
export interface Roles {
  readonly members: readonly (Member & { readonly place: number })[];
  readonly alone: readonly number[];
}

/** Who takes part at one mass, and how. */
export function rolesAt({ model, invisibleFraction, speakers, curve }: CombinedSetting, massMeV: number): Roles {
  const production = model.productionPerCoupling2(massMeV);
  const here = speakers.flatMap((speaker, place) => {
    const position = hypothesisPosition(hypothesisTable(speaker.search), massMeV);
    const visibility =
      position >= 0 && production >= 0
        ? visibilityAt(model, speaker.search, invisibleFraction, massMeV)
        : null;
    const isBlind = visibility === null || visibility.decayFraction === 0;
    return isBlind ? [] : [{ ...speaker, place, position, visibility }];
  });
  const counting = here.filter(({ counted }) => counted !== null).map(({ search }) => search);
  const members: (Member & { readonly place: number })[] = [];
  const alone: number[] = [];
  for (const { search, scanned, counted, place, position, visibility } of here) {
    if (counted === null) alone.push(place);
    else if (containing(search.id, counting) !== undefined) continue;
    else if (counted.around(massMeV).length === 0) alone.push(place);
    else {
      members.push({
        counted,
        visibility,
        singleEventSensitivity: Math.exp(logAt(scanned.scan.singleEventSensitivity, position)),
        branchingRatioLimit: Math.exp(logAt(scanned.branchingRatioLimit[curve], position)),
        place,
      });
    }
  }
  return { members, alone };
}

function united(intervals: readonly Interval[]): Interval[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/**
 * What all searches together exclude at each of several masses.
 * @param setting what does not change from mass to mass
 * @param massMeV masses, strictly ascending
 * @param progress what to yield when a fraction is done
 * @returns a generator that ends with one row per mass
 */
export function* combinedRows(
  setting: CombinedSetting,
  massMeV: Float64Array,
  progress: (fraction: number) => number = (fraction) => fraction,
): Generator<number, CombinedRow[]> {
  const { model, invisibleFraction, confidenceLevel, curve } = setting;
  const single = setting.speakers.map(
    ({ search, scanned }) =>
      solveColumns({ model, search, invisibleFraction }, [scanned.branchingRatioLimit[curve]], massMeV)[0],
  );
  const ownAt = (place: number, i: number): Interval[] => {
    const { offset, logLower, logUpper } = single[place];
    return Array.from({ length: offset[i + 1] - offset[i] }, (_, k) => [
      logLower[offset[i] + k],
      logUpper[offset[i] + k],
    ]);
  };
  const rows: CombinedRow[] = [];
  for (const [i, mass] of massMeV.entries()) {
    const { members, alone } = rolesAt(setting, mass);
    const found = alone.flatMap((place) => ownAt(place, i));
    if (members.length === 1) found.push(...ownAt(members[0].place, i));
    else if (members.length > 1) {
      const productionPerCoupling2 = model.productionPerCoupling2(mass);
      const meeting = { massMeV: mass, productionPerCoupling2, members, confidenceLevel, outcome: curve };
      const level = combinedLevel(meeting);
      const { samples, isOpen } = levelSamples(meeting, level);
      for (const [from, to] of nonNegativeStretches(level, samples, isOpen)) found.push([from / 2, to / 2]);
    }
    const speaks = [...members.map(({ place }) => place), ...alone].some(
      (place) => single[place].speaks[i] === 1,
    );
    rows.push({ massMeV: mass, speaks, intervals: united(found) });
    yield progress((i + 1) / massMeV.length);
  }
  return rows;
}

/**
 * Rows as columns.
 * @param rows in ascending mass
 */
export function columnsOfRows(rows: readonly CombinedRow[]): IntervalColumns {
  const offset = new Uint32Array(rows.length + 1);
  rows.forEach(({ intervals }, i) => {
    offset[i + 1] = offset[i] + intervals.length;
  });
  const ends = rows.flatMap(({ intervals }) => intervals);
  return {
    massMeV: Float64Array.from(rows, ({ massMeV }) => massMeV),
    speaks: Uint8Array.from(rows, ({ speaks }) => (speaks ? 1 : 0)),
    offset,
    logLower: Float64Array.from(ends, ([lower]) => lower),
    logUpper: Float64Array.from(ends, ([, upper]) => upper),
  };
}
