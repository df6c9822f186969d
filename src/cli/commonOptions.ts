import { commandLine, usageWords } from '../words/en/commandLine.ts';
import type { Engine } from '../engine/engine.ts';
import type { PointRequest } from '../engine/request.ts';
import { modelNamed, models } from '../physics/models/index.ts';
import { knownFamilies } from '../physics/models/known.ts';
import type { ModelId } from '../physics/models/model.ts';
import { languageNames } from './language.ts';
import { flag, number, numberIn, oneOf, optional, present, required, usually, words } from './option.ts';
import { tableFormats } from './output.ts';
import { UsageError } from './usageError.ts';

const mostMasses = 100_000;

/**
 * Masses of `A:B:STEP` or a comma list, MeV.
 * @param text of the option `name`
 * @returns ascending masses; B is included when the steps meet it
 * @throws UsageError when the text is neither, or holds more than 100 000 masses
 */
export function massesIn(text: string, name: string): number[] {
  if (!text.includes(':')) {
    return text
      .split(',')
      .map((part) => numberIn(part, name))
      .sort((a, b) => a - b);
  }
  const parts = text.split(':').map((part) => numberIn(part, name));
  const [from, to, step] = parts;
  const steps = Math.floor((to - from) / step + 1e-9);
  if (parts.length !== 3 || !(step > 0) || !(to >= from) || !(steps < mostMasses)) {
    throw new UsageError(commandLine.notMasses(name, text, mostMasses));
  }
  return Array.from({ length: steps + 1 }, (_, i) => Number((from + i * step).toPrecision(12)));
}

/** Model and invisible fraction. */
export interface ModelChoice {
  readonly model: ModelId;
  readonly invisibleFraction: number;
}

/** A model by the name that was asked for, its own or an alias with an invisible fraction of 1. */
export interface NamedModel {
  readonly name: string;
  readonly model: ModelId;
  /** The only invisible fraction that the name allows; null where any is. */
  readonly fixedFraction: number | null;
}

const aliases = models.flatMap(({ invisibleAlias }) => invisibleAlias ?? []);
const presets = knownFamilies().flatMap((family) => Object.keys(family.presets));
const modelNames = [...models.map(({ id }) => id), ...presets, ...aliases];

function readModel(text: string): NamedModel {
  const name = text.toLowerCase();
  const named = modelNamed(name);
  if (named === undefined) throw new UsageError(commandLine.unknownModel(text, modelNames));
  const { model, isInvisible } = named;
  return { name, model: model.id, fixedFraction: isInvisible ? 1 : model.fixedInvisibleFraction };
}

/**
 * The model with its invisible fraction, 0 unless said.
 * @param given value of `--br-inv`
 * @throws UsageError on a fraction that contradicts the model
 */
export function modelChoice({ name, model, fixedFraction }: NamedModel, given?: number): ModelChoice {
  if (fixedFraction !== null && given !== undefined && given !== fixedFraction) {
    throw new UsageError(commandLine.fixedFraction(given, name, fixedFraction));
  }
  return { model, invisibleFraction: fixedFraction ?? given ?? 0 };
}

/** Dark-sector values of the conventions that need them, where given; the engine checks them. */
export function darkSector(
  alphaD: number | undefined,
  chiMassRatio: number | undefined,
): Pick<PointRequest, 'conventionParameters'> {
  const conventionParameters = present({ alphaD, chiMassRatio });
  return Object.keys(conventionParameters).length === 0 ? {} : { conventionParameters };
}

/** Identifiers of the searches asked for: all that the program has unless said, none for `none`. */
export function chosenSearches(text: string | undefined, engine: Engine): string[] {
  if (text === 'none') return [];
  return text?.split(',').map((id) => id.trim()) ?? engine.searches.map(({ id }) => id);
}

/** Options that several commands share. */
export const common = {
  model: optional('ID', () => usageWords.options.model(modelNames), readModel),
  brInv: number('0', () => usageWords.options.brInv),
  masses: optional('M', () => usageWords.options.masses, massesIn),
  mass: required(number('MEV', () => usageWords.options.mass)),
  convention: words('NAME', () => usageWords.options.convention),
  alphaD: number('0.1', () => usageWords.options.alphaD),
  chiRatio: number('0.333', () => usageWords.options.chiRatio),
  searches: words('A,B|none', () => usageWords.options.searches),
  combine: flag(() => usageWords.options.combine),
  tableFormat: usually(
    oneOf(tableFormats, () => usageWords.options.tableFormat),
    'csv',
  ),
  jsonFormat: oneOf(['json'], () => usageWords.options.jsonFormat),
};

/** Options that every command takes. */
export const everywhere = {
  help: flag(() => usageWords.options.help),
  version: flag(() => usageWords.options.version),
  lang: oneOf(languageNames, () => usageWords.options.lang),
  debug: flag(() => usageWords.options.debug),
};
