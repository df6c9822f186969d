import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTables } from '../../src/import/importedTable.ts';
import { read, refusal, tables } from './given.ts';
import { importCase } from './importCase.ts';

/** Names, columns and breaks of all tables of a text. */
async function curves(name: string, text: string) {
  return (await tables(name, text)).map(({ table }) => ({
    name: table.name,
    headings: table.columns.map((column) => column.name),
    columns: table.columns.map((column) => column.values),
    breaks: table.breaks ?? [],
  }));
}

const plain = ['column 1', 'column 2'];

describe('curves in JSON', () => {
  it.each([
    '{"mass [GeV]":[0.1,0.2],"BR [%]":[5,0.3]}',
    '[{"mass [GeV]":0.1,"BR [%]":5},{"mass [GeV]":0.2,"BR [%]":0.3}]',
    '[["mass [GeV]","BR [%]"],[0.1,5],[0.2,0.3]]',
    '{"mass [GeV]":[0.1,0.2],"BR [%]":["5 %","0.3%"]}',
    '[{"mass [GeV]":0.1,"BR [%]":"5%"},{"mass [GeV]":0.2,"BR [%]":0.3}]',
    '{"limit":[["mass [GeV]","BR [%]"],[0.1,"5%"],[0.2,"0.3"]]}',
  ])('have numbers in percent divided by 100: %s', async (text) => {
    const [{ table }] = await tables('x.json', text);
    expect(table.columns).toMatchObject([
      { name: 'mass', unit: 'GeV', values: [0.1, 0.2] },
      { name: 'BR', unit: '', values: [0.05, 0.003] },
    ]);
    expect(table.remarks).toMatchObject([{ code: 'percent-column', column: 2 }]);
  });

  it('come from names with lists of points', async () => {
    const text = '{"a":[[0.05,1e-8],[0.1,2e-8]],"b":[[0.16,3e-9],[0.25,2e-9],[0.3,1e-9]]}';
    expect(await curves('x.json', text)).toEqual([
      {
        name: 'a',
        headings: plain,
        columns: [
          [0.05, 0.1],
          [1e-8, 2e-8],
        ],
        breaks: [],
      },
      {
        name: 'b',
        headings: plain,
        columns: [
          [0.16, 0.25, 0.3],
          [3e-9, 2e-9, 1e-9],
        ],
        breaks: [],
      },
    ]);
  });

  it.each([
    ['a bare list of points', '[[1,2],[3,4]]'],
    ['a name beside points', '{"name":"limit","points":[[1,2],[3,4]]}'],
    ['points that are objects', '{"name":"limit","data":[{"x":1,"y":2},{"x":3,"y":4}]}'],
    ['lists x and y', '{"y":[2,4],"x":[1,3]}'],
    ['digits in quotation marks', '[["1","2"],["3","4.0"]]'],
    ['objects in a list', '[{"label":"limit","points":[[1,2],[3,4]]}]'],
    ['a list within a list', '[[[1,2],[3,4]]]'],
    ['one point per line', '[1,2]\n[3,4]\n'],
    ['a list of Mathematica', '{{1., 2}, {3, 4*^0}}'],
    [
      'a list of Mathematica that has a name',
      '(* Created with the Wolfram Language *)\nlimit = {{1, 2}, {3, 4}};\n',
    ],
    ['tuples of Python', '[(1, 2), (3, 4),]'],
    ['a dictionary of Python', "{'limit': [(1, 2), (3, 4)]}"],
  ])('come from %s', async (_, text) => {
    const [curve, ...others] = await curves('limit.txt', text);
    expect(others).toEqual([]);
    expect(curve).toEqual({
      name: 'limit',
      headings: plain,
      columns: [
        [1, 3],
        [2, 4],
      ],
      breaks: [],
    });
  });

  it.each([
    ['columns under names', '{"mass [MeV]":[1,3],"br_ul":[2,4],"comment":"CL 90%"}'],
    ['columns as pandas writes them', '{"mass [MeV]":{"0":1,"1":3},"br_ul":{"0":2,"1":4}}'],
    [
      'a table with its heading apart',
      '{"columns":["mass [MeV]","br_ul"],"index":[0,1],"data":[[1,2],[3,4]]}',
    ],
    ['a heading as first row', '[["mass [MeV]","br_ul"],[1,2],[3,4]]'],
  ])('keep the names of %s', async (_, text) => {
    const [{ table, guesses }] = await tables('x.json', text);
    expect(table.columns.map(({ name, unit, values }) => [name, unit, values])).toEqual([
      ['mass', 'MeV', [1, 3]],
      ['br_ul', '', [2, 4]],
    ]);
    expect(guesses).toMatchObject({ massUnit: 'MeV', massUnitNamed: true, quantity: 'branching-ratio' });
  });

  it('keep what the file says beside the points', async () => {
    const [{ table, guesses }] = await tables(
      'x.json',
      '{"comment":"limit at 90% CL","a":[[50,1e-8],[60,2e-8]]}',
    );
    expect(table.description).toBe('comment: limit at 90% CL');
    expect(guesses.confidenceLevel).toBe(0.9);
  });

  it.each([
    ['a null', '[[1,2],[2,3],null,[3,4],[4,5]]'],
    ['a point of nulls', '[[1,2],[2,3],[null,null],[3,4],[4,5]]'],
    ['NaN, as Python writes it', '[[1,2],[2,3],[NaN,NaN],[3,4],[4,5]]'],
    ['lists of points', '[[[1,2],[2,3]],[[3,4],[4,5]]]'],
    ['lists of points of Mathematica', '{{{1,2},{2,3}},{{3,4},{4,5}}}'],
  ])('are parted by %s', async (_, text) => {
    const [curve] = await curves('x.json', text);
    expect(curve).toMatchObject({
      columns: [
        [1, 2, 3, 4],
        [2, 3, 4, 5],
      ],
      breaks: [2],
    });
  });

  it('has a sentence where there are no points, and where there are too many curves', async () => {
    expect(await refusal('x.json', '{"a":1,"b":["c"]}')).toMatch(/^x\.json is JSON without points/);
    const many = Object.fromEntries(
      Array.from({ length: mostTables + 1 }, (_, k) => [
        `c${k}`,
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    );
    expect(await refusal('x.json', JSON.stringify(many))).toBe(
      'x.json holds more than 200 curves, the most that are read.',
    );
  });

  it('takes keys such as __proto__ for names and goes no deeper than it must', async () => {
    const [curve] = await curves('x.json', '{"__proto__":[[1,2],[3,4]]}');
    expect(curve.name).toBe('__proto__');
    expect(Object.hasOwn(Object.prototype, '0')).toBe(false);
    const deep = `${'{"a":'.repeat(3000)}[[1,2],[3,4]]${'}'.repeat(3000)}`;
    expect(await refusal('x.json', deep)).not.toBe('');
  });

  it('gives the same numbers and gaps, whatever way they are written (by property)', async () => {
    const number = fc.double({ min: 1e-12, max: 1e3, noNaN: true });
    const stretch = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 6 });
    const curve = fc.array(stretch, { minLength: 1, maxLength: 3 });
    const named = fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-z]{2,8}$/), curve, { minKeys: 1, maxKeys: 4 });
    const braces = (json: string) =>
      json
        .replaceAll('[', '{')
        .replaceAll(']', '}')
        .replace(/e([+-]?\d+)/g, '*^$1');
    const ways = {
      nested: (all: Readonly<Record<string, number[][][]>>) => JSON.stringify(all),
      nulls: (all: Readonly<Record<string, number[][][]>>) =>
        JSON.stringify(
          Object.entries(all).map(([name, stretches]) => ({
            name,
            points: stretches.flatMap((each, k) => (k === 0 ? each : [null, ...each])),
          })),
        ),
      mathematica: (all: Readonly<Record<string, number[][][]>>) =>
        Object.entries(all)
          .map(([name, stretches]) => `${name} = ${braces(JSON.stringify(stretches))};\n`)
          .join(''),
    };
    await fc.assert(
      fc.asyncProperty(named, fc.constantFrom(...Object.values(ways)), async (all, write) => {
        const found = await curves('x.txt', write(all as Readonly<Record<string, number[][][]>>));
        expect(found.map(({ name, columns, breaks }) => [name, columns, breaks])).toEqual(
          Object.entries(all).map(([name, stretches]) => [
            name,
            [stretches.flat().map(([x]) => x), stretches.flat().map(([, y]) => y)],
            stretches.slice(1).map((_, k) => stretches.slice(0, k + 1).flat().length),
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });

  const kept = importCase('json-named-curves.json');
  it.skipIf(kept === null)('reads the case of named curves', async () => {
    expect((await curves('json-named-curves.json', kept ?? '')).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('files that begin with a bracket and are no JSON', () => {
  const flow =
    '{dependent_variables: [{header: {name: BR upper limit}, values: [{value: 1.0e-10},{value: 2.0e-10}]}], independent_variables: [{header: {name: mass, units: MeV}, values: [{value: 50},{value: 100}]}]}';

  it.each(['table.yaml', 'table.yml', 'table.txt', 'table'])('YAML called %s is YAML', async (name) => {
    const outcome = await read(name, flow);
    expect(outcome).toMatchObject({ ok: true, format: 'hepdata-yaml' });
    expect(await curves(name, flow)).toMatchObject([
      {
        columns: [
          [50, 100],
          [1e-10, 2e-10],
        ],
      },
    ]);
  });

  const kept = importCase('hepdata-flow.yaml');
  it.skipIf(kept === null)('reads the case of YAML in braces', async () => {
    expect(await curves('hepdata-flow.yaml', kept ?? '')).toMatchObject([
      {
        columns: [
          [50, 100],
          [1e-10, 2e-10],
        ],
      },
    ]);
  });

  it('a table of HEPData written as JSON is one', async () => {
    const json = JSON.stringify({
      independent_variables: [
        { header: { name: 'm', units: 'MeV' }, values: [{ value: 50 }, { value: 100 }] },
      ],
      dependent_variables: [{ header: { name: 'UL' }, values: [{ value: 1 }, { value: 2 }] }],
    });
    for (const name of ['a.json', 'a.yaml'])
      expect(await read(name, json)).toMatchObject({ ok: true, format: 'hepdata-yaml' });
  });

  it('a heading in brackets is a heading', async () => {
    expect(await curves('x.csv', '[GeV],limit\n0.1,1e-8\n0.2,2e-8\n')).toMatchObject([
      {
        columns: [
          [0.1, 0.2],
          [1e-8, 2e-8],
        ],
      },
    ]);
  });

  it('a fault is told in the words of what the name says', async () => {
    expect(await refusal('x.json', '{"a":[[1,2],[3,4]]')).toMatch(/^Line 1, column 19 of x\.json/);
    expect(await refusal('x.yaml', '{dependent_variables: [')).toMatch(/x\.yaml is not YAML/);
  });
});
