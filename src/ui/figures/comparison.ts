import type { RichText } from '../../plot/scene.ts';
import type { Known } from '../layers/layer.ts';
import type { Asked } from '../planner/asked.ts';

/** A number, or the smallest and the largest of several. */
export type Numbers = number | readonly [number, number];

/** What of a paper stands beside ours. */
export type Compared = { readonly what: RichText } & (
  | {
      readonly kind: 'number';
      readonly published: Numbers;
      readonly ours: Numbers;
      readonly unit: RichText;
      /** How exactly the paper states it, as a part of it; null where it gives a range, in which ours must lie. */
      readonly within: number | null;
      /** Why ours differs, where it does. */
      readonly because?: RichText;
    }
  | {
      readonly kind: 'curve';
      /** At how many points. */
      readonly points: number;
      /** Median of ours over the published one, and the factor within which nine in ten points agree. */
      readonly median: number;
      readonly ninetieth: number;
      readonly because?: RichText;
    }
  /** Nothing to compare with, and why. */
  | { readonly kind: 'none'; readonly because: RichText }
);

/** One thing in a figure that a paper and this page both tell. */
export interface Comparison {
  /** What it asks of the engine beside what the figure itself asks. */
  readonly asks?: (known: Known) => readonly Asked[];
  /** Null before the answers are there. */
  readonly compare: (known: Known) => Compared | null;
}

const ends = (numbers: Numbers): readonly [number, number] =>
  typeof numbers === 'number' ? [numbers, numbers] : numbers;

/** Largest part by which ours may miss a number that has no uncertainty of its own: rounding of decimal numbers. */
const rounding = 1e-9;

/** Whether ours agrees with what a paper states; null where there is nothing that could agree. */
export function agrees(compared: Compared): boolean | null {
  if (compared.kind !== 'number') return null;
  const { published, within } = compared;
  const [low, high] = ends(published);
  const [ours, most] = ends(compared.ours);
  const room = within ?? 0;
  return ours >= low - Math.abs(low) * (room + rounding) && most <= high + Math.abs(high) * (room + rounding);
}
