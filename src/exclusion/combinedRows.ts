import { exp } from '../mathematics/exponential.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { LimitScan, Search } from '../searches/search.ts';
import { combinedLevel, isIn, levelSamples, type Meeting, type Member } from './combinedLevel.ts';
import { containing, type CountedSearch } from './combining.ts';
import { endCodes } from './endCodes.ts';
import { type FoundInterval, intervalsAsColumns, intervalsAt, unitedIntervals } from './foundIntervals.ts';
import { type IntervalColumns, solveColumns } from './intervals.ts';
import { type Level, nonNegativeStretches } from './levelSet.ts';
import { hypothesisPosition, hypothesisTable, logAt } from './limitCurve.ts';
import { productionFor } from './production.ts';
import { visibilityAt } from './visibility.ts';

/** Curves that can be combined. */
export type CombinedCurve = 'observed' | 'median';

/** A search that speaks in the model, with its limits. */
export interface Speaker {
  readonly search: Search;
  readonly scanned: {
    readonly scan: Pick<LimitScan, 'singleEventSensitivity'>;
    /** On B at the reference lifetime. */
    readonly branchingRatioLimit: Readonly<Record<CombinedCurve, Float64Array>>;
  };
  /** Null for a search of which only limits are published. */
  readonly counted: CountedSearch | null;
}

/** What does not change from mass to mass. */
export interface CombinedSetting {
  readonly model: BenchmarkModel;
  readonly invisibleFraction: number;
  readonly confidenceLevel: number;
  readonly speakers: readonly Speaker[];
  readonly curve: CombinedCurve;
}

/** What is excluded at one mass. */
export interface CombinedRow {
  readonly massMeV: number;
  readonly speaks: boolean;
  /** Ascending and disjoint. */
  readonly intervals: readonly FoundInterval[];
}

/** Speakers at one mass: those that may be multiplied, and those that decide alone. */
export interface Roles {
  readonly members: readonly (Member & { readonly place: number })[];
  readonly alone: readonly number[];
}

/** Who takes part at one mass, and how. */
export function rolesAt(
  { model, invisibleFraction, speakers, curve }: CombinedSetting,
  massMeV: number,
): Roles {
  const here = speakers.flatMap((speaker, place) => {
    const position = hypothesisPosition(hypothesisTable(speaker.search), massMeV);
    const production = productionFor(model, speaker.search, massMeV);
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
        singleEventSensitivity: exp(logAt(scanned.scan.singleEventSensitivity, position)),
        branchingRatioLimit: exp(logAt(scanned.branchingRatioLimit[curve], position)),
        place,
      });
    }
  }
  return { members, alone };
}

/** An end found by halving lies this near in t to the jump of an acceptance that makes it. */
const besideJump = 1e-8;

/**
 * An end of what members exclude together, and why it is one: at a jump of the acceptance of one of them, beyond the published
 * lifetimes of one that matters there, or at the limit.
 */
function endAt(t: number, members: readonly Member[], level: Level): { at: number; code: number } {
  for (const { visibility } of members) {
    const { firstLogCoupling2, lastLogCoupling2 } = visibility;
    for (const jump of [firstLogCoupling2, lastLogCoupling2]) {
      if (Math.abs(t - jump) < besideJump) return { at: jump / 2, code: endCodes.acceptance };
    }
  }
  const isSimulated = members.some(
    ({ visibility: { publishedLogCoupling2, lastLogCoupling2 } }, i) =>
      t > publishedLogCoupling2 + besideJump && t <= lastLogCoupling2 && isIn(level.kindAt(t), i),
  );
  return { at: t / 2, code: isSimulated ? endCodes.simulated : endCodes.limit };
}

/** What members exclude together, as far as couplings mean something. */
function excludedTogether(members: readonly Member[], meeting: Meeting): FoundInterval[] {
  const level = combinedLevel(meeting);
  const { samples, isOpen } = levelSamples(meeting, level);
  const largest = members[0].visibility.largestLogCoupling2;
  return nonNegativeStretches(level, samples, isOpen)
    .filter(([from]) => from < largest)
    .map(([from, to]) => {
      const lower = endAt(from, members, level);
      const upper = to > largest ? { at: largest / 2, code: endCodes.model } : endAt(to, members, level);
      return { lower: lower.at, upper: upper.at, lowerCode: lower.code, upperCode: upper.code };
    });
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
  const rows: CombinedRow[] = [];
  for (const [i, mass] of massMeV.entries()) {
    const { members, alone } = rolesAt(setting, mass);
    const found = alone.flatMap((place) => intervalsAt(single[place], i));
    if (members.length === 1) found.push(...intervalsAt(single[members[0].place], i));
    else if (members.length > 1) {
      const productionPerCoupling2 = model.productionPerCoupling2(mass);
      const meeting = { massMeV: mass, productionPerCoupling2, members, confidenceLevel, outcome: curve };
      found.push(...excludedTogether(members, meeting));
    }
    const speaks = [...members.map(({ place }) => place), ...alone].some(
      (place) => single[place].speaks[i] === 1,
    );
    rows.push({ massMeV: mass, speaks, intervals: unitedIntervals(found) });
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
  return {
    massMeV: Float64Array.from(rows, ({ massMeV }) => massMeV),
    speaks: Uint8Array.from(rows, ({ speaks }) => (speaks ? 1 : 0)),
    offset,
    ...intervalsAsColumns(rows.flatMap(({ intervals }) => intervals)),
  };
}
