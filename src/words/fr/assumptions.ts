import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
};

export const method: Sections['method'] = {
  name: 'Méthode',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistique',
};

export const exposure: Sections['exposure'] = {
  name: 'Exposition',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Incertitude du bruit de fond',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Loi de durée de vie',
  legend: 'Acceptance de K^+ → π^+μ^+μ^− pour une durée de vie *τ* : 1 − exp(−*τ*_0/*τ*), avec',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), de 0.14 à 0.052 ns',
      detail: 'D’après les limites de la figure 6b à plusieurs durées de vie.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns à toutes les masses',
      detail: 'La moyenne donnée sous l’équation 3.1 de l’article de 2025.',
    },
  },
  stated: () => ', *τ*_0 = 0.07 ns pour πμμ',
};
