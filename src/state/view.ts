import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import { massViewOf } from './defaults.ts';
import { conventionOf, modelOf } from './models.ts';
import * as ranges from './ranges.ts';

type Interval = readonly [number, number];

/** Couplings that any view may reach, in any convention. */
const couplingEnds: Interval = [1e-30, 1e30];

/** Couplings in view, in the chosen convention: the chosen ones, or the convention's own range. */
export function couplingViewOf(choices: Choices): Interval {
  return choices.couplingView ?? conventionOf(modelOf(choices.model), choices.convention).defaultRange;
}

/**
 * Zooms both axes about a point.
 * @param factor below 1 shows less, above 1 more
 * @param centre mass in MeV and coupling in the chosen convention that stay where they are
 */
export function zoom(
  factor: number,
  centre: { readonly massMeV: number; readonly coupling: number },
): Change {
  return (choices) => {
    const mass = massViewOf(choices);
    const coupling = couplingViewOf(choices);
    const zoomedMass =
      choices.massScale === 'log'
        ? exponentials(scaled(logarithms(mass), factor, Math.log(centre.massMeV)))
        : scaled(mass, factor, centre.massMeV);
    const zoomedCoupling = scaled(logarithms(coupling), factor, Math.log(centre.coupling));
    return { ...setMassView(zoomedMass)(choices), couplingView: viewOfLogarithms(zoomedCoupling) };
  };
}

/** Shows these masses (MeV) and couplings (chosen convention), as far as the limits of zooming allow. */
export function setView(mass: Interval, coupling: Interval): Change {
  return (choices) => ({
    ...setMassView(mass)(choices),
    couplingView: viewOfLogarithms(logarithms(coupling)),
  });
}

/** Shows these masses, in MeV, ascending or not. */
export function setMassView(mass: Interval): Change {
  return (choices) => {
    const lowest = choices.massScale === 'log' ? ranges.smallestLogMassMeV : ranges.massRangeMeV[0];
    const view = within(mass, [lowest, ranges.massRangeMeV[1]], ranges.smallestMassSpanMeV);
    const whole = view[0] <= lowest && view[1] >= ranges.massRangeMeV[1];
    return { ...choices, massView: whole ? null : rounded(view) };
  };
}

/** Shows these couplings of the chosen convention, ascending or not. */
export function setCouplingView(coupling: Interval): Change {
  return (choices) => ({ ...choices, couplingView: viewOfLogarithms(logarithms(coupling)) });
}

/** Back to the default view. */
export const resetView: Change = (choices) => ({ ...choices, massView: null, couplingView: null });

/** Linear or logarithmic masses; the masses in view stay where both scales can show them. */
export function setMassScale(massScale: Choices['massScale']): Change {
  return (choices) => {
    const view = choices.massView;
    const next = { ...choices, massScale };
    return view === null ? next : setMassView(view)(next);
  };
}

function viewOfLogarithms(coupling: Interval): Interval {
  const smallest = ranges.smallestCouplingDecades * Math.LN10;
  return rounded(exponentials(within(coupling, logarithms(couplingEnds), smallest)));
}

function scaled([lower, upper]: Interval, factor: number, centre: number): Interval {
  return [centre + (lower - centre) * factor, centre + (upper - centre) * factor];
}

/** The interval, ordered, at least `smallest` long and moved inside `ends`. */
function within(interval: Interval, ends: Interval, smallest: number): Interval {
  const whole = ends[1] - ends[0];
  const [first, second] = interval.map((end) => ranges.clamp(end, [ends[0] - whole, ends[1] + whole]));
  const span = ranges.clamp(Math.abs(second - first), [smallest, whole]);
  const start = ranges.clamp((first + second) / 2 - span / 2, [ends[0], ends[1] - span]);
  return [start, start + span];
}

const logarithms = ([lower, upper]: Interval): Interval => [Math.log(lower), Math.log(upper)];
const exponentials = ([lower, upper]: Interval): Interval => [Math.exp(lower), Math.exp(upper)];
const rounded = ([lower, upper]: Interval): Interval => [ranges.roundTo(lower, 6), ranges.roundTo(upper, 6)];
