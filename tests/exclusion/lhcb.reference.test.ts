import { describe, expect, it } from 'vitest';
import { loadBound } from '../../src/data/loadBound.ts';
import { boundIntervals } from '../../src/exclusion/boundContains.ts';
import { amplitudeCoupling } from '../../src/physics/models/conventions.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { ProductionMode } from '../../src/physics/production/mode.ts';
import { productionIn } from '../../src/physics/production/productionIn.ts';
import { referencePresent, referenceRows } from '../reference.ts';
import { dataText, sound } from '../searches/agreement.ts';

/** LHCb's limits on B(B → KX) × B(X → μμ) at one mass: ln τ and ln B, ascending in τ. */
type Column = readonly (readonly [number, number])[];

function limitsOf(table: string): (massMeV: number, lifetimeS: number) => number {
  const columns = new Map<number, [number, number][]>();
  for (const row of referenceRows(table)) {
    const mass = Number(row.m_MeV);
    columns.set(mass, [
      ...(columns.get(mass) ?? []),
      [Math.log(Number(row.tau_s)), Math.log(Number(row.br_ul))],
    ]);
  }
  const masses = [...columns.keys()].sort((a, b) => a - b);
  return (massMeV, lifetimeS) => {
    const right = masses.findIndex((mass) => mass >= massMeV);
    if (right < 1) return Number.NaN;
    const [a, b] = [masses[right - 1], masses[right]];
    const weight = (massMeV - a) / (b - a);
    const at = (mass: number) => logLimit(columns.get(mass) ?? [], Math.log(lifetimeS));
    return Math.exp((1 - weight) * at(a) + weight * at(b));
  };
}

/** Joined in ln τ; the first value below the first lifetime, in proportion to τ beyond the last. */
function logLimit(column: Column, logLifetime: number): number {
  const [first, last] = [column[0], column[column.length - 1]];
  if (logLifetime <= first[0]) return first[1];
  if (logLifetime >= last[0]) return last[1] + logLifetime - last[0];
  const right = column.findIndex(([log]) => log >= logLifetime);
  const [[x0, y0], [x1, y1]] = [column[right - 1], column[right]];
  return y0 + ((y1 - y0) * (logLifetime - x0)) / (x1 - x0);
}

/** Smallest amplitude coupling at which the predicted rate reaches the limit. */
function lowestExcluded(
  modelId: 'bc4' | 'bc10',
  mode: ProductionMode,
  limit: (massMeV: number, lifetimeS: number) => number,
  massMeV: number,
): number {
  const model = modelById(modelId);
  if (model === undefined) throw new Error(modelId);
  const rate = productionIn(model, mode)?.(massMeV) ?? Number.NaN;
  const { mumu } = model.decayFractions(massMeV);
  for (let log = -8; log < 1; log += 0.002) {
    const coupling2 = 10 ** (2 * log);
    const lifetime = model.lifetimeTimesCoupling2S(massMeV) / coupling2;
    if (rate * coupling2 * mumu >= limit(massMeV, lifetime)) return 10 ** log;
  }
  return Number.NaN;
}

/** Lower edge of a bound as an amplitude coupling. */
function publishedEdge(id: string, massMeV: number): number {
  const bound = sound(loadBound(dataText(`bounds/${id}.json`), id));
  if (bound.status !== 'available') throw new Error(`${id} is ${bound.status}`);
  const convention = modelById(bound.model)?.conventions.find((each) => each.id === bound.convention);
  if (convention === undefined) throw new Error(bound.convention);
  return amplitudeCoupling(convention, boundIntervals(bound, massMeV)[0][0]);
}

describe.skipIf(!referencePresent)('contours of LHCb and rates of B decays', () => {
  it('B⁰ → K*⁰S with the limits of LHCb gives the contour of BC4 within 15 % in sin θ', () => {
    const limit = limitsOf('limits/lhcb_bkstarmumu.csv');
    // Form factors allow 10 % in sin θ, the two readings 5 %.
    for (const mass of [219, 224, 229, 234, 244, 254, 264, 270, 278]) {
      const ratio = lowestExcluded('bc4', 'bzero-kstar', limit, mass) / publishedEdge('bc4-lhcb-b0', mass);
      expect(ratio, `${mass} MeV`).toBeGreaterThan(0.87);
      expect(ratio, `${mass} MeV`).toBeLessThan(1.15);
    }
  });

  it('B → K*a and B → Ka give the contour of BC10 within 25 %, so that C_ff/Λ = g_Y/v holds for it', () => {
    const [inKstar, inKaon] = ['limits/lhcb_bkstarmumu.csv', 'limits/lhcb_bkmumu.csv'].map(limitsOf);
    for (const mass of [216, 224, 234, 244, 254, 266, 279, 290, 300, 320, 340]) {
      const own = [
        lowestExcluded('bc10', 'bzero-kstar', inKstar, mass),
        // The search for B⁺ → K⁺X begins at 250 MeV.
        lowestExcluded('bc10', 'bplus-kplus', inKaon, mass),
      ].filter((edge) => edge > 0);
      const ratio = Math.min(...own) / publishedEdge('bc10-lhcb', mass);
      expect(ratio, `${mass} MeV`).toBeGreaterThan(0.78);
      expect(ratio, `${mass} MeV`).toBeLessThan(1.25);
    }
  });
});
