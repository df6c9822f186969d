import { modelCurves } from '../../engine/modelCurves.ts';
import type { BenchmarkModel, CouplingConvention } from '../../physics/models/model.ts';
import { totalLifetime } from '../../physics/totalLifetime.ts';
import { type ColourMap, colourMap } from '../../plot/colourMap.ts';
import { lifetimeTick } from '../text/lifetimes.ts';
import { lifetimeSymbol } from '../text/symbols.ts';
import { type CouplingQuantity, decadesOf, mapSteps } from './couplingMap.ts';
import { decadeTicks } from './decadeTicks.ts';

/**
 * The lifetime of X, s, times the squared coupling.
 * @param invisibleFraction share of invisible decays, which shorten it
 */
export function lifetimeQuantity(model: BenchmarkModel, invisibleFraction: number): CouplingQuantity {
  const { massMeV, lifetimeTimesCoupling2S } = modelCurves(model);
  const coefficient = lifetimeTimesCoupling2S.map((product) =>
    product > 0 && product < Infinity ? totalLifetime(product, invisibleFraction) : Number.NaN,
  );
  return { massMeV, coefficient, grows: false };
}

/**
 * Lifetimes over (mass, coupling) in colours, strong for short lives; null where X has no lifetime.
 * @param usual couplings that the colours cover, so that zooming does not change them
 * @param view couplings in view, in the convention
 * @param strength opacity of the colours
 * @param withBar whether the bar stands beside them
 */
export function lifetimeColours(
  model: BenchmarkModel,
  convention: CouplingConvention,
  invisibleFraction: number,
  usual: readonly [number, number],
  view: readonly [number, number],
  strength: number,
  withBar: boolean,
): ColourMap | null {
  const quantity = lifetimeQuantity(model, invisibleFraction);
  const ends = decadesOf(quantity, convention, usual);
  if (ends === null) return null;
  return colourMap({
    steps: mapSteps(quantity, convention, ends, view, true),
    bar: withBar
      ? { title: lifetimeSymbol(model), ticks: decadeTicks(ends, true, lifetimeTick), strongIsSmall: true }
      : null,
    strength,
  });
}
