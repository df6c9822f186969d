import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { models } from '../../src/physics/models/index.ts';
import type { RichText } from '../../src/plot/scene.ts';
import { guides } from '../../src/ui/explore/scenes/guides.ts';
import { readSymbols } from '../../src/ui/glossary/find.ts';
import { caption } from '../../src/ui/sentence/caption.ts';
import { sentenceLines, statisticWords } from '../../src/ui/sentence/parts.ts';
import { parameterSymbols } from '../../src/ui/text/conventionParameters.ts';
import { joined, rich } from '../../src/ui/text/markup.ts';
import * as symbols from '../../src/ui/text/symbols.ts';
import { panelWords } from '../../src/words/en/panels.ts';
import { plainEnglish } from '../../src/words/en/plain/index.ts';
import { planeWords } from '../../src/words/en/planes.ts';
import { readoutWords } from '../../src/words/en/readout.ts';
import { statisticsPanelWords } from '../../src/words/en/statisticsPanel.ts';
import { type Language, speak } from '../../src/words/section.ts';
import { anyChoices } from '../state/anyChoices.ts';

afterEach(() => {
  speak(null);
});

/** Quantities in italics, Greek letters, and what stands lowered: what a text may only have in symbols. */
const unexplained = /\*[^*]+\*|\p{Script=Greek}|_\{/u;

/** What of a text no entry explains. */
const left = (text: RichText) => unexplained.exec(readSymbols(text).rest)?.[0] ?? null;

/** The strings of a section, those of its functions with a word for every argument. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return stringsOf(value('one', 'two', 'three'));
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value) return [];
  return Object.values(value).flatMap(stringsOf);
}

const sections = { readoutWords, panelWords, statisticsPanelWords };
const wordings: readonly (readonly [string, Language | null])[] = [
  ['physics', null],
  ['plain words', plainEnglish],
];

describe('a symbol without an entry', () => {
  it('is found', () => {
    for (const text of ['*q*', 'the ω of it', 'Q_0']) expect(left(rich(text)), text).not.toBeNull();
  });
});

describe.each(wordings)('every symbol of the page has an entry, in %s:', (_, language) => {
  it.each(models)('the symbols of $benchmark', (model) => {
    speak(language);
    const axes = (['mass', 'coupling', 'share'] as const).map((quantity) =>
      joined(...planeWords.axis(symbols.massSymbol(model), quantity, symbols.particleSymbol(model), false)),
    );
    const own = [symbols.massTitle, symbols.massSymbol, symbols.lifetimeSymbol, symbols.productionSymbol];
    const texts = [
      ...own.map((symbol) => symbol(model)),
      ...model.conventions.flatMap((each) => [symbols.couplingSymbol(each), symbols.couplingTitle(each)]),
      ...axes,
      [{ text: model.benchmark }],
    ];
    for (const text of texts) {
      expect(left(text), JSON.stringify(text)).toBeNull();
      expect(readSymbols(text).found).not.toEqual([]);
    }
  });

  it('the guides, the values of the dark sector, the statistics', () => {
    const texts = [
      ...guides.map(({ label }) => label),
      ...Object.values(parameterSymbols),
      ...Object.values(statisticWords).map(rich),
    ];
    for (const text of texts) expect(left(text), JSON.stringify(text)).toBeNull();
  });

  it('the sentence and the caption, whatever is chosen', () => {
    speak(language);
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const texts = [
          ...sentenceLines(choices)
            .flat()
            .map(({ text }) => text),
          caption(choices),
        ];
        for (const text of texts) expect(left(text), JSON.stringify(text)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.entries(sections))('%s', (_name, words) => {
    speak(language);
    const texts = stringsOf(words);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(left(rich(text)), text).toBeNull();
  });
});
