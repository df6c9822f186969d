import { unbinnedIds } from '../../data/catalogue.ts';
import { layerWords } from '../../words/en/layers.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import type { LayerEntry } from './layer.ts';
import { searchesEarly } from './searches/searchesEarly.ts';
import { unionEarly } from './union/unionEarly.ts';

/** All layers, in the order of the list of what may be on the plot. */
export const registry: readonly LayerEntry[] = [
  {
    id: 'searches',
    depth: 2,
    get name() {
      return layerWords.searches;
    },
    wanted: () => true,
    load: () => import('./searches/searches.ts'),
    early: searchesEarly,
  },
  {
    id: unbinnedIds[0],
    depth: 4,
    get name() {
      return layerWords.shape;
    },
    wanted: ({ shape }) => shape,
    awaited: ({ shape }) => shape,
    load: () => import('./shape/shape.ts'),
  },
  {
    id: 'what-if',
    depth: 6,
    get name() {
      return layerWords.whatIf;
    },
    wanted: ({ whatIf }) => whatIf !== null,
    load: () => import('./whatIf/whatIf.ts'),
  },
  {
    id: 'union',
    depth: 3,
    get name() {
      return layerWords.union;
    },
    wanted: ({ union }) => union,
    load: () => import('./union/union.ts'),
    early: unionEarly,
  },
  {
    id: 'combined',
    depth: 5,
    get name() {
      return layerWords.combined;
    },
    wanted: ({ combine }) => combine,
    awaited: ({ combine, lifetime }) => combine && lifetime === 'implied',
    load: () => import('./combined/combined.ts'),
  },
  {
    id: 'reach',
    depth: 4,
    get name() {
      return layerWords.reach;
    },
    wanted: ({ reach }) => reach,
    load: () => import('./reach/reach.ts'),
  },
  {
    id: 'spread',
    depth: 4,
    get name() {
      return layerWords.spread;
    },
    wanted: ({ spread }) => spread,
    load: () => import('./spread/spread.ts'),
  },
  {
    id: 'toy',
    depth: 6,
    get name() {
      return layerWords.toy;
    },
    wanted: ({ toy }) => toy !== '',
    load: () => import('./toy/toy.ts'),
  },
  {
    id: 'background',
    depth: -1,
    get name() {
      return layerWords.background;
    },
    wanted: ({ background }) => background !== 'none',
    load: () => import('./lifetimeMap/lifetimeMap.ts'),
  },
  {
    id: 'published',
    depth: 7,
    get name() {
      return layerWords.published;
    },
    wanted: ({ published }) => published.length > 0,
    load: () => import('./published/published.ts'),
  },
  {
    id: 'figure',
    depth: 8,
    get name() {
      return lateParts.figures;
    },
    wanted: ({ figure }) => figure !== null,
    load: () => import('./figure/figure.ts'),
  },
  {
    id: 'lifetimes',
    depth: 3,
    get name() {
      return layerWords.lifetimes;
    },
    wanted: () => false,
    load: () => import('./lifetimes/lifetimes.ts'),
  },
  {
    id: 'pins',
    depth: 9,
    get name() {
      return lateParts.table;
    },
    wanted: () => false,
    load: () => import('./pins/pins.ts'),
  },
  {
    id: 'ghosts',
    depth: 3,
    get name() {
      return layerWords.ghosts;
    },
    wanted: ({ ghosts }) => ghosts.length > 0,
    load: () => import('./ghosts/ghosts.ts'),
  },
  {
    id: 'own',
    depth: 1,
    get name() {
      return layerWords.own;
    },
    // It brings the table of a model along.
    wanted: ({ model }) => model.startsWith('own:#'),
    load: () => import('./own/own.ts'),
  },
  {
    id: 'bounds',
    depth: 0,
    get name() {
      return layerWords.bounds;
    },
    wanted: () => false,
    awaited: ({ lifetime, hiddenBounds }) => lifetime === 'implied' && hiddenBounds !== 'all',
    load: () => import('./bounds/bounds.ts'),
  },
];
