import type { OfficialRole } from '../../data/officialSchema.ts';
import type { OfficialFault } from '../../official/officialTable.ts';
import type { Slot } from '../../official/draft.ts';
import type { OfficialProblem } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import type { Sections } from '../sections.ts';
import { dataFiles } from './dataFiles.ts';
import { importing } from './importing.ts';
import { written } from './numbers.ts';

const roles: Readonly<Record<OfficialRole, string>> = {
  spectrum: 'spectre de la masse manquante au carré',
  sensitivity: 'sensibilité à un événement',
  limits: 'limites sur B',
  'dimuon-spectrum': 'spectre des dimuons',
  'window-counts': 'événements dans chaque fenêtre',
  acceptance: 'acceptance',
};

const slots: Readonly<Record<Slot, string>> = {
  mass: 'de masses en MeV ou GeV',
  'mass-bins': 'd’intervalles de masse',
  'missing-mass-bins': 'd’intervalles de masse manquante au carré en GeV²',
  observed: 'd’événements observés',
  expected: 'd’événements attendus',
  uncertainty: 'd’incertitudes des événements attendus',
  sensitivity: 'de sensibilités à un événement',
  limits: 'de limites supérieures observées sur B',
  lifetime: 'de durées de vie',
  acceptance: 'd’acceptances',
};

const lacks = (missing: readonly Slot[]): string =>
  `Cette table n’a pas ${missing.map((slot) => slots[slot]).join(' ni ')}.`;

const faults: Coded<OfficialFault, string> = {
  lacks: ({ slots: missing }) => lacks(missing),
  'not-whole': ({ line, value }) =>
    `La ligne ${line} a ${written(value)} événements observés ; il faut des nombres entiers.`,
  'no-lifetime': ({ column }) => `La durée de vie de « ${column} » n’est pas donnée ; indiquez-la.`,
  'bins-apart': () => 'Les intervalles de masse doivent se suivre sans trou.',
  'no-rows': () => 'Cette table n’a aucune ligne de nombres dans ces colonnes.',
  cell: ({ reason }) => importing.reason(reason),
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const range = ([low, high]: readonly [number, number]): string => `${written(low)}–${written(high)}`;

const problems: Coded<OfficialProblem, string> = {
  uncovered: ({ unit, covers, needs }) =>
    `elle couvre ${range(covers)} ${unit === 'MeV' ? 'MeV' : 'GeV²'} ; il faut ${range(needs)}.`,
  'not-of-search': () => 'la recherche n’a rien de ce genre à remplacer.',
  'no-reference': ({ lifetime }) =>
    lifetime === 'inf'
      ? 'il faut aussi les limites pour un X qui s’échappe (τ → ∞).'
      : 'il faut aussi les limites pour un X qui se désintègre aussitôt (τ = 0).',
  'other-level': ({ level }) =>
    `toutes les limites doivent être au même niveau de confiance, ${written(100 * level)} %.`,
  'coarse-bins': ({ massMeV }) =>
    `ses intervalles sont trop larges pour la fenêtre et les bandes latérales à ${written(massMeV)} MeV.`,
  'other-hypotheses': ({ found, expected }) =>
    `ses ${found} masses ne sont pas les ${expected} hypothèses de la recherche.`,
  unsound: ({ reason }) => dataFiles.reason(reason),
};

export const official: Sections['official tables'] = {
  heading: 'Tables officielles',
  role: (role) => roles[role],
  lacks,
  fault: (fault) => said(faults, fault),
  problem: (problem) => `Non utilisée : ${said(problems, problem)}`,

  look: 'Tables officielles',
  intro: (known, all) =>
    all === 1
      ? 'Cette table peut remplacer ce que KaonScope a reconstruit, ou être tracée à côté.'
      : `${known} tables sur ${all} peuvent remplacer ce que KaonScope a reconstruit, ou être tracées à côté.`,
  binned:
    'Les événements connus à un intervalle près sont placés en son milieu, de sorte que les fenêtres contiennent des événements entiers ; le fond d’un intervalle y est réparti uniformément.',
  action: (name) => `Que faire de « ${name} »`,
  actions: {
    use: 'utiliser au lieu de la reconstruction',
    compare: 'tracer comme publiée, et comparer',
    leave: 'laisser',
  },
  columns: 'Colonnes',
  columnsOf: (name) => `Colonnes de « ${name} »`,
  is: 'C’est',
  of: 'Recherche',
  axis: 'Les masses',
  value: {
    spectrum: 'Événements observés',
    sensitivity: 'Sensibilité',
    limits: 'Limites',
    'dimuon-spectrum': 'Événements observés',
    'window-counts': 'Événements observés',
    acceptance: 'Valeur de l’acceptance',
  },
  others: { spectrum: 'Composantes', limits: 'Limites', 'window-counts': 'Événements attendus' },
  lifetime: (column) => `Durée de vie de « ${column} » en ns ; inf pour un X qui s’échappe`,
  level: 'Niveau de confiance en pour cent',
  use: { axis: 'masse', value: 'valeur', others: 'utilisée' },
  rest: (count) => (count === 1 ? '1 table n’est pas utilisée' : `${count} tables ne sont pas utilisées`),
  nothing: 'Aucune table ne peut remplacer ce qui a été reconstruit.',
  sayWhat: 'Dire ce que c’est',
  take: (uses, compares) =>
    compares === 0
      ? uses === 1
        ? 'Utiliser 1 table'
        : `Utiliser ${uses} tables`
      : uses === 0
        ? `Tracer ${compares}`
        : `Utiliser ${uses}, tracer ${compares}`,
  asOwn: 'Les traiter comme vos propres données',
  asOfficial: (count) =>
    count === 1
      ? 'L’utiliser comme table officielle'
      : `${count} d’entre elles peuvent être des tables officielles`,
  taken: (uses, compares) =>
    `Tables officielles : ${uses} utilisées, ${compares} tracées. Elles restent dans ce navigateur ; les liens ne les contiennent pas.`,

  inUse: 'Utilisées au lieu de ce qui a été reconstruit :',
  drawn: 'Tracées à côté des limites :',
  row: (name, role) => `${name} : ${role}`,
  back: 'Revenir à la reconstruction',
  backOf: (name) => `Revenir à la reconstruction, sans « ${name} »`,
  backAll: 'Revenir à la reconstruction en tout',
  hide: 'Retirer',
  hideOf: (name) => `Retirer « ${name} »`,
  sources: (tables) =>
    `${tables}. Ce qu’elles ne disent pas, comme la résolution ou d’autres durées de vie, est reconstruit.`,
  note: (tables) => `Tables officielles utilisées : ${tables} ; ce qui leur manque est reconstruit.`,

  storageFull:
    'La mémoire du navigateur pour cette page est pleine : les tables officielles durent jusqu’à la fermeture de la page.',
  notKept:
    'Le navigateur ne garde rien pour cette page : les tables officielles durent jusqu’à la fermeture de la page.',
};
