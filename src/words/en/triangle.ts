import type { TriangleSigns } from '../../physics/alp/triangle.ts';
import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

const others = (count: number) => (count === 1 ? '1 other ratio' : `${count} other ratios`);

/** What the panel "Triangle" says: which ratio of couplings is least constrained. */
export const triangleWords = section('triangle', {
  title: 'Triangle of couplings',
  signs: 'Signs of the couplings',
  signsOf: {
    positive: 'all three positive',
    'weak-negative': '*C*_{*WW*} negative',
    'fermions-negative': '*C*_{*ff*} negative',
    'both-negative': '*C*_{*WW*} and *C*_{*ff*} negative',
  } satisfies Record<TriangleSigns, string>,
  otherModel: 'The triangle shows ratios of the couplings of the general ALP.',
  showAlp: 'Show the general ALP',
  waiting: 'Computing the limits of all ratios …',
  /** Between ratios and their values: C_GG : C_WW : C_ff = 0 : 1 : 0. */
  ratio: (values: string): Parts => [`*C*_{*GG*} : *C*_{*WW*} : *C*_{*ff*} = ${values}`],
  least: (mass: RichText, ratio: RichText, size: RichText, limit: RichText): Parts => [
    'At ',
    mass,
    ', ',
    ratio,
    ' is least constrained: exclusion begins at ',
    size,
    ' = ',
    limit,
  ],
  comparedWith: (times: RichText, values: string): Parts => [', ', times, ` times as high as for ${values}.`],
  nowhere: (mass: RichText, ratio: RichText, count: number): Parts => [
    'At ',
    mass,
    ', ',
    'no search on the plot excludes ',
    ratio,
    count === 0 ? ' at any coupling.' : ` at any coupling, nor ${others(count)}.`,
  ],
  nothing: (mass: RichText): Parts => [
    'At ',
    mass,
    ', the searches on the plot exclude nothing, whatever the ratio.',
  ],
  key: {
    least: 'least constrained',
    chosen: 'on the plot now',
    cancels: 'amplitudes cancel',
  },
  bar: 'exclusion begins at [TeV^{−1}]',
  reading: (ratio: RichText, limit: RichText, search: RichText): Parts => [
    ratio,
    ': excluded from ',
    limit,
    ' on, by ',
    search,
  ],
  readingNowhere: (ratio: RichText): Parts => [ratio, ': excluded at no coupling'],
  hint: 'Point at a ratio to read it, click to put it on the plot. Arrow keys move, Enter puts it on the plot.',
  note: (scaleTeV: number) =>
    `Shares of the three moduli in their sum; couplings at Λ = ${scaleTeV} TeV, all others 0. Above where exclusion begins it may end again.`,
  label: 'Shares of CGG, CWW and Cff; arrow keys move, Enter puts a ratio on the plot',
  table: {
    title: (massMeV: string) =>
      `Where exclusion begins at ${massMeV} MeV, by ratio of the couplings of an ALP`,
    columns: {
      share_CGG: 'share of CGG',
      share_CWW: 'share of CWW',
      share_Cff: 'share of Cff',
      sum_over_Lambda_per_TeV: 'excluded from (|CGG| + |CWW| + |Cff|)/Λ [1/TeV] on',
      set_by: 'search',
    },
  },
});
