import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementOf, numberWords } from '../../scripts/write-statements/agreement.ts';
import {
  documentOf,
  largestChange,
  numbersIn,
  statementsFile,
} from '../../scripts/write-statements/document.ts';
import { findings } from '../../scripts/write-statements/run.ts';
import { between, exactly, rounded, type Statement } from '../../scripts/write-statements/statement.ts';
import { statements } from '../../scripts/write-statements/statements.ts';

/** The document without its numbers. */
const withoutNumbers = (text: string) => text.replaceAll(/\d+(\.\d+)?(e[+-]?\d+)?/g, '#');

describe('the statements of the papers', { timeout: 120_000 }, () => {
  it('have the numbers of docs/statements.md; npm run statements writes it again', async () => {
    const found = await findings(statements);
    const committed = readFileSync(new URL(`../../${statementsFile}`, import.meta.url), 'utf8');
    expect(withoutNumbers(documentOf(found))).toBe(withoutNumbers(committed));
    const rows = numbersIn(committed);
    expect(rows).toHaveLength(found.length);
    const moved = found.flatMap(({ statement, numbers }, i) =>
      numbers.every((value, k) => Math.abs(value - rows[i][k]) <= largestChange * Math.abs(value))
        ? []
        : [`${statement.place}, ${statement.says}: ${rows[i].join(' to ')} is now ${numbers.join(' to ')}`],
    );
    expect(moved).toEqual([]);
  });

  const statement: Statement = {
    paper: '2025',
    place: 'sec. 4.2',
    says: 'a test',
    claim: exactly(1),
    commands: ['model --model bc4 --masses 100'],
    made: 'a number',
    ours: ({ rows }) => Number(rows[0]['bf_ee']),
  };

  it('come from the command line, and need a reason where they do not agree', async () => {
    const [{ numbers, agrees }] = await findings([statement]);
    expect({ numbers, agrees }).toEqual({ numbers: [1], agrees: true });
    const wrong = { ...statement, claim: exactly(2) };
    await expect(findings([wrong])).rejects.toThrow(/do not agree.*\n.*a test: 1 \(ratio 0\.5/);
    const [{ agrees: other }] = await findings([{ ...wrong, otherwise: 'It is a test.' }]);
    expect(other).toBe(false);
    await expect(findings([{ ...statement, commands: ['model --model bc12'] }])).rejects.toThrow(/bc12/);
  });
});

describe('agreement', () => {
  it.each([
    [rounded(5e-11, 1e-11), [4.52e-11], true],
    [rounded(5e-11, 1e-11), [4.49e-11], false],
    [rounded(1.4, 0.1), [1.35, 1.45], true],
    [rounded(1.4, 0.1), [1.4, 1.46], false],
    [between(1, 3, ''), [1, 3], true],
    [between(1, 3, ''), [0.99, 2], false],
    [between(1, Infinity, ''), [Number.NaN], false],
    [exactly(27679), [27680], false],
  ])('of %j with %j is %j', (claim, numbers, agrees) => {
    expect(agreementOf(claim, numbers).agrees).toBe(agrees);
  });

  it('is written with four digits, whole numbers with all of theirs', () => {
    expect([27679, 0.30041, 4.5204e-11, 1234567].map(numberWords)).toEqual([
      '27679',
      '0.3004',
      '4.52e-11',
      '1.235e+6',
    ]);
  });
});
