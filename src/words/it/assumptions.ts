import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
};

export const method: Sections['method'] = {
  name: 'Metodo',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistica',
};

export const exposure: Sections['exposure'] = {
  name: 'Esposizione',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Incertezza del fondo',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Legge della vita media',
  legend: 'Accettanza di K^+ → π^+μ^+μ^− per una vita media *τ*: 1 − exp(−*τ*_0/*τ*), con',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), da 0.14 a 0.052 ns',
      detail: 'Dai limiti della figura 6b a diverse vite medie.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns a tutte le masse',
      detail: 'La media data sotto l’equazione 3.1 dell’articolo del 2025.',
    },
  },
  stated: () => ', *τ*_0 = 0.07 ns per πμμ',
};
