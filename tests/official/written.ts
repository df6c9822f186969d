import { stringify } from 'yaml';
import type { OfficialTable } from '../../src/data/officialSchema.ts';
import type { Content } from '../archives.ts';

/** A column of a table before it is written. */
interface Variable {
  readonly name: string;
  readonly units?: string;
  readonly values: readonly number[];
  readonly bins?: readonly (readonly [number, number])[];
  readonly errors?: readonly number[];
  readonly qualifiers?: readonly (readonly [string, string])[];
}

/** A table as HEPData has it. */
export interface HepdataTable {
  readonly name: string;
  readonly description: string;
  readonly axis: Variable;
  readonly columns: readonly Variable[];
}

export const doi = '10.17182/hepdata.160245.v1';

/** Digits that are written: HEPData keeps what it is given, and papers give this many. */
const digits = 6;
const rounded = (value: number): number => Number(value.toPrecision(digits));

const entry = ({ values, bins, errors }: Variable, row: number): object => ({
  ...(bins === undefined ? { value: rounded(values[row]) } : { low: bins[row][0], high: bins[row][1] }),
  ...(errors === undefined ? {} : { errors: [{ symerror: rounded(errors[row]), label: 'total' }] }),
});

const variable = (each: Variable): object => ({
  header: { name: each.name, ...(each.units === undefined ? {} : { units: each.units }) },
  ...(each.qualifiers === undefined
    ? {}
    : { qualifiers: each.qualifiers.map(([name, value]) => ({ name, value })) }),
  values: each.values.map((_, row) => entry(each, row)),
});

/** YAML of one table, whose name is in the submission. */
export const tableYaml = ({ axis, columns }: HepdataTable): string =>
  stringify({ independent_variables: [variable(axis)], dependent_variables: columns.map(variable) });

/** A record as its archive of YAML holds it. */
export function recordYaml(tables: readonly HepdataTable[]): Content {
  const documents = [
    { comment: 'Tables of a paper.' },
    ...tables.map(({ name, description }, k) => ({
      name,
      description,
      keywords: [{ name: 'reactions', values: ['K+ --> PI+ X'] }],
      data_file: `data${k + 1}.yaml`,
      table_doi: `${doi}/t${k + 1}`,
    })),
  ];
  const folder = 'HEPData-ins2950187-v1-yaml';
  return {
    [`${folder}/submission.yaml`]: documents.map((document) => `---\n${stringify(document)}`).join(''),
    ...Object.fromEntries(tables.map((table, k) => [`${folder}/data${k + 1}.yaml`, tableYaml(table)])),
  };
}

const heading = ({ name, units }: Variable): string => (units === undefined ? name : `${name} [${units}]`);
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** CSV of one table, as HEPData writes it: a block for each column. */
export function tableCsv({ name, description, axis, columns }: HepdataTable): string {
  const x = heading(axis);
  const blocks = columns.map((column) => {
    const qualifiers = (column.qualifiers ?? []).map(([key, value]) => `#: ${key},${value}\n`).join('');
    const head = [
      ...(axis.bins === undefined ? [x] : [x, `${x} LOW`, `${x} HIGH`]),
      heading(column),
      ...(column.errors === undefined ? [] : ['total +', 'total -']),
    ];
    const rows = axis.values.map((value, row) => [
      ...(axis.bins === undefined ? [rounded(value)] : [value, ...axis.bins[row]]),
      rounded(column.values[row]),
      ...(column.errors === undefined ? [] : [rounded(column.errors[row]), -rounded(column.errors[row])]),
    ]);
    return `${qualifiers}${head.map(quoted).join(',')}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  });
  return `#: table_doi: ${doi}/t1\n#: name: ${name}\n#: description: ${description}\n#: data_file: data1.yaml\n#: keyword reactions: K+ --> PI+ X\n${blocks.join('\n')}`;
}

/** JSON of one table, as the site gives it. */
export function tableJson({ name, description, axis, columns }: HepdataTable): string {
  const text = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'number' ? String(each) : (each as unknown),
      ]),
    );
  return JSON.stringify({
    name,
    description,
    doi: `${doi}/t1`,
    headers: [axis, ...columns].map((each) => ({ name: heading(each) })),
    qualifiers: Object.fromEntries(
      [...new Set(columns.flatMap(({ qualifiers = [] }) => qualifiers.map(([key]) => key)))].map((key) => [
        key,
        columns.flatMap(({ qualifiers = [] }, group) =>
          qualifiers.filter(([each]) => each === key).map(([, value]) => ({ group, value })),
        ),
      ]),
    ),
    values: axis.values.map((_, row) => ({
      x: [text(entry(axis, row))],
      y: columns.map((column, group) => ({ group, ...text(entry(column, row)) })),
    })),
  });
}

const middles = (bins: readonly (readonly [number, number])[]): readonly number[] =>
  bins.map(([low, high]) => 0.5 * (low + high));

const component: Readonly<Record<string, string>> = {
  pinunu: '$K^{+}\\to\\pi^{+}\\nu\\bar{\\nu}$ (SM)',
  upstream: 'Upstream background',
  'other-decays': 'Other $K^{+}$ decays',
};

const lifetimeText = (lifetimeS: number | 'inf'): string =>
  lifetimeS === 'inf'
    ? '$\\tau_{X} = \\infty$'
    : `$\\tau_{X}$ = ${Number((lifetimeS * 1e9).toPrecision(12))} ns`;

const reaction: Readonly<Record<string, string>> = {
  'na62-pinunu-2016-2022': '$K^{+}\\to\\pi^{+}X$',
  'na62-pi0-invisible': '$K^{+}\\to\\pi^{+}X$ from $\\pi^{0}\\to$ invisible',
  'na62-pimumu-2017-2018': '$K^{+}\\to\\pi^{+}X$, $X\\to\\mu^{+}\\mu^{-}$',
  'na62-pigammagamma-2017-2018': '$K^{+}\\to\\pi^{+}X$, $X\\to\\gamma\\gamma$',
};

/** One of our tables as a collaboration might write it. */
export function asHepdata(table: OfficialTable): HepdataTable {
  const { name } = table;
  const mass = (values: readonly number[]): Variable => ({ name: '$m_{X}$', units: 'MeV/$c^{2}$', values });
  switch (table.role) {
    case 'spectrum': {
      const bins = table.lowGeV2.map((low, k) => [low, table.highGeV2[k]] as const);
      return {
        name,
        description: 'Observed and expected events in bins of the squared missing mass',
        axis: { name: '$m^{2}_{\\mathrm{miss}}$', units: 'GeV$^{2}$/$c^{4}$', values: middles(bins), bins },
        columns: [
          { name: 'Data', values: table.counts },
          ...table.components.map(({ id, events, relativeUncertainty }) => ({
            name: component[id],
            values: events,
            ...(relativeUncertainty === null
              ? {}
              : { errors: events.map((each) => each * relativeUncertainty) }),
          })),
          {
            name: 'Total expected',
            values: events(table),
          },
        ],
      };
    }
    case 'sensitivity':
      return {
        name,
        description: 'Single event sensitivity of the search for an invisible X',
        axis: mass(table.massMeV),
        columns: [{ name: '$\\mathcal{B}_{SES}$', values: table.value }],
      };
    case 'acceptance':
      return {
        name,
        description: 'Selection acceptance for a decay at once',
        axis: { ...mass(table.massMeV.map((each) => each / 1000)), units: 'GeV' },
        columns: [{ name: 'Acceptance', values: table.value }],
      };
    case 'dimuon-spectrum': {
      const bins = table.edgesMeV.slice(1).map((high, k) => [table.edgesMeV[k], high] as const);
      return {
        name,
        description: 'Di-muon mass spectrum of selected events',
        axis: { name: '$m_{\\mu\\mu}$', units: 'MeV', values: middles(bins), bins },
        columns: [{ name: 'Events', values: table.counts }],
      };
    }
    case 'window-counts':
      return {
        name,
        description: 'Numbers of expected and observed events in each window',
        axis: mass(table.massMeV),
        columns: [
          { name: 'Observed events', values: table.observed },
          { name: 'Expected events', values: table.background, errors: table.backgroundUncertainty },
        ],
      };
    case 'limits':
      return {
        name,
        description: `Upper limits at 90% CL on the branching ratio of ${reaction[table.search]}`,
        axis: mass(table.rows[0].massMeV),
        columns: table.rows.map(({ lifetimeS, massMeV, limit }) => ({
          name: `Observed UL, ${lifetimeText(lifetimeS)}`,
          qualifiers: [['CL', '90 %']],
          values: table.rows[0].massMeV.map((each) => {
            const k = massMeV.indexOf(each);
            return k < 0 ? Number.NaN : limit[k];
          }),
        })),
      };
  }
}

function events({ components }: Extract<OfficialTable, { role: 'spectrum' }>): readonly number[] {
  return components[0].events.map((_, row) =>
    components.reduce((sum, component) => sum + component.events[row], 0),
  );
}
