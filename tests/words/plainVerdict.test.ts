import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { models } from '../../src/physics/models/index.ts';
import { plainText } from '../../src/plot/format.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { requestsOf } from '../../src/state/requests.ts';
import type { NamedBound } from '../../src/ui/verdict/plotPart.ts';
import { type VerdictState, verdictState } from '../../src/ui/verdict/verdictStore.ts';
import { verdictWords } from '../../src/ui/verdict/verdictWords.ts';
import { aboutCount, oneIn, partOfSecond } from '../../src/words/en/plain/numbers.ts';
import { plainEnglish } from '../../src/words/en/plain/index.ts';
import { type Language, speak } from '../../src/words/section.ts';
import { complete } from '../ui/planes.ts';

/** Each run asks the engine for a point, which a busy machine does slowly (ms). */
const patienceMs = 60_000;

let engine: Engine;
beforeAll(async () => {
  engine = (await openEngine((path) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8')))
    .engine;
});
afterEach(() => {
  speak(null);
});

const bound = (name: string, isOurs: boolean, isProjection: boolean): NamedBound => ({
  id: name,
  name: [{ text: name }],
  style: 'grey2',
  isOurs,
  isProjection,
  contains: true,
});
const bounds = [bound('CHARM', false, false), bound('NA62 dump', true, false), bound('FASER', false, true)];

/** Points, limits and what else is on the plot. */
const anyPlot = fc.record({
  model: fc.constantFrom(...models.map(({ id }) => id)),
  massMeV: fc.double({ min: 0, max: 353, noNaN: true }),
  exponent: fc.double({ min: -14, max: -1, noNaN: true }),
  kind: fc.constantFrom('both' as const, 'expected' as const),
  exposure: fc.constantFrom(1, 1, 10),
  lifetime: fc.constantFrom('implied' as const, 'implied' as const, 1e-9),
  bounds: fc.subarray(bounds, { maxLength: 1 }),
  hasFailed: fc.boolean(),
});

function judged(plot: typeof anyPlot extends fc.Arbitrary<infer T> ? T : never): [VerdictState, Choices] {
  const { model, massMeV, exponent, kind, exposure, lifetime } = plot;
  const usual = defaultChoices(model);
  const crosshair = { massMeV, amplitudeCoupling: 10 ** exponent };
  const choices: Choices = { ...usual, kind, exposure, lifetime, crosshair };
  const result = engine.run(requestsOf(choices).point);
  if (!result.ok) throw new Error(result.reason.code);
  const part = { bounds: plot.bounds, isComputing: false, hasFailed: plot.hasFailed };
  return [verdictState(choices, result.answer, complete, [part]), choices];
}

const saidIn = (language: Language | null, [state, choices]: [VerdictState, Choices]) => {
  speak(language);
  const { words, reason } = verdictWords(state, choices.lifetime);
  return { words: plainText(words), reason: plainText(reason) };
};

const excluded = /^Excluded by |; excluded by /;
const ruledOut = /^Ruled out by |^It would have been seen .*: ruled out$|; ruled out by /;

/** "3.4 million" as a number. */
function counted(text: string): number {
  const [digits, size = ''] = text.split(' ');
  return Number(digits) * ({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[size] ?? 1);
}

describe('the verdict in plain words', () => {
  it('rules out exactly what the other one excludes, and is as sure', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyPlot, (plot) => {
        const at = judged(plot);
        const physics = saidIn(null, at);
        const plain = saidIn(plainEnglish, at);
        met.add(at[0].verdict.code);
        expect(ruledOut.test(plain.words), `${physics.words} / ${plain.words}`).toBe(
          excluded.test(physics.words),
        );
        expect(/^Would|: would/.test(plain.words)).toBe(/^Would/.test(physics.words));
        expect(/^(Would n|N)ot/.test(plain.words)).toBe(/^(Would n|N)ot|llowed/.test(physics.words));
      }),
      { numRuns: 120 },
    );
    for (const code of ['excluded', 'excluded-by-others', 'allowed', 'not-covered'])
      expect(met).toContain(code);
  });

  it(
    'says the strength within what rounding to two digits takes from it',
    () => {
      fc.assert(
        fc.property(anyPlot, (plot) => {
          const at = judged({ ...plot, bounds: [] });
          const { strength } = at[0].verdict;
          const { words } = saidIn(plainEnglish, at);
          const [, times] = /seen (.*) times over/.exec(words) ?? [];
          const [, weaker] = /would be (.*) times too faint/.exec(words) ?? [];
          const said = times ?? weaker;
          if (said === undefined || said.startsWith('more than')) return;
          const value = times === undefined ? 1 / strength : strength;
          // Two digits: at most one half in ten of the second.
          expect(Math.abs(counted(said) / value - 1)).toBeLessThan(0.051);
          expect(counted(said)).toBeGreaterThan(1);
        }),
        { numRuns: 120 },
      );
    },
    patienceMs,
  );
});

describe('numbers as people say them', () => {
  it.each([
    [1.034, '1.03'],
    [2.28, '2.3'],
    [9.99, '10'],
    [850.4, '850'],
    [1234, '1200'],
    [12_345, '12 thousand'],
    [999_999, '1 million'],
    [3.44e6, '3.4 million'],
    [8.1e10, '81 billion'],
    [4e20, 'more than a thousand trillion'],
  ])('%d is %s', (value, text) => {
    expect(aboutCount(value)).toBe(text);
  });

  it('has shares and short times', () => {
    expect(oneIn(8.3e-11)).toBe('1 in 12 billion');
    expect(oneIn(0.034)).toBe('3.4 %');
    expect(oneIn(1)).toBe('100 %');
    expect(partOfSecond(79e-12)).toBe('79 trillionths of a second');
    expect(partOfSecond(1.07e-3)).toBe('1.1 thousandths of a second');
    expect(partOfSecond(0.25)).toBe('250 thousandths of a second');
    expect(partOfSecond(1e-9)).toBe('a billionth of a second');
    expect(partOfSecond(3)).toBeNull();
    expect(partOfSecond(1e-14)).toBeNull();
    expect(partOfSecond(Infinity)).toBeNull();
  });
});
