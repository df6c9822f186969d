import type { BackgroundComponent } from '../data/analysisSchema.ts';
import { cumulativeIntegral, integralTo, interpolate } from './interpolation.ts';
import type { SearchWindow } from './searchWindow.ts';

/** Expected background of one source. */
export interface BackgroundSource {
  readonly id: string;
  readonly label: string;
  readonly relativeUncertainty: number;
  /** Events per GeV² at a point of m²_miss in GeV². */
  readonly densityAt: (massSquaredGeV2: number) => number;
  /** Events in a window: the exact integral of the piecewise linear density. */
  readonly eventsIn: (window: SearchWindow) => number;
}

/** Expected events of a window and their absolute uncertainty. */
export interface WindowBackground {
  readonly background: number;
  readonly backgroundUncertainty: number;
}

/** A background component of an analysis file, ready to be evaluated. */
export function backgroundSource(component: BackgroundComponent): BackgroundSource {
  const nodes = Float64Array.from(component.massSquaredGeV2);
  const density = Float64Array.from(component.densityPerGeV2);
  const cumulative = cumulativeIntegral(nodes, density);
  const integral = (at: number) => integralTo(nodes, density, cumulative, at);
  return {
    id: component.id,
    label: component.label,
    relativeUncertainty: component.relativeUncertainty,
    densityAt: (massSquaredGeV2) => interpolate(nodes, density, massSquaredGeV2),
    eventsIn: ({ lowGeV2, highGeV2 }) => (highGeV2 > lowGeV2 ? integral(highGeV2) - integral(lowGeV2) : 0),
  };
}

/**
 * Total background of a window. The sources are estimated independently of each other, and each one's uncertainty
 * is a common factor on its whole spectrum: σ_b² = Σ (relative uncertainty × events)².
 */
export function windowBackground(
  sources: readonly BackgroundSource[],
  window: SearchWindow,
): WindowBackground {
  let background = 0;
  let variance = 0;
  for (const source of sources) {
    const events = source.eventsIn(window);
    background += events;
    variance += (source.relativeUncertainty * events) ** 2;
  }
  return { background, backgroundUncertainty: Math.sqrt(variance) };
}
