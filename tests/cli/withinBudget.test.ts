import { describe, expect, it } from 'vitest';
import { withinBudget } from '../../src/cli/withinBudget.ts';
import { importFormats } from '../../src/import/formats/index.ts';
import { readFiles } from '../../src/import/readFiles.ts';
import { given } from '../import/given.ts';
import { fileWith, outcome } from './commandLine.ts';

const endless: (() => unknown)[] = [
  () => {
    for (;;);
  },
  () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`),
  () => {
    const work = (): void => {
      try {
        for (;;);
      } catch {
        work();
      } finally {
        work();
      }
    };
    work();
  },
];

const file = given('slow.csv', '');
const outOfTime = { ok: false, reason: { file: 'slow.csv', code: 'out-of-time', seconds: 0.05 } };

describe('a step of reading under a limit of time', () => {
  it('gives what it gives', () => {
    const watch = withinBudget([file]);
    expect(watch(0, () => ({ ok: true, content: [1, 2] }))).toEqual({ ok: true, content: [1, 2] });
  });

  it.each(endless)('ends when its time is over, whatever it does: %#', (work) => {
    const watch = withinBudget([file], 50);
    expect(watch(0, () => ({ ok: true, content: work() }))).toEqual(outOfTime);
    // The time of a file is that of all its steps.
    expect(watch(0, () => ({ ok: true, content: work() }))).toEqual(outOfTime);
  });

  it('passes on what is thrown', () => {
    const watch = withinBudget([file]);
    expect(() =>
      watch(0, () => {
        throw new TypeError('a fault');
      }),
    ).toThrow('a fault');
  });

  it('leaves the files beside it as they are', async () => {
    const slow = {
      id: 'slow',
      isOf: ({ name }: { name: string }) => name === 'slow.csv',
      read: endless[0] as never,
    };
    const files = [
      given('a.csv', 'm,epsilon\n1,2\n3,4'),
      given('slow.csv', 'x'),
      given('b.csv', 'm,g\n1,2\n3,4'),
    ];
    const read = await readFiles(files, {}, [slow, ...importFormats], withinBudget(files, 200));
    expect(read.map(({ file: name, ok }) => [name, ok])).toEqual([
      ['a.csv', true],
      ['slow.csv', false],
      ['b.csv', true],
    ]);
  });
});

it('check says of a file that is too much work what to do, and ends', async () => {
  const entries = Array.from({ length: 200_000 }, (_, k) => `{value: ${k}, x: 1}`).join(', ');
  const variable = (name: string) => `${name}:\n- header: {name: m}\n  values: [${entries}]\n`;
  const path = fileWith(
    'long.yaml',
    `${variable('independent_variables')}${variable('dependent_variables')}`,
  );
  const { status, stdout, sentences } = await outcome('check', path);
  expect([status, stdout]).toEqual([2, '']);
  expect(sentences).toEqual([
    'long.yaml takes longer than 2 s to read and was left out; try it with fewer rows, or give its numbers as CSV.',
  ]);
});
