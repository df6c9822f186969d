import type { FileProblem } from '../../data/dataFile.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { type MessageStore, say } from './messages.ts';

const fileOf = (problem: FileProblem): string =>
  problem.code === 'unread-file' ? problem.path : problem.reason.file;

/** Says in the line of messages why a data file is not used; the words for it are loaded when there is one. */
export async function sayFileProblem(messages: MessageStore, problem: FileProblem): Promise<void> {
  const file = fileOf(problem);
  const sentence = await import('../../words/en/dataFiles.ts').then(
    ({ dataFiles }) =>
      () =>
        dataFiles.problem(problem),
    () => () => loadingWords.part(file),
  );
  say(messages, { topic: `data ${file}`, kind: 'error', sentence });
}
