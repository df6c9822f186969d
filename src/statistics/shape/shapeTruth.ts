import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import type { ShapeData } from './shapeData.ts';
import { backgroundWithoutSignal, fitConditional, fullFit, shapeFit } from './shapeFit.ts';
import { LOG_BACKGROUND, POSITION, SIGNAL, WIDTH } from './shapeLikelihood.ts';
import { logKappa, type ShapeModel } from './shapeModel.ts';
import { statisticWorkspace } from './shapeStatistic.ts';
import type { ShapeTruth } from './shapeToys.ts';

/**
 * Conditional fit to the observed data at a signal s ≥ 0: what the toys take as true (2021 paper, section 5).
 * @param signal signal events at the nominal sensitivity
 */
export function truthAt(model: ShapeModel, data: ShapeData, signal: number): ShapeTruth {
  if (signal === 0) {
    const background = backgroundWithoutSignal(model, data);
    return { signal: 0, background, sensitivity: 0, position: 0, width: 0 };
  }
  const workspace = statisticWorkspace();
  const fit = shapeFit();
  fitConditional(model, data, signal, fullFit, fit, workspace.fit);
  const { parameters } = fit;
  return {
    signal: parameters[SIGNAL],
    background: exp(parameters[LOG_BACKGROUND]),
    sensitivity: log(signal / parameters[SIGNAL]) / logKappa,
    position: parameters[POSITION],
    width: parameters[WIDTH],
  };
}
