import type { ModelCurves } from '../../../engine/answer.ts';
import { amplitudeCoupling, couplingInConvention } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import { formatTime } from '../../../plot/format.ts';
import type { LineScene, RichText, RightAxisScene } from '../../../plot/scene.ts';
import { lifetimeTick } from '../../text/lifetimes.ts';
import { joined } from '../../text/markup.ts';

/** Lifetimes that get a contour in the plane, s. */
const contourLifetimesS = [1e-10, 1e-9, 1e-8] as const;

/** Amplitude coupling at which X lives `lifetimeS`, given τ·g². */
const couplingAt = (lifetimeTimesCoupling2S: number, lifetimeS: number) =>
  Math.sqrt(lifetimeTimesCoupling2S / lifetimeS);

/**
 * Contours of equal lifetime, from g² = (τ·g²)/τ; they break where X is stable, decays at once, or its lifetime is unknown.
 * @param curves of the model, with the lifetime of the visible decays
 * @param invisibleFraction share of invisible decays, which shorten it; no contours where it is 1
 */
export function lifetimeContours(
  curves: ModelCurves,
  convention: CouplingConvention,
  invisibleFraction: number,
  compact: boolean,
): LineScene[] {
  const grid = finiteLifetimes(curves, invisibleFraction);
  if (grid === null) return [];
  return contourLifetimesS.map((lifetimeS) => ({
    id: `lifetime-${lifetimeS}`,
    x: curves.massMeV,
    y: grid.map((product) =>
      Number.isNaN(product) ? product : couplingInConvention(convention, couplingAt(product, lifetimeS)),
    ),
    style: 'contour',
    label: compact ? formatTime(lifetimeS, 1) : joined('*τ* = ', formatTime(lifetimeS, 1)),
    labelPlacement: 'along',
  }));
}

function finiteLifetimes(
  { lifetimeTimesCoupling2S }: ModelCurves,
  invisibleFraction: number,
): Float64Array | null {
  const products = lifetimeTimesCoupling2S.map((product) =>
    product > 0 && product < Infinity ? totalLifetime(product, invisibleFraction) : Number.NaN,
  );
  return products.some((product) => !Number.isNaN(product)) ? products : null;
}

/** What the second axis needs at the crosshair's mass. */
export interface LifetimeAxis {
  readonly convention: CouplingConvention;
  /** τ·g² at the mass, s; no axis where it is not finite. */
  readonly lifetimeTimesCoupling2S: number;
  /** Couplings in view, in the convention. */
  readonly coupling: readonly [number, number];
  readonly title: RichText;
  readonly chip: RichText | null;
  /** Height of the frame, px. */
  readonly height: number;
  /** Smallest distance between two labels, px. */
  readonly room: number;
}

/**
 * The lifetime as a second axis: decades of τ at the crosshair's mass, every second, third, … one where they would crowd.
 */
export function lifetimeAxis(axis: LifetimeAxis): RightAxisScene | null {
  const { convention, coupling, lifetimeTimesCoupling2S: product } = axis;
  if (!(Number.isFinite(product) && product > 0)) return null;
  const amplitudes = coupling.map((value) => amplitudeCoupling(convention, value));
  const decades = amplitudes.map((amplitude) => Math.log10(product / amplitude ** 2));
  const [lowest, highest] = [Math.min(...decades), Math.max(...decades)];
  const step = Math.max(1, Math.ceil((axis.room * (highest - lowest)) / axis.height));
  const ticks = [];
  for (let decade = Math.ceil(lowest / step) * step; decade <= highest; decade += step) {
    const lifetimeS = Number(`1e${decade}`);
    const y = couplingInConvention(convention, couplingAt(product, lifetimeS));
    ticks.push({ y, label: lifetimeTick(decade) });
  }
  return { label: axis.title, ticks, chip: axis.chip };
}
