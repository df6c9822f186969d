import { describe, expect, it } from 'vitest';
import { loadBound } from '../../src/data/loadBound.ts';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { loadLimitTable } from '../../src/data/loadLimitTable.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';
import { dataText } from '../searches/agreement.ts';

const bound = JSON.parse(dataText('bounds/bc4-charm.json')) as Readonly<Record<string, unknown>>;
const table = JSON.parse(dataText('recasts/e949-invisible.json')) as Readonly<Record<string, unknown>>;
const analysis = JSON.parse(dataText('analyses/na62-pinunu-2016-2022.json')) as Readonly<
  Record<string, unknown>
>;
const long = 'A name that is much longer than any sentence about it should be';

const sentenceOf = (
  load: (text: string, file: string) => { readonly ok: boolean; readonly reason?: never },
  content: unknown,
): string => {
  const result = load(typeof content === 'string' ? content : JSON.stringify(content), 'x.json');
  return result.ok || result.reason === undefined ? '' : dataFiles.reason(result.reason);
};

describe('what is wrong with a data file is said in a whole sentence', () => {
  it.each([
    [null, 'x.json: expected an object but found null.'],
    [
      { ...bound, status: undefined },
      'x.json: field status: expected one of "available", "recast", "missing" but found nothing.',
    ],
    [
      { ...bound, status: {} },
      'x.json: field status: expected one of "available", "recast", "missing" but found an object.',
    ],
    [
      { ...bound, model: long },
      'field model: expected one of "bc1", "bc2", "bc4", "bc10", "bc11", "alp" but found "A name that is much longer than any…".',
    ],
    [{ ...bound, model: 'a\u0000\u001b[31m"b' }, 'but found "a\\u0000\\u001b[31m"b".'],
    [
      { ...bound, convention: `${long}\n` },
      'field convention: is "A name that is much longer than any…"; for bc4 it must be one of',
    ],
    [{ ...bound, label: '' }, 'field label: expected at least one character but found "".'],
    [{ ...bound, label: { toString: 1 } }, 'field label: expected text but found an object.'],
    [{ ...bound, citations: [] }, 'field citations: expected at least 1 entry but found 0.'],
    [{ ...bound, confidenceLevel: -1 }, 'field confidenceLevel: expected a number above 0 but found -1.'],
    [{ ...bound, regions: [{ edges: 7 }] }, 'field regions.0.edges: expected a list but found 7.'],
    [
      { ...bound, regions: [{ edges: [], closing: [[1, 2, 3]] }] },
      'field regions.0.edges: expected at least 1 entry but found 0.',
    ],
  ])('of a bound: %#', (content, sentence) => {
    expect(sentenceOf(loadBound as never, content)).toContain(sentence);
  });

  it.each([
    [{ ...table, massRangesMeV: [[0, 1, 2]] }, 'field massRangesMeV.0.2: expected nothing more but found 2.'],
    [{ ...table, massRangesMeV: [7] }, 'field massRangesMeV.0: expected a list but found 7.'],
    [
      { ...table, massRangesMeV: [[1, 0]] },
      'field massRangesMeV.0: expected a lower end below the upper end but found a list.',
    ],
    [{ ...table, lifetimeLaw: 'rows' }, 'field lifetimeLaw: expected an object but found "rows".'],
    [
      { ...table, lifetimeFloor: { source: 's', published: null } },
      'field lifetimeFloor.published: expected a list but found null.',
    ],
    ['{"kind": "\u0001"}', 'x.json is not JSON ('],
  ])('of a table of limits: %#', (content, sentence) => {
    expect(sentenceOf(loadLimitTable as never, content)).toContain(sentence);
  });

  it('whatever the keys are that the file chose', () => {
    const reconstruction = {
      script: 's',
      note: 'n',
      parameters: { [`${long} \u0007 ${long} ${long}`]: 'x' },
    };
    expect(sentenceOf(loadCountingAnalysis as never, { ...analysis, reconstruction })).toBe(
      'x.json: field reconstruction.parameters.A name that is much longer than any sentence about it should…: expected a number but found "x".',
    );
  });

  it.each(Object.keys(bound))('of a bound whose %s is anything', (key) => {
    for (const value of [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      [[]],
      [{}],
      { kind: 'x' },
      true,
      'a'.repeat(500),
      '\u0000',
    ]) {
      const sentence = sentenceOf(loadBound as never, { ...bound, [key]: value });
      expect(sentence).toMatch(/^(x\.json: (field [\w.]+: )?[^\p{Cc}]{9,250}\.)?$/u);
      expect(sentence).not.toMatch(/\[object|undefined|NaN|another value|\b(Object|Array)\b/);
    }
  });
});
