import { runCommandLine } from './program.ts';

// A reader that closes the pipe early, such as head, is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  warn: (sentence) => process.stderr.write(`${sentence}\n`),
});
