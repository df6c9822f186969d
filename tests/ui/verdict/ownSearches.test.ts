import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchIds } from '../../../src/data/catalogue.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import type { NamedBound } from '../../../src/ui/verdict/plotPart.ts';
import { rangeWords } from '../../../src/ui/verdict/rangeWords.ts';
import { verdictState } from '../../../src/ui/verdict/verdictStore.ts';
import { verdictWords } from '../../../src/ui/verdict/verdictWords.ts';
import { german } from '../../../src/words/de/index.ts';
import { plainGerman } from '../../../src/words/de/plain/index.ts';
import { plainEnglish } from '../../../src/words/en/plain/index.ts';
import { french } from '../../../src/words/fr/index.ts';
import { plainFrench } from '../../../src/words/fr/plain/index.ts';
import { italian } from '../../../src/words/it/index.ts';
import { plainItalian } from '../../../src/words/it/plain/index.ts';
import { type Language, speak } from '../../../src/words/section.ts';
import { bringSearches, ownSearch } from '../../own/ownSearches.ts';
import { toySearch } from '../../toy.ts';
import { complete } from '../planes.ts';

const [ours = ''] = searchIds;
const all = searchIds;
const mine = ownSearch('Mine <b>');

beforeEach(() => bringSearches([mine]));
afterEach(() => {
  bringSearches([]);
  speak(null);
});

/** NA62 with one limit on events at every mass, and the user with half of it. */
const engine = createEngine([toySearch({ id: ours }), toySearch({ id: mine.id, limitEvents: () => 1.15 })]);

const bound: NamedBound = {
  id: 'CHARM',
  name: [{ text: 'CHARM' }],
  style: 'grey2',
  isOurs: false,
  isProjection: false,
  contains: true,
};

interface Plot extends Partial<Choices> {
  readonly sin2theta: number;
  readonly shown: readonly string[];
  readonly bounds?: readonly NamedBound[];
}

/** What is said of a point at 180 MeV. */
function said({ sin2theta, shown, bounds = [], ...chosen }: Plot): string {
  const choices: Choices = {
    ...defaultChoices('bc4'),
    crosshair: { massMeV: 180, amplitudeCoupling: Math.sqrt(sin2theta) },
    hiddenSearches: [...all, mine.id].filter((id) => !shown.includes(id)),
    ...chosen,
  };
  const result = engine.run(requestsOf(choices).point);
  if (!result.ok) throw new Error(result.reason.code);
  const state = verdictState(choices, result.answer, complete, [
    { bounds, isComputing: false, hasFailed: false },
  ]);
  const { words, reason } = verdictWords(state, choices.lifetime);
  return [words, reason, rangeWords(state, choices) ?? []].map(plainText).join(' | ');
}

const excluded = { sin2theta: 1e-6 };
const allowed = { sin2theta: 1e-12 };
const both = { shown: [ours, mine.id] };
const alone = { shown: [mine.id] };

describe('the verdict where the user brought a search', () => {
  it('names all who exclude, and the one that decides', () => {
    expect(said({ ...excluded, ...both })).toMatch(
      /^Excluded by NA62 and Mine <b>, [\d.]+ × the limit \| by Mine <b> \(yours\)\..* \| NA62 and Mine <b> at 180 MeV: excluded from /,
    );
    expect(said({ ...excluded, ...both, kind: 'expected' })).toMatch(
      /^Would be excluded by NA62 and Mine <b>, [\d.]+ × the limit \| by Mine <b> \(yours\), by the expected limit\./,
    );
  });

  it('says who does not exclude', () => {
    expect(said({ ...allowed, ...both, bounds: [bound] })).toMatch(
      /^Not excluded by NA62 or Mine <b>; excluded by CHARM \| The strongest limit of NA62 and Mine <b> here is that of Mine <b> \(yours\): /,
    );
    expect(said({ ...allowed, ...both })).toMatch(/ × the strongest limit of NA62 and Mine <b> \| /);
  });

  it.each<readonly [string, readonly Language[]]>([
    ['English', []],
    ['plain English', [plainEnglish]],
    ['German', [german]],
    ['plain German', [german, plainGerman]],
    ['French', [french]],
    ['plain French', [french, plainFrench]],
    ['Italian', [italian]],
    ['plain Italian', [italian, plainItalian]],
  ])('never speaks of NA62 in %s where only the search of the user is shown', (_, languages) => {
    speak(...languages);
    for (const kind of ['both', 'expected'] as const)
      for (const exposure of [1, 10])
        for (const combine of [false, true])
          for (const at of [excluded, allowed])
            for (const bounds of [[], [bound]]) {
              const words = said({ ...at, ...alone, kind, exposure, combine, bounds });
              expect(words).toContain('Mine <b>');
              expect(words).not.toContain('NA62');
              expect(said({ ...at, shown: [ours], kind, exposure, combine, bounds })).toContain('NA62');
            }
  });
});
