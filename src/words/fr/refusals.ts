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
  'confidence-level': 'Niveau de confiance',
  exposure: 'Exposition',
  'invisible-fraction': 'Fraction invisible',
  mass: 'Masse',
  'supposed-events': 'Nombre d’événements supposés',
  points: 'Nombre de points',
  significance: 'La signification statistique',
  alphaD: 'Constante de structure fine sombre alphaD',
  chiMassRatio: 'Rapport des masses de la matière noire et du photon sombre, chiMassRatio',
};

const units: Partial<Readonly<Record<Quantity, string>>> = { mass: ' MeV' };

const names: Readonly<Record<NameKind, string>> = {
  model: 'Le modèle est',
  search: 'La recherche est',
  'what-if-search': 'La recherche avec des événements supposés est',
  method: 'La méthode est',
  statistic: 'La statistique est',
  'uncertainty-law': 'La loi de l’incertitude du bruit de fond est',
  'lifetime-law': 'La loi de durée de vie est',
  curve: 'La courbe est',
};

const allowedLifetimes = {
  finite: 'il faut un nombre positif de secondes',
  positive: 'il faut un nombre positif de secondes ou inf',
  any: 'il faut 0, un nombre positif de secondes ou inf',
} as const;

const kinds = {
  list: 'une liste',
  object: 'un objet',
  text: 'un texte',
  number: 'un nombre',
  truth: 'true ou false',
} as const;

const needed = (need: FieldNeed): string =>
  typeof need === 'string' ? kinds[need] : need.map((name) => `« ${name} »`).join(' ou ');

const because = {
  'limits-only': 'cette recherche ne publie que des limites',
  'no-windows': 'cette recherche n’a pas de fenêtres',
} as const;

const oneOf = (allowed: readonly string[]): string =>
  allowed.length === 0
    ? 'rien n’est connu, car aucun fichier de données n’a pu être lu'
    : `il faut l’un de ${allowed.join(', ')}`;

const sentences: Coded<EngineReason, string> = {
  failed: ({ cause }) => `Le calcul a échoué (${cause}).`,
  'out-of-range': ({ quantity, value, allowed: [low, high] }) => {
    const unit = units[quantity] ?? '';
    return `${quantities[quantity]} : ${written(value)}${unit} ; il faut de ${written(low)} à ${written(high)}${unit}.`;
  },
  'not-one-of': ({ kind, given, allowed }) => `${names[kind]} « ${given} » ; ${oneOf(allowed)}.`,
  'no-request': ({ given }) =>
    `La requête est ${given ?? 'absente'} ; il faut un objet avec un champ « task ».`,
  'unknown-task': ({ given, allowed }) => `La tâche est ${given ?? 'absente'} ; ${oneOf(allowed)}.`,
  'missing-field': ({ task, field, needs, given }) =>
    `La requête « ${task} » exige ${needed(needs)} dans son champ « ${field} » ; elle y a ${given ?? 'rien'}.`,
  'unknown-convention': ({ given, benchmark, allowed }) =>
    `La convention du couplage est « ${given ?? 'absente'} » ; pour ${benchmark}, ${oneOf(allowed)}.`,
  'unused-parameter': ({ parameter, benchmark }) =>
    `${quantities[parameter]} : une valeur est donnée, mais aucun couplage de ${benchmark} n’en a besoin.`,
  coupling: ({ convention, value }) =>
    `Le couplage${convention === null ? '' : ` ${convention}`} est ${written(value)} ; il faut un nombre positif.`,
  lifetime: ({ lifetimeS, allowed }) =>
    `La durée de vie est ${written(lifetimeS)} s ; ${allowedLifetimes[allowed]}.`,
  'no-production': ({ benchmark, massMeV, reason }) =>
    `La masse est ${written(massMeV)} MeV, où ${benchmark} n’a pas de taux de production : ${modelReason(reason)}`,
  'no-lifetime': ({ benchmark, massMeV, reason }) =>
    `${benchmark} n’a pas de durée de vie à ${written(massMeV)} MeV : ${modelReason(reason)}`,
  'only-invisible': ({ particle }) =>
    `${particle} ne se désintègre ici que sans être vu ; aucun couplage ne découle donc de sa durée de vie.`,
  stable: ({ particle, massMeV }) =>
    `${particle} est stable à ${written(massMeV)} MeV ; aucun couplage ne donne cette durée de vie.`,
  'masses-not-ascending': ({ massMeV, beforeMeV }) =>
    `Les masses doivent croître, mais ${written(massMeV)} MeV suit ${written(beforeMeV)} MeV.`,
  'no-window': ({ title, massMeV, silence }) =>
    `La masse est ${written(massMeV)} MeV, où ${title} n’a pas de fenêtre.${silence === null ? '' : ` ${silences.sentence(silence)}`}`,
  'no-counts': ({ title }) => `${title} ne publie que des limites ; il n’y a pas de comptages à utiliser.`,
  'no-windows-shown': ({ title }) =>
    `${title} ne montre pas les fenêtres sur lesquelles repose sa signification.`,
  'no-unbinned-analysis': ({ title }) =>
    `${title} n’a pas d’analyse non binnée ; choisissez une autre recherche.`,
  'what-if-form': () =>
    'Une supposition doit être un objet avec search, massMeV et count, ces deux derniers étant des nombres.',
  'no-supposition': ({ title, because: why }) =>
    `On ne peut pas supposer d’événements dans ${title} : ${because[why]}.`,
  'supposed-fraction': ({ count }) =>
    `Le nombre d’événements supposés est ${written(count)} ; il faut un entier.`,
  'supposed-outside': ({ title, massMeV, silence }) =>
    `Des événements sont supposés à ${written(massMeV)} MeV, où ${title} n’a pas de fenêtre. ${silences.sentence(silence)}`,
  'window-without-width': ({ hypothesisMeV }) =>
    `La fenêtre à ${written(hypothesisMeV)} MeV est hors des régions de signal et n’a pas de largeur ; on ne peut pas y supposer d’événements.`,
  'not-combinable': ({ method, allowed }) =>
    `La méthode est « ${method} » ; seules les méthodes dont la statistique est le comptage combinent des recherches : ${allowed.join(', ')}.`,
  'combined-by-cls': () =>
    'Les recherches ne se combinent que par CLs ; choisissez CLs pour une seule limite de toutes.',
  'combined-what-if': ({ exposure }) =>
    `L’exposition est ${written(exposure)} ; avec des événements supposés, les recherches ne se combinent qu’à l’exposition des données, 1.`,
  'slow-reach': ({ method }) =>
    `La méthode « ${method} » parcourt toutes les issues, ce qui est trop long pour la portée d’une découverte ; choisissez-en une autre.`,
  'toys-in-toys': () =>
    'Les pseudo-expériences du balayage ne peuvent pas en tirer d’autres dans chaque fenêtre ; choisissez une autre méthode.',
  'no-significance': ({ exposure }) =>
    `L’exposition est ${written(exposure)} ; une projection n’a pas d’événements, donc pas de signification.`,
  'union-in-shards': () =>
    'Une union exige toutes les recherches à la fois ; retirez-la d’une requête coupée en fragments.',
  'one-piece': ({ task, allowed }) =>
    `La tâche « ${task} » ne peut pas être coupée en fragments ; celles-ci le peuvent : ${allowed.join(', ')}.`,
  'user-limits': ({ most }) => `userLimits doit être une liste d’au plus ${most} tables de limites.`,
  'official-tables': ({ most }) => `official doit être une liste d’au plus ${most} tables officielles.`,
  'user-table': ({ reason }) => dataFiles.reason(reason),
  'taken-id': ({ index, id }) =>
    `userLimits[${index}] : champ id : « ${id} » est déjà pris ; choisissez un autre identifiant.`,
  'observed-count': ({ observedCount, largest }) =>
    `Le comptage observé est ${observedCount} ; il faut un entier de 0 à ${largest}.`,
  background: ({ background, largest }) =>
    `Le bruit de fond est ${background} ; il faut un nombre d’événements de 0 à ${largest}.`,
  'background-uncertainty': ({ backgroundUncertainty }) =>
    `L’incertitude du bruit de fond est ${backgroundUncertainty} ; il faut un nombre d’événements d’au moins 0.`,
  'uncertain-nothing': ({ backgroundUncertainty }) =>
    `L’incertitude du bruit de fond est ${backgroundUncertainty} alors que le bruit de fond est 0 ; il faut alors 0.`,
  'uncertainty-too-large': ({ backgroundUncertainty, background, largestRelative }) =>
    `L’incertitude du bruit de fond est ${backgroundUncertainty} ; il faut au plus ${largestRelative} fois le bruit de fond de ${background}.`,
  signal: ({ signal }) => `Le signal est ${signal} ; il faut un nombre d’événements d’au moins 0.`,
  seed: ({ seed, largest }) => `Le germe est ${seed} ; il faut un entier de 0 à ${largest}.`,
  toys: ({ toys, allowed: [fewest, most] }) =>
    `Le nombre de pseudo-expériences est ${toys} ; il faut un entier de ${fewest} à ${most}.`,
  'confidence-level': ({ confidenceLevel, allowed: [lowest, highest] }) =>
    `Le niveau de confiance est ${confidenceLevel} ; il faut de ${lowest} à ${highest}, par exemple 0.9.`,
  method: ({ method, allowed }) => `La méthode est « ${method} » ; ${oneOf(allowed)}.`,
  statistic: ({ statistic, allowed }) => `La statistique est « ${statistic} » ; ${oneOf(allowed)}.`,
  'in-window': ({ window, fault }) => `Fenêtre ${window} du balayage : ${said(sentences, fault)}`,
  'scan-lengths': ({ lengths }) =>
    `Les listes du balayage ont ${listed(lengths.map(written))} éléments ; elles doivent être de même longueur et non vides.`,
  'window-bins': ({ window, first, end, bins }) =>
    `La fenêtre ${window} du balayage va du bin ${first} jusqu’avant le bin ${end} ; elle doit contenir au moins un des ${bins} bins.`,
  'no-channel': () => 'Une combinaison exige au moins un canal.',
  'channel-signal': ({ signal }) =>
    `Le signal d’un canal est ${signal} ; il faut un nombre positif d’événements.`,
  'channel-too-large': ({ events, largest }) =>
    `Un canal a ${events} événements ; les combinaisons vont jusqu’à ${largest}.`,
  'shape-not-finite': ({ name, value }) => `${name} vaut ${value} ; il faut un nombre fini.`,
  'shape-region': ({ lo, hi }) =>
    `La région va de lo = ${lo} à hi = ${hi} GeV² ; hi doit être supérieur à lo.`,
  'shape-density': ({ c1, c2 }) =>
    `La densité du bruit de fond 1 + ${c1} t + ${c2} t² doit être positive partout entre t = 0 et 1.`,
  'shape-background': ({ nB0, most }) =>
    `nB0 vaut ${nB0} ; le bruit de fond attendu doit être positif et d’au plus ${most}.`,
  'shape-uncertainty': ({ sB, nB0, least }) => `sB vaut ${sB} ; il faut de ${least} à 10 fois nB0 = ${nB0}.`,
  'shape-events': ({ events, most }) => `Il y a ${events} événements ; ${most} au plus sont permis.`,
  'shape-event-outside': ({ event, lo, hi }) =>
    `Un événement est à ${event} GeV² ; il faut de lo = ${lo} à hi = ${hi}.`,
  'shape-mass': ({ mX }) => `mX vaut ${mX} ; il faut une masse en GeV d’au moins 0.`,
  'shape-resolution': ({ sig0, least }) =>
    `sig0 vaut ${sig0} ; la résolution doit être au moins ${least} de la région de lo à hi.`,
  'shape-muon-ratio': ({ rmu }) => `rmu vaut ${rmu} ; il faut de 0 à 1.`,
  'shape-peak-outside': ({ positionGeV2 }) =>
    `Le pic à mX² = ${positionGeV2} GeV² est à plus de 5 sig0 hors de la région ; il doit être plus près.`,
};

const ofWorkers: Coded<WorkerReason, string> = {
  superseded: () => 'Une requête plus récente a remplacé celle-ci.',
  stopped: () => 'Le calcul a été arrêté.',
  'no-data-yet': () => 'Le calcul n’a pas encore de données ; réessayez dans un instant.',
  'part-not-loaded': () =>
    'Une partie du calcul n’a pas pu être chargée ; vérifiez la connexion et réessayez, ou rechargez la page.',
  'died-again': ({ task }) =>
    `Le calcul « ${task} » s’est arrêté deux fois de façon inattendue ; la même requête est refusée pendant une minute.`,
  'not-sendable': ({ cause }) =>
    `La requête ne peut pas être transmise au calcul (${cause.replace(/\.$/, '')}).`,
};

const all: Coded<EngineReason | WorkerReason, string> = { ...sentences, ...ofWorkers };

export const refusals: Sections['refusals'] = {
  sentence: (reason) => said(all, reason),
  ofSearches: (searches, sentence) => `Pas de réponse de ${listed(searches)} : ${sentence}`,
};
