import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

/** What the planes say. */
export const planeWords = section('planes', {
  plot: 'plot',
  /** Titles of axes: a symbol, what it is, of which particle, and whether there is hardly room for more. */
  axis: (
    symbol: RichText,
    _quantity: 'mass' | 'coupling' | 'share',
    _particle: RichText,
    _short: boolean,
  ): Parts => [symbol],
  /** For screen readers, which are told what is drawn and how to move in it. */
  title: (drawn: string) => `${drawn}; use arrow keys`,
  exclusion: (model: string, benchmark: string) => `Exclusion plot, ${model} ${benchmark}`,
  limits: (particle: string) => `Limits on the branching ratio of K plus to pi plus ${particle}`,
  lifetimeAt: (lifetime: RichText, mass: string): Parts => [lifetime, ` at ${mass} MeV`],
  unseen: (particle: string, benchmark: string) => `No search shown can see ${particle} of ${benchmark}.`,
  noneBelow: (limit: string) => `At lifetimes this short no limit lies below ${limit}.`,
  /** The quantity is empty where the axis says it. */
  predicted: (quantity: RichText): Parts => [quantity, 'predicted'],
  predictedFor: (quantity: RichText, coupling: RichText): Parts => [quantity, 'predicted for ', coupling],
  observed: (period: RichText): Parts => [period],
  projection: (period: RichText): Parts => [period, ', projection'],
  expected: (period: RichText): Parts => [period, ', expected'],
});
