import { parseArgs } from 'node:util';
import {
  type LifetimeLaw,
  type LimitAssumptions,
  lifetimeLaws,
  type PointRequest,
} from '../engine/request.ts';
import { modelById, models } from '../physics/models/index.ts';
import type { ModelId } from '../physics/models/model.ts';
import { type UncertaintyLaw, uncertaintyLaws } from '../searches/exposure.ts';
import { type LimitStatistic, limitStatistics, type MethodId, methodIds } from '../statistics/methods.ts';
import { UsageError } from './usage.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const known = {
  search: text,
  searches: text,
  bounds: text,
  model: text,
  masses: text,
  mass: text,
  coupling: text,
  convention: text,
  'alpha-d': text,
  'chi-ratio': text,
  tau: text,
  cl: text,
  method: text,
  exposure: text,
  statistic: text,
  uncertainty: text,
  'what-if': text,
  law: text,
  'br-inv': text,
  kind: text,
  combine: flag,
  n: text,
  b: text,
  'sigma-b': text,
  at: text,
  table: text,
  request: text,
  shard: text,
  config: text,
  seed: text,
  toys: text,
  format: text,
  debug: flag,
  help: flag,
} as const;

type FlagName = 'combine' | 'debug' | 'help';
export type OptionName = Exclude<keyof typeof known, FlagName>;
export type Options = { readonly [K in OptionName]?: string } & {
  readonly [K in FlagName]?: boolean;
} & {
  /** Words after the command, where it takes files. */
  readonly files?: readonly string[];
};

/** Commands that are followed by names of files. */
const takesFiles = new Set(['check', 'merge']);

/**
 * Splits the words of the command line.
 * @param words arguments after the program's name
 * @returns the command (empty if none) and its options as text
 * @throws UsageError on an unknown option or a second command
 */
export function readWords(words: readonly string[]): { command: string; options: Options } {
  try {
    const { positionals, values } = parseArgs({
      args: negativeAware(words),
      options: known,
      allowPositionals: true,
    });
    const [command = '', ...files] = positionals;
    if (takesFiles.has(command)) return { command, options: { ...values, files } };
    if (files.length > 0) {
      throw new UsageError(`"${files[0]}" was not expected after "${command}"; see --help.`);
    }
    return { command, options: values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}; see --help.`);
  }
}

/** Lets `--n -1` reach the range check: node's parser takes a leading minus for another option. */
function negativeAware(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    if (/^-[\d.]/.test(word) && previous !== undefined && /^--[^=]+$/.test(previous)) {
      joined[joined.length - 1] = `${previous}=${word}`;
    } else joined.push(word);
  }
  return joined;
}

/**
 * The text of an option that must be there.
 * @throws UsageError naming the option
 */
export function required(options: Options, name: OptionName): string {
  const value = options[name];
  if (value === undefined) throw new UsageError(`--${name} is missing; see --help.`);
  return value;
}

/**
 * A number, `inf` allowed.
 * @throws UsageError naming option and text when it is not one
 */
export function numberOption(name: OptionName, value: string): number {
  const trimmed = value.trim().toLowerCase();
  if (trimmed === 'inf' || trimmed === 'infinity') return Infinity;
  const number = Number(trimmed);
  if (trimmed === '' || Number.isNaN(number)) {
    throw new UsageError(`--${name} is "${value}"; it must be a number.`);
  }
  return number;
}

/**
 * An optional number.
 * @throws UsageError when it is given and not a number
 */
export function optionalNumber(options: Options, name: OptionName): number | undefined {
  const value = options[name];
  return value === undefined ? undefined : numberOption(name, value);
}

const mostMasses = 100_000;

/**
 * Masses of `A:B:STEP` or a comma list, MeV.
 * @param value text of `--masses`
 * @returns ascending masses; B is included when the steps meet it
 * @throws UsageError when the text is neither, or holds more than 100 000 masses
 */
export function massesOption(value: string): number[] {
  if (!value.includes(':')) {
    return value
      .split(',')
      .map((part) => numberOption('masses', part))
      .sort((a, b) => a - b);
  }
  const parts = value.split(':').map((part) => numberOption('masses', part));
  const [from, to, step] = parts;
  const steps = Math.floor((to - from) / step + 1e-9);
  if (parts.length !== 3 || !(step > 0) || !(to >= from) || !(steps < mostMasses)) {
    throw new UsageError(
      `--masses is "${value}"; it must be A:B:STEP with A ≤ B, a positive STEP and at most ${mostMasses} masses, or a comma list in MeV.`,
    );
  }
  return Array.from({ length: steps + 1 }, (_, i) => Number((from + i * step).toPrecision(12)));
}

/** Model and invisible fraction: `bc4-inv` and `bc10-inv` are aliases with a fraction of 1. */
export interface ModelChoice {
  readonly model: ModelId;
  readonly invisibleFraction: number;
}

/**
 * Reads `--model` and `--br-inv`.
 * @throws UsageError on an unknown model, or a fraction that contradicts the model
 */
export function modelOption(options: Options): ModelChoice {
  const asked = required(options, 'model');
  const id = asked.toLowerCase();
  const alias = id === 'bc4-inv' || id === 'bc10-inv';
  const model = modelById(alias ? id.slice(0, -'-inv'.length) : id);
  if (model === undefined) {
    const names = [...models.map((candidate) => candidate.id), 'bc4-inv', 'bc10-inv'].join(', ');
    throw new UsageError(`The model is "${asked}"; it must be one of ${names}.`);
  }
  const given = optionalNumber(options, 'br-inv');
  const fixed = alias ? 1 : model.fixedInvisibleFraction;
  if (fixed !== null && given !== undefined && given !== fixed) {
    throw new UsageError(`--br-inv is ${given}; for ${id} it must be ${fixed}.`);
  }
  return { model: model.id, invisibleFraction: fixed ?? given ?? 0 };
}

/**
 * Reads `--convention`, and `--alpha-d` and `--chi-ratio`, which the coupling y of bc2 needs; the engine checks them.
 * @throws UsageError on text that is not a number
 */
export function conventionOptions(
  options: Options,
): Pick<PointRequest, 'convention' | 'conventionParameters'> {
  const alphaD = optionalNumber(options, 'alpha-d');
  const chiMassRatio = optionalNumber(options, 'chi-ratio');
  const given = {
    ...(alphaD === undefined ? {} : { alphaD }),
    ...(chiMassRatio === undefined ? {} : { chiMassRatio }),
  };
  return {
    ...(options.convention === undefined ? {} : { convention: options.convention }),
    ...(Object.keys(given).length === 0 ? {} : { conventionParameters: given }),
  };
}

/**
 * Reads `--cl`, `--method`, `--statistic`, `--exposure`, `--uncertainty`, `--law`, `--toys` and `--seed`; the engine checks their ranges.
 * @throws UsageError on text that is not a number, an unknown method or law
 */
export function assumptionOptions(options: Options): LimitAssumptions {
  const toys = optionalNumber(options, 'toys');
  const seed = optionalNumber(options, 'seed');
  return {
    confidenceLevel: optionalNumber(options, 'cl') ?? 0.9,
    method: methodOption(options.method),
    exposure: optionalNumber(options, 'exposure') ?? 1,
    ...statisticOption(options.statistic),
    ...(options.uncertainty === undefined ? {} : { uncertaintyLaw: uncertaintyOption(options.uncertainty) }),
    ...(options.law === undefined ? {} : { lifetimeLaw: lawOption(options.law) }),
    ...(toys === undefined ? {} : { toys }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/**
 * Reads `--statistic`.
 * @returns nothing where none is given
 * @throws UsageError on an unknown one
 */
export function statisticOption(value: string | undefined): { readonly statistic?: LimitStatistic } {
  if (value === undefined) return {};
  const statistic = limitStatistics.find((name) => name === value);
  if (statistic !== undefined) return { statistic };
  throw new UsageError(`--statistic is "${value}"; it must be one of ${limitStatistics.join(', ')}.`);
}

function uncertaintyOption(value: string): UncertaintyLaw {
  const law = uncertaintyLaws.find((name) => name === value);
  if (law !== undefined) return law;
  throw new UsageError(
    `--uncertainty is "${value}"; it must be relative (sigma_b/b as published) or statistical (falling like 1/sqrt(exposure)).`,
  );
}

function lawOption(value: string): LifetimeLaw {
  const law = lifetimeLaws.find((name) => name === value);
  if (law !== undefined) return law;
  throw new UsageError(`The lifetime law is "${value}"; it must be one of ${lifetimeLaws.join(', ')}.`);
}

/**
 * The name of a method; `hybrid-lognormal-kappa` if none is given.
 * @throws UsageError on an unknown one
 */
export function methodOption(value: string | undefined): MethodId {
  if (value === undefined) return 'hybrid-lognormal-kappa';
  const method = methodIds.find((id) => id === value);
  if (method !== undefined) return method;
  throw new UsageError(`The method is "${value}"; it must be one of ${methodIds.join(', ')}.`);
}

/**
 * Reads `--seed` (1 if absent) and `--toys`; the engine checks their ranges.
 * @param usualToys number of toys if none is given
 * @throws UsageError on text that is not a number
 */
export function toyOptions(options: Options, usualToys: number): { seed: number; toys: number } {
  return { seed: optionalNumber(options, 'seed') ?? 1, toys: optionalNumber(options, 'toys') ?? usualToys };
}
