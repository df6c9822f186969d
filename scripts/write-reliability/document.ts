import { notedRuns, type Row } from './results.ts';

/** A part of the report: what a script does, and the columns of its table. */
interface Part {
  /** Name under which the script notes its runs. */
  readonly script: string;
  readonly title: string;
  readonly about: string;
  /** Headings by the field of the rows; a field that a row lacks stays empty. */
  readonly columns: Readonly<Record<string, string>>;
}

/** All parts, in the order of the report. A part whose script noted nothing is left out. */
export const parts: readonly Part[] = [
  {
    script: 'fuzz',
    title: 'What comes from outside',
    about:
      '`npm run fuzz` changes sound files, links, requests and command lines at random, writes others by grammar, and gives them to the ' +
      'same code as the page and the command line do. Each case must end in something usable or in one sentence for people, within a second ' +
      'of work, without an uncaught error, and no text of the input may become anything but text. An input that once did otherwise is made as small as it ' +
      'gets, kept in `tests/fuzz/kept`, and tried by every `npm test`, which also makes 2 000 new cases for each row. ' +
      'Of requests that take long (toys, regions) all are checked and some are answered.',
    columns: {
      attacked: 'attacked with',
      times: 'cases',
      taken: 'taken',
      refused: 'refused in a sentence',
      uncaught: 'uncaught or unclear',
      hangs: 'over 1 s',
      slowestMs: 'slowest case (ms)',
      found: 'kept from earlier runs',
      seed: 'seed',
    },
  },
  {
    script: 'soak',
    title: 'A long session',
    about:
      '`npm run soak` does what a hand might do, at random: controls, plot, keys, links, window sizes. The heap is measured after the first thousand ' +
      'actions and at the end, with nothing open and everything collected. A problem is a message of the console, a heap that grew by more than 5 MB, or a picture that is ' +
      'another on a fresh page.',
    columns: {
      actions: 'actions',
      heap: 'heap (MB)',
      nodes: 'nodes',
      listeners: 'listeners',
      problems: 'problems',
      seed: 'seed',
    },
  },
  {
    script: 'soak-kiosk',
    title: 'A day on a stand',
    about:
      '`npm run soak:kiosk` lets a stand loop, be touched and forget its visitor, over and over; a cycle is 77 s of its time. The heap, with everything collected, may not grow by more than ' +
      '3 MB between the middle and the end.',
    columns: { cycles: 'cycles', middleMB: 'heap in the middle (MB)', endMB: 'heap at the end (MB)' },
  },
  {
    script: 'kill-workers',
    title: 'Workers that die',
    about:
      '`npm run kill-workers` ends all workers while a slider moves. After a death alone: time until the curves follow, median and 95th percentile. In a burst ' +
      'most attempts find no worker, since each waits longer to start again; afterwards everything must be as on a fresh page.',
    columns: {
      how: 'how',
      deaths: 'deaths',
      recoveries: 'recoveries',
      recovery: 'back after (ms)',
      sameAsFresh: 'as on a fresh page',
      problems: 'problems',
    },
  },
  {
    script: 'slow-visit',
    title: 'A slow line',
    about:
      '`npm run slow-visit` opens the page for the first time at 1.5 Mbit/s, 40 ms away, with a quarter of the processor; medians.',
    columns: { visits: 'visits', firstPlotMs: 'first plot (ms)', livePlotMs: 'live plot (ms)' },
  },
  {
    script: 'browsers',
    title: 'Other browsers',
    about:
      '`npm run test:browsers` draws, drags, slides, follows a link, takes a file, saves and works without a network, and holds the digits of every task, model and ' +
      'method against those of Node. What is drawn and said must be what Chromium draws and says.',
    columns: { browser: 'browser', tasks: 'tasks', passed: 'passed' },
  },
];

const grouped = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ') : value;
};

function table(columns: Part['columns'], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const fields = Object.keys(columns);
  return [
    line(Object.values(columns)),
    line(fields.map(() => '---')),
    ...rows.map((row) =>
      line(fields.map((field) => (field === 'seed' ? String(row[field]) : grouped(row[field])))),
    ),
  ].join('\n');
}

function section({ script, title, about, columns }: Part): string {
  const rows = Object.values(notedRuns(script));
  return rows.length === 0 ? '' : `## ${title}\n\n${about}\n\n${table(columns, rows)}\n`;
}

/** The report, from what the scripts noted when they ran last. */
export function document(): string {
  const introduction = [
    '# Reliability',
    'What was done to break KaonScope, how often, and what happened. The numbers are written by the scripts that did it: each notes its last',
    'run in `docs/reliability`, and `npm run reliability` makes this page of the notes. Nothing here is typed by hand.',
  ];
  return `${introduction[0]}\n\n${introduction.slice(1).join('\n')}\n\n${parts
    .map(section)
    .filter((text) => text !== '')
    .join('\n')}`;
}
