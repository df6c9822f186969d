import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { CountingAnalysis } from '../data/analysisSchema.ts';
import type { ShapeConfig } from '../statistics/shape/shapeModel.ts';
import { backgroundParabola } from './backgroundParabola.ts';
import { backgroundSource, windowBackground } from './backgroundSpectrum.ts';
import { interpolate } from './interpolation.ts';
import { resolutionOf, windowsOf } from './searchWindow.ts';

/** One mass hypothesis of an unbinned analysis. */
export interface ShapeHypothesis {
  readonly config: ShapeConfig;
  /** B(K+ → π+ X) of one event, X invisible. */
  readonly singleEventSensitivity: number;
}

/**
 * Uncertainty of the position of the peak in units of its resolution. The 2021 paper gives one that depends on the
 * mass but not its size; a tenth of the resolution is an assumption.
 */
const positionUncertainty = 0.1;

/**
 * The unbinned analysis of section 5 of the 2021 paper (JHEP 03 (2021) 058) on the data of a counting analysis: in
 * the signal region that a mass belongs to, all events, the background as a parabola normalised to one (fitted to
 * the sum of its components, as in figure 3), and its total with its uncertainty from table 1.
 * @param analysis checked content of an analysis file
 * @returns the hypothesis at a mass in MeV
 */
export function shapeHypotheses(analysis: CountingAnalysis): (massMeV: number) => ShapeHypothesis {
  const sources = analysis.backgroundComponents.map(backgroundSource);
  const regions = analysis.signalRegionsGeV2.map(([lo, hi]) => {
    const [constant, linear, quadratic] = backgroundParabola(sources, [lo, hi]);
    const { background, backgroundUncertainty } = windowBackground(sources, { lowGeV2: lo, highGeV2: hi });
    return {
      lo,
      hi,
      c1: linear / constant,
      c2: quadratic / constant,
      nB0: background,
      sB: backgroundUncertainty,
      events: analysis.eventsGeV2.filter((event) => event >= lo && event <= hi),
    };
  });
  const windowAt = windowsOf(analysis);
  const sigmaAt = resolutionOf(analysis);
  const masses = Float64Array.from(analysis.singleEventSensitivity.massMeV);
  const logSensitivity = Float64Array.from(analysis.singleEventSensitivity.value, log);
  return (massMeV) => {
    const { lowGeV2 } = windowAt(massMeV);
    const region = regions.find(({ lo, hi }) => lowGeV2 >= lo && lowGeV2 <= hi) ?? regions[0];
    const mX = massMeV / 1000;
    const sig0 = sigmaAt(massMeV);
    return {
      config: { ...region, mX, sig0, rmu: mX > 0 ? Math.min(1, (positionUncertainty * sig0) / mX ** 2) : 0 },
      singleEventSensitivity: exp(interpolate(masses, logSensitivity, massMeV)),
    };
  };
}
