import type { BackgroundComponent, CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { lifetimeTable } from './lifetimeTable.ts';
import { lifetimeFloor } from './lifetimeFloor.ts';
import { note, reconstructionNote } from './notes.ts';
import { bins, neutrino, published } from './published.ts';
import {
  neutrinoDensity,
  otherDecaysDensity,
  resolution,
  type SmoothParameters,
  sensitivity,
  upstreamDensity,
} from './smoothModel.ts';

/** Relative uncertainties of the background components. */
const relativeUncertainties = {
  /** B = (8.4 ± 1.0) × 10⁻¹¹ ([B] section 1) and 7 % on the sensitivity (table 1 of [A], region 2). */
  neutrino: round(Math.hypot(1.0 / 8.4, 0.07), 3),
  /** ±2.5 of about 11 events (the error of the total is an upstream one) and 30 % on the shape ([A] section 4). */
  upstream: round(Math.hypot(published.otherBackgroundError / 11, 0.3), 3),
  /** Statistical and systematic errors of table 1 of [A] in quadrature: 20–25 % per region. */
  otherDecays: 0.2,
};

const lifetimes = lifetimeTable();

/** A number with the given count of significant digits, so that the file does not depend on the last bit of a logarithm. */
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

/** Nodes of the density tables in GeV²: 0.0005 apart in each signal region. */
function densityNodes(): number[] {
  return published.signalRegionsGeV2.flatMap(([low, high]) => {
    const intervals = Math.round((high - low) / 0.0005);
    return Array.from({ length: intervals + 1 }, (_, i) => round(low + ((high - low) * i) / intervals, 6));
  });
}

function component(
  id: string,
  label: string,
  relativeUncertainty: number,
  density: (massSquaredGeV2: number) => number,
): BackgroundComponent {
  const massSquaredGeV2 = densityNodes();
  const densityPerGeV2 = massSquaredGeV2.map((at) => round(density(at), 5));
  return { id, label, relativeUncertainty, massSquaredGeV2, densityPerGeV2 };
}

/**
 * The analysis file for given smooth parameters and events.
 * @param eventsGeV2 m²_miss of the candidates in GeV²
 */
export function buildAnalysis(parameters: SmoothParameters, eventsGeV2: readonly number[]): CountingAnalysis {
  const massMeV = tableMasses();
  return {
    id: 'na62-pinunu-2016-2022',
    title: 'NA62 K⁺ → π⁺νν̄ 2016–2022',
    signature: 'invisible',
    provenance: {
      kind: 'reconstructed',
      publication: 'NA62 Collaboration, JHEP 11 (2025) 143, CERN-EP-2025-167',
      figure:
        '2a (observed limit, read off), with the totals of arXiv:2412.12015 and the split of table 1 of JHEP 03 (2021) 058',
      doi: '10.17182/hepdata.160245',
      arxiv: '2507.17286',
      note,
      licence: 'Facts of a publication; this reconstruction: MIT',
    },
    citation: 'NA62:2025hidden',
    alsoCited: ['NA62:2025observation', 'NA62:2021feebly', 'NA62:2021measurement'],
    contains: ['na62-pinunu-2017'],
    lifetimeFloor,
    massRangesMeV: published.massRangesMeV.map(([low, high]) => [low, high]),
    massStepMeV: published.massStepMeV,
    windowHalfWidthSigma: published.windowHalfWidthSigma,
    signalRegionsGeV2: published.signalRegionsGeV2.map(([low, high]) => [low, high]),
    eventsGeV2: [...eventsGeV2],
    spectrumBins: bins,
    backgroundComponents: [
      component('pinunu', 'K⁺ → π⁺νν̄ (SM)', relativeUncertainties.neutrino, neutrinoDensity(parameters)),
      component('upstream', 'Upstream', relativeUncertainties.upstream, (at) =>
        upstreamDensity(parameters, at),
      ),
      component('other-decays', 'Other K⁺ decays', relativeUncertainties.otherDecays, (at) =>
        otherDecaysDensity(parameters, at),
      ),
    ],
    resolution: { massMeV, sigmaGeV2: massMeV.map((mass) => round(resolution(parameters, mass), 6)) },
    singleEventSensitivity: {
      massMeV,
      value: massMeV.map((mass) => round(sensitivity(parameters, mass), 6)),
    },
    neutrinoSensitivity: neutrino,
    lifetimeAcceptance: lifetimes,
    reconstruction: {
      script: 'scripts/reconstruct-pinunu/main.ts',
      parameters: { ...parameters },
      note: reconstructionNote,
    },
  };
}
