import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { paperLifetimesS } from '../../../src/state/lifetimeChanges.ts';
import { inFamily, mostLifetimes } from '../../../src/state/lifetimes.ts';
import { readPermalink, writePermalink } from '../../../src/state/permalink.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { layer } from '../../../src/ui/layers/lifetimes/lifetimes.ts';
import { readLifetimes } from '../../../src/ui/sentence/LifetimeFamily.tsx';
import { lineText } from '../../../src/ui/text/lineText.ts';
import { linkWords } from '../../../src/words/en/link.ts';
import { entriesOf, knownOf } from '../known.ts';

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

const [pinunu] = searchIds;
const alone = (change: Partial<Choices> = {}): Choices => ({
  ...defaultChoices(),
  hiddenSearches: searchIds.filter((id) => id !== pinunu),
  ...change,
});

/** What is known when everything that the layer asks is answered. */
function answered(choices: Choices) {
  const asked = layer.asks?.(knownOf(choices)) ?? [];
  const answers = asked.map(({ key, request }) => {
    const result = engine.run(request);
    if (!result.ok) throw new Error(result.reason.code);
    return [key, result.answer] as const;
  });
  return knownOf(choices, { entries: entriesOf(Object.fromEntries(answers)) });
}

const look = {
  content: 'limit',
  highlighted: null,
  mass: [0, 354],
  y: [1e-12, 1e-6],
  compact: false,
} as const;
const linesOf = (choices: Choices) => layer.scene?.()(answered(choices), { ...look, main: true }).lines ?? [];

describe('a family of lifetimes', () => {
  it('has one named curve for each, higher and thinner for shorter ones', () => {
    const lines = linesOf(alone({ lifetimes: [Infinity, 5e-9, 1e-9] }));
    expect(lines.map(({ label }) => plainText(label ?? []))).toEqual(['∞', '5 ns', '1 ns']);
    expect(new Set(lines.map(({ style }) => style))).toEqual(new Set(['pinunu']));
    const widths = lines.map(({ width = 1 }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(3);
    const at = (k: number) => lines[k].y[lines[k].x.indexOf(154)];
    expect(at(1)).toBeGreaterThan(at(0));
    expect(at(2)).toBeGreaterThan(at(1));
  });

  it('at each lifetime is the limit that the engine gives for it', () => {
    const lifetimeS = 2e-9;
    const [line] = linesOf(alone({ lifetimes: [lifetimeS] }));
    const fixed = alone({ lifetime: lifetimeS });
    const result = engine.run({
      task: 'limits',
      searches: [pinunu],
      lifetime: { kind: 'fixed', lifetimeS },
      confidenceLevel: fixed.confidenceLevel,
      method: fixed.method,
      exposure: 1,
    });
    if (!result.ok || result.answer.task !== 'limits') throw new Error('no limits');
    const [{ massMeV, branchingRatioLimit }] = result.answer.searches;
    const shared = Array.from(massMeV.keys()).filter((i) => line.x.includes(massMeV[i]));
    expect(shared.length).toBeGreaterThan(100);
    for (const i of shared) expect(line.y[line.x.indexOf(massMeV[i])]).toBe(branchingRatioLimit.observed[i]);
  });

  it('draws nothing where a search says nothing, and nothing twice', () => {
    // X that decays at once is never missed; beside the limits at 1 ns there is no second curve of 1 ns.
    expect(linesOf(alone({ lifetimes: [0] }))).toEqual([]);
    expect(linesOf(alone({ lifetime: 1e-9, lifetimes: [1e-9] }))).toEqual([]);
    expect(linesOf(alone({ invisibleFraction: 1, lifetimes: [Infinity, 1e-9] }))).toEqual([]);
    const mumu = alone({ hiddenSearches: searchIds.filter((id) => !id.includes('pimumu')) });
    expect(linesOf({ ...mumu, lifetimes: [Infinity, 1e-9, 0] }).map(({ id }) => id)).toEqual([
      'na62-pimumu-2017-2018-at-1e-9',
      'na62-pimumu-2017-2018-at-0',
    ]);
    for (const { y } of linesOf(alone({ lifetimes: paperLifetimesS })))
      expect(y.every((limit) => Number.isNaN(limit) || (limit > 0 && limit < Infinity))).toBe(true);
  });

  it('has the limits of E787/E949 beside it on request, dashed in grey, with their source', () => {
    const choices = alone({ lifetimes: [5e-9, 1e-9], lifetime: Infinity, others: true });
    const others = linesOf(choices).filter(({ style }) => style === 'grey2');
    expect(others.map(({ label }) => plainText(label ?? []))).toEqual([
      'E787/E949, ∞',
      'E787/E949, 5 ns',
      'E787/E949, 1 ns',
    ]);
    expect(others.every(({ derived }) => derived)).toBe(true);
    expect(layer.citations?.(answered(choices), ['limit'])).toContain('E949:2009study');
    const notes = (layer.notes?.(answered(choices), ['limit']) ?? []).map(lineText);
    expect(notes.join(' ')).toMatch(/limits at τ = 5 ns and 1 ns.*E787\/E949 are read off/u);
    expect(linesOf({ ...choices, others: false }).some(({ style }) => style === 'grey2')).toBe(false);
  });

  it('is in tables, files and copied numbers with its lifetimes', () => {
    const choices = alone({ lifetimes: [Infinity, 1e-9], others: true });
    const known = answered(choices);
    expect((layer.limits?.(known) ?? []).map(({ search }) => search)).toEqual([
      `${pinunu}-tau-inf`,
      `${pinunu}-tau-1e-9`,
      'e949-invisible-tau-inf',
      'e949-invisible-tau-1e-9',
    ]);
    const saved = (layer.curves?.(known) ?? []).flatMap(({ curve }) => curve('observed')?.curve ?? []);
    expect(saved.map(({ lifetimeS }) => lifetimeS)).toEqual(['inf', 1e-9, 'inf', 1e-9]);
    expect(new Set(saved.map(({ id }) => id)).size).toBe(4);
    for (const { lifetimeS, note } of saved)
      expect(note).toContain(lifetimeS === 'inf' ? 'fixed τ of ∞' : 'fixed τ of 1.00 ns');
    const point = { massMeV: 200 } as never;
    const numbers = layer.numbers?.(known, point) ?? [];
    expect(numbers.map(([name]) => name)[1]).toBe(`${pinunu}: limit on B at τ = 1 ns`);
    expect(Number(numbers[1][1])).toBeGreaterThan(Number(numbers[0][1]));
  });
});

describe('the list of lifetimes', () => {
  it('is sorted, has each once and at most twelve', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double(), fc.double({ min: 1e-11, max: 1e-7, noNaN: true }))),
        (some) => {
          const family = inFamily(some);
          expect(family.length).toBeLessThanOrEqual(mostLifetimes);
          expect([...family]).toEqual([...new Set(family)].sort((a, b) => b - a));
          expect(inFamily(family)).toEqual(family);
          for (const each of family) expect(some).toContain(each);
        },
      ),
    );
  });

  it('stands in the link, which says what of it could not be taken', () => {
    const choices = alone({
      hiddenSearches: [],
      lifetimes: [Infinity, 1e-8, 1e-9],
      limitView: [1e-12, 1e-8],
    });
    expect(writePermalink(choices)).toBe('v=1&model=bc4&taus=inf,1e-8,1e-9&brange=1e-12:1e-8');
    const { choices: read, notices } = readPermalink('taus=1e-9,soon,inf,-1,1e-8,1 ns&brange=1e-12,1e-8');
    expect(read.lifetimes).toEqual([Infinity, 1e-8, 1e-9]);
    expect(read.limitView).toEqual([1e-12, 1e-8]);
    expect(notices).toEqual(['soon', '-1', '1 ns'].map((text) => ({ code: 'no-lifetimes', text })));
    expect(linkWords.notice(notices[0])).toMatch(/^"soon" is not one of at most 12 lifetimes/);
    const many = Array.from({ length: 15 }, (_, k) => `${k + 1}e-9`).join();
    expect(readPermalink(`taus=${many}`).notices.length).toBe(3);
    expect(readPermalink('brange=1e-8:1e-12').notices).toEqual([{ code: 'no-limits', text: '1e-8:1e-12' }]);
    expect(readPermalink('brange=0:1').choices.limitView).toBeNull();
  });

  it('is typed with units', () => {
    expect(readLifetimes('inf, 5 ns; 200 ps,0')).toEqual([Infinity, 5e-9, 2e-10, 0]);
    expect(readLifetimes('')).toEqual([]);
    expect(readLifetimes('1 ns, soon')).toMatch(/“soon” is not a number/);
    expect(readLifetimes('1 s')).toMatch(/not possible/);
    expect(readLifetimes(Array.from({ length: 13 }, (_, k) => `${k + 1} ns`).join())).toMatch(/^At most 12/);
  });
});
