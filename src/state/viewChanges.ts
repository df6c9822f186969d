import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import { massViewOf } from './defaults.ts';
import { exponentials, fittedCouplings, fittedMasses, logarithms } from './fittedViews.ts';
import { chosenConvention } from './models.ts';
import { couplingViewOf } from './view.ts';
import { type Interval, keptMasses } from './viewLimits.ts';

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
    return {
      ...setMassView(zoomedMass)(choices),
      couplingView: couplingViewIn(choices, exponentials(zoomedCoupling)),
    };
  };
}

/** Shows these masses (MeV) and couplings (chosen convention), as far as the limits of zooming allow. */
export function setView(mass: Interval, coupling: Interval): Change {
  return (choices) => ({
    ...setMassView(mass)(choices),
    couplingView: couplingViewIn(choices, coupling),
  });
}

/** Shows these masses, in MeV, ascending or not. */
export function setMassView(mass: Interval): Change {
  return (choices) => {
    if (mass.some(Number.isNaN)) return choices;
    const { massScale } = choices;
    return { ...choices, massView: keptMasses(fittedMasses(mass, massScale), massScale) };
  };
}

/** Shows these couplings of the chosen convention, ascending or not. */
export function setCouplingView(coupling: Interval): Change {
  return (choices) => ({ ...choices, couplingView: couplingViewIn(choices, coupling) });
}

/** Back to the default view. */
export const resetView: Change = (choices) => ({
  ...choices,
  massView: null,
  couplingView: null,
  limitView: null,
});

/** Linear or logarithmic masses; the masses in view stay where both scales can show them. */
export function setMassScale(massScale: Choices['massScale']): Change {
  return (choices) => {
    const view = choices.massView;
    const next = { ...choices, massScale };
    return view === null ? next : setMassView(view)(next);
  };
}

function couplingViewIn(choices: Choices, coupling: Interval): Choices['couplingView'] {
  if (coupling.some(Number.isNaN)) return choices.couplingView;
  return fittedCouplings(coupling, chosenConvention(choices));
}

function scaled([lower, upper]: Interval, factor: number, centre: number): Interval {
  return [centre + (lower - centre) * factor, centre + (upper - centre) * factor];
}
