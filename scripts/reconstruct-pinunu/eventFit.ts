import { intervalIndex } from '../../src/searches/interpolation.ts';
import { published } from './published.ts';
import type { PublishedCurve } from './publishedCurve.ts';
import { seededUniform } from './random.ts';
import { largestCount, type WindowTable } from './windowTable.ts';

/** A list of events and how far its curve is from the published one. */
export interface EventFit {
  readonly eventsGeV2: readonly number[];
  readonly cost: number;
}

/** One stretch of simulated annealing. */
export interface Annealing {
  readonly seed: number;
  readonly moves: number;
  readonly startTemperature: number;
  readonly endTemperature: number;
}

/** Below this |ln ratio| the cost of a point is quadratic, beyond it logarithmic: points beside a step may miss. */
const quadraticReach = 0.03;

/** Cost of a difference of two logarithms. */
export function robustCost(difference: number): number {
  return Math.log1p((difference / quadraticReach) ** 2);
}

/** A point of m²_miss from a uniform number, uniform over the signal regions. */
function placeInRegions(uniform: number): number {
  const [first, second] = published.signalRegionsGeV2;
  const width = first[1] - first[0];
  const at = uniform * (width + second[1] - second[0]);
  return at < width ? first[0] + at : second[0] + at - width;
}

function insideRegions(at: number): boolean {
  return published.signalRegionsGeV2.some(([low, high]) => at >= low && at <= high);
}

/**
 * Moves events one at a time until the recomputed limit resembles the published one (simulated annealing, seeded).
 * @param table limits of each window for each count
 * @param curve read-off limit
 * @param start events to start from, or null for a random list of the published number of candidates
 */
export function fitEvents(
  table: WindowTable,
  curve: PublishedCurve,
  start: readonly number[] | null,
  annealing: Annealing,
): EventFit {
  const uniform = seededUniform(annealing.seed);
  const events =
    start === null
      ? Array.from({ length: published.candidates }, () => placeInRegions(uniform()))
      : [...start];
  const columns = largestCount + 1;
  const length = table.massMeV.length;
  const low = Float64Array.from(table.windows, (window) => window.lowGeV2);
  const high = Float64Array.from(table.windows, (window) => window.highGeV2);
  const below = Int32Array.from(curve.massMeV, (mass) => intervalIndex(table.massMeV, mass));
  const fraction = Float64Array.from(curve.massMeV, (mass, i) =>
    Math.min(1, (mass - table.massMeV[below[i]]) / (table.massMeV[below[i] + 1] - table.massMeV[below[i]])),
  );
  const counts = new Int32Array(length);
  const add = (event: number, change: number) => {
    for (let k = 0; k < length; k++) {
      if (event >= low[k] && event <= high[k] && high[k] > low[k]) counts[k] += change;
    }
  };
  const logLimit = (k: number) => table.logLimit[k * columns + Math.min(largestCount, counts[k])];
  const costOf = () => {
    let cost = 0;
    for (let i = 0; i < below.length; i++) {
      const recomputed = (1 - fraction[i]) * logLimit(below[i]) + fraction[i] * logLimit(below[i] + 1);
      cost += robustCost(recomputed - curve.logLimit[i]);
    }
    return cost;
  };

  for (const event of events) add(event, 1);
  let cost = costOf();
  let best: EventFit = { eventsGeV2: [...events], cost };
  const cooling = Math.log(annealing.endTemperature / annealing.startTemperature);
  for (let move = 0; move < annealing.moves; move++) {
    const temperature = annealing.startTemperature * Math.exp((cooling * move) / annealing.moves);
    const index = Math.floor(uniform() * events.length);
    const kind = uniform();
    // A quarter of the moves go anywhere, the rest near by: over about one hypothesis or one window.
    const reach = kind < 0.6 ? 0.0005 : 0.003;
    const place = kind < 0.25 ? placeInRegions(uniform()) : events[index] + reach * (2 * uniform() - 1);
    const chance = uniform();
    if (!insideRegions(place)) continue;
    add(events[index], -1);
    add(place, 1);
    const moved = costOf();
    if (moved <= cost || chance < Math.exp((cost - moved) / temperature)) {
      cost = moved;
      events[index] = place;
      if (cost < best.cost) best = { eventsGeV2: [...events], cost };
    } else {
      add(place, -1);
      add(events[index], 1);
    }
  }
  return best;
}
