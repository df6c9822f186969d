import type { ShardFaults } from '../../cli/shardFaults.ts';
import { section } from '../section.ts';
import { listed, rangesText, written } from './numbers.ts';

/** Of a list in a sentence no more than can be read at a glance. */
const mostListed = 10;
const capped = (names: readonly string[]): string =>
  names.length <= mostListed
    ? listed(names)
    : `${names.slice(0, mostListed).join(', ')} and ${names.length - mostListed} more`;
const oneOf = (names: readonly string[]): string => `it must be one of ${names.join(', ')}`;
const row = (file: string, number: number): string => `${file}, data row ${number}`;

/** What a command is for, and what each option means, as the usage says it. */
export const usageWords = section('usage', {
  title: 'kaonscope: NA62 searches for K+ -> pi+ X on the command line',
  help: 'kaonscope COMMAND --help says what the options mean, kaonscope --version which version this is.',
  exitCodes: 'Exit code 0: answer on standard output. 2: bad input. 1: failure.',
  or: ', or ',
  inRange: (about: string, [low, high]: readonly [number, number]): string =>
    `${about}, from ${low} to ${high}`,
  unlessSaid: (about: string, usual: string): string => `${about}; ${usual} unless said`,
  oneOf: (about: string, names: readonly string[]): string => `${about}, one of ${names.join(' ')}`,
  commands: {
    limits:
      'upper limits of a search on B(K+ -> pi+ X) over mass, at its own hypotheses unless --masses says others',
    model: 'production, lifetime and decay fractions of a model over mass',
    exclude: 'intervals of the coupling that are excluded at each mass, one a row',
    point: 'everything about one point of a model: the numbers of the readout',
    convert: 'coupling, lifetime, decay length and all conventions of the coupling at one mass',
    cls: 'upper limit of one counting experiment',
    clsTable: 'upper limits of counting experiments, one a row: s_ul is added to the table',
    shape: 'unbinned limit of the 2017 data at one mass, by toys',
    shapeConfig: 'unbinned limit of an experiment of your own, by toys',
    scan: 'the answer to a request to the engine as a file, or one shard of it',
    merge: 'the shards of a scan put together',
    check: 'what the loader says of bounds, limits or data of your own',
  },
  /** What the option of each assumption means, by its key. */
  assumptions: {
    cl: 'confidence level as a fraction',
    method: 'how a limit is set',
    statistic:
      'what falls to 1 - CL at a limit. CLs+b covers exactly but can exclude signals to which a search is blind; where it excludes ' +
      'every signal its limit is 0, and exclude leaves the mass out',
    exposure: 'factor on the number of kaons (any but 1 is a projection)',
    uncertainty:
      'how sigma_b follows --exposure L: sigma_b/b stays as published (relative; the part of it that comes from counting sidebands, ' +
      'for pi+ mu mu, falls like 1/sqrt(L)), or all of it falls like 1/sqrt(L) (statistical)',
    law: 'how the acceptance of pi+ mu mu falls with lifetime',
  } as Readonly<Record<string, string>>,
  options: {
    search: 'the search',
    limitsTau: 'proper lifetime of X in s; X escapes (inf) unless said',
    bounds: 'bounds of other experiments beside them',
    kind: 'which limits exclude; observed unless said, expected in a projection',
    coupling: 'coupling of the model',
    pointTau: 'proper lifetime of X in s, in place of the one that the coupling implies',
    tau: 'proper lifetime of X in s',
    n: 'events seen',
    b: 'events of background expected',
    sigmaB: 'uncertainty of the background',
    at: 'signal events at which CLs, CLs+b, CLb and p0 are wanted too',
    clsToys: 'toys, where limits come from toys',
    table: 'experiments, with columns n_obs,b,sigma_b,cl,method',
    shapeToys: 'toys with signal at each of five signals',
    config: 'the experiment',
    request: 'the request',
    shard: 'the K-th of N shards; the whole unless said',
    model: (names: readonly string[]): string => `benchmark model, one of ${names.join(' ')}`,
    couplings:
      'couplings of the model alp, of CGG CWW CBB (g^2 in front), Cff (all fermions) or Cuu Cdd Cll C33 in its place, and ksd; those not given are 0',
    scale: 'scale in TeV, 1 to 1e6, at which the couplings of the model alp are given',
    theory: (inputs: string): string => `inputs of theory in place of the usual ones, as C=0.0038: ${inputs}`,
    modelFile: 'a model of your own, as formulas or a table (docs/own-models.md), in place of --model',
    searchFile: 'a search of your own, as a table of counts (docs/own-searches.md), beside the others',
    brInv: 'probability 0-1 that X behaves as invisible',
    masses: 'masses in MeV, A:B:STEP or a comma list',
    mass: 'mass of X',
    convention:
      'convention of --coupling, as model and convert name them; the first of the model unless said',
    alphaD: 'dark fine-structure constant in the coupling y of bc2',
    chiRatio: 'mass of the dark matter over that of the dark photon in the coupling y of bc2',
    searches: 'searches, all unless said',
    combine:
      'one limit from all searches that see X, the product of the likelihoods of those with counts; exclude adds its intervals as the search "combined"',
    tableFormat: 'form of the table, csv unless said',
    decimal: 'decimal sign of files in columns; found unless said',
    delimiter: 'what parts their columns; found unless said',
    jsonFormat: 'the only form of this answer',
    asJson: 'what would be drawn, as JSON',
    help: 'what a command takes',
    version: 'the version of the program',
    lang: 'language of all that is said, en unless said',
    debug: 'shows the trace of a failure',
    seed: 'seed of the toys',
    toys: 'toys per hypothesis, where limits come from toys (4096 unless said)',
    whatIf:
      'what would be observed if N events had the missing mass (or lay on the spectrum) at the hypothesis nearest to MASS, in place ' +
      'of those seen in its window; beside --exposure L, with the median of the background elsewhere. Not for searches that ' +
      'publish limits only',
    toy:
      'one experiment generated from this seed in the place of all data, with background alone unless --with-signal says more; --exposure L ' +
      'is then the exposure of the toy. Not for searches that publish limits only',
    withSignal:
      'the signal in the toy: that of a point of the model, its coupling in the first convention; with MODEL in front where the ' +
      'command has none',
  },
});

/** What the command line complains about and notes beside its answers. */
export const commandLine = section('command line', {
  unknownCommand: (name: string, allowed: readonly string[]): string =>
    `The command is "${name}"; ${oneOf(allowed)}.`,
  giveEither: (options: readonly string[]): string => `Give either ${listed(options, 'or')}.`,
  unusedOptions: (command: string, unused: readonly string[], taken: readonly string[]): string =>
    `${command} does not use ${listed(unused, 'or')}; it takes ${taken.length === 0 ? 'names of files' : taken.join(', ')}.`,
  takesNoValue: (option: string, text: string): string => `--${option} is "${text}"; it takes no value.`,
  needsValue: (option: string, value: string): string =>
    `--${option} has no value; it must be followed by one, as --${option} ${value}.`,
  notExpected: (word: string, command: string): string =>
    `"${word}" was not expected after "${command}"; see --help.`,
  notANumber: (option: string, text: string): string =>
    `--${option} is "${text}"; it must be a decimal number.`,
  notOneOf: (option: string, text: string, allowed: readonly string[]): string =>
    `--${option} is "${text}"; ${oneOf(allowed)}.`,
  missing: (option: string): string => `--${option} is missing; see --help.`,
  notMasses: (option: string, text: string, most: number): string =>
    `--${option} is "${text}"; it must be A:B:STEP with A ≤ B, a positive STEP and at most ${most} masses, or a comma list in MeV.`,
  unknownModel: (text: string, allowed: readonly string[]): string =>
    `The model is "${text}"; ${oneOf(allowed)}.`,
  noCouplings: (model: string): string =>
    `--couplings and --scale-TeV belong to the model alp; ${model} has one coupling, which --coupling or the table gives.`,
  noTheory: (model: string, allowed: readonly string[]): string =>
    `--theory belongs to the models ${allowed.join(', ')}; ${model} has no inputs of theory to choose.`,
  fixedFraction: (given: number, model: string, fixed: number): string =>
    `--br-inv is ${given}; for ${model} it must be ${fixed}.`,
  unknownBound: (id: string, benchmark: string, allowed: readonly string[]): string =>
    `The bound is "${id}"; for ${benchmark} ${oneOf(allowed)}.`,
  observedProjection: (exposure: number): string =>
    `--exposure is ${exposure}; a projection has no observed limit, so --kind must be expected.`,
  notAShard: (option: string, text: string): string =>
    `--${option} is "${text}"; it must be K/N with whole numbers 1 ≤ K ≤ N, as 2/8.`,
  notAWhatIf: (option: string, text: string): string =>
    `--${option} is "${text}"; it must be MASS:N or SEARCH:MASS:N, as 196:3.`,
  whoseWhatIf: (text: string): string =>
    `--what-if is "${text}"; with several searches it must name its own, as na62-pinunu-2016-2022:${text}.`,
  whatIfElsewhere: (search: string): string =>
    `--what-if names "${search}", which is not among the searches asked.`,
  projection: (count: number, hypothesisMeV: number, search: string): string =>
    `Projection: ${count} events are supposed at ${written(hypothesisMeV)} MeV in ${search}, in place of those in the window there.`,
  notASignal: (option: string, text: string): string =>
    `--${option} is "${text}"; it must be MASS:COUPLING or MODEL:MASS:COUPLING, as bc4:196:2e-8.`,
  whoseSignal: (text: string): string =>
    `--with-signal is "${text}"; this command has no model, so it must name its own, as bc4:${text}.`,
  signalWithoutToy: '--with-signal belongs to --toy SEED, which is missing.',
  toy: (seed: number, exposure: number): string =>
    `Toy, seed ${seed}: these events were generated${exposure === 1 ? '' : ` for ${written(exposure)} × the kaons`}, they are not data.`,
  massesElsewhere: (
    massesMeV: readonly number[],
    rangesMeV: readonly (readonly [number, number])[],
  ): string =>
    `--masses holds ${massesMeV.length === 0 ? 'nothing' : massesMeV.map(written).join(', ')}; this search looks only at ${rangesText(rangesMeV)}.`,
  massesUnproduced: (massesMeV: readonly number[], highestMeV: number, reason: string): string =>
    `--masses holds ${massesMeV.map(written).join(', ')}; it must be from 0 to ${written(highestMeV)} MeV: ${reason}`,
  unreadSearch: 'The data file of this search could not be read.',
  noLimit: 'No signal was found at which the level falls to 1 - CL.',
  ofSearch: (search: string, sentence: string): string => `${search}: ${sentence}`,
  unreadFile: (file: string, use: string, kind: 'CSV' | 'JSON' | 'text'): string =>
    `${file} could not be read; ${use} must name a ${kind} file.`,
  notAnObject: (file: string): string => `${file} must hold one object.`,
  notAConfig: (file: string, numbers: readonly string[]): string =>
    `${file} must hold one object with ${numbers.join(', ')} and events.`,
  fieldNotANumber: (file: string, name: string, value: string | undefined): string =>
    `${file}: ${name} is ${value ?? 'missing'}; it must be a number.`,
  eventsNotAList: (file: string, value: string | undefined): string =>
    `${file}: events is ${value ?? 'missing'}; it must be a list of numbers.`,
  eventNotANumber: (file: string, value: string): string =>
    `${file}: events holds ${value}; it must be a list of numbers.`,
  tableTitle: (file: string): string => `Upper limits for the rows of ${file}`,
  noColumns: (file: string, missing: readonly string[], needed: readonly string[]): string =>
    `${file} has no column ${missing.join(', ')}; it needs ${needed.join(', ')}.`,
  rowMethod: (file: string, number: number, text: string, allowed: readonly string[]): string =>
    `${row(file, number)}: method is "${text}"; ${oneOf(allowed)}.`,
  rowNumber: (file: string, number: number, column: string, text: string): string =>
    `${row(file, number)}: ${column} is "${text}"; it must be a decimal number.`,
  ofRow: (file: string, number: number, sentence: string): string => `${row(file, number)}: ${sentence}`,
  noShards: 'merge needs the names of the files of all shards.',
  notAllShards: ({ of, missing, repeated, foreign }: ShardFaults): string => {
    const gaps = missing.map(([from, to]) =>
      from === to ? `${from}/${of}` : `${from}/${of} to ${to}/${of}`,
    );
    const others = foreign.map(({ file, shard: [part, whole] }) => `${file} (${part}/${whole})`);
    const isOne = missing.length === 1 && missing[0][0] === missing[0][1];
    const faults = [
      ...(gaps.length === 0 ? [] : [`${capped(gaps)} ${isOne ? 'is' : 'are'} missing`]),
      ...(repeated.length === 0
        ? []
        : [capped(repeated.map(({ part, files }) => `${part}/${of} is in ${capped(files)}`))]),
      ...(others.length === 0
        ? []
        : [
            `${capped(others)} ${others.length === 1 ? 'is' : 'are'} of another request, another number of shards or another version`,
          ]),
    ];
    return `These are not the ${of} shards of one request: ${faults.join('; ')}.`;
  },
  noFiles: 'check needs the names of one or more files.',
  unreadGiven: (file: string): string => `${file} could not be read; check needs the names of files.`,
});

/** What `check` reports of files. */
export const checkWords = section('check', {
  good: (file: string, what: string): string => `${file}: good, ${what}`,
  bound: (id: string, status: string): string => `bound ${id} (${status})`,
  curve: (id: string, quantity: string): string => `curve ${id} (${quantity})`,
  limitTable: (id: string): string => `table of limits ${id}`,
  publishedCurve: (id: string): string => `published curve ${id}`,
  analysis: (title: string): string => `analysis "${title}"`,
  model: 'model of somebody’s own, for --model-file',
  counts: (title: string, masses: number): string =>
    `search of somebody’s own "${title}" at ${masses} masses, for --search-file`,
  scan: (version: string): string => `answer to a whole request, by KaonScope ${version}`,
  session: (program: string): string => `session, written by ${program}`,
  sessionView: (words: string): string => `view #${words}`,
  sessionBound: (name: string, points: number): string => `own bound "${name}", ${points} points`,
  sessionTables: (tables: number): string =>
    tables === 1 ? '1 official table' : `${tables} official tables`,
  sessionNotes: (notes: string): string => `notes: ${notes}`,
  view: (words: string): string => `figure of KaonScope; its view is #${words}`,
  column: (number: number, name: string): string => `column ${number} "${name}"`,
  mass: (unit: string, guessed: boolean, column: string): string =>
    `mass in ${unit}${guessed ? ' (guessed)' : ''} in ${column}`,
  values: (quantity: string | null, column: string): string =>
    `${quantity ?? 'values of an unknown quantity'} in ${column}`,
  convention: (id: string): string => `convention ${id}`,
  band: (shape: string, column: string): string => `${shape} with its other edge in ${column}`,
  ambiguous: (question: string): string => `ambiguous: ${question}`,
  level: (percent: string): string => `${percent} % CL`,
  /** What would be drawn of something that was read. */
  drawn: (parts: readonly string[]): string => `draws ${parts.join(', ')}`,
  contour: (model: string, convention: string, shape: string, curveType: string): string =>
    `a coupling of ${model} in ${convention}, ${shape}, ${curveType}`,
  recast: 'limits on B(K⁺ → π⁺X), recast in every model',
  limit: 'a limit on B(K⁺ → π⁺X) as it stands, not recast',
  points: (count: number, rangesMeV: readonly (readonly [number, number])[]): string =>
    `${count} points at ${rangesText(rangesMeV)}`,
  undrawn: (why: string): string => `draws nothing yet: ${why}`,
  table: (name: string, rows: number, columns: number, parts: readonly string[]): string =>
    `"${name}": ${rows} rows, ${columns} columns; ${parts.join(', ')}`,
});
