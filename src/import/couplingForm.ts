import { exp } from '../mathematics/exponential.ts';
import { tenTo } from '../mathematics/powers.ts';
import type { CouplingConvention } from '../physics/models/model.ts';
import { couplingUnit } from './couplingUnits.ts';

/** How numbers stand for a quantity: as they are, or by their logarithm. */
export type Scale = 'linear' | 'log10' | 'ln';

/** Powers of a coupling that columns hold: itself, its reciprocal (F_a for 1/F_a), and their squares. */
export const valuePowers = [1, -1, 2, -2] as const;
export type ValuePower = (typeof valuePowers)[number];

/** How a column writes a coupling, or a limit on B. */
export interface ValueForm {
  /** Null where that is open. */
  readonly valueScale: Scale | null;
  /** The column holds the coupling to this power. */
  readonly valuePower: ValuePower;
  /** Of the numbers as `couplingUnit` reads it, empty where the file names none: then that of the convention. */
  readonly valueUnit: string;
}

/** Unit and meaning of what a column is turned into: a convention, or a limit on B, which has no unit. */
export type Target = Pick<CouplingConvention, 'unitTex'>;

/** A limit on B. */
export const withoutUnit: Target = { unitTex: '' };

/**
 * A number times a power of ten, to the digit: 1.1e-5 with three decades more is 0.011.
 * @param value any number
 * @param decades whole
 */
export function shifted(value: number, decades: number): number {
  if (decades === 0 || !Number.isFinite(value)) return value;
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + decades}`);
}

/** A number by its scale; its logarithm is taken back. */
export function unscaled(value: number, scale: Scale): number {
  if (scale === 'linear') return value;
  return scale === 'ln' ? exp(value) : tenTo(value);
}

/**
 * Powers of ten between a column and a convention: by how many its numbers are multiplied before a root or a reciprocal is
 * taken.
 * @returns null where the unit is none of this convention to this power, and must be asked about
 */
export function decadesTo(target: Target, { valuePower, valueUnit }: ValueForm): number | null {
  const own = couplingUnit(target.unitTex);
  if (own === null) return valueUnit === '' ? 0 : null;
  // A scale without a unit may be in anything.
  if (valueUnit === '') return own.dimension !== 0 && valuePower < 0 ? null : 0;
  const unit = couplingUnit(valueUnit);
  if (unit === null || unit.dimension !== own.dimension * valuePower) return null;
  return unit.decades - own.decades * valuePower;
}

/**
 * Turns the numbers of a column into couplings of a convention, or into limits on B.
 * @param target convention
 * @param form how the column writes it
 * @returns null where scale or unit are open
 */
export function intoConvention(target: Target, form: ValueForm): ((value: number) => number) | null {
  const { valueScale: scale, valuePower: power } = form;
  const decades = decadesTo(target, form);
  if (scale === null || decades === null) return null;
  const root = (value: number): number => (Math.abs(power) === 2 ? Math.sqrt(value) : value);
  if (power > 0) return (value) => root(shifted(unscaled(value, scale), decades));
  if (power === -1) return (value) => shifted(1 / unscaled(value, scale), -decades);
  return (value) => 1 / root(shifted(unscaled(value, scale), decades));
}
