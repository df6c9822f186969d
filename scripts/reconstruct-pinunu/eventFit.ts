import { curveState } from './curveState.ts';
import { published } from './published.ts';
import type { PublishedCurve } from './publishedCurve.ts';
import { seededUniform } from './random.ts';
import type { WindowTable } from './windowTable.ts';

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

/** Cost of a list of events against the published curve. */
export function curveCost(table: WindowTable, curve: PublishedCurve, eventsGeV2: readonly number[]): number {
  const state = curveState(table, curve);
  state.addAll(eventsGeV2);
  return state.cost();
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
  const state = curveState(table, curve);
  state.addAll(events);
  let cost = state.cost();
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
    const difference = state.tryMove(events[index], place);
    if (difference <= 0 || chance < Math.exp(-difference / temperature)) {
      state.accept();
      cost += difference;
      events[index] = place;
      if (cost < best.cost) best = { eventsGeV2: [...events], cost };
    } else {
      state.reject();
    }
  }
  return best;
}

/**
 * Moves the events inside the stretches in which they change the count of no window, so that they are evenly apart there
 * and rounding them changes none.
 * @param table the windows
 * @param eventsGeV2 m²_miss of the events in GeV², inside the signal regions
 * @returns ascending
 */
export function spreadBetweenEdges(table: WindowTable, eventsGeV2: readonly number[]): number[] {
  const edges = [
    ...table.windows.flatMap(({ lowGeV2, highGeV2 }) => [lowGeV2, highGeV2]),
    ...published.signalRegionsGeV2.flat(),
  ].sort((a, b) => a - b);
  return edges.slice(1).flatMap((above, i) => {
    const below = edges[i];
    const inside = eventsGeV2.filter((event) => event >= below && event < above).length;
    return Array.from({ length: inside }, (_, k) => below + ((above - below) * (k + 1)) / (inside + 1));
  });
}
