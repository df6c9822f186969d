import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
};

export const method: Sections['method'] = {
  name: 'Methode',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistik',
};

export const exposure: Sections['exposure'] = {
  name: 'Datenmenge',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Unsicherheit des Untergrunds',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Lebensdauergesetz',
  legend: 'Akzeptanz von K^+ → π^+μ^+μ^− für eine Lebensdauer *τ*: 1 − exp(−*τ*_0/*τ*), mit',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), von 0.14 bis 0.052 ns',
      detail: 'Aus den Grenzen von Abbildung 6b bei mehreren Lebensdauern.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns bei allen Massen',
      detail: 'Der Mittelwert unter Gleichung 3.1 der Arbeit von 2025.',
    },
  },
  stated: () => ', *τ*_0 = 0.07 ns für πμμ',
};
