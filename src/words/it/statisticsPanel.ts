import type { Sections } from '../sections.ts';

const methods: Readonly<Partial<Record<string, string>>> = {
  exact: '*b* noto',
  'hybrid-lognormal-kappa': 'ibrido, log-normale',
  'hybrid-lognormal-mean': 'ibrido, log-n. media',
  'hybrid-gamma': 'ibrido, gamma',
  'asymptotic-qtilde-poisson': 'asint., Poisson',
  'asymptotic-qtilde-lognormal': 'asint., log-n.',
  'frequentist-qtilde-poisson': 'frequentista',
  toys: 'freq., pseudoesp.',
  bayesian: 'bayesiano, piatto',
  'feldman-cousins': 'Feldman–Cousins',
};

export const statisticsPanel: Sections['panel of statistics'] = {
  titles: {
    panel: 'Statistica di una finestra',
    cls: 'Livelli di confidenza secondo il segnale',
    significance: 'Significatività locale di un eccesso',
  },
  statistic: 'Statistica',
  statistics: { cls: 'CL_s secondo il segnale', significance: 'significatività locale' },
  followMeans: 'La più forte lì che ha conteggi.',
  methods,
  useMethod: (method) => `${method}: usa questo metodo`,
  waiting: 'Tutti i metodi si confrontano quando il mirino è fermo.',
  limits: (mass, count) => `Limiti su *s* nella finestra a ${mass} MeV, ${count}`,
  supposedCount: (count) => `se *n* = ${count}, una proiezione`,
  count: (count) => `*n* = ${count}`,
  reconstructedCount: (count) => `*n* = ${count}, ricostruito`,
  signal: 'eventi di segnale *s*',
  target: (level) => `1 − CL = ${level}`,
  notReached: (symbol, level) => `${symbol} non raggiunge ${level}`,
  reached: (symbol, level, events) => [`${symbol} = ${level} a `, events],
  backgroundAtLimit: (level) => ['CL_b = ', level, ' al limite'],
  expected: (median) => ['atteso ', median, ', ±1*σ*, ±2*σ*'],
  crosshair: (events, level) => ['mirino: *s* = ', events, ', ', level],
  unknownLevel: 'CL_s non noto',
  pValue: '*p*_0',
  localPValue: '*p*_0 locale',
  largest: (significance, mass) => ['la maggiore ', significance, ` a ${mass} MeV`],
  global: (significance, pValue) => ['globale ', significance, `, *p* = ${pValue}`],
  toys: (count) => `da ${count} pseudoesperimenti della scansione`,
  at: (mass, significance) => [`a ${mass} MeV: `, significance],
  noWindow: (mass) => `a ${mass} MeV: nessuna finestra`,
  tables: {
    significance: (search) => `Significatività locale, ${search}`,
    window: (mass, search) =>
      `Livelli di confidenza secondo il segnale nella finestra a ${mass} MeV, ${search}`,
  },
};
