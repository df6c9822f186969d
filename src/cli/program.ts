import { commandLine } from '../words/en/commandLine.ts';
import { commands } from './commands.ts';
import { openFromFiles } from './files.ts';
import { commandUsage, usage } from './usage.ts';
import { UsageError } from './usageError.ts';
import { commandLineOf, formAndGiven } from './words.ts';

/** Where a command line writes: data, and sentences beside it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly warn: (sentence: string) => void;
}

/** A sentence as a terminal may show it: of texts that are quoted in it, no control character but line breaks. */
const plain = (sentence: string): string => sentence.replace(/[^\P{Cc}\n]+/gu, ' ');

/**
 * Runs one command line.
 * @param words arguments after the program's name
 * @param streams where data and sentences go
 * @returns exit code: 0 answered, 1 failure, 2 bad input
 */
export async function runCommandLine(words: readonly string[], streams: Streams): Promise<number> {
  const { out } = streams;
  const warn = (sentence: string) => {
    streams.warn(plain(sentence));
  };
  const line = commandLineOf(words, commands);
  const { command: name } = line;
  const wantsHelp = line.options.has('help');
  try {
    if (name === '') {
      out(usage());
      return wantsHelp ? 0 : 2;
    }
    if (!Object.hasOwn(commands, name)) {
      throw new UsageError(commandLine.unknownCommand(name, Object.keys(commands)));
    }
    const command = commands[name];
    if (wantsHelp) {
      out(commandUsage(name, command));
      return 0;
    }
    const { form, given } = formAndGiven(name, command, line);
    out(await form.run(given, { engine: await openFromFiles(warn), warn }));
    return 0;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    if (line.options.has('debug') && error instanceof Error) warn(error.stack ?? '');
    return error instanceof UsageError ? 2 : 1;
  }
}
