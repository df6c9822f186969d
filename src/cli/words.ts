import { parseArgs } from 'node:util';
import type { Command, Form, Given } from './command.ts';
import { everywhere } from './commonOptions.ts';
import type { Option } from './option.ts';
import { UsageError } from './usageError.ts';

/** A command line taken apart, before any option is read. */
export interface CommandLine {
  /** Empty where there is none. */
  readonly command: string;
  /** Names and texts of the options as they are given; no text where none follows. */
  readonly options: ReadonlyMap<string, string | undefined>;
  /** Words after the command. */
  readonly rest: readonly string[];
}

/** Lets `--n -1` reach the range check: node's parser takes a leading minus for another option. */
function negativeAware(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    if (/^-[\d.]/.test(word) && previous !== undefined && /^--[^=]+$/.test(previous)) {
      joined[joined.length - 1] = `${previous}=${word}`;
    } else joined.push(word);
  }
  return joined;
}

const optionsOf = (command: Command) =>
  command.flatMap(({ options }) => Object.entries<Option<unknown>>(options));

/**
 * Takes the words of a command line apart.
 * @param words arguments after the program's name
 * @param commands all commands: which options take a text follows from their declarations
 */
export function commandLineOf(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
): CommandLine {
  const declared = [...Object.values(commands).flatMap(optionsOf), ...Object.entries(everywhere)];
  const { positionals, tokens } = parseArgs({
    args: negativeAware(words),
    options: Object.fromEntries(
      declared.map(([name, { value }]) => [name, { type: value === null ? 'boolean' : 'string' }] as const),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const [command = '', ...rest] = positionals;
  return {
    command,
    // A word with hyphens after an option is the next option, not its text.
    options: new Map(
      options.map(({ name, value, inlineValue }) => [
        name,
        inlineValue !== true && value?.startsWith('--') ? undefined : value,
      ]),
    ),
    rest,
  };
}

const list = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;

const hyphened = (names: readonly string[]): string[] => names.map((name) => `--${name}`);

/** The form of a command that its options ask for. */
function formOf(command: Command, options: CommandLine['options']): Form {
  const asked = command.filter(({ chosenBy }) => chosenBy !== undefined && options.has(chosenBy));
  if (asked.length === 1) return asked[0];
  const plain = command.find(({ chosenBy }) => chosenBy === undefined);
  if (asked.length === 0 && plain !== undefined) return plain;
  const choices = command.flatMap(({ chosenBy }) => (chosenBy === undefined ? [] : [chosenBy]));
  throw new UsageError(`Give either ${list(hyphened(choices), 'or')}.`);
}

function named(name: string, { chosenBy }: Form): string {
  return chosenBy === undefined ? name : `${name} --${chosenBy}`;
}

/**
 * Finds the form of a command that is asked for, and refuses what it does not use.
 * @param name of the command
 * @returns the form and what it is given
 * @throws UsageError naming what is not used and what would be, an option without its text, or words that belong nowhere
 */
export function formAndGiven(
  name: string,
  command: Command,
  { options, rest }: CommandLine,
): { readonly form: Form; readonly given: Given } {
  const form = formOf(command, options);
  const taken = Object.keys(form.options);
  const unused = [...options.keys()].filter(
    (option) => !taken.includes(option) && !Object.hasOwn(everywhere, option),
  );
  if (unused.length > 0) {
    const takes = taken.length === 0 ? 'names of files' : hyphened(taken).join(', ');
    throw new UsageError(
      `${named(name, form)} does not use ${list(hyphened(unused), 'or')}; it takes ${takes}.`,
    );
  }
  const texts = Object.entries<Option<unknown>>({ ...form.options, ...everywhere }).flatMap(
    ([option, { value }]): (readonly [string, string])[] => {
      if (!options.has(option)) return [];
      const text = options.get(option);
      if (value === null && text !== undefined)
        throw new UsageError(`--${option} is "${text}"; it takes no value.`);
      if (value !== null && text === undefined)
        throw new UsageError(
          `--${option} has no value; it must be followed by one, as --${option} ${value}.`,
        );
      return [[option, text ?? '']];
    },
  );
  if (rest.length > 0 && !form.takesFiles) {
    throw new UsageError(`"${rest[0]}" was not expected after "${name}"; see --help.`);
  }
  return { form, given: { options: new Map(texts), files: rest } };
}
