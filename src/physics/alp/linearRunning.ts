import { type HighScaleCouplings, type LowScaleCouplings, runToLowScale, UNCOUPLED } from './running.ts';

type Source = keyof HighScaleCouplings;
type Effect = keyof LowScaleCouplings;
const sources = Object.keys(UNCOUPLED) as readonly Source[];

/** What each coupling at Λ, being 1, comes to at 2 GeV. */
type LinearRunning = readonly (readonly [Source, LowScaleCouplings])[];

/** A slider of Λ goes through many. */
const mostKept = 16;
const known = new Map<number, LinearRunning>();

function linearRunning(lambdaMeV: number): LinearRunning {
  const before = known.get(lambdaMeV);
  if (before !== undefined) return before;
  const made = sources.map(
    (source) => [source, runToLowScale({ ...UNCOUPLED, [source]: 1 }, lambdaMeV).lowScale] as const,
  );
  const [oldest] = known.keys();
  if (known.size >= mostKept) known.delete(oldest);
  known.set(lambdaMeV, made);
  return made;
}

/**
 * Couplings at 2 GeV, which are linear in those at Λ: the equations are solved once for each Λ.
 * @param high couplings at Λ
 * @param lambdaMeV the scale Λ in MeV, above the top-quark mass
 */
export function lowScaleCouplings(high: HighScaleCouplings, lambdaMeV: number): LowScaleCouplings {
  const running = linearRunning(lambdaMeV);
  const sum = (effect: Effect) =>
    running.reduce((total, [source, low]) => total + high[source] * low[effect], 0);
  return {
    gluon: sum('gluon'),
    upUp: sum('upUp'),
    downDown: sum('downDown'),
    strangeStrange: sum('strangeStrange'),
    flavourChanging: sum('flavourChanging'),
  };
}
