import { describe, expect, it } from 'vitest';
import { fileWith, outcome } from './commandLine.ts';

const bc4 = 'public/data/examples/models/bc4.txt';

async function run(...words: string[]): Promise<string> {
  const { status, stdout, sentence } = await outcome(...words);
  expect(sentence).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const numbersOf = (csv: string): number[] =>
  csv
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(','))
    .map((cell) => (cell === 'inf' ? 1e99 : Number(cell)))
    .filter((value) => Number.isFinite(value));

describe('a model of one’s own on the command line', () => {
  it('gives the numbers of BC4 where its formulas are those of BC4', async () => {
    const own = numbersOf(await run('model', '--model-file', bc4, '--masses', '1:279:1'));
    const built = numbersOf(await run('model', '--model', 'bc4', '--masses', '1:279:1'));
    expect(own).toHaveLength(built.length);
    own.forEach((value, i) => {
      if (built[i] === 0) expect(value).toBe(0);
      else expect(value / built[i]).toBeCloseTo(1, 8);
    });
  });

  it('is excluded where BC4 is', async () => {
    const words = ['--masses', '10,60,180,250', '--searches', 'na62-pinunu-2016-2022'];
    const own = await run('exclude', '--model-file', bc4, ...words);
    const built = await run('exclude', '--model', 'bc4', ...words);
    const couplings = (csv: string) =>
      csv
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(1, 5).map(Number));
    // The built-in model counts in sin²θ.
    expect(couplings(built).length).toBeGreaterThan(3);
    couplings(built).forEach(([mass, interval, low, high], i) => {
      const [ownMass, ownInterval, ownLow, ownHigh] = couplings(own)[i];
      expect([ownMass, ownInterval]).toEqual([mass, interval]);
      expect(ownLow ** 2 / low).toBeCloseTo(1, 7);
      expect(ownHigh ** 2 / high).toBeCloseTo(1, 7);
    });
  });

  it('has points and lifetimes', async () => {
    const point = JSON.parse(
      await run('point', '--model-file', bc4, '--mass', '180', '--coupling', '1.4e-4'),
    ) as { verdict: string; couplings: Readonly<Record<string, number>>; caveats: unknown };
    const built = JSON.parse(
      await run(
        'point',
        '--model',
        'bc4',
        '--mass',
        '180',
        '--coupling',
        '1.4e-4',
        '--convention',
        'sintheta',
      ),
    ) as typeof point;
    expect(point.verdict).toBe(built.verdict);
    expect(point.couplings).toEqual({ g: 1.4e-4 });
    expect(JSON.stringify(point.caveats)).toContain('own-model');
    const converted = JSON.parse(
      await run('convert', '--model-file', bc4, '--mass', '180', '--tau', '1e-9'),
    ) as { amplitudeCoupling: number };
    const asBuilt = JSON.parse(
      await run('convert', '--model', 'bc4', '--mass', '180', '--tau', '1e-9'),
    ) as typeof converted;
    expect(converted.amplitudeCoupling / asBuilt.amplitudeCoupling).toBeCloseTo(1, 9);
  });

  it('comes from a table, as the command "model" writes it', async () => {
    const table = fileWith('mine.csv', await run('model', '--model', 'bc10', '--masses', '10:210:2'));
    const [own] = (await run('model', '--model-file', table, '--masses', '101')).trim().split('\n').slice(1);
    const [built] = (await run('model', '--model', 'bc10', '--masses', '101')).trim().split('\n').slice(1);
    own.split(',').forEach((cell, i) => {
      const expected = Number(built.split(',')[i]);
      // Between rows 2 MeV apart a fraction that grows like m² or m³ is off by some (1 MeV/m)².
      expect(Math.abs(Number(cell) - expected)).toBeLessThanOrEqual(4 * (1 / 101) ** 2 * expected);
    });
  });

  it.each([
    [['--model-file', 'nowhere.txt'], 'nowhere.txt could not be read; --model-file must name a text file.'],
    [['--model-file', bc4, '--model', 'bc4'], 'Give either --model or --model-file.'],
    [[], 'Give either --model or --model-file.'],
    [['--model-file', bc4, '--couplings', 'CGG=1'], '--couplings and --scale-TeV belong to the model alp'],
  ])('is refused with one sentence: %j', async (words, said) => {
    const { status, stdout, sentences } = await outcome('model', ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(said);
  });

  it('names the place in its file of what is wrong', async () => {
    const file = fileWith('wrong.txt', 'name: Mine\nB/g^2 = 1e-3 * window\ntau*g^2 = 1e-9\n');
    expect(await outcome('model', '--model-file', file)).toMatchObject({
      status: 2,
      sentence:
        'Line 2, column 16 of wrong.txt: "window" has no meaning here; give it one on a line above, or see the list of names.',
    });
  });
});
