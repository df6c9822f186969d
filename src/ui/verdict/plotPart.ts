import type { PlottedBound } from '../../engine/plotVerdict.ts';
import type { RichText, SeriesStyle } from '../../plot/scene.ts';

/** A bound or a layer on the plot, with what words and ring need of it. */
export interface NamedBound extends PlottedBound {
  readonly name: RichText;
  readonly style: SeriesStyle;
  /** Searches on the plot from which it is computed. */
  readonly searches?: readonly string[];
}

/** What a layer has on the plot at a point, beside the searches. */
export interface PlotPart {
  readonly bounds: readonly NamedBound[];
  readonly isComputing: boolean;
  readonly hasFailed: boolean;
}

/** A layer with nothing on the plot. */
export const nothingPlotted: PlotPart = { bounds: [], isComputing: false, hasFailed: false };
