import type { DecayLaw } from '../../src/data/peakSchema.ts';
import { MUON_MASS } from '../../src/physics/constants.ts';
import { meanLabMomentum } from '../../src/physics/kinematics.ts';
import { SPEED_OF_LIGHT_M_PER_S } from '../../src/physics/units.ts';
import { impliedLifetimes, published } from './published.ts';

/** Flight length γβcτ₀ in metres times the muon velocity in the frame of X; it hardly depends on the mass. */
function reducedLength(massMeV: number, lifetimeNs: number): number {
  return lifetimeNs * lengthPerLifetime(massMeV);
}

function lengthPerLifetime(massMeV: number): number {
  const velocity = Math.sqrt(1 - ((2 * MUON_MASS) / massMeV) ** 2);
  return (SPEED_OF_LIGHT_M_PER_S * 1e-9 * velocity * meanLabMomentum(massMeV)) / massMeV;
}

/** τ₀ in ns at a mass: the reduced length on straight lines between the published nodes, level beyond them. */
function impliedLifetime(massMeV: number): number {
  const lengths = impliedLifetimes.map(([mass, lifetime]) => reducedLength(mass, lifetime));
  const masses = impliedLifetimes.map(([mass]) => mass);
  const last = masses.length - 1;
  if (massMeV <= masses[0]) return lengths[0] / lengthPerLifetime(massMeV);
  if (massMeV >= masses[last]) return lengths[last] / lengthPerLifetime(massMeV);
  const above = masses.findIndex((mass) => mass > massMeV);
  const fraction = (massMeV - masses[above - 1]) / (masses[above] - masses[above - 1]);
  return (lengths[above - 1] + fraction * (lengths[above] - lengths[above - 1])) / lengthPerLifetime(massMeV);
}

/** The lifetime laws of the analysis file; the first one is the default. */
export function lifetimeLaws(): DecayLaw[] {
  const { firstHypothesisMeV: first, lastHypothesisMeV: last } = published;
  const massMeV = [
    first,
    217,
    219,
    221,
    223,
    ...Array.from({ length: 20 }, (_, i) => 226 + 5 * i),
    325,
    last,
  ];
  return [
    {
      name: 'mass-dependent',
      note:
        'τ₀(m) of eq 3.1 as the limits of figure 6b at several lifetimes imply it: 0.14, 0.085, 0.070, 0.052 and 0.062 ns at ' +
        '219, 235, 250, 283 and 320 MeV. In between the flight length γβcτ₀ times the muon velocity in the frame of X, about ' +
        '2 m at all masses, is interpolated: the slower the muons leave the decay point of X, the farther it may lie from the ' +
        'one of the kaon before the selection notices. This law reproduces figure 6b.',
      massMeV,
      lifetimeNs: massMeV.map((mass) => Number(impliedLifetime(mass).toPrecision(4))),
    },
    {
      name: 'constant',
      note: 'τ₀ = 0.07 ns at all masses, as stated below eq 3.1; an average.',
      massMeV: [first, last],
      lifetimeNs: [published.constantLifetimeNs, published.constantLifetimeNs],
    },
  ];
}
