import { describe, expect, it } from 'vitest';
import { outcome } from './commandLine.ts';

const search = 'na62-pinunu-2016-2022';
const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
const eventLimits = (csv: string) => rowsOf(csv).map((row) => row[4]);

describe('--statistic', { timeout: 60_000 }, () => {
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

  it.each([
    [['limits', '--search', search, '--statistic', 'p'], /--statistic is "p"; it must be one of cls, clsb/],
    [
      ['limits', '--search', 'na62-pi0-invisible', '--statistic', 'clsb'],
      /Only limits from CLs are published/,
    ],
    [['limits', '--search', 'na62-pinunu-2017-shape', '--statistic', 'clsb'], /limits from CLs alone/],
  ])('is refused for %j', async (words, sentence) => {
    expect(await outcome(...words)).toMatchObject({
      status: 2,
      stdout: '',
      sentence: expect.stringMatching(sentence) as unknown,
    });
  });
});
