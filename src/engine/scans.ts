import { hypothesisPosition, hypothesisTable, referenceLimits } from '../exclusion/limitCurve.ts';
import { drawingMasses } from '../exclusion/sampling.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { LimitScan, ScanOptions, ScanProgress, Search } from '../searches/search.ts';
import type { CurveName, LimitAssumptions } from './request.ts';
import { everySecond, filledScan } from './roughScan.ts';
import { supposedIn } from './whatIf.ts';

type ByCurve = Readonly<Record<CurveName, Float64Array>>;

/** A scan with its limits on B at the reference lifetime, by curve. */
export interface ScannedSearch {
  readonly scan: LimitScan;
  readonly signalLimit: ByCurve;
  readonly branchingRatioLimit: ByCurve;
  /** From the finite number of toys; absent where there are none. */
  readonly signalLimitError?: ByCurve;
  /** Whether every second window was looked at alone. */
  readonly rough?: true;
}

/** What scans are asked with. */
interface ScanNeeds extends LimitAssumptions {
  readonly rough?: boolean;
}

/** What a slider does not touch, kept between requests. Everything in it is a function of its key. */
export interface Scans {
  /** Where masses are given, only the windows around them need be there: those of a whole scan if it is at hand. */
  readonly of: (search: Search, assumptions: ScanNeeds, massesMeV?: ArrayLike<number>) => ScannedSearch;
  /**
   * Steps to a scan that takes its time, none where there is nothing to do; `of` then has it. Steps left undone are gone on
   * with next time.
   */
  readonly walk: (
    search: Search,
    assumptions: LimitAssumptions,
    massesMeV?: ArrayLike<number>,
  ) => Generator<ScanProgress, void>;
  readonly masses: (model: BenchmarkModel, search: Search, scanned?: ScannedSearch) => Float64Array;
}

const kept = 32;
/** Unfinished scans hold their toys. */
const keptUnfinished = 4;

/** A small cache that forgets the longest unused entry. */
interface Memory<V> {
  readonly of: (key: string, make: () => V) => V;
  readonly has: (key: string) => boolean;
  readonly forget: (key: string) => void;
}

function remember<V>(size = kept): Memory<V> {
  const entries = new Map<string, V>();
  return {
    of: (key, make) => {
      const found = entries.get(key);
      const value = found ?? make();
      entries.delete(key);
      entries.set(key, value);
      if (entries.size > size) {
        const [oldest] = entries.keys();
        entries.delete(oldest);
      }
      return value;
    },
    has: (key) => entries.has(key),
    forget: (key) => entries.delete(key),
  };
}

function optionsOf(search: Search, assumptions: LimitAssumptions): ScanOptions {
  const { confidenceLevel, method, statistic, exposure, uncertaintyLaw, toys, seed } = assumptions;
  const supposed = supposedIn(search, assumptions);
  return {
    confidenceLevel,
    method,
    exposure,
    ...(statistic === undefined || statistic === 'cls' ? {} : { statistic }),
    // At the exposure of the data all laws are one.
    ...(uncertaintyLaw === undefined || exposure === 1 ? {} : { uncertaintyLaw }),
    ...(supposed === null ? {} : { supposed }),
    ...(toys === undefined ? {} : { toys }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/**
 * Limits on B of a scan, finished or not.
 * @param scan limits on signal events
 */
export function scannedSearch(scan: LimitScan): ScannedSearch {
  const named = (observed: Float64Array, expected: LimitScan['signalLimitExpected']): ByCurve => {
    const [m2, m1, median, p1, p2] = expected;
    return { observed, m2, m1, median, p1, p2 };
  };
  const { signalLimitError: errors } = scan;
  const signalLimit = named(scan.signalLimitObserved, scan.signalLimitExpected);
  const limit = (events: Float64Array): Float64Array => referenceLimits(scan, events);
  return {
    scan,
    signalLimit,
    branchingRatioLimit: {
      observed: scan.publishedLimit ?? limit(signalLimit.observed),
      m2: limit(signalLimit.m2),
      m1: limit(signalLimit.m1),
      median: limit(signalLimit.median),
      p1: limit(signalLimit.p1),
      p2: limit(signalLimit.p2),
    },
    ...(errors === undefined ? {} : { signalLimitError: named(errors.observed, errors.expected) }),
  };
}

function keyOf({ id, scanSteps }: Search, options: ScanOptions): string {
  const { confidenceLevel, method, exposure, uncertaintyLaw = 'relative', supposed } = options;
  const { statistic = 'cls', toys, seed, only } = options;
  // What comes from toys has its own method.
  const own = scanSteps === undefined ? method : '';
  const events = supposed === undefined ? '' : `${supposed.count} in ${supposed.hypothesis}`;
  const windows = only === undefined ? '' : `only ${only.join(' ')}`;
  return [id, confidenceLevel, own, statistic, exposure, uncertaintyLaw, events, toys, seed, windows].join(
    '|',
  );
}

/** Masses without the hypotheses whose windows are not looked at. */
function roughMasses(search: Search, massesMeV: Float64Array): Float64Array {
  const skipped = new Set(search.hypothesesMeV);
  for (const k of everySecond(search)) skipped.delete(search.hypothesesMeV[k]);
  return massesMeV.filter((mass) => !skipped.has(mass));
}

/** Hypotheses between which masses lie; null where those are all. */
function around(search: Search, massesMeV: ArrayLike<number> | undefined): readonly number[] | null {
  if (massesMeV === undefined) return null;
  const table = hypothesisTable(search);
  const found = new Set<number>();
  for (const mass of Array.from(massesMeV)) {
    const position = hypothesisPosition(table, mass);
    if (Number.isNaN(position)) continue;
    found.add(Math.floor(position)).add(Math.ceil(position));
  }
  return found.size === search.hypothesesMeV.length ? null : [...found].sort((a, b) => a - b);
}

/**
 * Caches for one engine.
 * @returns functions that compute on first use
 */
export function createScans(): Scans {
  const scans = remember<ScannedSearch>();
  const unfinished = remember<{ walk: Generator<ScanProgress, LimitScan>; last: ScanProgress | null }>(
    keptUnfinished,
  );
  const masses = remember<Float64Array>();
  const wantedOf = (
    search: Search,
    assumptions: LimitAssumptions,
    massesMeV: ArrayLike<number> | undefined,
  ): ScanOptions => {
    const options = optionsOf(search, assumptions);
    const only = scans.has(keyOf(search, options)) ? null : around(search, massesMeV);
    return only === null ? options : { ...options, only };
  };
  /** The whole scan where it is at hand, else one of every second window. */
  const roughOf = (search: Search, options: ScanOptions): ScannedSearch => {
    const key = keyOf(search, options);
    const whole = () => scannedSearch(search.scan(options));
    if (scans.has(key)) return scans.of(key, whole);
    return scans.of(`rough|${key}`, () => {
      const only = everySecond(search);
      return { ...scannedSearch(filledScan(search.scan({ ...options, only }), only)), rough: true };
    });
  };
  return {
    of: (search, assumptions, massesMeV) => {
      if (assumptions.rough === true && massesMeV === undefined) {
        const options = optionsOf(search, assumptions);
        // Searches that count in windows; the one with supposed events must not be passed over.
        if (search.suppositions !== undefined && options.supposed === undefined)
          return roughOf(search, options);
      }
      const options = wantedOf(search, assumptions, massesMeV);
      return scans.of(keyOf(search, options), () => scannedSearch(search.scan(options)));
    },
    walk: function* (search, assumptions, massesMeV) {
      const { scanSteps } = search;
      if (scanSteps === undefined) return;
      const options = wantedOf(search, assumptions, massesMeV);
      const key = keyOf(search, options);
      if (scans.has(key)) return;
      const open = unfinished.of(key, () => ({ walk: scanSteps(options), last: null }));
      if (open.last !== null) yield open.last;
      while (!scans.has(key)) {
        const step = open.walk.next();
        if (step.done) {
          scans.of(key, () => scannedSearch(step.value));
          unfinished.forget(key);
        } else {
          open.last = step.value;
          yield step.value;
        }
      }
    },
    masses: (model, search, scanned) => {
      const key = `${model.id}|${search.id}`;
      const all = masses.of(key, () => drawingMasses(model, search));
      return scanned?.rough === true ? masses.of(`${key}|rough`, () => roughMasses(search, all)) : all;
    },
  };
}
