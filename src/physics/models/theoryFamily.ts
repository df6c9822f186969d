import { readNamedValues } from '../namedValues.ts';
import { valueTex } from '../valueTex.ts';
import { type ModelFamily, modelFamily } from './family.ts';
import type { BenchmarkModel, ModelId } from './model.ts';

/** A value of an input, and where it stands. */
export interface TheoryValue {
  readonly value: number;
  readonly source: string;
}

/** An input of theory about which published curves disagree. */
export interface TheoryInput {
  /** In identifiers, links and on the command line. */
  readonly id: string;
  readonly tex: string;
  /** Absent where dimensionless. */
  readonly unit?: string;
  readonly usual: TheoryValue;
  /** What others use. */
  readonly others: readonly TheoryValue[];
  /** Between which values published ones lie, the usual one included. */
  readonly spread: readonly [number, number];
  /** Values that are taken. */
  readonly range: readonly [number, number];
}

/** Values of all inputs of a model, by name. */
export type TheoryValues = Readonly<Record<string, number>>;

/** A model with its inputs of theory: members have others than the usual values, `bc4:C=0.0038`. */
export interface TheoryFamily extends ModelFamily {
  readonly usual: BenchmarkModel;
  readonly inputs: readonly TheoryInput[];
  readonly usualValues: TheoryValues;
  /** Values of all inputs of a member; null where the identifier names none of this family. */
  readonly valuesOf: (id: ModelId) => TheoryValues | null;
  /** Identifier of the member with these values; of inputs that are not named, the usual ones. */
  readonly idOf: (values: Partial<TheoryValues>) => ModelId;
}

/** The value of an input as TeX, with its unit. */
export const inputValueTex = ({ unit }: TheoryInput, value: number): string =>
  unit === undefined ? valueTex(value) : `${valueTex(value)} \\mathrm{${unit}}`;

/** An input and its value as TeX: `C = 0.0038`. */
export const inputEquationTex = (input: TheoryInput, value: number): string =>
  `${input.tex} = ${inputValueTex(input, value)}`;

/**
 * The family of a model and its inputs of theory.
 * @param usual the model with the usual values, which stays as it is
 * @param inputs each with its source
 * @param vary what is different with other values
 */
export function theoryFamily(
  usual: BenchmarkModel,
  inputs: readonly TheoryInput[],
  vary: (values: TheoryValues) => Partial<BenchmarkModel>,
): TheoryFamily {
  const ranges = new Map(inputs.map(({ id, range }) => [id, range]));
  const valuesIn = (given: Partial<TheoryValues>): TheoryValues =>
    Object.fromEntries(inputs.map((input) => [input.id, given[input.id] ?? input.usual.value]));
  const changed = (values: TheoryValues) => inputs.filter(({ id, usual: { value } }) => values[id] !== value);
  const idOf = (given: Partial<TheoryValues>): ModelId => {
    const values = valuesIn(given);
    const parts = changed(values).map(({ id }) => `${id}=${values[id]}`);
    return parts.length === 0 ? usual.id : `${usual.id}:${parts.join(',')}`;
  };
  const read = (parameters: string) => readNamedValues(parameters, ranges);
  const valuesOfText = (parameters: string): TheoryValues | null => {
    const reading = read(parameters);
    return reading.ok ? valuesIn(Object.fromEntries(reading.values)) : null;
  };
  const make = (values: TheoryValues): BenchmarkModel => ({
    ...usual,
    ...vary(values),
    id: idOf(values),
    family: usual.id,
    parametersTex: changed(values)
      .map((input) => inputEquationTex(input, values[input.id]))
      .join(', '),
  });
  const family = modelFamily(
    {
      id: usual.id,
      presets: {},
      faultIn: (parameters) => {
        const reading = read(parameters);
        return reading.ok ? null : { code: 'theory', fault: reading.fault };
      },
    },
    (parameters) => {
      const values = parameters === null ? null : valuesOfText(parameters);
      if (values === null) return parameters === null ? usual : undefined;
      return changed(values).length === 0 ? usual : make(values);
    },
  );
  return {
    ...family,
    usual,
    inputs,
    usualValues: valuesIn({}),
    idOf,
    valuesOf: (id) => {
      if (id === usual.id) return valuesIn({});
      return id.startsWith(`${usual.id}:`) ? valuesOfText(id.slice(usual.id.length + 1)) : null;
    },
  };
}

/**
 * Members with every input at an end of its spread, the usual ones included where they are ends: what lies between them is
 * what the model says with any of these values.
 * @returns identifiers, the usual member first
 */
export function spreadMembers({ inputs, idOf }: TheoryFamily): readonly ModelId[] {
  const corners = inputs.reduce<readonly TheoryValues[]>(
    (all, { id, spread }) => all.flatMap((values) => spread.map((value) => ({ ...values, [id]: value }))),
    [{}],
  );
  return [...new Set([idOf({}), ...corners.map(idOf)])];
}
