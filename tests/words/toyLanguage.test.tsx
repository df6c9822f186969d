// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { searchIds } from '../../src/data/catalogue.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import type { Choices } from '../../src/state/choices.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { createChoiceStore } from '../../src/state/store.ts';
import { layer as searchLayer } from '../../src/ui/layers/searches/searches.ts';
import { Layers } from '../../src/ui/list/Layers.tsx';
import { handleKey } from '../../src/ui/keys/handleKey.ts';
import { followLanguage } from '../../src/ui/page/language.ts';
import { copyLink } from '../../src/ui/save/copyLink.ts';
import { saveBibtex } from '../../src/ui/save/saveBibtex.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';
import { createViewStore } from '../../src/ui/page/view.ts';
import type * as LanguageList from '../../src/words/languageList.ts';
import type * as Languages from '../../src/words/languages.ts';
import type { LanguageId } from '../../src/words/languages.ts';
import { verdictSentences } from '../../src/words/en/verdict.ts';
import { type Language, speak } from '../../src/words/section.ts';
import { toySearch } from '../toy.ts';
import { close, openPage, textOf } from '../ui/layers/openPage.tsx';

const load = vi.hoisted(() => vi.fn<() => Promise<Language>>());
vi.mock('../../src/words/languageList.ts', async (original) => {
  const list = await original<typeof LanguageList>();
  return { ...list, languages: { ...list.languages, toy: { name: 'Toyish', load } } };
});
vi.mock('../../src/words/languages.ts', async (original) => {
  const ids = await original<typeof Languages>();
  const nearestLanguage = (tags: readonly string[]) =>
    tags.includes('toy') ? 'toy' : ids.nearestLanguage(tags);
  return { ...ids, nearestLanguage };
});

/** It has a word of its own for what all words of English say in one section, and English elsewhere. */
const toyish: Language = (_, english) =>
  Object.fromEntries(
    Object.entries(english)
      .filter(([, said]) => typeof said === 'string')
      .map(([key]) => [key, 'toyish']),
  );
const toy = 'toy' as LanguageId;

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => {
  speak(null);
  close();
});

/** A page that follows the language of its choices. */
function page() {
  const store = createChoiceStore(defaultChoices());
  const view = createViewStore(window);
  const messages = createMessageStore();
  followLanguage({ bound: { store }, view, messages, picture: { forget: () => {} } } as never, document);
  const choose = () =>
    act(async () => store.setState(({ choices }) => ({ choices: { ...choices, language: toy } })));
  return { choose, view, messages };
}

describe('plain words', () => {
  const choose = async (change: Partial<Choices>) => {
    const store = createChoiceStore(defaultChoices());
    const view = createViewStore(window);
    const picture = { forget: vi.fn() };
    const messages = createMessageStore();
    followLanguage({ bound: { store }, view, messages, picture } as never, document);
    const now = (next: Partial<Choices>) =>
      act(async () => store.setState(({ choices }) => ({ choices: { ...choices, ...next } })));
    await now(change);
    return { now, view, picture };
  };

  it('are spoken, drawn, and taken back', async () => {
    const { now, view, picture } = await choose({ wording: 'plain' });
    await vi.waitFor(() => expect(view.getState().wording).toBe('plain'));
    expect(verdictSentences.allowed).toBe('Not ruled out by anything on the plot');
    expect(picture.forget).toHaveBeenCalledOnce();
    await now({ wording: 'physics' });
    await vi.waitFor(() => expect(verdictSentences.allowed).toBe('Allowed by everything on the plot'));
  });

  it('lie over the language, marks included', async () => {
    const { view } = await choose({ wording: 'plain', language: 'en-XA' });
    await vi.waitFor(() => expect(view.getState().language).toBe('en-XA'));
    expect(verdictSentences.allowed).toBe('⟦Not ruled out by anything on the plot⟧');
    expect(verdictSentences.computing).toBe('⟦Computing…⟧');
  });

  it('are those of its own in a language without any', async () => {
    load.mockResolvedValue(toyish);
    const { view } = await choose({ wording: 'plain', language: toy });
    await vi.waitFor(() => expect(view.getState().language).toBe(toy));
    expect(verdictSentences.allowed).toBe('toyish');
  });
});

describe('a language in the list of all', () => {
  it('is in links, there and back', () => {
    const link = writePermalink({ ...defaultChoices(), language: toy });
    expect(link).toContain('lang=toy');
    expect(readPermalink(`#${link}`).choices.language).toBe(toy);
  });

  it('is spoken by the page and named in the document when it is chosen', async () => {
    load.mockResolvedValue(toyish);
    const { choose, view } = page();
    await choose();
    expect(view.getState().language).toBe(toy);
    expect(document.documentElement.lang).toBe('toy');
    const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1) };
    const engine = createEngine([toySearch({ id: searchIds[0] })]);
    const text = await textOf((await openPage([searchLayer], choices, engine, '')).page, <Layers />);
    expect(text()).toContain('toyish');
  });

  it('takes the place of words in messages that have been said', async () => {
    const engine = createEngine([toySearch({ id: searchIds[0] })]);
    const { page: opened } = await openPage([searchLayer], defaultChoices('bc4'), engine, '');
    saveBibtex(opened);
    await copyLink(opened);
    handleKey(new KeyboardEvent('keydown', { key: 'Delete' }), opened, 'main');
    const said = () => [
      ...opened.messages.getState().messages.map(({ sentence }) => sentence()),
      opened.view.getState().announcement(),
    ];
    expect(said().join(' ')).not.toContain('toyish');
    speak(toyish);
    expect(said()).toEqual(['toyish', 'toyish', 'toyish']);
  });

  it('is named where it does not come, and the page goes on in the one before', async () => {
    load.mockRejectedValueOnce(new Error('offline'));
    const { choose, view, messages } = page();
    await choose();
    expect(view.getState().language).toBe('en');
    expect(messages.getState().messages.map(({ sentence }) => sentence())).toEqual([
      'Toyish could not be loaded. The rest of the page still works.',
    ]);
  });
});
