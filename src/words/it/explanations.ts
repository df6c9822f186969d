import type { Sections } from '../sections.ts';

export const explanations: Sections['explanations'] = {
  unknown: 'Il modello non ne dice nulla a questa massa.',
  invisibleShare: (invisible, visible) =>
    `${invisible} dei decadimenti sono invisibili: la larghezza totale è *Γ* = *Γ*_{visible}/(1 − *x*), e la vita media ${visible} di quella dei soli decadimenti visibili.`,
  chosenLifetime: 'Scelta nella frase sopra la figura; è quella di tutti i decadimenti insieme.',
  decayFraction: (invisible) => `(1 − *x*) Γ_{*i*}/Γ, con la frazione invisibile *x* = ${invisible}`,
  visibleShare: (visible) => `parte visibile ${visible}`,
  product:
    'Ciò che limita una ricerca che vede i decadimenti: B per la frazione dei decadimenti che essa cerca.',
  interpolated: (massMeV, limit) => [`A ${massMeV} MeV, lineare in ln B tra loro: `, limit],
  publishedLimit: 'B_{UL}(*τ*) = B_{UL, pubbl.} / *A*',
  strength: '*μ* = B / B_{UL}',
  strengthOfProduct: '*μ* = B × B(X → prodotti) / B_{UL}',
  signal: '*s* = B × *A* / B_{SES}',
  signalOfProduct: '*s* = B × B(X → prodotti) × *A* / B_{SES}',
  signalLimit: {
    observed: (windowMeV, level, definition) =>
      `Finestra a ${windowMeV} MeV, ${level} CL, osservato: ${definition}`,
    expected: (windowMeV, level, definition) =>
      `Finestra a ${windowMeV} MeV, ${level} CL, mediana attesa: ${definition}`,
  },
  inWindow: (windowMeV) => `Nella finestra a ${windowMeV} MeV.`,

  escapes:
    '*A*(*τ*)/*A*(∞): peso degli X che vivono oltre l’ultimo veto, con la frazione invisibile compresa.',
  decays:
    '*A*(*τ*)/*A*(0) = 1 − exp(−*τ*_0/*τ*): parte degli X che decadono abbastanza vicino a dove sono prodotti.',
  onlyLimits: 'Di questa ricerca sono pubblici solo i limiti: qui non ha conteggi.',
  events: 'Eventi nella finestra di ricerca.',
  eventsReconstructed: 'Eventi nella finestra di ricerca, ricostruiti.',
  background: 'Fondo atteso nella finestra e sua incertezza.',
  backgroundReconstructed: 'Fondo atteso nella finestra e sua incertezza, ricostruiti.',
  backgroundProjected: (exposure, uncertainty) =>
    `Fondo atteso nella finestra e sua incertezza: *b* è ${exposure} × quello dei dati, con ${uncertainty}.`,
  backgroundReconstructedProjected: (exposure, uncertainty) =>
    `Fondo atteso nella finestra e sua incertezza, ricostruiti: *b* è ${exposure} × quello dei dati, con ${uncertainty}.`,
  sensitivityEscaping: 'B_{SES}: il B(K^+ → π^+X) che dà un evento di un X che sfugge.',
  sensitivityDecaying:
    'B_{SES} = 1/(*N*_K *A*): il B(K^+ → π^+X) B(X → prodotti) che dà un evento di un X che decade subito.',
};
