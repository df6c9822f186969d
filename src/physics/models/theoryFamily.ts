import { type NamedValuesReading, readNamedValues } from '../namedValues.ts';
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
  /** The decays that it is about, where these are not all: limits on others do not move with it. */
  readonly concerns?: 'kaons' | 'bottom';
}

/** Two inputs that were measured together: the half-widths of their spreads are standard deviations about the usual values. */
export interface TheoryCorrelation {
  readonly of: readonly [string, string];
  readonly coefficient: number;
  /** Where it is stated, or what it follows from. */
  readonly source: string;
}

/** Values of all inputs of a model, by name. */
export type TheoryValues = Readonly<Record<string, number>>;

/** The inputs of theory of a model. */
export interface ModelTheory {
  /** Identifier of the model with the usual values. */
  readonly id: ModelId;
  readonly inputs: readonly TheoryInput[];
  readonly correlations: readonly TheoryCorrelation[];
  readonly usualValues: TheoryValues;
  /** Values of all inputs of the model of an identifier; null where it is another one. */
  readonly valuesOf: (id: ModelId) => TheoryValues | null;
  /** Identifier of the model with these values; of inputs that are not named, the usual ones. */
  readonly idOf: (values: Partial<TheoryValues>) => ModelId;
  /** Values of a text such as `C=0.0038`, or why it gives none. */
  readonly read: (text: string) => NamedValuesReading;
}

/** A model with its inputs of theory: members have others than the usual values, `bc4:C=0.0038`. */
export interface TheoryFamily extends ModelFamily, ModelTheory {
  readonly usual: BenchmarkModel;
}

/** Values of all inputs, of those that are not given the usual ones. */
export const filledValues = (inputs: readonly TheoryInput[], given: Partial<TheoryValues>): TheoryValues =>
  Object.fromEntries(inputs.map((input) => [input.id, given[input.id] ?? input.usual.value]));

/** Reader of a text of values of some inputs. */
export function inputReader(inputs: readonly TheoryInput[]): ModelTheory['read'] {
  const ranges = new Map(inputs.map(({ id, range }) => [id, range]));
  return (text) => readNamedValues(text, ranges);
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
 * @param correlations of pairs of them; any other two are independent
 */
export function theoryFamily(
  usual: BenchmarkModel,
  inputs: readonly TheoryInput[],
  vary: (values: TheoryValues) => Partial<BenchmarkModel>,
  correlations: readonly TheoryCorrelation[] = [],
): TheoryFamily {
  const valuesIn = (given: Partial<TheoryValues>) => filledValues(inputs, given);
  const changed = (values: TheoryValues) => inputs.filter(({ id, usual: { value } }) => values[id] !== value);
  const idOf = (given: Partial<TheoryValues>): ModelId => {
    const values = valuesIn(given);
    const parts = changed(values).map(({ id }) => `${id}=${values[id]}`);
    return parts.length === 0 ? usual.id : `${usual.id}:${parts.join(',')}`;
  };
  const read = inputReader(inputs);
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
    correlations,
    usualValues: valuesIn({}),
    idOf,
    read,
    valuesOf: (id) => {
      if (id === usual.id) return valuesIn({});
      return id.startsWith(`${usual.id}:`) ? valuesOfText(id.slice(usual.id.length + 1)) : null;
    },
  };
}

/** Digits of values at the ends of a spread that nobody publishes. */
const endDigits = 4;

/** Inputs on which limits on some decays depend. */
export const inputsFor = (
  { inputs }: Pick<ModelTheory, 'inputs'>,
  decays: 'kaons' | 'bottom',
): readonly TheoryInput[] => inputs.filter(({ concerns = decays }) => concerns === decays);

/** What some inputs are at the ends of their spread: the two of one input, or those of a pair. */
type Ends = readonly TheoryValues[];

const endsOf = ({ id, spread }: TheoryInput): Ends => spread.map((value) => ({ [id]: value }));

/**
 * Ends of both axes of the ellipse of one standard deviation, each input in units of its own: (1, ±1)·√((1 ± ρ)/2).
 */
function axisEnds(pair: readonly [TheoryInput, TheoryInput], coefficient: number): Ends {
  return [1, -1].flatMap((same) => {
    const length = Math.sqrt((1 + same * coefficient) / 2);
    return [1, -1].map((side) =>
      Object.fromEntries(
        pair.map(({ id, usual, spread: [low, high] }, k) => {
          const away = side * (k === 0 ? 1 : same) * length * ((high - low) / 2);
          return [id, Number((usual.value + away).toPrecision(endDigits))];
        }),
      ),
    );
  });
}

/**
 * Members at the ends of the spread: every input at an end of its own, two that are correlated at the ends of the axes of their
 * ellipse, in all combinations. What lies between them is what the model says with any of these values.
 * @param decays those whose limits are meant: other inputs stay as usual
 * @returns identifiers, the usual member first
 */
export function spreadMembers(theory: ModelTheory, decays: 'kaons' | 'bottom' = 'kaons'): readonly ModelId[] {
  const { correlations, idOf } = theory;
  const inputs = inputsFor(theory, decays);
  const pairs = correlations.flatMap(({ of, coefficient }) => {
    const [one, other] = of.map((name) => inputs.find(({ id }) => id === name));
    return one === undefined || other === undefined ? [] : [{ pair: [one, other] as const, coefficient }];
  });
  const paired = new Set(pairs.flatMap(({ pair }) => pair));
  const ends = [
    ...inputs.filter((input) => !paired.has(input)).map(endsOf),
    ...pairs.map(({ pair, coefficient }) => axisEnds(pair, coefficient)),
  ];
  const corners = ends.reduce<readonly TheoryValues[]>(
    (found, some) => found.flatMap((values) => some.map((more) => ({ ...values, ...more }))),
    [{}],
  );
  return [...new Set([idOf({}), ...corners.map(idOf)])];
}
