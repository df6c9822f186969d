import type { Sections } from '../sections.ts';

export const figuresOfSpectra: Sections['figures of spectra'] = {
  '2021-2-left': {
    name: 'Résolution de *m*^2_{miss}, 2017',
    paper:
      'La résolution de la masse manquante au carré selon la masse de *X*, simulée et augmentée de 4 % pour s’accorder aux données.',
    here: 'Une propagation des erreurs à partir des résolutions d’impulsion et d’angle de la section 2, avec les mêmes 4 %.',
    differs:
      'La courbe de l’article vient d’une simulation complète du détecteur et n’est pas publiée en nombres. La nôtre est reconstruite.',
  },
  '2021-2-centre': {
    name: 'Acceptance de K^+ → π^+*X*, 2017',
    paper: 'L’acceptance de la sélection selon la masse d’un *X* stable.',
    here: 'L’acceptance sur celle de K^+ → π^+νν̄ : d’après l’équation 2.2 de l’article de 2025, c’est *B*_{SES} de K^+ → π^+νν̄, 0.389 × 10^{−10} (arXiv:2007.08218), sur la sensibilité à un événement de la figure 2 de droite.',
    differs:
      'Aucun des deux articles ne donne l’acceptance de K^+ → π^+νν̄ ; l’échelle est donc relative. La forme est celle de notre sensibilité reconstruite.',
  },
  '2021-2-right': {
    name: 'Sensibilité à un événement, 2017',
    paper: 'Le rapport d’embranchement auquel un événement d’un *X* stable est attendu, selon sa masse.',
    here: 'Une courbe lisse dans chaque région de signal, moins bonne où la région coupe le pic. Son niveau suit des événements K^+ → π^+νν̄ du tableau 1, sa pente des limites publiées.',
    differs:
      'La courbe n’est pas publiée en nombres. La nôtre est reconstruite ; l’article lui donne 10 % d’incertitude.',
  },
  '2021-3': {
    name: 'Bruit de fond attendu selon *m*^2_{miss}, 2017',
    paper:
      'Le bruit de fond attendu dans les deux régions de signal, empilé par source en intervalles de 0.00067 GeV^2/*c*^4, avec le polynôme qui décrit la somme dans chacune.',
    here: 'Les événements du tableau 1 avec une forme pour chaque source, dans les mêmes intervalles (1/1500 GeV^2/*c*^4), les paraboles que notre analyse de forme ajuste à leur somme, et les deux candidats.',
    differs:
      'Les nombres d’événements sont ceux de l’article. Les formes sont reconstruites : K^+ → π^+νν̄ par son facteur de forme, le bruit de fond amont plat, les autres désintégrations décroissantes depuis les deux bords. Le degré des polynômes n’est pas donné. Hors des régions, rien n’est tracé.',
  },
  '2025-1a': {
    name: 'Spectre de *m*^2_{miss}, 2016–2022',
    paper:
      'Les candidats selon la masse manquante au carré avec le bruit de fond attendu, y compris K^+ → π^+νν̄ avec un rapport d’embranchement de 8.4 × 10^{−11}.',
    here: '51 candidats reconstruits, en intervalles, avec les intervalles centraux de Poisson à 68 %, sur le bruit de fond reconstruit de chacun. Candidats et bruit de fond valent pour les deux régions de signal seules.',
    differs:
      'La liste des événements n’est pas publique. Ces candidats sont choisis pour que la limite calculée approche celle de la figure 2a : une autre liste conviendrait aussi. La largeur des intervalles est la nôtre.',
  },
  '2025-1b': {
    name: 'Sensibilité à un événement, 2016–2022',
    paper: 'Le rapport d’embranchement auquel un événement d’un *X* invisible est attendu, selon sa masse.',
    here: 'Une courbe lisse dans chaque région de signal, dont les quelques paramètres sont choisis pour que la limite approche celle de la figure 2a.',
    differs: 'La courbe n’est pas relevée sur cette figure : elle est reconstruite à partir de la limite.',
  },
  '2025-4a': {
    name: 'Spectre de deux muons de K^+ → π^+μ^+μ^−',
    paper: 'La masse des deux muons de 27679 candidats K^+ → π^+μ^+μ^− de 2017–2018.',
    here: 'Des comptages reconstruits par MeV avec √*N*, regroupés pour que les points restent séparés, et le spectre que la désintégration, *N*_K et l’acceptance font attendre.',
    differs:
      'Les comptages ne sont pas disponibles. Ils sont choisis près du spectre attendu de sorte que les ajustements des bandes latérales reproduisent la limite de la figure 6a.',
  },
  '2025-4b': {
    name: 'Acceptance de *X* → μ^+μ^− qui se désintègre aussitôt',
    paper: 'L’acceptance de la sélection de K^+ → π^+*X*, *X* → μ^+μ^− avec *τ* = 0, selon la masse de *X*.',
    here: 'L’acceptance qui entre dans l’équation 3.2 avec *N*_K, dans la fenêtre de ±1*σ*, et la même sur les 68.27 % d’un pic que tient la fenêtre.',
    differs:
      'La nôtre n’est pas relevée sur cette figure : son niveau suit du nombre de candidats, sa pente et sa courbure des limites. L’article ne dit pas si son acceptance comprend la fenêtre ; les deux sont tracées.',
  },
  '2025-5a': {
    name: 'Résolution de la masse des deux muons',
    paper: 'La résolution de la masse des deux muons selon la masse de *X*.',
    here: 'Des erreurs d’impulsion et d’angle en proportion de ce qu’elles changent à la masse. L’échelle est fixée par 298 masses de 215.3 à 326.7 MeV/*c*^2, chacune une résolution au-dessus de la précédente.',
    differs:
      'La courbe n’est pas publiée en nombres ; la nôtre est reconstruite à partir du nombre de masses.',
  },
  '2025-5b': {
    name: 'Événements dans chaque fenêtre de deux muons, et leurs limites',
    paper:
      'Événements attendus et observés dans chaque fenêtre avec l’intervalle de Poisson à ±1*σ*, et limites attendues et observées à 90 % CL sur les événements de signal.',
    here: 'Les comptages du spectre reconstruit avec les intervalles centraux de Poisson à 68.27 %, les événements attendus de la droite par les bandes latérales, et les limites CL_s sur les événements des deux.',
    differs:
      'Les comptages sont reconstruits à partir de la limite observée de la figure 6a, relevée tous les 0.56 MeV, alors que les fenêtres se suivent jusqu’à 0.05 MeV. Le plus grand excès a été mis à la main.',
  },
  sources: {
    neutrinos: 'K^+ → π^+νν̄ (MS)',
    upstream: 'Bruit de fond amont',
    otherDecays: 'Autres désintégrations de K^+',
    total: 'Bruit de fond total',
  },
  inRegion: (source, region) => `${source}, région ${region}, événements`,
  compared: {
    step: 'Écart de masses voisines',
    stepOverResolution: 'Écart de masses voisines en *m*^2_{miss} sur la résolution',
    curve: 'La courbe',
    halfAtZero: 'Sensibilité à un événement à *m* = 0 sur celle à 35 MeV/*c*^2',
    neutrinoEvents: 'Événements K^+ → π^+νν̄ dans les deux régions : 8.4 × 10^{−11} sur 0.389 × 10^{−10}',
    acceptance: 'L’acceptance elle-même',
    binWidth: 'Largeur des intervalles',
    candidates2017: 'Masse manquante des deux candidats',
    polynomials: 'Les polynômes',
    mostBackground: 'Bruit de fond de la fenêtre qui en a le plus',
    windowWidth: 'Largeur des fenêtres sur la résolution',
    candidates: 'Les candidats de chaque intervalle',
    improvement: 'Sensibilité sur celle de 2016–2018',
    dimuons: 'Candidats',
    spectrum: 'Les candidats de chaque intervalle',
    kaons: 'Nombre effectif de désintégrations de K^+, *N*_K',
    hypotheses: 'Masses testées',
    hypothesisRange: 'La première et la dernière',
    stepIsResolution: 'Écart de masses voisines sur la résolution',
    dimuonWindow: 'Largeur des fenêtres sur la résolution',
    significance: 'Plus grande signification locale',
    counts: 'Événements et limites de chaque fenêtre',
  },
  reasons: {
    resolution2017: 'L’article l’imprime sans nombres, et rien n’en a été relevé.',
    acceptance2017:
      'Il y faut l’acceptance de K^+ → π^+νν̄ de arXiv:2007.08218, qui n’a pas pu être vérifiée ici. Seule sa sensibilité à un événement a pu l’être.',
    sensitivity2017: 'L’article l’imprime sans nombres ; la nôtre suit du tableau 1 et des limites.',
    polynomials: 'L’article ne donne ni degré ni coefficients.',
    candidates: 'Ni liste ni comptages ne sont publics, et rien n’a été relevé sur la figure.',
    sensitivity: 'Nous n’en avons pas de nombres : la nôtre suit de la limite de la figure 2a.',
    improvement: 'La sensibilité de 2016–2018 seule n’est pas publiée comme courbe.',
    dimuonCounts:
      'Nous n’avons pas les comptages de l’article : les nôtres suivent de la limite de la figure 6a.',
    dimuonAcceptance: 'Nous n’en avons pas de nombres : la nôtre suit du nombre de candidats et des limites.',
    dimuonResolution: 'Nous n’en avons pas de nombres : la nôtre suit des 298 masses.',
  },
};
