import { fileStem } from '../../data/text.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { Table } from '../tables.ts';
import { countingColumns, headerOf, independentHeaders, limitedQuantities } from './answerColumns.ts';
import { bandErrors } from './bandErrors.ts';
import { hepdataNames } from './names.ts';
import type {
  DependentVariable,
  HepdataErrors,
  HepdataQualifier,
  HepdataTable,
  HepdataValue,
  IndependentVariable,
} from './table.ts';

/** What a table of an answer says beside its numbers. */
export interface AboutTable {
  /** Hold for all of its numbers. */
  readonly qualifiers: readonly HepdataQualifier[];
  /** In which couplings stand; absent where there are none. */
  readonly convention?: CouplingConvention;
  /** Where the search looks; between these nothing is known. */
  readonly massRangesMeV?: readonly (readonly [number, number])[];
  /** Where the numbers come from. */
  readonly note?: string;
  readonly isOfKaons: boolean;
  readonly phrases?: readonly string[];
}

const suffixes = {
  observed: 'obs',
  median: 'exp',
  m2: 'exp_m2',
  m1: 'exp_m1',
  p1: 'exp_p1',
  p2: 'exp_p2',
} as const;

/** A cell as HEPData has it: what was read as a text and is a number is a number. */
const valueOf = (cell: HepdataValue): HepdataValue =>
  typeof cell === 'string' && cell.trim() !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell;

/** Columns of a table by name; NaN stands for texts among numbers. */
function columnsOf({ columns, rows }: Table) {
  const places = new Map(columns.map((column, place) => [column, place]));
  const cells = (column: string): readonly HepdataValue[] | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : rows.map((row) => valueOf(row[place]));
  };
  const numbers = (column: string): readonly number[] | undefined =>
    cells(column)?.map((cell) => (typeof cell === 'number' ? cell : Number.NaN));
  return { cells, numbers };
}

const symmetric = (label: string, values: readonly number[] | undefined): HepdataErrors[] =>
  values === undefined ? [] : [{ label, minus: values.map((value) => -value), plus: values }];

type Columns = ReturnType<typeof columnsOf>;

/** Observed and expected limits on a quantity, with bands and Monte-Carlo errors; and the columns that they stand for. */
function limitsOn(quantity: string, { numbers }: Columns, qualifiers: readonly HepdataQualifier[]) {
  const column = (curve: keyof typeof suffixes) => `${quantity}_${suffixes[curve]}`;
  const around = bandErrors((curve) => numbers(column(curve)));
  const shown = (Object.keys(suffixes) as (keyof typeof suffixes)[]).filter(
    (curve) => !around.taken.includes(curve),
  );
  const variables = shown.flatMap((curve): DependentVariable[] => {
    const values = numbers(column(curve));
    if (values === undefined) return [];
    return [
      {
        name: hepdataNames.upperLimit(hepdataNames.curves[curve], limitedQuantities[quantity]),
        qualifiers,
        values,
        errors: [
          ...(curve === 'median' ? around.errors : []),
          ...symmetric(hepdataNames.monteCarlo, numbers(`${column(curve)}_err`)),
        ],
      },
    ];
  });
  const all = Object.values(suffixes).flatMap((suffix) => [
    `${quantity}_${suffix}`,
    `${quantity}_${suffix}_err`,
  ]);
  return { variables, all };
}

/** Which piece each mass belongs to, where the search looks at several ranges of them. */
function pieceVariable({ numbers }: Columns, { massRangesMeV = [] }: AboutTable): IndependentVariable[] {
  const masses = numbers('m_MeV');
  if (masses === undefined) return [];
  const pieces = masses.map(
    (mass) => massRangesMeV.findIndex(([low, high]) => mass >= low && mass <= high) + 1,
  );
  return new Set(pieces).size > 1 ? [{ ...hepdataNames.piece, values: pieces }] : [];
}

/**
 * A table of an answer as one of HEPData: symbols and units in its headers, what holds for it in its qualifiers, bands and
 * uncertainties as errors.
 * @param table as it is written as CSV
 */
export function answerTable(table: Table, about: AboutTable): HepdataTable {
  const columns = columnsOf(table);
  const searches = [...new Set(columns.cells('search') ?? [])];
  // One search is said once, and no column of words is left that a reader of numbers stumbles over.
  const single = searches.length === 1 ? String(searches[0]) : null;
  const qualifiers = [
    ...about.qualifiers,
    ...(single === null ? [] : [{ name: 'Search', value: table.words?.[single] ?? single }]),
  ];
  const { convention, isOfKaons, note = '', phrases = [] } = about;
  const isCounting = table.columns.includes('s_ul');
  const isIndependent = (column: string) =>
    column in independentHeaders || (isCounting && countingColumns.includes(column));
  const limits = Object.keys(limitedQuantities).map((quantity) => limitsOn(quantity, columns, qualifiers));
  const taken = new Set([
    ...(single === null ? [] : ['search']),
    ...limits.flatMap(({ all }) => all),
    ...(isCounting ? [] : ['sigma_b']),
  ]);
  return {
    id: fileStem(table.title),
    name: table.title,
    description: [`${table.title}.`, note].filter((part) => part !== '').join(' '),
    location: '',
    reactions: isOfKaons ? [hepdataNames.reaction] : [],
    observables: isOfKaons ? ['BR'] : [],
    phrases,
    independent: [
      ...table.columns
        .filter((column) => isIndependent(column) && !taken.has(column))
        .map((column) => ({
          ...(independentHeaders[column] ?? headerOf(column, convention)),
          values: columns.cells(column) ?? [],
        })),
      ...pieceVariable(columns, about),
    ],
    dependent: [
      ...limits.flatMap(({ variables }) => variables),
      ...table.columns
        .filter((column) => !isIndependent(column) && !taken.has(column))
        .map((column) => ({
          ...headerOf(column, convention),
          qualifiers,
          values: columns.cells(column) ?? [],
          ...(column === 'b' ? { errors: symmetric('background', columns.numbers('sigma_b')) } : {}),
        })),
    ],
  };
}
