import type { Sections } from '../sections.ts';

export const explanations: Sections['explanations'] = {
  unknown: 'Le modèle n’en dit rien à cette masse.',
  invisibleShare: (invisible, visible) =>
    `${invisible} des désintégrations sont invisibles : la largeur totale est *Γ* = *Γ*_{visible}/(1 − *x*), et la durée de vie ${visible} de celle des seules désintégrations visibles.`,
  chosenLifetime:
    'Choisie dans la phrase au-dessus de la figure ; c’est celle de toutes les désintégrations ensemble.',
  decayFraction: (invisible) => `(1 − *x*) Γ_{*i*}/Γ, avec la fraction invisible *x* = ${invisible}`,
  visibleShare: (visible) => `part visible ${visible}`,
  product:
    'Ce que limite une recherche qui voit les désintégrations : B fois la fraction des désintégrations qu’elle cherche.',
  interpolated: (massMeV, limit) => [`À ${massMeV} MeV, linéaire en ln B entre elles : `, limit],
  publishedLimit: 'B_{UL}(*τ*) = B_{UL, publié} / *A*',
  strength: '*μ* = B / B_{UL}',
  strengthOfProduct: '*μ* = B × B(X → produits) / B_{UL}',
  signal: '*s* = B × *A* / B_{SES}',
  signalOfProduct: '*s* = B × B(X → produits) × *A* / B_{SES}',
  signalLimit: {
    observed: (windowMeV, level, definition) =>
      `Fenêtre à ${windowMeV} MeV, ${level} CL, observé : ${definition}`,
    expected: (windowMeV, level, definition) =>
      `Fenêtre à ${windowMeV} MeV, ${level} CL, médiane attendue : ${definition}`,
  },
  inWindow: (windowMeV) => `Dans la fenêtre à ${windowMeV} MeV.`,

  escapes: '*A*(*τ*)/*A*(∞) : poids des X qui vivent au-delà du dernier veto, fraction invisible comprise.',
  decays:
    '*A*(*τ*)/*A*(0) = 1 − exp(−*τ*_0/*τ*) : part des X qui se désintègrent assez près de leur production.',
  onlyLimits: 'Seules des limites de cette recherche sont publiques : elle n’a pas de comptages ici.',
  events: 'Événements dans la fenêtre de recherche.',
  eventsReconstructed: 'Événements dans la fenêtre de recherche, reconstruits.',
  background: 'Bruit de fond attendu dans la fenêtre et son incertitude.',
  backgroundReconstructed: 'Bruit de fond attendu dans la fenêtre et son incertitude, reconstruits.',
  backgroundProjected: (exposure, uncertainty) =>
    `Bruit de fond attendu dans la fenêtre et son incertitude : *b* est ${exposure} × celui des données, avec ${uncertainty}.`,
  backgroundReconstructedProjected: (exposure, uncertainty) =>
    `Bruit de fond attendu dans la fenêtre et son incertitude, reconstruits : *b* est ${exposure} × celui des données, avec ${uncertainty}.`,
  sensitivityEscaping: 'B_{SES} : le B(K^+ → π^+X) qui donne un événement d’un X qui s’échappe.',
  sensitivityDecaying:
    'B_{SES} = 1/(*N*_K *A*) : le B(K^+ → π^+X) B(X → produits) qui donne un événement d’un X qui se désintègre aussitôt.',
};
