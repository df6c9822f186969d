/** Why a text does not give named values. `column` counts from 1. */
export type NamedValuesFault =
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
    };

export type NamedValuesReading =
  | { readonly ok: true; readonly values: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly fault: NamedValuesFault };

/**
 * Reads values such as `CGG=1,scale=10`.
 * @param text names with values between commas, each once, in any order
 * @param allowed ranges by name
 * @param offered names that a refusal lists; all unless said
 */
export function readNamedValues(
  text: string,
  allowed: ReadonlyMap<string, readonly [number, number]>,
  offered: readonly string[] = [...allowed.keys()],
): NamedValuesReading {
  const values = new Map<string, number>();
  let column = 1;
  for (const part of text.split(',')) {
    const place = { part: part.trim().slice(0, 40), column };
    column += part.length + 1;
    const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
    if (value === undefined || rest.length > 0) return failed({ code: 'not-name-and-value', ...place });
    const range = allowed.get(name);
    if (range === undefined) return failed({ code: 'unknown-name', ...place, allowed: offered });
    if (values.has(name)) return failed({ code: 'named-twice', ...place });
    const number = value === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) return failed({ code: 'not-a-number', ...place });
    if (!(number >= range[0] && number <= range[1]))
      return failed({ code: 'beyond-range', ...place, allowed: range });
    values.set(name, number);
  }
  return { ok: true, values };
}

const failed = (fault: NamedValuesFault): NamedValuesReading => ({ ok: false, fault });
