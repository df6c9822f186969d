import type { Sections } from '../sections.ts';

export const toy: Sections['toy'] = {
  label: (seed) => `Toy, Seed ${seed}`,
  row: 'ein erzeugtes Experiment (Toy)',
  facts: {
    what: 'Ereignisse werden aus einem Seed erzeugt: Poisson-Anzahlen des erwarteten Untergrunds und des Signals am Fadenkreuz. Sie durchlaufen dieselben Fenster, CLs und Grenzen wie Daten. Es sind keine Daten.',
    seed: 'Derselbe Seed ergibt auf jedem Rechner dieselben Ereignisse. Suchen, die nur Grenzen veröffentlichen, haben kein Toy.',
  },
  data: 'Daten',
  choose: 'Daten oder ein erzeugtes Experiment',
  withSignal: 'Ein Experiment mit diesem Signal erzeugen',
  bare: 'Eines nur mit Untergrund erzeugen',
  next: 'Nächster Seed',
  back: 'Zurück zu den Daten',
  generating: (label) => `Wird erzeugt: ${label} …`,
  signal: (events, massMeV) => ['Signal ', events, ` bei ${massMeV} MeV`],
  noSignal: 'nur Untergrund',
  of: (label, what) => `${label}: ${what}`,
  axis: (label, what) => [`${label}: `, what],
  unread: (text, example) =>
    `Das Toy „${text}“ ist nicht lesbar; gebraucht werden ein Seed und für ein Signal dessen Masse in MeV und Kopplung, wie ${example}.`,
  exposure: (label, exposure) => (exposure === 1 ? label : `${label}, ${exposure}-mal so viele Kaonen`),
  generated: 'erzeugte Ereignisse',
  onPlane: (label) => `Gestrichelt, ${label}: Grenzen erzeugter Ereignisse, nicht von Daten.`,
  inPanel: {
    toy: (label) => `Das Spektrum zeigt erzeugte Ereignisse (${label}), keine Daten.`,
    data: (label) => `Das Feld zeigt Daten, nicht das erzeugte Experiment (${label}).`,
  },
  ofData: 'Daten, nicht das Toy',
  elseData: 'Alles andere hier ist von Daten.',
  saved: (label) => `Diese Kurve gehört zu einem erzeugten Experiment (${label}), nicht zu Daten.`,
  counts: (name, count, limit) => [name, `: *n* = ${count}, B < `, limit],
  unlimited: (name) => [name, ': hier keine Grenze'],
  evidence: (name, local, global, massMeV) => [
    name,
    `: hier lokal ${local}*σ*; größter Überschuss bei ${massMeV} MeV, global ${global}*σ*`,
  ],
};
