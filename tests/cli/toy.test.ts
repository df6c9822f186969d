import { describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import { engineOfRealSearches } from '../engine/realSearches.ts';
import { outcome } from './commandLine.ts';

const search = 'na62-pinunu-2016-2022';
const signal = { model: 'bc4', massMeV: 196, coupling: 2e-8, invisibleFraction: 0 } as const;
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

describe('--toy', () => {
  it('gives the numbers of the engine, and says that they are of a toy', async () => {
    const words = ['point', '--model', 'bc4', '--mass', '196', '--coupling', '3e-8', '--searches', search];
    const told = await outcome(...words, '--toy', '7', '--with-signal', '196:2e-8', '--exposure', '2');
    expect(told.sentence).toBe(
      'Toy, seed 7: these events were generated for 2 × the kaons, they are not data.',
    );
    const result = engineOfRealSearches().run({
      task: 'point',
      ...signal,
      coupling: 3e-8,
      searches: [search],
      ...assumptions,
      toy: { seed: 7, exposure: 2, signal },
    });
    if (!result.ok) throw new Error(result.reason.code);
    const [expected] = result.answer.searches;
    const [found] = (JSON.parse(told.stdout) as PointAnswer).searches;
    expect(found.toy).toEqual(expected.toy);
    expect(found.observedCount).toBe(expected.observedCount);
    expect(found.branchingRatioLimit.observed).toBe(expected.branchingRatioLimit.observed);
  });

  it('names the toy in every row of a table, and in its qualifiers', async () => {
    const words = ['limits', '--search', search, '--masses', '196', '--toy', '7'];
    const bare = await outcome(...words);
    expect(bare.stdout.split('\n')[1]).toMatch(/^na62-pinunu-2016-2022 toy seed 7,196,/);
    const filled = await outcome(...words, '--with-signal', 'bc4:196:2e-8');
    const counted = ({ stdout }: typeof bare) => Number(stdout.split('\n')[1].split(',')[2]);
    expect(counted(filled)).toBeGreaterThan(counted(bare));
    const yaml = await outcome(...words, '--with-signal', 'bc4:196:2e-8', '--format', 'hepdata');
    expect(yaml.stdout).toMatch(/Toy, not data: generated from seed/);
    const regions = await outcome('exclude', '--model', 'bc4', '--masses', '196', '--toy', '7');
    expect(regions.stdout).toMatch(/na62-pinunu-2016-2022 toy seed 7,196,/);
  });

  it.each([
    ['7.5', [], /The seed is 7\.5/],
    ['7', ['--with-signal', '196:2e-8'], /must name its own, as bc4:196:2e-8/],
    ['7', ['--with-signal', '196'], /it must be MASS:COUPLING or MODEL:MASS:COUPLING/],
    ['7', ['--with-signal', 'bc99:196:2e-8'], /it must be MASS:COUPLING/],
    ['7', ['--with-signal', 'bc4:400:2e-8'], /400/],
  ])('refuses the seed %s %s', async (seed, more, sentence) => {
    const told = await outcome('limits', '--search', search, '--toy', seed, ...more);
    expect(told.status).toBe(2);
    expect(told.sentence).toMatch(sentence);
  });

  it('is what a signal needs', async () => {
    const told = await outcome('limits', '--search', search, '--with-signal', 'bc4:196:2e-8');
    expect(told.status).toBe(2);
    expect(told.sentence).toMatch(/belongs to --toy SEED/);
  });
});
