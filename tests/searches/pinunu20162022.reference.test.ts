import { describe, expect, it } from 'vitest';
import {
  hypothesisPosition,
  hypothesisTable,
  logAt,
  referenceLimits,
} from '../../src/exclusion/limitCurve.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { storedAnalysis } from './analysis.ts';

function quantile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(fraction * (sorted.length - 1))];
}

describe.skipIf(!referencePresent)('πνν̄ 2016–2022 against the published limits', () => {
  const search = createCountingSearch(storedAnalysis());
  const scan = search.scan({ confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 });
  const limits = referenceLimits(scan, scan.signalLimitObserved);
  const table = hypothesisTable(search);

  /** |ln(recomputed / published)| at the rows of one lifetime over 0–105 and 160–258 MeV. */
  function deviations(lifetime: string): number[] {
    return referenceRows('limits/na62_kpix_inv_2016_2022.csv')
      .filter((row) => row.tau_s === lifetime)
      .map((row) => [Number(row.m_MeV), Number(row.br_ul)])
      .filter(([mass]) => mass <= 105 || (mass >= 160 && mass <= 258))
      .map(([mass, published]) => {
        const rate = lifetime === 'inf' ? 0 : 1 / Number(lifetime);
        const logLimit = logAt(limits, hypothesisPosition(table, mass));
        return Math.abs(logLimit - Math.log(search.acceptanceRatio(mass, rate)) - Math.log(published));
      });
  }

  it.each([
    ['inf', 0.05],
    ['5e-09', 0.12],
    ['1e-09', 0.12],
    ['2e-10', 0.2],
  ])('τ = %s s: median within %s', (lifetime, allowed) => {
    const differences = deviations(lifetime);
    expect(differences.length).toBeGreaterThan(150);
    expect(quantile(differences, 0.5)).toBeLessThan(allowed);
  });

  it('invisible X: 90th percentile within 25 %', () => {
    expect(quantile(deviations('inf'), 0.9)).toBeLessThan(0.25);
  });
});
