import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  hypothesisPosition,
  hypothesisTable,
  logAt,
  referenceLimits,
} from '../../src/exclusion/limitCurve.ts';
import type { LimitScan, ScanOptions, Search } from '../../src/searches/search.ts';
import { referenceRows } from '../reference.ts';

/** What the papers use. */
export const paperOptions: ScanOptions = {
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
};

/** Text of a file below public/data. */
export function dataText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../public/data/${path}`, import.meta.url)), 'utf8');
}

/** The content of a loaded file; a refused one fails the test with its sentence. */
export function sound<T>(result: { ok: true; content: T } | { ok: false; reason: unknown }): T {
  if (result.ok) return result.content;
  throw new Error(JSON.stringify(result.reason));
}

/** Observed B_UL of a scanned search at any mass and lifetime, NaN where there is none. */
export function observedLimit(search: Search, scan: LimitScan, massMeV: number, lifetimeS: number): number {
  const reference = scan.publishedLimit ?? referenceLimits(scan, scan.signalLimitObserved);
  const position = hypothesisPosition(hypothesisTable(search), massMeV);
  const acceptance = search.acceptanceRatio(massMeV, 1 / lifetimeS);
  return acceptance === 0 ? Number.NaN : Math.exp(logAt(reference, position)) / acceptance;
}

/** Quantiles of |ln ratio| of a search to the published limits at one lifetime. */
export interface Agreement {
  readonly points: number;
  readonly median: number;
  readonly percentile90: number;
  /** Share of the published points at which the search has a limit. */
  readonly covered: number;
}

/**
 * Compares a search with published limits.
 * @param table reference table with columns m_MeV, tau_s, br_ul
 * @param lifetime as it stands in the table
 * @param inside masses that are compared
 */
export function agreementWith(
  search: Search,
  table: string,
  lifetime: string,
  inside: (massMeV: number) => boolean = () => true,
): Agreement {
  const scan = search.scan(paperOptions);
  const rows = referenceRows(table).filter((row) => row.tau_s === lifetime && inside(Number(row.m_MeV)));
  const lifetimeS = lifetime === 'inf' ? Number.POSITIVE_INFINITY : Number(lifetime);
  const deviations = rows
    .map((row) =>
      Math.abs(Math.log(observedLimit(search, scan, Number(row.m_MeV), lifetimeS) / Number(row.br_ul))),
    )
    .filter((deviation) => !Number.isNaN(deviation))
    .sort((a, b) => a - b);
  return {
    points: deviations.length,
    median: deviations[deviations.length >> 1],
    percentile90: deviations[Math.floor(0.9 * deviations.length)],
    covered: deviations.length / rows.length,
  };
}
