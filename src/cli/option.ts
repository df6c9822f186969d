import { commandLine } from '../words/en/commandLine.ts';
import { UsageError } from './usageError.ts';

/** One option of a command: what the usage says of it and how its text becomes a value, in one place. */
export interface Option<T> {
  /** What follows its name in the usage, the usual value where there is one; null for a flag, which nothing follows. */
  readonly value: string | null;
  /** What it means, as a line of the usage. */
  readonly about: () => string;
  readonly isRequired: boolean;
  /**
   * The value of the text after the option; undefined stands for an option that is not given, any text for a flag that is.
   * @throws UsageError naming the option and its text
   */
  readonly read: (text: string | undefined, name: string) => T;
}

/** Options by the name that follows the two hyphens. */
export type OptionSet = Readonly<Record<string, Option<unknown>>>;

/** What the readers of a set of options make of a command line. */
export type Values<O extends OptionSet> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

const decimalForm = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text writes in decimal digits; NaN for any other text, such as 0x10 or nothing. */
export function decimal(text: string): number {
  const trimmed = text.trim();
  return decimalForm.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/**
 * A number as people type it, `inf` allowed.
 * @throws UsageError naming option and text when it is not one
 */
export function numberIn(text: string, name: string): number {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === 'inf' || trimmed === 'infinity') return Infinity;
  const number = decimal(trimmed);
  if (!Number.isNaN(number)) return number;
  throw new UsageError(commandLine.notANumber(name, text));
}

/** An option that need not be given, undefined where it is not. */
export function optional<T>(
  value: string,
  about: () => string,
  read: (text: string, name: string) => T,
): Option<T | undefined> {
  return {
    value,
    about,
    isRequired: false,
    read: (text, name) => (text === undefined ? undefined : read(text, name)),
  };
}

/** An option that holds a number. */
export const number = (value: string, about: () => string) => optional(value, about, numberIn);

/** An option whose text is its value. */
export const words = (value: string, about: () => string) => optional(value, about, (text) => text);

/** An option that takes one of a few names. */
export function oneOf<T extends string>(names: readonly T[], about: () => string): Option<T | undefined> {
  return optional(names.join('|'), about, (text, name) => {
    const found = names.find((candidate) => candidate === text);
    if (found !== undefined) return found;
    throw new UsageError(commandLine.notOneOf(name, text ?? '', names));
  });
}

/** An option that is given or not. */
export function flag(about: () => string): Option<boolean> {
  return { value: null, about, isRequired: false, read: (text) => text !== undefined };
}

/** The same option with a value where it is not given. */
export function usually<T>(option: Option<T | undefined>, value: T): Option<T> {
  return { ...option, read: (text, name) => option.read(text, name) ?? value };
}

/** The same option where a command cannot do without it. */
export function required<T>(option: Option<T | undefined>): Option<T> {
  return {
    ...option,
    isRequired: true,
    read: (text, name) => {
      const value = option.read(text, name);
      if (value === undefined) throw new UsageError(commandLine.missing(name));
      return value;
    },
  };
}

/** An object without the fields that are undefined: what is not given stays out of a request. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
