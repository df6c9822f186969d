import type { OfficialRole } from '../../data/officialSchema.ts';
import type { OfficialFault } from '../../official/officialTable.ts';
import type { Slot } from '../../official/draft.ts';
import type { OfficialProblem } from '../../searches/search.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { dataFiles } from './dataFiles.ts';
import { importing } from './importing.ts';
import { written } from './numbers.ts';

const roles: Readonly<Record<OfficialRole, string>> = {
  spectrum: 'spectrum of the squared missing mass',
  sensitivity: 'single event sensitivity',
  limits: 'limits on B',
  'dimuon-spectrum': 'di-muon spectrum',
  'window-counts': 'events in each window',
  acceptance: 'acceptance',
};

const slots: Readonly<Record<Slot, string>> = {
  mass: 'masses in MeV or GeV',
  'mass-bins': 'bins of mass',
  'missing-mass-bins': 'bins of squared missing mass in GeV²',
  observed: 'observed events',
  expected: 'expected events',
  uncertainty: 'uncertainties of the expected events',
  sensitivity: 'single event sensitivities',
  limits: 'observed upper limits on B',
  lifetime: 'lifetimes',
  acceptance: 'acceptances',
};

const lacks = (missing: readonly Slot[]): string =>
  `This table has no ${missing.map((slot) => slots[slot]).join(' and no ')}.`;

const faults: Coded<OfficialFault, string> = {
  lacks: ({ slots: missing }) => lacks(missing),
  'not-whole': ({ line, value }) =>
    `Row ${line} has ${written(value)} observed events; they must be whole numbers.`,
  'no-lifetime': ({ column }) => `The lifetime of “${column}” is not named; type it in.`,
  'bins-apart': () => 'The bins of mass must follow each other without gaps.',
  'no-rows': () => 'This table has no rows with numbers in these columns.',
  cell: ({ reason }) => importing.reason(reason),
  unsound: ({ reason }) => dataFiles.reason(reason),
};

const range = ([low, high]: readonly [number, number]): string => `${written(low)}–${written(high)}`;

const problems: Coded<OfficialProblem, string> = {
  uncovered: ({ unit, covers, needs }) =>
    `It reaches over ${range(covers)} ${unit === 'MeV' ? 'MeV' : 'GeV²'}; ${range(needs)} is needed.`,
  'not-of-search': () => 'The search has nothing of this kind to replace.',
  'no-reference': ({ lifetime }) =>
    lifetime === 'inf'
      ? 'Limits for an X that escapes (τ → ∞) are needed too.'
      : 'Limits for an X that decays at once (τ = 0) are needed too.',
  'other-level': ({ level }) => `All limits must be at one confidence level, ${written(100 * level)} %.`,
  'coarse-bins': ({ massMeV }) =>
    `Its bins are too wide for the window and sidebands at ${written(massMeV)} MeV.`,
  'other-hypotheses': ({ found, expected }) =>
    `Its ${found} masses are not the ${expected} hypotheses of the search.`,
  unsound: ({ reason }) => dataFiles.reason(reason),
};

/** Official tables that take the place of what was reconstructed. */
export const officialWords = section('official tables', {
  heading: 'Official tables',
  role: (role: OfficialRole): string => roles[role],
  lacks,
  fault: (fault: OfficialFault): string => said(faults, fault),
  problem: (problem: OfficialProblem): string => `Not used: ${said(problems, problem)}`,

  look: 'Official tables',
  intro: (known: number, all: number) =>
    all === 1
      ? 'This table can take the place of what KaonScope reconstructed, or be drawn beside it.'
      : `${known} of ${all} tables can take the place of what KaonScope reconstructed, or be drawn beside it.`,
  binned:
    'Events that are known to a bin stand at its middle, so that windows hold whole events; the background of a bin is spread evenly over it.',
  action: (name: string) => `What to do with “${name}”`,
  actions: {
    use: 'use instead of the reconstruction',
    compare: 'draw as published, and compare',
    leave: 'leave',
  },
  columns: 'Columns',
  columnsOf: (name: string) => `Columns of “${name}”`,
  is: 'It is',
  of: 'Search',
  axis: 'Masses',
  value: {
    spectrum: 'Observed events',
    sensitivity: 'Sensitivity',
    limits: 'Limits',
    'dimuon-spectrum': 'Observed events',
    'window-counts': 'Observed events',
    acceptance: 'Acceptance',
  },
  others: { spectrum: 'Components', limits: 'Limits', 'window-counts': 'Expected events' },
  lifetime: (column: string) => `Lifetime of “${column}” in ns; inf for an X that escapes`,
  level: 'Confidence level in percent',
  use: { axis: 'mass', value: 'value', others: 'used' },
  rest: (count: number) => (count === 1 ? '1 table is not used' : `${count} tables are not used`),
  nothing: 'No table here can take the place of what was reconstructed.',
  sayWhat: 'Say what it is',
  take: (uses: number, compares: number) =>
    compares === 0
      ? uses === 1
        ? 'Use 1 table'
        : `Use ${uses} tables`
      : uses === 0
        ? `Draw ${compares}`
        : `Use ${uses}, draw ${compares}`,
  asOwn: 'Ask about them as your own data',
  asOfficial: (count: number) =>
    count === 1 ? 'Use it as an official table' : `${count} of them can be official tables`,
  taken: (uses: number, compares: number) =>
    `Official tables: ${uses} used, ${compares} drawn. They stay in this browser; links do not contain them.`,

  inUse: 'Computed with in the place of what was reconstructed:',
  drawn: 'Drawn beside the limits:',
  row: (name: string, role: string) => `${name}: ${role}`,
  back: 'Back to the reconstruction',
  backOf: (name: string) => `Back to the reconstruction, without “${name}”`,
  backAll: 'Back to the reconstruction in all',
  hide: 'Take away',
  hideOf: (name: string) => `Take away “${name}”`,
  sources: (tables: string) =>
    `${tables}. What they do not say, such as the resolution or other lifetimes, is reconstructed.`,
  note: (tables: string) => `Official tables in use: ${tables}; what they lack is reconstructed.`,

  storageFull: 'The browser’s storage for this page is full: official tables last until the page is closed.',
  notKept: 'The browser keeps nothing for this page: official tables last until the page is closed.',
});
