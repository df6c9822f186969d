import type { Sections } from '../sections.ts';

export const shape: Sections['shape'] = {
  hint: 'Die ungebinnte Formanalyse der Daten von 2017, durch Pseudoexperimente; sie wird im Hintergrund berechnet, sobald sie gezeigt wird. Esc hält die Pseudoexperimente an und behält, was da ist.',
  errors: (percent) => `Fehler bis ${percent} %`,
  drawn: 'Pseudoexperimente gezogen',
  progress: (percent) => `Pseudoexperimente gezogen: ${percent}`,
  group: 'Pseudoexperimente der Formanalyse',
  phase: { running: 'wird gezogen', paused: 'pausiert', stopped: 'vorzeitig angehalten' },
  pause: 'Pause',
  resume: 'Fortsetzen',
  goOn: 'Weiter',
  stop: 'Anhalten',
  stopHint: 'Hält das Ziehen der Pseudoexperimente an und behält, was da ist (Esc)',
  stopped: 'Das Ziehen der Pseudoexperimente ist angehalten. Was da ist, bleibt in der Figur.',
  noData: 'Ihre Daten konnten nicht gelesen werden.',
  noLimit: 'hier keine Grenze',
  noToys: 'hier noch keine Pseudoexperimente',
  noConstraint: 'schränkt nicht ein',
  spoken: (strength) => `Signalstärke in der Formanalyse von 2017, ${strength}`,
  strength: (strength) => [
    '*μ* = B/B_{UL} = ',
    strength,
    ', der Fehler allein aus der Zahl der Pseudoexperimente.',
  ],
  observed: (limit, massMeV) => ['*N*_{UL}, beobachtet: ', limit, ` Ereignisse bei ${massMeV} MeV.`],
  expected: (limit, massMeV) => ['*N*_{UL}, erwartet: ', limit, ` Ereignisse bei ${massMeV} MeV.`],
  toys: (drawn, all, seed) => `${drawn} von ${all} Pseudoexperimenten hier gezogen, Startwert ${seed}.`,
  limit: (limit, massMeV, toys) => ['B < ', limit, ` bei ${massMeV} MeV, ${toys} Pseudoexperimente`],
  remark: (toys) => `Ungebinnte Analyse von 2017: ${toys}`,
  toysBetween: (least, most) => `${least} bis ${most}`,
  note: (toys, seed, percent) =>
    `Grenzen aus ${toys} Pseudoexperimenten je Hypothese (Startwert ${seed}), mit Monte-Carlo-Fehlern bis ${percent} %.`,
};
