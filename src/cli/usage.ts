import type { Command, Form } from './command.ts';
import { commands } from './commands.ts';
import { everywhere } from './commonOptions.ts';
import type { Option, OptionSet } from './option.ts';

const width = 110;

/** Words in lines of the width of the usage, all but the first indented. */
function wrapped(words: readonly string[], indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const named = (name: string, { value }: Pick<Option<unknown>, 'value'>): string =>
  value === null ? `--${name}` : `--${name} ${value}`;

const nameWidth = 10;

function synopsis(name: string, { options, takesFiles }: Form): string {
  const words = Object.entries(options).map(([option, declared]) =>
    declared.isRequired ? named(option, declared) : `[${named(option, declared)}]`,
  );
  const all = [...words, ...(takesFiles ? ['FILE...'] : [])];
  return wrapped([`  ${name.padEnd(nameWidth - 3)}`, ...all], nameWidth);
}

/** What a command is for, in the words of its forms. */
const purpose = (command: Command): string => [...new Set(command.map(({ about }) => about))].join(', or ');

const commandLines = (name: string, command: Command): string =>
  [
    wrapped(`${name}: ${purpose(command)}.`.split(' '), 2),
    ...command.map((each) => synopsis(name, each)),
  ].join('\n');

/** The lines of options, each meaning once. */
function optionLines(sets: readonly OptionSet[]): string {
  const lines = sets.flatMap((set) =>
    Object.entries(set).map(([name, option]) =>
      wrapped(`  ${named(name, option)}: ${option.about}.`.split(/ (?! )/), 6),
    ),
  );
  return [...new Set(lines)].join('\n');
}

const exitCodes = 'Exit code 0: answer on standard output. 2: bad input. 1: failure.';

/** What one command takes. */
export function commandUsage(name: string, command: Command): string {
  const options = optionLines([...command.map(({ options: set }) => set), everywhere]);
  return `${commandLines(name, command)}\n\n${options}\n\n${exitCodes}\n`;
}

/** Shown for `--help` and when no command is given: all commands, and what each takes. */
export function usage(): string {
  const each = Object.entries(commands).map(([name, command]) => commandLines(name, command));
  return [
    'kaonscope: NA62 searches for K+ -> pi+ X on the command line',
    ...each,
    'kaonscope COMMAND --help says what the options mean.',
    `${exitCodes}\n`,
  ].join('\n\n');
}
