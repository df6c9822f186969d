// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { searchIds } from '../../src/data/catalogue.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { AxisLimits } from '../../src/ui/explore/AxisLimits.tsx';
import { PanelTabs } from '../../src/ui/explore/PanelTabs.tsx';
import { entries } from '../../src/ui/glossary/entries.ts';
import { Glossary } from '../../src/ui/glossary/Glossary.tsx';
import { jump, type Jump } from '../../src/ui/glossary/jump.ts';
import { Term } from '../../src/ui/glossary/Term.tsx';
import type { Layer } from '../../src/ui/layers/layer.ts';
import { registry } from '../../src/ui/layers/registry.ts';
import { Layers } from '../../src/ui/list/Layers.tsx';
import type { Page } from '../../src/ui/page/PageContext.tsx';
import { Readout } from '../../src/ui/readout/Readout.tsx';
import { Sentence } from '../../src/ui/sentence/Sentence.tsx';
import { Sources } from '../../src/ui/sources/Sources.tsx';
import { rich } from '../../src/ui/text/markup.ts';
import { toySearch } from '../toy.ts';
import { close, openPage, textOf } from './layers/openPage.tsx';

const engine = createEngine([toySearch({ id: searchIds[0] })]);
const choices = { ...defaultChoices('bc4'), hiddenSearches: searchIds.slice(1) };
let layers: readonly Layer[];
beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const wanted = ['searches', 'na62-pinunu-2017-shape', 'union', 'combined', 'bounds'];
  const loaded = registry.filter(({ id }) => wanted.includes(id)).map(({ load }) => load());
  layers = (await Promise.all(loaded)).map(({ layer }) => layer);
});
afterEach(close);

/** The explorer, without its pictures. */
async function explorer(): Promise<Page> {
  const { page } = await openPage(layers, choices, engine, '');
  await textOf(
    page,
    <>
      <Sentence />
      <AxisLimits axis="mass" />
      <PanelTabs />
      <Sources testId="sources">…</Sources>
      <Readout />
      <Layers />
    </>,
  );
  return page;
}

/** Test name of what has the focus; the role of a list, which has none. */
function focused(): string {
  const element = document.activeElement;
  const named = element?.closest('[data-testid]')?.getAttribute('data-testid');
  return named ?? element?.getAttribute('role') ?? '';
}

/** Test names that a jump may end at; a phrase that opens a list hands the focus on to it. */
const ends = {
  panel: /^panel-/,
  number: /^field-/,
  search: /^field-na62-/,
  control: /^control-|^option-|^listbox$/,
  layer: /^layer-/,
  part: /^sources$/,
  axis: /^mass-/,
  model: /^control-coupling$/,
} as const;

/** Where entries lead, each once; the bounds of others are read from files, which end-to-end tests have. */
const distinct: readonly Jump[] = [
  ...new Map(entries.map(({ jump: to }) => [to.join(' '), to] as const)).values(),
].filter(([, name]) => name !== 'bounds');

describe('the way from an entry', () => {
  it.each(distinct.map((to) => ({ to })))(
    'leads where the term matters, and moves the focus there: $to',
    async ({ to }) => {
      const page = await explorer();
      await act(async () => expect(await jump(to, page)).toBe(true));
      // A phrase or an axis hands the focus on to what it opens.
      await act(async () => vi.waitFor(() => expect(focused()).toMatch(ends[to[0]])));
    },
  );

  it('says so where there is nothing to show', async () => {
    const page = await explorer();
    expect(await jump(['number', 'nowhere'], page)).toBe(false);
  });
});

describe('the glossary', () => {
  it('is found by symbol, by the name of its letter and by word', async () => {
    const page = await explorer();
    await textOf(page, <Glossary at={null} />);
    const find = document.querySelector<HTMLInputElement>('[data-testid="glossary-find"]');
    const typed = async (text: string) => {
      await act(async () => {
        if (find === null) return;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(find, text);
        find.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const found = document.querySelectorAll('[data-testid="glossary"] [data-testid^="entry-"]');
      return Array.from(found, (element) => element.getAttribute('data-testid'));
    };
    expect(await typed('γβcτ')).toContain('entry-lab-length');
    expect(await typed('tau')).toContain('entry-lifetime');
    expect(await typed('sin2')).toContain('entry-mixing-angle');
    expect(await typed('Look-Elsewhere')).toEqual(['entry-look-elsewhere']);
    expect(await typed('no such thing')).toEqual([]);
  });
});

describe('a symbol on the page', () => {
  it('at an axis without limits to type says what it is', async () => {
    await explorer();
    await act(async () => document.querySelector<HTMLElement>('[data-testid="lifetime-axis"]')?.click());
    await vi.waitFor(() => expect(document.body.textContent).toContain('How long X lives on average'));
  });

  it('shows its entries when it is pressed, and a text without one is no button', async () => {
    const page = await explorer();
    await textOf(page, <Term id="toy" text={rich('the lifetime *τ*')} />);
    await textOf(page, <Term id="bare" text={rich('no symbol')} />);
    expect(document.querySelector('[data-testid="term-bare"]')).toBeNull();
    await act(async () => document.querySelector<HTMLElement>('[data-testid="term-toy"]')?.click());
    await vi.waitFor(() => expect(document.body.textContent).toContain('How long X lives on average'));
  });
});
