import { cos } from '../mathematics/angles.ts';
import { exp } from '../mathematics/exponential.ts';
import { hypotenuse } from '../mathematics/powers.ts';
import { BEAM_MOMENTUM, KAON_MASS, KAON_WIDTH, PION_MASS } from '../physics/constants.ts';
import { energyInKaonFrame, momentumInKaonFrame } from '../physics/kinematics.ts';
import { lifetimeFromWidthS, SPEED_OF_LIGHT_M_PER_S } from '../physics/units.ts';

/** Geometry and selection of the decay simulation. Lengths in metres from the target, momenta in GeV/c. */
export interface DecayGeometry {
  /** Fiducial volume of the kaon decay. */
  readonly vertexRangeM: readonly [number, number];
  /** Plane beyond which a decay of X goes unseen (MUV3). */
  readonly lastVetoPlaneM: number;
  readonly pionMomentumRangeGeV: readonly [number, number];
}

/** Points and weights on [−1, 1]. */
interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Gauss–Legendre points and weights on [−1, 1], by Newton iteration on the Legendre polynomial.
 * @param order number of points
 */
export function gaussLegendre(order: number): Quadrature {
  const points = new Float64Array(order);
  const weights = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let x = cos((Math.PI * (i + 0.75)) / (order + 0.5));
    let slope = 1;
    for (let iteration = 0; iteration < 20; iteration++) {
      let value = 1;
      let previous = 0;
      for (let degree = 1; degree <= order; degree++) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
        previous = value;
        value = next;
      }
      slope = (order * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    points[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}

const kaonBetaGamma = BEAM_MOMENTUM / KAON_MASS;
const kaonGamma = hypotenuse(1, kaonBetaGamma);

/** Mean distance that a kaon of the beam flies before it decays, in metres. */
export const kaonDecayLengthM = kaonBetaGamma * SPEED_OF_LIGHT_M_PER_S * lifetimeFromWidthS(KAON_WIDTH);

/**
 * Cosines of the pion's angle to the beam, in the kaon frame, at which its momentum is at the ends of a range; −1 or 1 where
 * none is.
 * @param massMeV mass of X in MeV, below the end point
 * @param pionMomentumRangeGeV range of the laboratory momentum in GeV/c
 */
export function acceptedCosines(
  massMeV: number,
  pionMomentumRangeGeV: readonly [number, number],
): readonly [number, number] {
  const momentum = momentumInKaonFrame(massMeV);
  const pionEnergyInKaonFrame = KAON_MASS - energyInKaonFrame(massMeV);
  const cosineAt = (pionMomentumGeV: number) => {
    const pionEnergy = hypotenuse(pionMomentumGeV * 1000, PION_MASS);
    const cosine =
      (pionEnergy / kaonGamma - pionEnergyInKaonFrame) / ((kaonBetaGamma / kaonGamma) * momentum);
    return Math.min(1, Math.max(-1, cosine));
  };
  const [lowest, highest] = pionMomentumRangeGeV;
  return [cosineAt(lowest), cosineAt(highest)];
}

/**
 * Acceptance for X of proper lifetime τ relative to a stable X, by the method of the 2021 paper section 4: decays
 * K+ → π+ X in flight are weighted with the probability that X does not decay upstream of MUV3. The kaon has 75 GeV/c
 * and decays in the fiducial volume along an exponential of its own decay length, the decay is isotropic in the kaon
 * frame, and the pion momentum lies in the selected range. Fixed Gauss–Legendre quadrature in (z, cos θ*).
 * @param massMeV mass of X in MeV, ≥ 0
 * @param inverseLifetimesPerNs values of 1/τ in ns⁻¹
 * @param geometry geometry and selection
 * @param quadrature points in each of the two variables
 * @returns A(τ)/A(∞) for each 1/τ
 */
export function simulateLifetimeAcceptance(
  massMeV: number,
  inverseLifetimesPerNs: readonly number[],
  geometry: DecayGeometry,
  quadrature: Quadrature = gaussLegendre(32),
): number[] {
  const momentum = momentumInKaonFrame(massMeV);
  const energyOfX = energyInKaonFrame(massMeV);
  const [cosineLow, cosineHigh] = acceptedCosines(massMeV, geometry.pionMomentumRangeGeV);
  const [vertexLow, vertexHigh] = geometry.vertexRangeM;
  const lengthPerNsM = SPEED_OF_LIGHT_M_PER_S * 1e-9;

  const survived = new Float64Array(inverseLifetimesPerNs.length);
  let total = 0;
  for (let i = 0; i < quadrature.points.length; i++) {
    const pionCosine = cosineLow + 0.5 * (cosineHigh - cosineLow) * (1 + quadrature.points[i]);
    // The distance along z is covered with p_z; transverse motion changes neither it nor the proper time.
    const alongBeam = kaonBetaGamma * energyOfX - kaonGamma * momentum * pionCosine;
    for (let j = 0; j < quadrature.points.length; j++) {
      const vertex = vertexLow + 0.5 * (vertexHigh - vertexLow) * (1 + quadrature.points[j]);
      const kaonWeight = exp(-(vertex - vertexLow) / kaonDecayLengthM);
      const weight = quadrature.weights[i] * quadrature.weights[j] * kaonWeight;
      const properTimeNs = ((geometry.lastVetoPlaneM - vertex) * massMeV) / (alongBeam * lengthPerNsM);
      total += weight;
      for (let k = 0; k < survived.length; k++) {
        survived[k] += weight * exp(-properTimeNs * inverseLifetimesPerNs[k]);
      }
    }
  }
  return Array.from(survived, (value) => value / total);
}
