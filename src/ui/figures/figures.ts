import { boundIds } from '../../data/boundCatalogue.ts';
import { searchIds } from '../../data/catalogue.ts';
import type { Choices } from '../../state/choices.ts';
import { defaultChoices } from '../../state/defaults.ts';
import type { FigureStarts } from '../../state/figure.ts';
import type { PaperFigure } from './figure.ts';
import { figure as projection2024 } from './figures/projection-2016-2024.ts';

/** All figures, in the order of the papers. */
export const figures: readonly PaperFigure[] = [projection2024];

/** The figure of a name; undefined where there is none. */
export const figureNamed = (id: string): PaperFigure | undefined => figures.find((each) => each.id === id);

/** The choices that show a figure as its paper does. */
export function startOf({ model, searches, bounds, shows }: PaperFigure): Choices {
  const others = (all: readonly string[], named: readonly string[]) =>
    all.filter((id) => !named.includes(id));
  return {
    ...defaultChoices(model),
    hiddenSearches: others(searchIds, searches),
    hiddenBounds: bounds === undefined ? 'all' : others(boundIds(model), bounds),
    ...shows,
  };
}

/** The choices that show each figure, by its name. */
export const figureStarts: FigureStarts = Object.fromEntries(
  figures.map((each) => [each.id, startOf(each)] as const),
);
