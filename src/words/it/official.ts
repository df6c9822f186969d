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
  spectrum: 'spettro della massa mancante al quadrato',
  sensitivity: 'sensibilità a un evento',
  limits: 'limiti su B',
  'dimuon-spectrum': 'spettro della massa dei due muoni',
  'window-counts': 'eventi in ogni finestra',
  acceptance: 'accettanza',
};

const slots: Readonly<Record<Slot, string>> = {
  mass: 'masse in MeV o GeV',
  'mass-bins': 'intervalli di massa',
  'missing-mass-bins': 'intervalli di massa mancante al quadrato in GeV²',
  observed: 'eventi osservati',
  expected: 'eventi attesi',
  uncertainty: 'incertezze degli eventi attesi',
  sensitivity: 'sensibilità a un evento',
  limits: 'limiti superiori osservati su B',
  lifetime: 'vite medie',
  acceptance: 'accettanze',
};

const lacks = (missing: readonly Slot[]): string =>
  `Questa tabella non ha ${missing.map((slot) => slots[slot]).join(' né ')}.`;

const faults: Coded<OfficialFault, string> = {
  lacks: ({ slots: missing }) => lacks(missing),
  'not-whole': ({ line, value }) =>
    `La riga ${line} ha ${written(value)} eventi osservati; devono essere numeri interi.`,
  'no-lifetime': ({ column }) => `La vita media di «${column}» non è indicata; scrivetela.`,
  'bins-apart': () => 'Gli intervalli di massa devono seguirsi senza lacune.',
  'no-rows': () => 'Questa tabella non ha righe di numeri in queste colonne.',
  cell: ({ reason }) => importing.reason(reason),
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const range = ([low, high]: readonly [number, number]): string => `${written(low)}–${written(high)}`;

const problems: Coded<OfficialProblem, string> = {
  uncovered: ({ unit, covers, needs }) =>
    `copre ${range(covers)} ${unit === 'MeV' ? 'MeV' : 'GeV²'}; serve ${range(needs)}.`,
  'not-of-search': () => 'la ricerca non ha nulla di questo genere da sostituire.',
  'no-reference': ({ lifetime }) =>
    lifetime === 'inf'
      ? 'servono anche limiti per un X che sfugge (τ → ∞).'
      : 'servono anche limiti per un X che decade subito (τ = 0).',
  'other-level': ({ level }) =>
    `tutti i limiti devono valere a un solo livello di confidenza, ${written(100 * level)} %.`,
  'coarse-bins': ({ massMeV }) =>
    `i suoi intervalli sono troppo larghi per la finestra e le bande laterali a ${written(massMeV)} MeV.`,
  'other-hypotheses': ({ found, expected }) =>
    `le sue ${found} masse non sono le ${expected} ipotesi della ricerca.`,
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const tables = (count: number): string => counted(count, 'tabella', 'tabelle');

export const official: Sections['official tables'] = {
  heading: 'Tabelle ufficiali',
  role: (role) => roles[role],
  lacks,
  fault: (fault) => said(faults, fault),
  problem: (problem) => `Non usata: ${said(problems, problem)}`,

  look: 'Tabelle ufficiali',
  intro: (known, all) =>
    all === 1
      ? 'Questa tabella può prendere il posto di ciò che KaonScope ha ricostruito, o essere disegnata accanto.'
      : `${known} di ${all} tabelle ${known === 1 ? 'può' : 'possono'} prendere il posto di ciò che KaonScope ha ricostruito, o essere ${known === 1 ? 'disegnata' : 'disegnate'} accanto.`,
  binned:
    'Gli eventi di cui si conosce solo l’intervallo stanno nel suo centro, così che le finestre contengano eventi interi; il fondo di un intervallo vi è distribuito in modo uniforme.',
  action: (name) => `Che cosa fare di «${name}»`,
  actions: {
    use: 'usare al posto della ricostruzione',
    compare: 'disegnare come pubblicata, e confrontare',
    leave: 'lasciare',
  },
  columns: 'Colonne',
  columnsOf: (name) => `Colonne di «${name}»`,
  is: 'È',
  of: 'Ricerca',
  axis: 'Masse',
  value: {
    spectrum: 'Eventi osservati',
    sensitivity: 'Sensibilità',
    limits: 'Limiti',
    'dimuon-spectrum': 'Eventi osservati',
    'window-counts': 'Eventi osservati',
    acceptance: 'Accettanza',
  },
  others: { spectrum: 'Componenti', limits: 'Limiti', 'window-counts': 'Eventi attesi' },
  lifetime: (column) => `Vita media di «${column}» in ns; inf per un X che sfugge`,
  level: 'Livello di confidenza in per cento',
  use: { axis: 'massa', value: 'valore', others: 'usata' },
  rest: (count) => (count === 1 ? '1 tabella non è usata' : `${count} tabelle non sono usate`),
  nothing: 'Nessuna tabella qui può prendere il posto di ciò che è stato ricostruito.',
  sayWhat: 'Indica che cosa è',
  take: (uses, compares) =>
    compares === 0
      ? `Usa ${tables(uses)}`
      : uses === 0
        ? `Disegna ${tables(compares)}`
        : `Usane ${uses}, disegnane ${compares}`,
  asOwn: 'Trattale come dati vostri',
  asOfficial: (count) =>
    count === 1 ? 'Usala come tabella ufficiale' : `${count} di esse possono essere tabelle ufficiali`,
  taken: (uses, compares) =>
    `Tabelle ufficiali: ${uses} usate, ${compares} disegnate. Restano in questo browser; i link non le contengono.`,

  inUse: 'Usate nel calcolo al posto di ciò che è stato ricostruito:',
  drawn: 'Disegnate accanto ai limiti:',
  row: (name, role) => `${name}: ${role}`,
  back: 'Torna alla ricostruzione',
  backOf: (name) => `Torna alla ricostruzione, senza «${name}»`,
  backAll: 'Torna del tutto alla ricostruzione',
  hide: 'Togli',
  hideOf: (name) => `Togli «${name}»`,
  sources: (names) => `${names}. Ciò che non dicono, come la risoluzione o altre vite medie, è ricostruito.`,
  note: (names) => `Tabelle ufficiali in uso: ${names}; ciò che manca loro è ricostruito.`,

  storageFull:
    'Lo spazio del browser per questa pagina è pieno: le tabelle ufficiali restano solo finché la pagina è aperta.',
  notKept:
    'Il browser non conserva nulla per questa pagina: le tabelle ufficiali restano solo finché la pagina è aperta.',
};
