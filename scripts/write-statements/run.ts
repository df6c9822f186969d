import { csvParse } from 'd3';
import { runCommandLine } from '../../src/cli/program.ts';
import { agreementOf, type Finding } from './agreement.ts';
import type { Output, Statement } from './statement.ts';

/** What a command prints, from the program itself; each command is run once. */
function runner(): (command: string) => Promise<Output> {
  const known = new Map<string, Promise<Output>>();
  const run = async (command: string): Promise<Output> => {
    let stdout = '';
    const said: string[] = [];
    const status = await runCommandLine(command.split(' '), {
      out: (text) => {
        stdout += text;
      },
      warn: (sentence) => said.push(sentence),
    });
    if (status !== 0) throw new Error(`${command} ends with ${status}: ${said.join(' ')}`);
    return stdout.startsWith('{')
      ? { rows: [], json: JSON.parse(stdout) as unknown }
      : { rows: [...csvParse(stdout)], json: null };
  };
  return (command) => {
    const output = known.get(command) ?? run(command);
    known.set(command, output);
    return output;
  };
}

/**
 * Asks the command line for the numbers of all statements.
 * @throws Error when a command fails, or a number that does not agree comes without the reason
 */
export async function findings(statements: readonly Statement[]): Promise<readonly Finding[]> {
  const outputOf = runner();
  const found: Finding[] = [];
  for (const statement of statements) {
    const outputs: Output[] = [];
    for (const command of statement.commands) outputs.push(await outputOf(command));
    const ours = statement.ours(...outputs);
    const numbers = typeof ours === 'number' ? [ours] : ours;
    found.push({ statement, numbers, ...agreementOf(statement.claim, numbers) });
  }
  const unexplained = found.filter(({ agrees, statement }) => !agrees && statement.otherwise === undefined);
  if (unexplained.length > 0) {
    const lines = unexplained.map(
      ({ statement, numbers, words }) =>
        `${statement.paper} ${statement.place}, ${statement.says}: ${numbers.join('–')} (${words})`,
    );
    throw new Error(`These numbers do not agree, and no reason is given:\n${lines.join('\n')}`);
  }
  return found;
}
