import type { ConventionParameters } from '../../physics/models/model.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { rich } from './markup.ts';

/** How a value of the dark sector is written, called and explained. */
interface ParameterWords {
  readonly symbol: RichText;
  readonly name: string;
  readonly meaning: string;
}

export const parameterWords: Readonly<Record<keyof ConventionParameters, ParameterWords>> = {
  alphaD: {
    symbol: rich('*α*_D'),
    name: 'Dark fine-structure constant',
    meaning: 'How strongly the dark photon couples to dark matter. It enters *y* alone.',
  },
  chiMassRatio: {
    symbol: rich('*m*_{*χ*}/*m*_{*A*′}'),
    name: 'Mass ratio of dark matter and dark photon',
    meaning:
      'Below 1/2, so that the dark photon decays to dark matter. It enters *y* alone, by its fourth power.',
  },
};

/** A value of the dark sector: 1/3 as it is quoted, else three digits. */
export const parameterText = (value: number): RichText =>
  Math.abs(3 * value - 1) < 1e-6 ? rich('1/3') : formatQuantity(value);
