import { refusals } from '../../../src/words/en/refusals.ts';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerTo, EngineRequest } from '../../../src/engine/taskTypes.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { setAspect, setPanel } from '../../../src/state/panels.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { largestDeviations } from '../../../src/statistics/definitions.ts';
import { definitions } from '../../../src/words/en/definitions.ts';
import type { MethodId } from '../../../src/statistics/methods.ts';
import { showsMasses } from '../../../src/ui/explore/inView.ts';
import type { PanelInput } from '../../../src/ui/panels/panel.ts';
import { pointIn } from '../../../src/ui/panels/pointIn.ts';
import { statistics, type StatisticId } from '../../../src/ui/panels/statistics/facts.ts';
import { focusedCounts } from '../../../src/ui/panels/statistics/focusedCounts.ts';
import { panel } from '../../../src/ui/panels/statistics/statistics.ts';
import { pointAt } from '../../../src/ui/explore/pointing.ts';
import { linkedFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { answerOf, emptyEntry } from '../../../src/ui/planner/entries.ts';
import { entriesOf, knownOf } from '../known.ts';
import { wordless } from '../wordless.ts';

let engine: Engine;
beforeAll(async () => {
  const read = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8');
  engine = (await openEngine(read)).engine;
});

function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

function inputOf(statistic: StatisticId, massMeV = 180): PanelInput {
  const start = defaultChoices();
  const choices: Choices = setAspect(
    statistics,
    statistic,
  )(setPanel({ id: 'statistics' })({ ...start, crosshair: { ...start.crosshair, massMeV } }));
  const point = ask(requestsOf(choices).point);
  const search = focusedCounts(choices, point) ?? '';
  const { confidenceLevel, method, exposure } = choices;
  const common = { search, massMeV, confidenceLevel, method, exposure } as const;
  const entries = entriesOf({
    point,
    window: ask({ task: 'window', ...common }),
    significance: statistic === 'cls' ? null : ask({ task: 'significance', ...common, toys: 200 }),
  });
  return { ...knownOf(choices, { entries }), frame: linkedFrame('wide', 996, 154), main: false };
}

const assumptions = { confidenceLevel: 0.9, exposure: 1 } as const;

describe('the panel of statistics', () => {
  it('draws CLs against signal with its crossing, and the signal that the crosshair predicts', () => {
    const input = inputOf('cls');
    const scene = panel.scene()(input);
    const window = answerOf(input.entries, 'window', 'window');
    expect(scene.points?.[0].x[0]).toBe(window?.limit);
    expect(scene.points?.[0].y[0]).toBeCloseTo(0.1, 12);
    const predicted = pointIn(input)?.searches.find(
      ({ search }) => search === window?.search,
    )?.expectedSignal;
    expect(scene.crosshair?.x).toBe(predicted);
    expect(scene.y.domain).toEqual([0.01, 1]);
    const words = scene.key?.rows.map(({ text }) => plainText(text)) ?? [];
    expect(words[0]).toBe('CL_s = 0.1 at 5.21');
    expect(words.at(-1)).toMatch(/^crosshair: s = 10\.\d, CL_s = /);
    expect(scene.alone?.margin?.right).toBeLessThan(scene.margin.right);
    const table = panel.table(input);
    expect(table?.rows).toHaveLength(window?.signal.length ?? 0);
    expect(wordless(table)).toEqual([]);
  });

  it('is not drawn against mass, so that pointing at it moves nothing', () => {
    const { choices } = inputOf('cls');
    expect(showsMasses(choices, 'linked')).toBe(false);
    expect(pointAt(choices, 'linked', 3, 0.1)).toBe(choices.crosshair);
    expect(showsMasses(choices, 'main')).toBe(true);
  });

  it('draws local p-values over mass, with the global one in words', () => {
    const input = inputOf('significance');
    const scene = panel.scene()(input);
    expect(scene.x.domain).toEqual([0, 354.1]);
    const words = scene.key?.rows.map(({ text }) => plainText(text)).join('; ');
    expect(words).toMatch(/largest 2\.90σ at 222\.6 MeV; global 1\.\d+σ, p = 0\.\d{3} ± /);
    const table = panel.table(input);
    expect(table?.columns).toEqual(['m_MeV', 'p0_local', 'z_local']);
    expect(wordless(table)).toEqual([]);
  });

  it('shows one sentence in place of a picture', () => {
    const input = inputOf('cls');
    const reason = { code: 'toys-in-toys' } as const;
    const failed = { ...emptyEntry, error: { kind: 'input', reason } } as const;
    const refused = { ...input, entries: { ...input.entries, window: failed } };
    expect(panel.scene()(refused).message).toBe(refusals.sentence(reason));
    expect(panel.table(refused)).toBeNull();
    const none = { ...input, entries: {}, choices: { ...input.choices, hiddenSearches: searchIds } };
    expect(panel.scene()(none).message).toMatch(/All searches are hidden/);
  });

  it('follows the strongest search with counts, unless one is chosen', () => {
    const input = inputOf('cls');
    const [{ choices }, point] = [input, pointIn(input)];
    expect(focusedCounts(choices, point)).toBe('na62-pinunu-2016-2022');
    expect(focusedCounts(setPanel({ search: 'na62-pinunu-2017' })(choices), point)).toBe('na62-pinunu-2017');
    expect(focusedCounts(choices, null)).toBe('na62-pinunu-2016-2022');
  });

  it('says by how much large-sample formulae are off, and nothing of other methods', () => {
    const deviation = (method: MethodId) =>
      ask({ task: 'window', search: 'na62-pinunu-2016-2022', massMeV: 180, ...assumptions, method })
        .asymptoticDeviation;
    const deviationWarning = (deviations: readonly (number | null)[]) => {
      const largest = largestDeviations(deviations);
      return largest === null ? null : definitions.deviation(largest);
    };
    const words = deviationWarning([deviation('asymptotic-qtilde-poisson')]);
    expect(words).toMatch(/^For these counts the large-sample limit is \d+ % too strong, compared with/);
    expect(deviation('hybrid-gamma')).toBeNull();
    expect(deviationWarning([null])).toBeNull();
    expect(deviationWarning([0.004])).toBeNull();
    expect(deviationWarning([0.02])).toMatch(/is 2 % too weak/);
    expect(deviationWarning([-0.24, null, 0.02])).toMatch(
      /limits are, at the most, 24 % too strong or 2 % too weak/,
    );
  });
});
