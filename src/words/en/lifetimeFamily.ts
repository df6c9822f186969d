import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** Limits on B at several lifetimes at once. */
export const lifetimeFamilyWords = section('lifetime family', {
  row: 'limits at several lifetimes',
  others: 'E787/E949 at the same lifetimes',
  experiment: 'E787/E949',
  atOthers: (lifetime: RichText) => ['E787/E949, ', lifetime],
  form: 'Lifetimes of further limit curves',
  legend: 'Further limit curves, one for each lifetime',
  typed: 'Lifetimes, with commas between them',
  hint: 'as inf, 5 ns, 200 ps; at most 12',
  take: 'Draw',
  papers: 'Those of the papers',
  none: 'None',
  tooMany: (most: number) => `At most ${most} lifetimes can be drawn at once.`,
  escapes: (particle: RichText) => [particle, ' always escapes here: its lifetime changes no limit.'],
  note: (lifetimes: RichText) => ['Named by their lifetimes: limits at *τ* = ', lifetimes, '.'],
  othersNote: (source: string) =>
    `Limits of E787/E949 are ${source}, as shown in the paper of the 2017 data.`,
  saved: (search: string, lifetime: string) => `${search}, ${lifetime}`,
  number: (search: string, lifetime: string) => `${search}: limit on B at ${lifetime}`,
  numberOfProduct: (search: string, lifetime: string) => `${search}: limit on B x B(products) at ${lifetime}`,
});
