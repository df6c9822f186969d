import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWith, folder, outcome } from './commandLine.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 };
const limits = {
  task: 'limits',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  lifetime: { kind: 'fixed', lifetimeS: 'inf' },
  ...assumptions,
};
const exclusion = {
  task: 'exclusion',
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pinunu-2017', 'na62-pi0-invisible'],
  invisibleFraction: 0,
  curves: ['observed'],
  massesMeV: 'hypotheses',
  ...assumptions,
};
const { massesMeV: _, ...drawn } = exclusion;
const model = { task: 'model', model: 'bc11', massesMeV: [10, 20, 30, 40, 50] };

describe('scans in shards', { timeout: 60_000 }, () => {
  it.each([
    ['limits', limits, 3],
    ['exclusion', exclusion, 2],
    ['drawn exclusion', drawn, 2],
    ['model', model, 4],
  ])('of %s are, merged in any order, what the whole gives, byte for byte', async (name, request, shards) => {
    const file = fileWith(`${name}.json`, request);
    const whole = await outcome('scan', '--request', file);
    expect(whole.status).toBe(0);
    const parts: string[] = [];
    for (let k = shards; k >= 1; k--) {
      const { stdout } = await outcome('scan', '--request', file, '--shard', `${k}/${shards}`);
      expect(stdout.length).toBeLessThan(whole.stdout.length);
      parts.push(fileWith(`${name}-${k}.json`, stdout));
    }
    expect((await outcome('merge', ...parts)).stdout).toBe(whole.stdout);
    const missing = await outcome('merge', ...parts.slice(1));
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.sentence).toMatch(new RegExp(`Shard ${shards} of ${shards} is missing`));
    const twice = await outcome('merge', parts[0], ...parts);
    expect(twice.sentence).toMatch(/is there twice/);
  });

  it('limits carry the lifetime "inf" and the numbers of the command limits', async () => {
    const file = fileWith('inf.json', { ...limits, massesMeV: [180.6] });
    const { answer } = JSON.parse((await outcome('scan', '--request', file)).stdout);
    const table = (await outcome('limits', '--search', 'na62-pinunu-2016-2022', '--masses', '180.6')).stdout;
    expect(table).toContain(`,${answer.searches[0].observedCount[0]},`);
    expect(answer.searches[0].signalLimit.observed[0]).toBeCloseTo(5.21, 2);
  });

  it.each([
    [['scan'], /--request is missing/],
    [['scan', '--request', join(folder, 'absent.json')], /absent.json could not be read/],
    [['scan', '--request', fileWith('text.json', 'limits')], /is not JSON/],
    [['scan', '--request', fileWith('list.json', '[]')], /must hold one object/],
    [['scan', '--request', fileWith('task.json', { task: 'dance' })], /The task is "dance"/],
    [['scan', '--request', fileWith('l.json', limits), '--shard', '3/2'], /--shard is "3\/2"/],
    [
      ['scan', '--request', fileWith('c.json', { task: 'cls' }), '--shard', '1/2'],
      /"cls" is one piece; these can be cut into shards: exclusion, limits, model/,
    ],
    [
      ['scan', '--request', fileWith('n.json', { task: 'limits' }), '--shard', '1/2'],
      /needs a list in its field "searches"/,
    ],
    [
      ['scan', '--request', fileWith('u.json', { ...exclusion, union: true }), '--shard', '1/2'],
      /A union needs all searches/,
    ],
    [['merge'], /needs the names/],
    [['merge', fileWith('odd.json', { format: 'else' })], /is not a file that scan has written/],
  ])('are refused for %j', async (words, sentence) => {
    const { status, stdout, sentence: said } = await outcome(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(said).toMatch(sentence);
  });

  it('of different requests do not go together', async () => {
    const one = fileWith(
      'one.json',
      (await outcome('scan', '--request', fileWith('m1.json', model), '--shard', '1/2')).stdout,
    );
    const changed = { ...model, model: 'bc10' };
    const two = fileWith(
      'two.json',
      (await outcome('scan', '--request', fileWith('m2.json', changed), '--shard', '2/2')).stdout,
    );
    expect((await outcome('merge', one, two)).sentence).toMatch(/not shards of the same request/);
  });
});
