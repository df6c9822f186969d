import { neutrinoPairSpectrum } from '../../src/physics/kaonToPionNeutrinos.ts';
import { END_POINT_MASS } from '../../src/physics/kinematics.ts';
import { normalCumulative } from '../../src/statistics/normal.ts';
import { propagatedResolution } from '../reconstruct-pinunu/resolution.ts';
import type { ReadOffRow } from '../write-published/readOff.ts';
import { published } from './published.ts';

/** Well inside region i the single event sensitivity is level[i] × exp(slope[i] × (m − reference[i])/50 MeV). */
export interface Plateaus {
  readonly level: readonly number[];
  readonly slope: readonly number[];
}

/** Masses in MeV at which the levels stand. */
export const referenceMassesMeV = [50, 210] as const;

/** Signal region, 0 or 1, that a mass in MeV is nearest to. */
export function regionOf(massMeV: number): 0 | 1 {
  const [first, second] = published.signalRegionsGeV2;
  return (massMeV / 1000) ** 2 < 0.5 * (first[1] + second[0]) ? 0 : 1;
}

/** Part of the events of mass m_X that the edges of the signal region leave. */
export function insideRegion(massMeV: number): number {
  const [low, high] = published.signalRegionsGeV2[regionOf(massMeV)];
  const centre = (massMeV / 1000) ** 2;
  const sigma = propagatedResolution(massMeV);
  return normalCumulative((centre - low) / sigma) * normalCumulative((high - centre) / sigma);
}

/** B(K+ → π+ X) of one event if the edges of the signal region cut nothing away. */
export function plateau({ level, slope }: Plateaus, massMeV: number): number {
  const region = regionOf(massMeV);
  return level[region] * Math.exp((slope[region] * (massMeV - referenceMassesMeV[region])) / 50);
}

/** B(K+ → π+ X) of one event. */
export function sensitivity(plateaus: Plateaus, massMeV: number): number {
  return plateau(plateaus, massMeV) / insideRegion(massMeV);
}

/** Integral of a smooth function by the midpoint rule with 2000 steps. */
export function integrate(integrand: (at: number) => number, low: number, high: number): number {
  const steps = 2000;
  const width = (high - low) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += integrand(low + (i + 0.5) * width);
  return sum * width;
}

const spectrumNorm = integrate(neutrinoPairSpectrum, 0, END_POINT_MASS ** 2 / 1e6);

/**
 * K+ → π+νν̄ events per GeV² that a sensitivity implies: at fixed q² the pair looks like an X of mass √q² (eq 2.2 of
 * arXiv:2507.17286 read backwards).
 */
export function neutrinoDensity(plateaus: Plateaus, massSquaredGeV2: number): number {
  const fraction = neutrinoPairSpectrum(massSquaredGeV2) / spectrumNorm;
  return (published.standardModelBranching * fraction) / plateau(plateaus, Math.sqrt(massSquaredGeV2) * 1000);
}

/** True where an event of the shape analysis pulls the limit up, or most of the peak is cut away. */
function disturbed(massMeV: number): boolean {
  const reach = 5 * propagatedResolution(massMeV);
  const nearEvent = published.eventMassesMeV.some(
    (event) => Math.abs((event / 1000) ** 2 - (massMeV / 1000) ** 2) < reach,
  );
  return nearEvent || insideRegion(massMeV) < 0.6;
}

/**
 * Sensitivity from the papers: its level from the K+ → π+νν̄ events of table 1, which one event's worth of branching ratio
 * gives in each region; its slope with mass from the published limit, by least squares where no event is near.
 * @param limit published limit for invisible X
 */
export function fitPlateaus({ massMeV, limit }: ReadOffRow): Plateaus {
  const slope = referenceMassesMeV.map((reference, region) => {
    const points = massMeV
      .map((mass, i) => ({
        x: (mass - reference) / 50,
        y: Math.log((limit[i] * insideRegion(mass)) / published.shapeLimitWithoutEvents),
        used: regionOf(mass) === region && !disturbed(mass),
      }))
      .filter(({ used }) => used);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const x = mean(points.map((point) => point.x));
    const y = mean(points.map((point) => point.y));
    const covariance = mean(points.map((point) => (point.x - x) * (point.y - y)));
    return Number((covariance / mean(points.map((point) => (point.x - x) ** 2))).toPrecision(4));
  });
  const level = published.signalRegionsGeV2.map(([low, high], region) => {
    const events = integrate((at) => neutrinoDensity({ level: [1, 1], slope }, at), low, high);
    return Number((events / published.table1.neutrinos[region].events).toPrecision(5));
  });
  return { level, slope };
}
