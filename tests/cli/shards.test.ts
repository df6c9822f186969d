import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sidebandBackground } from '../../src/searches/sidebandFit.ts';
import { countingWindow } from '../../src/statistics/countingMethods.ts';
import { shapeTally } from '../../src/statistics/shape/shapeTally.ts';
import type * as Sidebands from '../../src/searches/sidebandFit.ts';
import type * as Counting from '../../src/statistics/countingMethods.ts';
import type * as Tallies from '../../src/statistics/shape/shapeTally.ts';
import { fileWith, outcome } from './commandLine.ts';

// Windows are counted where they are set up: once for the limits of each, once for its fit, once for its toys.
vi.mock('../../src/statistics/countingMethods.ts', async (original) => {
  const module = await original<typeof Counting>();
  return { ...module, countingWindow: vi.fn(module.countingWindow) };
});
vi.mock('../../src/searches/sidebandFit.ts', async (original) => {
  const module = await original<typeof Sidebands>();
  return { ...module, sidebandBackground: vi.fn(module.sidebandBackground) };
});
vi.mock('../../src/statistics/shape/shapeTally.ts', async (original) => {
  const module = await original<typeof Tallies>();
  return { ...module, shapeTally: vi.fn(module.shapeTally) };
});

const counters = [vi.mocked(countingWindow), vi.mocked(sidebandBackground), vi.mocked(shapeTally)];

/** What the command line writes, and how many windows it has set up, fitted and drawn toys for. */
async function counted(...words: string[]): Promise<{ stdout: string; windows: number[] }> {
  for (const counter of counters) counter.mockClear();
  const { status, stdout } = await outcome(...words);
  expect(status).toBe(0);
  return { stdout, windows: counters.map(({ mock }) => mock.calls.length) };
}

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 };
const limits = {
  task: 'limits',
  lifetime: { kind: 'fixed', lifetimeS: 'inf' },
  ...assumptions,
};
const exclusion = {
  task: 'exclusion',
  model: 'bc4',
  invisibleFraction: 0,
  curves: ['observed', 'median'],
  massesMeV: 'hypotheses',
  ...assumptions,
};
const shape = { searches: ['na62-pinunu-2017-shape'], toys: 100, seed: 3 };

describe('a shard', () => {
  beforeEach(() => vi.clearAllMocks());

  it.each([
    ['limits of events in windows', { ...limits, searches: ['na62-pinunu-2016-2022'] }, 3],
    ['limits on a spectrum', { ...limits, searches: ['na62-pimumu-2017-2018'] }, 4],
    ['limits from toys', { ...limits, ...shape, massesMeV: [0, 50.4, 100.8, 180.6, 200.2] }, 2],
    ['exclusions', { ...exclusion, searches: ['na62-pinunu-2016-2022', 'na62-pimumu-2017-2018'] }, 3],
  ])(
    'of %s computes only its own windows, and the shards together give the whole bit for bit',
    async (name, request, shards) => {
      const file = fileWith(`${name}.json`, request);
      const whole = await counted('scan', '--request', file);
      const parts: string[] = [];
      const sums = [0, 0, 0];
      for (let k = 1; k <= shards; k++) {
        const { stdout, windows } = await counted('scan', '--request', file, '--shard', `${k}/${shards}`);
        parts.push(fileWith(`${name}-${k}.json`, stdout));
        windows.forEach((count, i) => {
          sums[i] += count;
          expect(count).toBeLessThanOrEqual(Math.ceil(whole.windows[i] / shards) + 1);
        });
      }
      expect(Math.max(...whole.windows)).toBeGreaterThan(4);
      expect(sums).toEqual(whole.windows);
      const merged = await counted('merge', ...parts);
      expect(merged.stdout).toBe(whole.stdout);
      expect(merged.windows).toEqual([0, 0, 0]);
    },
  );

  it('at masses between hypotheses, and limits at given masses as a whole, look at the windows on both sides', async () => {
    const search = 'na62-pimumu-2017-2018';
    const { windows, stdout } = await counted(
      'limits',
      '--search',
      search,
      '--masses',
      '250.1,300.05',
      '--tau',
      '1e-10',
    );
    expect(windows).toEqual([4, 4, 0]);
    const lifetime = { kind: 'fixed', lifetimeS: 1e-10 };
    const file = fileWith('few.json', {
      ...limits,
      lifetime,
      searches: [search],
      massesMeV: [250.1, 300.05],
    });
    const second = await counted('scan', '--request', file, '--shard', '2/2');
    expect(second.windows).toEqual([2, 2, 0]);
    const [limit] = JSON.parse(second.stdout).answer.searches[0].branchingRatioLimit.observed;
    expect(Number(stdout.trim().split('\n')[2].split(',')[12]) / limit).toBeCloseTo(1, 9);
  });
});
