import { engineTask } from './task.ts';
import { needs } from './form.ts';
import type { Search } from '../../searches/search.ts';
import type { InputsAnswer, SearchInputsAnswer } from '../answer.ts';
import { requireSearches } from '../checks.ts';
import { Refusal } from '../refusal.ts';
import type { InputsRequest } from '../request.ts';
import { summaryOf } from './summary.ts';

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
    (search): SearchInputsAnswer => ({
      ...summaryOf(search),
      inputs: search.inputs?.() ?? null,
      acceptance: request.lifetimesS.map((lifetimeS) => ({
        lifetimeS,
        ratio: search.hypothesesMeV.map((mass) => search.acceptanceRatio(mass, 1 / lifetimeS)),
      })),
    }),
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
    'official?': 'any',
  }),
  answer: ({ searches }, request) => answerInputs(searches, request),
});
