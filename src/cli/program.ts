import type { Engine } from '../engine/engine.ts';
import { commandLine } from '../words/en/commandLine.ts';
import { escaped } from '../words/quoted.ts';
import { speak } from '../words/section.ts';
import { version } from '../data/version.ts';
import { commands } from './commands.ts';
import { everywhere } from './commonOptions.ts';
import { openFromFiles } from './files.ts';
import { languageOf } from './language.ts';
import { commandUsage, usage } from './usage.ts';
import { PartAnswered, UsageError } from './usageError.ts';
import { commandLineOf, formAndGiven } from './words.ts';

/** Where a command line writes: data, and sentences beside it. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly warn: (sentence: string) => void;
}

/**
 * Runs one command line.
 * @param words arguments after the program's name
 * @param streams where data and sentences go
 * @param open gives the engine, which a command may need
 * @returns exit code: 0 answered, 1 failure, 2 bad input
 */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
  open: (warn: (sentence: string) => void) => Promise<Engine> = openFromFiles,
): Promise<number> {
  const { out } = streams;
  const warn = (sentence: string) => {
    // Texts that are quoted in it may hold what a terminal obeys.
    streams.warn(escaped(sentence));
  };
  const line = commandLineOf(words, commands);
  const { command: name } = line;
  const wantsHelp = line.options.has('help');
  try {
    speak(languageOf(everywhere.lang.read(line.options.get('lang'), 'lang') ?? 'en'));
    if (line.options.has('version')) {
      out(`${version}\n`);
      return 0;
    }
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
    out(await form.run(given, { engine: await open(warn), warn }));
    return 0;
  } catch (error) {
    if (error instanceof PartAnswered) out(error.answer);
    if (error instanceof UsageError) error.sentences.forEach(warn);
    else warn(error instanceof Error ? error.message : String(error));
    if (line.options.has('debug') && error instanceof Error) streams.warn(error.stack ?? '');
    return error instanceof UsageError ? 2 : 1;
  } finally {
    speak(null);
  }
}
