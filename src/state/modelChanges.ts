import { defaultConventionParameters, parametersOf } from '../physics/models/conventions.ts';
import type { ConventionParameters, CouplingConvention, ModelId } from '../physics/models/model.ts';
import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import { defaultChoices } from './defaults.ts';
import { rounded } from './fittedViews.ts';
import { chosenConvention, conventionOf, modelOf } from './models.ts';
import { couplingsIn } from './viewLimits.ts';

/**
 * Changes the model: assumptions stay, what was said in the old model's coupling (view, pins, crosshair) starts anew, and so
 * does a dark sector that the new model has not.
 */
export function setModel(model: ModelId): Change {
  return (choices) => {
    // The usual member of a family takes nobody's parameters away.
    if (choices.model === model || modelOf(choices.model).family === model) return choices;
    const fresh = defaultChoices(model);
    return {
      ...choices,
      model,
      figure: null,
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

/** Changes what makes a member of a family: the plane, its view and all that is on it stay. */
export function setMember(model: ModelId): Change {
  return (choices) => {
    if (choices.model === model) return choices;
    const convention = conventionOf(modelOf(model), choices.convention).id;
    const couplingView = convention === choices.convention ? choices.couplingView : null;
    return { ...choices, model, convention, couplingView, figure: null };
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
