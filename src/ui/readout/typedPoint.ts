import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV } from '../../state/ranges.ts';
import { typedWords } from '../../words/en/typedValues.ts';
import { noNumber, type Typed } from '../sentence/typedValues.ts';

/** A number as people write it: "2e-8", "2 × 10^-8", "2·10⁻⁸" without the raised letters, with or without its unit. */
function readNumber(text: string, unit: RegExp): number | null {
  const plain = text.replaceAll(/\s/gu, '').replaceAll('−', '-').replace(unit, '');
  return parseNumber(plain.replace(/[×*·x]10\^?\{?(-?\d+)\}?$/u, 'e$1').replace(/^10\^(-?\d+)$/u, '1e$1'));
}

/** Reads a mass in MeV. */
export function readMass(text: string): Typed {
  const value = readNumber(text, /mev(\/c(\^?2|²))?$/iu);
  if (value === null) return noNumber(typedWords.mass, text, '180');
  const [lowest, highest] = massRangeMeV;
  return value >= lowest && value <= highest
    ? value
    : typedWords.outside(typedWords.mass, value, lowest, highest, ' MeV');
}

/**
 * Reads a coupling in the convention of the axis.
 * @param example what is written for example
 */
export function readCoupling(text: string, example: string): Typed {
  const value = readNumber(text, /(\/?tev(\^?-1|⁻¹)?)$/iu);
  if (value === null) return noNumber(typedWords.coupling, text, example);
  return value > 0 ? value : typedWords.notPositive(value);
}
