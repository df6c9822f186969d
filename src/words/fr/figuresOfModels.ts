import type { Sections } from '../sections.ts';

export const figuresOfModels: Sections['figures of models'] = {
  bc2Production: {
    name: 'Production du photon sombre, BC2',
    paper: 'B(K^+ → π^+*A*′)/ε^2 en fonction de la masse de *A*′, par l’équation 4.2.',
    here: 'Les équations 4.1 et 4.2, avec *W*(*z*) de la mesure de K^+ → π^+μ^+μ^− par NA62.',
    differs:
      'Ils ne devraient pas différer. La courbe est imprimée sans nombres : seul son zéro pour *A*′ sans masse peut être comparé.',
  },
  bc2Plane: {
    name: 'Photon sombre invisible, BC2 : ε exclus',
    paper:
      'Les couplages ε d’un photon sombre invisible que NA62 exclut à 90 % CL par K^+ → π^+*A*′, π^0 → invisible et π^0 → γ*A*′, à côté de E949, NA64 et BaBar.',
    here: 'Les régions de K^+ → π^+νν̄ et π^0 → invisible d’après nos limites et l’équation 4.2, et E949 réinterprété ; les autres bornes sont relevées.',
    differs:
      'La limite de 2016–2022 saute avec chaque événement, et les événements sont reconstruits. Du passage de NA64 à 70 GeV, aucun contour n’est disponible ; celui à 100 GeV, que la légende ne nomme pas, est laissé de côté.',
  },
  bc4Production: {
    name: 'Production du scalaire sombre, BC4',
    paper:
      'B(K^+ → π^+*S*)/sin^2*θ* en fonction de la masse de *S*, par l’équation 4.3 avec *C* = 3 × 10^{−3}.',
    here: 'La même équation avec le même *C*.',
    differs: 'Ils ne diffèrent pas : un seul nombre, *C*, fixe la courbe.',
  },
  bc4InvisiblePlane: {
    name: 'Scalaire sombre invisible, BC4-inv : sin^2*θ* exclus',
    paper: 'Les sin^2*θ* exclus d’un scalaire sombre stable ou à désintégration invisible.',
    here: 'Les bords inférieurs, où B(K^+ → π^+*S*) atteint les limites pour un *X* qui s’échappe. Il n’y a pas de bord supérieur.',
    differs:
      'Les limites sont reconstruites d’après celles qui sont publiées, ou relevées ; les bords suivent de l’équation 4.3.',
  },
  bc4Lifetime: {
    name: 'Durée de vie du scalaire sombre, BC4',
    paper:
      'La durée de vie τ_*S* en secondes, en couleur, en fonction de la masse et de sin^2*θ*, par les équations 4.4 à 4.6.',
    here: 'Les mêmes équations, en couleurs qui gardent leur ordre pour toute vision des couleurs, avec une ligne par décade.',
    differs:
      'Les couleurs sont les nôtres. Au-dessus de 2*m*_π, où *S* se désintègre aussi en pions, les équations ne valent plus, et rien n’est dessiné.',
  },
  bc4Plane: {
    name: 'Scalaire sombre, BC4 : sin^2*θ* exclus',
    paper:
      'Les sin^2*θ* exclus d’un scalaire sombre qui se désintègre en leptons, par trois recherches de NA62 et son mode faisceau-cible, à côté de E949, CHARM, NA48/2, LHCb, Belle, Belle II, MicroBooNE et ICARUS.',
    here: 'Les bords inférieurs et supérieurs des trois recherches, où B(K^+ → π^+*S*) atteint la limite à la durée de vie que le couplage implique ; E949, NA48/2, MicroBooNE ee et Belle II réinterprétés ; le reste relevé.',
    differs:
      'Les bords supérieurs suivent de limites à courte durée de vie, qui reposent sur une acceptance simulée. Les bornes sans contour manquent, chacune avec sa raison.',
  },
  bc10Production: {
    name: 'Production de l’ALP couplée aux fermions, BC10',
    paper: 'B(K^+ → π^+*a*)/(*C_{ff}*/Λ)^2 en fonction de la masse de *a*, pour Λ = 1 TeV.',
    here: 'L’amplitude chirale avec des couplages évolués depuis 1 TeV ; la dérivation est dans le code et un test la répète.',
    differs:
      'L’article prend sa courbe d’un programme et n’en imprime aucun nombre. Des programmes indépendants diffèrent de quelques pour cent.',
  },
  bc10InvisiblePlane: {
    name: 'ALP invisible couplée aux fermions, BC10-inv : *C_{ff}*/Λ exclus',
    paper: 'Les *C_{ff}*/Λ exclus d’une particule de type axion stable ou à désintégration invisible.',
    here: 'Les bords inférieurs, où B(K^+ → π^+*a*) atteint les limites pour un *X* qui s’échappe.',
    differs: 'Les limites sont reconstruites ou relevées, et la production est la nôtre.',
  },
  bc10Lifetime: {
    name: 'Durée de vie de l’ALP couplée aux fermions, BC10',
    paper:
      'La durée de vie τ_*a* en secondes, en couleur, en fonction de la masse et de *C_{ff}*/Λ, par les équations 4.7 à 4.11.',
    here: 'Les largeurs en leptons de l’équation 4.9, et celle en photons avec la fonction de boucle dans la forme que le code explique.',
    differs:
      'Les couleurs sont les nôtres. La fonction de boucle telle qu’imprimée donne une autre largeur en photons ; au-dessous de 2*m_e*, où elle seule compte, la durée de vie change d’un ordre de grandeur.',
  },
  bc10Plane: {
    name: 'ALP couplée aux fermions, BC10 : *C_{ff}*/Λ exclus',
    paper:
      'Les *C_{ff}*/Λ exclus par trois recherches de NA62 et son mode faisceau-cible, à côté de E949, K_{μ2}, CLEO, CHARM, KTeV, NA48/2, LHCb et de la nucléosynthèse.',
    here: 'Les régions des trois recherches d’après nos limites, production et durée de vie ; E949 et NA48/2 réinterprétés ; LHCb et nucléosynthèse relevés.',
    differs:
      'De quatre bornes plus anciennes et du mode faisceau-cible, aucun contour n’est disponible. Le contour de LHCb vient dans une autre normalisation, qui n’a pas pu être vérifiée.',
  },
  bc11Production: {
    name: 'Production de l’ALP couplée aux gluons, BC11',
    paper: 'B(K^+ → π^+*a*)/(*C_{GG}*/Λ)^2 en fonction de la masse de *a*, pour Λ = 1 TeV.',
    here: 'L’amplitude chirale avec des couplages évolués depuis 1 TeV.',
    differs: 'L’article prend sa courbe d’un programme et n’en imprime aucun nombre.',
  },
  bc11Lifetime: {
    name: 'Durée de vie de l’ALP couplée aux gluons, BC11',
    paper: 'La durée de vie τ_*a* en secondes, en couleur, en fonction de la masse et de *C_{GG}*/Λ.',
    here: 'La largeur en deux photons que les gluons induisent par mélange avec π^0, η et η′.',
    differs:
      'Les couleurs sont les nôtres. Près de la masse du π^0 le mélange a un pôle, à côté duquel rien n’est exact.',
  },
  bc11Plane: {
    name: 'ALP couplée aux gluons, BC11 : *C_{GG}*/Λ exclus',
    paper:
      'Les *C_{GG}*/Λ exclus par K^+ → π^+νν̄, π^0 → invisible, K^+ → π^+γγ et le mode faisceau-cible, à côté d’autres expériences.',
    here: 'Les régions des trois recherches d’après nos limites, production et durée de vie, et KOTO tel que relevé.',
    differs:
      'Les contours de données antérieures suivent de la production utilisée par d’autres. De ICARUS, FASER et du mode faisceau-cible, aucun contour n’est disponible.',
  },
  scalar2017: {
    name: 'Scalaire sombre dans les données de 2017',
    paper:
      'Les sin^2*θ* exclus d’un scalaire sombre qui se désintègre en leptons, par les données de 2017 et par π^0 → invisible, à côté de bornes antérieures.',
    here: 'Les régions des deux recherches d’après leurs limites, avec production et durée de vie comme dans l’article de 2025.',
    differs:
      'Au-dessus de 2*m*_μ la région publiée s’arrête à des couplages bien inférieurs à ceux où la durée de vie de l’équation 4.6 devient trop courte ; rien dans l’article ne dit pourquoi.',
  },
  scalarInvisible2017: {
    name: 'Scalaire sombre invisible dans les données de 2017',
    paper:
      'Les sin^2*θ* exclus d’un scalaire sombre à désintégration invisible, par les données de 2017, à côté de E949.',
    here: 'Les bords inférieurs, où B(K^+ → π^+*S*) atteint les limites de 2017 et de π^0 → invisible.',
    differs:
      'Le contour disponible a été relevé sur la figure voisine, avec désintégrations en leptons ; aux petits couplages, les deux coïncident.',
  },
  fermions2017: {
    name: 'ALP couplée aux fermions dans les données de 2017',
    paper:
      'Les *g_Y* exclus d’une particule de type axion couplée aux fermions, par les données de 2017, à côté de bornes antérieures.',
    here: 'Les régions des deux recherches avec production et durée de vie comme dans l’article de 2025, en *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'Les régions ne coïncident pas : celles de l’article demandent de 9 à 27 fois la production, et des durées de vie plus courtes au-dessous de 2*m*_μ. Un facteur de 3 à 5 dans le couplage ferait les deux ; les textes ne disent pas d’où il vient.',
  },
  fermionsInvisible2017: {
    name: 'ALP invisible couplée aux fermions dans les données de 2017',
    paper:
      'Les *g_Y* exclus d’une particule de type axion à désintégration invisible, par les données de 2017.',
    here: 'Les bords inférieurs, où B(K^+ → π^+*a*) atteint les limites de 2017, en *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'La normalisation du couplage diffère de celle de l’article de 2025, comme dans la figure voisine.',
  },
  compared: {
    lower2017: 'bord inférieur de la région de 2017',
    upper2017: 'bord supérieur au-dessus de 2*m*_μ',
    pi0Lower: 'bord inférieur de π^0 → invisible',
    pi0Upper: 'bord supérieur de π^0 → invisible',
    limitEdge: 'bord inférieur d’après la limite publiée sur B',
    limitEdgePi0: 'bord inférieur d’après la limite publiée de π^0 → invisible',
    earlierLower: 'bord inférieur de 2016–2018',
    earlierUpper: 'bord supérieur de 2016–2018 au-dessous de 2*m*_μ',
    photonsLower: 'bord inférieur de K^+ → π^+γγ',
    electronsDominate: 'au-dessous de 2*m*_μ, surtout en e^+e^− : fraction',
    photonPairs: 'au-dessous de 3*m*_π, presque seulement en γγ : fraction',
    massless: 'B/ε^2 pour *A*′ sans masse',
    strongest: {
      first: 'la plus forte de toutes à partir de la masse',
      last: 'la plus forte de toutes jusqu’à la masse',
    },
    scalarAmplitude: '*C* d’après B/sin^2*θ* à quatre masses',
    scalarProduction: 'B/sin^2*θ* à *m_S* = 0, équation 4.3',
    scalarLifetime150: 'τ_*S* à 150 MeV et sin^2*θ* = 10^{−6}, équation 4.6',
    scalarLifetime250: 'τ_*S* à 250 MeV et sin^2*θ* = 10^{−6}, équation 4.6',
    fermionLifetime200: 'τ_*a* à 200 MeV et *C_{ff}*/Λ = 10^{−3} TeV^{−1}, équation 4.9',
    fermionLifetime250: 'τ_*a* à 250 MeV et *C_{ff}*/Λ = 10^{−3} TeV^{−1}, équation 4.9',
    curve: 'la courbe elle-même',
    colours: 'les couleurs elles-mêmes',
    regions: 'les régions telles qu’imprimées',
    seconds: ' s',
  },
  reasons: {
    noTable:
      'Aucun tableau n’en est disponible ; l’officiel est sur HEPData (10.17182/hepdata.160245) et peut être déposé ici là où il a des limites.',
    noFormula:
      'L’article ne donne pas de formule de cette durée de vie, et aucun tableau n’en est disponible.',
    readOff2017: 'Le contour a été relevé, et nos limites de 2017 sont reconstruites.',
    shorterUpper:
      'Le bord publié est bien au-dessous du couplage auquel l’équation 4.6 rend *S* trop éphémère. Inexpliqué.',
    noUpperEdge:
      'Aucun contour n’en est disponible. Celui de 2017 est bien au-dessous du nôtre, comme le montre la figure 5 de gauche de l’article de 2021.',
    earlierData:
      'Un autre échantillon : 2016–2022 a environ deux fois les kaons de 2016–2018, et d’autres événements.',
    recastByOthers: 'Réinterprété par d’autres avec leur production et leur durée de vie.',
    otherNormalisation:
      'Son couplage a une autre normalisation que celui de l’article de 2025, d’un facteur que les textes ne fixent pas ; il n’est donc pas superposé au nôtre.',
    strongest:
      'La limite saute avec chaque événement, et les événements sont reconstruits ; les contours de NA64 et BaBar sont relevés, et aux extrémités ils se croisent à petit angle.',
  },
};
