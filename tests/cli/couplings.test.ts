import { describe, expect, it } from 'vitest';
import { outcome } from './commandLine.ts';

const rows = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').map(Number));

async function table(...words: string[]) {
  const { status, stdout, sentence } = await outcome('model', '--masses', '1,100,300', ...words);
  if (status !== 0) throw new Error(sentence);
  return rows(stdout);
}

/** Largest |a/b − 1| of two tables. */
function difference(some: readonly number[][], others: readonly number[][]): number {
  const pairs = some.flatMap((row, k) => row.map((value, i) => [value, others[k][i]] as const));
  return Math.max(...pairs.map(([a, b]) => (a === b ? 0 : Math.abs(a / b - 1))));
}

describe('couplings of the general ALP on the command line', () => {
  it('makes the corners that are benchmarks', async () => {
    const corners = [
      ['Cff=1', 'bc10'],
      ['CGG=1,CWW=0', 'bc11'],
    ];
    for (const [couplings, benchmark] of corners) {
      const some = await table('--model', 'alp', '--couplings', couplings);
      expect(difference(some, await table('--model', benchmark))).toBeLessThan(1e-6);
    }
    const bc9 = await table('--model', 'bc9');
    expect(difference(bc9, await table('--model', 'alp', '--couplings', 'CWW=1,CBB=1'))).toBe(0);
  });

  it('excludes the same couplings as the benchmark at a corner', async () => {
    const asked = ['--masses', '180,240', '--searches', 'na62-pinunu-2016-2022'];
    const some = await outcome('exclude', '--model', 'alp', '--couplings', 'CGG=1', ...asked);
    const others = await outcome('exclude', '--model', 'bc11', ...asked);
    const numbers = ({ stdout }: { readonly stdout: string }) =>
      rows(stdout.replaceAll(/[a-z][a-z0-9-]+,/g, '0,').replaceAll(/,[a-z]+$/gm, ',0'));
    expect(numbers(some).length).toBeGreaterThan(1);
    expect(difference(numbers(some), numbers(others))).toBeLessThan(1e-6);
  });

  it('takes the scale of the running, of usual couplings too', async () => {
    const near = await table('--model', 'alp', '--couplings', 'Cff=1');
    const far = await table('--model', 'alp', '--couplings', 'Cff=1', '--scale-TeV', '12.566');
    // The rate of fermions at 4π TeV is five times that at 1 TeV.
    expect(far[0][1] / near[0][1]).toBeCloseTo(5, 1);
    const usual = await table('--model', 'alp', '--scale-TeV', '10');
    const named = await table(
      '--model',
      'alp',
      '--couplings',
      'CGG=1,CWW=1,CBB=1,Cff=1',
      '--scale-TeV',
      '10',
    );
    expect(difference(usual, named)).toBe(0);
  });

  it('converts and answers for a point', async () => {
    const asked = ['--model', 'alp', '--couplings', 'CGG=0.5', '--mass', '180', '--coupling', '1e-4'];
    const point = JSON.parse((await outcome('point', ...asked)).stdout) as { branchingRatio: number };
    const converted = JSON.parse((await outcome('convert', ...asked)).stdout) as {
      couplings: Record<string, number>;
      lifetimeS: number;
    };
    const bc11 = ['--model', 'bc11', '--mass', '180', '--coupling', '5e-5'];
    const other = JSON.parse((await outcome('point', ...bc11)).stdout) as { branchingRatio: number };
    expect(point.branchingRatio / other.branchingRatio).toBeCloseTo(1, 6);
    expect(converted.couplings['Cmax_over_Lambda_TeV-1']).toBeCloseTo(5e-5, 12);
  });

  it.each([
    [['--couplings', 'CGG=1,cgg=2'], /"cgg=2" at character 7; the names are CGG, CWW/],
    [['--couplings', 'CGG=one'], /"CGG=one" at character 1; a finite number/],
    [['--couplings', 'CGG=0'], /All couplings are 0/],
    [['--couplings', 'CGG=1', '--scale-TeV', '0.1'], /"scale=0.1" at character 7; .*between 1 and 1000000/],
    [['--scale-TeV', 'x'], /--scale-TeV/],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const refused = await outcome('model', '--model', 'alp', ...words);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.sentences).toHaveLength(1);
    expect(refused.sentence).toMatch(sentence);
  });

  it('refuses couplings of a model that has one', async () => {
    const refused = await outcome('exclude', '--model', 'bc10', '--couplings', 'CGG=1');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.sentence).toMatch(/belong to the model alp; bc10 has one coupling/);
  });
});
