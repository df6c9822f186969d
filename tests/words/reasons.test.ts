import { afterEach, describe, expect, it } from 'vitest';
import type { LeftOutReason } from '../../src/engine/answer.ts';
import type { LifetimeNote } from '../../src/engine/lifetimeNotes.ts';
import type { Silence } from '../../src/engine/silence.ts';
import { plainText } from '../../src/plot/format.ts';
import { silenceSentence, silenceWords } from '../../src/ui/searches/silences.ts';
import { combinationWords } from '../../src/words/en/combination.ts';
import { caveatSentence } from '../../src/words/en/caveats.ts';
import { lifetimeWords } from '../../src/words/en/lifetimes.ts';
import { couplingName, modelName } from '../../src/words/en/models.ts';
import { couplingDefinition, modelReason } from '../../src/words/en/modelTexts.ts';
import { massesText } from '../../src/words/en/numbers.ts';
import { silences } from '../../src/words/en/silences.ts';
import { markedLanguage } from '../../src/words/marked.ts';
import { speak } from '../../src/words/section.ts';

const X = [{ text: 'X' }];
const dimuons = { particle: 'S', benchmark: 'BC4', signature: 'mumu' } as const;
const rangesMeV = [[215.3, 326.7]] as const;

/** Each kind of silence with its words: of one search, and of several. */
const spoken: readonly (readonly [Silence, string, string])[] = [
  [
    { code: 'no-projection', exposure: 10 },
    'is a published limit, with no projection',
    'are published limits, with no projection',
  ],
  [{ code: 'cls-only' }, 'publishes CLs limits only', 'publish CLs limits only'],
  [
    { code: 'confidence-level', published: 0.9, asked: 0.95 },
    'is published at 90 % CL only',
    'are published at 90 % CL only',
  ],
  [
    { code: 'slow-method', method: 'toys' },
    'needs a hybrid or an asymptotic method',
    'need a hybrid or an asymptotic method',
  ],
  [{ code: 'unbinned-cls-only' }, 'gives CLs limits only', 'give CLs limits only'],
  [
    { code: 'unbinned-no-projection', exposure: 10 },
    'uses the recorded data only',
    'use the recorded data only',
  ],
  [{ code: 'no-escape', reason: 'decays-in-the-detector' }, 'needs X to escape', 'need X to escape'],
  [{ code: 'invisible-only', ...dimuons }, 'needs a visible X', 'need a visible X'],
  [{ code: 'no-decay', ...dimuons }, 'needs X → μμ', 'need X → μμ'],
  [{ code: 'rare-decay', ...dimuons, largestFraction: 1.2e-4 }, 'needs X → μμ', 'need X → μμ'],
  [{ code: 'no-decay-at-mass', ...dimuons, massMeV: 212 }, 'needs X → μμ', 'need X → μμ'],
  [{ code: 'outside-masses', rangesMeV }, 'looks only at 215–327 MeV', 'look only at 215–327 MeV'],
  [
    { code: 'below-threshold', signature: 'mumu', thresholdMeV: 211.3, rangesMeV },
    'needs m > 2m_μ',
    'need m > 2m_μ',
  ],
  [
    { code: 'no-lifetime', reason: 'pions-take-over' },
    'needs the lifetime of X, not known at this mass',
    'need the lifetime of X, not known at this mass',
  ],
  [
    { code: 'coupling-too-large', reason: 'sine-at-most-one' },
    'needs a smaller coupling',
    'need a smaller coupling',
  ],
  [
    { code: 'no-crossing', statistic: 'cls', massesMeV: [180.6] },
    'has no limit at 180.6 MeV',
    'have no limit at 180.6 MeV',
  ],
  [
    { code: 'all-excluded', massesMeV: [180.6] },
    'excludes every signal, even none',
    'exclude every signal, even none',
  ],
];

afterEach(() => {
  speak(null);
});

describe('a silence', () => {
  it.each(spoken)('is said after one name and after several: %j', (silence, one, several) => {
    expect(plainText(silenceWords(silence, X))).toBe(one);
    expect(plainText(silenceWords(silence, X, true))).toBe(several);
    expect(silences.sentence(silence)).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('is shared by the searches that have it, and not said of one that speaks', () => {
    const [silence] = spoken[1];
    const silent = ['na62-pinunu-2016-2022', 'na62-pi0-invisible'].map((search) => ({
      search,
      signature: 'invisible' as const,
      silence,
    }));
    expect(plainText(silenceSentence(silent, X))).toMatch(/ and .* publish CLs limits only\.$/);
    expect(silenceSentence([], X)).toEqual([]);
  });

  it('is short and direct', () => {
    expect(silences.sentence({ code: 'cls-only' })).toBe(
      'This search publishes CLs limits only; no CLs+b limit is available.',
    );
    expect(silences.sentence({ code: 'unbinned-no-projection', exposure: 2 })).toBe(
      'The unbinned analysis uses the recorded data only; it cannot be projected.',
    );
    expect(
      silences.sentence({
        code: 'rare-decay',
        ...dimuons,
        signature: 'gammagamma',
        largestFraction: 0.00012,
      }),
    ).toBe('S of BC4 decays to two photons at most 0.01 % of the time where this search looks.');
  });

  it('speaks the language that is chosen', () => {
    speak(markedLanguage);
    for (const [silence, one] of spoken) {
      expect(silences.sentence(silence)).toMatch(/^⟦.*⟧$/);
      expect(plainText(silenceWords(silence, X))).toBe(`⟦${one}⟧`);
    }
  });
});

describe('masses without a limit', () => {
  it.each([
    [[180.6], '180.6 MeV'],
    [[154, 155.4], '154 and 155.4 MeV'],
    [[154, 155.4, 156.8], '154, 155.4 and 156.8 MeV'],
    [[1, 2, 3, 4], '4 masses from 1 to 4 MeV'],
  ])('are named, or counted where they are many: %j', (masses, text) => {
    expect(massesText(masses)).toBe(text);
  });
});

describe('notes on lifetimes', () => {
  const notes: readonly LifetimeNote[] = [
    { code: 'too-long', longestLifetimeS: 3e-9 },
    { code: 'below-acceptance', smallestAcceptanceRatio: 1e-7, invisibleShareCounts: true },
    { code: 'too-short', publishedLifetimeS: 5e-9, invisibleShareCounts: false },
    { code: 'too-short', publishedLifetimeS: null, invisibleShareCounts: true },
    { code: 'simulated', publishedLifetimeS: null },
    { code: 'upper-end-published', publishedLifetimeS: 5e-9 },
    { code: 'upper-end-published', publishedLifetimeS: null },
    { code: 'upper-end-acceptance', smallestAcceptanceRatio: 1e-7 },
    { code: 'upper-end-model', reason: null },
    { code: 'upper-end-model', reason: 'sine-at-most-one' },
    { code: 'upper-end-simulated', publishedLifetimeS: 2e-10 },
    { code: 'lower-end-acceptance', longestLifetimeS: 3e-9 },
    { code: 'lower-end-simulated', publishedLifetimeS: 2e-10 },
  ];
  it.each(notes)('are sentences with numbers that exist: %j', (note) => {
    const sentence = lifetimeWords.note(note);
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence).not.toMatch(/NaN|null|undefined|infinite/);
  });
});

describe('what has no words', () => {
  it('is shown as the model itself says it', () => {
    expect(modelReason('My model ends here.')).toBe('My model ends here.');
    expect(caveatSentence({ code: 'model', caveat: 'My formula is rough.' })).toBe('My formula is rough.');
    expect(modelName({ id: 'bc4', benchmark: 'Mine' })).toBe('dark scalar');
    expect(couplingName({ id: 'my_coupling' })).toBe('my_coupling');
    expect(couplingDefinition({ id: 'my_coupling' })).toBe('');
  });
});

describe('reasons to leave a search out of a combination', () => {
  const reasons: readonly LeftOutReason[] = [
    { code: 'silent', silence: { code: 'cls-only' } },
    { code: 'limits-only' },
    { code: 'no-signal' },
    { code: 'part-of', title: 'NA62' },
    { code: 'too-many-events', mostEvents: 1000 },
    { code: 'too-weak', smallestShare: 0.01 },
  ];
  it.each(reasons)('are sentences: $code', (reason) => {
    expect(combinationWords.leftOut(reason)).toMatch(/^[A-Z].*[^.]\.$/);
  });
  it('name their numbers', () => {
    expect(combinationWords.leftOut(reasons[5])).toContain('less than 1 % of');
  });
});
