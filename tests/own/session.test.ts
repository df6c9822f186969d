import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/readFiles.ts';
import { sessionBound, sessionsOf, sessionText } from '../../src/own/session.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { panels } from '../../src/ui/panels/registry.ts';
import { importing } from '../../src/words/en/importing.ts';
import { ownReasons } from '../../src/words/en/ownReasons.ts';
import { given } from '../import/given.ts';
import { anyChoices, figureStarts } from '../state/anyChoices.ts';
import { anyBounds, oneOfEach, sensitivity, wholeSession } from './anySession.ts';

async function opened(text: string) {
  const outcomes = await readFiles([given('talk.kaonscope.json', text)]);
  const { sessions, problems } = sessionsOf(outcomes);
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [importing.reason(outcome.reason)]));
  return { sessions, sentences: [...refused, ...problems.map((reason) => ownReasons.reason(reason))] };
}

/** The same with another value at a path. */
function changed(path: string, value: unknown): string {
  const copy = structuredClone(wholeSession);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], copy);
  (place as Record<string, unknown>)[last] = value;
  return JSON.stringify(copy);
}

describe('a session file', () => {
  it('gives back choices, pins, own data of every kind, official tables and notes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyChoices,
        anyBounds,
        fc.string({ maxLength: 200 }),
        fc.boolean(),
        async (choices, bounds, notes, isHidden) => {
          const hidden = isHidden ? bounds.slice(0, 1).map(({ id }) => id) : [];
          const official = { used: isHidden ? [sensitivity] : [], compared: [] };
          const own = bounds.map((bound) => sessionBound(bound, hidden));
          const link = `https://example.org/#${writePermalink(choices)}`;
          const text = sessionText({ program: 'KaonScope 0.2.0', link, notes, own, official });
          const { sessions, sentences } = await opened(text);
          expect(sentences).toEqual([]);
          const [session] = sessions;
          expect(session).toMatchObject({ notes, hidden, official, program: 'KaonScope 0.2.0' });
          expect(session.bounds).toEqual(bounds);
          const read = readPermalink(session.words, panels, figureStarts);
          expect(read.notices).toEqual([]);
          expect(writePermalink(read.choices)).toBe(writePermalink(choices));
          expect(read.choices.pins.length).toBe(choices.pins.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives back models and searches, and names what is wrong in one', async () => {
    const models = [{ file: 'mine.txt', text: 'B/g^2 = 1e-3\ninvisible = 1\n' }];
    const searches: readonly unknown[] = [
      JSON.parse(readFileSync('public/data/examples/searches/counts.json', 'utf8')),
    ];
    const brought = { models, searches };
    const { sessions, sentences } = await opened(JSON.stringify({ ...wholeSession, brought }));
    expect(sentences).toEqual([]);
    expect(sessions[0].brought).toEqual(brought);
    const broken = [{ ...(searches[0] as object), background: [-1] }];
    const refused = await opened(JSON.stringify({ ...wholeSession, brought: { models, searches: broken } }));
    expect(refused.sentences.join()).toContain('brought.searches.0.background');
    const without = await opened(JSON.stringify(wholeSession));
    expect(without.sessions[0].brought).toEqual({ models: [], searches: [] });
  });

  it('holds own data of each kind', async () => {
    const { sessions } = await opened(JSON.stringify(wholeSession));
    expect(sessions[0].bounds.map(({ drawn }) => drawn.kind)).toEqual(
      oneOfEach.map(({ drawn }) => drawn.kind),
    );
    expect(new Set(oneOfEach.map(({ drawn }) => drawn.kind))).toEqual(
      new Set(['contour', 'recast', 'limit']),
    );
    expect(sessions[0].bounds).toEqual(oneOfEach);
  });

  it.each([
    ['link', 'https://example.org/', 'field link: expected a link of this page'],
    ['link', 7, 'field link: expected text'],
    ['version', '1', 'field version: expected 1 but found "1"'],
    ['notes', null, 'field notes: expected text but found null'],
    ['own', {}, 'field own: expected a list'],
    ['own.0.shown', 'yes', 'field own.0.shown: expected true or false'],
    ['own.0.style', 'pink', 'field own.0.style: expected one of "own"'],
    ['own.1.id', 'own-0', 'field own.1.id: expected another value but found "own-0"'],
    ['own.0.source.kind', 'x', 'field own.0.source.kind: expected one of'],
    ['own.0.source.table.columns.1.values.2', 'x', 'field own.0.source.table.columns.1.values.2: expected'],
    ['own.0.source.table.lines.0', -1, 'field own.0.source.table.lines.0: expected a number of at least 0'],
    ['own.0.source.answers.model', 'bc99', 'field own.0.source.answers.model: expected one of'],
    [
      'own.3.source.bound.confidenceLevel',
      3,
      'field own.3.source.bound.confidenceLevel: expected a number below 1',
    ],
    [
      'own.4.source.table.reference.limit.0',
      -1,
      'field own.4.source.table.reference.limit.0: expected a number above 0',
    ],
    ['official.used.0.value', [1], 'field official.used.0.value: has 1 entries where 2 are needed'],
    ['own.0.source.answers.convention', 'nothing', '“Mine”: '],
    ['version', 2, 'is a session of version 2, written by a newer KaonScope'],
  ])('with a bad %s (%j) is refused in one sentence', async (path, value, sentence) => {
    const { sessions, sentences } = await opened(changed(path, value));
    expect(sessions).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain('talk.kaonscope.json');
    expect(sentences[0]).toContain(sentence);
  });

  it('that was cut says where', async () => {
    const { sessions, sentences } = await opened(JSON.stringify(wholeSession).slice(0, 500));
    expect(sessions).toEqual([]);
    expect(sentences).toEqual([
      'Line 1, column 501 of talk.kaonscope.json: the text ends before the JSON is complete.',
    ]);
  });
});
