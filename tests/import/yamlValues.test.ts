import { describe, expect, it } from 'vitest';
import { liftValues } from '../../src/import/yamlValues.ts';
import { refusal, tables } from './given.ts';

const count = 150;
const rows = (write: (i: number) => string) => Array.from({ length: count }, (_, i) => write(i)).join('\n');

/** A table whose masses are written by `write`, from line 5 on. */
const yaml = (masses: string, limits = rows((i) => `  - value: ${(i + 1) * 1e-12}`)) =>
  `independent_variables:
- header:
    name: m [MeV]
  values:
${masses}
dependent_variables:
- header: {name: BR}
  qualifiers:
  - {name: CL, value: 90, units: '%'}
  values:
${limits}
`;

describe('long lists of plain numbers', () => {
  it.each([
    ['in blocks', rows((i) => `  - value: ${100 + i}`)],
    ['in braces', rows((i) => `  - {value: ${100 + i}}`)],
    ['in quotes', rows((i) => `  - value: '${100 + i}'`)],
    ['as bins in braces', rows((i) => `  - {low: ${99.5 + i}, high: ${100.5 + i}}`)],
  ])('are taken out and come back, %s', async (_name, masses) => {
    expect(liftValues(yaml(masses)).lists).toHaveLength(2);
    const [{ table }] = await tables('x.yaml', yaml(masses));
    expect(table.columns[0].values).toEqual(Array.from({ length: count }, (_, i) => 100 + i));
    expect(table.columns[1].values[2]).toBe(3e-12);
    expect(table.columns[1].qualifiers).toEqual([['CL', '90 %']]);
    expect([table.lines[0], table.lines[count - 1]]).toEqual([5, 4 + count]);
  });

  it('of bins in two lines each know their lines, whatever ends them', async () => {
    const text = yaml(rows((i) => `  - high: ${101 + i}\n    low: ${99 + i}`)).replaceAll('\n', '\r\n');
    expect(liftValues(text).lists).toHaveLength(2);
    const [{ table }] = await tables('x.yaml', text);
    expect(table.columns[0].values[7]).toBe(107);
    expect(table.lines.slice(0, 3)).toEqual([5, 7, 9]);
  });

  it.each([
    [
      'a list of something else',
      rows((i) => `  - value: ${i === 90 ? 'many' : i}`),
      /^Line 95, column 1 .*"many"/,
    ],
    ['too few', rows((i) => `  - value: ${i}`).replace('  - value: 7\n', ''), /has 150 values where .* 149/],
  ])('with a mistake are refused by their place: %s', async (_name, masses, sentence) => {
    expect(await refusal('x.yaml', yaml(masses))).toMatch(sentence);
  });

  it('with errors beside the numbers are left to the parser', async () => {
    const limits = rows((i) => `  - value: ${(i + 1) * 1e-12}\n    errors: [{symerror: 1e-13}]`);
    const text = yaml(
      rows((i) => `  - value: ${i}`),
      limits,
    );
    expect(liftValues(text).lists).toHaveLength(1);
    expect((await tables('x.yaml', text))[0].table.columns[1].values[1]).toBe(2e-12);
  });

  it('in a description stay a description', async () => {
    const inside = `description: |\n  values:\n${rows((i) => `  - value: ${i}`)}\n`;
    const text = `${inside}${yaml(rows((i) => `  - value: ${i}`))}`;
    const [{ table }] = await tables('x.yaml', text);
    expect(table.description).toContain('- value: 149');
    expect(table.columns[0].values).toHaveLength(count);
  });
});
