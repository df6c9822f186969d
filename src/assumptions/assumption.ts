import type { LimitAssumptions } from '../engine/request.ts';

/** One of a few names. */
export interface NamesDomain<V extends string> {
  readonly kind: 'names';
  readonly names: readonly V[];
}

/** A number in a closed range. */
export interface NumberDomain {
  readonly kind: 'number';
  readonly range: readonly [number, number];
}

/** How one value of an assumption is offered; in the markup of rich text. */
export interface ValueWords {
  readonly label: string;
  readonly detail: string;
}

/** What is said of an assumption, a section of `src/words`. */
export interface AssumptionWords<V> {
  /** At the beginning of a sentence, for example "Exposure". */
  readonly name: string;
  /** Above its values where they are offered, and each of them; for one that is offered under "More assumptions". */
  readonly legend?: string;
  readonly values?: V extends string ? Readonly<Record<V, ValueWords>> : never;
  /** What the sentence says of a value that is not the usual one, comma in front; absent where it has a phrase of its own. */
  readonly stated?: (value: V) => string;
}

/** Values of all assumptions, as those see them that enter a request together. */
export interface SeenValues {
  readonly exposure: number;
}

/**
 * Something that limits depend on and that a person may assume. Choices, link, command line, requests and "More
 * assumptions" follow from the list of all.
 */
export interface Assumption<Id extends string, Key extends string, V extends string | number, Domain> {
  /** Its name among the choices. */
  readonly id: Id;
  /** With which the page opens and which commands use unless told otherwise. */
  readonly usual: V;
  /** Its key in links and its name after the two hyphens of the command line. */
  readonly key: Key;
  readonly domain: Domain;
  /** `sentence`: it has a phrase of its own there. `more`: it is offered under "More assumptions". */
  readonly place: 'sentence' | 'more';
  /** What it adds to a request; nothing where it means nothing. */
  readonly enters: (value: V, all: SeenValues) => Partial<LimitAssumptions>;
  readonly words: AssumptionWords<V>;
}

/**
 * An assumption over a few names.
 * @param assumption all that is to be known of it
 */
export function namesAssumption<Id extends string, Key extends string, V extends string>(
  assumption: Assumption<Id, Key, V, NamesDomain<V>>,
): Assumption<Id, Key, V, NamesDomain<V>> {
  return assumption;
}

/**
 * An assumption over numbers.
 * @param assumption all that is to be known of it
 */
export function numberAssumption<Id extends string, Key extends string>(
  assumption: Assumption<Id, Key, number, NumberDomain>,
): Assumption<Id, Key, number, NumberDomain> {
  return assumption;
}

/** An assumption of any kind, as lists of them hold it. */
export interface AnyAssumption {
  readonly id: string;
  readonly usual: string | number;
  readonly key: string;
  readonly domain: NamesDomain<string> | NumberDomain;
  readonly place: 'sentence' | 'more';
  readonly enters: (value: never, all: SeenValues) => Partial<LimitAssumptions>;
  readonly words: {
    readonly name: string;
    readonly legend?: string;
    readonly values?: Readonly<Record<string, ValueWords>>;
    readonly stated?: (value: never) => string;
  };
}
