import type { Sections } from '../sections.ts';

export const whatIf: Sections['what-if'] = {
  heading: 'E se si vedessero altri eventi?',
  fewer: 'Un evento in meno',
  more: 'Un evento in più',
  count: 'Numero di eventi',
  eventsAt: 'eventi a',
  mass: 'Massa in MeV',
  massIn: 'MeV in',
  search: 'Ricerca',
  notOffered:
    'Non si possono supporre eventi in π^0 → inv. e πγγ, che pubblicano solo limiti, né nell’analisi di forma, che non ha finestre.',
  draw: 'Disegna come proiezione',
  here: 'Al mirino',
  remove: 'Togli',
  badCount: (typed, fewest, most) =>
    `«${typed}» eventi non sono possibili; scrivete un numero intero da ${fewest} a ${most}.`,
  badMass: (typed, lightest, heaviest) =>
    `La massa «${typed}» non è possibile; scrivete MeV, da ${lightest} a ${heaviest}.`,
  meaning: {
    events:
      'Sostituiscono gli eventi di questa finestra, a questa massa. Le finestre si sovrappongono: ognuna che contiene il loro *m*^2_{miss} li vede tutti.',
    bins: 'I bin di questa finestra se li dividono al posto degli eventi che contengono; le finestre sovrapposte ne vedono la loro parte. Gli adattamenti delle bande laterali non cambiano.',
  },
  elsewhereSeen: 'Altrove si usano gli eventi registrati.',
  elsewhereProjected: (exposure) =>
    `Sono contati a ${exposure} × i kaoni; altrove si prende la mediana del fondo.`,
  seen: (count) => (count === 1 ? '1 visto, ' : count === 0 ? 'nessuno visto, ' : `${count} visti, `),
  window: (massMeV, seen, background, uncertainty) => [
    `Finestra a ${massMeV} MeV: ${seen}fondo `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
  windowReconstructed: (massMeV, seen, background, uncertainty) => [
    `Finestra a ${massMeV} MeV, ricostruita: ${seen}fondo `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
};
