// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { searchIds } from '../../../src/data/catalogue.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { layer as searches } from '../../../src/ui/layers/searches/searches.ts';
import type { Page } from '../../../src/ui/page/PageContext.tsx';
import { SaveContents } from '../../../src/ui/save/SaveContents.tsx';
import { saveWords } from '../../../src/words/en/save.ts';
import { toySearch } from '../../toy.ts';
import { close, openPage, textOf } from '../layers/openPage.tsx';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

const [id] = searchIds;

async function opened(writeText: (text: string) => Promise<void>) {
  const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1) };
  const { page } = await openPage([searches], choices, createEngine([toySearch({ id })]), '');
  const panels = { store: { getState: () => ({}) } };
  const text = await textOf({ ...page, panels } as unknown as Page, <SaveContents />);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const button = document.querySelector<HTMLButtonElement>('[data-testid="copy-caption"]');
  await act(async () => button?.click());
  return { button, text };
}

it('copies the caption as LaTeX, with what is drawn cited, and says so', async () => {
  const written: string[] = [];
  const { button, text } = await opened(async (each) => void written.push(each));
  expect(button?.getAttribute('aria-label')).toBe(saveWords.latexCaption.copy.label);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^\\caption\{.*BC4.*\\cite\{[^}]+\}.*\}\n$/s);
  expect(text()).toContain(saveWords.latexCaption.copied);
});

it('says what to do where the browser refuses', async () => {
  const { text } = await opened(() => Promise.reject(new Error('not allowed')));
  expect(text()).toContain(saveWords.latexCaption.refused);
  expect(text()).not.toContain(saveWords.latexCaption.copied);
});
