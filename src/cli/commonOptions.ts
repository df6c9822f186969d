import type { Engine } from '../engine/engine.ts';
import type { PointRequest } from '../engine/request.ts';
import { modelById, models } from '../physics/models/index.ts';
import type { ModelId } from '../physics/models/model.ts';
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
    throw new UsageError(
      `--${name} is "${text}"; it must be A:B:STEP with A ≤ B, a positive STEP and at most ${mostMasses} masses, or a comma list in MeV.`,
    );
  }
  return Array.from({ length: steps + 1 }, (_, i) => Number((from + i * step).toPrecision(12)));
}

/** Model and invisible fraction. */
export interface ModelChoice {
  readonly model: ModelId;
  readonly invisibleFraction: number;
}

/** A model by the name that was asked for; `bc4-inv` and `bc10-inv` are aliases with an invisible fraction of 1. */
export interface NamedModel {
  readonly name: string;
  readonly model: ModelId;
  /** The only invisible fraction that the name allows; null where any is. */
  readonly fixedFraction: number | null;
}

const aliases: Readonly<Record<string, ModelId>> = { 'bc4-inv': 'bc4', 'bc10-inv': 'bc10' };

function modelNamed(text: string): NamedModel {
  const name = text.toLowerCase();
  const isAlias = Object.hasOwn(aliases, name);
  const model = modelById(isAlias ? aliases[name] : name);
  if (model === undefined) {
    const names = [...models.map(({ id }) => id), ...Object.keys(aliases)].join(', ');
    throw new UsageError(`The model is "${text}"; it must be one of ${names}.`);
  }
  return { name, model: model.id, fixedFraction: isAlias ? 1 : model.fixedInvisibleFraction };
}

/**
 * The model with its invisible fraction, 0 unless said.
 * @param given value of `--br-inv`
 * @throws UsageError on a fraction that contradicts the model
 */
export function modelChoice({ name, model, fixedFraction }: NamedModel, given?: number): ModelChoice {
  if (fixedFraction !== null && given !== undefined && given !== fixedFraction) {
    throw new UsageError(`--br-inv is ${given}; for ${name} it must be ${fixedFraction}.`);
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

const modelNames = [...models.map(({ id }) => id), ...Object.keys(aliases)].join(' ');

/** Options that several commands share. */
export const common = {
  model: required(optional('ID', `benchmark model, one of ${modelNames}`, modelNamed)),
  brInv: number('0', 'probability 0-1 that X behaves as invisible'),
  masses: optional('M', 'masses in MeV, A:B:STEP or a comma list', massesIn),
  mass: required(number('MEV', 'mass of X')),
  convention: words(
    'NAME',
    'convention of --coupling, as model and convert name them; the first of the model unless said',
  ),
  alphaD: number('0.1', 'dark fine-structure constant in the coupling y of bc2'),
  chiRatio: number('0.333', 'mass of the dark matter over that of the dark photon in the coupling y of bc2'),
  searches: words('A,B|none', 'searches, all unless said'),
  combine: flag(
    'one limit from all searches that see X, the product of the likelihoods of those with counts; exclude adds its intervals as the search "combined"',
  ),
  tableFormat: usually(oneOf(tableFormats, 'form of the table, csv unless said'), 'csv'),
  jsonFormat: oneOf(['json'], 'the only form of this answer'),
};

/** Options that every command takes. */
export const everywhere = {
  help: flag('what a command takes'),
  debug: flag('shows the trace of a failure'),
};
