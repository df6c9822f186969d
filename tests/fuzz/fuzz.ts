import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { type AnyTarget, type Outcome, tryOn } from './target.ts';

/** An input that did not hold, made as small as it gets, and what it does. */
export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly input: unknown;
  readonly fault: string;
}

/** What came of all cases of one target. */
export interface Tally {
  readonly target: string;
  readonly title: string;
  readonly cases: number;
  readonly values: number;
  readonly sentences: number;
  /** Time of the slowest case, ms, and how many of the findings took too long. */
  readonly slowestMs: number;
  readonly hangs: number;
  readonly findings: readonly Finding[];
}

const faultOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error);

/** Time that this process has worked, ms: others beside it do not count. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is waited for, in times of the longest case, until a case that does not end is ended. */
const patience = 10;

const room = createContext({ step: null });

/** Takes a step that ends, if it must by force. */
function ended<T>(step: () => T, longestMs: number): T {
  if (longestMs === Infinity) return step();
  room.step = step;
  return runInContext('step()', room, { timeout: patience * longestMs }) as T;
}

/**
 * Tries a target with inputs that a seed gives. After a finding others are looked for, with the next seed.
 * @param cases how many
 * @param longestMs a case that takes longer hangs, which is a finding
 * @param mostFindings more are not looked for
 */
export async function fuzz(
  target: AnyTarget,
  seed: number,
  cases: number,
  longestMs = Infinity,
  mostFindings = 20,
): Promise<Tally> {
  const outcomes: Record<Outcome, number> = { value: 0, sentence: 0 };
  const findings: Finding[] = [];
  let tried = 0;
  let slowestMs = 0;
  let now = seed;
  while (tried < cases && findings.length < mostFindings) {
    const property = fc.asyncProperty(target.inputs, async (input) => {
      const begun = workedMs();
      const outcome = await ended(() => tryOn(target, input), longestMs);
      const took = workedMs() - begun;
      slowestMs = Math.max(slowestMs, took);
      if (took > longestMs) {
        throw new Error(`it takes ${(took / 1000).toFixed(1)} s`);
      }
      outcomes[outcome] += 1;
    });
    const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, {
      seed: now,
      numRuns: cases - tried,
    });
    tried += numRuns;
    if (failed)
      findings.push({
        target: target.name,
        seed: now,
        input: counterexample?.[0],
        fault: faultOf(errorInstance),
      });
    now += 1;
  }
  return {
    target: target.name,
    title: target.title,
    cases: tried,
    values: outcomes.value,
    sentences: outcomes.sentence,
    slowestMs,
    hangs: findings.filter(({ fault }) => /^Error: (?:it takes|Script execution timed out)/.test(fault))
      .length,
    findings,
  };
}
