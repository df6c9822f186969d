import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundIntervals } from '../../src/exclusion/boundContains.ts';
import { type Answers, adoptCurve } from '../../src/import/adopt.ts';
import { edgeName } from '../../src/import/edgeNames.ts';
import { readFiles, type ReadTable } from '../../src/import/readFiles.ts';
import { contourOf } from '../../src/own/ownContent.ts';
import { importing } from '../../src/words/en/importing.ts';
import { sound } from '../searches/agreement.ts';
import { caseTable, casesPresent } from './cases.ts';
import { given, tables } from './given.ts';

const named = { id: 'own', name: 'Band', reference: '' };
const answered = { ...named, signature: 'invisible', model: 'bc4', convention: 'sintheta' } as const;

/** What a table excludes as a coupling of BC4, under its guesses and what a user adds. */
function bandOf({ table, guesses }: ReadTable, changes: Partial<Answers> = {}) {
  const result = contourOf(sound(adoptCurve(table, { ...guesses, ...answered, ...changes })), named, 'x');
  if (!result.ok) throw new Error(result.reason.code);
  return result.content.bound;
}

describe('two edges in columns', () => {
  it('are a closed band with both of them real', async () => {
    const [read] = await tables(
      'mine.lmt',
      '# mass lower upper\n0.1 1e-6 1e-4\n0.2 2e-6 8e-5\n0.25 4e-6 4e-5\n',
    );
    expect(read.guesses).toMatchObject({ quantity: 'coupling', shape: 'closed-region', valueColumn: 1 });
    const { regions, excludedSide } = bandOf(read);
    expect(excludedSide).toBe('inside');
    expect(regions.map(({ edges }) => edges)).toEqual([
      [
        { massMeV: [100, 200, 250], coupling: [1e-6, 2e-6, 4e-6] },
        { massMeV: [250, 200, 100], coupling: [4e-5, 8e-5, 1e-4] },
      ],
    ]);
  });

  it('exclude at any mass what lies between them, and nothing beyond their gaps', () => {
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.integer({ min: -60, max: -40 }), fc.integer({ min: 1, max: 20 }), fc.boolean()),
          {
            minLength: 4,
            maxLength: 12,
          },
        ),
        async (rows) => {
          const edges = rows.map(([low, width, isGap], i) => ({
            mass: 10 * (i + 1),
            low: 10 ** (low / 10),
            high: 10 ** ((low + width) / 10),
            isGap,
          }));
          const text = edges
            .map(({ mass, low, high, isGap }) => `${mass},${low},${isGap ? '' : high}`)
            .join('\n');
          const [{ table, guesses }] = await tables(
            'x.csv',
            `m [MeV],sintheta lower,sintheta upper\n${text}`,
          );
          const curve = adoptCurve(table, { ...guesses, ...answered });
          const pairs = edges.slice(1).map((edge, i) => [edges[i], edge] as const);
          if (!curve.ok) {
            expect(pairs.every(([a, b]) => a.isGap || b.isGap)).toBe(true);
            return;
          }
          const bound = bandOf({ table, guesses, suspicions: [], label: null });
          for (const [a, b] of pairs) {
            const found = boundIntervals(bound, (a.mass + b.mass) / 2);
            if (a.isGap || b.isGap) expect(found).toEqual([]);
            else {
              expect(found).toHaveLength(1);
              expect(found[0][0] / Math.sqrt(a.low * b.low)).toBeCloseTo(1, 9);
              expect(found[0][1] / Math.sqrt(a.high * b.high)).toBeCloseTo(1, 9);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['uncertainties', 'm [MeV],sin2theta,sigma_low,sigma_up'],
    ['the ends of bins', 'm low [MeV],m high [MeV],sin2theta,n'],
    ['an uncertainty of a value', 'm [MeV],value,low,high'],
  ])('are not %s', async (_name, heading) => {
    const [{ guesses }] = await tables('x.csv', `${heading}\n50,60,1e-4,2e-4\n60,70,1e-4,2e-4`);
    expect(guesses.otherEdge).toBeNull();
  });

  it('can be taken as one edge alone', async () => {
    const [read] = await tables('x.csv', 'm [MeV],lower,upper\n50,1e-6,1e-4\n60,1e-6,1e-4');
    const { regions, excludedSide, claimedTo } = bandOf(read, { shape: 'lower-edge' });
    expect(regions[0].edges).toHaveLength(1);
    expect([excludedSide, claimedTo]).toEqual(['above', null]);
  });
});

describe('two edges in two files', () => {
  const lower = 'm [MeV],sintheta\n50,1e-6\n100,2e-6\n150,3e-6';
  const upper = 'm [MeV],sintheta\n52,1e-4\n148,5e-5';

  it('of names and masses that belong together are one band, whatever their order', async () => {
    const files = [given('charm_upper.csv', upper), given('charm_lower.csv', lower)];
    for (const order of [files, files.toReversed()]) {
      const outcomes = await readFiles(order);
      expect(outcomes).toHaveLength(1);
      const [outcome] = outcomes;
      if (!outcome.ok || outcome.kind !== 'tables') throw new Error('no tables');
      const bound = bandOf(outcome.tables[0]);
      const [[low, high]] = boundIntervals(bound, 100);
      expect(low).toBeCloseTo(2e-6, 12);
      expect(high).toBeCloseTo(Math.sqrt(1e-4 * 5e-5), 12);
    }
  });

  it.each([
    ['other names', 'numi_upper.csv', upper],
    ['other masses', 'charm_upper.csv', 'm [MeV],sintheta\n250,1e-4\n300,5e-5'],
    ['other couplings', 'charm_upper.csv', 'm [MeV],epsilon\n52,1e-4\n148,5e-5'],
  ])('of %s stay apart', async (_name, name, text) => {
    const outcomes = await readFiles([given('charm_lower.csv', lower), given(name, text)]);
    expect(outcomes).toHaveLength(2);
  });

  it('that comes alone shades nothing that it does not say', async () => {
    const [low] = await tables('charm_lower.csv', lower);
    expect(low.guesses).toMatchObject({ shape: 'lower-edge', otherEdge: null });
    const [high] = await tables('charm_upper.csv', upper);
    expect(high.guesses).toMatchObject({ shape: 'upper-edge', otherEdge: null });
  });

  it('with other gaps make no band, and say so', async () => {
    const gap = 'm [MeV],sintheta\n52,1e-4\n80,9e-5\n90,\n100,8e-5\n148,5e-5';
    const [outcome] = await readFiles([given('charm_lower.csv', lower), given('charm_upper.csv', gap)]);
    if (!outcome.ok || outcome.kind !== 'tables') throw new Error('no tables');
    const [{ table, guesses }] = outcome.tables;
    const result = adoptCurve(table, { ...guesses, ...answered });
    expect(result.ok ? '' : importing.reason(result.reason)).toMatch(/the two edges do not cover the same/);
  });
});

it('names of edges are told from other names', () => {
  expect(edgeName('eps_lower')).toEqual({ edge: 'lower', rest: 'eps' });
  expect(edgeName('charm-upper')).toEqual({ edge: 'upper', rest: 'charm' });
  for (const name of ['slow', 'flower', 'sigma_up', 'lower and upper', 'limit'])
    expect(edgeName(name)).toBeNull();
});

describe.skipIf(!casesPresent)('a file as other people write it', () => {
  it('lower-upper.lmt is a band', async () => {
    const read = await caseTable('lower-upper.lmt');
    const bound = bandOf(read, { convention: 'sin2theta' });
    expect(boundIntervals(bound, 200)[0].map((end) => Number(end.toPrecision(9)))).toEqual([2e-6, 8e-5]);
    expect(bound.regions[0].edges).toHaveLength(2);
  });
});
