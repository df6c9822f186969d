import type { AnalysisFile } from './catalogue.ts';

/** Limits of other experiments below `data/` that the engine recasts into every model, in the order in which they are listed. */
export const recastFiles: readonly AnalysisFile[] = [
  { kind: 'limit-table', path: 'recasts/e949-invisible.json' },
  { kind: 'limit-table', path: 'recasts/na48-2-pimumu.json' },
  { kind: 'limit-table', path: 'recasts/e787-pigammagamma.json' },
  { kind: 'limit-table', path: 'recasts/microboone-piee.json' },
];
