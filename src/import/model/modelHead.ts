import { END_POINT_MASS } from '../../physics/kinematics.ts';
import type { OwnModel } from '../../physics/ownModel/ownModel.ts';
import { symbolTex } from '../../physics/ownModel/symbols.ts';
import { shortened } from '../../words/quoted.ts';
import { parseNumber } from '../numbers.ts';
import { modelFault } from './modelFault.ts';
import type { KeyText, ModelLines } from './modelLines.ts';
import type { KeyNeed, ModelKey } from './modelReason.ts';

/** Most characters of a name, a symbol and a source. */
const longest = { name: 60, symbol: 30, source: 400 } as const;

type Keys = ModelLines['keys'];

function refused(key: ModelKey, { line, column, text }: KeyText, needs: KeyNeed): Error {
  return modelFault({ code: 'key-value', line, column, key, value: shortened(text, 30), needs });
}

/** Numbers of a text, whatever stands between them; null where a part of it is none. */
function numbersIn(text: string): number[] | null {
  const words = text
    .replace(/\b[kMG]?eV\b(?:\/c(?:\^2|²)?)?/g, '')
    .replace(/([\d.])\s*[-–—:…]\s*(?=[\d.])/g, '$1 ')
    .split(/[\s,;]+|\bto\b/)
    .filter((word) => word !== '');
  const numbers = words.map((word) => parseNumber(word, '.'));
  return numbers.every((value) => value !== null && Number.isFinite(value)) ? (numbers as number[]) : null;
}

function rangeOf(
  keys: Keys,
  key: 'masses' | 'couplings',
  isLowest: (value: number) => boolean,
): readonly [number, number] | null {
  const given = keys.get(key);
  if (given === undefined) return null;
  const numbers = numbersIn(given.text);
  if (numbers?.length !== 2 || !(numbers[0] < numbers[1] && isLowest(numbers[0])))
    throw refused(key, given, key);
  return [numbers[0], numbers[1]];
}

const isAllowed = {
  positive: (value: number) => value > 0,
  power: (value: number) => value !== 0 && Math.abs(value) <= 8,
};

/** The number after a key; null where it is not there. */
export function numberOf(keys: Keys, key: ModelKey, needs: 'positive' | 'power'): number | null {
  const given = keys.get(key);
  if (given === undefined) return null;
  const numbers = numbersIn(given.text);
  if (numbers?.length !== 1 || !isAllowed[needs](numbers[0])) throw refused(key, given, needs);
  return numbers[0];
}

function textOf(keys: Keys, key: ModelKey, most: number): string | null {
  const given = keys.get(key);
  if (given === undefined) return null;
  if (given.text === '') throw refused(key, given, 'text');
  return shortened(given.text, most);
}

/** A text of which something is left when it is set as a symbol. */
function symbolOf(keys: Keys, key: ModelKey): string | null {
  const symbol = textOf(keys, key, longest.symbol);
  const given = keys.get(key);
  if (symbol !== null && given !== undefined && symbolTex(symbol) === '') throw refused(key, given, 'symbol');
  return symbol;
}

/** What the keys of a model say. */
export interface ModelHead extends Pick<
  OwnModel,
  'name' | 'particle' | 'massRangeMeV' | 'kinksMeV' | 'source'
> {
  readonly symbol: string;
  readonly unit: string;
  /** Null where formulas or columns must say it. */
  readonly power: number | null;
  readonly couplings: readonly [number, number] | null;
  readonly largest: number | null;
}

/**
 * Reads the keys of a model.
 * @param file name of the file, which is the model's where it has none of its own
 * @throws ImportFault naming the place of a text that is not what its key needs
 */
export function modelHead(keys: Keys, file: string): ModelHead {
  const name = textOf(keys, 'name', longest.name) ?? shortened(file.replace(/\.[^.]*$/, ''), longest.name);
  const kinks = keys.get('kinks');
  const kinksMeV = kinks === undefined ? [] : numbersIn(kinks.text);
  if (kinks !== undefined && kinksMeV === null) throw refused('kinks', kinks, 'list');
  const isMass = (value: number): boolean => value >= 0 && value < END_POINT_MASS;
  const [low, high] = rangeOf(keys, 'masses', isMass) ?? [0, END_POINT_MASS];
  return {
    name,
    particle: symbolOf(keys, 'particle') ?? 'X',
    massRangeMeV: [low, Math.min(high, END_POINT_MASS)],
    kinksMeV: kinksMeV ?? [],
    source: textOf(keys, 'source', longest.source) ?? '',
    symbol: symbolOf(keys, 'coupling') ?? 'g',
    unit: symbolOf(keys, 'unit') ?? '',
    power: numberOf(keys, 'power', 'power'),
    couplings: rangeOf(keys, 'couplings', (value) => value > 0),
    largest: numberOf(keys, 'largest', 'positive'),
  };
}
