import type { AlpChoice } from '../alp/couplingsText.ts';
import { alpChoice, alpId } from './alpFamily.ts';
import { alpTheoryInputs } from './alpInputs.ts';
import { filledValues, inputReader, type ModelTheory } from './theoryFamily.ts';

/** Inputs of theory of a general ALP; its couplings and their scale stay. */
export function alpTheory({ couplings, scaleTeV }: AlpChoice): ModelTheory {
  const id = alpId({ couplings, scaleTeV });
  return {
    id,
    inputs: alpTheoryInputs,
    correlations: [],
    usualValues: filledValues(alpTheoryInputs, {}),
    idOf: (theory) => alpId({ couplings, scaleTeV, theory }),
    valuesOf: (other) => {
      const choice = alpChoice(other);
      if (choice === null || alpId({ ...choice, theory: {} }) !== id) return null;
      return filledValues(alpTheoryInputs, choice.theory ?? {});
    },
    read: inputReader(alpTheoryInputs),
  };
}
