import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse as parseSchema } from 'valibot';
import { parse, parseAllDocuments } from 'yaml';
import { adoptCurve } from '../../src/import/adopt.ts';
import { hepdataEntrySchema, hepdataTableSchema } from '../hepdata.ts';
import { tables } from '../import/given.ts';
import { sound } from '../searches/agreement.ts';
import { fileWith, outcome } from './commandLine.ts';

async function run(...words: string[]): Promise<string> {
  const { status, stdout, sentences } = await outcome(...words);
  expect(sentences.join(' ')).toBe('');
  expect(status).toBe(0);
  return stdout;
}
async function refused(...words: string[]): Promise<string> {
  const { status, stdout, sentences } = await outcome(...words);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(sentences).toHaveLength(1);
  return sentences[0];
}
const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
const search = 'na62-pinunu-2016-2022';

describe('the command line', () => {
  it('prints limits over the hypotheses of a search', async () => {
    const [header, ...rows] = rowsOf(await run('limits', '--search', search));
    expect(header.join(',')).toBe(
      'm_MeV,n_obs,b,sigma_b,n_ul_obs,n_ul_exp,n_ul_exp_m2,n_ul_exp_m1,n_ul_exp_p1,n_ul_exp_p2,ses,acceptance_ratio,' +
        'br_ul_obs,br_ul_exp,br_ul_exp_m2,br_ul_exp_m1,br_ul_exp_p1,br_ul_exp_p2',
    );
    const masses = rows.map(([mass]) => Number(mass));
    expect(masses[0]).toBe(0);
    expect(masses[1]).toBeCloseTo(1.4, 9);
    expect(masses.every((mass) => mass <= 110 || (mass >= 154 && mass <= 260))).toBe(true);
    for (const row of rows) {
      const [, , , , events, , , , , , ses, acceptance, branchingRatio] = row.map(Number);
      expect((events * ses) / acceptance / branchingRatio).toBeCloseTo(1, 8);
    }
  });

  it('leaves out masses in a gap, and refuses masses that all lie in it', async () => {
    expect(rowsOf(await run('limits', '--search', search, '--masses', '100:160:20'))).toHaveLength(3);
    expect(await refused('limits', '--search', search, '--masses', '120:130:5')).toMatch(
      /looks only at 0–110 and 154–260 MeV/,
    );
  });

  it('prints the model table with empty cells beyond validity', async () => {
    const [header, ...rows] = rowsOf(await run('model', '--model', 'bc4', '--masses', '100,300'));
    expect(header.join(',')).toBe(
      'm_MeV,br_over_coupling2,tau_times_coupling2_s,bf_ee,bf_mumu,bf_gammagamma',
    );
    expect(rows[0][3]).toBe('1');
    expect(rows[1].slice(2)).toEqual(['', '', '', '']);
  });

  it('prints excluded intervals and why they end, and knows the invisible aliases', async () => {
    const [header, ...rows] = rowsOf(
      await run('exclude', '--model', 'bc4-inv', '--searches', search, '--masses', '50,200'),
    );
    expect(header.join(',')).toBe(
      'search,m_MeV,interval,coupling_lo,coupling_hi,coupling_lo_reason,coupling_hi_reason',
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row.slice(4)).toEqual(['1', 'limit', 'model']);
    expect(
      await run('exclude', '--model', 'bc4', '--br-inv', '1', '--searches', search, '--masses', '50,200'),
    ).toBe(await run('exclude', '--model', 'bc4-inv', '--searches', search, '--masses', '50,200'));
  });

  it('says on standard error why BC1 has no curve of a search for an escaping particle', async () => {
    const { status, stdout, sentences } = await outcome('exclude', '--model', 'bc1', '--searches', search);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(search);
  });

  it('prints a point whose signal strength is B over its limit', async () => {
    const answer = JSON.parse(await run('point', '--model', 'bc4', '--mass', '180', '--coupling', '2e-8'));
    const [first] = answer.searches;
    expect(first.signalStrength.observed).toBeCloseTo(
      answer.branchingRatio / first.branchingRatioLimit.observed,
      9,
    );
    expect(answer.lifetimeS).toBeCloseTo(1.07e-3, 5);
  });

  it('takes a lifetime law for the di-muon search', async () => {
    const limitAt = async (...words: string[]) => {
      const options = ['--search', 'na62-pimumu-2017-2018', '--tau', '1e-8', '--masses', '220', ...words];
      const [header, row] = rowsOf(await run('limits', ...options));
      return Number(row[header.indexOf('br_ul_obs')]);
    };
    expect(await limitAt('--law', 'mass-dependent')).toBe(await limitAt());
    expect(await limitAt('--law', 'constant')).toBeGreaterThan(1.5 * (await limitAt()));
  });

  it('converts a lifetime to a coupling and back', async () => {
    const from = JSON.parse(await run('convert', '--model', 'bc11', '--mass', '200', '--tau', '1e-9'));
    const coupling = from.couplings['CGG_over_Lambda_TeV-1'];
    const back = JSON.parse(
      await run('convert', '--model', 'bc11', '--mass', '200', '--coupling', String(coupling)),
    );
    expect(back.lifetimeS).toBeCloseTo(1e-9, 18);
  });

  it('adds s_ul to a table of counting experiments', async () => {
    const file = fileWith(
      'table.csv',
      '# a comment\nn_obs,b,sigma_b,cl,method\n0,1.5,0.3,0.9,hybrid-lognormal-kappa\n0,2,0,0.95,exact\n',
    );
    const [header, ...rows] = rowsOf(await run('cls', '--table', file));
    expect(header.at(-1)).toBe('s_ul');
    expect(Number(rows[0].at(-1))).toBeCloseTo(Math.log(10), 7);
    expect(Number(rows[1].at(-1))).toBeCloseTo(Math.log(20), 7);
  });

  it('writes JSON as well', async () => {
    const json = JSON.parse(await run('model', '--model', 'bc2', '--masses', '100', '--format', 'json'));
    expect(json[0].br_over_coupling2).toBeGreaterThan(5e-5);
  });

  it('writes HEPData with symbols, units and qualifiers, which obey its schema', async () => {
    const table = async (...words: string[]) =>
      parseSchema(hepdataTableSchema, parse(await run(...words, '--format', 'hepdata')));
    const excluded = await table('exclude', '--model', 'bc2', '--searches', search, '--masses', '100,200');
    expect(excluded.independent_variables.map(({ header }) => header)).toEqual([
      { name: '$m_X$', units: 'MeV' },
      { name: 'Interval at this mass' },
    ]);
    expect(excluded.dependent_variables.map(({ header }) => header.name)).toEqual([
      'Lower end of excluded $\\varepsilon$',
      'Upper end of excluded $\\varepsilon$',
      'What ends it below',
      'What ends it above',
    ]);
    expect(excluded.dependent_variables[0].qualifiers).toEqual(
      expect.arrayContaining([
        { name: 'RE', value: 'K+ --> PI+ X' },
        { name: 'Model', value: 'BC2, invisible dark photon' },
        { name: 'CL', value: 90, units: '%' },
        { name: 'Limit', value: 'observed' },
      ]),
    );
    // Open ends and unknown numbers too obey the schema.
    await table('limits', '--search', 'na62-pi0-invisible');
    const model = await table('model', '--model', 'bc11', '--masses', '100,300');
    expect(model.dependent_variables[0].header).toEqual({
      name: '$\\mathcal{B}(K^+\\to\\pi^+X)/g^2$',
      units: 'TeV$^{2}$',
    });
  });

  it('writes limits as HEPData with bands as errors, which come back from our own reader with their gap', async () => {
    const words = ['limits', '--search', search, '--masses', '90,100,160,170', '--cl', '0.95'];
    const csv = rowsOf(await run(...words));
    const column = (name: string) => csv.slice(1).map((row) => Number(row[csv[0].indexOf(name)]));
    const text = await run(...words, '--format', 'hepdata');
    const { dependent_variables: dependent } = parseSchema(hepdataTableSchema, parse(text));
    const [, expected] = dependent;
    expect(expected.header.name).toBe('Expected upper limit on $\\mathcal{B}(K^+\\to\\pi^+X)$');
    for (const [row, { value, errors = [] }] of expected.values.entries()) {
      expect(value).toBe(column('br_ul_exp')[row]);
      expect(errors.map(({ label }) => label)).toEqual(['1 sigma', '2 sigma']);
      for (const [k, error] of errors.entries()) {
        if (!('asymerror' in error)) throw new Error('it is symmetric');
        const [low, high] = [`br_ul_exp_m${k + 1}`, `br_ul_exp_p${k + 1}`].map((name) => column(name)[row]);
        expect((Number(value) + Number(error.asymerror.minus)) / low).toBeCloseTo(1, 8);
        expect((Number(value) + Number(error.asymerror.plus)) / high).toBeCloseTo(1, 8);
      }
    }
    const [{ table, guesses }] = await tables('limits.yaml', text);
    expect(guesses).toMatchObject({
      quantity: 'branching-ratio',
      confidenceLevel: 0.95,
      lifetimeS: Infinity,
    });
    const curve = sound(adoptCurve(table, { ...guesses, name: 'x', reference: '', signature: 'invisible' }));
    expect(curve.stretches.map(({ massMeV }) => massMeV)).toEqual([
      [90, 100],
      [160, 170],
    ]);
    expect(curve.stretches.flatMap(({ coupling }) => coupling)).toEqual(column('br_ul_obs'));
  });

  it('writes a submission to HEPData in one file', async () => {
    const text = await run(
      ...['limits', '--search', search, '--masses', '100', '--format', 'hepdata-submission'],
    );
    const [info, entry, ...others] = parseAllDocuments(text).map((document) => document.toJS());
    expect(info).toHaveProperty('comment');
    expect(others).toEqual([]);
    const { independent_variables: independent, dependent_variables: dependent, ...said } = entry;
    parseSchema(hepdataTableSchema, { independent_variables: independent, dependent_variables: dependent });
    parseSchema(hepdataEntrySchema, { ...said, data_file: 'taken-apart.yaml' });
  });

  it('lets the background uncertainty follow the exposure as asked', async () => {
    const column = async (...words: string[]) => {
      const rows = rowsOf(await run('limits', '--search', search, '--masses', '182', ...words));
      return Number(rows[1][rows[0].indexOf('sigma_b')]);
    };
    const taken = await column();
    expect((await column('--exposure', '9')) / taken).toBeCloseTo(9, 6);
    expect((await column('--exposure', '9', '--uncertainty', 'statistical')) / taken).toBeCloseTo(3, 6);
    const words = ['point', '--model', 'bc4', '--mass', '180', '--coupling', '2e-8', '--exposure', '9'];
    expect(JSON.parse(await run(...words))).toMatchObject({ exposure: 9, uncertaintyLaw: 'relative' });
  });

  it('answers what would be observed if other events were', async () => {
    const words = ['limits', '--search', search, '--masses', '120,196,240'];
    const seen = rowsOf(await run(...words));
    const { status, stdout, sentences } = await outcome(...words, '--what-if', '196:5');
    expect(status).toBe(0);
    expect(sentences).toEqual([
      `Projection: 5 events are supposed at 196 MeV in ${search}, in place of those in the window there.`,
    ]);
    const supposed = rowsOf(stdout);
    expect(supposed[0]).toEqual(['search', ...seen[0]]);
    expect(supposed[1].slice(0, 3)).toEqual([`${search} what-if 196:5`, '196', '5']);
    expect(supposed[2].slice(1)).toEqual(seen[2]);
    const excluded = await outcome(
      ...['exclude', '--model', 'bc4', '--masses', '196', '--exposure', '10'],
      ...['--searches', `${search},na62-pinunu-2017`, '--what-if', `${search}:196:5`],
    );
    expect(rowsOf(excluded.stdout).map(([name]) => name)).toEqual([
      'search',
      `${search} what-if 196:5`,
      'na62-pinunu-2017',
    ]);
    const point = ['point', '--model', 'bc4', '--mass', '196', '--coupling', '2e-8'];
    expect(await refused(...point, '--what-if', '196:5')).toMatch(
      /with several searches it must name its own/,
    );
    expect(await refused(...point, '--what-if', '196')).toMatch(/"196"; it must be MASS:N/);
    expect(await refused(...words, '--what-if', '196:few')).toMatch(/--what-if is "few"/);
    expect(await refused(...words, '--what-if', 'na62-pinunu-2017:196:3')).toMatch(/not among the searches/);
    expect(await refused('limits', '--search', 'na62-pi0-invisible', '--what-if', '130:3')).toMatch(
      /No events can be supposed .* publishes limits only/,
    );
  });

  it('refuses bad input with one sentence that names the value, exit code 2', async () => {
    expect(await refused('point', '--model', 'bc4', '--mass', '900', '--coupling', '1')).toMatch(
      /mass is 900 MeV/,
    );
    expect(await refused('point', '--model', 'bc4', '--mass', '180', '--coupling', '-1')).toMatch(/is -1/);
    expect(await refused('limits', '--search', search, '--cl', '1.5')).toMatch(/1\.5.*0\.5 to 0\.9999/);
    expect(await refused('limits', '--search', search, '--tau', 'soon')).toMatch(/--tau is "soon"/);
    expect(await refused('limits', '--search', 'nope')).toMatch(/"nope"/);
    expect(await refused('limits', '--search', 'na62-pi0-invisible', '--cl', '0.95')).toMatch(/90 %|0\.9/);
    expect(await refused('model', '--model', 'bc12')).toMatch(/"bc12"/);
    expect(await refused('model', '--model', 'bc4', '--masses', '5:1:1')).toMatch(/5:1:1/);
    expect(await refused('exclude', '--model', 'bc2', '--br-inv', '0.5')).toMatch(/--br-inv is 0.5/);
    expect(await refused('exclude', '--model', 'bc4', '--kind', 'maybe')).toMatch(/"maybe"/);
    expect(await refused('cls', '--n', '-1', '--b', '1', '--sigma-b', '0')).toMatch(/-1/);
    expect(await refused('cls', '--n', '1', '--b', '1', '--method', 'magic')).toMatch(/"magic"/);
    const channel = ['--n', '1', '--b', '1', '--sigma-b', '0.2'];
    for (const level of ['1e-12', '1e-17', '0.49', '0.99991', '1', 'NaN']) {
      for (const method of ['exact', 'toys']) {
        const words = ['cls', ...channel, '--method', method, '--cl', level];
        expect(await refused(...words)).toMatch(/0\.5 to 0\.9999|must be a decimal number/);
      }
      expect(await refused('shape', '--mass', '200', '--cl', level)).toMatch(
        /0\.5 to 0\.9999|must be a decimal number/,
      );
    }
    expect(await refused('limits', '--search', search, '--law', 'other')).toMatch(
      /"other".*mass-dependent, constant/,
    );
    expect(await refused('limits', '--search', search, '--uncertainty', 'fixed')).toMatch(
      /--uncertainty is "fixed"; it must be one of relative, statistical/,
    );
    expect(await refused('dance')).toMatch(/"dance"/);
    expect(await refused('limits', '--surch', 'x')).toMatch(/surch/);
  });

  it('is a program with exit codes and separate streams', () => {
    const start = (...words: string[]) =>
      spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', ...words], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        encoding: 'utf8',
      });
    const fine = start('convert', '--model', 'bc4', '--mass', '100', '--coupling', '1e-4');
    expect(fine.status).toBe(0);
    expect(JSON.parse(fine.stdout).lifetimeS).toBeGreaterThan(0);
    const bad = start('convert', '--model', 'bc4', '--mass', '100');
    expect(bad.status).toBe(2);
    expect(bad.stdout).toBe('');
    expect(bad.stderr.trim().split('\n')).toHaveLength(1);
  });
});
