import { expect, it } from 'vitest';
import type { ModelRequest } from '../../src/engine/request.ts';
import { createEnginePool, scriptsWorker } from '../../workers/pool.ts';
import type { WorkerNotice } from '../../workers/protocol.ts';
import { fakeClock, settled } from '../fakeClock.ts';
import { fakeWorkers, never } from './fakeWorkers.ts';

const request = (mass: number): ModelRequest => ({ task: 'model', model: 'bc4', massesMeV: [mass] });

function pooled(isPoison: (request: unknown) => boolean = () => false) {
  const workers = fakeWorkers({
    run: (asked, worker) => {
      if (!isPoison(asked)) return Promise.resolve({ ok: true, answer: asked });
      worker.die();
      return never();
    },
  });
  const clock = fakeClock();
  const pool = createEnginePool('http://localhost/', 2, { spawn: workers.spawn, clock });
  const notices: WorkerNotice[] = [];
  pool.onNotice((notice) => notices.push(notice));
  return { ...workers, clock, pool, notices };
}

it('gives equal affinities the same worker, and scripts one of their own', async () => {
  const { pool, started } = pooled();
  await pool.run(request(1), { affinity: 'a' });
  await pool.run(request(2), { affinity: 'b' });
  await pool.run(request(3), { affinity: 'a' });
  await pool.run(request(4), { own: scriptsWorker });
  await pool.run(request(5), { affinity: 'c' });
  const masses = started.map(({ seen }) => seen.map((each) => (each as ModelRequest).massesMeV[0]));
  expect(masses).toEqual([[1, 3, 5], [2], [4]]);
});

it('keeps the fate of scripts from the page', async () => {
  const { pool, started, clock, notices } = pooled(() => started.length > 1);
  await pool.run(request(1), { affinity: 'a' });
  const refused = pool.run(request(2), { own: scriptsWorker });
  await clock.pass(60_000);
  expect(await refused).toMatchObject({ ok: false, reason: { code: 'died-again' } });
  expect(started[0].terminated).toBe(false);
  expect(notices).toEqual([]);
});

it('says that all live again only when all do', async () => {
  const { pool, started, clock, notices } = pooled();
  await pool.run(request(1), { affinity: 'a' });
  await pool.run(request(2), { affinity: 'b' });
  const kill = () => {
    for (const worker of started) worker.die({ code: 'not-loaded' });
  };
  for (let k = 0; k < 4; k += 1) {
    kill();
    // The successors are killed before they have given a sign of life.
    clock.advance(10_000);
  }
  expect(notices.at(-1)).toMatchObject({ code: 'down', cause: { code: 'not-loaded' } });
  pool.tryNow();
  await settled();
  const codes = notices.map(({ code }) => code);
  expect(codes.filter((code) => code === 'up')).toHaveLength(1);
  expect(codes.at(-1)).toBe('up');
});
