import { labDecayLengthM } from '../../../physics/kinematics.ts';
import { largestAmplitude } from '../../../physics/models/conventions.ts';
import type { PlanePoint } from '../../../state/choices.ts';
import { modelOf } from '../../../state/models.ts';
import { usualModel } from '../../../physics/models/index.ts';
import { clamp } from '../../../state/ranges.ts';

/** Ends of the slider of lifetimes, s: a longer life on the left, a stronger coupling on the right. */
export const sliderEndsS = [1e-8, 1e-11] as const;
/** Its steps. */
export const sliderSteps = 300;

const decades = Math.log10(sliderEndsS[0] / sliderEndsS[1]);

/** The lifetime at a place of the slider, s. */
export const lifetimeAt = (position: number): number =>
  sliderEndsS[0] * 10 ** ((-decades * position) / sliderSteps);

/** The place of a lifetime on the slider, at its ends for those beyond. */
export const positionOf = (lifetimeS: number): number =>
  clamp(Math.round((sliderSteps * Math.log10(sliderEndsS[0] / lifetimeS)) / decades), [0, sliderSteps]);

const model = modelOf(usualModel.id);

/** The lifetime that the coupling of a point implies, s. */
export const impliedLifetimeS = ({ massMeV, amplitudeCoupling }: PlanePoint): number =>
  model.lifetimeTimesCoupling2S(massMeV) / amplitudeCoupling ** 2;

/** The point of the same mass whose X lives so long; at the strongest coupling where it could not die so young. */
export function withLifetime(point: PlanePoint, lifetimeS: number): PlanePoint {
  const product = model.lifetimeTimesCoupling2S(point.massMeV);
  if (!(product > 0 && product < Number.POSITIVE_INFINITY)) return point;
  return { ...point, amplitudeCoupling: Math.min(largestAmplitude(model), Math.sqrt(product / lifetimeS)) };
}

/** How far X flies on average, m. */
export const flightM = (point: PlanePoint): number => labDecayLengthM(impliedLifetimeS(point), point.massMeV);
