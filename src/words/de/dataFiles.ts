import type { Sections } from '../sections.ts';
import type { DataReason, FileProblem } from '../../data/dataFile.ts';
import type { Expected, FieldFault, Received } from '../../data/fieldFault.ts';
import { type Coded, said } from '../coded.ts';
import { shortened } from '../quoted.ts';
import { listed } from './numbers.ts';
import { quoted } from './quoted.ts';

const wanted: Coded<Expected, string> = {
  number: () => 'eine Zahl',
  finite: () => 'eine endliche Zahl',
  whole: () => 'eine ganze Zahl',
  text: () => 'ein Text',
  'not-empty': () => 'mindestens ein Zeichen',
  list: () => 'eine Liste',
  object: () => 'ein Objekt',
  truth: () => 'true oder false',
  above: ({ end }) => `eine Zahl über ${end}`,
  below: ({ end }) => `eine Zahl unter ${end}`,
  'at-least': ({ end }) => `eine Zahl ab ${end}`,
  'at-most': ({ end }) => `eine Zahl bis ${end}`,
  entries: ({ fewest }) => (fewest === 1 ? 'mindestens 1 Eintrag' : `mindestens ${fewest} Einträge`),
  'one-of': ({ allowed }) => (allowed.includes(',') ? `eines von ${allowed}` : allowed),
  link: () => 'ein Link dieser Seite (…#v=1&…)',
  ascending: () => 'streng aufsteigende Werte',
  'ends-in-order': () => 'ein unteres Ende unter dem oberen',
  'no-more': () => 'nichts weiter',
  other: () => 'ein anderer Wert',
};

const found: Coded<Received, string> = {
  nothing: () => 'nichts',
  list: () => 'eine Liste',
  object: () => 'ein Objekt',
  value: ({ text }) => shortened(text),
  text: ({ text }) => quoted(text),
};

const kinds = { coupling: 'eine Kopplung', 'branching-ratio': 'ein Verzweigungsverhältnis' } as const;

const quotedOnes = (names: readonly string[]): string =>
  listed(
    names.map((name) => `„${name}“`),
    'oder',
  );

const faults: Coded<FieldFault, string> = {
  unexpected: ({ expected, received }) =>
    `erwartet: ${said(wanted, expected)}; gefunden: ${said(found, received)}`,
  length: ({ count, needed }) => `hat ${count} Einträge, nötig sind ${needed}`,
  cover: ({ covers, needs }) =>
    `deckt ${covers[0]} bis ${covers[1]} MeV ab, die Suche aber reicht von ${needs[0]} bis ${needs[1]} MeV`,
  'spectrum-cover': ({ covers, needs }) =>
    `das Spektrum deckt ${covers[0]} bis ${covers[1]} GeV² ab, die Suchfenster aber reichen von ${needs[0]} bis ${needs[1]} GeV²`,
  'sideband-cover': ({ covers, needs }) =>
    `seine Seitenbänder reichen von ${needs[0]} bis ${needs[1]} MeV, das Spektrum aber deckt ${covers[0]} bis ${covers[1]} MeV ab`,
  overlap: () => 'beginnt, bevor der vorige Bereich endet',
  rises: () => 'steigt, obwohl die Lebensdauer kürzer wird',
  falls: () => 'fällt, obwohl die Lebensdauer kürzer wird',
  'level-source': () =>
    'muss sagen, wo das Konfidenzniveau angegeben ist; ohne Konfidenzniveau muss es null sein',
  'outside-regions': ({ massSquaredGeV2 }) => `${massSquaredGeV2} GeV² liegt außerhalb der Signalregionen`,
  'outside-ranges': ({ massMeV }) => `${massMeV} MeV liegt außerhalb der Massenbereiche`,
  'not-zero': ({ value }) => `muss 0 sein, ist aber ${value}`,
  'not-above': ({ lowest }) => `muss über ${lowest} liegen`,
  'sideband-width': ({ sideband, window }) =>
    `ist ${sideband} und muss über windowHalfWidthSigma liegen, das ${window} ist`,
  convention: ({ given, model, allowed }) =>
    `ist ${quoted(given)}; für ${model} muss es eines von ${allowed.join(', ')} sein`,
  side: ({ needed, shape }) => `muss für ${shape} „${needed}“ sein`,
  'lifetime-law': ({ allowed, signature }) =>
    `muss für die Signatur „${signature}“ ${quotedOnes(allowed)} sein`,
  'needed-for': ({ quantity }) => `muss für ${kinds[quantity]} angegeben sein`,
};

const field = ({ file, ...fault }: Exclude<DataReason, { code: 'not-json' }>): string =>
  `${file}: ${fault.path === null ? '' : `Feld ${shortened(fault.path, 90)}: `}${said(faults, fault)}.`;

const reasonText = (reason: DataReason): string =>
  reason.code === 'not-json'
    ? `${reason.file} ist kein JSON (${shortened(reason.cause, 120)}).`
    : field(reason);

const problems: Coded<FileProblem, string> = {
  'unusable-file': ({ reason }) => `${reasonText(reason)} Alles andere funktioniert weiter.`,
  'unread-file': ({ path, cause }) =>
    `${path} war nicht lesbar (${shortened(cause, 120)}). Alles andere funktioniert weiter.`,
};

export const dataFiles: Sections['data files'] = {
  reason: reasonText,
  problem: (problem) => said(problems, problem),
};
