import type { Sections } from '../sections.ts';

export const uncertaintyLaws: Sections['uncertainty laws'] = {
  name: 'Incertitude du bruit de fond',
  laws: {
    relative: '*σ_b*/*b* comme publié',
    statistical: '*σ_b*/*b* décroissant comme 1/√exposition',
  },
  means: {
    relative:
      '*b* croît avec les kaons, et *σ_b* en proportion. Pour πμμ, cela vaut pour la part systématique ; l’autre vient du comptage des bandes latérales, qui croissent aussi.',
    statistical:
      'Tout *σ_b* comme s’il était mesuré dans des échantillons de contrôle qui croissent avec les données : le cas optimiste.',
  },
};
