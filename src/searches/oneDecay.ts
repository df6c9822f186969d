import { exp, expm1 } from '../mathematics/exponential.ts';
import { log1p } from '../mathematics/logarithm.ts';
import { BEAM_MOMENTUM, ELECTRON_MASS, KAON_MASS, MUON_MASS, PION_MASS } from '../physics/constants.ts';
import { decayInFlight, flyingAlong, type PlaneMomentum } from '../physics/decayInFlight.ts';
import { END_POINT_MASS } from '../physics/kinematics.ts';
import { SPEED_OF_LIGHT_M_PER_S } from '../physics/units.ts';
import { fillRandom, randomState } from '../statistics/random.ts';
import { acceptedCosines, type DecayGeometry, kaonDecayLengthM } from './decaySimulation.ts';

/** What X decays to. */
export type DecayMode = 'ee' | 'mumu' | 'gammagamma' | 'invisible';

/** The X of one decay. */
export interface DecayingParticle {
  readonly massMeV: number;
  /** Proper lifetime in seconds; Infinity where it never decays. */
  readonly lifetimeS: number;
  /** Fractions of all its decays. */
  readonly fractions: Readonly<Record<DecayMode, number>>;
}

/**
 * What becomes of a decay in the search for an X that escapes: X flies past the last veto, or decays before it invisibly, so that
 * the decay counts; or its products are seen, and it does not. `unknown` where it is not known what X decays to.
 */
export type DecayOutcome = 'escaped' | 'invisible' | 'seen' | 'unknown';

/** One decay K+ → π+ X. Lengths in metres from the target, momenta in the plane of the tracks. */
export interface OneDecay {
  readonly vertexM: number;
  readonly pion: PlaneMomentum;
  readonly particle: PlaneMomentum;
  /** Mean distance that X flies along the beam, βγcτ; Infinity for a stable or massless one. */
  readonly decayLengthM: number;
  /** Where X decays; Infinity where it never does. */
  readonly endM: number;
  /** What it decays to, and its products, the positive one first; null where that is not known. */
  readonly mode: DecayMode | null;
  readonly products: readonly [PlaneMomentum, PlaneMomentum] | null;
  readonly outcome: DecayOutcome;
}

/** Masses of the products, MeV. */
const productMasses: Readonly<Record<DecayMode, number>> = {
  ee: ELECTRON_MASS,
  mumu: MUON_MASS,
  gammagamma: 0,
  invisible: 0,
};
const modes: readonly DecayMode[] = ['ee', 'mumu', 'gammagamma', 'invisible'];

/** Random numbers, uniform between 0 and 1, of the decay of a seed. */
function uniforms(seed: number, count: number): Float64Array {
  const words = new Uint32Array(count);
  fillRandom(randomState(seed), words);
  return Float64Array.from(words, (word) => (word + 0.5) / 2 ** 32);
}

function modeAt(uniform: number, fractions: DecayingParticle['fractions']): DecayMode | null {
  let sum = 0;
  for (const mode of modes) {
    sum += fractions[mode];
    if (uniform < sum) return mode;
  }
  // Rounding may leave the sum just below 1.
  return sum > 0.5 ? (modes.findLast((mode) => fractions[mode] > 0) ?? null) : null;
}

/**
 * One decay K+ → π+ X as the decay simulation weights them: a kaon of 75 GeV/c that decays in the fiducial volume, isotropically in
 * its rest frame, its pion in the selected range, and X after its own lifetime. Its tracks are turned into one plane. The
 * same seed gives a similar decay of a similar X.
 * @param x its mass below the end point
 * @param geometry geometry and selection
 * @param seed whole number that tells decays apart
 * @returns null where the mass is at or beyond the end point
 */
export function oneDecay(x: DecayingParticle, geometry: DecayGeometry, seed: number): OneDecay | null {
  const { massMeV, lifetimeS, fractions } = x;
  if (!(massMeV >= 0 && massMeV < END_POINT_MASS)) return null;
  const [atVertex, atAngle, atSide, atEnd, atMode, atProducts, atProductSide] = uniforms(seed, 7);
  const [low, high] = geometry.vertexRangeM;
  const vertexM = low - kaonDecayLengthM * log1p(atVertex * expm1(-(high - low) / kaonDecayLengthM));
  const [cosineLow, cosineHigh] = acceptedCosines(massMeV, geometry.pionMomentumRangeGeV);
  const kaon = flyingAlong(KAON_MASS, BEAM_MOMENTUM);
  const cosine = cosineLow + atAngle * (cosineHigh - cosineLow);
  const side = atSide < 0.5 ? 1 : -1;
  const [pion, particle] = decayInFlight(kaon, KAON_MASS, [PION_MASS, massMeV], cosine, side);

  const decayLengthM = (particle.alongMeV / massMeV) * SPEED_OF_LIGHT_M_PER_S * lifetimeS;
  const endM = massMeV === 0 ? Infinity : vertexM - decayLengthM * log1p(-atEnd);
  const mode = modeAt(atMode, fractions);
  const productMass = mode === null ? 0 : productMasses[mode];
  const products =
    mode === null || massMeV === 0
      ? null
      : decayInFlight(
          particle,
          massMeV,
          [productMass, productMass],
          2 * atProducts - 1,
          atProductSide < 0.5 ? 1 : -1,
        );
  return {
    vertexM,
    pion,
    particle,
    decayLengthM: massMeV === 0 ? Infinity : decayLengthM,
    endM,
    mode,
    products,
    outcome: endM > geometry.lastVetoPlaneM ? 'escaped' : outcomeOf(mode),
  };
}

function outcomeOf(mode: DecayMode | null): DecayOutcome {
  if (mode === null) return 'unknown';
  return mode === 'invisible' ? 'invisible' : 'seen';
}

/**
 * Share of such X that still fly at a place.
 * @param zM metres from the target
 * @returns e^(−(z − z₀)/βγcτ); 1 before the vertex
 */
export function flyingShare({ vertexM, decayLengthM }: OneDecay, zM: number): number {
  return zM <= vertexM ? 1 : exp(-(zM - vertexM) / decayLengthM);
}
