import type { LimitTable } from '../../data/limitTableSchema.ts';
import type { OfficialTableOf } from '../../data/officialSchema.ts';
import { expm1 } from '../../mathematics/exponential.ts';
import { log, log1p } from '../../mathematics/logarithm.ts';
import { interpolate } from '../../searches/interpolation.ts';
import {
  type AcceptanceLaw,
  floorOfTable,
  type LifetimeReach,
  lifetimeReach,
  withinReach,
} from '../../searches/lifetimeReach.ts';
import { rowsAcceptance } from '../../searches/lifetimeRows.ts';
import { type OverMass, within } from './overMass.ts';

export type LimitsTable = OfficialTableOf<'limits'>;

/** A row of limits on B at a lifetime; Infinity for an X that escapes. */
export interface LimitRow {
  readonly lifetimeS: number;
  readonly massMeV: readonly number[];
  readonly limit: readonly number[];
}

type Stretch = readonly [number, number];

/** All rows of tables; of two at one lifetime over the same masses the later one. */
export function rowsOf(tables: readonly LimitsTable[]): LimitRow[] {
  return tables
    .flatMap(({ rows }) => rows)
    .map((row) => ({ ...row, lifetimeS: row.lifetimeS === 'inf' ? Infinity : row.lifetimeS }))
    .reverse();
}

/** The rows that reach over a stretch at a lifetime, as one column. */
export function referenceIn(rows: readonly LimitRow[], lifetimeS: number, stretch: Stretch): OverMass | null {
  for (const row of rows) {
    if (row.lifetimeS !== lifetimeS) continue;
    const found = within({ massMeV: row.massMeV, value: row.limit }, stretch);
    if (found !== null) return found;
  }
  return null;
}

/** Masses that lie by so much (MeV) beside the end of a stretch lie on it: units and digits. */
const roundingMeV = 1e-6;

/** Limits at a finite lifetime in a stretch, with the ranges of mass in which they speak. */
interface CutRow extends LimitRow {
  readonly massRangesMeV: readonly Stretch[];
}

const endsOf = ({ massMeV }: LimitRow): Stretch => [massMeV[0], massMeV[massMeV.length - 1]];

/** Rows at finite lifetimes cut to a stretch, each lifetime once: of rows over the same masses the first one. */
function cutRows(rows: readonly LimitRow[], [low, high]: Stretch): CutRow[] {
  const found = new Map<number, LimitRow[]>();
  for (const { lifetimeS, massMeV, limit } of rows) {
    const inside = massMeV.flatMap((mass, k) =>
      mass >= low - roundingMeV && mass <= high + roundingMeV ? [k] : [],
    );
    if (!(lifetimeS > 0 && lifetimeS < Infinity) || inside.length < 2) continue;
    const piece = {
      lifetimeS,
      massMeV: inside.map((k) => Math.min(Math.max(massMeV[k], low), high)),
      limit: inside.map((k) => limit[k]),
    };
    const [from, to] = endsOf(piece);
    const known = found.get(lifetimeS) ?? [];
    const isKnown = known.map(endsOf).some(([start, end]) => from <= end && to >= start);
    if (!isKnown) found.set(lifetimeS, [...known, piece]);
  }
  return [...found].map(([lifetimeS, unsorted]) => {
    const pieces = [...unsorted].sort((a, b) => a.massMeV[0] - b.massMeV[0]);
    return {
      lifetimeS,
      massMeV: pieces.flatMap(({ massMeV }) => massMeV),
      limit: pieces.flatMap(({ limit }) => limit),
      massRangesMeV: pieces.map(endsOf),
    };
  });
}

/** Lifetimes of a stretch of mass, from official limits at several. */
export interface StretchLaw {
  readonly acceptance: AcceptanceLaw;
  readonly reach: LifetimeReach | null;
}

/**
 * Acceptance of an X that must escape, relative to one that never decays, and the shortest lifetimes at which there are
 * limits; null without rows at finite lifetimes. Between rows as in our tables of limits (`rowsAcceptance`).
 */
export function escapeLaw(
  reference: OverMass,
  rows: readonly LimitRow[],
  stretch: Stretch,
  source: string,
): StretchLaw | null {
  const cut = cutRows(rows, stretch).sort((a, b) => b.lifetimeS - a.lifetimeS);
  if (cut.length === 0) return null;
  const law = {
    kind: 'rows' as const,
    note: source,
    largestLimit: 1,
    rows: cut.map(({ lifetimeS, massMeV, limit, massRangesMeV }) => ({
      inverseLifetimePerNs: 1e-9 / lifetimeS,
      massMeV: [...massMeV],
      limit: [...limit],
      massRangesMeV: massRangesMeV.map(([from, to]): [number, number] => [from, to]),
    })),
  };
  const table = {
    massRangesMeV: [[...stretch]],
    reference: { massMeV: [...reference.massMeV], limit: [...reference.value] },
    lifetimeLaw: law,
  } as unknown as LimitTable;
  const acceptance = rowsAcceptance(table, law);
  const reach = lifetimeReach(floorOfTable(law, stretch, source), acceptance);
  return { acceptance: withinReach(acceptance, reach), reach };
}

/** Nearer to 1 than this, a ratio says no more about τ₀. */
const largestRatio = 1 - 1e-12;

/**
 * Acceptance of an X whose decay is seen, relative to one that decays at once: 1 − exp(−τ₀/τ) (2025 paper eq 3.1), with
 * τ₀(m) from the limits at each lifetime, on straight lines in m and in ln τ between these and constant beyond them, so that
 * the limits themselves come out at the lifetimes at which they are published. Null without rows at finite lifetimes.
 */
export function decayRowsLaw(
  reference: OverMass,
  rows: readonly LimitRow[],
  stretch: Stretch,
): StretchLaw | null {
  const cut = cutRows(rows, stretch).sort((a, b) => a.lifetimeS - b.lifetimeS);
  if (cut.length === 0) return null;
  const masses = Float64Array.from(reference.massMeV);
  const prompt = Float64Array.from(reference.value, log);
  const nodes = new Float64Array([...new Set([...masses, ...cut.flatMap(({ massMeV }) => massMeV)])]).sort();
  const known = cut.map(({ lifetimeS, massMeV, limit, massRangesMeV }) => {
    const at = Float64Array.from(massMeV);
    const logs = Float64Array.from(limit, log);
    return nodes.map((mass) => {
      if (!massRangesMeV.some(([from, to]) => mass >= from && mass <= to)) return Number.NaN;
      const lost = expm1(interpolate(masses, prompt, mass) - interpolate(at, logs, mass));
      return -lifetimeS * log1p(-Math.min(largestRatio, 1 + lost));
    });
  });
  // Where a row says nothing, the nearest in lifetime does.
  const columns = known.map((column, row) =>
    column.map((value, node) => {
      if (!Number.isNaN(value)) return value;
      const others = known
        .map((other, k) => ({ value: other[node], distance: Math.abs(k - row) }))
        .filter((other) => !Number.isNaN(other.value))
        .sort((a, b) => a.distance - b.distance);
      return others[0]?.value ?? Number.NaN;
    }),
  );
  const logLifetimes = cut.map(({ lifetimeS }) => log(lifetimeS));
  const last = cut.length - 1;
  const acceptance: AcceptanceLaw = (massMeV, inverseLifetimePerS) => {
    if (inverseLifetimePerS === 0) return 0;
    if (inverseLifetimePerS === Infinity) return 1;
    const at = -log(inverseLifetimePerS);
    let above = 0;
    while (above < last && logLifetimes[above] < at) above += 1;
    const below = above === 0 || logLifetimes[above] < at ? above : above - 1;
    const upper = interpolate(nodes, columns[above], massMeV);
    const lower = interpolate(nodes, columns[below], massMeV);
    const share =
      above === below ? 0 : (at - logLifetimes[below]) / (logLifetimes[above] - logLifetimes[below]);
    const decay = (lower + share * (upper - lower)) * inverseLifetimePerS;
    return Number.isNaN(decay) ? 0 : -expm1(-decay);
  };
  return { acceptance, reach: null };
}
