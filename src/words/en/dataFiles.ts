import type { DataReason, FileProblem } from '../../data/dataFile.ts';
import type { Expected, FieldFault, Received } from '../../data/fieldFault.ts';
import { type Coded, said } from '../coded.ts';
import { quoted, shortened } from '../quoted.ts';
import { section } from '../section.ts';
import { listed } from './numbers.ts';

const wanted: Coded<Expected, string> = {
  number: () => 'a number',
  finite: () => 'a finite number',
  whole: () => 'a whole number',
  text: () => 'text',
  'not-empty': () => 'at least one character',
  list: () => 'a list',
  object: () => 'an object',
  truth: () => 'true or false',
  above: ({ end }) => `a number above ${end}`,
  below: ({ end }) => `a number below ${end}`,
  'at-least': ({ end }) => `a number of at least ${end}`,
  'at-most': ({ end }) => `a number of at most ${end}`,
  entries: ({ fewest }) => (fewest === 1 ? 'at least 1 entry' : `at least ${fewest} entries`),
  'one-of': ({ allowed }) => (allowed.includes(',') ? `one of ${allowed}` : allowed),
  link: () => 'a link of this page (…#v=1&…)',
  ascending: () => 'strictly ascending values',
  'ends-in-order': () => 'a lower end below the upper end',
  'no-more': () => 'nothing more',
  other: () => 'another value',
};

const found: Coded<Received, string> = {
  nothing: () => 'nothing',
  list: () => 'a list',
  object: () => 'an object',
  value: ({ text }) => shortened(text),
  text: ({ text }) => quoted(text),
};

const kinds = { coupling: 'a coupling', 'branching-ratio': 'a branching ratio' } as const;

const quotedOnes = (names: readonly string[]): string =>
  listed(
    names.map((name) => `"${name}"`),
    'or',
  );

const faults: Coded<FieldFault, string> = {
  unexpected: ({ expected, received }) =>
    `expected ${said(wanted, expected)} but found ${said(found, received)}`,
  length: ({ count, needed }) => `has ${count} entries where ${needed} are needed`,
  cover: ({ covers, needs }) =>
    `covers ${covers[0]} to ${covers[1]} MeV but the search reaches from ${needs[0]} to ${needs[1]} MeV`,
  'spectrum-cover': ({ covers, needs }) =>
    `the spectrum covers ${covers[0]} to ${covers[1]} GeV², but the search windows reach from ${needs[0]} to ${needs[1]} GeV²`,
  'sideband-cover': ({ covers, needs }) =>
    `its sidebands reach from ${needs[0]} to ${needs[1]} MeV, but the spectrum covers ${covers[0]} to ${covers[1]} MeV`,
  overlap: () => 'starts before the previous range ends',
  rises: () => 'rises although the lifetime gets shorter',
  falls: () => 'falls although the lifetime gets shorter',
  'level-source': () => 'must say where the confidence level is stated; without a level it must be null',
  'outside-regions': ({ massSquaredGeV2 }) => `${massSquaredGeV2} GeV² lies outside the signal regions`,
  'outside-ranges': ({ massMeV }) => `${massMeV} MeV lies outside the mass ranges`,
  'not-zero': ({ value }) => `must be 0 but is ${value}`,
  'not-above': ({ lowest }) => `must be above ${lowest}`,
  'sideband-width': ({ sideband, window }) =>
    `is ${sideband}; it must be above windowHalfWidthSigma, which is ${window}`,
  convention: ({ given, model, allowed }) =>
    `is ${quoted(given)}; for ${model} it must be one of ${allowed.join(', ')}`,
  side: ({ needed, shape }) => `must be "${needed}" for a ${shape}`,
  'lifetime-law': ({ allowed, signature }) =>
    `must be ${quotedOnes(allowed)} for the signature "${signature}"`,
  'needed-for': ({ quantity }) => `must be given for ${kinds[quantity]}`,
};

const field = ({ file, ...fault }: Exclude<DataReason, { code: 'not-json' }>): string =>
  `${file}: ${fault.path === null ? '' : `field ${shortened(fault.path, 90)}: `}${said(faults, fault)}.`;

const problems: Coded<FileProblem, string> = {
  'unusable-file': ({ reason }) => `${dataFiles.reason(reason)} Everything else still works.`,
  'unread-file': ({ path, cause }) =>
    `${path} could not be read (${shortened(cause, 120)}). Everything else still works.`,
};

/** What is wrong with a data file. */
export const dataFiles = section('data files', {
  reason: (reason: DataReason): string =>
    reason.code === 'not-json'
      ? `${reason.file} is not JSON (${shortened(reason.cause, 120)}).`
      : field(reason),
  problem: (problem: FileProblem): string => said(problems, problem),
});
