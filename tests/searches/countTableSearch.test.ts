import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../src/data/countTableSchema.ts';
import { checkCountTable } from '../../src/data/loadCountTable.ts';
import { createCountTableSearch } from '../../src/searches/countTableSearch.ts';
import { signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const example = JSON.parse(readFileSync('public/data/examples/searches/counts.json', 'utf8')) as CountTable;
const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

describe('a search that is a table of counts', () => {
  const search = createCountTableSearch(example);

  it('has the limits of each window alone', () => {
    const { signalLimitObserved } = search.scan(options);
    example.massMeV.forEach((_, i) => {
      const seen = example.observedCount[i];
      if (seen === null) expect(signalLimitObserved[i]).toBeNaN();
      else {
        const channel = {
          background: example.background[i],
          backgroundUncertainty: example.backgroundUncertainty[i],
        };
        const limit = signalUpperLimit({ observedCount: seen, ...channel }, options);
        expect(signalLimitObserved[i]).toBeCloseTo(limit, 9);
      }
    });
  });

  it('is projected without what was seen, but for what is supposed in one window', () => {
    const projected = search.scan({ ...options, exposure: 4 });
    expect([...projected.observedCount].every(Number.isNaN)).toBe(true);
    expect(projected.background[2]).toBeCloseTo(4 * example.background[2], 12);
    expect(projected.singleEventSensitivity[2]).toBeCloseTo(example.singleEventSensitivity[2] / 4, 20);
    const supposed = search.scan({ ...options, supposed: { hypothesis: 2, count: 7 } });
    expect([...supposed.observedCount]).toEqual([0, 1, 7, 3, 2, Number.NaN]);
    expect(supposed.signalLimitObserved[2]).toBeGreaterThan(search.scan(options).signalLimitObserved[2]);
  });

  it('falls with the slope of its law, straight between masses', () => {
    expect(search.acceptanceRatio(40, 1e9)).toBeCloseTo(Math.exp(-1), 12);
    expect(search.acceptanceRatio(50, 2e9)).toBeCloseTo(Math.exp(-2 * 1.3), 12);
    expect(search.acceptanceRatio(50, 0)).toBe(1);
    expect(search.acceptanceRatio(100, 1e11)).toBe(0);
  });

  it('has acceptances at some lifetimes, a law of decay, or none', () => {
    const rows = createCountTableSearch({
      ...example,
      lifetimeLaw: {
        kind: 'rows',
        inverseLifetimePerNs: [0, 1],
        acceptance: example.massMeV.map(() => [0.2, 0.1]),
      },
    });
    expect(rows.acceptanceRatio(30, 1e9)).toBeCloseTo(0.5, 12);
    expect(rows.acceptanceRatio(30, 2e9)).toBeCloseTo(0.25, 12);
    const decay = createCountTableSearch({
      ...example,
      signature: 'ee',
      lifetimeLaw: { kind: 'decay', lifetimeNs: example.massMeV.map(() => 0.1) },
    });
    expect(decay.acceptanceRatio(30, 1e10)).toBeCloseTo(1 - Math.exp(-1), 12);
    const none = createCountTableSearch({ ...example, lifetimeLaw: { kind: 'none' } });
    expect(none.acceptanceRatio(30, 1e12)).toBe(1);
  });
});

describe('the file of such a search', () => {
  const said = (changed: object): string => {
    const checked = checkCountTable({ ...example, ...changed }, 'mine.json');
    return checked.ok ? '' : dataFiles.reason(checked.reason);
  };

  it.each([
    [{}, ''],
    [{ background: [1] }, 'background'],
    [{ background: [-1, 1, 1, 1, 1, 1] }, 'background.0'],
    [{ observedCount: [0.5, 1, 1, 1, 1, 1] }, 'observedCount.0'],
    [{ massMeV: [0, 20, 20, 60, 80, 100] }, 'massMeV'],
    [{ massRangesMeV: [[0, 200]] }, 'massMeV'],
    [{ singleEventSensitivity: [0, 1, 1, 1, 1, 1] }, 'singleEventSensitivity.0'],
    [{ signature: 'ee' }, 'lifetimeLaw.kind'],
    [{ lifetimeLaw: { kind: 'slope', slopeNs: [1] } }, 'lifetimeLaw.slopeNs'],
    [
      {
        lifetimeLaw: {
          kind: 'rows',
          inverseLifetimePerNs: [0, 1],
          acceptance: example.massMeV.map(() => [0.1, 0.2]),
        },
      },
      'lifetimeLaw.acceptance.0.1',
    ],
  ])('%j', (changed, path) => {
    const sentence = said(changed);
    if (path === '') expect(sentence).toBe('');
    else expect(sentence).toContain(`mine.json`);
    expect(sentence).toContain(path);
  });
});
