import type { Sections } from '../sections.ts';

export const figuresLimits: Sections['figures of limits'] = {
  '2025-2a': {
    name: 'Limites pour un *X* qui s’échappe, 2016–2022',
    paper:
      'Limites attendues et observées à 90 % CL sur B(K^+ → π^+*X*) avec les données de 2016–2022 pour un *X* invisible, à côté de celles observées en 2016–2018.',
    here: 'Limites CL_s dans des fenêtres de 3σ avec ±1σ et ±2σ et, en trait fin tireté, la limite de 2016–2018 telle qu’elle suit de contours publiés.',
    differs:
      'La liste des événements n’est pas publique. Elle est reconstruite pour que sa limite observée approche cette courbe, qui ne la met donc pas à l’épreuve ; la limite attendue, si.',
  },
  '2025-2b': {
    name: 'Limites à plusieurs durées de vie, 2016–2022',
    paper:
      'Limites observées pour plusieurs durées de vie d’un *X* qui se désintègre en particules visibles.',
    here: 'Les limites de la figure 2a divisées par une acceptance simulée à chaque durée de vie. Là où une désintégration est vue avec une probabilité de plus de 1 − 10^{−7}, il n’y en a pas.',
    differs:
      'Aucun des deux articles ne donne le volume fiduciel et les impulsions du π^+ de cette figure : ils sont choisis pour en approcher le plus. Sa ligne de 0.5 ns au-dessus de 154 MeV se trouve 10–17 % au-dessus de ce que permet toute loi de survie entre celles de 1 et 2 ns, et n’est pas atteinte.',
  },
  '2025-3': {
    name: 'Limites près de la masse du π^0 à plusieurs durées de vie',
    paper: 'Limites sur B(K^+ → π^+*X*) pour plusieurs durées de vie, de la recherche de π^0 → invisible.',
    here: 'Les limites lues sur cette figure ; entre ses durées de vie, ln B est une courbe concave de 1/*τ*, comme pour toute loi de survie.',
    differs:
      'Elles ne diffèrent pas : ce qui est tracé a été lu sur la figure, et leur rapport vaut 1 par construction, sauf où une lecture violait la loi et où la limite plus faible a été prise. La ligne de 100 ps, avec des limites près de 1/2, n’exclut rien en pratique.',
  },
  '2025-6a': {
    name: 'Limites pour *X* → μ^+μ^− immédiat',
    paper:
      'Limites attendues et observées sur B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) pour un *X* qui se désintègre aussitôt, à 298 masses.',
    here: 'Ajustements des bandes latérales et limites CL_s dans les mêmes fenêtres, avec ±1σ et ±2σ, à *τ* = 10 ps, ce qui coûte moins de 1 % de l’acceptance.',
    differs:
      'Les nombres du spectre de deux muons ne sont pas disponibles. Ils sont reconstruits d’après cette limite observée, lue tous les 0.56 MeV, alors que les masses sont distantes de 0.05 MeV par endroits.',
  },
  '2025-6b': {
    name: 'Limites pour *X* → μ^+μ^− à plusieurs durées de vie',
    paper: 'Limites observées sur B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) pour plusieurs durées de vie.',
    here: 'Les limites de la figure 6a divisées par 1 − exp(−*τ*_0/*τ*), où *τ*_0 descend de 0.14 ns à 219 MeV jusqu’à 0.05 ns à 283 MeV.',
    differs:
      'L’équation 3.1 donne *τ*_0 = 0.07 ns à toutes les masses, ce qui manque les courbes de cette figure d’un facteur 2 au plus. La loi tracée est celle qu’elles impliquent ; celle de l’équation se trouve sous « Plus d’hypothèses ».',
  },
  '2025-7a': {
    name: 'Limites pour *X* → γγ immédiat',
    paper:
      'Limites sur B(K^+ → π^+*X*) × B(*X* → γγ) pour un *X* qui se désintègre aussitôt, de K^+ → π^+γγ en 2017–2018.',
    here: 'Les limites lues sur la figure 7b, à *τ* = 10 ps, ce qui coûte moins de 0.1 % de l’acceptance.',
    differs:
      'Elles ne diffèrent pas : ce qui est tracé a été lu sur la figure, et leur rapport vaut 1 par construction.',
  },
  '2025-7b': {
    name: 'Limites pour *X* → γγ à plusieurs durées de vie',
    paper: 'Limites sur B(K^+ → π^+*X*) × B(*X* → γγ) pour plusieurs durées de vie, jusqu’à 3 ns.',
    here: 'Les limites de la figure 7a divisées par 1 − exp(−*τ*_0/*τ*) avec *τ*_0 = 0.0885 ns.',
    differs:
      'Les courbes de la figure suivent cette loi avec 0.085 à 0.092 ns à chaque masse, dont le milieu est pris. Celle d’un *X* qui se désintègre aussitôt a été lue : son rapport vaut 1 par construction.',
  },
  '2021-4-left': {
    name: 'Limites de l’analyse de forme de 2017',
    paper:
      'Limites attendues et observées sur B(K^+ → π^+*X*) de l’analyse non binnée de 2017, pour un *X* stable ou invisible.',
    here: 'La même vraisemblance profilée, avec des pseudo-expériences : observée, médiane, ±1σ et ±2σ, chacune avec son erreur de Monte-Carlo. Elle prend des secondes et s’affine en route.',
    differs:
      'Les deux candidats et les bruits de fond de la table 1 sont publiés ; les formes des bruits de fond, la résolution et la pente de la sensibilité avec la masse sont reconstruites.',
  },
  '2021-4-right': {
    name: 'Limites à plusieurs durées de vie à côté de celles de E787/E949',
    paper:
      'Limites observées de 2017 pour plusieurs durées de vie d’un *X* qui se désintègre en particules visibles (traits pleins), à côté de celles de E787/E949 (tiretés).',
    here: 'La vérification par comptage de la section 5 à chaque durée de vie, et les limites de E787/E949 lues sur cette figure, sur une courbe concave de ln B en 1/*τ*.',
    differs:
      'L’article montre l’analyse de forme ; les deux diffèrent où un événement est au bord d’une fenêtre. La pente de ln B en 1/*τ* est le double de ce que donne la distance à MUV3 : l’exposant de la survie simulée est multiplié par 2.2 pour l’atteindre.',
  },
  observed: 'limite observée, *τ* → ∞',
  derived: 'limite observée de 2016–2018',
  derivedBecause:
    'Aucune table de ces limites n’est disponible. La ligne tracée suit de contours d’exclusion publiés.',
  atOnce: 'limite observée, *τ* → 0',
  finite: 'limites observées à des durées de vie finies',
  finiteBecause:
    'Cette page n’a pas de lecture de ces lignes. Déposez les tables officielles sur la page pour comparer.',
  everyLifetime: 'limites observées à toutes les durées de vie',
  byConstruction: 'Les limites tracées ont été lues sur ces courbes : le rapport vaut 1 par construction.',
  countingBecause:
    'À côté de l’analyse de forme que l’article montre se trouve la vérification par comptage.',
  reconstructedBecause: 'Les événements ont été reconstruits d’après cette courbe.',
  shape: 'limite attendue de l’analyse de forme',
  shapeBecause: 'Aucune lecture de la courbe attendue n’est disponible.',
  masses: 'nombre de masses',
  range: 'première et dernière masse, en MeV',
};
