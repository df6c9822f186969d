import { KAON_MASS, PION_MASS } from '../../src/physics/constants.ts';
import { END_POINT_MASS, kallen } from '../../src/physics/kinematics.ts';
import { normalCumulative } from '../../src/statistics/normal.ts';
import { published } from './published.ts';
import { propagatedResolution } from './resolution.ts';

/** Everything smooth that the fit may move; masses in MeV, m²_miss in GeV². */
export interface SmoothParameters {
  /** Factor on the propagated m²_miss resolution. */
  resolutionScale: number;
  /** Width of the edges of the signal regions in units of the resolution. */
  edgeScale: number;
  /** The same for the lower edge of region 1, where the constraints against K+ → μ+ν cut as well. */
  lowestEdgeScale: number;
  /** Part of the peak in tails, a Gaussian `tailWidth` times as wide. */
  tailShare: number;
  /** Single event sensitivity well inside region 1 at 50 MeV, and its logarithmic slope per 50 MeV. */
  sensitivity1: number;
  sensitivity1Slope: number;
  /** The same in region 2 at 210 MeV, with a quadratic term. */
  sensitivity2: number;
  sensitivity2Slope: number;
  sensitivity2Curvature: number;
  /** Events per region. */
  upstream1: number;
  upstream2: number;
  otherDecays1: number;
  otherDecays2: number;
}

const [region1, region2] = published.signalRegionsGeV2;
const gapMiddleGeV2 = 0.5 * (region1[1] + region2[0]);

/** Signal region, 0 or 1, that a point of m²_miss in GeV² is nearest to. */
export function nearestRegion(massSquaredGeV2: number): 0 | 1 {
  return massSquaredGeV2 < gapMiddleGeV2 ? 0 : 1;
}

/** σ(m²_miss) in GeV². */
export function resolution(parameters: SmoothParameters, massMeV: number): number {
  return parameters.resolutionScale * propagatedResolution(massMeV);
}

/** B(K+ → π+ X) of one event if no part of the peak were cut away by the edges of the signal region. */
export function plateauSensitivity(parameters: SmoothParameters, massMeV: number): number {
  if (nearestRegion((massMeV / 1000) ** 2) === 0) {
    return parameters.sensitivity1 * Math.exp((parameters.sensitivity1Slope * (massMeV - 50)) / 50);
  }
  const step = (massMeV - 210) / 50;
  const { sensitivity2Slope, sensitivity2Curvature } = parameters;
  return parameters.sensitivity2 * Math.exp(sensitivity2Slope * step + sensitivity2Curvature * step * step);
}

/** Width of the tails of the peak in units of its core. */
const tailWidth = 2.5;

/**
 * B(K+ → π+ X) of one event: the plateau divided by the part of the peak that lies inside the signal region, half of it for
 * an X at an edge ([A] section 4). The simulated peak is a Gaussian with tails; far outside a region only they remain.
 */
export function sensitivity(parameters: SmoothParameters, massMeV: number): number {
  const centre = (massMeV / 1000) ** 2;
  const region = nearestRegion(centre);
  const [low, high] = published.signalRegionsGeV2[region];
  const sigma = resolution(parameters, massMeV);
  const lowWidth = sigma * (region === 0 ? parameters.lowestEdgeScale : parameters.edgeScale);
  const highWidth = sigma * parameters.edgeScale;
  const kept = (distance: number) =>
    (1 - parameters.tailShare) * normalCumulative(distance) +
    parameters.tailShare * normalCumulative(distance / tailWidth);
  // Smeared edges as a product, which keeps its digits far outside the region.
  const inside = kept((centre - low) / lowWidth) * kept((high - centre) / highWidth);
  return plateauSensitivity(parameters, massMeV) / inside;
}

/** Slope of the K → π vector form factor in q²/m_π² (PDG 2024, K_l3 decays). */
const formFactorSlope = 0.0296;

/**
 * dΓ/dq² of K+ → π+νν̄ up to a factor, λ^{3/2}(m_K², m_π², q²) |f₊(q²)|² with f₊ ∝ 1 + λ₊ q²/m_π²
 * (Buras et al., Rev. Mod. Phys. 80 (2008) 965; the neutrinos are massless).
 * @param massSquaredGeV2 q² in GeV²
 */
function neutrinoSpectrum(massSquaredGeV2: number): number {
  const q2 = massSquaredGeV2 * 1e6;
  const phaseSpace = kallen(KAON_MASS ** 2, PION_MASS ** 2, q2);
  return phaseSpace <= 0 ? 0 : phaseSpace ** 1.5 * (1 + (formFactorSlope * q2) / PION_MASS ** 2) ** 2;
}

const neutrinoNorm = integrate(neutrinoSpectrum, 0, END_POINT_MASS ** 2 / 1e6);

/** Integral of a smooth function by the midpoint rule with 2000 steps. */
export function integrate(integrand: (at: number) => number, low: number, high: number): number {
  const steps = 2000;
  const width = (high - low) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += integrand(low + (i + 0.5) * width);
  return sum * width;
}

/**
 * Expected K+ → π+νν̄ events per GeV² as the sensitivity to X implies them: at fixed q² the pair looks like an X of mass
 * √q², so the acceptance is that of K+ → π+ X (2025 paper eq 2.2 read backwards) and
 * dN/dq² = B_SM (1/Γ)(dΓ/dq²) / B_SES(√q²).
 */
export function impliedNeutrinoDensity(parameters: SmoothParameters, massSquaredGeV2: number): number {
  const spectrum = neutrinoSpectrum(massSquaredGeV2) / neutrinoNorm;
  const massMeV = Math.sqrt(massSquaredGeV2) * 1000;
  return (published.standardModelBranching * spectrum) / plateauSensitivity(parameters, massMeV);
}

/**
 * Expected K+ → π+νν̄ events per GeV²: the implied density scaled to the published number of events. The fit keeps the
 * implied number within about 10 % of it, which is the uncertainty of the sensitivity.
 */
export function neutrinoDensity(parameters: SmoothParameters): (massSquaredGeV2: number) => number {
  const factor = published.standardModelEvents / impliedNeutrinoEvents(parameters);
  return (massSquaredGeV2) => factor * impliedNeutrinoDensity(parameters, massSquaredGeV2);
}

/** K+ → π+νν̄ events in both signal regions as the sensitivity to X implies them. */
export function impliedNeutrinoEvents(parameters: SmoothParameters): number {
  return published.signalRegionsGeV2.reduce(
    (sum, [low, high]) => sum + integrate((at) => impliedNeutrinoDensity(parameters, at), low, high),
    0,
  );
}

/** Upstream events per GeV²: π+ that do not come from the matched kaon, flat in m²_miss within each region. */
export function upstreamDensity(parameters: SmoothParameters, massSquaredGeV2: number): number {
  const region = nearestRegion(massSquaredGeV2);
  const [low, high] = published.signalRegionsGeV2[region];
  return (region === 0 ? parameters.upstream1 : parameters.upstream2) / (high - low);
}

const tailLength1 = 0.004;
const tailLength2 = 0.006;

/**
 * Events of other K+ decays per GeV². Region 1: the tails of K+ → μ+ν from below and of K+ → π+π0 from above, half each.
 * Region 2: the tail of K+ → π+π0 from below, of K+ → 3π from above, and K+ → π+π−e+ν rising linearly, a third each.
 */
export function otherDecaysDensity(parameters: SmoothParameters, massSquaredGeV2: number): number {
  const region = nearestRegion(massSquaredGeV2);
  const [low, high] = published.signalRegionsGeV2[region];
  const width = high - low;
  const length = region === 0 ? tailLength1 : tailLength2;
  const norm = length * (1 - Math.exp(-width / length));
  const fromBelow = Math.exp(-(massSquaredGeV2 - low) / length) / norm;
  const fromAbove = Math.exp(-(high - massSquaredGeV2) / length) / norm;
  if (region === 0) return 0.5 * parameters.otherDecays1 * (fromBelow + fromAbove);
  const rising = (2 * (massSquaredGeV2 - low)) / width ** 2;
  return (parameters.otherDecays2 / 3) * (fromBelow + fromAbove + rising);
}
