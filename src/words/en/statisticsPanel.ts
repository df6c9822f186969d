import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

type Parts = readonly (string | RichText)[];

const methods: Readonly<Partial<Record<string, string>>> = {
  exact: 'known *b*',
  'hybrid-lognormal-kappa': 'hybrid, log-normal',
  'hybrid-lognormal-mean': 'hybrid, log-n. mean',
  'hybrid-gamma': 'hybrid, gamma',
  'asymptotic-qtilde-poisson': 'asymptotic, Poisson',
  'asymptotic-qtilde-lognormal': 'asymptotic, log-n.',
  'frequentist-qtilde-poisson': 'frequentist',
  toys: 'frequentist, toys',
  bayesian: 'Bayesian, flat',
  'feldman-cousins': 'Feldman–Cousins',
};

/** What the panel of statistics says. */
export const statisticsPanelWords = section('panel of statistics', {
  /** Titles for screen readers. */
  titles: {
    panel: 'Statistics of a window',
    cls: 'Confidence levels against signal',
    significance: 'Local significance of an excess',
  },
  statistic: 'Statistic',
  statistics: { cls: 'CL_s against signal', significance: 'local significance' },
  followMeans: 'The strongest one there that has counts.',
  methods,
  useMethod: (method: string) => `${method}: use this method`,
  waiting: 'All methods are compared when the crosshair rests.',
  limits: (mass: string, count: string) => `Limits on *s* in the window at ${mass} MeV, ${count}`,
  supposedCount: (count: number) => `if *n* = ${count}, a projection`,
  count: (count: number) => `*n* = ${count}`,
  reconstructedCount: (count: number) => `*n* = ${count}, reconstructed`,
  signal: 'signal events *s*',
  target: (level: string) => `1 − CL = ${level}`,
  notReached: (symbol: string, level: string) => `${symbol} does not reach ${level}`,
  reached: (symbol: string, level: string, events: RichText): Parts => [`${symbol} = ${level} at `, events],
  backgroundAtLimit: (level: RichText): Parts => ['CL_b = ', level, ' at the limit'],
  expected: (median: RichText): Parts => ['expected ', median, ', ±1*σ*, ±2*σ*'],
  crosshair: (events: RichText, level: RichText): Parts => ['crosshair: *s* = ', events, ', ', level],
  unknownLevel: 'CL_s not known',
  pValue: '*p*_0',
  localPValue: 'local *p*_0',
  largest: (significance: RichText, mass: string): Parts => ['largest ', significance, ` at ${mass} MeV`],
  global: (significance: RichText, pValue: string): Parts => ['global ', significance, `, *p* = ${pValue}`],
  toys: (count: number) => `from ${count} toys of the scan`,
  at: (mass: string, significance: RichText): Parts => [`at ${mass} MeV: `, significance],
  noWindow: (mass: string) => `at ${mass} MeV: no window`,
  tables: {
    significance: (search: string) => `Local significance, ${search}`,
    window: (mass: number, search: string) =>
      `Confidence levels against signal in the window at ${mass} MeV, ${search}`,
  },
});
