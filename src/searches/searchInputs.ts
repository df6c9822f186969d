/** One value per mass hypothesis of a counting search: what the scan rests on, at the exposure that was taken. */
export interface WindowInputs {
  readonly hypothesesMeV: Float64Array;
  /** Resolution of the variable in which the windows lie. */
  readonly resolution: Float64Array;
  /** B(K+ → π+ X), times the decay fraction for visible searches, of one event. */
  readonly singleEventSensitivity: Float64Array;
  /** Edges of the windows; equal where a window has no width. */
  readonly windowLow: Float64Array;
  readonly windowHigh: Float64Array;
  readonly observedCount: Float64Array;
  readonly background: Float64Array;
  readonly backgroundUncertainty: Float64Array;
}

/** Expected events of one source of background in the bins of the spectrum. */
export interface SpectrumComponent {
  readonly id: string;
  readonly label: string;
  readonly relativeUncertainty: number;
  /** Events per bin, the exact integral of its density. */
  readonly events: Float64Array;
}

/** A search in windows of m²_miss, in GeV². */
export interface MissingMassInputs extends WindowInputs {
  readonly kind: 'missing-mass';
  /** Edges of the bins; between signal regions there are no bins. */
  readonly binLow: Float64Array;
  readonly binHigh: Float64Array;
  readonly components: readonly SpectrumComponent[];
  /** m²_miss of every candidate. */
  readonly events: Float64Array;
}

/** A search for a peak on a spectrum of invariant mass, in MeV. */
export interface PeakInputs extends WindowInputs {
  readonly kind: 'peak';
  readonly binLow: Float64Array;
  readonly binHigh: Float64Array;
  /** Candidates per bin. */
  readonly counts: Float64Array;
  /** Expected candidates per bin, from the known decay. */
  readonly expected: Float64Array;
  /** Ends of the sidebands around each window. */
  readonly sidebandLow: Float64Array;
  readonly sidebandHigh: Float64Array;
  /** The straight line fitted to the sidebands: candidates per MeV at the hypothesis, and their slope per MeV². */
  readonly sidebandLevel: Float64Array;
  readonly sidebandSlope: Float64Array;
}

/** A search of which only limits on B at the reference lifetime are published. */
export interface LimitTableInputs {
  readonly kind: 'limit-table';
  readonly hypothesesMeV: Float64Array;
  readonly limit: Float64Array;
  readonly confidenceLevel: number;
}

/** What a search rests on, as plain typed arrays; nothing in it depends on a confidence level or a model. */
export type SearchInputs = MissingMassInputs | PeakInputs | LimitTableInputs;
