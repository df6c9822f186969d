import { type NamedValuesFault, readNamedValues } from '../namedValues.ts';
import { alpTheoryInputs } from '../models/alpInputs.ts';
import type { TheoryValues } from '../models/theoryFamily.ts';
import { alpCouplingNames, type AlpCouplings, saysNothing } from './couplings.ts';

/** Couplings of a general ALP, the scale at which they are given, and inputs of theory. */
export interface AlpChoice {
  readonly couplings: AlpCouplings;
  /** Λ in TeV. */
  readonly scaleTeV: number;
  /** Those that are not the usual ones. */
  readonly theory?: Partial<TheoryValues>;
}

/** Scales at which couplings may be given, TeV: running begins above the top-quark mass. */
export const scaleRangeTeV = [1, 1e6] as const;
/** Values that a coupling may have; only their ratios matter. */
const valueRange = [-1e6, 1e6] as const;
/** Name of the scale in a text of couplings. */
export const scaleName = 'scale';

/** Why a text does not say what an ALP couples to. */
export type CouplingsFault = NamedValuesFault | { readonly code: 'all-zero' };

export type CouplingsReading =
  { readonly ok: true; readonly choice: AlpChoice } | { readonly ok: false; readonly fault: CouplingsFault };

const allowed: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...alpCouplingNames.map((name) => [name, valueRange] as const),
  [scaleName, scaleRangeTeV],
  ...alpTheoryInputs.map(({ id, range }) => [id, range] as const),
]);

/**
 * Reads couplings such as `CGG=1,CWW=0.5,Cff=0.1,scale=10`; Λ is 1 TeV unless `scale` says otherwise, and inputs of theory are the usual
 * ones unless named (`N8=1.11e-7`).
 * @param text names with values between commas, each once, in any order
 */
export function readCouplings(text: string): CouplingsReading {
  const reading = readNamedValues(text, allowed, alpCouplingNames);
  if (!reading.ok) return reading;
  const values = new Map(reading.values);
  const scaleTeV = values.get(scaleName) ?? 1;
  values.delete(scaleName);
  const theory = changedInputs(Object.fromEntries(values));
  for (const { id } of alpTheoryInputs) values.delete(id);
  if (![...values.values()].some((value) => value !== 0)) return { ok: false, fault: { code: 'all-zero' } };
  const choice = { couplings: Object.fromEntries(values), scaleTeV };
  return { ok: true, choice: Object.keys(theory).length === 0 ? choice : { ...choice, theory } };
}

/** Inputs of theory that are not the usual ones, in the order of their list. */
const changedInputs = (values: Partial<TheoryValues>): Partial<TheoryValues> =>
  Object.fromEntries(
    alpTheoryInputs.flatMap(({ id, usual }) => {
      const value = values[id];
      return value === undefined || value === usual.value ? [] : [[id, value]];
    }),
  );

/**
 * Writes couplings as `readCouplings` reads them, the same text for the same physics: in the order of `alpCouplingNames`, without
 * what says nothing.
 */
export function writeCouplings({ couplings, scaleTeV, theory = {} }: AlpChoice): string {
  const named = alpCouplingNames.flatMap((name) => {
    const value = couplings[name];
    return value === undefined || saysNothing(name, value) ? [] : [`${name}=${value === 0 ? 0 : value}`];
  });
  const inputs = Object.entries(changedInputs(theory)).map(([id, value]) => `${id}=${value}`);
  return [...named, ...(scaleTeV === 1 ? [] : [`${scaleName}=${scaleTeV}`]), ...inputs].join(',');
}
