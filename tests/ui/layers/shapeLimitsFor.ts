import type { SearchLimits } from '../../../src/engine/answer.ts';

const masses = Float64Array.of(100, 105, 160, 165);
/** Limits of a search in events at four masses, with sensitivities of 10⁻¹¹ and errors of a tenth; NaN where there is none yet. */
export function limitsFor(search: string, events: readonly number[]): SearchLimits {
  const values = Float64Array.from(events);
  const all = { observed: values, m2: values, m1: values, median: values, p1: values, p2: values };
  const tenth = values.map((value) => value / 10);
  const branching = (factor: number) => {
    const scaled = values.map((value) => factor * value);
    return { observed: scaled, m2: scaled, m1: scaled, median: scaled, p1: scaled, p2: scaled };
  };
  return {
    search,
    title: search,
    signature: 'invisible',
    provenanceKind: 'reconstructed',
    provenanceNote: '',
    massRangesMeV: [
      [0, 110],
      [154, 260],
    ],
    citations: ['none'],
    silence: null,
    massMeV: masses,
    observedCount: values,
    background: values,
    backgroundUncertainty: values,
    singleEventSensitivity: values,
    acceptanceRatio: Float64Array.of(1, 0.5, 0.5, 0.25),
    signalLimit: all,
    branchingRatioLimit: branching(1e-11),
    signalLimitError: { observed: tenth, m2: tenth, m1: tenth, median: tenth, p1: tenth, p2: tenth },
    branchingRatioLimitError: branching(1e-12),
    toys: values.map((value) => (value > 0 ? 512 : 0)),
  };
}
