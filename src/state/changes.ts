import { defaultConventionParameters, parametersOf } from '../physics/models/conventions.ts';
import type { ConventionParameters, CouplingConvention, ModelId } from '../physics/models/model.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { defaultChoices } from './defaults.ts';
import { chosenConvention, conventionOf, modelOf } from './models.ts';
import * as ranges from './ranges.ts';
import { couplingsIn, rounded } from './viewLimits.ts';

/** A pure step from choices to choices. */
export type Change = (choices: Choices) => Choices;

/** Any choices that need nothing else to follow them. */
export function set(change: Partial<Choices>): Change {
  return (choices) => ({ ...choices, ...change });
}

/**
 * Changes the model: assumptions stay, what was said in the old model's coupling (view, pins, crosshair) starts anew, and so
 * does a dark sector that the new model has not.
 */
export function setModel(model: ModelId): Change {
  return (choices) => {
    if (choices.model === model) return choices;
    const fresh = defaultChoices(model);
    return {
      ...choices,
      model,
      convention: fresh.convention,
      conventionParameters:
        parametersOf(modelOf(model)).length > 0 ? choices.conventionParameters : defaultConventionParameters,
      invisibleFraction: modelOf(model).fixedInvisibleFraction ?? choices.invisibleFraction,
      hiddenBounds: choices.hiddenBounds === 'all' ? 'all' : [],
      comparisons: [],
      couplingView: null,
      pins: [],
      crosshair: { ...fresh.crosshair, massMeV: choices.crosshair.massMeV },
    };
  };
}

/** Limits of a view in another convention, to six digits. */
function viewIn(
  view: Choices['couplingView'],
  from: CouplingConvention,
  to: CouplingConvention,
): Choices['couplingView'] {
  return view && rounded(couplingsIn(to, from, view));
}

/** Changes how the coupling is written; the view keeps showing the same couplings. */
export function setConvention(convention: string): Change {
  return (choices) => {
    const changed = { ...choices, convention: conventionOf(modelOf(choices.model), convention).id };
    const view = viewIn(choices.couplingView, chosenConvention(choices), chosenConvention(changed));
    return { ...changed, couplingView: view };
  };
}

/** Changes values of the dark sector, within their ranges; the view keeps showing the same couplings. */
export function setConventionParameters(values: Partial<ConventionParameters>): Change {
  return (choices) => {
    const changed = {
      ...choices,
      conventionParameters: { ...choices.conventionParameters, ...values },
    };
    const view = viewIn(choices.couplingView, chosenConvention(choices), chosenConvention(changed));
    return { ...changed, couplingView: view };
  };
}

/** Sets the invisible fraction, 0–1, rounded to per mille; models that fix it keep theirs. */
export function setInvisibleFraction(fraction: number): Change {
  return (choices) => {
    if (modelOf(choices.model).fixedInvisibleFraction !== null) return choices;
    return { ...choices, invisibleFraction: ranges.roundTo(ranges.clamp(fraction, [0, 1]), 3) };
  };
}

/** Switches a search on or off. */
export function toggleSearch(search: string): Change {
  return (choices) => {
    const hidden = choices.hiddenSearches;
    const hiddenSearches = hidden.includes(search)
      ? hidden.filter((id) => id !== search)
      : [...hidden, search];
    return { ...choices, hiddenSearches };
  };
}

/** Moves the crosshair to a point; masses stay in the kinematic range, couplings positive and finite. */
export function moveCrosshair(point: PlanePoint): Change {
  return (choices) => ({ ...choices, crosshair: tidy(point) });
}

/** Moves the crosshair by a number of MeV and of decades in the chosen convention (up is positive). */
export function nudgeCrosshair(massMeV: number, decades: number): Change {
  return (choices) => {
    const { power } = conventionOf(modelOf(choices.model), choices.convention);
    const { crosshair } = choices;
    return moveCrosshair({
      massMeV: crosshair.massMeV + massMeV,
      amplitudeCoupling: crosshair.amplitudeCoupling * 10 ** (decades / power),
    })(choices);
  };
}

/** Pins a point as the next letter; with eight pins nothing changes. */
export function addPin(point: PlanePoint): Change {
  return (choices) =>
    choices.pins.length >= ranges.largestPinCount
      ? choices
      : { ...choices, pins: [...choices.pins, tidy(point)] };
}

/** Moves the pin at `index`. */
export function movePin(index: number, point: PlanePoint): Change {
  return (choices) => ({ ...choices, pins: choices.pins.map((pin, k) => (k === index ? tidy(point) : pin)) });
}

/** Removes the pin at `index`; later pins move up one letter. */
export function removePin(index: number): Change {
  return (choices) => ({ ...choices, pins: choices.pins.filter((_, k) => k !== index) });
}

function tidy({ massMeV, amplitudeCoupling }: PlanePoint): PlanePoint {
  return {
    massMeV: ranges.roundTo(ranges.clamp(massMeV, ranges.massRangeMeV), 6),
    amplitudeCoupling: ranges.clamp(amplitudeCoupling, ranges.amplitudeRange),
  };
}
