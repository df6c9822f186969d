import type { LimitFile } from './searchList.ts';

/**
 * Limits of other experiments below `data/` that the engine recasts into every model, in the order in which they are listed: tables
 * on K → πX, and grids on decays of B mesons.
 */
export const recastFiles: readonly LimitFile[] = [
  { kind: 'limit-table', path: 'recasts/e949-invisible.json', signature: 'invisible' },
  { kind: 'limit-table', path: 'recasts/na48-2-pimumu.json', signature: 'mumu' },
  { kind: 'limit-table', path: 'recasts/e787-pigammagamma.json', signature: 'gammagamma' },
  { kind: 'limit-table', path: 'recasts/microboone-piee.json', signature: 'ee' },
  { kind: 'limit-grid', path: 'recasts/belle-2-kee.json', signature: 'ee' },
  { kind: 'limit-grid', path: 'recasts/belle-2-kmumu.json', signature: 'mumu' },
  { kind: 'limit-grid', path: 'recasts/lhcb-kmumu.json', signature: 'mumu' },
  { kind: 'limit-grid', path: 'recasts/lhcb-kstarmumu.json', signature: 'mumu' },
];
