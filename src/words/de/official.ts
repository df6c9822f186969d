import type { OfficialRole } from '../../data/officialSchema.ts';
import type { OfficialFault } from '../../official/officialTable.ts';
import type { Slot } from '../../official/draft.ts';
import type { OfficialProblem } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import type { Sections } from '../sections.ts';
import { dataFiles } from './dataFiles.ts';
import { importing } from './importing.ts';
import { counted, written } from './numbers.ts';

const roles: Readonly<Record<OfficialRole, string>> = {
  spectrum: 'Spektrum der fehlenden Masse im Quadrat',
  sensitivity: 'Einzelereignisempfindlichkeit',
  limits: 'Grenzen auf B',
  'dimuon-spectrum': 'Spektrum der Masse der zwei Myonen',
  'window-counts': 'Ereignisse in jedem Fenster',
  acceptance: 'Akzeptanz',
};

const slots: Readonly<Record<Slot, string>> = {
  mass: 'Massen in MeV oder GeV',
  'mass-bins': 'Intervalle der Masse',
  'missing-mass-bins': 'Intervalle der fehlenden Masse im Quadrat in GeV²',
  observed: 'beobachteten Ereignisse',
  expected: 'erwarteten Ereignisse',
  uncertainty: 'Unsicherheiten der erwarteten Ereignisse',
  sensitivity: 'Einzelereignisempfindlichkeiten',
  limits: 'beobachteten oberen Grenzen auf B',
  lifetime: 'Lebensdauern',
  acceptance: 'Akzeptanzen',
};

const lacks = (missing: readonly Slot[]): string =>
  `Diese Tabelle hat keine ${missing.map((slot) => slots[slot]).join(' und keine ')}.`;

const faults: Coded<OfficialFault, string> = {
  lacks: ({ slots: missing }) => lacks(missing),
  'not-whole': ({ line, value }) =>
    `Zeile ${line} hat ${written(value)} beobachtete Ereignisse; es müssen ganze Zahlen sein.`,
  'no-lifetime': ({ column }) => `Die Lebensdauer von „${column}“ ist nicht genannt; tippen Sie sie ein.`,
  'bins-apart': () => 'Die Intervalle der Masse müssen lückenlos aufeinander folgen.',
  'no-rows': () => 'Diese Tabelle hat in diesen Spalten keine Zeilen mit Zahlen.',
  cell: ({ reason }) => importing.reason(reason),
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const range = ([low, high]: readonly [number, number]): string => `${written(low)}–${written(high)}`;

const problems: Coded<OfficialProblem, string> = {
  uncovered: ({ unit, covers, needs }) =>
    `Die Tabelle reicht über ${range(covers)} ${unit === 'MeV' ? 'MeV' : 'GeV²'}; nötig ist ${range(needs)}.`,
  'not-of-search': () => 'In der Suche gibt es nichts dieser Art zu ersetzen.',
  'no-reference': ({ lifetime }) =>
    lifetime === 'inf'
      ? 'Es braucht auch Grenzen für ein X, das entkommt (τ → ∞).'
      : 'Es braucht auch Grenzen für ein X, das sofort zerfällt (τ = 0).',
  'other-level': ({ level }) =>
    `Alle Grenzen müssen bei einem Konfidenzniveau gelten, ${written(100 * level)} %.`,
  'coarse-bins': ({ massMeV }) =>
    `Die Intervalle sind zu breit für Fenster und Seitenbänder bei ${written(massMeV)} MeV.`,
  'other-hypotheses': ({ found, expected }) =>
    `Die ${found} Massen sind nicht die ${expected} Hypothesen der Suche.`,
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const tables = (count: number): string => counted(count, 'Tabelle', 'Tabellen');

export const official: Sections['official tables'] = {
  heading: 'Offizielle Tabellen',
  role: (role) => roles[role],
  lacks,
  fault: (fault) => said(faults, fault),
  problem: (problem) => `Nicht benutzt: ${said(problems, problem)}`,

  look: 'Offizielle Tabellen',
  intro: (known, all) =>
    all === 1
      ? 'Diese Tabelle kann an die Stelle dessen treten, was KaonScope rekonstruiert hat, oder daneben gezeichnet werden.'
      : `${known} von ${all} Tabellen ${known === 1 ? 'kann' : 'können'} an die Stelle dessen treten, was KaonScope rekonstruiert hat, oder daneben gezeichnet werden.`,
  binned:
    'Ereignisse, von denen nur das Intervall bekannt ist, stehen in dessen Mitte, so dass Fenster ganze Ereignisse enthalten; der Untergrund eines Intervalls ist gleichmäßig darüber verteilt.',
  action: (name) => `Was mit „${name}“ geschehen soll`,
  actions: {
    use: 'statt der Rekonstruktion benutzen',
    compare: 'wie veröffentlicht zeichnen und vergleichen',
    leave: 'weglassen',
  },
  columns: 'Spalten',
  columnsOf: (name) => `Spalten von „${name}“`,
  is: 'Es ist',
  of: 'Suche',
  axis: 'Massen',
  value: {
    spectrum: 'Beobachtete Ereignisse',
    sensitivity: 'Empfindlichkeit',
    limits: 'Grenzen',
    'dimuon-spectrum': 'Beobachtete Ereignisse',
    'window-counts': 'Beobachtete Ereignisse',
    acceptance: 'Akzeptanz',
  },
  others: { spectrum: 'Bestandteile', limits: 'Grenzen', 'window-counts': 'Erwartete Ereignisse' },
  lifetime: (column) => `Lebensdauer von „${column}“ in ns; inf für ein X, das entkommt`,
  level: 'Konfidenzniveau in Prozent',
  use: { axis: 'Masse', value: 'Wert', others: 'benutzt' },
  rest: (count) => `${tables(count)} nicht benutzt`,
  nothing: 'Keine Tabelle hier kann an die Stelle dessen treten, was rekonstruiert wurde.',
  sayWhat: 'Angeben, was sie ist',
  take: (uses, compares) =>
    compares === 0
      ? `${tables(uses)} benutzen`
      : uses === 0
        ? `${compares} zeichnen`
        : `${uses} benutzen, ${compares} zeichnen`,
  asOwn: 'Stattdessen als eigene Daten behandeln',
  asOfficial: (count) =>
    count === 1 ? 'Als offizielle Tabelle benutzen' : `${count} davon können offizielle Tabellen sein`,
  taken: (uses, compares) =>
    `Offizielle Tabellen: ${uses} benutzt, ${compares} gezeichnet. Sie bleiben in diesem Browser; Links enthalten sie nicht.`,

  inUse: 'Statt der Rekonstruktion wird gerechnet mit:',
  drawn: 'Neben den Grenzen gezeichnet:',
  row: (name, role) => `${name}: ${role}`,
  back: 'Zurück zur Rekonstruktion',
  backOf: (name) => `Zurück zur Rekonstruktion, ohne „${name}“`,
  backAll: 'Überall zurück zur Rekonstruktion',
  hide: 'Wegnehmen',
  hideOf: (name) => `„${name}“ wegnehmen`,
  sources: (names) =>
    `${names}. Was sie nicht sagen, etwa die Auflösung oder andere Lebensdauern, ist rekonstruiert.`,
  note: (names) => `Benutzte offizielle Tabellen: ${names}; was ihnen fehlt, ist rekonstruiert.`,

  storageFull:
    'Der Speicher des Browsers für diese Seite ist voll: Die offiziellen Tabellen bleiben nur, bis die Seite geschlossen wird.',
  notKept:
    'Der Browser behält nichts für diese Seite: Die offiziellen Tabellen bleiben nur, bis die Seite geschlossen wird.',
};
