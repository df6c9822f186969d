import type { LineScene, RichText } from '../../../plot/scene.ts';
import type { CountsWithIntervals } from '../../../searches/squaredMassSpectrum.ts';

/** A quantity of a search over its hypotheses, ready to draw. */
export interface Drawn {
  readonly curves: readonly {
    readonly values: Float64Array;
    readonly label: RichText | null;
    /** In place of the style of the search. */
    readonly style?: LineScene['style'];
  }[];
  /** What the curves are, with unit. */
  readonly axis: RichText;
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly symbol: RichText;
  readonly unit: RichText;
  /** Counts with their intervals, drawn as points. */
  readonly points?: CountsWithIntervals;
  /** Whether an excess that was put in by hand shows in it. */
  readonly countsEvents?: true;
}
