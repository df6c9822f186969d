import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { upperRegion } from '../statistics/shape/region.ts';
import { fileWith, folder, outcome } from './commandLine.ts';

describe('limits by toys on the command line', () => {
  it('repeat with their seed and say their Monte-Carlo error', async () => {
    const ask = async (seed: string) => {
      const words = ['--n', '2', '--b', '1', '--sigma-b', '0.3', '--method', 'toys', '--toys', '20000'];
      const { stdout } = await outcome('cls', ...words, '--at', '3', '--seed', seed);
      return JSON.parse(stdout);
    };
    const answer = await ask('5');
    expect(Math.abs(answer.s_ul - 3.87)).toBeLessThan(5 * answer.err);
    expect(answer.at.cls).toBeCloseTo(answer.at.clsb / answer.at.clb, 12);
    expect(await ask('5')).toEqual(answer);
    expect((await ask('6')).s_ul).not.toBe(answer.s_ul);
  });

  it('are also found for the rows of a table', async () => {
    const table = fileWith('table.csv', 'n_obs,b,sigma_b,cl,method\n0,1.5,0.3,0.9,toys\n2,1,0.3,0.9,toys\n');
    const { status, stdout } = await outcome('cls', '--table', table, '--toys', '5000', '--seed', '2');
    expect(status).toBe(0);
    const limits = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',').at(-1)));
    expect(limits[0]).toBeCloseTo(Math.log(10), 4);
    expect(limits[1]).toBeCloseTo(3.87, 0);
  });

  it('of an unbinned experiment come from its description', async () => {
    const config = fileWith('config.json', JSON.stringify(upperRegion));
    const words = ['shape', '--config', config, '--toys', '3000', '--seed', '4'];
    const { status, stdout } = await outcome(...words);
    expect(status).toBe(0);
    const { s_ul, err } = JSON.parse(stdout);
    expect(s_ul).toBeGreaterThan(2.3);
    expect(s_ul).toBeLessThan(3.2);
    expect(err).toBeLessThan(0.1);
    expect((await outcome(...words)).stdout).toBe(stdout);
    expect(JSON.parse((await outcome(...words, '--cl', '0.95')).stdout).s_ul).toBeGreaterThan(s_ul);
  });

  it('of the 2017 data come with a limit on B', async () => {
    const { stdout } = await outcome('shape', '--mass', '220', '--toys', '2000');
    const { s_ul, br_ul, ses } = JSON.parse(stdout);
    expect(br_ul).toBeCloseTo(s_ul * ses, 20);
    expect(br_ul).toBeGreaterThan(3e-11);
    expect(br_ul).toBeLessThan(7e-11);
  });

  it.each([
    [['shape'], /either --mass.*or --config/],
    [['shape', '--mass', '200', '--config', 'x'], /either --mass/],
    [['shape', '--mass', '130'], /mass is 130 MeV/],
    [['shape', '--mass', 'heavy'], /--mass is "heavy"/],
    [['shape', '--mass', '200', '--toys', '3'], /number of toys is 3/],
    [['shape', '--config', join(folder, 'absent.json')], /absent.json could not be read/],
    [['shape', '--config', fileWith('no.json', 'lo: 3')], /is not JSON/],
    [['shape', '--config', fileWith('list.json', '[1]')], /must hold one object/],
    [['shape', '--config', fileWith('empty.json', '{}')], /events is missing|lo is missing/],
    [
      ['shape', '--config', fileWith('text.json', JSON.stringify({ ...upperRegion, events: ['a'] }))],
      /events holds "a"/,
    ],
    [
      ['shape', '--config', fileWith('bad.json', JSON.stringify({ ...upperRegion, nB0: -1 }))],
      /nB0 is -1; .* above 0/,
    ],
    [['cls', '--n', '1', '--b', '1', '--method', 'toys', '--seed', '-4'], /seed is -4/],
    [['cls', '--n', '1', '--b', '1', '--method', 'toys', '--toys', 'many'], /--toys is "many"/],
  ])('refuse %j with one sentence', async (words, sentence) => {
    const { status, stdout, sentence: said } = await outcome(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(said).toMatch(sentence);
  });
});

describe('the scan of the unbinned analysis on the command line', () => {
  it('has observed and expected limits with their errors, repeats with its seed, and agrees with one mass', async () => {
    const words = ['limits', '--search', 'na62-pinunu-2017-shape', '--tau', '5e-9', '--toys', '130'];
    const { status, stdout } = await outcome(...words, '--seed', '4');
    expect(status).toBe(0);
    const [header, ...lines] = stdout.trim().split('\n');
    const columns = header.split(',');
    expect(columns.slice(-12).every((column) => column.endsWith('_err'))).toBe(true);
    expect(lines).toHaveLength(155);
    const row = Object.fromEntries(lines[60].split(',').map((cell, i) => [columns[i], Number(cell)]));
    expect(row.br_ul_obs / row.n_ul_obs).toBeCloseTo(row.ses / row.acceptance_ratio, 14);
    expect(row.n_ul_exp_err / row.n_ul_exp).toBeLessThan(0.1);
    expect((await outcome(...words, '--seed', '4')).stdout).toBe(stdout);
    expect((await outcome(...words, '--seed', '5')).stdout).not.toBe(stdout);
    const single = JSON.parse((await outcome('shape', '--mass', String(row.m_MeV), '--toys', '2000')).stdout);
    const error = Math.hypot(single.err, row.n_ul_obs_err);
    expect(Math.abs(single.s_ul - row.n_ul_obs)).toBeLessThan(4 * error);
  });
});
