import { buildAnalysis } from './buildAnalysis.ts';
import { curveCost, fitEvents } from './eventFit.ts';
import { published, scaledTable1 } from './published.ts';
import type { PublishedCurve } from './publishedCurve.ts';
import { seededUniform } from './random.ts';
import { impliedNeutrinoEvents, type SmoothParameters } from './smoothModel.ts';
import { type WindowTable, windowTable } from './windowTable.ts';

/** Smooth parameters with the events that go with them. */
export interface Reconstruction {
  readonly parameters: SmoothParameters;
  readonly eventsGeV2: readonly number[];
  readonly cost: number;
}

const [upstream1, upstream2] = scaledTable1('upstream');
const [otherDecays1, otherDecays2] = scaledTable1('otherDecays');

/**
 * Where the search starts. Region 1: the two dips of the published curve, 1.04 × 10⁻¹¹ near 57 MeV and 1.12 × 10⁻¹¹ near
 * 82 MeV, are windows without an event, 2.303 × sensitivity. Region 2: the same for the plateaus at 4.3 × 10⁻¹² between
 * 210 and 248 MeV; the plateaus of one event rise by a tenth from there to 180 MeV. Backgrounds: table 1, scaled.
 */
const startParameters: SmoothParameters = {
  resolutionScale: 0.7,
  edgeScale: 1.2,
  lowestEdgeScale: 1.2,
  tailShare: 0.1,
  sensitivity1: 4.8e-12,
  sensitivity1Slope: 0.05,
  sensitivity2: 1.93e-12,
  sensitivity2Slope: -0.13,
  sensitivity2Curvature: 0.05,
  upstream1,
  upstream2,
  otherDecays1,
  otherDecays2,
};

/** Size of a random step, relative for scales and absolute for slopes: what moves the windows, and what does not. */
const windowSteps: Partial<SmoothParameters> = { resolutionScale: 0.04 };
const levelSteps: Partial<SmoothParameters> = {
  edgeScale: 0.05,
  lowestEdgeScale: 0.08,
  tailShare: 0.3,
  sensitivity1: 0.03,
  sensitivity1Slope: 0.05,
  sensitivity2: 0.015,
  sensitivity2Slope: 0.03,
  sensitivity2Curvature: 0.02,
  upstream1: 0.15,
  upstream2: 0.15,
  otherDecays1: 0.15,
  otherDecays2: 0.15,
};

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
  const other =
    parameters.upstream1 + parameters.upstream2 + parameters.otherDecays1 + parameters.otherDecays2;
  const largest = table.background.reduce((a, b) => Math.max(a, b), 0);
  const logPull = (value: number, expected: number, width: number) =>
    (Math.log(value / expected) / width) ** 2;
  return (
    logPull(impliedNeutrinoEvents(parameters), published.standardModelEvents, 0.1) +
    logPull(parameters.edgeScale, 1, 0.2) +
    logPull(parameters.lowestEdgeScale, 1, 0.5) +
    logPull(parameters.tailShare, 0.1, 0.7) +
    ((other - published.otherBackground) / published.otherBackgroundError) ** 2 +
    logPull(parameters.upstream1, upstream1, 0.4) +
    logPull(parameters.upstream2, upstream2, 0.3) +
    logPull(parameters.otherDecays1, otherDecays1, 0.3) +
    logPull(parameters.otherDecays2, otherDecays2, 0.3) +
    (Math.max(0, largest - published.largestWindowBackground) / 0.3) ** 2
  );
}

function stepped(
  parameters: SmoothParameters,
  steps: Partial<SmoothParameters>,
  uniform: () => number,
  size: number,
): SmoothParameters {
  const next = { ...parameters };
  const names = Object.keys(steps) as (keyof SmoothParameters)[];
  for (let i = 0; i < 2; i++) {
    const name = names[Math.floor(uniform() * names.length)];
    const step = size * (steps[name] ?? 0) * (2 * uniform() - 1);
    const value = additive.has(name) ? next[name] + step : next[name] * Math.exp(step);
    // Few digits, so that the file shows the parameters that were really used.
    next[name] = Number(value.toPrecision(5));
  }
  return next;
}

const cycles = 16;
const levelTrials = 40;
const windowTrials = 5;

/**
 * Descent in turns: anneal the events, adjust sensitivity and backgrounds while the events stay, then try other
 * resolutions with the events annealed anew.
 * @param seed seed of the search
 */
export function reconstruct(curve: PublishedCurve, seed: number): Reconstruction {
  const uniform = seededUniform(seed);
  const annealed = (table: WindowTable, start: readonly number[] | null, moves: number, warmth: number) =>
    fitEvents(table, curve, start, {
      seed: Math.floor(uniform() * 2 ** 31),
      moves,
      startTemperature: warmth,
      endTemperature: 0.1,
    });
  const tableOf = (parameters: SmoothParameters) => windowTable(buildAnalysis(parameters, []));
  const costWith = (parameters: SmoothParameters, table: WindowTable, events: readonly number[]) =>
    curveCost(table, curve, events) + priorCost(parameters, table);

  let parameters = startParameters;
  let table = tableOf(parameters);
  let events = annealed(table, null, 300000, 6).eventsGeV2;
  let cost = costWith(parameters, table, events);
  const keepIfBetter = (
    nextParameters: SmoothParameters,
    nextTable: WindowTable,
    nextEvents: readonly number[],
  ) => {
    const nextCost = costWith(nextParameters, nextTable, nextEvents);
    if (nextCost >= cost) return;
    parameters = nextParameters;
    table = nextTable;
    events = nextEvents;
    cost = nextCost;
  };

  for (let cycle = 0; cycle < cycles; cycle++) {
    const size = 1 - (0.7 * cycle) / cycles;
    keepIfBetter(parameters, table, annealed(table, events, 60000, 2).eventsGeV2);
    for (let trial = 0; trial < levelTrials; trial++) {
      const next = stepped(parameters, levelSteps, uniform, size);
      keepIfBetter(next, tableOf(next), events);
    }
    for (let trial = 0; trial < windowTrials; trial++) {
      const next = stepped(parameters, windowSteps, uniform, size);
      const nextTable = tableOf(next);
      keepIfBetter(next, nextTable, annealed(nextTable, events, 30000, 1).eventsGeV2);
    }
  }
  return { parameters, eventsGeV2: events, cost };
}
