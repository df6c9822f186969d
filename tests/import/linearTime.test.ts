import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/import/numbers.ts';
import { unitOf, withoutUnit } from '../../src/import/units.ts';
import { fileStem } from '../../src/data/text.ts';
import { read } from './given.ts';
import { importing } from '../../src/words/en/importing.ts';

/** So long that a pattern of quadratic time would take minutes, which the runner does not wait for. */
const many = 400_000;

describe('text that patterns of quadratic time would choke on', () => {
  it('is no unit, whatever stands in its brackets', () => {
    expect(unitOf(`mass [${' '.repeat(many)}`)).toBe('');
    expect(unitOf(`mass [${' '.repeat(many)}GeV${' '.repeat(many)}]`)).toBe('GeV');
    expect(withoutUnit(`mass (${'('.repeat(many)}`)).toHaveLength(many + 6);
  });

  it('is no number', () => {
    expect(parseNumber(`${'1'.repeat(many)}x`, '.')).toBeNull();
    expect(parseNumber(`${'1'.repeat(many)}x`, ',')).toBeNull();
  });

  it('makes a short name of a file', () => {
    expect(fileStem(`a${'.'.repeat(many)}b`).length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['a heading of blanks', `m [${' '.repeat(many)}\n1 2\n3 4\n`],
    ['digits without an end', `m,g\n${'1'.repeat(many)}x,2\n`],
    ['a heading of one letter', `${'m'.repeat(many)},g\n1,2\n3,4\n`],
    ['a percent sign before blanks', `m,g %${' '.repeat(many)}\n1,2\n3,4\n`],
    ['empty lines', `${'\n'.repeat(many)}data_file: x\n`],
  ])('%s is read or refused in a sentence', async (_, text) => {
    const outcome = await read('long.csv', text);
    if (outcome.ok) expect(outcome.kind).toBe('tables');
    else expect(importing.reason(outcome.reason)).toMatch(/^.{0,30}long\.csv.{0,300}\.$/);
  });
});
