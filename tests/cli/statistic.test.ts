import { describe, expect, it } from 'vitest';
import { fileWith, outcome } from './commandLine.ts';

const search = 'na62-pinunu-2016-2022';
const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
const eventLimits = (csv: string) => rowsOf(csv).map((row) => row[4]);

describe('--method asymptotic-…', () => {
  it('says by how much its limits are off', async () => {
    const method = ['--method', 'asymptotic-qtilde-poisson'];
    const one = await outcome('cls', '--n', '0', '--b', '1', ...method);
    expect(one.sentence).toMatch(/For these counts the large-sample limit is 24 % too strong/);
    expect(JSON.parse(one.stdout)).toMatchObject({
      asymptoticDeviation: expect.closeTo(-0.2393, 4) as unknown,
    });
    const all = await outcome('limits', '--search', search, ...method);
    // Without background 1.645²/2 events take the place of ln 10.
    expect(all.sentence).toMatch(/The large-sample limits are, at the most, 41 % too strong/);
    expect((await outcome('cls', '--n', '0', '--b', '1')).sentence).toBe('');
  });
});

describe('--statistic', () => {
  it('gives limits from CLs+b, never above those from CLs', async () => {
    const cls = await outcome('limits', '--search', search);
    const clsb = await outcome('limits', '--search', search, '--statistic', 'clsb');
    expect([cls.sentence, clsb.sentence]).toEqual(['', '']);
    const limits = eventLimits(cls.stdout);
    const found = eventLimits(clsb.stdout);
    found.forEach((limit, k) => expect(limit).toBeLessThanOrEqual(limits[k]));
    // They agree where no background is expected, in windows cut to no width at the end of a signal region.
    const backgrounds = rowsOf(cls.stdout).map((row) => row[2]);
    found.forEach((limit, k) => expect(limit === limits[k]).toBe(backgrounds[k] === 0));
    expect((await outcome('limits', '--search', search, '--statistic', 'cls')).stdout).toBe(cls.stdout);
  });

  it('says in one sentence where every signal is excluded, with 0 in the table and nothing in exclude', async () => {
    const words = ['--statistic', 'clsb', '--cl', '0.6'];
    const { status, stdout, sentences } = await outcome('limits', '--search', search, ...words);
    expect(status).toBe(0);
    expect(eventLimits(stdout).filter((limit) => limit === 0).length).toBeGreaterThan(3);
    expect(sentences).toEqual([
      expect.stringMatching(/excludes every signal, even none, at \d+ masses from/),
    ]);
    const open = await outcome('exclude', '--model', 'bc4', '--searches', search, ...words);
    const rows = stdout.trim().split('\n').slice(1);
    const empty = rows.find((row) => row.split(',')[4] === '0')?.split(',')[0] ?? '';
    expect(open.stdout).not.toContain(`,${empty},`);
    expect(open.sentence).toMatch(/even none/);
  });

  it('is that of cls and its tables too', async () => {
    const answer = async (...words: string[]): Promise<unknown> =>
      JSON.parse(
        (await outcome('cls', '--b', '3.5', '--sigma-b', '0', '--statistic', 'clsb', ...words)).stdout,
      );
    // The classical limits for 3 and 0 events, 6.680783 and 2.302585, less the background; the median count is 3.
    expect(await answer('--n', '3', '--method', 'exact')).toMatchObject({
      statistic: 'clsb',
      s_ul: expect.closeTo(6.680783 - 3.5, 5) as unknown,
      expected: { median: expect.closeTo(6.680783 - 3.5, 5) as unknown },
    });
    expect(await answer('--n', '0', '--method', 'exact')).toMatchObject({ s_ul: 0 });
    const drawn = (await answer('--n', '4', '--method', 'toys')) as { s_ul: number; err: number };
    expect(Math.abs(drawn.s_ul - (7.993589 - 3.5))).toBeLessThan(4.5 * drawn.err);
    const table = fileWith('clsb.csv', 'n_obs,b,sigma_b,cl,method\n3,3.5,0,0.9,exact\n');
    const { stdout } = await outcome('cls', '--table', table, '--statistic', 'clsb');
    expect(Number(stdout.trim().split(',').at(-1))).toBeCloseTo(6.680783 - 3.5, 5);
  });

  it.each([
    [['cls', '--n', '1', '--b', '1', '--statistic', 'p'], /--statistic is "p"/],
    [['limits', '--search', search, '--statistic', 'p'], /--statistic is "p"; it must be one of cls, clsb/],
    [['limits', '--search', 'na62-pi0-invisible', '--statistic', 'clsb'], /publishes CLs limits only/],
    [['limits', '--search', 'na62-pinunu-2017-shape', '--statistic', 'clsb'], /gives CLs limits only/],
  ])('is refused for %j', async (words, sentence) => {
    expect(await outcome(...words)).toMatchObject({
      status: 2,
      stdout: '',
      sentence: expect.stringMatching(sentence) as unknown,
    });
  });
});
