import * as v from 'valibot';

/** What a field of a data file must be. */
export type Expected =
  | { readonly code: 'number' | 'finite' | 'whole' | 'text' | 'not-empty' | 'list' | 'object' | 'truth' }
  | { readonly code: 'above' | 'below' | 'at-least' | 'at-most'; readonly end: number }
  | { readonly code: 'entries'; readonly fewest: number }
  /** One of several values, as JSON writes them. */
  | { readonly code: 'one-of'; readonly allowed: string }
  /** An address of the page with a view of it. */
  | { readonly code: 'link' }
  | { readonly code: 'ascending' | 'ends-in-order' | 'no-more' | 'other' };

/** What was found there: of a text its beginning as the file has it, of other values what they are called. */
export type Received =
  | { readonly code: 'nothing' | 'list' | 'object' }
  | { readonly code: 'value' | 'text'; readonly text: string };

/** A field that is not what it must be, or a relation between fields that does not hold. */
export type FieldFault = {
  /** Path of the field, with dots; null where it is the whole file. */
  readonly path: string | null;
} & (
  | { readonly code: 'unexpected'; readonly expected: Expected; readonly received: Received }
  | { readonly code: 'length'; readonly count: number; readonly needed: number }
  /** A table over mass ends before the search does. */
  | { readonly code: 'cover'; readonly covers: Stretch; readonly needs: Stretch }
  | { readonly code: 'spectrum-cover'; readonly covers: Stretch; readonly needs: Stretch }
  | { readonly code: 'sideband-cover'; readonly covers: Stretch; readonly needs: Stretch }
  | { readonly code: 'overlap' | 'falls' | 'rises' | 'level-source' }
  | { readonly code: 'outside-regions'; readonly massSquaredGeV2: number }
  | { readonly code: 'outside-ranges'; readonly massMeV: number }
  | { readonly code: 'not-zero'; readonly value: number }
  | { readonly code: 'not-above'; readonly lowest: number }
  | { readonly code: 'sideband-width'; readonly sideband: number; readonly window: number }
  | {
      readonly code: 'convention';
      readonly given: string;
      readonly model: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'side'; readonly needed: string; readonly shape: string }
  | { readonly code: 'lifetime-law'; readonly allowed: readonly string[]; readonly signature: string }
  /** It may be absent of other quantities. */
  | { readonly code: 'needed-for'; readonly quantity: 'coupling' | 'branching-ratio' }
);

type Stretch = readonly [number, number];

/** Names of the checks in `fields.ts`, which are given to valibot as messages. */
export const checks = { ascending: 'ascending', endsInOrder: 'ends-in-order' } as const;

const typeNames: Readonly<Record<string, Expected>> = {
  number: { code: 'number' },
  finite: { code: 'finite' },
  integer: { code: 'whole' },
  string: { code: 'text' },
  non_empty: { code: 'not-empty' },
  array: { code: 'list' },
  object: { code: 'object' },
  record: { code: 'object' },
  boolean: { code: 'truth' },
  strict_tuple: { code: 'no-more' },
};

const ends = { gt_value: 'above', lt_value: 'below', min_value: 'at-least', max_value: 'at-most' } as const;

function expectedOf({ type, expected, requirement, message }: v.BaseIssue<unknown>): Expected {
  if (type in ends) return { code: ends[type as keyof typeof ends], end: Number(requirement) };
  if (expected === 'Object') return { code: 'object' };
  if (expected === 'Array') return { code: 'list' };
  switch (type) {
    case 'min_length':
      return { code: 'entries', fewest: Number(requirement) };
    case 'picklist':
    case 'raw_check':
    case 'literal':
    case 'variant':
    case 'union':
      return { code: 'one-of', allowed: (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ') };
    case 'check':
      return { code: Object.values(checks).find((name) => name === message) ?? 'other' };
    default:
      return Object.hasOwn(typeNames, type) ? typeNames[type] : { code: 'other' };
  }
}

function receivedOf({ input, received }: v.BaseIssue<unknown>): Received {
  if (typeof input === 'string') return { code: 'text', text: input.slice(0, 99) };
  if (received === 'undefined') return { code: 'nothing' };
  if (received === 'Array') return { code: 'list' };
  if (received === 'Object') return { code: 'object' };
  return { code: 'value', text: received };
}

/** The first thing that valibot found wrong, as a code. */
export function fieldFault(issue: v.BaseIssue<unknown>): FieldFault {
  return {
    path: v.getDotPath(issue),
    code: 'unexpected',
    expected: expectedOf(issue),
    received: receivedOf(issue),
  };
}
