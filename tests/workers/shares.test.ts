import { describe, expect, it } from 'vitest';
import type { ExclusionRequest, PointRequest } from '../../src/engine/request.ts';
import { sharesOf } from '../../workers/shares.ts';

const shared = {
  model: 'bc4',
  searches: ['na62-pi0-invisible', 'na62-pimumu-2017-2018', 'na62-pinunu-2016-2022'],
  invisibleFraction: 0,
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
} as const;
const point: PointRequest = { task: 'point', ...shared, massMeV: 150, coupling: 1e-7 };
const exclusion: ExclusionRequest = { task: 'exclusion', ...shared, curves: ['observed'] };

describe('a request split by search', () => {
  it('asks each worker for its searches, and for every search once', () => {
    const shares = sharesOf(point);
    expect(shares.map(({ worker, request }) => [worker, request.searches])).toEqual([
      ['escapes', ['na62-pi0-invisible', 'na62-pinunu-2016-2022']],
      ['decays', ['na62-pimumu-2017-2018']],
    ]);
    for (const { request } of shares) expect({ ...request, searches: shared.searches }).toEqual(point);
  });

  it('stays whole without searches, and for a union', () => {
    expect(sharesOf({ ...point, searches: [] })).toHaveLength(1);
    expect(sharesOf({ ...exclusion, union: true })).toHaveLength(1);
    expect(sharesOf({ ...exclusion, union: false })).toHaveLength(2);
  });
});
