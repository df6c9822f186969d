import { paperGeometry } from '../paperGeometry.ts';

/** A number of events with its uncertainties, in the order statistical, systematic, external. */
export interface PublishedEvents {
  readonly events: number;
  readonly uncertainties: readonly number[];
}

/** Numbers of JHEP 03 (2021) 058 that the analysis rests on. Masses in MeV, m²_miss in GeV². */
export const published = {
  massRangesMeV: [
    [0, 110],
    [154, 260],
  ] as [number, number][],
  massStepMeV: 1.4,
  /** Section 5: windows of the counting cross-check have a full width of 4σ. */
  windowHalfWidthSigma: 2,
  signalRegionsGeV2: [
    [0, 0.01],
    [0.026, 0.068],
  ] as [number, number][],
  /** m_miss of the two candidates, section 6. */
  eventMassesMeV: [196, 252],
  /** B(K+ → π+νν̄) assumed for the background, as in table 1. */
  standardModelBranching: 8.4e-11,
  /** Table 1, regions 1 and 2. */
  table1: {
    neutrinos: [
      { events: 0.55, uncertainties: [0.07, 0.13] },
      { events: 1.61, uncertainties: [0.11, 0.22] },
    ],
    upstream: [
      { events: 0.21, uncertainties: [0.12, 0.12] },
      { events: 0.68, uncertainties: [0.21, 0.26] },
    ],
    otherDecays: [
      { events: 0.26, uncertainties: [0.04, 0.05] },
      { events: 0.31, uncertainties: [0.04, 0.06] },
    ],
  } satisfies Record<string, readonly PublishedEvents[]>,
  /** Section 4: uncertainty of the upstream background from its distribution. */
  upstreamShapeUncertainty: 0.3,
  /** Limit on signal events that the shape analysis sets where no event is near: toys redraw the global observables. */
  shapeLimitWithoutEvents: 2.17,
  geometry: paperGeometry,
} as const;

/** Bins of figure 3: its 0.00067 GeV² is 1/1500 GeV², 15 bins in region 1 and 63 in region 2. */
export const bins2017 = { widthGeV2: 0.00067, source: 'JHEP 03 (2021) 058, caption of figure 3' } as const;

/** Single event sensitivity of the K+ → π+νν̄ measurement with the same data; the acceptance beside it could not be checked. */
export const neutrino2017 = {
  value: 3.89e-11,
  source: 'NA62 Collaboration, JHEP 11 (2020) 042 (arXiv:2007.08218), abstract: (0.389 ± 0.024) × 10⁻¹⁰',
} as const;
