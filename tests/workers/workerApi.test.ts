import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { analysisFiles } from '../../src/data/searchList.ts';
import { idOfFile } from '../../src/data/catalogue.ts';
import { recastFiles } from '../../src/data/recastList.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { isMethodLoaded } from '../../src/statistics/countingMethods.ts';
import { methodIds } from '../../src/statistics/methods.ts';
import { createWorkerApi } from '../../workers/workerApi.ts';

const publicFolder = new URL('../../public/', import.meta.url).href;
const readText = (url: string) => readFile(new URL(url), 'utf8');
const api = createWorkerApi(readText);
const assumptions = { confidenceLevel: 0.9, exposure: 1 } as const;

// The engine with everything at hand is imported late: it brings the methods that the worker is to load by itself.
describe('the api of a worker', () => {
  beforeAll(() => api.open(publicFolder));

  it('starts with the hybrid methods alone and loads the others when a request names one', async () => {
    const methods = methodIds.filter(isMethodLoaded);
    expect(methods).toContain('hybrid-lognormal-kappa');
    expect(methods).not.toContain('asymptotic-qtilde-poisson');
    const request = {
      task: 'limits',
      searches: ['na62-pinunu-2016-2022'],
      lifetime: { kind: 'fixed', lifetimeS: Infinity },
      method: 'asymptotic-qtilde-poisson',
      ...assumptions,
    } as const;
    const answer = await api.run(request, 1);
    expect(methodIds.every(isMethodLoaded)).toBe(true);
    const { openEngine } = await import('../../src/engine/openEngine.ts');
    const { engine } = await openEngine((path) => readText(publicFolder + path));
    expect(answer).toEqual(engine.run(request));
  });

  it('reads formulas of somebody’s own out of the identifier of their model', async () => {
    const request = (model: string) =>
      ({ task: 'convert', model, massMeV: 180, from: { kind: 'lifetime', lifetimeS: 1e-9 } }) as const;
    const own = await api.run(request('own:name:Mine;B/g^2=B_bc4;tau*g^2=2e-25'), 1);
    expect(own).toMatchObject({ ok: true, answer: { invisibleFraction: 0 } });
    if (own.ok) expect(own.answer.amplitudeCoupling).toBeCloseTo(Math.sqrt(2e-25 / 1e-9), 20);
    expect(await api.run(request('own:B/g^2=window'), 2)).toMatchObject({ ok: false, kind: 'input' });
  });

  it('starts with the usual model alone and loads the others when a request names one', async () => {
    vi.resetModules();
    const fresh = await import('../../workers/workerApi.ts');
    const { knownModels } = await import('../../src/physics/models/known.ts');
    const begun = fresh.createWorkerApi(readText);
    await begun.open(publicFolder);
    const lifetime = {
      kind: 'implied',
      model: 'bc4',
      amplitudeCoupling: 1e-4,
      invisibleFraction: 0,
    } as const;
    const request = {
      task: 'limits',
      searches: ['na62-pinunu-2016-2022'],
      lifetime,
      method: 'hybrid-lognormal-kappa',
      ...assumptions,
    } as const;
    expect(await begun.run(request, 1)).toMatchObject({ ok: true });
    expect(knownModels().map(({ id }) => id)).toEqual(['bc4']);
    const of11 = { ...request, lifetime: { ...lifetime, model: 'bc11' } };
    expect(await begun.run(of11, 2)).toMatchObject({ ok: true });
    const { models } = await import('../../src/physics/models/index.ts');
    expect(knownModels()).toEqual(models);
    expect(await begun.run({ ...of11, lifetime: { ...lifetime, model: 'bc99' } }, 3)).toMatchObject({
      reason: { code: 'not-one-of', given: 'bc99', allowed: models.map(({ id }) => id) },
    });
  });

  it.each([null, 7, 'limits', { task: 'limits', searches: 10n }, { task: 'limits', searches: [10n] }, {}])(
    'refuses what has no form, and goes on: %#',
    async (request) => {
      const refused = await api.run(request as unknown as EngineRequest, 3);
      expect(refused).toMatchObject({ ok: false, kind: 'input' });
      const after = await api.run({ task: 'model', model: 'bc4', massesMeV: [10] }, 4);
      expect(after.ok).toBe(true);
    },
  );

  it.each<EngineRequest>([
    { task: 'model', model: 'bc4', massesMeV: [10, 20] },
    { task: 'convert', model: 'bc4', massMeV: 200, from: { kind: 'lifetime', lifetimeS: 1e-9 } },
    { task: 'inputs', searches: ['na62-pimumu-2017-2018'], lifetimesS: [1e-9] },
    {
      task: 'cls',
      observedCount: 2,
      background: 1,
      backgroundUncertainty: 0.3,
      confidenceLevel: 0.9,
      method: 'exact',
    },
  ])('loads what answers $task, and answers like the engine', async (request) => {
    const answer = await api.run(request, 2);
    const { openEngine } = await import('../../src/engine/openEngine.ts');
    const { engine } = await openEngine((path) => readText(publicFolder + path));
    expect(answer.ok).toBe(true);
    expect(answer).toEqual(engine.run(request));
  });

  it.each(['bake', 'toString', '__proto__'])('refuses the task %s', async (task) => {
    const answer = await api.run({ task } as never, 3);
    expect(answer).toMatchObject({
      ok: false,
      kind: 'input',
      reason: { code: 'unknown-task', given: `"${task}"` },
    });
  });

  it('sends the answer as it stands, stops when told, and goes on from there', async () => {
    const request = {
      task: 'limits',
      searches: ['na62-pinunu-2017-shape'],
      lifetime: { kind: 'fixed', lifetimeS: Infinity },
      method: 'hybrid-lognormal-kappa',
      toys: 130,
      ...assumptions,
    } as const;
    const known = ({
      searches: [search],
    }: {
      searches: readonly { signalLimit: { observed: Float64Array } }[];
    }) => search.signalLimit.observed.filter((limit) => limit > 0).length;
    const seen: number[] = [];
    let stop = (): void => {};
    const stopped = api.run(
      request,
      10,
      (fraction) => {
        if (fraction > 0.2) stop();
      },
      (partial) => seen.push(known(partial)),
    );
    stop = () => api.cancel(10);
    expect(await stopped).toMatchObject({ ok: false, kind: 'cancelled' });
    expect(seen[0]).toBeLessThan(10);
    const before = seen.length;
    const fractions: number[] = [];
    const answer = await api.run(
      request,
      11,
      (fraction) => fractions.push(fraction),
      (partial) => seen.push(known(partial)),
    );
    expect(fractions[0]).toBeGreaterThan(0.2);
    expect(seen[before]).toBeGreaterThan(20);
    const { openEngine } = await import('../../src/engine/openEngine.ts');
    const { engine } = await openEngine((path) => readText(publicFolder + path));
    expect(answer).toEqual(engine.run(request));
  });
});

describe('reading the files', () => {
  const limitsOf = (search: string, more: object = {}) =>
    ({
      task: 'limits',
      searches: [search],
      lifetime: { kind: 'fixed', lifetimeS: Infinity },
      method: 'hybrid-lognormal-kappa',
      ...assumptions,
      ...more,
    }) as const satisfies EngineRequest;

  const firstFiles = analysisFiles.filter(({ first }) => first).map(({ path }) => idOfFile(path));

  /** Limits of somebody's own. */
  const tableOf = async (id: string) => ({
    userLimits: [{ ...JSON.parse(await readText(`${publicFolder}data/recasts/e949-invisible.json`)), id }],
  });

  /** A worker whose files arrive only when let through; `asked` are those it has asked for, in turn. */
  function slowFiles(create = createWorkerApi) {
    const asked: string[] = [];
    const gates = new Map<string, () => void>();
    const fresh = create(async (url) => {
      const name = url.replace(/^.*\/|\.json$/g, '');
      asked.push(name);
      await new Promise<void>((resolve) => gates.set(name, resolve));
      return readText(url);
    });
    const letThrough = (name: string) => gates.get(name)?.();
    return { fresh, asked, letThrough };
  }

  it.each([
    ['supposes events', { whatIf: { search: 'na62-pinunu-2016-2022', massMeV: 196, count: 3 } }],
    ['supposes what has no form', { whatIf: null }],
    ['brings limits of its own', { userLimits: [] }],
  ])('answers like the engine where the first request %s', async (_, more) => {
    vi.resetModules();
    const fresh = (await import('../../workers/workerApi.ts')).createWorkerApi(readText);
    void fresh.open(publicFolder);
    const request = limitsOf('na62-pinunu-2016-2022', more);
    const { openEngine } = await import('../../src/engine/openEngine.ts');
    const { engine } = await openEngine((path) => readText(publicFolder + path));
    expect(await fresh.run(request, 1)).toEqual(engine.run(request));
  });

  it.each([
    ['of an experiment', []],
    ['beside a table that it brings', ['own-mine']],
  ])('answers as soon as the files are there that a request is about: %s', async (_, own) => {
    const [more] = await Promise.all(own.map(tableOf));
    const request = { ...limitsOf('e949-invisible', more), searches: ['e949-invisible', ...own] };
    const { fresh, asked, letThrough } = slowFiles();
    const ready = vi.fn();
    void fresh.open(publicFolder).then(ready);
    expect(asked).toEqual(firstFiles);
    const answer = fresh.run(request, 1);
    await vi.waitFor(() => expect(asked).toEqual([...firstFiles, 'e949-invisible']));
    letThrough('e949-invisible');
    expect(await answer).toEqual(await api.run(request, 2));
    expect(ready).not.toHaveBeenCalled();
    firstFiles.forEach(letThrough);
    await vi.waitFor(() => expect(asked.length).toBe(analysisFiles.length + recastFiles.length));
    expect(new Set(asked).size).toBe(asked.length);
    for (const name of asked) letThrough(name);
    await vi.waitFor(() => expect(ready).toHaveBeenCalledWith({ problems: [] }));
  });

  it('refuses a table with the name of a search of ours whose file it has not read', async () => {
    vi.resetModules();
    const { fresh } = slowFiles((await import('../../workers/workerApi.ts')).createWorkerApi);
    void fresh.open(publicFolder);
    const request = limitsOf('belle-2-kee', await tableOf('belle-2-kee'));
    const refused = { ok: false, reason: { code: 'taken-id', index: 0, id: 'belle-2-kee' } };
    expect(await fresh.run({ ...request, searches: [] }, 1)).toMatchObject(refused);
  });

  it('waits for all where a request names no searches', async () => {
    const request = { task: 'model', model: 'bc4', massesMeV: [10] } as const;
    const { fresh, asked, letThrough } = slowFiles();
    void fresh.open(publicFolder);
    const answered = vi.fn();
    void fresh.run(request, 1).then(answered);
    firstFiles.forEach(letThrough);
    await vi.waitFor(() => expect(asked.length).toBe(analysisFiles.length + recastFiles.length));
    expect(answered).not.toHaveBeenCalled();
    for (const name of asked) letThrough(name);
    await vi.waitFor(() => expect(answered).toHaveBeenCalledWith(expect.objectContaining({ ok: true })));
  });
});
