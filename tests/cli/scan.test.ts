import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanHash } from '../../src/import/scanFile.ts';
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

describe('scans in shards', () => {
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
    expect(missing.sentence).toBe(
      `These are not the ${shards} shards of one request: ${shards}/${shards} is missing.`,
    );
    const twice = await outcome('merge', parts[0], ...parts);
    expect(twice.sentence).toBe(
      `These are not the ${shards} shards of one request: ${shards}/${shards} is in ${parts[0]} and ${parts[0]}.`,
    );
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

  it('that are missing, there twice or foreign are named in one sentence, with their files', async () => {
    const shardsOf = async (name: string, request: object, of: number) => {
      const file = fileWith(`${name}.json`, request);
      const parts: string[] = [];
      for (let k = 1; k <= of; k++) {
        const { stdout } = await outcome('scan', '--request', file, '--shard', `${k}/${of}`);
        parts.push(fileWith(`${name}-${k}-of-${of}.json`, stdout));
      }
      return parts;
    };
    const own = await shardsOf('own', model, 5);
    const [cut] = await shardsOf('own', model, 2);
    const [, other] = await shardsOf('other', { ...model, model: 'bc10' }, 5);
    const said = async (...files: string[]) => (await outcome('merge', ...files)).sentence;
    expect(await said(other, ...own)).toBe(
      `These are not the 5 shards of one request: ${other} (2/5) is of another request, another number of shards or another version.`,
    );
    expect(await said(cut, own[4], other, own[0], own[4])).toBe(
      `These are not the 5 shards of one request: 2/5 to 4/5 are missing; 5/5 is in ${own[4]} and ${own[4]}; ` +
        `${cut} (1/2) and ${other} (2/5) are of another request, another number of shards or another version.`,
    );
    const written = JSON.parse(readFileSync(own[1], 'utf8'));
    const older = { ...written, version: '0.0.1' };
    const { version, request, shard, answer } = older;
    older.sha256 = scanHash({ version, request, shard, answer });
    const old = fileWith('older.json', older);
    expect(await said(own[0], old, own[2], own[3], own[4])).toBe(
      `These are not the 5 shards of one request: 2/5 is missing; ` +
        `${old} (2/5) is of another request, another number of shards or another version.`,
    );
  });

  it('of which many are missing are still named in one short sentence', async () => {
    const file = fileWith('many.json', model);
    const parts = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25];
    const files: string[] = [];
    for (const k of parts) {
      const { stdout } = await outcome('scan', '--request', file, '--shard', `${k}/9007199254740991`);
      files.push(fileWith(`many-${k}.json`, stdout));
    }
    const { sentence } = await outcome('merge', ...files);
    expect(sentence).toMatch(
      /^These are not the 9007199254740991 shards .*: 2\/9007199254740991, 4\/.* and 3 more are missing\.$/,
    );
  });
});
