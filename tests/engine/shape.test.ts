import { refused } from '../reasons.ts';
import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import { dataText } from '../searches/agreement.ts';
import { upperRegion } from '../statistics/shape/region.ts';
import { dataFiles } from '../../src/words/en/dataFiles.ts';

const file = 'analyses/na62-pinunu-2017.json';
const loaded = loadCountingAnalysis(dataText(file), file);
if (!loaded.ok) throw new Error(dataFiles.reason(loaded.reason));
const engine = createEngine([createCountingSearch(loaded.analysis)]);
const common = { task: 'shape', confidenceLevel: 0.9, toys: 1500, seed: 2 } as const;

describe('the task shape', () => {
  it('answers for data of a search with a limit on B', () => {
    const source = { kind: 'search', search: 'na62-pinunu-2017', massMeV: 196 } as const;
    const result = engine.run({ ...common, source });
    if (!result.ok) throw new Error(result.reason.code);
    const { signalLimit, singleEventSensitivity, branchingRatioLimit, config } = result.answer;
    expect(branchingRatioLimit).toBeCloseTo(signalLimit * (singleEventSensitivity ?? Number.NaN), 20);
    const again = engine.run({ ...common, source: { kind: 'config', config } });
    expect(again).toMatchObject({ ok: true, answer: { signalLimit, branchingRatioLimit: null } });
  });

  it('goes in steps that can be stopped', () => {
    const walk = engine.steps({ ...common, toys: 100_000, source: { kind: 'config', config: upperRegion } });
    const fractions: number[] = [];
    for (let step = walk.next(); !step.done && fractions.length < 10; step = walk.next()) {
      fractions.push(Number(step.value));
    }
    expect(fractions.every((fraction) => fraction >= 0 && fraction < 0.2)).toBe(true);
  });

  it('refuses what makes no sense, with the value', () => {
    const reasonFor = (change: object) => {
      const source = { kind: 'search', search: 'na62-pinunu-2017', massMeV: 196, ...change } as const;
      return refused(engine.run({ ...common, source }));
    };
    const rangesMeV = [
      [0, 110],
      [154, 260],
    ];
    expect(reasonFor({ massMeV: 130 })).toMatchObject({
      code: 'no-window',
      massMeV: 130,
      silence: { code: 'outside-masses', rangesMeV },
    });
    expect(reasonFor({ search: 'nope' })).toMatchObject({ kind: 'search', given: 'nope' });
    const config = { ...upperRegion, sig0: 0 };
    expect(engine.run({ ...common, source: { kind: 'config', config } })).toMatchObject({
      ok: false,
      kind: 'input',
    });
  });
});
