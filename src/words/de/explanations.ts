import type { Sections } from '../sections.ts';

export const explanations: Sections['explanations'] = {
  unknown: 'Das Modell sagt bei dieser Masse nichts darüber.',
  invisibleShare: (invisible, visible) =>
    `${invisible} der Zerfälle sind unsichtbar: Die gesamte Breite ist *Γ* = *Γ*_{visible}/(1 − *x*), und die Lebensdauer ${visible} derjenigen der sichtbaren Zerfälle allein.`,
  chosenLifetime: 'Gewählt im Satz über der Figur; es ist die aller Zerfälle zusammen.',
  decayFraction: (invisible) => `(1 − *x*) Γ_{*i*}/Γ, mit dem unsichtbaren Anteil *x* = ${invisible}`,
  visibleShare: (visible) => `sichtbarer Anteil ${visible}`,
  product:
    'Was eine Suche begrenzt, die die Zerfälle sieht: B mal den Anteil der Zerfälle, nach denen sie sucht.',
  interpolated: (massMeV, limit) => [`Bei ${massMeV} MeV, linear in ln B dazwischen: `, limit],
  publishedLimit: 'B_{UL}(*τ*) = B_{UL, veröff.} / *A*',
  strength: '*μ* = B / B_{UL}',
  strengthOfProduct: '*μ* = B × B(X → Produkte) / B_{UL}',
  signal: '*s* = B × *A* / B_{SES}',
  signalOfProduct: '*s* = B × B(X → Produkte) × *A* / B_{SES}',
  signalLimit: {
    observed: (windowMeV, level, definition) =>
      `Fenster bei ${windowMeV} MeV, ${level} CL, beobachtet: ${definition}`,
    expected: (windowMeV, level, definition) =>
      `Fenster bei ${windowMeV} MeV, ${level} CL, erwarteter Median: ${definition}`,
  },
  inWindow: (windowMeV) => `Im Fenster bei ${windowMeV} MeV.`,

  escapes:
    '*A*(*τ*)/*A*(∞): Gewicht der X, die über das letzte Veto hinaus leben, mit dem unsichtbaren Anteil.',
  decays: '*A*(*τ*)/*A*(0) = 1 − exp(−*τ*_0/*τ*): Anteil der X, die nahe genug an ihrer Erzeugung zerfallen.',
  onlyLimits: 'Nur Grenzen dieser Suche sind öffentlich: Sie hat hier keine Zählungen.',
  events: 'Ereignisse im Suchfenster.',
  eventsReconstructed: 'Ereignisse im Suchfenster, rekonstruiert.',
  background: 'Im Fenster erwarteter Untergrund und seine Unsicherheit.',
  backgroundReconstructed: 'Im Fenster erwarteter Untergrund und seine Unsicherheit, rekonstruiert.',
  backgroundProjected: (exposure, uncertainty) =>
    `Im Fenster erwarteter Untergrund und seine Unsicherheit: *b* ist ${exposure} × der der Daten, mit ${uncertainty}.`,
  backgroundReconstructedProjected: (exposure, uncertainty) =>
    `Im Fenster erwarteter Untergrund und seine Unsicherheit, rekonstruiert: *b* ist ${exposure} × der der Daten, mit ${uncertainty}.`,
  sensitivityEscaping: 'B_{SES}: das B(K^+ → π^+X), das ein Ereignis eines entkommenden X ergibt.',
  sensitivityDecaying:
    'B_{SES} = 1/(*N*_K *A*): das B(K^+ → π^+X) B(X → Produkte), das ein Ereignis eines sofort zerfallenden X ergibt.',
};
