import { decay } from './decay/facts.ts';
import { events } from './events/facts.ts';
import { inputs } from './inputs/facts.ts';
import { lifetime } from './lifetime/facts.ts';
import type { PanelEntry } from './panel.ts';
import { production } from './production/facts.ts';
import { ratio } from './ratio/facts.ts';
import { statistics } from './statistics/facts.ts';
import { triangle } from './triangle/facts.ts';

/** All panels beside the limit on B, in the order of their tabs; its own tab comes second. */
export const panels: readonly PanelEntry[] = [
  { ...decay, load: () => import('./decay/decay.ts') },
  { ...events, load: () => import('./events/events.ts') },
  { ...lifetime, load: () => import('./lifetime/lifetime.ts') },
  { ...production, load: () => import('./production/production.ts') },
  { ...inputs, load: () => import('./inputs/inputs.ts') },
  { ...statistics, load: () => import('./statistics/statistics.ts') },
  { ...ratio, load: () => import('./ratio/ratio.ts') },
  { ...triangle, load: () => import('./triangle/triangle.ts') },
];
