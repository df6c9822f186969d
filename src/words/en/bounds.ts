import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What other experiments exclude. */
export const boundWords = section('bounds', {
  heading: 'Other experiments',
  bibtexHint: 'BibTeX of exactly what is on the plot',
  all: 'all',
  none: 'none',
  showAll: 'Switch on all bounds',
  hideAll: 'Switch off all bounds',
  showFound: 'Switch on all that are found',
  hideFound: 'Switch off all that are found',
  find: 'Find a bound by name, experiment or reference',
  findHint: 'Find by name, experiment or reference',
  found: (found: number, all: number) => `${found} of ${all} bounds found`,
  noneFound: (sought: string) => `No bound here is called “${sought}”.`,
  groups: { bound: 'Bounds', comparison: 'For comparison, on request', missing: 'Missing' },
  recast: 'recast',
  missing: 'missing',
  why: (reason: string) => `: ${reason}`,

  recastHere: 'Recast by KaonScope',
  noLimit: 'no limit here',
  noConstraint: 'does not constrain',
  /** Limits that have nothing to say at a point. */
  quiet: (names: RichText, why: string): readonly (string | RichText)[] => [names, `: ${why}.`],

  kinds: {
    kaon: 'kaon experiment',
    collider: 'collider',
    beamDump: 'beam dump',
    neutrino: 'neutrino detector',
    missingEnergy: 'missing energy',
    cosmology: 'cosmology',
  },
  kind: (kind: string) => `, ${kind}`,
  kindOfComparison: (kind: string) => `, ${kind}, for comparison`,
  published: {
    'lower-edge': 'As published, one-sided: what lies above its line is excluded; ',
    'upper-edge': 'As published, one-sided: what lies below its line is excluded; ',
    'closed-region': 'As published, closed contour; ',
  },
  projected: {
    'lower-edge': 'Projection, one-sided: what lies above its line is excluded; ',
    'upper-edge': 'Projection, one-sided: what lies below its line is excluded; ',
    'closed-region': 'Projection, closed contour; ',
  },
  recastFrom: 'Recast by KaonScope from its limits on B(K^+ → π^+*X*), ',
  recastFromBottom: (reaction: string, percent: number) =>
    `Recast by KaonScope from its limits on B(${reaction}), a rate that is known to about ${percent} % because of its form factor, `,
  noLevel: 'CL not stated.',
  level: (percent: number, from: string) => `${percent} % CL (${from}).`,
  notDrawn: (reason: string) => `Not drawn: ${reason}`,
  onlyVisible: (particle: string) => `It was published for ${particle} that decays only visibly.`,
  onlyInvisible: (particle: string) => `It was published for ${particle} that decays only invisibly.`,
  recastTitle: (label: string) => `${label} recast`,
});
