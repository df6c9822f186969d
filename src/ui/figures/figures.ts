// What is opened here may be of any model.
import '../../physics/models/index.ts';
import { boundIds } from '../../data/boundCatalogue.ts';
import { searchIds } from '../../data/catalogue.ts';
import type { Choices } from '../../state/choices.ts';
import { defaultChoices } from '../../state/defaults.ts';
import type { FigureStarts } from '../../state/figure.ts';
import type { PaperFigure } from './figure.ts';
import { figure as figure2021n2Left } from './figures/2021-2-left.ts';
import { figure as figure2021n2Centre } from './figures/2021-2-centre.ts';
import { figure as figure2021n2Right } from './figures/2021-2-right.ts';
import { figure as figure2021n3 } from './figures/2021-3.ts';
import { figure as figure2021n4Left } from './figures/2021-4-left.ts';
import { figure as figure2021n4Right } from './figures/2021-4-right.ts';
import { figure as figure2021n5Left } from './figures/2021-5-left.ts';
import { figure as figure2021n5Right } from './figures/2021-5-right.ts';
import { figure as figure2021n6Left } from './figures/2021-6-left.ts';
import { figure as figure2021n6Right } from './figures/2021-6-right.ts';
import { figure as figure2025n1a } from './figures/2025-1a.ts';
import { figure as figure2025n1b } from './figures/2025-1b.ts';
import { figure as figure2025n2a } from './figures/2025-2a.ts';
import { figure as figure2025n2b } from './figures/2025-2b.ts';
import { figure as figure2025n3 } from './figures/2025-3.ts';
import { figure as figure2025n4a } from './figures/2025-4a.ts';
import { figure as figure2025n4b } from './figures/2025-4b.ts';
import { figure as figure2025n5a } from './figures/2025-5a.ts';
import { figure as figure2025n5b } from './figures/2025-5b.ts';
import { figure as figure2025n6a } from './figures/2025-6a.ts';
import { figure as figure2025n6b } from './figures/2025-6b.ts';
import { figure as figure2025n7a } from './figures/2025-7a.ts';
import { figure as figure2025n7b } from './figures/2025-7b.ts';
import { figure as figure2025n8a } from './figures/2025-8a.ts';
import { figure as figure2025n8b } from './figures/2025-8b.ts';
import { figure as figure2025n9a } from './figures/2025-9a.ts';
import { figure as figure2025n9b } from './figures/2025-9b.ts';
import { figure as figure2025n9c } from './figures/2025-9c.ts';
import { figure as figure2025n9d } from './figures/2025-9d.ts';
import { figure as figure2025n10a } from './figures/2025-10a.ts';
import { figure as figure2025n10b } from './figures/2025-10b.ts';
import { figure as figure2025n10c } from './figures/2025-10c.ts';
import { figure as figure2025n10d } from './figures/2025-10d.ts';
import { figure as figure2025n11a } from './figures/2025-11a.ts';
import { figure as figure2025n11b } from './figures/2025-11b.ts';
import { figure as figure2025n11c } from './figures/2025-11c.ts';
import { figure as projection2024 } from './figures/projection-2016-2024.ts';

/** All figures, in the order of the papers. */
export const figures: readonly PaperFigure[] = [
  figure2021n2Left,
  figure2021n2Centre,
  figure2021n2Right,
  figure2021n3,
  figure2021n4Left,
  figure2021n4Right,
  figure2021n5Left,
  figure2021n5Right,
  figure2021n6Left,
  figure2021n6Right,
  figure2025n1a,
  figure2025n1b,
  figure2025n2a,
  figure2025n2b,
  figure2025n3,
  figure2025n4a,
  figure2025n4b,
  figure2025n5a,
  figure2025n5b,
  figure2025n6a,
  figure2025n6b,
  figure2025n7a,
  figure2025n7b,
  figure2025n8a,
  figure2025n8b,
  figure2025n9a,
  figure2025n9b,
  figure2025n9c,
  figure2025n9d,
  figure2025n10a,
  figure2025n10b,
  figure2025n10c,
  figure2025n10d,
  figure2025n11a,
  figure2025n11b,
  figure2025n11c,
  projection2024,
];

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
