import { log } from '../../mathematics/logarithm.ts';
import {
  ALPHA_S_AT_TOP,
  BOTTOM_QUARK_MASS,
  INVERSE_ALPHA_AT_Z,
  TOP_QUARK_MASS,
  TOP_YUKAWA_AT_TOP,
  W_MASS,
  WEAK_MIXING,
} from '../constants.ts';
import { integrate } from './rungeKutta.ts';
import { alphaSSlope, electroweakCouplings, topYukawaSlope } from './standardModelRunning.ts';

/** Couplings of an ALP at the scale Λ in the normalisation of arXiv:2012.12272 with f = Λ. */
export interface HighScaleCouplings {
  /** c_ff, the same for every charged fermion: k_f = c_ff/2 for right-handed ones, k_F = −c_ff/2 for left-handed ones. */
  readonly fermion: number;
  /** c_GG of (α_s/4π) c_GG (a/f) G G̃; the C_GG of the 2025 paper is 16π² smaller. */
  readonly gluon: number;
}

/** Couplings that K → πa needs, in the same normalisation: c_qq at 2 GeV and the flavour-changing one. */
export interface LowScaleCouplings {
  /** c_GG; it does not run. */
  readonly gluon: number;
  readonly upUp: number;
  readonly downDown: number;
  readonly strangeStrange: number;
  /** [k_D]₁₂/(V_td* V_ts). */
  readonly flavourChanging: number;
}

/** Result of the running with its steps. */
export interface Running {
  readonly lowScale: LowScaleCouplings;
  /** Couplings at the top-quark mass. */
  readonly atTop: { readonly topTop: number; readonly upUp: number; readonly downDown: number };
  /** c_ee below m_t, where it stays as it is. */
  readonly electron: number;
  /** Standard Model couplings reached on the way, to compare with their known values. */
  readonly reached: { alphaSAtLambda: number; topYukawaAtLambda: number; alphaSAt2GeV: number };
}

const LOG_TOP = log(TOP_QUARK_MASS);
const LOOP = 16 * Math.PI ** 2;
const STEPS = 400;

/**
 * Runs the couplings of an ALP from Λ to 2 GeV, keeping only the top Yukawa coupling: one-loop equations above m_t,
 * matching of s → d a at m_t, QCD below (arXiv:2012.12272, arXiv:2110.10698).
 * @param high couplings at Λ
 * @param lambdaMeV the scale Λ = f in MeV, above m_t; 1 TeV is the papers' choice
 */
export function runToLowScale(high: HighScaleCouplings, lambdaMeV: number): Running {
  const logLambda = log(lambdaMeV);
  const standardModel = integrate(
    standardModelSlopes,
    [ALPHA_S_AT_TOP, TOP_YUKAWA_AT_TOP],
    LOG_TOP,
    logLambda,
    STEPS,
  );
  const k = high.fermion / 2;
  const atLambda = [-k, -k, k, k, k, -k, k, 0, ...standardModel];
  const atTop = integrate((t, y) => slopesAboveTop(t, y, high.gluon), atLambda, logLambda, LOG_TOP, STEPS);
  const [leftTop, left, rightTop, right, down, lepton, electron, mixing] = atTop;
  const couplings = { topTop: rightTop - leftTop, upUp: right - left, downDown: down - left };
  const low = runBelowTop(high.gluon, couplings, down - leftTop);
  return {
    lowScale: {
      gluon: high.gluon,
      upUp: couplings.upUp + low.shift,
      downDown: couplings.downDown + low.shift,
      strangeStrange: couplings.downDown + low.shift,
      flavourChanging: mixing + matchingAtTop(couplings.topTop, anomalies(atTop, high.gluon).weak),
    },
    atTop: couplings,
    electron: electron - lepton,
    reached: {
      alphaSAtLambda: standardModel[0],
      topYukawaAtLambda: standardModel[1],
      alphaSAt2GeV: low.alphaS,
    },
  };
}

function standardModelSlopes(logScale: number, [alphaS, topYukawa]: readonly number[]): readonly number[] {
  const couplings = { alphaS, topYukawa, ...electroweakCouplings(logScale) };
  return [alphaSSlope(alphaS, 6), topYukawaSlope(couplings)];
}

/** Gauge couplings c̃_VV that are invariant under chiral rotations of the fermions (arXiv:2012.12272). */
function anomalies(
  y: readonly number[],
  gluon: number,
): { strong: number; weak: number; hypercharge: number } {
  const [leftTop, left, rightTop, right, down, lepton, electron] = y;
  const leftSum = leftTop + 2 * left;
  const rightSum = rightTop + 2 * right;
  return {
    strong: gluon + (rightSum - leftSum + (3 * down - leftSum)) / 2,
    weak: -(3 * leftSum + 3 * lepton) / 2,
    hypercharge: (4 / 3) * rightSum + down - leftSum / 6 + 3 * electron - (3 / 2) * lepton,
  };
}

/** d/d ln μ of [k_Q3, k_Q1,2, k_U3, k_U1,2, k_D, k_L, k_E, [k_D]₁₂/(V_td* V_ts), α_s, y_t]. */
function slopesAboveTop(logScale: number, y: readonly number[], gluon: number): readonly number[] {
  const [leftTop, , rightTop, , , , , , alphaS, topYukawa] = y;
  const { alpha1, alpha2 } = electroweakCouplings(logScale);
  const { strong, weak, hypercharge } = anomalies(y, gluon);
  const top = topYukawa ** 2 * (rightTop - leftTop);
  const qcd = 16 * alphaS ** 2 * strong;
  const isospin = 9 * alpha2 ** 2 * weak;
  const u1 = alpha1 ** 2 * hypercharge;
  const leftQuark = -qcd - isospin - u1 / 3;
  const rightUp = qcd + (16 / 3) * u1;
  return [
    (leftQuark - top) / LOOP,
    leftQuark / LOOP,
    (rightUp + 8 * top) / LOOP,
    (rightUp + 6 * top) / LOOP,
    (-6 * top + qcd + (4 / 3) * u1) / LOOP,
    (-isospin - 3 * u1) / LOOP,
    (-6 * top + 12 * u1) / LOOP,
    -top / LOOP,
    ...standardModelSlopes(logScale, [alphaS, topYukawa]),
  ];
}

/** What integrating out the top quark and the W at μ = m_t adds to [k_D]₁₂/(V_td* V_ts) (arXiv:2110.10698). */
function matchingAtTop(topTop: number, weak: number): number {
  const x = (TOP_QUARK_MASS / W_MASS) ** 2;
  const top = topTop * (-1 / 4 - (1.5 * (1 - x + log(x))) / (1 - x) ** 2);
  const loop = (3 * weak) / (2 * Math.PI * WEAK_MIXING * INVERSE_ALPHA_AT_Z);
  return (TOP_YUKAWA_AT_TOP ** 2 / LOOP) * (top - (loop * (1 - x + x * log(x))) / (1 - x) ** 2);
}

/** Common shift of all c_qq between m_t and 2 GeV from two-loop QCD (arXiv:2012.12272), with α_s at 2 GeV. */
function runBelowTop(
  gluon: number,
  { upUp, downDown }: { upUp: number; downDown: number },
  bottomBottom: number,
): { shift: number; alphaS: number } {
  const slopes =
    (flavours: number, sumAtTop: number) =>
    (_: number, [shift, alphaS]: readonly number[]) => [
      ((2 * alphaS ** 2) / Math.PI ** 2) * (gluon + (sumAtTop + flavours * shift) / 2),
      alphaSSlope(alphaS, flavours),
    ];
  const fourFlavours = 2 * upUp + 2 * downDown;
  const logBottom = log(BOTTOM_QUARK_MASS);
  const start = [0, ALPHA_S_AT_TOP];
  const atBottom = integrate(slopes(5, fourFlavours + bottomBottom), start, LOG_TOP, logBottom, STEPS);
  const [shift, alphaS] = integrate(slopes(4, fourFlavours), atBottom, logBottom, log(2000), STEPS);
  return { shift, alphaS };
}
