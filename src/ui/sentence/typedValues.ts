import { parseNumber } from '../../state/permalinkWords.ts';
import { exposure } from '../../assumptions/exposure.ts';
import { typedWords } from '../../words/en/typedValues.ts';

/** A number that was taken, or one sentence why not. */
export type Typed = number | string;

/** A typed number without blanks and signs that change nothing. */
export const cleaned = (text: string) =>
  text.replaceAll(/\s/gu, '').replace('%', '').replace('×', '').replace('−', '-');
/** Why a text is no number. */
export const noNumber = (name: string, text: string, example: string) =>
  typedWords.notANumber(name, text.trim().slice(0, 20), example);

/** Reads percent into a range. */
export function readPercent(text: string, name: string, [lowest, highest]: readonly [number, number]): Typed {
  const value = parseNumber(cleaned(text));
  if (value === null) return noNumber(name, text, '30');
  if (value < lowest || value > highest) return typedWords.outside(name, value, lowest, highest, ' %');
  return value;
}

/** Reads a factor on the kaons. */
export function readExposure(text: string): Typed {
  const value = parseNumber(cleaned(text));
  if (value === null) return noNumber(typedWords.exposure, text, '10');
  const [lowest, highest] = exposure.domain.range;
  return value >= lowest && value <= highest
    ? value
    : typedWords.outside(typedWords.exposure, value, lowest, highest, typedWords.kaons);
}
