import { hypotenuse } from '../mathematics/powers.ts';

/** Energy and momentum in a plane, along and across an axis, MeV. */
export interface PlaneMomentum {
  readonly energyMeV: number;
  readonly alongMeV: number;
  readonly acrossMeV: number;
}

/** Energy and momentum of a particle of a mass that flies along an axis, MeV. */
export function flyingAlong(massMeV: number, momentumMeV: number): PlaneMomentum {
  return { energyMeV: hypotenuse(massMeV, momentumMeV), alongMeV: momentumMeV, acrossMeV: 0 };
}

/**
 * Momentum in MeV of both products of a two-body decay in the rest frame of what decays, √λ(M², m₁², m₂²)/(2M); 0 where the
 * products are too heavy.
 */
export function restFrameMomentum(massMeV: number, [first, second]: readonly [number, number]): number {
  const sum = first + second;
  const difference = first - second;
  const square = (massMeV - sum) * (massMeV + sum) * (massMeV - difference) * (massMeV + difference);
  return massMeV > sum ? Math.sqrt(square) / (2 * massMeV) : 0;
}

/**
 * A two-body decay in flight, in the plane of its tracks.
 * @param parent what decays, its mass above 0
 * @param massesMeV masses of the products
 * @param cosine cosine of the angle of the first product to the flight of the parent, in the parent's rest frame
 * @param side 1 where the first product turns to positive momentum across, −1 where it turns to the other side
 * @returns energies and momenta of both products in the frame of the parent's momentum
 */
export function decayInFlight(
  parent: PlaneMomentum,
  parentMassMeV: number,
  massesMeV: readonly [number, number],
  cosine: number,
  side: 1 | -1,
): readonly [PlaneMomentum, PlaneMomentum] {
  const momentum = restFrameMomentum(parentMassMeV, massesMeV);
  const parentMomentum = hypotenuse(parent.alongMeV, parent.acrossMeV);
  const [gamma, betaGamma] = [parent.energyMeV / parentMassMeV, parentMomentum / parentMassMeV];
  const [directionAlong, directionAcross] =
    parentMomentum > 0
      ? [parent.alongMeV / parentMomentum, parent.acrossMeV / parentMomentum]
      : ([1, 0] as const);
  const boosted = (massMeV: number, along: number, across: number): PlaneMomentum => {
    const energy = hypotenuse(massMeV, momentum);
    const flown = gamma * along + betaGamma * energy;
    return {
      energyMeV: gamma * energy + betaGamma * along,
      alongMeV: flown * directionAlong - across * directionAcross,
      acrossMeV: flown * directionAcross + across * directionAlong,
    };
  };
  const along = momentum * cosine;
  const across = side * momentum * Math.sqrt(Math.max(0, 1 - cosine * cosine));
  return [boosted(massesMeV[0], along, across), boosted(massesMeV[1], -along, -across)];
}
