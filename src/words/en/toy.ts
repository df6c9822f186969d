import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** A generated experiment, on the planes, in the spectrum and wherever else it is shown or saved. */
export const toyWords = section('toy', {
  /** The name of a toy, beside everything that is of it. */
  label: (seed: number) => `toy, seed ${seed}`,
  row: 'one generated experiment (toy)',
  facts: {
    what: 'Events are generated from a seed: Poisson counts of the expected background and of the signal at the crosshair. They go through the same windows, CLs and limits as data. They are not data.',
    seed: 'The same seed gives the same events on every machine. Searches that publish only limits have no toy.',
  },
  data: 'data',
  choose: 'Data or a generated experiment',
  withSignal: 'Generate one experiment with this signal',
  bare: 'Generate one with background alone',
  next: 'Next seed',
  back: 'Back to data',
  generating: (label: string) => `Generating: ${label} …`,
  signal: (events: RichText, massMeV: string): readonly (string | RichText)[] => [
    'signal ',
    events,
    ` at ${massMeV} MeV`,
  ],
  noSignal: 'background alone',
  /** In front of the title of a spectrum, and of its axis. */
  of: (label: string, what: string) => `${label}: ${what}`,
  axis: (label: string, what: RichText): readonly (string | RichText)[] => [`${label}: `, what],
  unread: (text: string, example: string) =>
    `The toy “${text}” cannot be read; write a seed and, for a signal, its mass in MeV and its coupling, as ${example}.`,
  exposure: (label: string, exposure: number) =>
    exposure === 1 ? label : `${label}, ${exposure} times the kaons`,
  generated: 'generated events',
  onPlane: (label: string) => `Dashed, ${label}: limits of generated events, not of data.`,
  inPanel: {
    toy: (label: string) => `The spectrum shows generated events (${label}), not data.`,
    data: (label: string) => `The panel shows data, not the generated experiment (${label}).`,
  },
  /** In a panel that still shows data. */
  ofData: 'data, not the toy',
  /** In the readout, where all else is of data. */
  elseData: 'Everything else here is data.',
  saved: (label: string) => `This curve is of a generated experiment (${label}), not of data.`,
  counts: (name: RichText, count: number, limit: RichText): readonly (string | RichText)[] => [
    name,
    `: *n* = ${count}, B < `,
    limit,
  ],
  unlimited: (name: RichText): readonly (string | RichText)[] => [name, ': no limit here'],
  evidence: (
    name: RichText,
    local: string,
    global: string,
    massMeV: string,
  ): readonly (string | RichText)[] => [
    name,
    `: here ${local}*σ* locally; largest excess at ${massMeV} MeV, ${global}*σ* globally`,
  ],
});
