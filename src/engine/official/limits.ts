import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import { interpolate } from '../../searches/interpolation.ts';
import type { LifetimeReach } from '../../searches/lifetimeReach.ts';
import { createLimitTableSearch } from '../../searches/limitTableSearch.ts';
import type { LimitScan, ScanOptions, Search } from '../../searches/search.ts';
import { changedSearch } from './changedSearch.ts';
import {
  decayRowsLaw,
  escapeLaw,
  type LimitsTable,
  referenceIn,
  rowsOf,
  type StretchLaw,
} from './limitRows.ts';
import { type Replaced, unfit } from './replaced.ts';
import type { OverMass } from './overMass.ts';

/** A stretch of mass over which there are official limits. */
interface Covered {
  readonly low: number;
  readonly high: number;
  readonly reference: OverMass;
  readonly limitAt: (massMeV: number) => number;
  /** Null where no limits at other lifetimes are published: the acceptance of the search itself then holds. */
  readonly law: StretchLaw | null;
}

const sameLevel = 1e-9;

function combinedReach(
  base: LifetimeReach,
  lawAt: (massMeV: number) => StretchLaw | null,
  turnsMeV: readonly number[],
  source: string,
): LifetimeReach {
  const reachAt = (mass: number): LifetimeReach => lawAt(mass)?.reach ?? base;
  return {
    ...base,
    source,
    // It is the acceptance itself that ends where the official rows do.
    smallestAcceptanceRatio: null,
    largestInverseLifetimePerS: (mass) => reachAt(mass).largestInverseLifetimePerS(mass),
    publishedInverseLifetimePerS: (mass) => reachAt(mass).publishedInverseLifetimePerS(mass),
    turnsMeV: [...new Set([...base.turnsMeV, ...turnsMeV])],
  };
}

/** The same search with the nodes of the official limits, where it is nothing but a table of limits. */
function withOwnNodes(search: Search, covered: readonly Covered[]): Search {
  const { table } = search;
  if (table === undefined || covered.length < table.massRangesMeV.length) return search;
  return createLimitTableSearch({
    ...table,
    reference: {
      massMeV: covered.flatMap(({ reference }) => reference.massMeV),
      limit: covered.flatMap(({ reference }) => reference.value),
    },
  });
}

/**
 * A search whose observed limits are the official ones, over all stretches of mass over which these reach; elsewhere, and
 * for what is expected, it keeps its own. They hold at the confidence level of the table and for the data as they are: at
 * another level, or for CLs+b, it says nothing. Limits at several lifetimes give its acceptance; where only those for an X
 * that escapes (or decays at once) are there, its own holds. The events that a limit means are B divided by the sensitivity.
 * @param search the search with limits of its own
 * @param tables official limits, the newest last
 */
export function withLimits(search: Search, tables: readonly LimitsTable[]): Replaced<Search> {
  const level = tables[tables.length - 1].confidenceLevel;
  if (tables.some(({ confidenceLevel }) => Math.abs(confidenceLevel - level) > sameLevel))
    return unfit({ code: 'other-level', level });
  const escapes = search.signature === 'invisible';
  const rows = rowsOf(tables);
  const source = tables.map(({ name }) => name).join(', ');
  const covered = search.massRangesMeV.flatMap(([low, high]): Covered[] => {
    const reference = referenceIn(rows, escapes ? Infinity : 0, [low, high]);
    if (reference === null) return [];
    const masses = Float64Array.from(reference.massMeV);
    const logs = Float64Array.from(reference.value, log);
    const law = escapes
      ? escapeLaw(reference, rows, [low, high], source)
      : decayRowsLaw(reference, rows, [low, high]);
    return [{ low, high, reference, law, limitAt: (mass) => exp(interpolate(masses, logs, mass)) }];
  });
  if (covered.length === 0) {
    if (!rows.some(({ lifetimeS }) => lifetimeS === (escapes ? Infinity : 0)))
      return unfit({ code: 'no-reference', lifetime: escapes ? 'inf' : '0' });
    const masses = rows.flatMap(({ massMeV }) => massMeV);
    const covers = [Math.min(...masses), Math.max(...masses)] as const;
    return unfit({ code: 'uncovered', unit: 'MeV', covers, needs: search.massRangesMeV[0] });
  }
  const base = withOwnNodes(search, covered);
  const stretchAt = (mass: number) => covered.find(({ low, high }) => mass >= low && mass <= high);
  const lawAt = (mass: number): StretchLaw | null => stretchAt(mass)?.law ?? null;

  const scan = (options: ScanOptions): LimitScan => {
    const found = base.scan(options);
    if (options.exposure !== 1 || options.supposed !== undefined) return found;
    const own =
      found.publishedLimit ??
      found.signalLimitObserved.map((events, k) => events * found.singleEventSensitivity[k]);
    const publishedLimit = found.massMeV.map((mass, k) => stretchAt(mass)?.limitAt(mass) ?? own[k]);
    return {
      ...found,
      publishedLimit,
      signalLimitObserved: publishedLimit.map((limit, k) => limit / found.singleEventSensitivity[k]),
    };
  };
  const hasLaw = covered.some(({ law }) => law !== null);
  const turns = covered.flatMap(({ law }) => law?.reach?.turnsMeV ?? []);
  const changed = changedSearch(base, {
    scan,
    silenceUnder: (options) => {
      const { confidenceLevel, statistic, exposure } = options;
      if (exposure === 1 && statistic === 'clsb') return { code: 'cls-only' };
      if (exposure === 1 && Math.abs(confidenceLevel - level) > sameLevel)
        return { code: 'confidence-level', published: level, asked: confidenceLevel };
      return base.silenceUnder?.(options) ?? null;
    },
  });
  if (!hasLaw) return { ok: true, content: changed };
  const { lifetimeReach: reach } = base;
  return {
    ok: true,
    content: changedSearch(
      changed,
      {
        acceptanceRatio: (mass, rate) => (lawAt(mass)?.acceptance ?? base.acceptanceRatio)(mass, rate),
        ...(reach === undefined ? {} : { lifetimeReach: combinedReach(reach, lawAt, turns, source) }),
      },
      ['lifetimeLaws', 'underLifetimeLaw'],
    ),
  };
}
