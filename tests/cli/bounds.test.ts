import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { oneOfEach, wholeSession } from '../own/anySession.ts';
import { fileWith, outcome } from './commandLine.ts';

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const data = (path: string) => fileURLToPath(new URL(`../../public/data/${path}`, import.meta.url));

describe('exclude --bounds', () => {
  it('adds recasts to the searches', async () => {
    const { status, stdout } = await outcome(
      'exclude',
      '--model',
      'bc4',
      '--masses',
      '100,200',
      '--bounds',
      'e949-invisible,microboone-piee',
    );
    expect(status).toBe(0);
    const names = new Set(rowsOf(stdout).map(([search]) => search));
    expect(names).toContain('e949-invisible');
    expect(names).toContain('microboone-piee');
    expect(names).toContain('na62-pinunu-2016-2022');
  });

  it('stands alone without searches, and knows drawn contours and entries of the list', async () => {
    const { status, stdout } = await outcome(
      'exclude',
      '--model',
      'bc4',
      '--masses',
      '250',
      '--searches',
      'none',
      '--bounds',
      'bc4-charm,bc4-na48-2',
    );
    expect(status).toBe(0);
    const rows = rowsOf(stdout);
    expect(rows.map(([search]) => search)).toEqual(['na48-2-pimumu', 'bc4-charm']);
    const [, , , lower, upper] = rows[1].map(Number);
    expect(lower).toBeGreaterThan(1e-8);
    expect(upper).toBeLessThan(1e-4);
  });

  it('converts the convention of a contour', async () => {
    const { stdout } = await outcome(
      'exclude',
      '--model',
      'bc10',
      '--masses',
      '100',
      '--searches',
      'none',
      '--bounds',
      'bc10-bbn',
    );
    const [[, , , lower, upper]] = rowsOf(stdout).map((row) => row.map(Number));
    expect(lower).toBeCloseTo(1.09e-8 / 0.24622, 10);
    expect(upper).toBeGreaterThan(4e-5);
  });

  it('recasts limits on decays of B mesons into a general ALP, whose list holds no contour of another model', async () => {
    const asked = ['--masses', '220,270', '--searches', 'none', '--bounds'];
    const lowest = async (bounds: string, ...model: string[]) => {
      const { stdout, sentence } = await outcome('exclude', '--model', ...model, ...asked, bounds);
      if (stdout === '') throw new Error(sentence);
      return rowsOf(stdout).map(([, , , lower]) => Number(lower));
    };
    const ids = ['belle-2', 'belle-2-dimuon', 'lhcb-b0-recast', 'lhcb-bplus-recast'];
    const list = (model: string) => ids.map((id) => `${model}-${id}`).join(',');
    const general = await lowest(list('any'), 'alp', '--couplings', 'Cff=1');
    const special = await lowest(list('bc10'), 'bc10');
    expect(general.length).toBeGreaterThanOrEqual(3);
    general.forEach((edge, k) => expect(Math.abs(edge / special[k] - 1)).toBeLessThan(1e-6));
    const refused = await outcome('exclude', '--model', 'alp', ...asked, 'bc10-lhcb');
    expect(refused.status).toBe(2);
    expect(refused.sentence).toContain('any-belle-2');
  });

  it('says why a bound is missing, and refuses one that does not exist', async () => {
    const missing = await outcome('exclude', '--model', 'bc4', '--searches', 'none', '--bounds', 'bc4-belle');
    expect(missing.status).toBe(0);
    expect(missing.sentences).toEqual([expect.stringMatching(/^bc4-belle: Belle published rates/)]);
    const unknown = await outcome('exclude', '--model', 'bc4', '--bounds', 'nobody');
    expect(unknown.status).toBe(2);
    expect(unknown.sentences[0]).toMatch(
      /^The bound is "nobody"; for BC4 it must be one of e949-invisible,.*bc4-charm/,
    );
  });
});

describe('check', () => {
  it('says what the loader makes of files of each kind', async () => {
    const { status, stdout } = await outcome(
      'check',
      data('bounds/bc4-charm.json'),
      data('recasts/e949-invisible.json'),
      data('analyses/na62-pinunu-2016-2022.json'),
      fileWith('mine.csv', 'm_MeV,sin2theta\n10,1e-4\n20,1e-5\n20,1.1e-5\n'),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^bc4-charm\.json: good, bound bc4-charm \(available\)$/m);
    expect(stdout).toMatch(/^e949-invisible\.json: good, table of limits e949-invisible$/m);
    expect(stdout).toMatch(/^na62-pinunu-2016-2022\.json: good, analysis/m);
    expect(stdout).toMatch(/^mine\.csv: good, csv$/m);
    expect(stdout).toMatch(/3 rows, 2 columns; mass in MeV .*coupling .*convention sin2theta/);
    expect(stdout).toMatch(/^ {2}Line 4 repeats the mass 20 of line 3\.$/m);
  });

  it('says what a session and a figure hold, and what is wrong with a session', async () => {
    const figure = '<svg><dc:identifier>https://example.org/#v=1&amp;model=bc10</dc:identifier></svg>';
    const { status, stdout } = await outcome(
      'check',
      fileWith('talk.kaonscope.json', JSON.stringify(wholeSession)),
      fileWith('figure.svg', figure),
    );
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('talk.kaonscope.json: good, session, written by KaonScope 0.2.0');
    expect(lines[1]).toBe('  view #v=1&model=bc4&pin=180,2e-8');
    expect(lines.slice(2, -3).every((line) => /^ {2}own bound "Mine", \d+ points$/.test(line))).toBe(true);
    expect(lines.slice(2, -3)).toHaveLength(oneOfEach.length);
    expect(lines.slice(-3)).toEqual([
      '  1 official table',
      '  notes: Look at 180 MeV.',
      'figure.svg: good, figure of KaonScope; its view is #v=1&model=bc10',
    ]);
    const bad = fileWith('bad.json', JSON.stringify({ ...(wholeSession as object), link: '#' }));
    expect((await outcome('check', bad)).sentences).toEqual([
      'bad.json: field link: expected a link of this page (…#v=1&…) but found "#".',
    ]);
  });

  it('says what would be drawn, as text and as JSON', async () => {
    const gap = fileWith('gap.csv', '# 95% CL\nm_MeV,sin2theta\n10,1e-4\n20,1e-5\n30,\n40,1e-5\n50,2e-5\n');
    const open = fileWith('open.json', '{"a":[[50,1e-8],[100,2e-8]],"b":[[50,1e-8],[90,2e-8]]}');
    const text = await outcome('check', gap, open);
    expect(text.status).toBe(0);
    expect(text.stdout).toMatch(
      /^ {2}draws a coupling of BC4 in sin2theta, lower-edge, excluded, 4 points at 10–20 and 40–50 MeV, 95 % CL$/m,
    );
    expect(text.stdout).toMatch(/^ {2}a: draws nothing yet: /m);
    const json = await outcome('check', gap, open, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        file: 'gap.csv',
        name: 'gap',
        kind: 'contour',
        model: 'bc4',
        convention: 'sin2theta',
        shape: 'lower-edge',
        curveType: 'excluded',
        confidenceLevel: 0.95,
        points: 4,
        massRangesMeV: [
          [10, 20],
          [40, 50],
        ],
        problem: null,
        remarks: ['Line 5, column 2 has no value; the curve has a gap there.'],
      },
      { name: 'a', kind: null, points: 0 },
      { name: 'b', kind: null, points: 0 },
    ]);
  });

  it('reads columns as the decimal sign and the delimiter that are asked for', async () => {
    const file = fileWith('columns.txt', 'sin2theta\n100,1 1,5e-4\n200,2 2,5e-4\n250,3 3,5e-4\n');
    const read = async (...words: string[]) => (await outcome('check', file, ...words)).stdout.split('\n')[1];
    const two = /: 3 rows, 2 columns; /;
    const three = /: 3 rows, 3 columns; /;
    expect(await read()).toMatch(two);
    expect(await read('--decimal', 'comma')).toMatch(two);
    expect(await read('--decimal', 'point')).toMatch(three);
    expect(await read('--delimiter', 'blank')).toMatch(two);
    expect(await read('--delimiter', 'comma')).toMatch(three);
    expect(await read('--delimiter', 'comma', '--decimal', 'point')).toMatch(three);
  });

  it.each([
    ['--decimal', ',', '--decimal is ","; it must be one of point, comma.'],
    [
      '--delimiter',
      'colon',
      '--delimiter is "colon"; it must be one of tab, semicolon, comma, blank, bar, ampersand.',
    ],
  ])('refuses %s %s', async (option, word, sentence) => {
    const { status, sentences } = await outcome('check', 'x.csv', option, word);
    expect([status, sentences]).toEqual([2, [sentence]]);
  });

  it('says where a chosen decimal sign does not fit', async () => {
    const file = fileWith('points.csv', 'm_MeV;sin2theta\n100;1.5e-4\n200;2.5e-4\n');
    expect((await outcome('check', file)).status).toBe(0);
    const { status, sentences } = await outcome('check', file, '--decimal', 'comma');
    expect(status).toBe(2);
    expect(sentences).toEqual([
      'points.csv has no row of numbers with the decimal sign and the delimiter that were chosen; choose others, or let them be found.',
    ]);
  });

  it('refuses bad files in one sentence each, with exit code 2', async () => {
    const bad = fileWith('limits.csv', `${'1;1.2e-8\n'.repeat(13)}14;1,2e-8\n`);
    const { status, stdout, sentences } = await outcome('check', bad);
    expect([status, stdout]).toEqual([2, '']);
    expect(sentences).toEqual([
      'Line 14, column 2 of limits.csv: "1,2e-8" is not a number. Write 1.2e-8, or choose comma as the decimal sign.',
    ]);
  });

  it('says of good files beside bad ones what it says of them alone', async () => {
    const good = fileWith('good.csv', 'm_MeV,sin2theta\n100,1e-7\n200,2e-8\n');
    const empty = fileWith('empty.csv', '');
    for (const words of [[], ['--json']]) {
      const alone = await outcome('check', good, ...words);
      const beside = await outcome('check', empty, good, '/nowhere/x.csv', ...words);
      expect([alone.status, alone.sentences]).toEqual([0, []]);
      expect(alone.stdout).toContain('good');
      expect([beside.status, beside.stdout]).toEqual([2, alone.stdout]);
      expect(beside.sentences).toHaveLength(2);
    }
  });

  it('names the edge of a coupling, and none of a limit on B', async () => {
    const file = (value: string) => fileWith('x.csv', `m_MeV,${value}\n100,1e-10\n200,2e-10\n`);
    expect((await outcome('check', file('sin2theta'))).stdout).toContain('lower-edge\n');
    expect((await outcome('check', file('BR upper limit'))).stdout).not.toContain('edge');
  });

  it('ends where a file does not', async () => {
    const { status, sentences } = await outcome('check', '/dev/zero');
    expect([status, sentences]).toEqual([2, ['zero is larger than 10 MB, the most that is read.']]);
  });

  it.each([
    ['scan', '--request'],
    ['cls', '--table'],
    ['shape', '--config'],
  ])('so does %s %s', async (...words) => {
    const { status, stdout, sentences } = await outcome(...words, '/dev/zero');
    expect([status, stdout]).toEqual([2, '']);
    expect(sentences).toEqual(['/dev/zero is larger than 10 MB, the most that is read.']);
  });

  it('refuses files that are not there, none at all, and words after other commands', async () => {
    expect((await outcome('check', '/nowhere/x.csv')).sentences[0]).toMatch(/could not be read/);
    expect((await outcome('check')).sentences).toEqual(['check needs the names of one or more files.']);
    expect((await outcome('limits', 'x.csv')).sentences[0]).toMatch(/"x\.csv" was not expected/);
  });
});
