import { usualValues } from '../assumptions/values.ts';
import { amplitudeCoupling, defaultConventionParameters } from '../physics/models/conventions.ts';
import type { ModelId } from '../physics/models/model.ts';
import { usualModel } from '../physics/models/usual.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { modelOf } from './models.ts';
import { defaultPanel } from './panels.ts';
import { massRangeMeV, smallestLogMassMeV } from './ranges.ts';

/**
 * Where the crosshair of a model starts.
 * @returns a point inside the model's default view
 */
export function startingPoint(model: ModelId): PlanePoint {
  const { start, conventions } = modelOf(model);
  return {
    massMeV: start.massMeV,
    amplitudeCoupling: amplitudeCoupling(conventions[0], start.coupling),
  };
}

/** Where the crosshair is unless a link says otherwise: at the first pin, else where its model starts. */
export function defaultCrosshair({ model, pins }: Pick<Choices, 'model' | 'pins'>): PlanePoint {
  return pins[0] ?? startingPoint(model);
}

/**
 * The choices with which the page opens in a model.
 * @param model identifier of the model; the usual one where none is asked for
 */
export function defaultChoices(model: ModelId = usualModel.id): Choices {
  const { conventions, fixedInvisibleFraction } = modelOf(model);
  return {
    model,
    convention: conventions[0].id,
    conventionParameters: defaultConventionParameters,
    invisibleFraction: fixedInvisibleFraction ?? 0,
    lifetime: 'implied',
    lifetimes: [],
    kind: 'both',
    ...usualValues(),
    whatIf: null,
    hiddenSearches: [],
    shape: false,
    union: false,
    combine: false,
    reach: false,
    spread: false,
    hiddenBounds: [],
    comparisons: [],
    published: [],
    others: false,
    background: 'none',
    massScale: 'linear',
    massView: null,
    couplingView: null,
    limitView: null,
    panel: defaultPanel,
    figure: null,
    language: null,
    wording: 'physics',
    view: 'explore',
    tour: null,
    deck: [],
    home: '',
    host: '',
    toy: '',
    ghosts: [],
    pins: [],
    crosshair: startingPoint(model),
  };
}

/**
 * Masses in view, in MeV/c²: the chosen ones, or the whole kinematic range.
 * @returns lower and upper limit; the lower one is positive on a logarithmic axis
 */
export function massViewOf(choices: Choices): readonly [number, number] {
  const [lower, upper] = choices.massView ?? massRangeMeV;
  return choices.massScale === 'log' ? [Math.max(lower, smallestLogMassMeV), upper] : [lower, upper];
}
