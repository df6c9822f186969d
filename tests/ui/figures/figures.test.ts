import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundIds } from '../../../src/data/boundCatalogue.ts';
import { publishedCurveIds, searchIds, unbinnedIds } from '../../../src/data/catalogue.ts';
import { readPermalink, writePermalink } from '../../../src/state/permalink.ts';
import { asInPaper } from '../../../src/state/figure.ts';
import { set } from '../../../src/state/changes.ts';
import { isChanged } from '../../../src/ui/figures/changed.ts';
import { figures, figureStarts, startOf } from '../../../src/ui/figures/figures.ts';
import { headingOf } from '../../../src/ui/figures/heading.ts';
import { panels } from '../../../src/ui/panels/registry.ts';

const references = readFileSync(new URL('../../../public/data/references.bib', import.meta.url), 'utf8');

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const start = figureStarts[id];

  it('opens by its link as it is, and by a link that says everything', () => {
    expect(writePermalink(asInPaper(id, start))).toBe(`v=1&fig=${id}`);
    expect(readPermalink(`v=1&fig=${id}`, panels, figureStarts)).toEqual({
      choices: asInPaper(id, start),
      notices: [],
    });
    // Each of its choices is one that a link can hold.
    const { choices, notices } = readPermalink(writePermalink(start), panels, figureStarts);
    expect(notices).toEqual([]);
    expect({ ...choices, couplingView: null }).toEqual({ ...start, couplingView: null });
    // Couplings of a link have six digits.
    start.couplingView?.forEach((end, k) =>
      expect(choices.couplingView?.[k]).toBeCloseTo(end, 6 - Math.log10(end)),
    );
  });

  it('names searches, bounds, published limits and works that there are', () => {
    expect([...searchIds, ...unbinnedIds]).toEqual(expect.arrayContaining([...figure.searches]));
    expect(boundIds(figure.model)).toEqual(expect.arrayContaining([...(figure.bounds ?? [])]));
    expect(publishedCurveIds).toEqual(expect.arrayContaining([...start.published]));
    for (const key of figure.citations ?? []) expect(references).toContain(`{${key},`);
  });

  it('says what it shows, what is computed and why both differ', () => {
    const { name, paper, here, differs } = figure.words();
    for (const said of [name, paper, here, differs]) expect(said).not.toBe('');
    for (const said of [paper, here, differs]) expect(said).toMatch(/[.:]$/);
  });

  it('is told from one that was changed', () => {
    const opened = asInPaper(id, start);
    const is = { id, start };
    expect(isChanged(opened, is)).toBe(false);
    expect(isChanged({ ...opened, language: 'fr' }, is)).toBe(false);
    expect(isChanged(set({ confidenceLevel: 0.99 })(opened), is)).toBe(true);
  });
});

it('are named once, and by their place in a paper', () => {
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  for (const figure of figures) {
    const { id, place } = figure;
    if (place === null) continue;
    expect(id).toBe(`${place[0]}-${place[2].replace(' ', '-')}`);
    expect(headingOf(figure)).toMatch(
      /^Figure \d+[a-d]?( left| centre| right)? of arXiv:(2507\.17286|2011\.11329)$/,
    );
  }
});

it('hides what a caption does not name', () => {
  const start = startOf({ ...figures[0], searches: [searchIds[1]], bounds: [], model: 'bc4', shows: {} });
  expect(start.hiddenSearches).toEqual(searchIds.filter((search) => search !== searchIds[1]));
  expect(start.hiddenBounds).toEqual(boundIds('bc4'));
});
