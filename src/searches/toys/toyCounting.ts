import type { CountingAnalysis } from '../../data/analysisSchema.ts';
import { eventsOfPeak } from '../signalPeak.ts';
import type { MissingMassInputs } from '../searchInputs.ts';
import { nearestHypothesis } from './nearestHypothesis.ts';
import { backgroundEvents, signalEventsIn } from './toyEvents.ts';
import type { ToyRecipe } from './toySource.ts';
import { toyStreams } from './toyStreams.ts';

/**
 * The analysis of a toy that counts in windows of m²_miss, with the backgrounds and the sensitivity of its exposure.
 * @param analysis of the data
 * @param inputs of the search with the data
 * @param recipe seed, exposure and signal
 */
export function toyCountingAnalysis(
  analysis: CountingAnalysis,
  inputs: MissingMassInputs,
  { seed, exposure, uncertaintyLaw, signal }: ToyRecipe,
): CountingAnalysis {
  const streams = toyStreams(seed, analysis.id);
  const events = backgroundEvents(analysis, exposure, streams.background);
  if (signal !== undefined) {
    const index = nearestHypothesis(inputs.hypothesesMeV, signal.massMeV);
    const middle = (inputs.hypothesesMeV[index] / 1000) ** 2;
    const peak = {
      centreGeV2: (signal.massMeV / 1000) ** 2,
      sigmaGeV2: inputs.resolution[index],
      events: eventsOfPeak(inputs, index, middle, signal.events),
    };
    events.push(...signalEventsIn(analysis, peak, streams.signal));
  }
  const spread = uncertaintyLaw === 'statistical' ? Math.sqrt(exposure) : 1;
  const { backgroundComponents, singleEventSensitivity, neutrinoSensitivity } = analysis;
  return {
    ...analysis,
    eventsGeV2: events.sort((a, b) => a - b),
    backgroundComponents: backgroundComponents.map((component) => ({
      ...component,
      relativeUncertainty: component.relativeUncertainty / spread,
      densityPerGeV2: component.densityPerGeV2.map((density) => density * exposure),
    })),
    singleEventSensitivity: {
      ...singleEventSensitivity,
      value: singleEventSensitivity.value.map((branching) => branching / exposure),
    },
    ...(neutrinoSensitivity === undefined
      ? {}
      : {
          neutrinoSensitivity: { ...neutrinoSensitivity, value: neutrinoSensitivity.value / exposure },
        }),
  };
}
