import { proxy, type Remote, transfer, wrap } from 'comlink';
import { shown } from '../src/data/text.ts';
import type { Dialect } from '../src/import/delimited.ts';
import { nothingBrought } from '../src/own/brought.ts';
import { budgetOf, type GivenFile } from '../src/import/readFiles.ts';
import { trustedScript } from './trusted.ts';
import importWorker from './import.worker.ts?worker&url';
import { type Clock, clock as machineClock } from './clock.ts';
import type { ImportApi, OwnProblem, ReadHeads, ReaderStopped } from './importApi.ts';
import type { DeathCause } from './protocol.ts';

/** A file as a person gives it: its bytes can be had more than once. */
export interface FileToRead {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What came of files: what can be asked about, and why for each that is of no use. */
export interface Outcome {
  readonly candidates: ReadHeads['candidates'];
  readonly official: ReadHeads['official'];
  readonly views: ReadHeads['views'];
  readonly sessions: ReadHeads['sessions'];
  readonly brought: ReadHeads['brought'];
  readonly problems: readonly OwnProblem[];
}

/** A worker that reads own data; it is started for a task and closed after it. */
export interface Importer {
  readonly api: Pick<Remote<ImportApi>, 'take' | 'look' | 'source' | 'draft' | 'official' | 'files'>;
  /** Reads files. One that takes longer than its budget ends the worker; another one reads the others. */
  readonly read: (files: readonly FileToRead[], dialect?: Partial<Dialect>) => Promise<Outcome>;
  /** Settles when the worker dies; never otherwise. */
  readonly failed: Promise<ReaderStopped>;
  /** Stops whatever it does; calls to it never settle then. */
  readonly close: () => void;
}

/** A started worker. */
export interface ImportWorker {
  readonly api: Remote<ImportApi>;
  readonly close: () => void;
}

function startWorker(onDeath: (cause: DeathCause) => void): ImportWorker {
  const worker = new Worker(trustedScript(importWorker), { type: 'module', name: 'import' });
  // A script that cannot be loaded has no message.
  worker.onerror = ({ message }) => onDeath(message ? { code: 'error', message } : { code: 'not-loaded' });
  worker.onmessageerror = () => onDeath({ code: 'unreadable-message' });
  return { api: wrap<ImportApi>(worker), close: () => worker.terminate() };
}

/** Reads files in a worker; gives the place of the first that took longer than its budget, where there is one. */
function readWithin(
  api: Remote<ImportApi>,
  files: readonly GivenFile[],
  dialect: Partial<Dialect>,
  clock: Clock,
): Promise<ReadHeads | number> {
  const left = files.map(budgetOf);
  return new Promise((resolve, reject) => {
    let callOff = (): void => undefined;
    const onStep = (file: number | null): void => {
      callOff();
      if (file === null) return;
      const begun = clock.now();
      const stop = clock.after(left[file], () => resolve(file));
      callOff = () => {
        left[file] -= clock.now() - begun;
        stop();
        callOff = () => undefined;
      };
    };
    const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    api.read(transfer(files as GivenFile[], buffers), proxy(onStep), dialect).then(resolve, reject);
  });
}

/** Starts a worker for own data. */
export function openImporter(start = startWorker, clock: Clock = machineClock): Importer {
  let fail: (stopped: ReaderStopped) => void = () => undefined;
  const failed = new Promise<ReaderStopped>((resolve) => {
    fail = resolve;
  });
  const open = (): ImportWorker => start((cause) => fail({ code: 'reader-stopped', cause }));
  let worker = open();
  let closed = false;

  /** Files with their bytes, and those that could not be opened. */
  const opened = async (files: readonly FileToRead[], problems: OwnProblem[]) => {
    const sound: { file: FileToRead; given: GivenFile }[] = [];
    for (const file of files) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        sound.push({ file, given: { name: file.name, bytes } });
      } catch {
        problems.push({ code: 'not-opened', file: shown(file.name) });
      }
    }
    return sound;
  };

  const read = async (files: readonly FileToRead[], dialect: Partial<Dialect> = {}): Promise<Outcome> => {
    const problems: OwnProblem[] = [];
    let waiting = files;
    for (;;) {
      const sound = await opened(waiting, problems);
      // Their bytes are gone once they are given away.
      const budgets = sound.map(({ given }) => budgetOf(given));
      const outcome = await readWithin(
        worker.api,
        sound.map(({ given }) => given),
        dialect,
        clock,
      );
      if (typeof outcome !== 'number') {
        const refused = outcome.problems.map((reason): OwnProblem => ({ code: 'own', reason }));
        return { ...outcome, problems: [...problems, ...refused] };
      }
      const slow = shown(sound[outcome].file.name);
      const reason = { code: 'out-of-time', file: slow, seconds: budgets[outcome] / 1000 } as const;
      problems.push({ code: 'own', reason: { code: 'file', reason } });
      waiting = sound.flatMap(({ file }, place) => (place === outcome ? [] : [file]));
      worker.close();
      if (closed)
        return { candidates: [], official: [], views: [], sessions: [], brought: nothingBrought, problems };
      worker = open();
    }
  };

  return {
    get api() {
      return worker.api;
    },
    read,
    failed,
    close: () => {
      closed = true;
      worker.close();
    },
  };
}
