import type { AvailableBound, Bound } from '../../src/data/boundSchema.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import type { DrawingAids, Vertex } from './edges.ts';

/** One read-off file of a contour. */
export interface ContourFile extends DrawingAids {
  /** Name in the folder of read-offs. */
  readonly file: string;
  /** Vertices that close the region where a straight line between the ends of its edges would not. */
  readonly closing?: readonly Vertex[];
  /** Where each edge closes a region of its own: the vertices that close each. */
  readonly separate?: readonly (readonly Vertex[])[];
}

type Common = Pick<Bound, 'id' | 'label' | 'experiment' | 'experimentKind'> &
  Partial<Pick<Bound, 'role' | 'style'>> & {
    readonly namedIn: readonly string[];
    readonly citations: readonly string[];
  };

/** A contour to be written, by model. */
export interface ContourSource extends Common {
  readonly publication: string;
  readonly figure: string;
  readonly arxiv?: string;
  readonly shape: AvailableBound['shape'];
  /** The level and where it is stated; null where that could not be verified. */
  readonly level: StatedLevel | null;
  /** Who read it off; a name in `readers`. */
  readonly reader: keyof typeof readers;
  readonly note?: string;
  readonly claimedTo?: number;
  readonly convention?: string;
  readonly files: readonly ContourFile[];
}

/** A confidence level, and where it is stated. */
export interface StatedLevel {
  readonly confidenceLevel: number;
  readonly from: string;
}

/** A bound that is computed, or that is missing. */
export interface RecastEntry extends Common {
  readonly recast: string;
  readonly level: StatedLevel;
}
export interface MissingEntry extends Common {
  readonly reason: string;
  readonly arxiv?: string;
}

/** All bounds of a model. */
export interface ModelBounds {
  readonly model: ModelId;
  readonly convention: string;
  readonly invisibleFraction: 0 | 1;
  readonly contours: readonly ContourSource[];
  readonly recasts: readonly RecastEntry[];
  readonly missing: readonly MissingEntry[];
}

/** Who read the contours off, and what they did to them. */
export const readers = {
  darkMatterLive:
    'Read off by the authors of the CERN Dark Matter live site (repository NewPhysicsLive/DarkMatterLive, Apache-2.0), GeV turned into MeV.',
  espp: 'The curve that was provided to the BC2 collection of the 2026 European strategy update, there as y = ε² α_D (m_χ/m_A′)⁴ over m_χ with α_D = 0.1 and m_A′ = 3 m_χ, turned into ε here.',
  darkcast: 'Read off by the authors of DARKCAST.',
  foreseeScalar: 'Read off by the authors of FORESEE as sin θ, squared here.',
  foreseeGluon:
    'Read off or recast by the authors of FORESEE as g of g_s²/8 g a GG̃, turned into C_GG/Λ = g/8.',
  alpinist: 'Read off by the authors of ALPINIST.',
  alpinistYukawa:
    'Read off by the authors of ALPINIST in g_Y, which the page turns into C_ff/Λ = g_Y/v with v = 246.22 GeV.',
  alpinistScale:
    'As collected by the authors of ALPINIST v1.4 as F_a of α_s/(8π F_a) a GG̃, turned into C_GG/Λ = 1/(32π² F_a).',
  sensCalc: 'Collected by the authors of SensCalc.',
} as const;

/** A level of 90 % or 95 % and where it is stated. */
export const at90 = (from: string): StatedLevel => ({ confidenceLevel: 0.9, from });
export const at95 = (from: string): StatedLevel => ({ confidenceLevel: 0.95, from });

/** Levels of the limits that are recast, and of several contours. */
export const levels = {
  e949: at90('Particle Data Group, listing of limits on B(K⁺ → π⁺X)'),
  na48: at90('Particle Data Group, listing of limits on B(K⁺ → π⁺X)'),
  e787: at90('Particle Data Group, listing of limits on B(K⁺ → π⁺X)'),
  microboone: at95('abstract of arXiv:2106.00568'),
  na62Of2025: at90('arXiv:2507.17286'),
  lhcbBplus: at95('abstract of arXiv:1612.07818'),
  lhcbBzero: at95('limits on B(B⁰ → K*⁰X) as listed by the authors of ALP-aca'),
  belle2: at95('limits on B(B⁺ → K⁺X) as listed by the authors of ALP-aca'),
} as const;

/** Short forms of the figures whose captions name bounds. */
export const captions = {
  bc2: 'arXiv:2507.17286 figure 8b',
  bc4: 'arXiv:2507.17286 figure 9d',
  bc4Early: 'arXiv:2011.11329 figure 5',
  bc10: 'arXiv:2507.17286 figure 10d',
  bc10Early: 'arXiv:2011.11329 figure 6',
  bc11: 'arXiv:2507.17286 figure 11c',
} as const;
