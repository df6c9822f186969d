import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/data/searchList.ts';
import { recastFiles } from '../../src/data/recastList.ts';
import { loadSearch } from '../../src/engine/loadSearch.ts';
import { dataText, sound } from './agreement.ts';

const escaping = [...analysisFiles, ...recastFiles]
  .map((file) => sound(loadSearch(file, dataText(file.path))))
  .filter(({ signature }) => signature === 'invisible');

/** An acceptance as small as this is where tables end and `largestLimit` cuts. */
const smallest = 1e-30;

describe('searches for X that escapes', () => {
  it('are the three of NA62 and that of E949', () => {
    expect(escaping.map(({ id }) => id).sort()).toEqual([
      'e949-invisible',
      'na62-pi0-invisible',
      'na62-pinunu-2016-2022',
      'na62-pinunu-2017',
    ]);
  });

  it.each(escaping)('$id: −ln A is 0 for a stable X, rises with 1/τ and is concave in it', (search) => {
    const mass = fc
      .tuple(fc.nat(search.massRangesMeV.length - 1), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([range, fraction]) => {
        const [low, high] = search.massRangesMeV[range];
        return low + fraction * (high - low);
      });
    const logRate = fc.double({ min: Math.log(1e6), max: Math.log(5e10), noNaN: true });
    fc.assert(
      fc.property(mass, logRate, logRate, fc.double({ min: 0, max: 1, noNaN: true }), (m, a, b, share) => {
        const [slow, fast] = [Math.exp(Math.min(a, b)), Math.exp(Math.max(a, b))];
        const minusLog = (rate: number) => -Math.log(search.acceptanceRatio(m, rate));
        fc.pre(search.acceptanceRatio(m, fast) > smallest);
        expect(minusLog(0)).toBeCloseTo(0, 12);
        expect(minusLog(fast)).toBeGreaterThanOrEqual(minusLog(slow) - 1e-12);
        const between = minusLog(share * slow + (1 - share) * fast);
        const chord = share * minusLog(slow) + (1 - share) * minusLog(fast);
        // Tables hold six digits.
        expect(between).toBeGreaterThanOrEqual(chord * (1 - 5e-6) - 1e-6);
      }),
      { numRuns: 1000 },
    );
  });
});
