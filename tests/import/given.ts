import { type GivenFile, type ReadFile, type ReadTable, readFiles } from '../../src/import/readFiles.ts';
import { importing } from '../../src/words/en/importing.ts';

/** A file with this text. */
export function given(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The outcome of one file with this text. */
export async function read(name: string, text: string): Promise<ReadFile> {
  const [outcome] = await readFiles([given(name, text)]);
  return outcome;
}

/** Its tables; a refused file fails the test with its sentence. */
export async function tables(name: string, text: string): Promise<readonly ReadTable[]> {
  const outcome = await read(name, text);
  if (!outcome.ok) throw new Error(importing.reason(outcome.reason));
  if (outcome.kind !== 'tables') throw new Error(`${name} is ${outcome.kind}`);
  return outcome.tables;
}

/** The sentence with which it is refused. */
export async function refusal(name: string, text: string): Promise<string> {
  const outcome = await read(name, text);
  return outcome.ok ? '' : importing.reason(outcome.reason);
}
