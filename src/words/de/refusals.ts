import type { Sections } from '../sections.ts';
import type { EngineReason } from '../../engine/taskTypes.ts';
import type { FieldNeed, NameKind, Quantity } from '../../engine/refusal.ts';
import type { WorkerReason } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';
import { dataFiles } from './dataFiles.ts';
import { modelReason } from './modelTexts.ts';
import { listed, written } from './numbers.ts';
import { silences } from './silences.ts';

const quantities: Readonly<Record<Quantity, string>> = {
  'confidence-level': 'Das Konfidenzniveau',
  exposure: 'Die Datenmenge',
  'invisible-fraction': 'Der unsichtbare Anteil',
  mass: 'Die Masse',
  'supposed-events': 'Die Zahl der angenommenen Ereignisse',
  points: 'Die Zahl der Punkte',
  significance: 'Die Signifikanz',
  alphaD: 'Die dunkle Feinstrukturkonstante alphaD',
  chiMassRatio: 'Das Massenverhältnis von dunkler Materie und dunklem Photon (chiMassRatio)',
};

const units: Partial<Readonly<Record<Quantity, string>>> = { mass: ' MeV' };

const names: Readonly<Record<NameKind, string>> = {
  model: 'Das Modell ist',
  search: 'Die Suche ist',
  'what-if-search': 'Die Suche mit angenommenen Ereignissen ist',
  method: 'Die Methode ist',
  statistic: 'Die Statistik ist',
  'uncertainty-law': 'Das Gesetz der Unsicherheit des Untergrunds ist',
  'lifetime-law': 'Das Lebensdauergesetz ist',
  curve: 'Die Kurve ist',
};

const allowedLifetimes = {
  finite: 'sie muss eine Zahl von Sekunden über 0 sein',
  positive: 'sie muss eine Zahl von Sekunden über 0 oder inf sein',
  any: 'sie muss 0, eine Zahl von Sekunden über 0 oder inf sein',
} as const;

const kinds = {
  list: 'eine Liste',
  object: 'ein Objekt',
  text: 'einen Text',
  number: 'eine Zahl',
  truth: 'true oder false',
} as const;

const needed = (need: FieldNeed): string =>
  typeof need === 'string' ? kinds[need] : need.map((name) => `„${name}“`).join(' oder ');

const because = {
  'limits-only': 'sie veröffentlicht nur Grenzen',
  'no-windows': 'sie hat keine Fenster',
} as const;

const oneOf = (allowed: readonly string[]): string =>
  allowed.length === 0
    ? 'bekannt ist nichts, weil keine Datendatei lesbar war'
    : `möglich ist ${listed(allowed, 'oder')}`;

const sentences: Coded<EngineReason, string> = {
  failed: ({ cause }) => `Die Rechnung ist gescheitert (${cause}).`,
  'out-of-range': ({ quantity, value, allowed: [low, high] }) => {
    const unit = units[quantity] ?? '';
    return `${quantities[quantity]} ist ${written(value)}${unit}; möglich ist ${written(low)} bis ${written(high)}${unit}.`;
  },
  'not-one-of': ({ kind, given, allowed }) => `${names[kind]} „${given}“; ${oneOf(allowed)}.`,
  'no-request': ({ given }) =>
    given === null
      ? 'Die Anfrage fehlt; sie muss ein Objekt mit einem Feld „task“ sein.'
      : `Die Anfrage ist ${given}; sie muss ein Objekt mit einem Feld „task“ sein.`,
  'unknown-task': ({ given, allowed }) =>
    `${given === null ? 'Die Aufgabe fehlt' : `Die Aufgabe ist ${given}`}; ${oneOf(allowed)}.`,
  'missing-field': ({ task, field, needs, given }) =>
    `Die Anfrage „${task}“ braucht ${needed(needs)} in ihrem Feld „${field}“; dort steht ${given ?? 'nichts'}.`,
  'unknown-convention': ({ given, benchmark, allowed }) =>
    `${given === undefined ? 'Die Konvention der Kopplung fehlt' : `Die Konvention der Kopplung ist „${given}“`}; für ${benchmark}: ${oneOf(allowed)}.`,
  'unused-parameter': ({ parameter, benchmark }) =>
    `${quantities[parameter]} ist angegeben, aber keine Kopplung von ${benchmark} braucht das.`,
  coupling: ({ convention, value }) =>
    `Die Kopplung${convention === null ? '' : ` ${convention}`} ist ${written(value)}; sie muss eine Zahl über 0 sein.`,
  lifetime: ({ lifetimeS, allowed }) =>
    `Die Lebensdauer ist ${written(lifetimeS)} s; ${allowedLifetimes[allowed]}.`,
  'no-production': ({ benchmark, massMeV, reason }) =>
    `Die Masse ist ${written(massMeV)} MeV, wo ${benchmark} keine Produktionsrate hat: ${modelReason(reason)}`,
  'no-lifetime': ({ benchmark, massMeV, reason }) =>
    `${benchmark} hat bei ${written(massMeV)} MeV keine Lebensdauer: ${modelReason(reason)}`,
  'only-invisible': ({ particle }) =>
    `${particle} zerfällt hier nur unsichtbar, also folgt aus seiner Lebensdauer keine Kopplung.`,
  stable: ({ particle, massMeV }) =>
    `${particle} ist bei ${written(massMeV)} MeV stabil, also ergibt keine Kopplung diese Lebensdauer.`,
  'masses-not-ascending': ({ massMeV, beforeMeV }) =>
    `Die Massen müssen aufsteigen, aber ${written(massMeV)} MeV folgt auf ${written(beforeMeV)} MeV.`,
  'no-window': ({ title, massMeV, silence }) =>
    `Die Masse ist ${written(massMeV)} MeV, wo ${title} kein Fenster hat.${silence === null ? '' : ` ${silences.sentence(silence)}`}`,
  'no-counts': ({ title }) =>
    `${title} veröffentlicht nur Grenzen; Zählungen, mit denen sich rechnen ließe, gibt es nicht.`,
  'no-windows-shown': ({ title }) => `${title} zeigt die Fenster nicht, auf denen ihre Signifikanz beruht.`,
  'no-unbinned-analysis': ({ title }) =>
    `${title} hat keine ungebinnte Analyse; wählen Sie eine andere Suche.`,
  'what-if-form': () =>
    'Eine Annahme von Ereignissen muss ein Objekt mit search, massMeV und count sein, die beiden letzten Zahlen.',
  'no-supposition': ({ title, because: why }) =>
    `In ${title} lassen sich keine Ereignisse annehmen: ${because[why]}.`,
  'supposed-fraction': ({ count }) =>
    `Die Zahl der angenommenen Ereignisse ist ${written(count)}; sie muss eine ganze Zahl sein.`,
  'supposed-outside': ({ title, massMeV, silence }) =>
    `Ereignisse sind bei ${written(massMeV)} MeV angenommen, wo ${title} kein Fenster hat. ${silences.sentence(silence)}`,
  'window-without-width': ({ hypothesisMeV }) =>
    `Das Fenster bei ${written(hypothesisMeV)} MeV liegt außerhalb der Signalregionen und hat keine Breite; Ereignisse lassen sich darin nicht annehmen.`,
  'not-combinable': ({ method, allowed }) =>
    `Die Methode ist „${method}“; nur Methoden, deren Statistik die Zählung ist, kombinieren Suchen: ${allowed.join(', ')}.`,
  'combined-by-cls': () =>
    'Suchen werden nur durch CLs kombiniert; wählen Sie CLs für eine gemeinsame Grenze.',
  'combined-what-if': ({ exposure }) =>
    `Die Datenmenge ist ${written(exposure)}; mit angenommenen Ereignissen werden Suchen nur bei der Datenmenge der Daten, 1, kombiniert.`,
  'slow-reach': ({ method }) =>
    `Die Methode „${method}“ läuft über alle Ausgänge, was für die Reichweite einer Entdeckung zu lange dauert; wählen Sie eine andere.`,
  'toys-in-toys': () =>
    'Toys des Scans können nicht in jedem Fenster noch Pseudoexperimente ziehen; wählen Sie eine andere Methode.',
  'no-significance': ({ exposure }) =>
    `Die Datenmenge ist ${written(exposure)}; eine Projektion hat keine Ereignisse, also keine Signifikanz.`,
  'union-in-shards': () =>
    'Eine Vereinigung braucht alle Suchen auf einmal; lassen Sie sie in einer Anfrage weg, die in Teile geschnitten wird.',
  'one-piece': ({ task, allowed }) =>
    `Die Aufgabe „${task}“ lässt sich nicht in Teile schneiden; diese schon: ${allowed.join(', ')}.`,
  'user-limits': ({ most }) => `userLimits muss eine Liste von höchstens ${most} Tabellen mit Grenzen sein.`,
  'official-tables': ({ most }) =>
    `official muss eine Liste von höchstens ${most} offiziellen Tabellen sein.`,
  'user-table': ({ reason }) => dataFiles.reason(reason),
  'taken-id': ({ index, id }) =>
    `userLimits[${index}]: Feld id: „${id}“ ist vergeben; wählen Sie eine andere Kennung.`,
  'observed-count': ({ observedCount, largest }) =>
    `Die beobachtete Zählung ist ${observedCount}; sie muss eine ganze Zahl von 0 bis ${largest} sein.`,
  background: ({ background, largest }) =>
    `Der Untergrund ist ${background}; er muss eine Zahl von Ereignissen von 0 bis ${largest} sein.`,
  'background-uncertainty': ({ backgroundUncertainty }) =>
    `Die Unsicherheit des Untergrunds ist ${backgroundUncertainty}; sie muss eine Zahl von Ereignissen ab 0 sein.`,
  'uncertain-nothing': ({ backgroundUncertainty }) =>
    `Die Unsicherheit des Untergrunds ist ${backgroundUncertainty}, obwohl der Untergrund 0 ist; dann muss sie 0 sein.`,
  'uncertainty-too-large': ({ backgroundUncertainty, background, largestRelative }) =>
    `Die Unsicherheit des Untergrunds ist ${backgroundUncertainty}; sie darf höchstens das ${largestRelative}-Fache des Untergrunds von ${background} sein.`,
  signal: ({ signal }) => `Das Signal ist ${signal}; es muss eine Zahl von Ereignissen ab 0 sein.`,
  seed: ({ seed, largest }) => `Der Seed ist ${seed}; er muss eine ganze Zahl von 0 bis ${largest} sein.`,
  toys: ({ toys, allowed: [fewest, most] }) =>
    `Die Zahl der Pseudoexperimente ist ${toys}; sie muss eine ganze Zahl von ${fewest} bis ${most} sein.`,
  'confidence-level': ({ confidenceLevel, allowed: [lowest, highest] }) =>
    `Das Konfidenzniveau ist ${confidenceLevel}; möglich ist ${lowest} bis ${highest}, zum Beispiel 0.9.`,
  method: ({ method, allowed }) => `Die Methode ist „${method}“; ${oneOf(allowed)}.`,
  statistic: ({ statistic, allowed }) => `Die Statistik ist „${statistic}“; ${oneOf(allowed)}.`,
  'in-window': ({ window, fault }) => `Fenster ${window} des Scans: ${said(sentences, fault)}`,
  'scan-lengths': ({ lengths }) =>
    `Die Listen des Scans haben ${listed(lengths.map(written))} Einträge; sie müssen gleich lang und nicht leer sein.`,
  'window-bins': ({ window, first, end, bins }) =>
    `Fenster ${window} des Scans reicht von Bin ${first} bis vor Bin ${end}; es muss mindestens einen der ${bins} Bins enthalten.`,
  'no-channel': () => 'Eine Kombination braucht mindestens einen Kanal.',
  'channel-signal': ({ signal }) =>
    `Das Signal eines Kanals ist ${signal}; es muss eine Zahl von Ereignissen über 0 sein.`,
  'channel-too-large': ({ events, largest }) =>
    `Ein Kanal hat ${events} Ereignisse; kombiniert wird bis ${largest}.`,
  'shape-not-finite': ({ name, value }) => `${name} ist ${value}; es muss eine endliche Zahl sein.`,
  'shape-region': ({ lo, hi }) =>
    `Die Region reicht von lo = ${lo} bis hi = ${hi} GeV²; hi muss größer als lo sein.`,
  'shape-density': ({ c1, c2 }) =>
    `Die Dichte des Untergrunds 1 + ${c1} t + ${c2} t² muss zwischen t = 0 und 1 überall über 0 liegen.`,
  'shape-background': ({ nB0, most }) =>
    `nB0 ist ${nB0}; der erwartete Untergrund muss über 0 und höchstens bei ${most} liegen.`,
  'shape-uncertainty': ({ sB, nB0, least }) =>
    `sB ist ${sB}; es muss das ${least}- bis 10-Fache von nB0 = ${nB0} sein.`,
  'shape-events': ({ events, most }) => `Es sind ${events} Ereignisse; höchstens ${most} sind erlaubt.`,
  'shape-event-outside': ({ event, lo, hi }) =>
    `Ein Ereignis liegt bei ${event} GeV²; möglich ist lo = ${lo} bis hi = ${hi}.`,
  'shape-mass': ({ mX }) => `mX ist ${mX}; es muss eine Masse in GeV ab 0 sein.`,
  'shape-resolution': ({ sig0, least }) =>
    `sig0 ist ${sig0}; die Auflösung muss mindestens das ${least}-Fache der Region von lo bis hi sein.`,
  'shape-muon-ratio': ({ rmu }) => `rmu ist ${rmu}; möglich ist 0 bis 1.`,
  'shape-peak-outside': ({ positionGeV2 }) =>
    `Der Peak bei mX² = ${positionGeV2} GeV² liegt mehr als 5 sig0 außerhalb der Region; er muss näher liegen.`,
};

const ofWorkers: Coded<WorkerReason, string> = {
  superseded: () => 'Eine neuere Anfrage ist an die Stelle dieser getreten.',
  stopped: () => 'Die Rechnung wurde angehalten.',
  'no-data-yet': () => 'Die Rechnung hat noch keine Daten; versuchen Sie es gleich noch einmal.',
  'part-not-loaded': () =>
    'Ein Teil der Rechnung ließ sich nicht laden; prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
  'died-again': ({ task }) =>
    `Die Rechnung „${task}“ ist zweimal unerwartet abgebrochen; dieselbe Anfrage wird eine Minute lang abgelehnt.`,
  'not-sendable': ({ cause }) =>
    `Die Anfrage lässt sich nicht an die Rechnung übergeben (${cause.replace(/\.$/, '')}).`,
};

const all: Coded<EngineReason | WorkerReason, string> = { ...sentences, ...ofWorkers };

export const refusals: Sections['refusals'] = {
  sentence: (reason) => said(all, reason),
  ofSearches: (searches, sentence) => `Keine Antwort von ${listed(searches)}: ${sentence}`,
};
