import { section } from '../section.ts';

/** The dialog that asks what your own data are. */
export const ownDialogWords = section('own dialog', {
  title: 'Add your own bound',
  formats: (mostMegabytes: number) =>
    `CSV with any delimiter, HEPData YAML, JSON or CSV, alone or in the archive of a record (zip, tar.gz), the CSV and JSON pair of the Dark Matter live site, or KaonScope JSON; up to ${mostMegabytes} MB. Files can be dropped anywhere on the page.`,
  files: 'Files',
  text: 'or text',
  stays: 'Nothing leaves this browser. It keeps your own data between visits; links do not contain them.',
  read: 'Read the text',
  cancel: 'Cancel',

  reading: 'Reading',
  readingWhat: (what: string) => `Reading ${what}…`,
  patience:
    'The rest of the page still works. A long YAML with errors beside its numbers takes up to half a minute.',

  dialect: 'How the columns are written',
  found: 'found from the text',
  decimal: 'Decimal sign',
  decimals: { point: 'point', comma: 'comma' },
  delimiter: 'Between columns',
  delimiters: {
    tab: 'tab',
    semicolon: 'semicolon',
    comma: 'comma',
    blank: 'blanks',
    bar: 'bar |',
    ampersand: 'ampersand &',
  },

  look: 'Look at it before it is added',
  changing: 'Change your bound',
  table: 'Table',
  tableOf: (place: number, tables: number, name: string, file: string) =>
    `${place} of ${tables}: ${name} (${file})`,
  tableAdded: (table: string) => `${table}, added`,
  form: 'What the data are',
  suspicions: 'Worth a look',
  add: 'Add to the plot',
  keep: 'Keep the changes',
  willRecast: 'The limits will be recast in every model.',
  willNotRecast: (reason: string) => `It will be shown only in the panel “Limit on B”. ${reason}`,
  added: (name: string) => `“${name}” was added. It stays in this browser; links do not contain it.`,
  addedToLimits: (name: string) =>
    `“${name}” was added. It cannot be recast, so it is shown in the panel “Limit on B”. It stays in this browser; links do not contain it.`,
  addedToModel: (name: string, model: string) =>
    `“${name}” was added. It is drawn when the model is ${model}. It stays in this browser; links do not contain it.`,

  noCurve: 'The curve appears here once the answers make one.',
  curve: (lightestMeV: string, heaviestMeV: string, lowest: string, highest: string) =>
    `The curve, from ${lightestMeV} to ${heaviestMeV} MeV and from ${lowest} to ${highest}`,
  points: (points: number) => `Mass in MeV; ${points} points.`,
  pointsDrawn: (points: number, drawn: number) =>
    `Mass in MeV; ${points} points, drawn with ${drawn} of them.`,

  unnamed: 'My bound',
  onPlot: 'On the plot',
  name: 'Name',
  reference: 'Reference',
  referenceHint: 'arXiv number, journal or address',
  colour: 'Colour',
  colours: {
    own: 'ink',
    grey1: 'dark grey',
    grey2: 'grey',
    grey3: 'light grey',
    pinunu: 'red',
    pi0inv: 'violet',
    pimumu: 'green',
    pigammagamma: 'blue',
  },

  rowsRegion: 'First rows of the table',
  rowsCaption: (rows: number) => `The first rows of ${rows}, as the file has them`,
  line: 'line',
  use: { mass: 'mass', value: 'value', otherEdge: 'other edge', lifetime: 'lifetime' },
  rows: (rows: number) => `${rows} rows`,
  rowsAndColumns: (rows: number, columns: number) => `${rows} rows, ${columns} more columns`,

  numbers: 'What the numbers are',
  mass: 'Mass',
  massUnit: 'Unit of the mass',
  noUnit: (unit: string) => `The file names no unit; ${unit} fits the size of its numbers.`,
  values: 'Values',
  written: 'Written as',
  massScale: 'How the masses are written',
  scales: { linear: 'the number', log10: 'log₁₀ of it', ln: 'ln of it' },
  power: 'Power of the coupling',
  powers: { 1: 'itself', '-1': 'its reciprocal', 2: 'its square', '-2': 'the reciprocal of its square' },
  unit: 'Unit',
  noUnitNamed: 'none named',
  open: (questions: number) =>
    questions === 1
      ? 'One question is open; it is marked.'
      : `${questions} questions are open; they are marked.`,
  quantity: 'They are',
  choose: 'choose…',
  quantities: { coupling: 'couplings of a model', 'branching-ratio': 'upper limits on B(K⁺ → π⁺X)' },
  confidence: 'Confidence level',
  levelNeeded: 'Without it the limits cannot be recast in the models.',
  confidenceInPercent: 'Confidence level in percent',
  curveType: 'The curve is',
  curveTypes: { excluded: 'excluded', projection: 'a projection' },
  model: 'Model',
  coupling: 'Coupling',
  otherEdge: 'Other edge',
  noOtherEdge: 'none: the values go around it',
  shape: 'Drawn as',
  shapes: {
    'lower-edge': 'a lower edge: above it is excluded',
    'upper-edge': 'an upper edge: below it is excluded',
    'closed-region': 'a closed contour: inside is excluded',
  },
  seen: 'Seen is',
  signatures: {
    invisible: 'nothing but the pion',
    mumu: 'two muons',
    ee: 'two electrons',
    gammagamma: 'two photons',
  },
  lifetime: 'Lifetime of X',
  lifetimes: { escapes: 'X escapes', one: 'one lifetime, in ns', column: 'in a column' },
  lifetimeInNs: 'Lifetime in ns',
  column: 'Column',
  lifetimeUnit: 'Unit of the lifetime',
});
