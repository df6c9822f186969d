import { join } from 'node:path';
import fc from 'fast-check';
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
const counting = { task: 'cls', observedCount: 3, background: 2, backgroundUncertainty: 0, ...assumptions };
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
    [
      ['scan', '--request', fileWith('text.json', 'limits')],
      /Line 1, column 1 of .*text.json is not JSON: "limits" is not allowed there/,
    ],
    [['scan', '--request', fileWith('list.json', '[]')], /must hold one object/],
    [['scan', '--request', fileWith('task.json', { task: 'dance' })], /The task is "dance"/],
    [['scan', '--request', fileWith('l.json', limits), '--shard', '3/2'], /--shard is "3\/2"/],
    [
      ['scan', '--request', fileWith('c.json', counting), '--shard', '1/2'],
      /"cls" cannot be cut into shards; these can: exclusion, limits, model/,
    ],
    [
      ['scan', '--request', fileWith('n.json', { task: 'limits' }), '--shard', '1/2'],
      /needs a list in its field "searches"/,
    ],
    [
      ['scan', '--request', fileWith('u.json', { ...exclusion, union: true }), '--shard', '1/2'],
      /A union needs all searches/,
    ],
    [
      [
        'scan',
        '--request',
        fileWith('x.json', { ...exclusion, task: 'combined-exclusion', searches: undefined }),
      ],
      /needs a list in its field "searches"; it has none/,
    ],
    [['merge'], /needs the names/],
    [['merge', fileWith('odd.json', { format: 'else' })], /was not written by this version of scan/],
  ])('are refused for %j', async (words, sentence) => {
    const { status, stdout, sentence: said } = await outcome(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(said).toMatch(sentence);
  });

  it('are named where they were changed, cut short or are of another request', async () => {
    const file = fileWith('half.json', model);
    const { stdout } = await outcome('scan', '--request', file, '--shard', '1/2');
    const second = (await outcome('scan', '--request', file, '--shard', '2/2')).stdout;
    const rest = fileWith('rest.json', second);
    expect((await outcome('merge', fileWith('first.json', stdout), rest)).status).toBe(0);
    const written = JSON.parse(stdout);
    const { request, answer } = written;
    const spoilt = fc.constantFrom<[object, string]>(
      [{ ...written, request: { ...request, model: 'bc10' } }, 'was changed'],
      [{ ...written, shard: [1, 3] }, 'was changed'],
      [{ ...written, answer: { ...answer, massMeV: [1] } }, 'was changed'],
      [{ ...written, answer: JSON.parse(second).answer }, 'was changed'],
      [{ ...written, sha256: undefined }, 'was changed'],
      [{ ...written, shard: [3, 2] }, 'not written'],
      [{ ...written, answer: undefined }, 'not written'],
    );
    const changed = spoilt.map(([content, words]): [string, string] => [JSON.stringify(content), words]);
    const short = fc
      .integer({ min: 1, max: stdout.trimEnd().length - 1 })
      .map((length): [string, string] => [stdout.slice(0, length), 'JSON']);
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, short), async ([text, words]) => {
        const { status, sentence } = await outcome('merge', fileWith('spoilt.json', text), rest);
        expect(status).toBe(2);
        expect(sentence).toContain('spoilt.json');
        expect(sentence).toContain(words);
      }),
      { numRuns: 60 },
    );
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
