import { usageWords } from '../words/en/commandLine.ts';
import { type AnyAssumption, type NamesDomain } from '../assumptions/assumption.ts';
import { assumptions, type ValuesByKey } from '../assumptions/registry.ts';
import { limitAssumptions as entered } from '../assumptions/values.ts';
import type { LimitAssumptions } from '../engine/request.ts';
import { number, oneOf, type Option, present, usually, type Values } from './option.ts';
import { whatIf } from './whatIf.ts';

/** More names than this stand in the meaning of an option, not behind it. */
const mostNames = 3;

function namesOption(
  { names }: NamesDomain<string>,
  about: () => string,
  usual: string,
): Option<string | undefined> {
  const meaning = () => usageWords.unlessSaid(about(), usual);
  if (names.length <= mostNames) return oneOf(names, meaning);
  return { ...oneOf(names, () => usageWords.oneOf(meaning(), names)), value: 'NAME' };
}

/** The option of an assumption; the engine checks ranges. */
function optionOf({ domain, key, usual, words }: AnyAssumption): Option<string | number> {
  const meaning = () => usageWords.assumptions[key] ?? words.name;
  if (domain.kind === 'names')
    return usually<string | number>(namesOption(domain, meaning, String(usual)), usual);
  const about = () => usageWords.inRange(meaning(), domain.range);
  return usually<string | number>(number(String(usual), about), usual);
}

/** Options of all assumptions, by key. */
export const setting = Object.fromEntries(
  assumptions.map((assumption) => [assumption.key, optionOf(assumption)]),
  // The list of assumptions makes the type.
) as unknown as { readonly [K in keyof ValuesByKey]: Option<ValuesByKey[K]> };

/** How many toys, and which. */
export const toyOptions = {
  seed: number('1', () => usageWords.options.seed),
  toys: number('N', () => usageWords.options.toys),
};

/** Options of the commands that answer with limits of searches: what every limit depends on. */
export const limitOptions = { ...setting, ...toyOptions, 'what-if': whatIf };

/**
 * What every limit of a request depends on, but for supposed events; the engine checks the ranges.
 * @param values of `limitOptions`
 */
export function limitAssumptions(values: Values<typeof limitOptions>): LimitAssumptions {
  const { toys, seed } = values;
  const byKey: Readonly<Record<string, unknown>> = { ...values };
  const byName = Object.fromEntries(assumptions.map(({ id, key }) => [id, byKey[key]]));
  return { ...entered(byName as unknown as Parameters<typeof entered>[0]), ...present({ toys, seed }) };
}
