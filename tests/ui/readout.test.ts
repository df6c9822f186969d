import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { plainText } from '../../src/plot/format.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { searchIds } from '../../src/state/searches.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { couplingEdges, massEdges, nextEdge } from '../../src/ui/explore/edges.ts';
import { actionOf, type KeyPress } from '../../src/ui/explore/keyboard.ts';
import { derivedMessage } from '../../src/ui/messages/derived.ts';
import { numbersAsText } from '../../src/ui/readout/copyNumbers.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { knownOf } from './known.ts';
import * as explain from '../../src/ui/readout/explain.ts';
import { silenceSentence } from '../../src/ui/searches/silences.ts';
import { spokenPoint } from '../../src/ui/readout/spokenPoint.ts';
import { verdictOf } from '../../src/ui/readout/verdict.ts';

let engine: Engine;
beforeAll(async () => {
  engine = (await openEngine((path) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8')))
    .engine;
});

function pointAt(choices: Choices): PointAnswer {
  const result = engine.run(requestsOf(choices).point);
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

function exclusionOf(choices: Choices) {
  const request = requestsOf(choices).exclusion;
  if (request === null) throw new Error('these choices have no model plane');
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.sentence);
  return result.answer;
}

const at = (massMeV: number, sin2theta: number): Choices => ({
  ...defaultChoices('bc4'),
  crosshair: { massMeV, amplitudeCoupling: Math.sqrt(sin2theta) },
});
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('verdict', () => {
  it('has the words of each case', () => {
    const words = (choices: Choices) => verdictOf(pointAt(choices), choices.kind).words;
    expect(words(at(180, 1e-6))).toMatch(/^Excluded, \d+(\.\d+)? × the limit$/);
    expect(words(at(180, 1e-10))).toMatch(/^Allowed, 0\.\d+ × the limit$/);
    expect(words(at(130, 1e-6))).toMatch(/^Excluded, /);
    expect(words(at(340, 1e-6))).toBe('No search on the plot looks here');
    expect(words({ ...at(180, 1e-6), kind: 'expected' })).toMatch(/^Would be excluded, /);
    expect(words({ ...at(180, 1e-6), exposure: 10 })).toMatch(/^Would be excluded, /);
    expect(words({ ...at(180, 1e-6), hiddenSearches: searchIds })).toBe('Nothing is switched on');
    const [edge] = pointAt(at(180, 1e-6)).searches[0].excludedCouplings[0];
    expect(words(at(180, edge * 1.01))).toBe('On the edge, 1.01 × the limit');
  });

  it('names the search behind it, and what the earlier data made of the point', () => {
    const reason = (choices: Choices) => plainText(verdictOf(pointAt(choices), choices.kind).reason);
    expect(reason(at(180, 2e-8))).toBe('by K+ → π+νν\u0304 2016–2022. The 2017 data did not reach it.');
    expect(reason(at(180, 1e-5))).toContain('The 2017 data alone exclude it too.');
    expect(reason(at(130, 1e-6))).toBe('by π^0 → invisible 2017.');
    expect(reason(at(270, 1e-4))).toBe('by K+ → π+μ+μ− 2017–2018.');
  });

  it('never writes a power of ten as e-8', () => {
    for (const sin2theta of [1e-20, 1e-12, 1e-4]) {
      expect(verdictOf(pointAt(at(180, sin2theta)), 'both').words).not.toMatch(/e[-+]?\d/);
    }
  });
});

describe('formulas', () => {
  it('come out at the number that they explain', () => {
    const point = pointAt(at(180, 2e-8));
    const [search] = point.searches;
    const last = (lines: readonly { readonly text: string }[][]) => plainText(lines.at(-1) ?? []);
    const result = (explanation: { readonly lines: readonly unknown[] }) => {
      const text = last(explanation.lines as { readonly text: string }[][]);
      const end = text.slice(text.lastIndexOf('=') + 1).trim();
      return Number(end.replace(' × 10^', 'e').replace(/ [a-zµ].*$/, ''));
    };
    expect(result(explain.explainBranchingRatio(point)) / point.branchingRatio).toBeCloseTo(1, 2);
    expect(
      result(explain.explainLimit(search, 'observed')) / search.branchingRatioLimit.observed,
    ).toBeCloseTo(1, 2);
    expect(
      result(explain.explainStrength(point, search, 'observed')) / search.signalStrength.observed,
    ).toBeCloseTo(1, 2);
    expect(result(explain.explainSignal(point, search)) / search.expectedSignal).toBeCloseTo(1, 2);
    expect(explain.explainBranchingRatio(point).source).toContain('4.1');
    expect(explain.explainLifetime(point, false).source).toContain('4.4');
  });
});

describe('searches that say nothing', () => {
  const sentence = (choices: Choices) => {
    const point = pointAt(choices);
    const silent = point.searches.filter(({ verdict }) => verdict === 'silent');
    return plainText(silenceSentence(silent, point.massMeV, [{ text: 'X' }]));
  };

  it('share one sentence', () => {
    expect(sentence(at(180, 2e-8))).toBe(
      'π^0 → inv. looks only at 110–155 MeV; πμμ needs m > 2m_μ; πγγ needs X → γγ.',
    );
    expect(sentence(at(130, 2e-8))).toBe(
      'πνν\u0304 looks only at 0–110 and 154–260 MeV; πμμ needs m > 2m_μ; πγγ needs X → γγ.',
    );
    expect(sentence(defaultChoices('bc2'))).toBe(
      'π^0 → inv. looks only at 110–155 MeV; πμμ and πγγ need a visible X.',
    );
    expect(sentence(defaultChoices('bc1'))).toBe(
      'πνν\u0304 and π^0 → inv. need X to escape; πγγ needs X → γγ.',
    );
  });

  it('say at which confidence level a table was published', () => {
    const choices = { ...at(130, 2e-8), confidenceLevel: 0.95 };
    expect(sentence(choices)).toContain('π^0 → inv. is published at 90 % CL only');
    const projected = { ...at(130, 2e-8), exposure: 10 };
    expect(sentence(projected)).toContain('π^0 → inv. is a published limit, with no projection');
  });

  it('say so in each model where none of their decays is open', () => {
    const silent = (model: ModelId) =>
      exclusionOf(defaultChoices(model))
        .searches.filter(({ silence }) => silence !== null)
        .map(({ search }) => search);
    const [pinunu, pi0, mumu, gammagamma, earlier] = searchIds;
    expect(silent('bc1')).toEqual([pinunu, pi0, gammagamma, earlier]);
    expect(silent('bc2')).toEqual([mumu, gammagamma]);
    expect(silent('bc4')).toEqual([gammagamma]);
    expect(silent('bc10')).toEqual([gammagamma]);
    expect(silent('bc11')).toEqual([mumu]);
  });
});

describe('edges and keys', () => {
  it('[ and ] go to the edges in coupling: a limit, and where the acceptance says no more', () => {
    const choices = at(180, 1e-6);
    const point = pointAt(choices);
    const answers = { exclusion: exclusionOf(choices), point };
    const verdicts = ['[', ']'].map((key) => {
      const action = actionOf(press(key), choices, answers);
      if (action?.kind !== 'move') throw new Error('no edge was found');
      return verdictOf(pointAt(action.change(choices)), 'both').verdict;
    });
    expect(verdicts).toEqual(['on the edge', 'excluded']);
    expect(point.searches[0].excludedReasons).toEqual([['limit', 'acceptance']]);
    expect(couplingEdges(point)).toHaveLength(2);
  });

  it(', and . go to the next boundary in mass', () => {
    const choices = at(180, 1e-6);
    const exclusion = exclusionOf(choices);
    const edges = massEdges(exclusion, choices.crosshair.amplitudeCoupling);
    expect(nextEdge(edges, 180, -1)).toBeCloseTo(154, 0);
    expect(nextEdge(edges, 180, 1)).toBeGreaterThan(211);
    expect(nextEdge(edges, 353, 1)).toBeNull();
  });

  it('arrows step by 1 MeV and 1/20 decade, ten times coarser with Shift, finer with Alt', () => {
    const choices = at(180, 1e-6);
    const none = { exclusion: null, point: null };
    const moved = (key: string, more: Partial<KeyPress> = {}) => {
      const action = actionOf(press(key, more), choices, none);
      if (action?.kind !== 'move') throw new Error('the key does not move');
      const { massMeV, amplitudeCoupling } = action.change(choices).crosshair;
      return [massMeV - 180, Math.log10(amplitudeCoupling ** 2 / 1e-6)];
    };
    expect(moved('ArrowRight')[0]).toBeCloseTo(1, 9);
    expect(moved('ArrowLeft', { shiftKey: true })[0]).toBeCloseTo(-10, 9);
    expect(moved('ArrowRight', { altKey: true })[0]).toBeCloseTo(0.1, 9);
    expect(moved('ArrowUp')[1]).toBeCloseTo(0.05, 9);
    expect(moved('ArrowDown', { shiftKey: true })[1]).toBeCloseTo(-0.5, 9);
    expect(moved('PageUp')[1]).toBeCloseTo(1, 9);
    expect(actionOf(press('z', { ctrlKey: true }), choices, none)).toBeNull();
  });

  it('Delete removes only the pin under the crosshair', () => {
    const pin = { massMeV: 100, amplitudeCoupling: 1e-3 };
    const choices: Choices = { ...at(180, 1e-6), pins: [pin] };
    const none = { exclusion: null, point: null };
    expect(actionOf(press('Delete'), choices, none)?.kind).toBe('say');
    const action = actionOf(press('Delete'), { ...choices, crosshair: pin }, none);
    expect(action?.kind === 'step' && action.change({ ...choices, crosshair: pin }).pins).toEqual([]);
  });
});

describe('words', () => {
  it('the line says why there is nothing, the most important thing first', () => {
    const message = (choices: Choices) => derivedMessage(choices, pointAt(choices))?.sentence ?? null;
    expect(message(at(180, 1e-6))).toBeNull();
    expect(message(at(340, 1e-6))).toContain('pions');
    expect(message({ ...at(340, 1e-6), invisibleFraction: 1 })).toBe(
      'No search on the plot looks at 340 MeV.',
    );
    expect(message(defaultChoices('bc1'))).toBeNull();
    const without = { hiddenSearches: ['na62-pimumu-2017-2018', 'na62-pigammagamma-2017-2018'] };
    expect(message({ ...defaultChoices('bc1'), ...without })).toMatch(/^The dark photon of BC1 decays/);
    expect(message({ ...at(180, 1e-6), hiddenSearches: searchIds })).toMatch(/^Nothing is switched on/);
  });

  it('a screen reader hears the point, and only the crossing of an edge', () => {
    const inside = pointAt(at(180, 1e-6));
    const outside = pointAt(at(180, 1e-10));
    const whole = spokenPoint(inside, null, 'sin2theta', 'both');
    expect(whole).toMatch(
      /^180 MeV, sine squared theta 1\.00 times ten to the minus 6\. Excluded at 90 percent confidence level, /,
    );
    expect(whole).toMatch(
      /times the limit of K plus to pi plus nu nu-bar, 2016 to 2022\. Lifetime .* microseconds\. Excluded here from /,
    );
    expect(spokenPoint(outside, inside, 'sin2theta', 'both')).toBe(
      'Left: K plus to pi plus nu nu-bar, 2016 to 2022.',
    );
    expect(spokenPoint(inside, outside, 'sin2theta', 'both')).toBe(
      'Entered: K plus to pi plus nu nu-bar, 2016 to 2022.',
    );
  });

  it('copied numbers have three columns, a method and the link', () => {
    const point = pointAt(at(180, 2e-8));
    const known = knownOf(at(180, 2e-8));
    const lines = numbersAsText(
      point,
      'https://example.org/#v=1',
      searchLayer.numbers?.(known, point) ?? [],
    ).split('\n');
    expect(lines.every((line) => line.split('\t').length === 3)).toBe(true);
    expect(lines.at(-1)).toBe('link\thttps://example.org/#v=1\t');
    expect(lines.find((line) => line.startsWith('sin2theta'))).toBe('sin2theta\t2e-8\t');
    expect(lines.some((line) => line.startsWith('na62-pinunu-2016-2022: N_UL\t'))).toBe(true);
  });
});
