import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { ModelId } from '../../src/physics/models/model.ts';
import { plainText } from '../../src/plot/format.ts';
import type { Choices } from '../../src/state/choices.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { requestsOf } from '../../src/state/requests.ts';
import type { KeyPress } from '../../src/ui/keys/command.ts';
import { couplingEdges, massEdges, nextEdge } from '../../src/ui/keys/edges.ts';
import { actionOf } from '../../src/ui/keys/handleKey.ts';
import { derivedMessage } from '../../src/ui/messages/derived.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { knownOf } from './known.ts';
import { choicesAt, numbersAsText } from '../../src/ui/readout/copyNumbers.ts';
import * as explain from '../../src/ui/readout/explain.ts';
import { silenceSentence } from '../../src/ui/searches/silences.ts';
import { spokenPoint } from '../../src/ui/readout/spokenPoint.ts';
import type { PlotPart } from '../../src/ui/verdict/plotPart.ts';
import { ringOf, verdictState } from '../../src/ui/verdict/verdictStore.ts';
import { complete } from './planes.ts';
import { rangeWords } from '../../src/ui/verdict/rangeWords.ts';
import { verdictWords } from '../../src/ui/verdict/verdictWords.ts';

let engine: Engine;
beforeAll(async () => {
  engine = (await openEngine((path) => readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8')))
    .engine;
});

function pointAt(choices: Choices): PointAnswer {
  const result = engine.run(requestsOf(choices).point);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

type PlotSource = () => PlotPart;
const judged = (choices: Choices, ...sources: PlotSource[]) =>
  verdictState(
    choices,
    pointAt(choices),
    complete,
    sources.map((source) => source()),
  );

function exclusionOf(choices: Choices) {
  const request = requestsOf(choices).exclusion;
  if (request === null) throw new Error('these choices have no model plane');
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
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
  const words = (choices: Choices, ...sources: PlotSource[]) =>
    plainText(verdictWords(judged(choices, ...sources), choices.lifetime).words);
  const reason = (choices: Choices, ...sources: PlotSource[]) =>
    plainText(verdictWords(judged(choices, ...sources), choices.lifetime).reason);
  const containing =
    (...names: string[]): PlotSource =>
    () => ({
      bounds: names.map((name) => ({
        id: name,
        name: [{ text: name }],
        style: 'grey2' as const,
        isOurs: name.startsWith('NA62'),
        isProjection: name.startsWith('FASER'),
        contains: true,
      })),
      isComputing: false,
      hasFailed: false,
    });
  const busy: PlotSource = () => ({ bounds: [], isComputing: true, hasFailed: false });
  const broken: PlotSource = () => ({ bounds: [], isComputing: false, hasFailed: true });

  it('has the words of each case', () => {
    expect(words(at(180, 1e-6))).toMatch(/^Excluded by NA62, \d+(\.\d+)? × the limit$/);
    expect(words(at(180, 1e-10))).toMatch(
      /^Allowed by everything on the plot, 0\.\d+ × the strongest limit of NA62$/,
    );
    expect(words(at(130, 1e-6))).toMatch(/^Excluded by NA62, /);
    expect(words(at(340, 1e-6))).toBe('No search shown covers 340 MeV.');
    expect(words(at(340.5, 1e-6))).toBe('No search shown covers 340.5 MeV.');
    expect(words(at(300, 1e-6))).toBe('No search shown says anything about S at 300 MeV.');
    const escaping = { ...defaultChoices('bc1'), hiddenSearches: [searchIds[2]] };
    expect(words(escaping)).toBe('No search shown can see A′.');
    expect(words({ ...at(180, 1e-6), kind: 'expected' })).toMatch(/^Would be excluded by NA62, /);
    expect(words({ ...at(180, 1e-6), exposure: 10 })).toMatch(/^Would be excluded by NA62, /);
    expect(words({ ...at(180, 1e-10), kind: 'expected' })).toMatch(/^Would be allowed by everything/);
    expect(words({ ...at(180, 1e-6), hiddenSearches: searchIds })).toBe(
      'All searches are hidden. Turn one on under “On the plot”.',
    );
    const [edge] = pointAt(at(180, 1e-6)).searches[0].excludedCouplings[0];
    expect(words(at(180, edge * 1.01))).toBe('On the edge, 1.01 × the limit');
  });

  it('speaks of everything on the plot', () => {
    const allowed = at(180, 1e-10);
    const others = containing('BaBar', 'LHCb', 'A1');
    expect(words(allowed, others)).toBe('Not excluded by NA62; excluded by BaBar, LHCb, A1');
    expect(words({ ...allowed, kind: 'expected' }, others)).toMatch(
      /^Would not be excluded by NA62; excluded by /,
    );
    expect(reason(at(180, 1e-6), others)).toMatch(/ Also by BaBar, LHCb and A1\.$/);
    expect(words(at(340, 1e-6), containing('CHARM'))).toBe('Excluded by CHARM');
    expect(reason(at(340, 1e-6), containing('CHARM'))).toBe('No search shown covers 340 MeV.');
    const hidden = { ...allowed, hiddenSearches: searchIds };
    expect(reason(hidden, others)).toBe('All searches are hidden. Turn one on under “On the plot”.');
    expect(words(allowed, containing('NA62 dump'))).toBe('Excluded by NA62');
    expect(reason(allowed, containing('NA62 dump', 'BaBar'))).toBe('by NA62 dump. Also by BaBar.');
    expect(words(allowed, containing('FASER'))).toMatch(/^Allowed by everything/);
    expect(reason(allowed, containing('FASER'))).toContain('Within the projected reach of FASER.');
  });

  it('says what is computed and what failed, and never that nobody looks', () => {
    const allowed = at(180, 1e-10);
    expect(words(allowed, busy)).toBe('Computing…');
    const running = { ...complete, stale: true };
    const failing = {
      ...complete,
      error: { kind: 'failure', reason: { code: 'died-again', task: 'exclusion' } },
    } as const;
    const point = pointAt(allowed);
    const without = (id: string) => ({
      ...point,
      searches: point.searches.filter(({ search }) => search !== id),
    });
    const state = (answer: PointAnswer | null, asked: Parameters<typeof verdictState>[2]) =>
      verdictWords(verdictState(allowed, answer, asked, []), 'implied');
    expect(plainText(state(null, running).words)).toBe('Computing…');
    const computing = state(without(searchIds[0]), running);
    expect(plainText(computing.words)).toBe('Computing…');
    expect(plainText(computing.reason)).toBe('πνν\u0304 is being computed.');
    expect(plainText(state(null, failing).words)).toBe('The data could not be read.');
    // What a complete answer lacks could not be read.
    const partial = state(without(searchIds[2]), complete);
    expect(plainText(partial.words)).toMatch(/^Not excluded by what could be read, /);
    expect(plainText(partial.reason)).toMatch(/πμμ could not be read\.$/);
    expect(words(allowed, broken)).toMatch(/^Not excluded by what could be read, /);
    expect(plainText(state({ ...point, searches: [] }, running).words)).toBe('Computing…');
    // An answer that is long overdue is no longer trusted.
    expect(plainText(state(point, { ...running, slow: true }).words)).toBe('Computing…');
  });

  it('names the search behind it, and what the earlier data made of the point', () => {
    expect(reason(at(180, 2e-8))).toBe('by K+ → π+νν\u0304 2016–2022. The 2017 data did not reach it.');
    expect(reason(at(180, 1e-5))).toContain('The 2017 data alone exclude it too.');
    expect(reason(at(130, 1e-6))).toBe('by π^0 → invisible 2017.');
    expect(reason(at(270, 1e-4))).toBe('by K+ → π+μ+μ− 2017–2018.');
    expect(reason({ ...at(180, 1e-6), kind: 'expected' })).toContain(', by the expected limit.');
    expect(reason({ ...at(180, 1e-6), exposure: 10 })).toContain(', a projection to 10 × the kaons.');
  });

  it('says of an infinite limit that it does not constrain, never 0 ×', () => {
    const short: Choices = { ...at(180, 1e-6), lifetime: 1e-15 };
    expect(words(short)).toBe('Allowed by everything on the plot');
    expect(reason(short)).toMatch(
      / does not constrain this point\. Bounds of other experiments are not on this plot\.$/,
    );
  });

  it('never writes a power of ten as e-8', () => {
    for (const sin2theta of [1e-20, 1e-12, 1e-4]) {
      expect(words(at(180, sin2theta))).not.toMatch(/e[-+]?\d/);
    }
  });

  it('colours the ring by what excludes the point', () => {
    expect(ringOf(judged(at(180, 1e-6)))).toBe('pinunu');
    expect(ringOf(judged(at(180, 1e-10)))).toBe('ink');
    expect(ringOf(judged(at(180, 1e-10), containing('BaBar')))).toBe('grey2');
    expect(ringOf(judged(at(180, 1e-10), containing('FASER')))).toBe('ink');
    const [{ branchingRatioLimit }] = pointAt(at(180, 1e-6)).searches;
    const middle = Math.sqrt(branchingRatioLimit.median * branchingRatioLimit.observed);
    const choices = at(180, (1e-6 * middle) / pointAt(at(180, 1e-6)).branchingRatio);
    expect(ringOf(judged(choices))).toBe('ink');
    expect(ringOf(judged({ ...choices, kind: 'expected' }))).toBe('pinunu');
  });

  it('stands with the couplings that are excluded at its mass, as the axis writes them', () => {
    const range = (choices: Choices) => {
      const said = rangeWords(judged(choices), choices);
      return said === null ? null : plainText(said);
    };
    expect(range(at(180, 2e-8))).toMatch(/^NA62 at 180 MeV: excluded from 7\.\d\d × 10\^-9 to 0\.\d\d\d\.$/);
    expect(range({ ...at(180, 2e-8), convention: 'sintheta' })).toMatch(
      /from 8\.\d\d × 10\^-5 to 0\.\d\d\d\.$/,
    );
    expect(range({ ...at(180, 2e-8), kind: 'expected' })).toContain('would be excluded from ');
    // sin²θ has no larger value than 1.
    expect(range({ ...at(180, 2e-8), invisibleFraction: 0.5 })).toMatch(/ to 1\.00\.$/);
    expect(range(at(340, 2e-8))).toBeNull();
    expect(range({ ...at(180, 2e-8), hiddenSearches: searchIds })).toBeNull();
  });
});

describe('formulas', () => {
  it('come out at the number that they explain', () => {
    const point = pointAt(at(180, 2e-8));
    const [search] = point.searches;
    const last = (lines: readonly { readonly text: string }[][]) => plainText(lines.at(-1) ?? []);
    const result = (explanation: { readonly lines: readonly unknown[] }) => {
      const text = last(explanation.lines as { readonly text: string }[][]);
      const end = text.slice(Math.max(text.lastIndexOf('='), text.lastIndexOf(':')) + 1).trim();
      return Number(end.replace(' × 10^', 'e').replace(/ [a-zµ].*$/, ''));
    };
    expect(result(explain.explainBranchingRatio(point)) / point.branchingRatio).toBeCloseTo(1, 2);
    expect(
      result(explain.explainLimit(point, search, 'observed')) / search.branchingRatioLimit.observed,
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
    return plainText(silenceSentence(silent, [{ text: 'X' }]));
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
      const action = actionOf({ press: press(key), choices, answers });
      if (action?.kind !== 'move') throw new Error('no edge was found');
      return judged(action.change(choices)).verdict.code;
    });
    expect(verdicts).toEqual(['on-edge', 'excluded']);
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
      const action = actionOf({ press: press(key, more), choices, answers: none });
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
    expect(actionOf({ press: press('z', { ctrlKey: true }), choices, answers: none })).toBeNull();
  });

  it('Delete removes only the pin under the crosshair', () => {
    const pin = { massMeV: 100, amplitudeCoupling: 1e-3 };
    const choices: Choices = { ...at(180, 1e-6), pins: [pin] };
    const none = { exclusion: null, point: null };
    expect(actionOf({ press: press('Delete'), choices, answers: none })?.kind).toBe('say');
    const action = actionOf({
      press: press('Delete'),
      choices: { ...choices, crosshair: pin },
      answers: none,
    });
    expect(action?.kind === 'step' && action.change({ ...choices, crosshair: pin }).pins).toEqual([]);
  });
});

describe('words', () => {
  it('the line says why there is nothing, the most important thing first', () => {
    const message = (choices: Choices) => derivedMessage(choices, judged(choices))?.sentence() ?? null;
    expect(message(at(180, 1e-6))).toBeNull();
    expect(message(at(340, 1e-6))).toContain('pions');
    expect(message({ ...at(340, 1e-6), invisibleFraction: 1 })).toBe('No search shown covers 340 MeV.');
    expect(message(defaultChoices('bc1'))).toBeNull();
    const without = { hiddenSearches: ['na62-pimumu-2017-2018', 'na62-pigammagamma-2017-2018'] };
    expect(message({ ...defaultChoices('bc1'), ...without })).toMatch(/^The dark photon of BC1 decays/);
    expect(message({ ...at(180, 1e-6), hiddenSearches: searchIds })).toMatch(/^All searches are hidden/);
  });

  it('a screen reader hears the point, and only the crossing of an edge', () => {
    const choices = at(180, 1e-6);
    const inside = judged(choices);
    const outside = judged(at(180, 1e-10));
    const whole = spokenPoint(inside, null, choices);
    expect(whole).toMatch(
      /^180 MeV, sine squared theta 1\.00 times ten to the minus 6\. Excluded by NA62, \d+ times the limit\. By K plus to pi plus nu nu-bar 2016 to 2022\./,
    );
    expect(whole).toMatch(
      / Limits at 90 percent confidence level\. Lifetime .* microseconds\. NA62 at 180 MeV: excluded from .* to .*, in sine squared theta\.$/,
    );
    expect(whole).not.toMatch(/[×^_]/);
    expect(spokenPoint(outside, inside, choices)).toBe('Left: K plus to pi plus nu nu-bar, 2016 to 2022.');
    expect(spokenPoint(inside, outside, choices)).toBe('Entered: K plus to pi plus nu nu-bar, 2016 to 2022.');
  });

  const copiedAt = (choices: Choices) => {
    const point = pointAt(choices);
    const more = searchLayer.numbers?.(knownOf(choices), point) ?? [];
    return numbersAsText(point, 'https://example.org/#v=1', more);
  };

  it('copied numbers have three columns, a method and the link', () => {
    const lines = copiedAt(at(180, 2e-8)).split('\n');
    expect(lines.every((line) => line.split('\t').length === 3)).toBe(true);
    expect(lines.at(-1)).toBe('link\thttps://example.org/#v=1\t');
    expect(lines.find((line) => line.startsWith('sin2theta'))).toBe('sin2theta\t2e-8\t');
  });

  it('copied numbers name the window that they belong to, and what is interpolated', () => {
    const search = 'na62-pinunu-2016-2022';
    const text = copiedAt(at(180, 2e-8));
    expect(text).toContain(`${search}: n, window at 180.6 MeV\t3\tevents`);
    expect(text).toMatch(new RegExp(`${search}: N_UL observed, window at 180.6 MeV\\t5\\.2(?:1|09)`));
    expect(text).toContain(`${search}: N_UL expected, median, window at 180.6 MeV\t`);
    expect(text).toContain(`${search}: limit on B, interpolated between 179.2 and 180.6 MeV\t`);
    expect(copiedAt(at(180.6, 2e-8))).toContain(`${search}: limit on B\t`);
  });

  it('copied numbers are named once, and are those of the curve that decides', () => {
    const search = 'na62-pinunu-2016-2022';
    for (const [kind, curve] of [
      ['both', 'observed'],
      ['expected', 'median'],
    ] as const) {
      const choices = { ...at(180, 2e-8), kind };
      const names = copiedAt(choices)
        .split('\n')
        .map((line) => line.split('\t')[0]);
      expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([]);
      const found = pointAt(choices).searches.find((each) => each.search === search);
      const strength = Number(found?.signalStrength[curve].toPrecision(6));
      expect(copiedAt(choices)).toContain(`${search}: signal strength\t${strength}\t`);
    }
  });

  it('copied numbers carry a link to their own point', () => {
    const point = pointAt(at(180, 2e-8));
    const moved = { ...defaultChoices(), crosshair: { massMeV: 50, amplitudeCoupling: 1e-3 } };
    const { crosshair } = readPermalink(writePermalink(choicesAt(moved, point))).choices;
    expect(crosshair.massMeV).toBe(180);
    expect(crosshair.amplitudeCoupling ** 2).toBeCloseTo(2e-8, 13);
  });
});
