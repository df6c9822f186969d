import { refused } from '../reasons.ts';
import { describe, expect, it } from 'vitest';
import type { LimitTable } from '../../src/data/limitTableSchema.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { ExclusionRequest } from '../../src/engine/request.ts';
import { createLimitTableSearch } from '../../src/searches/limitTableSearch.ts';
import { dataText } from '../searches/agreement.ts';

const e949: LimitTable = JSON.parse(dataText('recasts/e949-invisible.json'));
const mine = (factor: number): LimitTable => ({
  ...e949,
  id: 'own-mine',
  reference: { ...e949.reference, limit: e949.reference.limit.map((limit) => factor * limit) },
});
const request = (
  userLimits: readonly LimitTable[] | undefined,
  searches: readonly string[],
): ExclusionRequest => ({
  task: 'exclusion',
  model: 'bc4',
  searches,
  invisibleFraction: 1,
  curves: ['observed'],
  massesMeV: [50, 100],
  confidenceLevel: 0.9,
  method: 'exact',
  exposure: 1,
  ...(userLimits === undefined ? {} : { userLimits }),
});
const engine = createEngine([], [createLimitTableSearch(e949)]);

/** Lowest excluded ln g of each search asked for, at each mass. */
function edges(asked: ExclusionRequest): number[][] {
  const result = engine.run(structuredClone(asked));
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer.searches.map(({ curves }) => Array.from(curves[0].columns.logLower));
}

describe('tables of limits in a request', () => {
  it('are recast like the same table of ours', () => {
    const [ours, own] = edges(request([mine(1)], [e949.id, 'own-mine']));
    expect(own).toEqual(ours);
  });

  it('are told apart although they bear the same name: half the limit, √2 less coupling', () => {
    const whole = edges(request([mine(1)], ['own-mine']))[0];
    const half = edges(request([mine(0.5)], ['own-mine']))[0];
    whole.forEach((edge, i) => expect(half[i]).toBeCloseTo(edge - Math.LN2 / 2, 9));
    expect(edges(request([mine(1)], ['own-mine']))[0]).toEqual(whole);
  });

  it.each([
    ['an identifier of ours', [e949], [e949.id], { code: 'taken-id', index: 0, id: 'e949-invisible' }],
    [
      'a negative limit',
      [mine(-1)],
      ['own-mine'],
      {
        code: 'user-table',
        reason: expect.objectContaining({ file: 'userLimits[0]', path: 'reference.limit.0' }) as unknown,
      },
    ],
    [
      'no table at all',
      [null],
      [],
      {
        code: 'user-table',
        reason: expect.objectContaining({ file: 'userLimits[0]', path: null }) as unknown,
      },
    ],
    ['a table that is not there', undefined, ['own-mine'], { kind: 'search', given: 'own-mine' }],
  ])('are refused with %s', (_name, tables, searches, reason) => {
    const result = engine.run(request(tables as readonly LimitTable[] | undefined, searches));
    expect(refused(result)).toMatchObject(reason);
  });
});
