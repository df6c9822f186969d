/**
 * The one interface behind which every benchmark model stands. Reasons and caveats are names: `src/words` has what is said of
 * them, and shows a name as it is where it has nothing.
 */

import type { ProductionMode } from '../production/mode.ts';

/** Identifier of a model in the list of all, for example `bc4`, or of a member of a family; checked where it comes in. */
export type ModelId = string;

/** Probabilities of the decays of X into Standard Model particles; they sum to 1 where X decays at all, and are all 0 where it is stable. */
export interface DecayFractions {
  readonly ee: number;
  readonly mumu: number;
  readonly gammagamma: number;
}

/** Values that some conventions need beside the coupling (dark-matter coupling and mass ratio of `y`). */
export interface ConventionParameters {
  /** Dark-sector fine-structure constant α_D; 0.1 unless said. */
  readonly alphaD: number;
  /** m_χ / m_A′; 1/3 unless said. */
  readonly chiMassRatio: number;
}

/** One way in which the literature writes the coupling of a model. */
export interface CouplingConvention {
  /** Name used in links, files and on the command line, for example `sin2theta` or `Cff_over_Lambda_TeV-1`. */
  readonly id: string;
  /** Symbol for the axis as TeX, for example `\\sin^2\\theta`. */
  readonly tex: string;
  /** Unit as TeX, empty where dimensionless. */
  readonly unitTex: string;
  /** The coupling in this convention is `factor(parameters) * g ** power`, g being the model's amplitude coupling; `power` is negative for 1/f-like scales. */
  readonly power: number;
  readonly factor: (parameters: ConventionParameters) => number;
  /** Which values `factor` needs beside the coupling; absent where it needs none. */
  readonly parameters?: readonly (keyof ConventionParameters)[];
  /** Range drawn at first, in this convention. */
  readonly defaultRange: readonly [number, number];
  /** Largest value that means something, and why; given in one convention of a model, for all of them. */
  readonly largest?: { readonly value: number; readonly reason: string };
}

/** A mass range and the reason why it ends there. */
export interface ValidityRange {
  readonly minMeV: number;
  readonly maxMeV: number;
  readonly reason: string;
}

/**
 * What turns a bottom quark into a strange one and X, on which decays of B mesons to X depend (`production/bottomToStrange.ts`).
 */
export interface BottomToStrange {
  /**
   * `higgs-share`: X is a scalar with this share of the Higgs boson, sin θ, per g.
   * `derivative`: ∂X s̄γ_μ b with [k_D]₂₃/(V_ts* V_tb) of arXiv:2012.12272, per g in TeV⁻¹.
   */
  readonly kind: 'higgs-share' | 'derivative';
  readonly perCoupling: number;
  /** Form factors of B → K and B → K* over the usual ones; 1 if absent. */
  readonly formFactors?: number;
}

export interface BenchmarkModel {
  readonly id: ModelId;
  /** The family of which it is a member, where it was made when it was named (`family.ts`). */
  readonly family?: ModelId;
  /** What makes it that member, as TeX; absent of models that are made once. */
  readonly parametersTex?: string;
  /** Name in links and on the command line under which it is meant with invisible decays alone; absent where there is none. */
  readonly invisibleAlias?: string;
  /** Where the crosshair starts: near the lower edge, where a step decides; the coupling is in the first convention. */
  readonly start: { readonly massMeV: number; readonly coupling: number };
  /** "BC4" */
  readonly benchmark: string;
  /** TeX symbol of X, for example "S" or "A'". */
  readonly particleTex: string;
  /** Plain symbol of X, for example "S" or "A′". */
  readonly particle: string;
  /** Conventions; the first is the default of files, links and the command line. */
  readonly conventions: readonly CouplingConvention[];
  /** Where the production rate holds. */
  readonly productionValidity: ValidityRange;
  /** Where the visible lifetime and decay fractions hold. */
  readonly decayValidity: ValidityRange;
  /** Masses where the lifetime or production has a kink, a step, a pole or a zero, so that curves are sampled on both sides. */
  readonly thresholdsMeV: readonly number[];
  /**
   * Invisible fraction that the model fixes: 1 (BC2), 0 (BC1), or null where the user chooses.
   */
  readonly fixedInvisibleFraction: number | null;
  /**
   * Share of its decays, mass by mass, that nobody sees, in a model that has such decays itself (neutrinos); absent where it has
   * none. Lifetime and decay fractions count them, and the share that the user chooses comes on top.
   */
  readonly invisibleFractionAt?: (massMeV: number) => number;
  /** Why a search that needs an escaping X cannot speak about this model at all; null where it can. */
  readonly noEscapeReason: string | null;
  /** B(K+ → π+ X) / g², dimensionless per squared amplitude coupling (TeV² where g is in TeV⁻¹). NaN outside `productionValidity`. */
  readonly productionPerCoupling2: (massMeV: number) => number;
  /** What decays of B mesons to X depend on (`productionIn`); absent where the model does not say. */
  readonly bottomToStrange?: BottomToStrange;
  /** The same as branching ratios per g², in a model that gives these themselves. */
  readonly otherProduction?: Readonly<Partial<Record<ProductionMode, (massMeV: number) => number>>>;
  /** Proper lifetime × g² in seconds, of the decays into visible particles alone; Infinity where X cannot decay. NaN outside `decayValidity`. */
  readonly lifetimeTimesCoupling2S: (massMeV: number) => number;
  /** Decay fractions among visible decays. NaN entries outside `decayValidity`. */
  readonly decayFractions: (massMeV: number) => DecayFractions;
  /** What a reader must know (approximations of the published formulae), with the mass range it applies to. */
  readonly caveats: readonly {
    readonly minMeV: number;
    readonly maxMeV: number;
    readonly caveat: string;
  }[];
}
