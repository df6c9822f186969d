import type { Bound } from '../../src/data/boundSchema.ts';
import { levels, type RecastEntry } from './source.ts';

/** Limits of Belle II on B⁺ → K⁺X, recast into a model. */
export function belle2(model: string, namedIn: readonly string[]): readonly RecastEntry[] {
  const common = {
    experiment: 'Belle II',
    experimentKind: 'collider',
    namedIn,
    citations: ['BelleII:2023mediator'],
    level: levels.belle2,
  } as const;
  return [
    { id: `${model}-belle-2`, label: 'Belle II ee', ...common, recast: 'belle-2-kee' },
    { id: `${model}-belle-2-dimuon`, label: 'Belle II μμ', ...common, recast: 'belle-2-kmumu' },
  ];
}

/** Limits of LHCb, recast: a comparison where its published contour is the bound. */
export function lhcb(model: string, role: Bound['role']): readonly RecastEntry[] {
  const common = { experiment: 'LHCb', experimentKind: 'collider', role, namedIn: [] } as const;
  return [
    {
      id: `${model}-lhcb-b0-recast`,
      label: 'LHCb B⁰ → K*⁰μμ',
      ...common,
      citations: ['LHCb:2015kstar'],
      recast: 'lhcb-kstarmumu',
      level: levels.lhcbBzero,
    },
    {
      id: `${model}-lhcb-bplus-recast`,
      label: 'LHCb B⁺ → K⁺μμ',
      ...common,
      citations: ['LHCb:2017kplus'],
      recast: 'lhcb-kmumu',
      level: levels.lhcbBplus,
    },
  ];
}
