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

/**
 * Couplings of an ALP at the scale Λ in the normalisation of arXiv:2012.12272 with f = Λ. Those to fermions are c_ff, the axial
 * difference k_f − k_F of right- and left-handed ones; a doublet of quarks with two of them has k_Q = −(c_uu + c_dd)/4, halfway.
 */
export interface HighScaleCouplings {
  /** c_GG of (α_s/4π) c_GG (a/f) G G̃; the C_GG of the 2025 paper is 16π² smaller. */
  readonly gluon: number;
  /** c_WW, in front of W W̃ as c_GG of G G̃. */
  readonly weak: number;
  /** c_BB, in front of B B̃. */
  readonly hypercharge: number;
  /** c_ff of the up and the charm quark. */
  readonly up: number;
  /** c_ff of the down and the strange quark. */
  readonly down: number;
  /** c_ff of electron and muon. */
  readonly lepton: number;
  readonly top: number;
  readonly bottom: number;
  readonly tau: number;
}

/** An ALP that couples to nothing. */
export const UNCOUPLED: HighScaleCouplings = {
  gluon: 0,
  weak: 0,
  hypercharge: 0,
  up: 0,
  down: 0,
  lepton: 0,
  top: 0,
  bottom: 0,
  tau: 0,
};

/** An ALP with c_ff = 1 for every charged fermion and nothing else. */
export const UNIVERSAL: HighScaleCouplings = {
  ...UNCOUPLED,
  up: 1,
  down: 1,
  lepton: 1,
  top: 1,
  bottom: 1,
  tau: 1,
};

/** Couplings that K → πa needs, in the same normalisation: c_qq at 2 GeV and the flavour-changing one. */
export interface LowScaleCouplings {
  /** c_GG; it does not run. */
  readonly gluon: number;
  readonly upUp: number;
  readonly downDown: number;
  readonly strangeStrange: number;
  /** [k_D]₁₂/(V_td* V_ts), and [k_D]₂₃/(V_ts* V_tb) as well: of the Yukawa couplings that of the top quark alone is kept. */
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
/** Enough for eight digits up to Λ = 10⁹ GeV. */
const STEPS = 60;

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
  const atLambda = [...chiral(high), 0, ...standardModel];
  const atTop = integrate((t, y) => slopesAboveTop(t, y, high), atLambda, logLambda, LOG_TOP, STEPS);
  const [leftTop, left, rightTop, right, bottom, down, , lepton, , electron, mixing] = atTop;
  const couplings = { topTop: rightTop - leftTop, upUp: right - left, downDown: down - left };
  const low = runBelowTop(high.gluon, couplings, bottom - leftTop);
  return {
    lowScale: {
      gluon: high.gluon,
      upUp: couplings.upUp + low.shift,
      downDown: couplings.downDown + low.shift,
      strangeStrange: couplings.downDown + low.shift,
      flavourChanging: mixing + matchingAtTop(couplings.topTop, anomalies(atTop, high).weak),
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

/** Chiral couplings [k_Q3, k_Q1,2, k_U3, k_U1,2, k_D3, k_D1,2, k_L3, k_L1,2, k_E3, k_E1,2] at Λ. */
function chiral({ up, down, lepton, top, bottom, tau }: HighScaleCouplings): readonly number[] {
  const thirdQuarks = -(top + bottom) / 4;
  const quarks = -(up + down) / 4;
  return [
    thirdQuarks,
    quarks,
    top + thirdQuarks,
    up + quarks,
    bottom + thirdQuarks,
    down + quarks,
    -tau / 2,
    -lepton / 2,
    tau / 2,
    lepton / 2,
  ];
}

/** Gauge couplings c̃_VV that are invariant under chiral rotations of the fermions (arXiv:2012.12272). */
function anomalies(
  y: readonly number[],
  { gluon, weak, hypercharge }: HighScaleCouplings,
): { strong: number; weak: number; hypercharge: number } {
  const [leftQuarks, ups, downs, leptons, electrons] = [0, 2, 4, 6, 8].map((k) => y[k] + 2 * y[k + 1]);
  return {
    strong: gluon + (ups + downs) / 2 - leftQuarks,
    weak: weak - (3 * leftQuarks + leptons) / 2,
    hypercharge: hypercharge + (4 / 3) * ups + downs / 3 - leftQuarks / 6 + electrons - leptons / 2,
  };
}

/** d/d ln μ of the chiral couplings as `chiral` lists them, [k_D]₁₂/(V_td* V_ts), α_s and y_t. */
function slopesAboveTop(logScale: number, y: readonly number[], high: HighScaleCouplings): readonly number[] {
  const [leftTop, , rightTop] = y;
  const [alphaS, topYukawa] = y.slice(-2);
  const { alpha1, alpha2 } = electroweakCouplings(logScale);
  const { strong, weak, hypercharge } = anomalies(y, high);
  const top = topYukawa ** 2 * (rightTop - leftTop);
  const qcd = 16 * alphaS ** 2 * strong;
  const isospin = 9 * alpha2 ** 2 * weak;
  const u1 = alpha1 ** 2 * hypercharge;
  const leftQuark = -qcd - isospin - u1 / 3;
  const rightUp = qcd + (16 / 3) * u1;
  const rightDown = -6 * top + qcd + (4 / 3) * u1;
  const leftLepton = -isospin - 3 * u1;
  const rightLepton = -6 * top + 12 * u1;
  const slopes = [
    leftQuark - top,
    leftQuark,
    rightUp + 8 * top,
    rightUp + 6 * top,
    rightDown,
    rightDown,
    leftLepton,
    leftLepton,
    rightLepton,
    rightLepton,
    -top,
  ];
  return [...slopes.map((slope) => slope / LOOP), ...standardModelSlopes(logScale, [alphaS, topYukawa])];
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
