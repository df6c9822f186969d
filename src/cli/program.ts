import { commands } from './commands.ts';
import { openFromFiles } from './files.ts';
import { readWords } from './options.ts';
import { UsageError, usage } from './usage.ts';

/** Where a command line writes: data, and sentences beside it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly warn: (sentence: string) => void;
}

/**
 * Runs one command line.
 * @param words arguments after the program's name
 * @param streams where data and sentences go
 * @returns exit code: 0 answered, 1 failure, 2 bad input
 */
export async function runCommandLine(words: readonly string[], { out, warn }: Streams): Promise<number> {
  try {
    const { command, options } = readWords(words);
    if (options.help === true || command === '') {
      out(usage);
      return command === '' && options.help !== true ? 2 : 0;
    }
    if (!Object.hasOwn(commands, command)) {
      throw new UsageError(
        `The command is "${command}"; it must be one of ${Object.keys(commands).join(', ')}.`,
      );
    }
    out(await commands[command](options, { engine: await openFromFiles(warn), warn }));
    return 0;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    if (words.includes('--debug') && error instanceof Error) warn(error.stack ?? '');
    return error instanceof UsageError ? 2 : 1;
  }
}
