import { describe, expect, it } from 'vitest';
import { outcome } from './commandLine.ts';

async function said(...words: string[]): Promise<string> {
  const { status, stdout, sentence } = await outcome(...words);
  if (status !== 0) throw new Error(sentence);
  return stdout;
}

const asked = ['--masses', '60,180,240', '--searches', 'na62-pinunu-2016-2022'];

/** Lowest excluded coupling of each row. */
async function lowerEdges(...words: string[]): Promise<readonly number[]> {
  const [header, ...rows] = (await said('exclude', ...words, ...asked)).trim().split('\n');
  const column = header.split(',').indexOf('coupling_lo');
  return rows.map((row) => Number(row.split(',')[column]));
}

describe('inputs of theory on the command line', () => {
  it('move the edge in sin²θ by the inverse of C where X is invisible', async () => {
    const usual = await lowerEdges('--model', 'bc4-inv');
    const other = await lowerEdges('--model', 'bc4-inv', '--theory', 'C=0.0038');
    expect(usual.length).toBeGreaterThanOrEqual(3);
    usual.forEach((edge, k) => {
      expect(edge).toBeGreaterThan(0);
      expect(edge / other[k] / (3.8 / 3)).toBeCloseTo(1, 8);
    });
  });

  it('reach tables, points and conversions', async () => {
    const production = async (...more: string[]) =>
      Number(
        (await said('model', '--model', 'bc4', '--masses', '100', ...more)).split('\n')[1].split(',')[1],
      );
    expect((await production('--theory', 'C=0.006')) / (await production())).toBeCloseTo(2, 12);
    const at = ['--model', 'bc4', '--mass', '180', '--coupling', '2e-8'];
    for (const command of ['point', 'convert']) {
      const usual = JSON.parse(await said(command, ...at)) as { branchingRatio: number };
      const other = JSON.parse(await said(command, ...at, '--theory', 'C=0.006')) as {
        branchingRatio: number;
        model: string;
      };
      expect(other.branchingRatio / usual.branchingRatio).toBeCloseTo(2, 12);
      expect(other.model).toBe('bc4:C=0.006');
    }
    // Usual values are the usual model.
    expect(await said('convert', ...at, '--theory', 'C=0.003')).toBe(await said('convert', ...at));
  });

  it('are refused with what the model has', async () => {
    const refusal = async (...words: string[]) => (await outcome('model', ...words)).sentence;
    expect(await refusal('--model', 'bc4', '--theory', 'N8=1e-7')).toContain('this model has C,');
    expect(await refusal('--model', 'bc11', '--theory', 'N8=1')).toContain('between 5e-8 and 3e-7');
    expect(await refusal('--model', 'alp', '--theory', 'C=1')).toContain('this model has N8, muOverMd, FB,');
    const own = ['--model-file', 'public/data/examples/models/bc4.txt'];
    expect(await refusal(...own, '--theory', 'C=1')).toContain(
      '--theory belongs to the models bc1, bc2, bc4, bc10, bc11, alp; Dark scalar has',
    );
  });

  it('of the general ALP stand beside its couplings', async () => {
    const at = ['--model', 'alp', '--couplings', 'CGG=1,Cff=0.1', '--mass', '180', '--coupling', '1e-4'];
    const point = JSON.parse(await said('convert', ...at, '--theory', 'N8=1.11e-7')) as { model: string };
    expect(point.model).toBe('alp:CGG=1,Cff=0.1,N8=1.11e-7');
    expect(await said('convert', ...at, '--theory', 'N8=1.53e-7')).toBe(await said('convert', ...at));
    // Limits on decays of B mesons move with their form factors: B as the square, and the share that decays early enough with g².
    const lowest = async (...more: string[]) => {
      const asked = ['--masses', '250', '--searches', 'none', '--bounds', 'any-belle-2-dimuon'];
      const [, row] = (await said('exclude', '--model', 'alp', '--couplings', 'Cff=1', ...asked, ...more))
        .trim()
        .split('\n');
      return Number(row.split(',')[3]);
    };
    const ratio = (await lowest()) / (await lowest('--theory', 'FB=1.1'));
    expect(ratio).toBeGreaterThan(1.04);
    expect(ratio).toBeLessThan(1.1);
  });
});
