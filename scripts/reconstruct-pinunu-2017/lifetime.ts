import type { CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import type { ReadOffRow } from '../write-published/readOff.ts';
import { lifetimeNote } from './notes.ts';
import { published } from './published.ts';

const { geometry } = published;

/** −ln A(τ)/A(∞) of the simulation. */
function simulated(massMeV: number, rates: readonly number[]): number[] {
  return simulateLifetimeAcceptance(massMeV, rates, geometry).map((ratio) => -Math.log(ratio));
}

/** ln of a row at a mass, on straight lines. */
function logLimit({ massMeV, limit }: ReadOffRow, mass: number): number {
  const above = Math.max(
    1,
    massMeV.findIndex((node) => node >= mass),
  );
  const fraction = (mass - massMeV[above - 1]) / (massMeV[above] - massMeV[above - 1]);
  return (1 - fraction) * Math.log(limit[above - 1]) + fraction * Math.log(limit[above]);
}

/**
 * Factor between the published and the simulated −ln A(τ)/A(∞): the median over masses of the rows for 1, 2 and 5 ns.
 * @param rows published limits by lifetime
 */
export function fitLifetimeScale(rows: readonly ReadOffRow[]): number {
  const stable = rows.find(({ lifetime }) => lifetime === 'inf');
  const factors: number[] = [];
  for (const [name, rate] of [
    ['1e-09', 1],
    ['2e-09', 0.5],
    ['5e-09', 0.2],
  ] as const) {
    const row = rows.find(({ lifetime }) => lifetime === name);
    if (stable === undefined || row === undefined) throw new Error(`there is no row for τ = ${name}`);
    for (const mass of [...range(20, 105, 5), ...range(160, 255, 5)]) {
      factors.push((logLimit(row, mass) - logLimit(stable, mass)) / simulated(mass, [rate])[0]);
    }
  }
  return Number(factors.sort((a, b) => a - b)[factors.length >> 1].toPrecision(4));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/**
 * The lifetime acceptance of the analysis file.
 * @param scale from `fitLifetimeScale`
 */
export function lifetimeTable(scale: number): CountingAnalysis['lifetimeAcceptance'] {
  const massMeV = [...range(0, 110, 5), 154, ...range(160, 260, 5)];
  const inverseLifetimePerNs = [
    0,
    ...Array.from({ length: 61 }, (_, i) => Number((100 / 1.17 ** (60 - i)).toPrecision(6))),
  ];
  return {
    note: lifetimeNote,
    massMeV,
    inverseLifetimePerNs,
    minusLogRatio: massMeV.map((mass) =>
      simulated(mass, inverseLifetimePerNs).map((value) =>
        Math.max(0, Number((scale * value).toPrecision(6))),
      ),
    ),
  };
}
