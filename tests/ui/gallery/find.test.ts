import { describe, expect, it } from 'vitest';
import type { PaperFigure } from '../../../src/ui/figures/figure.ts';
import { findFigures } from '../../../src/ui/gallery/find.ts';

const figure = (id: string, place: PaperFigure['place'], name: string): PaperFigure => ({
  id,
  place,
  model: 'bc4',
  searches: [],
  shows: {},
  words: () => ({ name, paper: '', here: '', differs: '' }),
  comparisons: [],
});

const all = [
  figure('2021-4-left', [2021, 'figure', '4 left'], 'Limits'),
  figure('2021-4-right', [2021, 'figure', '4 right'], 'Limits at several lifetimes'),
  figure('2025-9c', [2025, 'figure', '9c'], 'Lifetime of the dark scalar'),
  figure('2025-9d', [2025, 'figure', '9d'], 'Excluded regions'),
  figure('projection', null, 'Twice the kaons'),
];

describe('a search among figures', () => {
  it.each([
    ['', all.map(({ id }) => id)],
    ['  ', all.map(({ id }) => id)],
    ['9d', ['2025-9d']],
    ['fig. 9d', ['2025-9d']],
    ['Figure 9D', ['2025-9d']],
    ['2025-9d', ['2025-9d']],
    ['4 left', ['2021-4-left']],
    ['2021 4 right', ['2021-4-right']],
    ['9', ['2025-9c', '2025-9d']],
    ['4', ['2021-4-left', '2021-4-right']],
    ['lifetime', ['2021-4-right', '2025-9c']],
    ['scalar lifetime', ['2025-9c']],
    ['kaons', ['projection']],
    ['bc4', all.map(({ id }) => id)],
    ['12z', []],
  ])('finds for "%s" %j', (text, found) => {
    expect(findFigures(all, text).map(({ id }) => id)).toEqual(found);
  });
});
