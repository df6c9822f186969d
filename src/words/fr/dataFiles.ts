import type { Sections } from '../sections.ts';
import type { DataReason, FileProblem } from '../../data/dataFile.ts';
import type { Expected, FieldFault, Received } from '../../data/fieldFault.ts';
import { type Coded, said } from '../coded.ts';
import { shortened } from '../quoted.ts';
import { listed } from './numbers.ts';
import { quoted } from './quoted.ts';

const wanted: Coded<Expected, string> = {
  number: () => 'un nombre',
  finite: () => 'un nombre fini',
  whole: () => 'un entier',
  text: () => 'un texte',
  'not-empty': () => 'au moins un caractère',
  list: () => 'une liste',
  object: () => 'un objet',
  truth: () => 'true ou false',
  above: ({ end }) => `un nombre supérieur à ${end}`,
  below: ({ end }) => `un nombre inférieur à ${end}`,
  'at-least': ({ end }) => `un nombre d’au moins ${end}`,
  'at-most': ({ end }) => `un nombre d’au plus ${end}`,
  entries: ({ fewest }) => (fewest === 1 ? 'au moins 1 élément' : `au moins ${fewest} éléments`),
  'one-of': ({ allowed }) => (allowed.includes(',') ? `l’un de ${allowed}` : allowed),
  link: () => 'un lien de cette page (…#v=1&…)',
  ascending: () => 'des valeurs strictement croissantes',
  'ends-in-order': () => 'une borne inférieure au-dessous de la borne supérieure',
  'no-more': () => 'rien de plus',
  other: () => 'une autre valeur',
};

const found: Coded<Received, string> = {
  nothing: () => 'rien',
  list: () => 'une liste',
  object: () => 'un objet',
  value: ({ text }) => shortened(text),
  text: ({ text }) => quoted(text),
};

const kinds = { coupling: 'un couplage', 'branching-ratio': 'un rapport d’embranchement' } as const;

const quotedOnes = (names: readonly string[]): string =>
  listed(
    names.map((name) => `« ${name} »`),
    'ou',
  );

const faults: Coded<FieldFault, string> = {
  unexpected: ({ expected, received }) =>
    `attendu : ${said(wanted, expected)} ; trouvé : ${said(found, received)}`,
  length: ({ count, needed }) => `a ${count} éléments, il en faut ${needed}`,
  cover: ({ covers, needs }) =>
    `couvre de ${covers[0]} à ${covers[1]} MeV, mais la recherche va de ${needs[0]} à ${needs[1]} MeV`,
  'spectrum-cover': ({ covers, needs }) =>
    `le spectre couvre de ${covers[0]} à ${covers[1]} GeV², mais les fenêtres de recherche vont de ${needs[0]} à ${needs[1]} GeV²`,
  'sideband-cover': ({ covers, needs }) =>
    `ses bandes latérales vont de ${needs[0]} à ${needs[1]} MeV, mais le spectre couvre de ${covers[0]} à ${covers[1]} MeV`,
  overlap: () => 'commence avant la fin du domaine précédent',
  rises: () => 'croît alors que la durée de vie raccourcit',
  falls: () => 'décroît alors que la durée de vie raccourcit',
  'level-source': () => 'doit dire où le niveau de confiance est indiqué ; sans niveau, ce doit être null',
  'outside-regions': ({ massSquaredGeV2 }) => `${massSquaredGeV2} GeV² est hors des régions de signal`,
  'outside-ranges': ({ massMeV }) => `${massMeV} MeV est hors des domaines de masse`,
  'not-zero': ({ value }) => `doit être 0 mais vaut ${value}`,
  'not-above': ({ lowest }) => `doit être supérieur à ${lowest}`,
  'sideband-width': ({ sideband, window }) =>
    `vaut ${sideband} ; il doit être supérieur à windowHalfWidthSigma, qui vaut ${window}`,
  convention: ({ given, model, allowed }) =>
    `vaut ${quoted(given)} ; pour ${model}, ce doit être l’un de ${allowed.join(', ')}`,
  side: ({ needed, shape }) => `doit être « ${needed} » pour ${shape}`,
  'lifetime-law': ({ allowed, signature }) =>
    `doit être ${quotedOnes(allowed)} pour la signature « ${signature} »`,
  'needed-for': ({ quantity }) => `doit être donné pour ${kinds[quantity]}`,
};

const field = ({ file, ...fault }: Exclude<DataReason, { code: 'not-json' }>): string =>
  `${file} : ${fault.path === null ? '' : `champ ${shortened(fault.path, 90)} : `}${said(faults, fault)}.`;

const reasonText = (reason: DataReason): string =>
  reason.code === 'not-json'
    ? `${reason.file} n’est pas du JSON (${shortened(reason.cause, 120)}).`
    : field(reason);

const problems: Coded<FileProblem, string> = {
  'unusable-file': ({ reason }) => `${reasonText(reason)} Tout le reste fonctionne toujours.`,
  'unread-file': ({ path, cause }) =>
    `${path} n’a pas pu être lu (${shortened(cause, 120)}). Tout le reste fonctionne toujours.`,
};

export const dataFiles: Sections['data files'] = {
  reason: reasonText,
  problem: (problem) => said(problems, problem),
};
