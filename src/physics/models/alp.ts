import { kaonToPionAlpAmplitude } from '../alp/amplitude.ts';
import { partAtMass, partsAtMasses, partsOfMass } from '../alp/atMass.ts';
import {
  type AlpCouplingName,
  alpCouplingNames,
  type AlpCouplings,
  highScaleCouplings,
  largestCoupling,
  saysNothing,
} from '../alp/couplings.ts';
import type { AlpChoice } from '../alp/couplingsText.ts';
import { gluonPhotonCouplingAt } from '../alp/gluonPhotonCoupling.ts';
import { lowScaleCouplings } from '../alp/linearRunning.ts';
import { hasPionPole, mixedPhotonCoupling } from '../alp/mixedPhotonCoupling.ts';
import type { LowScaleCouplings } from '../alp/running.ts';
import { signChanges } from '../alp/signChanges.ts';
import {
  ELECTRON_MASS,
  FINE_STRUCTURE,
  MUON_MASS,
  NEUTRAL_PION_MASS,
  PION_MASS,
  V_TD,
  V_TS,
} from '../constants.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import { MEV_PER_TEV } from '../units.ts';
import { valueTex } from '../valueTex.ts';
import { alpTheoryInputs, octetInput, quarkMassInput } from './alpInputs.ts';
import type { BenchmarkModel, CouplingConvention } from './model.ts';
import { inputEquationTex } from './theoryFamily.ts';
import { isInside, kinematicRange } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

/** Symbols of couplings as TeX. */
export const couplingTex: Readonly<Record<AlpCouplingName, string>> = {
  CGG: 'C_{GG}',
  CWW: 'C_{WW}',
  CBB: 'C_{BB}',
  Cff: 'C_{ff}',
  Cuu: 'C_{uu}',
  Cdd: 'C_{dd}',
  Cll: 'C_{\\ell\\ell}',
  C33: 'C_{33}',
  ksd: 'k_{sd}',
};

/** A coupling and its value as TeX: `C_{GG} = 0.5`. */
export const couplingEquationTex = (name: AlpCouplingName, value: number): string =>
  `${couplingTex[name]} = ${valueTex(value)}`;

const everywhere = { minMeV: 0, maxMeV: END_POINT_MASS };
const aroundPion = { minMeV: 125, maxMeV: 145 };
/** Masses at which a photon coupling that changes its sign is smaller than what is known of its parts. */
const around = (zeroMeV: number) => ({ minMeV: zeroMeV - 16, maxMeV: zeroMeV + 16 });

/** Branching ratio at the mass where the crosshair starts: near what is excluded there. */
const startMassMeV = 180;
const startBranchingRatio = 4e-11;

/** Couplings at 2 GeV of a general ALP, with which it is produced. */
export function alpLowScaleCouplings({ couplings, scaleTeV }: AlpChoice): LowScaleCouplings {
  const running = lowScaleCouplings(highScaleCouplings(couplings), scaleTeV * MEV_PER_TEV);
  // V_td* V_ts is −|V_td V_ts| to within its phase of 24°, where the octet has its sign of arXiv:2102.13112.
  const direct = (couplings.ksd ?? 0) / (V_TD * V_TS);
  return { ...running, flavourChanging: running.flavourChanging - direct };
}

/**
 * The general ALP with given couplings, which run from Λ (arXiv:2012.12272, arXiv:2110.10698): the amplitudes of K+ → π+ a are added
 * before they are squared, and so are the parts of the photon coupling; widths use the couplings at Λ, as the 2025 paper does. g = 1/Λ in TeV⁻¹ beside the couplings as they
 * are given; the scale of the running stays where it is given.
 * @param id identifier of the model
 * @param choice couplings, not all 0, and the scale at which they are given
 */
export function createAlp(id: string, choice: AlpChoice): BenchmarkModel {
  const { couplings, scaleTeV, theory = {} } = choice;
  const { N8 = octetInput.usual.value, muOverMd = quarkMassInput.usual.value, FB = 1 } = theory;
  const high = highScaleCouplings(couplings);
  const low = alpLowScaleCouplings({ couplings, scaleTeV });
  const gluonsAt = muOverMd === quarkMassInput.usual.value ? undefined : gluonPhotonCouplingAt(muOverMd);
  const leptons2 = high.lepton ** 2;
  const photons2 = (massMeV: number) => {
    const { re, im } = mixedPhotonCoupling(massMeV, high, gluonsAt);
    return re * re + im * im;
  };
  const decays = visibleDecays({ minMeV: 0, maxMeV: END_POINT_MASS, reason: 'no-three-pions' }, (massMeV) => {
    const at = partsOfMass(massMeV);
    return {
      ee: leptons2 * partsAtMasses[at + partAtMass.ee],
      mumu: leptons2 * partsAtMasses[at + partAtMass.mumu],
      gammagamma: massMeV > 0 ? photons2(massMeV) * partsAtMasses[at + partAtMass.gammagamma] : 0,
    };
  });
  // Looked for where somebody asks: many ALPs are met at one mass alone.
  const photonZeros = once(() => signChanges((massMeV) => mixedPhotonCoupling(massMeV, high, gluonsAt).re));
  const amplitudeZeros = once(() => signChanges((massMeV) => kaonToPionAlpAmplitude(massMeV, low, N8)));
  const hasPole = hasPionPole(high);
  const hasFermions = [high.up, high.down, high.lepton].some((value) => value !== 0);
  const production = (massMeV: number) =>
    kaonToPionAlpAmplitude(massMeV, low, N8) ** 2 *
    partsAtMasses[partsOfMass(massMeV) + partAtMass.production];
  return {
    id,
    family: 'alp',
    parametersTex: parametersTex(choice),
    invisibleAlias: 'alp-inv',
    start: { massMeV: startMassMeV, coupling: startCoupling(production(startMassMeV)) },
    benchmark: 'ALP',
    particleTex: 'a',
    particle: 'a',
    conventions: conventionsOf(couplings, scaleTeV),
    productionValidity: kinematicRange,
    get thresholdsMeV() {
      return [
        ...(high.lepton === 0 ? [] : [2 * ELECTRON_MASS, 2 * MUON_MASS]),
        ...(hasFermions ? [2 * PION_MASS] : []),
        ...(hasPole ? [NEUTRAL_PION_MASS] : []),
        ...photonZeros(),
        ...amplitudeZeros(),
      ];
    },
    fixedInvisibleFraction: null,
    noEscapeReason: null,
    productionPerCoupling2: (massMeV) =>
      isInside(kinematicRange, massMeV) ? production(massMeV) : Number.NaN,
    // What is given of s → d says nothing of b → s.
    get bottomToStrange() {
      const { flavourChanging } = lowScaleCouplings(high, scaleTeV * MEV_PER_TEV);
      return { kind: 'derivative', perCoupling: flavourChanging, formFactors: FB } as const;
    },
    ...decays,
    get caveats() {
      return [
        ...(N8 === octetInput.usual.value ? [{ ...everywhere, caveat: 'octet-part' }] : []),
        ...((couplings.ksd ?? 0) === 0 ? [] : [{ ...everywhere, caveat: 'direct-phase' }]),
        ...(hasFermions ? [{ ...everywhere, caveat: 'widths-as-given' }] : []),
        { ...aroundPion, caveat: hasPole ? 'pion-pole' : 'pion-mixing-left-out' },
        ...photonZeros().map((zeroMeV) => ({ ...around(zeroMeV), caveat: 'photon-parts-cancel' })),
        ...(hasFermions
          ? [{ minMeV: 2 * PION_MASS, maxMeV: END_POINT_MASS, caveat: 'lifetime-extended' }]
          : []),
      ];
    },
  };
}

/** The same value, computed when it is first asked for. */
function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Values of the couplings, and of Λ where it is not 1 TeV. */
function parametersTex({ couplings, scaleTeV, theory = {} }: AlpChoice): string {
  const named = alpCouplingNames.flatMap((name) => {
    const value = couplings[name];
    return value === undefined || saysNothing(name, value) ? [] : [couplingEquationTex(name, value)];
  });
  const inputs = alpTheoryInputs.flatMap((input) => {
    const value = theory[input.id];
    return value === undefined ? [] : [inputEquationTex(input, value)];
  });
  const scale = scaleTeV === 1 ? [] : [`\\mathrm{Λ} = ${scaleTeV} \\mathrm{TeV}`];
  return [...named, ...scale, ...inputs].join(', ');
}

/** To one digit, at most 1. */
function startCoupling(productionPerCoupling2: number): number {
  const coupling = Math.sqrt(startBranchingRatio / productionPerCoupling2);
  return Number(Math.min(coupling, 1).toPrecision(1));
}

/** A sum of C_WW and C_BB this small beside the largest coupling is no way to write the plane. */
const negligiblePhotons = 1e-6;

function conventionsOf(couplings: AlpCouplings, scaleTeV: number): readonly CouplingConvention[] {
  const name = largestCoupling(couplings) ?? 'CGG';
  const largest = Math.abs(couplings[name] ?? 0);
  const inTeV = (factor: number) =>
    ({
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => factor,
      // The same plane, however its coupling is written.
      defaultRange: [1e-6 * factor, 10 * factor],
    }) as const;
  const photon = 16 * Math.PI * FINE_STRUCTURE * Math.abs((couplings.CWW ?? 0) + (couplings.CBB ?? 0));
  return [
    { ...inTeV(1), id: 'one_over_Lambda_TeV-1', tex: '1/\\Lambda' },
    {
      ...inTeV(largest),
      id: 'Cmax_over_Lambda_TeV-1',
      tex: `${couplings[name] === largest ? couplingTex[name] : `|${couplingTex[name]}|`}/\\Lambda`,
      largest: { value: (4 * Math.PI) / scaleTeV, reason: 'beyond-expansion-at-scale' },
    },
    ...(photon < negligiblePhotons * largest
      ? []
      : [{ ...inTeV(photon), id: 'g_agammagamma_TeV-1', tex: 'g_{a\\gamma\\gamma}' }]),
  ];
}
