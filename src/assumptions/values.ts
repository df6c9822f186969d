import type { LimitAssumptions } from '../engine/request.ts';
import type { AnyAssumption, SeenValues } from './assumption.ts';
import { type AssumptionValues, assumptions } from './registry.ts';

/** What is usual of all assumptions, by name. */
export function usualValues(list: readonly AnyAssumption[] = assumptions): AssumptionValues {
  // The list of all makes the type.
  return Object.fromEntries(list.map(({ id, usual }) => [id, usual])) as unknown as AssumptionValues;
}

/** The values of assumptions alone, out of choices that have more. */
export function chosenValues(
  values: AssumptionValues,
  list: readonly AnyAssumption[] = assumptions,
): AssumptionValues {
  const named: Readonly<Record<string, unknown>> = { ...values };
  // The list of all makes the type.
  return Object.fromEntries(list.map(({ id }) => [id, named[id]])) as unknown as AssumptionValues;
}

/**
 * What the values of assumptions make of a request.
 * @param values by name
 */
export function limitAssumptions(
  values: AssumptionValues & SeenValues,
  list: readonly AnyAssumption[] = assumptions,
): LimitAssumptions {
  const named: Readonly<Record<string, unknown>> = { ...values };
  const parts = list.map(({ id, enters }) => enters(named[id] as never, values));
  return Object.assign({}, ...parts) as LimitAssumptions;
}

/**
 * What the sentence says of assumptions without a phrase of their own whose value is not the usual one, comma in front.
 * @param values by name
 */
export function changedWords(
  values: AssumptionValues,
  list: readonly AnyAssumption[] = assumptions,
): readonly string[] {
  const named: Readonly<Record<string, unknown>> = { ...values };
  return list.flatMap(({ id, usual, words }) =>
    named[id] === usual || words.stated === undefined ? [] : [words.stated(named[id] as never)],
  );
}
