import type { EngineResult } from '../engine/taskTypes.ts';
import type { Engine } from '../engine/engine.ts';
import type { OptionSet, Values } from './option.ts';
import { UsageError } from './usageError.ts';

/** A failure that is ours; exit code 1. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}

/** What a command gets beside its options. */
export interface Surroundings {
  readonly engine: Engine;
  /** Notes beside the data, on standard error. */
  readonly warn: (sentence: string) => void;
}

/** Texts of the options that are given, by name, and the names of files after the command. */
export interface Given {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** One way to use a command: the options that it takes there, and from their texts to the text for standard output. */
export interface Form {
  readonly about: string;
  readonly options: OptionSet;
  /** Whether names of files follow the command. */
  readonly takesFiles: boolean;
  /** The option that asks for this form, in a command that has several; absent for the form without any of those. */
  readonly chosenBy?: string;
  readonly run: (given: Given, surroundings: Surroundings) => Promise<string> | string;
}

/** One command: its forms, one for most. */
export type Command = readonly [Form, ...Form[]];

interface Declaration<O extends OptionSet> {
  readonly about: string;
  readonly options: O;
  readonly takesFiles?: boolean;
  readonly chosenBy?: keyof O & string;
  readonly run: (
    values: Values<O>,
    surroundings: Surroundings,
    files: readonly string[],
  ) => Promise<string> | string;
}

/**
 * A form of a command. Usage, refusals and parsing all follow its options.
 * @param declaration `run` gets the value of each option, as its reader makes it
 */
export function form<O extends OptionSet>({ run, takesFiles = false, ...rest }: Declaration<O>): Form {
  return {
    ...rest,
    takesFiles,
    run: ({ options, files }, surroundings) => {
      const values = Object.entries(rest.options).map(([name, option]) => [
        name,
        option.read(options.get(name), name),
      ]);
      return run(Object.fromEntries(values) as Values<O>, surroundings, files);
    },
  };
}

/**
 * The answer of the engine.
 * @throws UsageError when the request was at fault, EngineFailure when we were
 */
export function unwrap<A>(result: EngineResult<A>): A {
  if (result.ok) return result.answer;
  throw result.kind === 'input' ? new UsageError(result.sentence) : new EngineFailure(result.sentence);
}
