import type { Sections } from '../sections.ts';
import type { DataReason, FileProblem } from '../../data/dataFile.ts';
import type { Expected, FieldFault, Received } from '../../data/fieldFault.ts';
import { type Coded, said } from '../coded.ts';
import { shortened } from '../quoted.ts';
import { listed } from './numbers.ts';
import { quoted } from './quoted.ts';

const wanted: Coded<Expected, string> = {
  number: () => 'un numero',
  finite: () => 'un numero finito',
  whole: () => 'un numero intero',
  text: () => 'un testo',
  'not-empty': () => 'almeno un carattere',
  list: () => 'una lista',
  object: () => 'un oggetto',
  truth: () => 'true o false',
  above: ({ end }) => `un numero sopra ${end}`,
  below: ({ end }) => `un numero sotto ${end}`,
  'at-least': ({ end }) => `un numero da ${end} in su`,
  'at-most': ({ end }) => `un numero fino a ${end}`,
  entries: ({ fewest }) => (fewest === 1 ? 'almeno 1 elemento' : `almeno ${fewest} elementi`),
  'one-of': ({ allowed }) => (allowed.includes(',') ? `uno di ${allowed}` : allowed),
  link: () => 'un link di questa pagina (…#v=1&…)',
  ascending: () => 'valori strettamente crescenti',
  'ends-in-order': () => 'un estremo inferiore sotto quello superiore',
  'no-more': () => 'nient’altro',
  other: () => 'un altro valore',
};

const found: Coded<Received, string> = {
  nothing: () => 'nulla',
  list: () => 'una lista',
  object: () => 'un oggetto',
  value: ({ text }) => shortened(text),
  text: ({ text }) => quoted(text),
};

const kinds = { coupling: 'un accoppiamento', 'branching-ratio': 'un rapporto di decadimento' } as const;

const quotedOnes = (names: readonly string[]): string =>
  listed(
    names.map((name) => `«${name}»`),
    'o',
  );

const faults: Coded<FieldFault, string> = {
  unexpected: ({ expected, received }) =>
    `atteso: ${said(wanted, expected)}; trovato: ${said(found, received)}`,
  length: ({ count, needed }) => `ha ${count} elementi, ne servono ${needed}`,
  cover: ({ covers, needs }) =>
    `copre da ${covers[0]} a ${covers[1]} MeV, ma la ricerca va da ${needs[0]} a ${needs[1]} MeV`,
  'spectrum-cover': ({ covers, needs }) =>
    `lo spettro copre da ${covers[0]} a ${covers[1]} GeV², ma le finestre di ricerca vanno da ${needs[0]} a ${needs[1]} GeV²`,
  'sideband-cover': ({ covers, needs }) =>
    `le sue bande laterali vanno da ${needs[0]} a ${needs[1]} MeV, ma lo spettro copre da ${covers[0]} a ${covers[1]} MeV`,
  overlap: () => 'comincia prima che finisca l’intervallo precedente',
  rises: () => 'cresce anche se la vita media si accorcia',
  falls: () => 'cala anche se la vita media si accorcia',
  'level-source': () => 'deve dire dove è indicato il livello di confidenza; senza livello deve essere null',
  'outside-regions': ({ massSquaredGeV2 }) => `${massSquaredGeV2} GeV² è fuori delle regioni di segnale`,
  'outside-ranges': ({ massMeV }) => `${massMeV} MeV è fuori degli intervalli di massa`,
  'not-zero': ({ value }) => `deve essere 0 ma è ${value}`,
  'not-above': ({ lowest }) => `deve essere sopra ${lowest}`,
  'sideband-width': ({ sideband, window }) =>
    `è ${sideband}; deve essere sopra windowHalfWidthSigma, che è ${window}`,
  convention: ({ given, model, allowed }) =>
    `è ${quoted(given)}; per ${model} deve essere uno di ${allowed.join(', ')}`,
  side: ({ needed, shape }) => `deve essere «${needed}» per ${shape}`,
  'lifetime-law': ({ allowed, signature }) =>
    `deve essere ${quotedOnes(allowed)} per la segnatura «${signature}»`,
  'needed-for': ({ quantity }) => `deve essere dato per ${kinds[quantity]}`,
};

const field = ({ file, ...fault }: Exclude<DataReason, { code: 'not-json' }>): string =>
  `${file}: ${fault.path === null ? '' : `campo ${shortened(fault.path, 90)}: `}${said(faults, fault)}.`;

const reasonText = (reason: DataReason): string =>
  reason.code === 'not-json' ? `${reason.file} non è JSON (${shortened(reason.cause, 120)}).` : field(reason);

const problems: Coded<FileProblem, string> = {
  'unusable-file': ({ reason }) => `${reasonText(reason)} Tutto il resto funziona ancora.`,
  'unread-file': ({ path, cause }) =>
    `${path} non si è potuto leggere (${shortened(cause, 120)}). Tutto il resto funziona ancora.`,
};

export const dataFiles: Sections['data files'] = {
  reason: reasonText,
  problem: (problem) => said(problems, problem),
};
