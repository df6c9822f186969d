import { type ScalarTag, stringify } from 'yaml';
import { fileStem, neutralText, numberText } from '../../data/text.ts';
import type { ExportFile } from '../darkMatterLive.ts';
import { distinct } from '../distinct.ts';
import type {
  DependentVariable,
  HepdataErrors,
  HepdataQualifier,
  HepdataTable,
  HepdataValue,
  IndependentVariable,
} from './table.ts';

/** Longest name of a table, longest place of publication and longest keyword that HEPData takes, and of a file's name. */
const longestName = 64;
const longestLocation = 256;
const longestKeyword = 128;
const longestStem = 60;

/** What stands where there is no value. */
const missing = '-';

/**
 * Numbers as YAML 1.1 has them too, in which one with an exponent needs a point: the parser that HEPData uses takes `1e-10`
 * for a text.
 */
const numbers: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number',
  // Only tags with a test are chosen for what they identify; nothing is read here.
  test: /^(?!)/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
};

/** YAML in which every text is quoted, so that no parser takes one for anything else. */
const yaml = (content: object): string =>
  stringify(content, {
    customTags: (tags) => [numbers, ...tags],
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });

/** A text of one line, without letters that no YAML may hold. */
const lineOf = (text: string, longest = Infinity): string =>
  neutralText(text)
    .slice(0, longest)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

/** A number as files have it; a text where it is infinite, also by rounding. */
function rounded(value: number): number | string {
  const text = numberText(value);
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : text;
}

function valueOf(value: HepdataValue): number | string {
  if (typeof value === 'string') return value === '' ? missing : lineOf(value);
  return Number.isNaN(value) ? missing : rounded(value);
}

/** Uncertainties of one value; HEPData refuses values whose uncertainties are all zero. */
function errorsOf(errors: readonly HepdataErrors[], row: number): object {
  const known = errors
    .map(({ label, minus, plus }) => ({ label, minus: rounded(minus[row]), plus: rounded(plus[row]) }))
    .filter(({ minus, plus }) => typeof minus === 'number' && typeof plus === 'number');
  if (known.every(({ minus, plus }) => minus === 0 && plus === 0)) return {};
  return {
    errors: known.map(({ label, minus, plus }) =>
      plus === -minus ? { symerror: plus, label } : { asymerror: { minus, plus }, label },
    ),
  };
}

const headerOf = ({ name, units }: Pick<IndependentVariable, 'name' | 'units'>) => ({
  header: { name: lineOf(name), ...(units === undefined ? {} : { units: lineOf(units) }) },
});

/** Numbers of qualifiers keep all their digits: what a curve rests on is read again to the last one. */
const qualifierOf = ({ name, value, units }: HepdataQualifier) => ({
  name: lineOf(name),
  value: typeof value === 'number' && Number.isFinite(value) ? value : valueOf(value),
  ...(units === undefined ? {} : { units: lineOf(units) }),
});

const independentOf = ({ values, bins, ...head }: IndependentVariable) => ({
  ...headerOf(head),
  values: values.map((value, row) => {
    const bin = bins?.[row];
    if (bin === undefined) return { value: valueOf(value) };
    const [low, high] = bin.map(rounded);
    return {
      ...(typeof value === 'number' && Number.isFinite(value) ? { value: rounded(value) } : {}),
      low,
      high,
    };
  }),
});

const dependentOf = ({ qualifiers, values, errors = [], ...head }: DependentVariable) => ({
  ...headerOf(head),
  qualifiers: qualifiers.map(qualifierOf),
  values: values.map((value, row) => ({
    value: valueOf(value),
    ...(typeof value === 'number' && Number.isFinite(value) ? errorsOf(errors, row) : {}),
  })),
});

const variablesOf = ({ independent, dependent }: HepdataTable) => ({
  independent_variables: independent.map(independentOf),
  dependent_variables: dependent.map(dependentOf),
});

/** What a submission says of its tables, and under which name their files stand. */
function entriesOf(tables: readonly HepdataTable[]) {
  const names = distinct(
    tables.map(({ name }) => lineOf(name, longestName)),
    longestName,
  );
  const keywords = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ name, values: values.map((value) => lineOf(value, longestKeyword)) }];
  return tables.map(({ location, description, reactions, observables, phrases }, index) => ({
    name: lineOf(names[index]),
    ...(location === '' ? {} : { location: lineOf(location, longestLocation) }),
    description: lineOf(description),
    keywords: [
      ...keywords('reactions', reactions),
      ...keywords('observables', observables),
      ...keywords('phrases', phrases),
    ],
  }));
}

const documents = (contents: readonly object[]): string =>
  contents.map((content) => `---\n${yaml(content)}`).join('');

/** A table as a data file of HEPData, by the rules of its schemas 1.1.1. */
export const tableText = (table: HepdataTable): string => yaml(variablesOf(table));

/**
 * Tables as a submission to HEPData: `submission.yaml` and a data file each, by the rules of its schemas 1.1.1.
 * @param comment what the submission as a whole is
 * @returns its files, submission.yaml first
 */
export function submissionFiles(tables: readonly HepdataTable[], comment: string): ExportFile[] {
  const stems = distinct(
    tables.map(({ id }) => fileStem(id)),
    longestStem,
  );
  const entries = entriesOf(tables).map((entry, index) => ({ ...entry, data_file: `${stems[index]}.yaml` }));
  return [
    { name: 'submission.yaml', text: documents([{ comment: lineOf(comment) }, ...entries]) },
    ...tables.map((table, index) => ({ name: `${stems[index]}.yaml`, text: tableText(table) })),
  ];
}

/** The same as one file, which HEPData takes apart itself. */
export function submissionText(tables: readonly HepdataTable[], comment: string): string {
  const entries = entriesOf(tables).map((entry, index) => ({ ...entry, ...variablesOf(tables[index]) }));
  return documents([{ comment: lineOf(comment) }, ...entries]);
}
