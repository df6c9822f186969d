import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
  about: 'niveau de confiance, en fraction',
};

export const method: Sections['method'] = {
  name: 'Méthode',
  about: 'façon d’établir une limite',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistique',
  about:
    'ce qui tombe à 1 - CL à la limite. CLs+b a le recouvrement exact mais peut exclure des signaux auxquels une recherche est ' +
    'aveugle ; là où il exclut tout signal, sa limite est 0, et exclude laisse cette masse de côté',
};

export const exposure: Sections['exposure'] = {
  name: 'Exposition',
  about: 'facteur sur le nombre de kaons (tout autre que 1 est une projection)',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Incertitude du bruit de fond',
  about:
    'comment sigma_b suit --exposure L : sigma_b/b reste comme publié (relative ; la part qui vient du comptage des bandes latérales, ' +
    'pour pi+ mu mu, décroît comme 1/sqrt(L)), ou tout décroît comme 1/sqrt(L) (statistical)',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Loi de durée de vie',
  about: 'comment l’acceptance de pi+ mu mu décroît avec la durée de vie',
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
