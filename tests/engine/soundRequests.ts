const assumptions = { confidenceLevel: 0.9, method: 'exact', exposure: 1 };

/** An unbinned analysis of one event. */
export const unbinnedConfig = {
  lo: 0,
  hi: 0.01,
  c1: 0,
  c2: 0,
  nB0: 3,
  sB: 1,
  events: [0.001],
  mX: 0.05,
  sig0: 0.001,
  rmu: 0,
};

/** A request of every kind that an engine with the toy search answers. */
export const soundRequests: readonly object[] = [
  { task: 'limits', searches: ['toy'], lifetime: { kind: 'fixed', lifetimeS: 1e-9 }, ...assumptions },
  {
    task: 'limits',
    searches: ['toy'],
    lifetime: { kind: 'implied', model: 'bc4', amplitudeCoupling: 1e-4, invisibleFraction: 0 },
    massesMeV: [100, 200],
    drawn: false,
    ...assumptions,
  },
  {
    task: 'exclusion',
    model: 'bc4',
    searches: ['toy'],
    invisibleFraction: 0,
    curves: ['observed'],
    outlined: ['observed'],
    union: true,
    massesMeV: 'hypotheses',
    ...assumptions,
  },
  {
    task: 'combined-exclusion',
    model: 'bc4',
    searches: ['toy'],
    invisibleFraction: 0,
    curves: ['observed'],
    massesMeV: [150],
    ...assumptions,
  },
  ...['point', 'combination'].map((task) => ({
    task,
    model: 'bc1',
    searches: ['toy'],
    massMeV: 100,
    coupling: 1e-4,
    convention: 'epsilon',
    invisibleFraction: 0,
    ...assumptions,
  })),
  { task: 'model', model: 'bc4', massesMeV: [100] },
  { task: 'convert', model: 'bc4', massMeV: 100, from: { kind: 'coupling', coupling: 1e-4 } },
  { task: 'convert', model: 'bc1', massMeV: 100, from: { kind: 'lifetime', lifetimeS: 1e-9 } },
  { task: 'cls', observedCount: 3, background: 2, backgroundUncertainty: 0.2, at: 3, ...assumptions },
  {
    task: 'shape',
    source: {
      kind: 'config',
      config: unbinnedConfig,
    },
    confidenceLevel: 0.9,
    toys: 100,
    seed: 1,
  },
  { task: 'window', search: 'toy', massMeV: 100, points: 3, ...assumptions },
  { task: 'comparison', search: 'toy', massMeV: 100, ...assumptions, toys: 100 },
  { task: 'inputs', searches: ['toy'], lifetimesS: [1e-9] },
];
