import { valueTex } from '../../../physics/valueTex.ts';
import type { ModelId } from '../../../physics/models/model.ts';
import { theoryOf } from '../../../physics/models/theory.ts';
import { inputEquationTex, inputValueTex } from '../../../physics/models/theoryFamily.ts';
import type { RichText } from '../../../plot/scene.ts';
import { theoryWords as words } from '../../../words/en/theory.ts';
import { joined, rich } from '../../text/markup.ts';
import { richFromTex } from '../../text/tex.ts';

/**
 * Inputs of a model with their spread: `C = 0.003 to 0.0038`; empty where it has none.
 * @param withBottom whether those that move limits on decays of B mesons alone are among them
 */
export function spreadInputs(model: ModelId, withBottom: boolean): RichText {
  const family = theoryOf(model);
  const inputs = (family?.inputs ?? []).filter(({ concerns }) => withBottom || concerns !== 'bottom');
  const spreads = inputs.map((input) =>
    joined(
      ...words.interval(
        richFromTex(inputEquationTex(input, input.spread[0])),
        richFromTex(inputValueTex(input, input.spread[1])),
      ),
    ),
  );
  return joined(...spreads.flatMap((text, k) => (k === 0 ? [text] : [rich(', '), text])));
}

/** How the ends of the spread are combined, a sentence each: of inputs that are independent, and of those that are correlated. */
export function spreadEnds(model: ModelId): readonly RichText[] {
  const family = theoryOf(model);
  if (family === undefined) return [];
  const { inputs, correlations } = family;
  const paired = correlations.flatMap(({ of }) => of);
  const independent = inputs.some(({ id }) => !paired.includes(id));
  const symbol = (name: string) => richFromTex(inputs.find(({ id }) => id === name)?.tex ?? name);
  return [
    ...(independent ? [rich(words.facts.ends)] : []),
    ...correlations.map(({ of: [one, other], coefficient, source }) =>
      joined(
        ...words.facts.correlated(
          joined(symbol(one), words.facts.and, symbol(other)),
          richFromTex(valueTex(coefficient)),
          source,
        ),
      ),
    ),
  ];
}

/** The inputs of a member that are not the usual ones; words that say so where all are. */
export function memberName(model: ModelId): RichText {
  const theory = theoryOf(model);
  const values = theory?.valuesOf(model) ?? {};
  const changed = (theory?.inputs ?? []).filter(({ id, usual: { value } }) => values[id] !== value);
  if (changed.length === 0) return rich(words.atPoint.usual);
  const named = changed.map((input) => richFromTex(inputEquationTex(input, values[input.id])));
  return joined(...named.flatMap((text, k) => (k === 0 ? [text] : [rich(', '), text])));
}
