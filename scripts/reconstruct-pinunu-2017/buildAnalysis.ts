import type { BackgroundComponent, CountingAnalysis } from '../../src/data/analysisSchema.ts';
import type { LifetimeFloor } from '../../src/data/lifetimeFloorSchema.ts';
import { propagatedResolution } from '../reconstruct-pinunu/resolution.ts';
import { lifetimeTable } from './lifetime.ts';
import { note, reconstructionNote } from './notes.ts';
import { bins2017, neutrino2017, type PublishedEvents, published } from './published.ts';
import { integrate, neutrinoDensity, type Plateaus, sensitivity } from './sensitivity.ts';

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Masses in MeV on which resolution and sensitivity are tabulated: the hypotheses and the ends of the ranges. */
function tableMasses(): number[] {
  const step = published.massStepMeV;
  return published.massRangesMeV.flatMap(([low, high]) => {
    const masses: number[] = [];
    for (let k = Math.ceil(low / step - 1e-9); k * step < high; k++) masses.push(round(k * step, 6));
    return [...masses, high];
  });
}

/**
 * One source in one region: a shape scaled to the published number of events, zero in the other region. Table 1 gives each
 * region its own uncertainty.
 */
function component(
  id: string,
  label: string,
  region: 0 | 1,
  { events, uncertainties }: PublishedEvents,
  shape: (massSquaredGeV2: number) => number,
  shapeUncertainty = 0,
): BackgroundComponent {
  const [low, high] = published.signalRegionsGeV2[region];
  const factor = events / integrate(shape, low, high);
  const nodes = published.signalRegionsGeV2.flatMap(([from, to], index) => {
    const intervals = index === region ? Math.round((to - from) / 0.0005) : 1;
    return Array.from({ length: intervals + 1 }, (_, i) => ({
      at: round(from + ((to - from) * i) / intervals, 6),
      inside: index === region,
    }));
  });
  return {
    id: `${id}-region-${region + 1}`,
    label: `${label}, region ${region + 1}`,
    relativeUncertainty: round(Math.hypot(...uncertainties, shapeUncertainty * events) / events, 3),
    massSquaredGeV2: nodes.map(({ at }) => at),
    densityPerGeV2: nodes.map(({ at, inside }) => (inside ? round(factor * shape(at), 5) : 0)),
  };
}

/** Distance in GeV² over which the tails of K+ → μ+ν, K+ → π+π0 and K+ → 3π into a signal region fall by e. */
const tailLengthGeV2 = 0.005;

/** Backgrounds of one region. */
function components(plateaus: Plateaus, region: 0 | 1): BackgroundComponent[] {
  const { neutrinos, upstream, otherDecays } = published.table1;
  const [low, high] = published.signalRegionsGeV2[region];
  const tails = (at: number) =>
    Math.exp(-(at - low) / tailLengthGeV2) + Math.exp(-(high - at) / tailLengthGeV2);
  return [
    component('pinunu', 'K⁺ → π⁺νν̄ (SM)', region, neutrinos[region], (at) => neutrinoDensity(plateaus, at)),
    component('upstream', 'Upstream', region, upstream[region], () => 1, published.upstreamShapeUncertainty),
    component('other-decays', 'Other K⁺ decays', region, otherDecays[region], tails),
  ];
}

/**
 * The analysis file.
 * @param lifetimeScale factor on −ln A(τ)/A(∞) of the decay simulation
 * @param floor down to which lifetimes it can be vouched for
 */
export function buildAnalysis(
  plateaus: Plateaus,
  lifetimeScale: number,
  floor: LifetimeFloor,
): CountingAnalysis {
  const massMeV = tableMasses();
  return {
    id: 'na62-pinunu-2017',
    title: 'NA62 K⁺ → π⁺νν̄ 2017 (counting)',
    signature: 'invisible',
    provenance: {
      kind: 'reconstructed',
      publication: 'NA62 Collaboration, JHEP 03 (2021) 058',
      figure: 'Table 1 and section 6, with the slopes of figure 4 (read off)',
      arxiv: '2011.11329',
      note,
      licence: 'Facts of a publication; this reconstruction: MIT',
    },
    citation: 'NA62:2021feebly',
    lifetimeFloor: floor,
    massRangesMeV: published.massRangesMeV.map(([low, high]) => [low, high]),
    massStepMeV: published.massStepMeV,
    windowHalfWidthSigma: published.windowHalfWidthSigma,
    signalRegionsGeV2: published.signalRegionsGeV2.map(([low, high]) => [low, high]),
    eventsGeV2: published.eventMassesMeV.map((mass) => round((mass / 1000) ** 2, 6)),
    spectrumBins: bins2017,
    backgroundComponents: [...components(plateaus, 0), ...components(plateaus, 1)],
    resolution: { massMeV, sigmaGeV2: massMeV.map((mass) => round(propagatedResolution(mass), 6)) },
    singleEventSensitivity: { massMeV, value: massMeV.map((mass) => round(sensitivity(plateaus, mass), 6)) },
    neutrinoSensitivity: neutrino2017,
    lifetimeAcceptance: lifetimeTable(lifetimeScale),
    reconstruction: {
      script: 'scripts/reconstruct-pinunu-2017/main.ts',
      parameters: {
        sensitivity1: plateaus.level[0],
        sensitivity1Slope: plateaus.slope[0],
        sensitivity2: plateaus.level[1],
        sensitivity2Slope: plateaus.slope[1],
        lifetimeScale,
      },
      note: reconstructionNote,
    },
  };
}
