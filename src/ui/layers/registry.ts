import type { LayerEntry } from './layer.ts';
import { searchesEarly } from './searches/searchesEarly.ts';
import { unionEarly } from './union/unionEarly.ts';

/** All layers, in the order of the list of what may be on the plot. */
export const registry: readonly LayerEntry[] = [
  {
    id: 'searches',
    depth: 2,
    name: 'The list of searches',
    wanted: () => true,
    load: () => import('./searches/searches.ts'),
    early: searchesEarly,
  },
  {
    id: 'na62-pinunu-2017-shape',
    depth: 4,
    name: 'The shape analysis',
    wanted: ({ shape }) => shape,
    awaited: ({ shape }) => shape,
    load: () => import('./shape/shape.ts'),
  },
  {
    id: 'what-if',
    depth: 6,
    name: 'What draws supposed events',
    wanted: ({ whatIf }) => whatIf !== null,
    load: () => import('./whatIf/whatIf.ts'),
  },
  {
    id: 'union',
    depth: 3,
    name: 'The union of the searches',
    wanted: ({ union }) => union,
    load: () => import('./union/union.ts'),
    early: unionEarly,
  },
  {
    id: 'combined',
    depth: 5,
    name: 'The combination',
    wanted: ({ combine }) => combine,
    awaited: ({ combine, lifetime }) => combine && lifetime === 'implied',
    load: () => import('./combined/combined.ts'),
  },
  {
    id: 'published',
    depth: 7,
    name: 'The comparison with published limits',
    wanted: ({ published, panel }) => published.length > 0 || panel.id === 'ratio',
    load: () => import('./published/published.ts'),
  },
  {
    id: 'own',
    depth: 1,
    name: 'Your own data',
    wanted: () => false,
    load: () => import('./own/own.ts'),
  },
  {
    id: 'bounds',
    depth: 0,
    name: 'The bounds of other experiments',
    wanted: () => false,
    awaited: ({ lifetime, hiddenBounds }) => lifetime === 'implied' && hiddenBounds !== 'all',
    load: () => import('./bounds/bounds.ts'),
  },
];
