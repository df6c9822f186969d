import type { ConventionParameters } from '../../physics/models/model.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { rich } from './markup.ts';

/** How a value of the dark sector is written. */
export const parameterSymbols: Readonly<Record<keyof ConventionParameters, RichText>> = {
  alphaD: rich('*α*_D'),
  chiMassRatio: rich('*m*_{*χ*}/*m*_{*A*′}'),
};

/** A value of the dark sector: 1/3 as it is quoted, else three digits. */
export const parameterText = (value: number): RichText =>
  Math.abs(3 * value - 1) < 1e-6 ? rich('1/3') : formatQuantity(value);
