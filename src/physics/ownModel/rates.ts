import { kept, type MassFunction, type Value, valueOf } from '../formulas/formula.ts';
import { namedValues } from '../formulas/names.ts';
import { type ProductionMode, productionModes } from '../production/mode.ts';
import { HBAR_MEV_S } from '../units.ts';
import {
  type FormulaRates,
  otherProductions,
  type OwnModel,
  type Quantity,
  quantities,
  type TableRates,
} from './ownModel.ts';
import { tableColumn } from './tableColumn.ts';

/** What X can decay to, as far as it is told apart. */
export const products = ['ee', 'mumu', 'gammagamma', 'invisible'] as const;
export type Product = (typeof products)[number];

/** A model of somebody's own as functions of the mass; NaN where it does not say. */
export interface Rates {
  /** B(K⁺ → π⁺X) at a coupling of 1. */
  readonly production: MassFunction;
  /** Branching ratios of other decays that make X at a coupling of 1, as far as they are given. */
  readonly otherProduction: Readonly<Partial<Record<ProductionMode, MassFunction>>>;
  /** Width of all decays at a coupling of 1, MeV; null where nothing is said of it. */
  readonly width: MassFunction | null;
  /** Fractions of all decays; null where nothing is said of a product. */
  readonly fractions: Readonly<Record<Product, Value | null>>;
}

const quantityNames: readonly string[] = quantities;
const isQuantity = (name: string): name is Quantity => quantityNames.includes(name);

/**
 * Values of the lines of formulas, in order.
 * @returns all of them with what every formula may name; null where a line names something else, or is no formula
 */
export function lineValues({ lines }: FormulaRates): Map<string, Value> | null {
  const values = new Map(namedValues);
  for (const { name, formula } of lines) {
    const value = valueOf(formula, values);
    if (value === null || values.has(name)) return null;
    values.set(name, kept(value));
  }
  return values;
}

const isFraction = (name: Quantity): boolean => (products as readonly string[]).includes(name);

/** Most that fractions may be: three digits of them may have been rounded up. */
export const mostFraction = 1 + 2e-3;

function isSound(name: Quantity, value: number): boolean {
  if (isFraction(name)) return value >= 0 && value <= mostFraction;
  return name === 'tau' ? value > 0 : value >= 0 && value < Infinity;
}

/** Formulas are tried at some masses only; where one has a value that cannot be, elsewhere, nothing is said. */
function sound(name: Quantity, value: Value): Value {
  if (typeof value === 'number') return isSound(name, value) ? value : Number.NaN;
  return (massMeV) => {
    const found = value(massMeV);
    return isSound(name, found) ? found : Number.NaN;
  };
}

function formulaQuantities(rates: FormulaRates): Map<Quantity, Value> | null {
  const values = lineValues(rates);
  if (values === null) return null;
  return new Map(
    rates.lines.flatMap(({ name }): [Quantity, Value][] => {
      const value = values.get(name);
      return isQuantity(name) && value !== undefined ? [[name, sound(name, value)]] : [];
    }),
  );
}

function tableQuantities({ massMeV, columns }: TableRates): Map<Quantity, Value> {
  return new Map(
    quantities.flatMap((name): [Quantity, Value][] => {
      const values = columns[name]?.map((value) => value ?? Number.NaN);
      if (values === undefined) return [];
      if (values.every((value) => value === 1)) return [[name, 1]];
      return [[name, kept(tableColumn(massMeV, values, isFraction(name) ? 'straight' : 'logarithmic'))]];
    }),
  );
}

const at = (value: Value): MassFunction => (typeof value === 'number' ? () => value : value);

/** Part of a total; 0 where nothing decays at all. */
const share = (part: number, total: number): number => (part === 0 ? 0 : part / total);

function widthOf(found: ReadonlyMap<Quantity, Value>): MassFunction | null {
  const width = found.get('width');
  if (width !== undefined) return at(width);
  const lifetime = found.get('tau');
  if (lifetime !== undefined) {
    const lifetimeAt = at(lifetime);
    return (massMeV) => HBAR_MEV_S / lifetimeAt(massMeV);
  }
  const parts = [...found].flatMap(([name, value]) => (name.startsWith('width_') ? [at(value)] : []));
  if (parts.length === 0) return null;
  const sum = kept((massMeV) => parts.reduce((total, part) => total + part(massMeV), 0));
  return at(sum);
}

/**
 * What a model of somebody's own says, as functions.
 * @returns null where a formula names what there is not, or nothing is said of B
 */
export function ratesOf({ rates }: Pick<OwnModel, 'rates'>): Rates | null {
  const found = rates.kind === 'formulas' ? formulaQuantities(rates) : tableQuantities(rates);
  const production = found?.get('B');
  if (found === null || production === undefined) return null;
  const width = widthOf(found);
  const fraction = (product: Product): Value | null => {
    const given = found.get(product);
    if (given !== undefined) return given;
    const part = found.get(`width_${product}`);
    if (part === undefined || width === null) return null;
    const partAt = at(part);
    return (massMeV) => share(partAt(massMeV), width(massMeV));
  };
  return {
    production: at(production),
    otherProduction: Object.fromEntries(
      productionModes.flatMap((mode) => {
        const value = found.get(otherProductions[mode]);
        return value === undefined ? [] : [[mode, at(value)]];
      }),
    ),
    width,
    fractions: {
      ee: fraction('ee'),
      mumu: fraction('mumu'),
      gammagamma: fraction('gammagamma'),
      invisible: fraction('invisible'),
    },
  };
}
