import type { Remote } from 'comlink';
import { expect, it } from 'vitest';
import { createImportApi, type ImportApi } from '../../workers/importApi.ts';
import { type FileToRead, type ImportWorker, openImporter } from '../../workers/importer.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';
import { fakeClock, settled } from '../fakeClock.ts';

const file = (name: string, text = 'm_MeV,epsilon\n100,1e-3\n200,2e-3'): FileToRead => ({
  name,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});

/** Workers that read what is given, but are busy for ever with files that are named so. */
function workers(clock: ReturnType<typeof fakeClock>) {
  const started: { closed: boolean }[] = [];
  const start = (): ImportWorker => {
    const worker = { closed: false };
    started.push(worker);
    const api = createImportApi();
    const whileOpen = <T>(value: T): Promise<T> =>
      worker.closed ? new Promise(() => {}) : Promise.resolve(value);
    const read: ImportApi['read'] = async (files, onStep) => {
      for (const [place, { name }] of files.entries()) {
        onStep(place);
        if (name.startsWith('endless')) return new Promise(() => {});
        if (name.startsWith('slow')) {
          await new Promise<void>((resolve) => clock.after(1500, resolve));
          onStep(null);
          await new Promise<void>((resolve) => clock.after(60_000, resolve));
          onStep(place);
          await new Promise<void>((resolve) => clock.after(name === 'slower' ? 600 : 400, resolve));
        }
        onStep(null);
      }
      return whileOpen(await api.read(files, () => undefined));
    };
    return {
      api: { read } as unknown as Remote<ImportApi>,
      close: () => {
        worker.closed = true;
      },
    };
  };
  return { started, start };
}

it('reads files, and says which could not be opened', async () => {
  const { started, start } = workers(fakeClock());
  const { read } = openImporter(start);
  const folder = { name: 'folder', arrayBuffer: () => Promise.reject(new Error('a folder')) };
  const { candidates, problems } = await read([file('a.csv'), folder, file('b.csv', 'nothing')]);
  expect(candidates.map((head) => head.file)).toEqual(['a.csv']);
  expect(problems.map(ownReasons.problem)).toEqual([
    'folder could not be opened; it may be a folder.',
    'b.csv has no row of numbers; it needs columns of mass and coupling or limit.',
  ]);
  expect(started).toHaveLength(1);
});

it('ends what takes longer than 2 s, names it, and reads the others in a new worker', async () => {
  const clock = fakeClock();
  const { started, start } = workers(clock);
  const reading = openImporter(start, clock).read([
    file('a.csv'),
    file('endless.csv'),
    file('b.csv'),
    file('endless too.csv'),
  ]);
  await clock.pass(1999);
  expect(started.map(({ closed }) => closed)).toEqual([false]);
  await clock.pass(1);
  await settled();
  expect(started.map(({ closed }) => closed)).toEqual([true, false]);
  await clock.pass(2000);
  const { candidates, problems } = await reading;
  expect(started.map(({ closed }) => closed)).toEqual([true, true, false]);
  expect(candidates.map((head) => head.file)).toEqual(['a.csv', 'b.csv']);
  expect(problems.map(ownReasons.problem)).toEqual(
    ['endless.csv', 'endless too.csv'].map(
      (name) =>
        `${name} takes longer than 2 s to read and was left out; try it with fewer rows, or give its numbers as CSV.`,
    ),
  );
});

it('gives an archive, which holds many files, ten times as long', async () => {
  const clock = fakeClock();
  const { started, start } = workers(clock);
  const reading = openImporter(start, clock).read([file('endless.zip', 'PK\u0003\u0004')]);
  await clock.pass(19_999);
  await settled();
  expect(started.map(({ closed }) => closed)).toEqual([false]);
  await clock.pass(1);
  const { problems } = await reading;
  expect(problems.map(ownReasons.problem)).toEqual([expect.stringContaining('takes longer than 20 s')]);
});

it.each([
  ['slow', 0],
  ['slower', 1],
])('counts the steps of a file together, and not what is loaded in between: %s', async (name, refused) => {
  const clock = fakeClock();
  const { started, start } = workers(clock);
  const reading = openImporter(start, clock).read([file(name)]);
  await clock.pass(70_000);
  const { problems } = await reading;
  expect(problems).toHaveLength(refused);
  expect(started).toHaveLength(1 + refused);
});

it('starts no worker once it is closed', async () => {
  const clock = fakeClock();
  const { started, start } = workers(clock);
  const importer = openImporter(start, clock);
  const reading = importer.read([file('endless.csv'), file('b.csv')]);
  await clock.pass(1000);
  importer.close();
  await clock.pass(1000);
  expect((await reading).candidates).toEqual([]);
  expect(started.map(({ closed }) => closed)).toEqual([true]);
});
