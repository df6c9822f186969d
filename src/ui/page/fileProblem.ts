import type { FileProblem } from '../../data/dataFile.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { late } from '../late/late.ts';
import { type MessageStore, say } from './messages.ts';

const fileWords = late(
  () => import('../../words/en/dataFiles.ts'),
  () => lateParts.files,
);

const fileOf = (problem: FileProblem): string =>
  problem.code === 'unread-file' ? problem.path : problem.reason.file;

/** Says in the line of messages why a data file is not used; the words for it are loaded when there is one. */
export async function sayFileProblem(messages: MessageStore, problem: FileProblem): Promise<void> {
  const file = fileOf(problem);
  const state = await fileWords.want();
  const sentence = () =>
    state.is === 'here' ? state.part.dataFiles.problem(problem) : loadingWords.part(file);
  say(messages, { topic: `data ${file}`, kind: 'error', sentence });
}
