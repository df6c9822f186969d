import { engineTask } from './task.ts';
import { needs } from './form.ts';
import type { Search } from '../../searches/search.ts';
import type { SearchInputs } from '../../searches/searchInputs.ts';
import type { AcceptanceReference, InputsAnswer, SearchInputsAnswer } from '../answer.ts';
import { requireSearches } from '../checks.ts';
import { Refusal } from '../refusal.ts';
import type { InputsRequest } from '../request.ts';
import { summaryOf } from './summary.ts';
import { squaredMassSpectrum, withIntervals } from '../../searches/squaredMassSpectrum.ts';

/** What turns sensitivities into acceptances; null where nothing does. */
function acceptanceReference({ unbinned, peak }: Search): AcceptanceReference | null {
  if (peak !== undefined)
    return { sensitivity: 1 / peak.kaonDecays.value, unit: 'one', windowEfficiency: peak.windowEfficiency };
  const compared = unbinned?.neutrinoSensitivity;
  return compared === undefined
    ? null
    : { sensitivity: compared.value, unit: 'neutrino-pair', windowEfficiency: 1 };
}

/** What a search rests on beside its inputs: binned events, intervals of its counts, and the scale of its acceptance. */
function besides(search: Search, inputs: SearchInputs | null): Partial<SearchInputsAnswer> {
  const reference = acceptanceReference(search);
  return {
    ...(search.unbinned === undefined ? {} : { squaredMass: squaredMassSpectrum(search.unbinned) }),
    ...(inputs === null || inputs.kind === 'limit-table'
      ? {}
      : { countIntervals: withIntervals(inputs.observedCount) }),
    ...(reference === null ? {} : { acceptanceReference: reference }),
  };
}

/**
 * What searches rest on: spectra, windows, resolution, sensitivity, and their acceptance at chosen lifetimes.
 * @param known searches at hand
 * @param request searches and proper lifetimes
 * @returns the inputs of each search, in the order asked; acceptances at its hypotheses, one array per lifetime
 * @throws Refusal on an unknown search or a lifetime below 0
 */
export function answerInputs(known: readonly Search[], request: InputsRequest): InputsAnswer {
  for (const lifetimeS of request.lifetimesS) {
    if (!(lifetimeS >= 0)) {
      throw new Refusal({ code: 'lifetime', lifetimeS, allowed: 'any' });
    }
  }
  const searches = requireSearches(known, request.searches, request.lifetimeLaw).map(
    (search): SearchInputsAnswer => {
      const inputs = search.inputs?.() ?? null;
      return {
        ...summaryOf(search),
        inputs,
        ...besides(search, inputs),
        acceptance: request.lifetimesS.map((lifetimeS) => ({
          lifetimeS,
          ratio: search.hypothesesMeV.map((mass) => search.acceptanceRatio(mass, 1 / lifetimeS)),
        })),
      };
    },
  );
  return { task: 'inputs', searches };
}

/** What searches rest on. */
export const inputsTask = engineTask<InputsRequest, InputsAnswer>({
  name: 'inputs',
  check: needs<InputsRequest>({
    searches: ['text'],
    lifetimesS: ['number'],
    'lifetimeLaw?': 'text',
    'toy?': 'any',
    'official?': 'any',
    'userLimits?': 'any',
  }),
  answer: ({ searches }, request) => answerInputs(searches, request),
});
