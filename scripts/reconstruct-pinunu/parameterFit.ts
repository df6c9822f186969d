import { buildAnalysis } from './buildAnalysis.ts';
import { type EventFit, fitEvents } from './eventFit.ts';
import { expectedStandardModelEvents, published, scaledTable1 } from './published.ts';
import type { PublishedCurve } from './publishedCurve.ts';
import { seededUniform } from './random.ts';
import { integrate, neutrinoDensity, type SmoothParameters } from './smoothModel.ts';
import { type WindowTable, windowTable } from './windowTable.ts';

/** Smooth parameters with the events that go with them. */
export interface Reconstruction {
  readonly parameters: SmoothParameters;
  readonly events: EventFit;
  readonly cost: number;
}

const [upstream1, upstream2] = scaledTable1('upstream');
const [otherDecays1, otherDecays2] = scaledTable1('otherDecays');

/** Where the search starts: plateaus of the published curve, table 1 scaled, resolution as propagated. */
export const startParameters: SmoothParameters = {
  resolutionScale: 0.9,
  sensitivity1: 4e-12,
  sensitivity1Slope: 0,
  sensitivity2: 1.87e-12,
  sensitivity2Slope: 0,
  sensitivity2Curvature: 0,
  upstream1,
  upstream2,
  otherDecays1,
  otherDecays2,
};

/** Size of a random step: relative for scales, absolute for slopes. */
const steps: Readonly<Record<keyof SmoothParameters, number>> = {
  resolutionScale: 0.05,
  sensitivity1: 0.04,
  sensitivity1Slope: 0.06,
  sensitivity2: 0.015,
  sensitivity2Slope: 0.03,
  sensitivity2Curvature: 0.02,
  upstream1: 0.15,
  upstream2: 0.15,
  otherDecays1: 0.15,
  otherDecays2: 0.15,
};

const names = Object.keys(steps) as (keyof SmoothParameters)[];
const additive: ReadonlySet<keyof SmoothParameters> = new Set([
  'sensitivity1Slope',
  'sensitivity2Slope',
  'sensitivity2Curvature',
]);

/**
 * Distance of the parameters from what the papers state, in units of squared standard deviations: the totals of the
 * backgrounds, their split as in table 1, and the largest background of a window.
 */
export function priorCost(parameters: SmoothParameters, table: WindowTable): number {
  const neutrinos = published.signalRegionsGeV2.reduce(
    (sum, [low, high]) => sum + integrate((at) => neutrinoDensity(parameters, at), low, high),
    0,
  );
  const other =
    parameters.upstream1 + parameters.upstream2 + parameters.otherDecays1 + parameters.otherDecays2;
  const largest = table.background.reduce((a, b) => Math.max(a, b), 0);
  const logPull = (value: number, expected: number, width: number) =>
    (Math.log(value / expected) / width) ** 2;
  return (
    ((neutrinos - expectedStandardModelEvents) / 1.5) ** 2 +
    ((other - published.otherBackground) / published.otherBackgroundError) ** 2 +
    logPull(parameters.upstream1, upstream1, 0.4) +
    logPull(parameters.upstream2, upstream2, 0.3) +
    logPull(parameters.otherDecays1, otherDecays1, 0.3) +
    logPull(parameters.otherDecays2, otherDecays2, 0.3) +
    (Math.max(0, largest - published.largestWindowBackground) / 0.3) ** 2
  );
}

function stepped(parameters: SmoothParameters, uniform: () => number, size: number): SmoothParameters {
  const next = { ...parameters };
  for (let i = 0; i < 2; i++) {
    const name = names[Math.floor(uniform() * names.length)];
    const step = size * steps[name] * (2 * uniform() - 1);
    next[name] = additive.has(name) ? next[name] + step : next[name] * Math.exp(step);
  }
  // Few digits, so that the file shows the parameters that were really used.
  for (const name of names) next[name] = Number(next[name].toPrecision(5));
  return next;
}

/**
 * Random descent in the smooth parameters; after each step the events are annealed anew from where they were.
 * @param seed seed of the search
 * @param rounds number of steps in the parameters
 */
export function reconstruct(curve: PublishedCurve, seed: number, rounds: number): Reconstruction {
  const uniform = seededUniform(seed);
  let parameters = startParameters;
  let table = windowTable(buildAnalysis(parameters, []));
  let events = fitEvents(table, curve, null, {
    seed,
    moves: 120000,
    startTemperature: 6,
    endTemperature: 0.15,
  });
  let cost = events.cost + priorCost(parameters, table);
  for (let round = 0; round < rounds; round++) {
    const nextParameters = stepped(parameters, uniform, round < rounds / 2 ? 1 : 0.5);
    const nextTable = windowTable(buildAnalysis(nextParameters, []));
    const nextEvents = fitEvents(nextTable, curve, events.eventsGeV2, {
      seed: seed + round,
      moves: 8000,
      startTemperature: 1,
      endTemperature: 0.1,
    });
    const nextCost = nextEvents.cost + priorCost(nextParameters, nextTable);
    if (nextCost < cost) {
      parameters = nextParameters;
      table = nextTable;
      events = nextEvents;
      cost = nextCost;
    }
  }
  return { parameters, events, cost };
}
