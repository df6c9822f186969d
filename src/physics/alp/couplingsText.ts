import { type AlpCouplingName, alpCouplingNames, type AlpCouplings, saysNothing } from './couplings.ts';

/** Couplings of a general ALP and the scale at which they are given. */
export interface AlpChoice {
  readonly couplings: AlpCouplings;
  /** Λ in TeV. */
  readonly scaleTeV: number;
}

/** Scales at which couplings may be given, TeV: running begins above the top-quark mass. */
export const scaleRangeTeV = [1, 1e6] as const;
/** Values that a coupling may have; only their ratios matter. */
const valueRange = [-1e6, 1e6] as const;
/** Name of the scale in a text of couplings. */
export const scaleName = 'scale';

/** Why a text does not say what an ALP couples to. `column` counts from 1. */
export type CouplingsFault =
  | {
      readonly code: 'not-name-and-value' | 'not-a-number' | 'named-twice';
      readonly part: string;
      readonly column: number;
    }
  | {
      readonly code: 'beyond-range';
      readonly part: string;
      readonly column: number;
      readonly allowed: readonly [number, number];
    }
  | {
      readonly code: 'unknown-name';
      readonly part: string;
      readonly column: number;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'all-zero' };

export type CouplingsReading =
  { readonly ok: true; readonly choice: AlpChoice } | { readonly ok: false; readonly fault: CouplingsFault };

const isName = (text: string): text is AlpCouplingName =>
  (alpCouplingNames as readonly string[]).includes(text);

/**
 * Reads couplings such as `CGG=1,CWW=0.5,Cff=0.1,scale=10`; Λ is 1 TeV unless `scale` says otherwise.
 * @param text names with values between commas, each once, in any order
 */
export function readCouplings(text: string): CouplingsReading {
  const values = new Map<string, number>();
  let column = 1;
  for (const part of text.split(',')) {
    const place = { part: part.trim().slice(0, 40), column };
    column += part.length + 1;
    const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
    if (value === undefined || rest.length > 0) return failed({ code: 'not-name-and-value', ...place });
    if (!isName(name) && name !== scaleName)
      return failed({ code: 'unknown-name', ...place, allowed: alpCouplingNames });
    if (values.has(name)) return failed({ code: 'named-twice', ...place });
    const number = value === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) return failed({ code: 'not-a-number', ...place });
    const allowed = name === scaleName ? scaleRangeTeV : valueRange;
    if (!(number >= allowed[0] && number <= allowed[1]))
      return failed({ code: 'beyond-range', ...place, allowed });
    values.set(name, number);
  }
  const scaleTeV = values.get(scaleName) ?? 1;
  values.delete(scaleName);
  if (![...values.values()].some((value) => value !== 0)) return failed({ code: 'all-zero' });
  return { ok: true, choice: { couplings: Object.fromEntries(values), scaleTeV } };
}

const failed = (fault: CouplingsFault): CouplingsReading => ({ ok: false, fault });

/**
 * Writes couplings as `readCouplings` reads them, the same text for the same physics: in the order of `alpCouplingNames`, without
 * what says nothing.
 */
export function writeCouplings({ couplings, scaleTeV }: AlpChoice): string {
  const named = alpCouplingNames.flatMap((name) => {
    const value = couplings[name];
    return value === undefined || saysNothing(name, value) ? [] : [`${name}=${value === 0 ? 0 : value}`];
  });
  return [...named, ...(scaleTeV === 1 ? [] : [`${scaleName}=${scaleTeV}`])].join(',');
}
