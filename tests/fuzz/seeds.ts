import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { stringify } from 'yaml';
import { curveFile } from '../own/curveFile.ts';
import { dataText } from '../searches/agreement.ts';

/** Sound texts of numbers in columns. */
export const columnTexts = [
  'm_X [MeV],sin2theta\n100,1e-7\n150,3e-8\n200,2e-8\n',
  'm_S [GeV];sin2theta\n0,05;2e-3\n0,20;1e-3\n0,30;2e-3\n',
  '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n120,1e-10\n250,1e-10\n',
  'm_MeV,tau_ns,br_ul\n100,inf,1e-10\n200,inf,2e-10\n100,5,3e-10\n200,5,4e-10\n',
  '# limits of an experiment, 95 % CL\n# mass/GeV epsilon\n0.1 1e-3\n0.2\t2e-3\n0.3   1.5d-3\n',
  'piece,m_MeV,epsilon\n1,10,1e-3\n1,20,2e-3\n2,30,1e-3\n2,40,1e-3\n',
  '"mass, in MeV"\t"BR (%)"\n10\t1.5%\n20\t2.5%\n30\t\n',
  '! Fortran\n 1.0D+02 1.0D-07\n 2.0D+02 2.0D-08\n',
  'm,g\n10,1e-4\n10,1e-4\n20,1e-9\n20,1e-2\n10,1e-4\n',
  '100,1e-7\n200,2e-8\n',
  '\ufeffm_MeV;CGG_over_Lambda_TeV-1 (observed, 90% CL)\r\n100;1e-3\r\n200;2e-3\r\n',
];

/** Sound blocks of columns as HEPData writes them. */
export const blockTexts = [
  '#: name: Table 1\n#: data_file: t.yaml\nM(S) [MEV],sin2theta\n50,8e-3\n250,8e-3\n',
  '#: name: Limits\n#: description: Upper limits at 90% CL\n#: table_doi: 10.17182/hepdata.1\n#: CL [%],,90\nm [GeV],"B(K+ -> pi+ X)"\n0.1,1e-10\n0.2,2e-10\n\n#: CL [%],,95\nm [GeV],"B(K+ -> pi+ X)"\n0.1,2e-10\n0.2,4e-10\n',
];

const submission = {
  name: 'Table 1',
  description: 'Upper limits at 90% CL',
  independent_variables: [
    { header: { name: 'M(S)', units: 'MeV' }, values: [50, 150, 250].map((value) => ({ value })) },
  ],
  dependent_variables: [
    {
      header: { name: 'sin2theta' },
      qualifiers: [{ name: 'CL', value: 90, units: '%' }],
      values: [{ value: 4e-3 }, { value: '3.0e-3' }, { value: '-' }],
    },
    {
      header: { name: 'B(K+ -> pi+ X)', units: '%' },
      values: [
        { value: '<1e-3' },
        { value: 1e-3, errors: [{ symerror: 1e-4, label: 'sys' }] },
        { value: 2e-3 },
      ],
    },
  ],
};
const bins = {
  independent_variables: [
    {
      header: { name: 'm', units: 'GeV' },
      values: [
        { low: 0.1, high: 0.2 },
        { low: 0.2, high: 0.3 },
      ],
    },
  ],
  dependent_variables: [{ header: { name: 'epsilon' }, values: [{ value: 1e-3 }, { value: 2e-3 }] }],
};

/** What HEPData submissions hold. */
export const submissions: readonly unknown[] = [submission, bins];

const listOf = (values: readonly string[]): string => values.map((value) => `  - ${value}\n`).join('');
const many = Array.from({ length: 120 }, (_, k) => k + 1);

/** Sound YAML of HEPData; the last one is long enough for its lists to be read apart. */
export const yamlTexts = [
  stringify(submission),
  stringify(bins),
  'independent_variables:\n- header: {name: M(S), units: MeV}\n  values: [{value: 50}, {value: 150}]\ndependent_variables:\n- header: {name: sin2theta}\n  qualifiers: [{name: CL, value: 90, units: "%"}]\n  values: [{value: 4.0e-3}, {value: 3.0e-3}]\n',
  'a: &a [1, 2]\nindependent_variables: &i\n- header: {name: m}\n  values: [{value: 1}, {value: 2}]\ndependent_variables: *i\n',
  '---\nname: Table 1\ndata_file: table1.yaml\n---\nname: Table 2\ndata_file: table2.yaml\n',
  `independent_variables:\n- header: {name: m, units: MeV}\n  values:\n${listOf(many.map((k) => `value: ${k}`))}dependent_variables:\n- header: {name: epsilon}\n  values:\n${listOf(many.map((k) => `{value: ${k}e-5}`))}`,
];

/** Tables as hepdata.net gives them to programs. */
export const siteTables: readonly unknown[] = [
  {
    name: 'Table 1',
    description: 'Upper limit',
    doi: '10.17182/hepdata.1.v1/t1',
    headers: [{ name: 'M(S) [MEV]' }, { name: 'sin2theta', colspan: 2 }],
    qualifiers: {
      CL: [
        { group: 0, value: '90' },
        { group: 1, value: '95' },
      ],
      RE: 'K+ --> PI+ X',
    },
    values: [50, 150, 250].map((m) => ({
      x: [{ value: String(m) }],
      y: [
        { value: '6e-3', group: 0 },
        { value: '-', group: 1 },
      ],
    })),
  },
  {
    headers: [{ name: 'm [GeV]' }, { name: 'BR' }],
    values: [
      { x: [{ low: '0.1', high: '0.2' }], y: [{ value: '1e-10', group: 0 }] },
      { x: [{ low: '0.2', high: '0.3' }], y: [{ value: 2e-10, group: 0 }] },
    ],
  },
];

/** Lists of flat records. */
export const recordLists: readonly unknown[] = [
  [
    { m_MeV: 100, sin2theta: 1e-7 },
    { m_MeV: 200, sin2theta: 2e-8 },
  ],
  [
    { m_MeV: 100, tau_s: 'inf', br_ul: 1e-10, search: 'x' },
    { m_MeV: 200, tau_s: 1e-9, br_ul: null, search: 'y' },
  ],
];

/** Curves in JSON as people and programs write them. */
export const namedCurves: readonly unknown[] = [
  {
    a: [
      [0.05, 1e-8],
      [0.1, 2e-8],
    ],
    b: [[0.16, 3e-9], null, [0.25, 2e-9]],
  },
  { 'mass [GeV]': [0.1, 0.2, 0.3], 'BR [%]': [5, null, '1e-3'] },
  {
    columns: ['m_MeV', 'epsilon'],
    data: [
      [100, 1e-4],
      [200, 2e-4],
    ],
  },
  {
    limits: [
      {
        name: 'observed',
        CL: '90%',
        points: [
          { x: 1, y: 1e-4 },
          { x: 2, y: 1e-5 },
        ],
      },
    ],
  },
  [
    ['m', 'g'],
    [100, 1e-7],
    [150, null],
    [200, 2e-8],
  ],
  [
    [
      [100, 1e-7],
      [150, 3e-8],
    ],
    [
      [200, 2e-8],
      [250, 1e-8],
    ],
  ],
];

/** Lists as Mathematica and Python write them. */
export const writtenLists = [
  'limit = {{0.1, 1.2*^-8}, {0.2, Indeterminate}, {0.3, 3.`5*^-8}};\n',
  '# from a script\ndata = [(0.1, 1e-8), (0.2, nan), (0.3, 2e-8),]\n',
  '<|"observed" -> {{100, 1*^-7}, {200, 2*^-8}}, "expected" -> {{100, 2*^-7}, {200, 3*^-8}}|>',
  "{'a': [[0.1, 1e-8], [0.2, 2e-8]], 'b': [(0.1, 3e-8), (0.2, np.nan)]}",
  '[0.1, 1e-8]\n[0.2, 2e-8]\n[0.3, 3e-8]\n',
];

const calibrationPoints = [
  { px: 0, py: 100, dx: '0', dy: '1e-9' },
  { px: 100, py: 100, dx: '1', dy: '1e-9' },
  { px: 0, py: 100, dx: '0', dy: '1e-9' },
  { px: 0, py: 0, dx: '0', dy: '1e-5' },
];

/** Projects of WebPlotDigitizer, of its versions 4 and 3. */
export const plotDigitizer: readonly unknown[] = [
  {
    version: [4, 2],
    axesColl: [
      {
        name: 'XY',
        type: 'XYAxes',
        isLogX: false,
        isLogY: true,
        calibrationPoints,
      },
    ],
    datasetColl: [
      {
        name: 'Default Dataset',
        axesName: 'XY',
        data: [
          { x: 10, y: 20, value: [0.1, 1e-7] },
          { x: 20, y: 30, value: [0.2, 3e-8] },
        ],
      },
    ],
  },
  {
    wpd: {
      axesType: 'XYAxes',
      axesParameters: { isLogX: false, isLogY: true },
      calibration: calibrationPoints,
      dataSeries: [
        {
          name: 'Limit',
          data: [
            { x: 10, y: 20 },
            { x: 20, y: 30 },
          ],
        },
      ],
    },
  },
];

/** The label of a curve of the Dark Matter live site, and its points. */
export const liveLabel = {
  id: 'x',
  labelName: 'NA62',
  longName: 'NA62, dark photon, 90% CL',
  paperUrls: ['https://arxiv.org/abs/2507.17286'],
  url: 'data/points.csv',
  curveType: 'excluded',
};
export const livePoints = 'x,y\n0.05,2e-2\n0.25,1e-2\n';

/** Small data files of ours of every kind, and a curve as the page saves it. */
export const ownFiles: readonly unknown[] = [
  ...[
    'bounds/bc4-charm.json',
    'bounds/bc4-e949.json',
    'bounds/bc4-belle.json',
    'bounds/bc4-belle-2.json',
    'recasts/lhcb-kmumu.json',
    'bounds/bc11-na62-gammagamma.json',
    'published/na62-pimumu-2017-2018-observed.json',
    'published/na62-pinunu-2016-2018-derived.json',
    'recasts/e949-invisible.json',
    'recasts/microboone-piee.json',
    'recasts/e787-pigammagamma.json',
    'analyses/na62-pi0-invisible.json',
    'analyses/na62-pigammagamma-2017-2018.json',
  ].map((path) => JSON.parse(dataText(path)) as unknown),
  {
    ...curveFile,
    monteCarlo: { seed: 1, stretches: [{ error: [1e-3, 1e-3], toys: [10, 10] }] },
  },
];

/** An analysis of counts and one of a peak, cut down to a few columns' length of the real ones. */
export const analyses: readonly unknown[] = ['na62-pinunu-2017', 'na62-pimumu-2017-2018'].map(
  (id) => JSON.parse(dataText(`analyses/${id}.json`)) as unknown,
);

/**
 * Texts of a folder of files that were brought along before, where there is one.
 * @param folder named by FUZZ_FILES
 */
export function broughtTexts(folder = process.env.FUZZ_FILES): readonly string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile() && statSync(path).size < 20_000)
    .map((path) => readFileSync(path, 'utf8'));
}
