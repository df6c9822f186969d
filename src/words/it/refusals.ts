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
  'confidence-level': 'Il livello di confidenza',
  exposure: 'L’esposizione',
  'invisible-fraction': 'La frazione invisibile',
  mass: 'La massa',
  'supposed-events': 'Il numero di eventi supposti',
  points: 'Il numero di punti',
  significance: 'La significatività',
  alphaD: 'La costante di struttura fine oscura alphaD',
  chiMassRatio: 'Il rapporto delle masse di materia oscura e fotone oscuro (chiMassRatio)',
};

const units: Partial<Readonly<Record<Quantity, string>>> = { mass: ' MeV' };

const names: Readonly<Record<NameKind, string>> = {
  model: 'Il modello è',
  search: 'La ricerca è',
  'what-if-search': 'La ricerca con eventi supposti è',
  method: 'Il metodo è',
  statistic: 'La statistica è',
  'uncertainty-law': 'La legge dell’incertezza del fondo è',
  'lifetime-law': 'La legge della vita media è',
  curve: 'La curva è',
};

const allowedLifetimes = {
  finite: 'deve essere un numero positivo di secondi',
  positive: 'deve essere un numero positivo di secondi o inf',
  any: 'deve essere 0, un numero positivo di secondi o inf',
} as const;

const kinds = {
  list: 'una lista',
  object: 'un oggetto',
  text: 'un testo',
  number: 'un numero',
  truth: 'true o false',
} as const;

const needed = (need: FieldNeed): string =>
  typeof need === 'string' ? kinds[need] : need.map((name) => `«${name}»`).join(' o ');

const because = {
  'limits-only': 'pubblica solo limiti',
  'no-windows': 'non ha finestre',
} as const;

const oneOf = (allowed: readonly string[]): string =>
  allowed.length === 0
    ? 'non si conosce nulla, perché nessun file di dati si è potuto leggere'
    : `le scelte sono ${allowed.join(', ')}`;

const sentences: Coded<EngineReason, string> = {
  failed: ({ cause }) => `Il calcolo è fallito (${cause}).`,
  'out-of-range': ({ quantity, value, allowed: [low, high] }) => {
    const unit = units[quantity] ?? '';
    return `${quantities[quantity]} è ${written(value)}${unit}; deve stare tra ${written(low)} e ${written(high)}${unit}.`;
  },
  'not-one-of': ({ kind, given, allowed }) => `${names[kind]} «${given}»; ${oneOf(allowed)}.`,
  'no-request': ({ given }) =>
    `La richiesta ${given === null ? 'manca' : `è ${given}`}; deve essere un oggetto con un campo «task».`,
  'unknown-task': ({ given, allowed }) =>
    `Il compito ${given === null ? 'manca' : `è ${given}`}; ${oneOf(allowed)}.`,
  'missing-field': ({ task, field, needs, given }) =>
    `La richiesta «${task}» ha bisogno di ${needed(needs)} nel campo «${field}»; lì c’è ${given ?? 'nulla'}.`,
  'unknown-convention': ({ given, benchmark, allowed }) =>
    `La convenzione dell’accoppiamento ${given === undefined ? 'manca' : `è «${given}»`}; per ${benchmark} ${oneOf(allowed)}.`,
  'unused-parameter': ({ parameter, benchmark }) =>
    `${quantities[parameter]}: un valore è dato, ma nessun accoppiamento di ${benchmark} ne ha bisogno.`,
  coupling: ({ convention, value }) =>
    `L’accoppiamento${convention === null ? '' : ` ${convention}`} è ${written(value)}; deve essere un numero positivo.`,
  lifetime: ({ lifetimeS, allowed }) =>
    `La vita media è ${written(lifetimeS)} s; ${allowedLifetimes[allowed]}.`,
  'no-production': ({ benchmark, massMeV, reason }) =>
    `La massa è ${written(massMeV)} MeV, dove ${benchmark} non ha un tasso di produzione: ${modelReason(reason)}`,
  'no-lifetime': ({ benchmark, massMeV, reason }) =>
    `${benchmark} non ha una vita media a ${written(massMeV)} MeV: ${modelReason(reason)}`,
  'only-invisible': ({ particle }) =>
    `${particle} qui decade solo in modo invisibile, quindi dalla sua vita media non segue alcun accoppiamento.`,
  stable: ({ particle, massMeV }) =>
    `${particle} è stabile a ${written(massMeV)} MeV, quindi nessun accoppiamento dà quella vita media.`,
  'masses-not-ascending': ({ massMeV, beforeMeV }) =>
    `Le masse devono crescere, ma ${written(massMeV)} MeV segue ${written(beforeMeV)} MeV.`,
  'no-window': ({ title, massMeV, silence }) =>
    `La massa è ${written(massMeV)} MeV, dove ${title} non ha una finestra.${silence === null ? '' : ` ${silences.sentence(silence)}`}`,
  'no-counts': ({ title }) => `${title} pubblica solo limiti; non ci sono conteggi con cui calcolare.`,
  'no-windows-shown': ({ title }) => `${title} non mostra le finestre su cui poggia la sua significatività.`,
  'no-unbinned-analysis': ({ title }) => `${title} non ha un’analisi senza bin; scegliete un’altra ricerca.`,
  'what-if-form': () =>
    'Una supposizione deve essere un oggetto con search, massMeV e count, gli ultimi due numeri.',
  'no-supposition': ({ title, because: why }) =>
    `In ${title} non si possono supporre eventi: ${because[why]}.`,
  'supposed-fraction': ({ count }) =>
    `Il numero di eventi supposti è ${written(count)}; deve essere un numero intero.`,
  'supposed-outside': ({ title, massMeV, silence }) =>
    `Si suppongono eventi a ${written(massMeV)} MeV, dove ${title} non ha una finestra. ${silences.sentence(silence)}`,
  'window-without-width': ({ hypothesisMeV }) =>
    `La finestra a ${written(hypothesisMeV)} MeV è fuori delle regioni di segnale e non ha larghezza; non vi si possono supporre eventi.`,
  'not-combinable': ({ method, allowed }) =>
    `Il metodo è «${method}»; solo i metodi la cui statistica è il conteggio combinano ricerche: ${allowed.join(', ')}.`,
  'combined-by-cls': () =>
    'Le ricerche si combinano solo con CLs; scegliete CLs per un solo limite da tutte.',
  'combined-what-if': ({ exposure }) =>
    `L’esposizione è ${written(exposure)}; con eventi supposti le ricerche si combinano solo all’esposizione dei dati, 1.`,
  'slow-reach': ({ method }) =>
    `Il metodo «${method}» percorre tutti gli esiti, il che è troppo lungo per la portata di una scoperta; sceglietene un altro.`,
  'toys-in-toys': () =>
    'I toy della scansione non possono estrarre pseudoesperimenti anche in ogni finestra; scegliete un altro metodo.',
  'no-significance': ({ exposure }) =>
    `L’esposizione è ${written(exposure)}; una proiezione non ha eventi, quindi non ha significatività.`,
  'union-in-shards': () =>
    'Un’unione ha bisogno di tutte le ricerche insieme; toglietela da una richiesta divisa in parti.',
  'one-piece': ({ task, allowed }) =>
    `Il compito «${task}» non si può dividere in parti; questi sì: ${allowed.join(', ')}.`,
  'user-limits': ({ most }) => `userLimits deve essere una lista di al più ${most} tabelle di limiti.`,
  'official-tables': ({ most }) => `official deve essere una lista di al più ${most} tabelle ufficiali.`,
  'user-table': ({ reason }) => dataFiles.reason(reason),
  'taken-id': ({ index, id }) =>
    `userLimits[${index}]: campo id: «${id}» è già preso; scegliete un altro identificatore.`,
  'observed-count': ({ observedCount, largest }) =>
    `Il conteggio osservato è ${observedCount}; deve essere un numero intero da 0 a ${largest}.`,
  background: ({ background, largest }) =>
    `Il fondo è ${background}; deve essere un numero di eventi da 0 a ${largest}.`,
  'background-uncertainty': ({ backgroundUncertainty }) =>
    `L’incertezza del fondo è ${backgroundUncertainty}; deve essere un numero di eventi da 0 in su.`,
  'uncertain-nothing': ({ backgroundUncertainty }) =>
    `L’incertezza del fondo è ${backgroundUncertainty} anche se il fondo è 0; allora deve essere 0.`,
  'uncertainty-too-large': ({ backgroundUncertainty, background, largestRelative }) =>
    `L’incertezza del fondo è ${backgroundUncertainty}; deve essere al più ${largestRelative} volte il fondo di ${background}.`,
  signal: ({ signal }) => `Il segnale è ${signal}; deve essere un numero di eventi da 0 in su.`,
  seed: ({ seed, largest }) => `Il seme è ${seed}; deve essere un numero intero da 0 a ${largest}.`,
  toys: ({ toys, allowed: [fewest, most] }) =>
    `Il numero di pseudoesperimenti è ${toys}; deve essere un numero intero da ${fewest} a ${most}.`,
  'confidence-level': ({ confidenceLevel, allowed: [lowest, highest] }) =>
    `Il livello di confidenza è ${confidenceLevel}; deve stare tra ${lowest} e ${highest}, per esempio 0.9.`,
  method: ({ method, allowed }) => `Il metodo è «${method}»; ${oneOf(allowed)}.`,
  statistic: ({ statistic, allowed }) => `La statistica è «${statistic}»; ${oneOf(allowed)}.`,
  'in-window': ({ window, fault }) => `Finestra ${window} della scansione: ${said(sentences, fault)}`,
  'scan-lengths': ({ lengths }) =>
    `Le liste della scansione hanno ${listed(lengths.map(written))} elementi; devono essere ugualmente lunghe e non vuote.`,
  'window-bins': ({ window, first, end, bins }) =>
    `La finestra ${window} della scansione va dal bin ${first} fin prima del bin ${end}; deve contenere almeno uno dei ${bins} bin.`,
  'no-channel': () => 'Una combinazione ha bisogno di almeno un canale.',
  'channel-signal': ({ signal }) =>
    `Il segnale di un canale è ${signal}; deve essere un numero positivo di eventi.`,
  'channel-too-large': ({ events, largest }) =>
    `Un canale ha ${events} eventi; si combina fino a ${largest}.`,
  'shape-not-finite': ({ name, value }) => `${name} è ${value}; deve essere un numero finito.`,
  'shape-region': ({ lo, hi }) =>
    `La regione va da lo = ${lo} a hi = ${hi} GeV²; hi deve essere maggiore di lo.`,
  'shape-density': ({ c1, c2 }) =>
    `La densità del fondo 1 + ${c1} t + ${c2} t² deve essere sopra 0 ovunque tra t = 0 e 1.`,
  'shape-background': ({ nB0, most }) =>
    `nB0 è ${nB0}; il fondo atteso deve essere sopra 0 e al più ${most}.`,
  'shape-uncertainty': ({ sB, nB0, least }) => `sB è ${sB}; deve stare tra ${least} e 10 volte nB0 = ${nB0}.`,
  'shape-events': ({ events, most }) => `Ci sono ${events} eventi; al più ${most} sono permessi.`,
  'shape-event-outside': ({ event, lo, hi }) =>
    `Un evento è a ${event} GeV²; deve stare tra lo = ${lo} e hi = ${hi}.`,
  'shape-mass': ({ mX }) => `mX è ${mX}; deve essere una massa in GeV da 0 in su.`,
  'shape-resolution': ({ sig0, least }) =>
    `sig0 è ${sig0}; la risoluzione deve essere almeno ${least} della regione da lo a hi.`,
  'shape-muon-ratio': ({ rmu }) => `rmu è ${rmu}; deve stare tra 0 e 1.`,
  'shape-peak-outside': ({ positionGeV2 }) =>
    `Il picco a mX² = ${positionGeV2} GeV² è a più di 5 sig0 fuori della regione; deve essere più vicino.`,
};

const ofWorkers: Coded<WorkerReason, string> = {
  superseded: () => 'Una richiesta più recente ha preso il posto di questa.',
  stopped: () => 'Il calcolo è stato fermato.',
  'no-data-yet': () => 'Il calcolo non ha ancora dati; riprovate tra un momento.',
  'part-not-loaded': () =>
    'Una parte del calcolo non si è potuta caricare; controllate la connessione e riprovate, o ricaricate la pagina.',
  'died-again': ({ task }) =>
    `Il calcolo «${task}» si è fermato due volte in modo inatteso; la stessa richiesta è rifiutata per un minuto.`,
  'not-sendable': ({ cause }) => `La richiesta non si può passare al calcolo (${cause.replace(/\.$/, '')}).`,
};

const all: Coded<EngineReason | WorkerReason, string> = { ...sentences, ...ofWorkers };

export const refusals: Sections['refusals'] = {
  sentence: (reason) => said(all, reason),
  ofSearches: (searches, sentence) => `Nessuna risposta da ${listed(searches)}: ${sentence}`,
};
