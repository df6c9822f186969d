import { describe, expect, it } from 'vitest';
import { fileWith, outcome } from './commandLine.ts';

const counts = 'public/data/examples/searches/counts.json';

async function run(...words: string[]): Promise<string> {
  const { status, stdout } = await outcome(...words);
  expect(status).toBe(0);
  return stdout;
}

describe('a search of one’s own on the command line', () => {
  it('has limits, at any exposure and confidence level', async () => {
    const [heading, first] = (await run('limits', '--search-file', counts)).trim().split('\n');
    const columns = heading.split(',');
    const cell = (name: string) => Number(first.split(',')[columns.indexOf(name)]);
    expect(cell('n_obs')).toBe(0);
    expect(cell('br_ul_obs')).toBeCloseTo(cell('n_ul_obs') * 1e-11, 16);
    await run('limits', '--search-file', counts, '--exposure', '10', '--cl', '0.95');
  });

  it('is a table too, as on the page', async () => {
    const rows = 'm_MeV,n,b,sigma_b,ses\n160,0,0.3,0.1,1e-11\n180,1,0.5,0.1,1e-11\n';
    const [, first] = (await run('limits', '--search-file', fileWith('mine.csv', rows))).split('\n');
    expect(first).toMatch(/^160,0,0\.3,0\.1,/);
    const wrong = rows.replace('180,1', '180,-1');
    const { sentence } = await outcome('limits', '--search-file', fileWith('wrong.csv', wrong));
    expect(sentence).toMatch(/^Line 3, column 2 of .*wrong\.csv: n is -1, but must be a whole number/);
  });

  it('excludes couplings of every model beside the others, and is combined with them', async () => {
    for (const model of ['bc2', 'bc4', 'bc10', 'bc11']) {
      const csv = await run(
        'exclude',
        '--model',
        model,
        '--search-file',
        counts,
        '--masses',
        '40',
        '--combine',
      );
      expect(csv).toMatch(/^own-counts,40,1,/m);
      expect(csv).toMatch(/^combined,40,1,/m);
    }
  });

  it('is in the readout of a point', async () => {
    const point = JSON.parse(
      await run('point', '--model', 'bc4', '--mass', '40', '--coupling', '1e-6', '--search-file', counts),
    ) as { searches: readonly { search: string; verdict: string }[] };
    expect(point.searches.map(({ search }) => search)).toContain('own-counts');
  });

  it.each([
    ['no JSON', fileWith('a.json', '{'), /a\.json/],
    ['a field that is wrong', fileWith('b.json', { kind: 'counts', id: 'x' }), /b\.json.*title/],
  ])('is refused for %s', async (_, file, said) => {
    const { status, sentence } = await outcome('limits', '--search-file', file);
    expect(status).toBe(2);
    expect(sentence).toMatch(said);
  });
});
