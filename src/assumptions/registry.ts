import { confidenceLevel } from './confidenceLevel.ts';
import { exposure } from './exposure.ts';
import { lifetimeLaw } from './lifetimeLaw.ts';
import { method } from './method.ts';
import { statistic } from './statistic.ts';
import { uncertaintyLaw } from './uncertaintyLaw.ts';

/** Everything that a person may assume about all limits, in the order of the link. */
export const assumptions = [
  confidenceLevel,
  method,
  statistic,
  exposure,
  uncertaintyLaw,
  lifetimeLaw,
] as const;

type Registered = (typeof assumptions)[number];
type ValueIn<A> = A extends {
  readonly usual: string | number;
  readonly enters: (value: infer V, all: never) => unknown;
}
  ? V
  : never;

/** Their values, by name. */
export type AssumptionValues = { readonly [A in Registered as A['id']]: ValueIn<A> };
/** Their values, by key of link and command line. */
export type ValuesByKey = { readonly [A in Registered as A['key']]: ValueIn<A> };
