import { commands } from './commands.ts';
import { openFromFiles } from './files.ts';
import { readWords } from './options.ts';
import { UsageError, usage } from './usage.ts';

const warn = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/**
 * Runs one command line.
 * @param words arguments after the program's name
 * @returns exit code: 0 answered, 1 failure, 2 bad input
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { command, options } = readWords(words);
    if (options.help === true || command === '') {
      process.stdout.write(usage);
      return command === '' && options.help !== true ? 2 : 0;
    }
    if (!Object.hasOwn(commands, command)) {
      throw new UsageError(
        `The command is "${command}"; it must be one of ${Object.keys(commands).join(', ')}.`,
      );
    }
    const engine = await openFromFiles(warn);
    process.stdout.write(await commands[command](options, { engine, warn }));
    return 0;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    if (words.includes('--debug') && error instanceof Error) warn(error.stack ?? '');
    if (error instanceof UsageError) return 2;
    return 1;
  }
}

// A reader that closes the pipe early, such as head, is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
