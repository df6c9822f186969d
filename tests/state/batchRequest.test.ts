import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { batchRequest, requestText } from '../../src/state/batchRequest.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { fileWith, outcome } from '../cli/commandLine.ts';
import { dataText } from '../searches/agreement.ts';

let engine: Engine;
beforeAll(async () => {
  engine = (await openEngine((path) => Promise.resolve(dataText(path.replace('data/', ''))))).engine;
});

async function scanned(text: string): Promise<ReturnType<typeof JSON.parse>> {
  const { stdout, sentence } = await outcome('scan', '--request', fileWith('asked.json', text));
  expect(sentence).toBe('');
  return JSON.parse(stdout).answer;
}

describe('the request for a batch system', () => {
  it('asks for what the figure shows, at the hypotheses of the searches', async () => {
    const choices = {
      ...defaultChoices(),
      hiddenSearches: ['na62-pimumu-2017-2018'],
      invisibleFraction: 0.3,
    };
    const request = batchRequest(choices);
    const { exclusion } = requestsOf(choices);
    if (exclusion === null) throw new Error('The figure shows no model.');
    const answer = await scanned(requestText(request));
    const asked = engine.run({ ...exclusion, massesMeV: 'hypotheses' });
    if (!asked.ok) throw new Error(asked.reason.code);
    expect(answer.searches.map(({ search }: { search: string }) => search)).toEqual(exclusion.searches);
    for (const [k, { curves }] of asked.answer.searches.entries())
      for (const [n, { columns }] of curves.entries())
        expect(answer.searches[k].curves[n].columns.logLower).toEqual(Array.from(columns.logLower));
    for (const shard of [1, 2, 3]) expect(engine.shard(request, [shard, 3])).not.toEqual([]);
  });

  it('asks for limits at a fixed lifetime, which may have no end', async () => {
    const text = requestText(batchRequest({ ...defaultChoices(), lifetime: Number.POSITIVE_INFINITY }));
    expect(JSON.parse(text)).toMatchObject({ task: 'limits', lifetime: { kind: 'fixed', lifetimeS: 'inf' } });
    const { searches } = await scanned(text);
    expect(searches[0].branchingRatioLimit.observed.length).toBeGreaterThan(10);
  });

  it('has the unbinned analysis with its toys where that is switched on', () => {
    const request = batchRequest({ ...defaultChoices(), shape: true });
    expect(request).toMatchObject({ toys: 4096, seed: 1 });
    expect(request.searches).toContain('na62-pinunu-2017-shape');
    expect(batchRequest(defaultChoices())).not.toHaveProperty('toys');
  });
});
