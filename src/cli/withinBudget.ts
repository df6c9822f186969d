import { createContext, runInContext } from 'node:vm';
import { type ImportResult, unusable } from '../import/importedTable.ts';
import { budgetOf, type GivenFile, type Watch } from '../import/readFiles.ts';

/** The error may be of another context, whose `Error` is another one. */
const isOver = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * A watch under which reading a file ends when its time is over, whatever it is busy with: node stops a script with a limit of
 * time together with all that it calls.
 * @param files those that are read
 * @param budgetMs time for each, ms; the usual one if absent
 */
export function withinBudget(files: readonly GivenFile[], budgetMs?: number): Watch {
  const budgets = files.map((file) => budgetMs ?? budgetOf(file));
  const left = [...budgets];
  const room = createContext({ step: null });
  return <T>(file: number, step: () => ImportResult<T>): ImportResult<T> => {
    const begun = performance.now();
    try {
      const timeout = Math.max(1, Math.ceil(left[file]));
      room.step = step;
      return runInContext('step()', room, { timeout }) as ImportResult<T>;
    } catch (error) {
      if (!isOver(error)) throw error;
      return unusable(files[file].name, { code: 'out-of-time', seconds: budgets[file] / 1000 });
    } finally {
      left[file] -= performance.now() - begun;
    }
  };
}
