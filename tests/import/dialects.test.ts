import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptCurve } from '../../src/import/adopt.ts';
import { readCsv } from '../../src/import/csv.ts';
import { detectDialect } from '../../src/import/dialects.ts';
import { joinedDecimals } from '../../src/import/decimalCommas.ts';
import { importing } from '../../src/words/en/importing.ts';
import { sound } from '../searches/agreement.ts';
import { casesPresent, caseTable } from './cases.ts';
import { read, refusal, tables } from './given.ts';

const columnsOf = async (text: string, name = 'x.txt') =>
  (await tables(name, text)).map(({ table }) => table.columns.map(({ values }) => values));

/** A table in one of the ways in which people write one, with gaps. */
interface Written {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly number: (value: number) => string;
  readonly empty: string;
}

const scientific = (times: string, raised: (exponent: string) => string) => (value: number) => {
  const [digits, exponent] = value.toExponential().split('e');
  return `${digits}${times}${raised(exponent.replace('+', ''))}`;
};
const superscript = (text: string) =>
  Array.from(text, (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');

const numbers: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toExponential(),
  (value) => value.toExponential().replace('e', 'D'),
  (value) => String(value).replace('-', '−'),
  scientific('*^', (exponent) => exponent),
  scientific('×', (exponent) => `10^${exponent}`),
  scientific('·', (exponent) => `10^{${exponent}}`),
  scientific('x', (exponent) => `10^(${exponent})`),
  scientific('*', (exponent) => `10**${exponent}`),
  scientific('×', (exponent) => `10${superscript(exponent)}`),
];

const written: fc.Arbitrary<Written> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', ' ', '  ', ' ; ', ', ', ' | ', ' & '),
    decimal: fc.constantFrom<'.' | ','>('.', ','),
    number: fc.constantFrom(...numbers),
    empty: fc.constantFrom('-', 'nan', 'NaN', 'NA', 'null', 'n/a', '--', '?'),
  })
  .filter(({ delimiter, decimal }) => !(decimal === ',' && delimiter.trim() === ','));

/** What stands in a row: numbers, no value, or an empty line in its place. */
type Line = readonly [mass: number, value: number | null] | 'empty line';

const lines: fc.Arbitrary<Line[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 1e-12, max: 0.9, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant('empty line' as const) },
    ),
    { minLength: 3, maxLength: 25 },
  )
  .filter((given) => given.filter((each) => typeof each === 'number').length > 2)
  .map((given) => given.map((each, k): Line => (each === 'empty line' ? each : [10.5 + k, each])));

function textOf(given: readonly Line[], { delimiter, decimal, number, empty }: Written, heading: boolean) {
  const cell = (value: number | null) => (value === null ? empty : number(value).replace('.', decimal));
  const rows = given.map((line) => (line === 'empty line' ? '' : line.map(cell).join(delimiter)));
  return [...(heading ? [['m_MeV', 'sin2theta'].join(delimiter)] : []), ...rows, ''].join('\n');
}

/** Stretches as they were written: by hand, not by the reader. */
function stretchesOf(given: readonly Line[]): number[][] {
  const stretches: number[][] = [[]];
  for (const line of given) {
    if (line === 'empty line' || line[1] === null) stretches.push([]);
    else stretches[stretches.length - 1].push(line[1]);
  }
  return stretches.filter(({ length }) => length > 1);
}

describe('a table that was written in any way', () => {
  it('is read back with the same numbers and gaps', async () => {
    await fc.assert(
      fc.asyncProperty(lines, written, async (given, way) => {
        const [{ table, guesses }] = await tables('x.txt', textOf(given, way, true));
        const rows = given.filter((line) => line !== 'empty line');
        expect(table.columns.map(({ name }) => name)).toEqual(['m_MeV', 'sin2theta']);
        expect(table.columns.map(({ values }) => values)).toEqual([
          rows.map(([mass]) => mass),
          rows.map(([, value]) => value ?? Number.NaN),
        ]);
        const expected = stretchesOf(given);
        const answers = { ...guesses, name: 'Mine', reference: '', signature: 'invisible' } as const;
        const curve = adoptCurve(table, answers);
        if (expected.length === 0) expect(curve.ok).toBe(false);
        else
          expect(sound(curve).stretches.map(({ coupling }) => coupling.length)).toEqual(
            expected.map(({ length }) => length),
          );
      }),
      { numRuns: 150 },
    );
  });

  it('is read with decimal commas between commas where a heading counts the columns', () => {
    const value = fc.double({ min: 1e-6, max: 99, noNaN: true }).map((each) => each.toFixed(6));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }), (rows) => {
        const text = rows.map((row) => row.map((each) => each.replace('.', ',')).join(',')).join('\n');
        const result = readCsv(`x,Curve1\n${text}`, 'x.csv');
        if (!result.ok) throw new Error(importing.reason(result.reason));
        expect(result.content[0].columns.map(({ values }) => values)).toEqual(
          [0, 1].map((k) => rows.map((row) => Number(row[k]))),
        );
      }),
    );
  });
});

describe('decimal commas between commas', () => {
  it.each([
    [['0', '05', '1', '00002'], 2, ['0,05', '1,00002']],
    [['1', '0', '00002'], 2, ['1', '0,00002']],
    [['0', '05', '1e-8'], 2, ['0,05', '1e-8']],
    [['0', '5', '7'], 2, null],
    [['1', '2'], 2, null],
  ])('%j as %i numbers', (cells, columns, expected) => {
    expect(joinedDecimals(cells, columns)).toEqual(expected);
  });

  it('are not supposed where points stand, or whole numbers alone', () => {
    expect(detectDialect(['0.05,1e-8', '0.1,2e-8']).decimal).toBe('.');
    expect(detectDialect(['1,2,3,4', '5,6,7,8'])).toMatchObject({ delimiter: ',', decimal: '.' });
  });
});

describe('cells that nobody uses', () => {
  it.each([
    ['words', 'mass_MeV,br_ul,comment\n50,1e-10,first\n100,2e-10,second'],
    ['words in quotes with delimiters', 'mass_MeV,br_ul,comment\n50,1e-10,"a, b"\n100,2e-10,"c ""d"""'],
    ['words of several blanks', '# m_MeV br_ul note\n50 1e-10 read off by eye\n100 2e-10 sure\n'],
    ['words in front', 'run,mass_MeV,br_ul\nA,50,1e-10\nB,100,2e-10'],
    ['lacking cells', 'mass_MeV,br_ul,sigma\n50,1e-10,3\n100,2e-10'],
    ['comments behind the numbers', '50 1e-10 # first\n100 2e-10 // second'],
    ['colours', 'm,br_ul,colour\n50,1e-10,#ff0000\n100,2e-10,#00ff00'],
  ])('as %s refuse no file', async (_name, text) => {
    const [{ table, guesses }] = await tables('x.csv', text);
    expect(table.columns[guesses.massColumn].values).toEqual([50, 100]);
    expect(table.columns[guesses.valueColumn].values).toEqual([1e-10, 2e-10]);
  });

  it('are a fault once their column is used, with line and column', async () => {
    const text = 'm_MeV,sin2theta,note\n50,1e-10,first\n100,2e-10,second';
    const [{ table, guesses }] = await tables('x.csv', text);
    const answers = { ...guesses, name: 'x', reference: '', signature: 'invisible', valueColumn: 2 } as const;
    const result = adoptCurve(table, answers);
    expect(result.ok ? '' : importing.reason(result.reason)).toBe(
      'Line 2, column 3 of x.csv: "first" is not a number.',
    );
    expect(await refusal('x.csv', text.replace('2e-10', 'much'))).toBe(
      'Line 3, column 2 of x.csv: "much" is not a number.',
    );
    expect(await refusal('x.csv', 'note,m_MeV,sin2theta\na,50,1e-10\nb,100')).toMatch(
      /^Line 3, column 3 of x\.csv: the line has 2 columns where 3/,
    );
  });
});

describe('several tables of one file', () => {
  it.each([
    ['side by side under names', 'A,,B,\nX,Y,X,Y\n1,2,5,6\n3,4,7,8\n,,9,10', ['A', 'B']],
    ['side by side, shorter lines cut', 'A,,B,\nX,Y,X,Y\n5,6,1,2\n7,8,3,4\n9,10', ['A', 'B']],
    ['parted by an empty column', 'm,br_ul,,m,br_ul\n1,2,,5,6\n3,4,,7,8\n,,,9,10', ['x 1', 'x 2']],
    ['below one another under names', 'A\nm,g\n1,2\n3,4\n\nB\nm,g\n5,6\n7,8\n9,10', ['A', 'B']],
    ['below one another, headed alike', 'm,g\n1,2\n3,4\n\nm,g\n5,6\n7,8\n9,10', ['x 1', 'x 2']],
    ['under comments after empty lines', '# A\n1 2\n3 4\n\n# B\n5 6\n7 8\n9 10', ['A', 'B']],
    ['with masses of their own', 'm_A,A,m_B,B\n1,2,5,6\n3,4,7,8\n,,9,10', ['A', 'B']],
  ])('%s', async (_name, text, names) => {
    const found = await tables('x.csv', text);
    expect(found.map(({ table }) => table.name)).toEqual(names);
    const [first, second] = found.map(({ table }) => table.columns.map(({ values }) => values));
    const [small, large] = first[0].length === 2 ? [first, second] : [second, first];
    expect(small).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(large).toEqual([
      [5, 7, 9],
      [6, 8, 10],
    ]);
  });

  it.each([
    ['pieces under comments that number them', '# piece 1\n1 2\n3 4\n\n# piece 2\n5 6\n7 8'],
    ['pieces under the same heading', '# m g\n1 2\n3 4\n\n# m g\n5 6\n7 8'],
    ['pieces of xmgrace', '1 2\n3 4\n&\n5 6\n7 8'],
    ['limits beside what was expected', 'm,obs,exp\n1,2,3\n4,5,6'],
    ['a heading over several columns', 'mass,,limits,\nm,tau,obs,exp\n1,2,3,4\n5,6,7,8'],
  ])('but %s are one', async (_name, text) => {
    expect(await tables('x.csv', text)).toHaveLength(1);
  });

  it('in a CSV of HEPData keep the qualifiers above each', async () => {
    const block = (of: string) => `#: CL,90\nm_X [MeV],${of}\n50,1e-10\n100,2e-10\n`;
    const found = await tables('t.csv', `#: name: Table 1\n${block('A')}\n${block('B')}`);
    expect(found.map(({ table }) => table.columns[1].name)).toEqual(['A', 'B']);
  });
});

describe('headings', () => {
  it.each([
    ['of two lines, names and units', 'm_X,B\n[MeV],[1e-10]\n1,2\n3,4', ['m_X', 'B'], 'MeV'],
    ['of two lines, bare units', 'mass\tlimit\nGeV\t1\n1\t2\n3\t4', ['mass', 'limit'], 'GeV'],
    [
      'in wide blanks',
      '# mass [GeV]   upper limit, 90% CL\n1 2\n3 4',
      ['mass', 'upper limit, 90% CL'],
      'GeV',
    ],
    ['with units set apart', '# m_S [MeV] sin2theta\n1 2\n3 4', ['m_S', 'sin2theta'], 'MeV'],
    ['with commas over blanks', '# m_MeV, g\n1 2\n3 4', ['m_MeV', 'g'], 'MeV'],
    ['of Markdown', '| m_MeV | g |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', ['m_MeV', 'g'], 'MeV'],
    ['of LaTeX', 'm_MeV & g \\\\ \\hline\n1 & 2 \\\\\n3 & 4 \\\\', ['m_MeV', 'g'], 'MeV'],
    ['in single quotes', "'m_MeV','g'\n'1','2'\n'3','4'", ['m_MeV', 'g'], 'MeV'],
  ])('%s', async (_name, text, names, unit) => {
    const [{ table }] = await tables('x.txt', text);
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(table.columns[0].unit).toBe(unit);
    expect(table.columns.map(({ values }) => values)).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });
});

describe('the right column', () => {
  it.each([
    ['#,mass,limit\n0,50,2e-8\n1,100,1e-8', 'mass', 'limit'],
    [',mass,limit\n0,50,2e-8\n1,100,1e-8', 'mass', 'limit'],
    ['index,x,y\n1,50,2e-8\n2,100,1e-8', 'x', 'y'],
    ['mass,limit\n1,2e-8\n2,1e-8\n3,1e-8', 'mass', 'limit'],
    ['mass,expected,observed\n50,1,2\n60,1,2', 'mass', 'observed'],
    [
      'mass,-2sigma,-1sigma,median,+1sigma,+2sigma,observed\n50,1,2,3,4,5,6\n60,1,2,3,4,5,6',
      'mass',
      'observed',
    ],
    [
      '#mass,sensitivity_-2,sensitivity_-1,sensitivity_0,upper_limit\n50,1,2,3,4\n60,1,2,3,4',
      'mass',
      'upper_limit',
    ],
    ['mass,br_exp_m1,br_exp,br_exp_p1,br_obs\n50,1,2,3,4\n60,1,2,3,4', 'mass', 'br_obs'],
    ['mass,obs,obs_err\n50,1,2\n60,1,2', 'mass', 'obs'],
    ['point,name,mass,limit\n1,a,50,2\n2,b,60,2', 'mass', 'limit'],
  ])('of %j', async (text, mass, value) => {
    const [{ table, guesses }] = await tables('x.csv', text);
    expect(table.columns[guesses.massColumn].name).toBe(mass);
    expect(table.columns[guesses.valueColumn].name).toBe(value);
  });

  it('is not a counter without a name', async () => {
    const [{ guesses }] = await tables('x.txt', '0 50 2e-8\n1 100 1e-8\n2 150 9e-9');
    expect(guesses).toMatchObject({ massColumn: 1, valueColumn: 2 });
    const [plain] = await tables('x.txt', '0 5e-8 2e-8\n1 4e-8 1e-8\n2 6e-8 9e-9');
    expect(plain.guesses).toMatchObject({ massColumn: 0, valueColumn: 1 });
  });

  it.each([
    'm_low,m_high,limit\n10,20,3e-8\n20,30,4e-8',
    'low,high,value\n10,20,3e-8\n20,30,4e-8',
    'mass,mass_min,mass_max,limit\n15,10,20,3e-8\n25,20,30,4e-8',
  ])('is the middle of bins: %j', async (text) => {
    const [{ table, guesses }] = await tables('x.csv', text);
    expect(table.columns[guesses.massColumn]).toMatchObject({
      values: [15, 25],
      bins: [
        [10, 20],
        [20, 30],
      ],
    });
    expect(table.columns[guesses.valueColumn].values).toEqual([3e-8, 4e-8]);
  });

  it('has two edges beside it, which are no bins', async () => {
    expect(await columnsOf('# mass lower upper\n0.1 1e-6 1e-4\n0.2 2e-6 8e-5')).toEqual([
      [
        [0.1, 0.2],
        [1e-6, 2e-6],
        [1e-4, 8e-5],
      ],
    ]);
  });
});

describe.skipIf(!casesPresent)('files as other tools write them (skipped where they are not)', () => {
  it.each([
    [
      'blank-line-pieces.txt',
      [
        [0.02, 0.1, 0.16, 0.25],
        [1e-8, 1.2e-8, 3e-9, 2e-9],
      ],
      [2, 2],
    ],
    ['dash-gap.txt', null, [2, 2]],
    ['nan-gap.txt', null, [2, 2]],
    ['inf-gap.txt', null, [2, 2]],
    [
      'dot-ten-caret.tsv',
      [
        [50, 100],
        [1.2e-8, 1.3e-8],
      ],
      [2],
    ],
    [
      'double-tab.txt',
      [
        [0.209, 0.21, 0.227],
        [1, 0.00014, 0.000125],
      ],
      [3],
    ],
    [
      'engauge-quoted-comma.csv',
      [
        [0.05, 0.1, 0.2],
        [1e-8, 2e-8, 1.5e-8],
      ],
      [3],
    ],
    [
      'engauge-unquoted-comma.csv',
      [
        [0.05, 0.1, 0.2],
        [1e-8, 2e-8, 1.5e-8],
      ],
      [3],
    ],
    [
      'index-column-hash.csv',
      [
        [50, 100, 150],
        [2e-8, 1e-8, 9e-9],
      ],
      [3],
    ],
    [
      'mathematica-fractions.dat',
      [
        [0.001, 0.006, 0.01],
        [0.01, 0.02, 0.02],
      ],
      [3],
    ],
    [
      'nan-in-unused-column.csv',
      [
        [50, 100],
        [1e-10, 2e-10],
      ],
      [2],
    ],
    [
      'text-column.csv',
      [
        [50, 100],
        [1e-10, 2e-10],
      ],
      [2],
    ],
    [
      'trailing-comment.txt',
      [
        [50, 100, 150],
        [1e-8, 2e-8, 1.5e-8],
      ],
      [3],
    ],
    [
      'upper_limit-underscore.csv',
      [
        [50, 100],
        [4e-11, 4e-11],
      ],
      [2],
    ],
    [
      'wpd-default.csv',
      [
        [0.05, 0.1, 0.2],
        [1e-8, 2e-8, 1.5e-8],
      ],
      [3],
    ],
    [
      'wpd-two-datasets.csv',
      [
        [0.05, 0.1],
        [1e-8, 2e-8],
      ],
      [2],
    ],
  ])('%s', async (name, values, lengths) => {
    const { table, guesses } = await caseTable(name);
    const { massColumn, valueColumn } = guesses;
    if (values !== null)
      expect([massColumn, valueColumn].map((column) => table.columns[column].values)).toEqual(values);
    const answers = {
      ...guesses,
      quantity: 'coupling',
      model: 'bc4',
      convention: 'sin2theta',
      valueUnit: '',
      name: 'x',
      reference: '',
      signature: 'invisible',
    } as const;
    const { stretches } = sound(adoptCurve(table, answers));
    expect(stretches.map(({ massMeV }) => massMeV.length)).toEqual(lengths);
  });

  it('hepdata-nan.yaml', async () => {
    const { table } = await caseTable('hepdata-nan.yaml');
    expect(table.columns[1].values).toEqual([1e-10, Number.NaN, Number.NaN]);
  });
});

describe('fuzz of columns', () => {
  it('any lines of cells give tables of one length per column, or a sentence', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        'nan',
        '1',
        '0,5',
        '2.5',
        "'",
        '"',
        '"a,b"',
        'word',
        '#',
        '5%',
        '1/2',
        '·',
        '10^-8',
        '[MeV]',
        '|',
      ),
      fc.double().map(String),
    );
    const line = fc.array(cell, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', ' ', '|', '&'),
        async (all, sign) => {
          const outcome = await read('fuzz.csv', all.map((cells) => cells.join(sign)).join('\n'));
          if (!outcome.ok) expect(importing.reason(outcome.reason)).toMatch(/^\P{Cc}+$/u);
          else if (outcome.kind === 'tables')
            for (const { table } of outcome.tables) {
              expect(table.columns.every(({ values }) => values.length === table.lines.length)).toBe(true);
              expect(table.breaks.every((row) => row > 0 && row < table.lines.length)).toBe(true);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});
